#!/usr/bin/env bash
# Runs a command on a screen of its own, with a window manager and the bus that assistive tools listen on.
set -euo pipefail
if [ -z "${OWN_SCREEN:-}" ]; then
    export OWN_SCREEN=1 XDG_RUNTIME_DIR
    XDG_RUNTIME_DIR=$(mktemp -d)
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- "$0" "$@"
    exit
fi
/usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
openbox --sm-disable 2>/dev/null &
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
"$@"
