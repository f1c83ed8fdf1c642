#!/usr/bin/env bash
# Makes sure that Qt can start: on Debian installs the libraries it needs when allowed to, else prints the command.
set -euo pipefail
python=$1
packages="libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 \
libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
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
