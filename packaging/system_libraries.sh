#!/usr/bin/env bash
# Makes sure that Qt can start: on Debian installs the libraries it needs when allowed to, else prints the command.
set -euo pipefail
python=$1
packages=$(tr '\n' ' ' < resources/qt_packages.txt)
# On a display the window needs more libraries than offscreen, and Qt says so only when an application starts.
platform=$([ -n "${DISPLAY:-}" ] && echo xcb || echo offscreen)
qt_starts() {
    QT_QPA_PLATFORM=$platform "$python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])' >/dev/null 2>&1
}
qt_starts && exit 0
command="apt-get install --yes --no-install-recommends $packages"
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing the system libraries that Qt needs…"
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -qq $packages >/dev/null
    qt_starts && exit 0
fi
echo "Qt cannot start: system libraries are missing. On Debian or Ubuntu, run:" >&2
echo "    sudo $command" >&2
exit 1
