"""A running Wattscape as assistive tools see it: objects by role and name, and what can be done with them."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

ANSWER_WITHIN = 10  # seconds; machines that test are slow at times


def wait_for(what, found):
    """The first true answer of `found`, which is asked again until it has one."""
    end = time.monotonic() + ANSWER_WITHIN
    while time.monotonic() < end:
        try:
            answer = found()
        except GLib.GError:  # an object that went away while it was looked at
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"in vain: {what}")


class Thing:
    """One accessible object."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name().replace("\u00a0", " ")

    @property
    def role(self):
        return self.accessible.get_role_name()

    def children(self):
        count = self.accessible.get_child_count()
        return [Thing(child) for child in map(self.accessible.get_child_at_index, range(count)) if child]

    def everything(self):
        for child in self.children():
            yield child
            yield from child.everything()

    def find_now(self, role, name=None, begins=None):
        for thing in self.everything():
            if thing.role == role and name in (None, thing.name) and thing.name.startswith(begins or ""):
                return thing
        return None

    def find(self, role, name=None, begins=None):
        return wait_for(f"{role} “{name or begins}”", lambda: self.find_now(role, name, begins))

    def names(self, role):
        return [thing.name for thing in self.everything() if thing.role == role]

    def text(self):
        length = Atspi.Text.get_character_count(self.accessible)
        return Atspi.Text.get_text(self.accessible, 0, length).replace("\u00a0", " ")

    def act(self):
        """What a press does: button, menu entry, row, bar on the timeline, site on the map."""
        for action in range(self.accessible.get_n_actions()):
            if self.accessible.get_action_name(action) in ("Press", "Toggle"):
                return self.accessible.do_action(action)
        raise AssertionError(f"nothing to press: {self.role} “{self.name}”")

    def write(self, text):
        """Types over what a field holds and commits it, as a user does with the keyboard."""
        self.accessible.grab_focus()
        wait_for("focus", lambda: self.accessible.get_state_set().contains(Atspi.StateType.FOCUSED))
        keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "10", "--", text], check=True)
        keys("Return")


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "20", *names], check=True)


class Desktop(Thing):
    """The program, started on a file in a home of its own; ended with the `with` block."""

    def __init__(self, program, file, home):
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home,
                       "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen([program, file], env=environment)
        Atspi.set_timeout(5000, 15000)
        super().__init__(wait_for("the program on the accessibility bus", self._application))

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
