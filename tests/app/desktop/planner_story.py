"""A planner's morning by accessible names alone: what no eye and no mouse is needed for.

planner_story.py PROGRAM COMMAND_LINE FOLDER
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from desktop import Desktop, keys, wait_for

program, command_line, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])


def check(plan):
    """The plan's issues as scripts read them."""
    answer = subprocess.run([command_line, "check", plan, "--json"], capture_output=True, text=True)
    return json.loads(answer.stdout)["issues"]


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
plan = str(folder / "campus.plan.gpkg")
subprocess.run([command_line, "new", "--sample", "abilene", plan], check=True, capture_output=True)
assert len(check(plan)) == 2

with Desktop(program, plan, str(folder / "home")) as desktop:
    inspector = desktop.find("frame", "Inspector")
    issues = desktop.find("tree", "Issues")
    first_issue = "Abilene lacks up to 46.7 IT MW from 6 May 2026 to 30 Jun 2026: up to 354 racks dark"
    issues.find("table cell", first_issue)

    # A row of the tree, a bar of the timeline and a site of the map each select the same thing everywhere.
    desktop.find("tree", "Plan").find("table cell", begins="Vera Rubin").act()
    wait_for("the tree's rollout in the inspector", lambda: "Vera Rubin" in inspector.names("label"))
    desktop.find("list", "Timeline").find("list item", begins="Hall Building 3").act()
    wait_for("the timeline's hall in the inspector", lambda: "Building 3" in inspector.names("label"))
    desktop.find("list", "Map").find("list item", begins="Abilene").act()
    wait_for("the map's site in the inspector", lambda: "Abilene" in inspector.names("label"))

    # A slower ramp lets the grid come in time; undo brings the shortage back.
    desktop.find("list", "Timeline").find("list item", begins="Rollout GB200").act()
    racks_a_week = inspector.find("text", "Racks a week")
    wait_for("the ramp", lambda: racks_a_week.text() == "100 racks a week")
    racks_a_week.write("70")
    wait_for("the shortage to go", lambda: not issues.find_now("table cell", first_issue))
    keys("ctrl+z")
    issues.find("table cell", first_issue)
    keys("ctrl+shift+z")
    wait_for("the shortage to go again", lambda: not issues.find_now("table cell", first_issue))

    # What cannot be is said at the field, and the plan keeps what it had.
    racks_a_week = inspector.find("text", "Racks a week")
    racks_a_week.write("-5")
    wait_for("what is allowed", lambda: [name for name in inspector.names("label") if "Racks a week" in name and len(name) > 15])
    keys("Escape")
    assert len(check(plan)) == 2, "an edit reached the file before it was saved"

    keys("ctrl+s")
    wait_for("the saved file", lambda: len(check(plan)) == 1)
    keys("ctrl+q")
    wait_for("the program's end", lambda: desktop.process.poll() is not None)
    assert desktop.process.returncode == 0, desktop.process.returncode
