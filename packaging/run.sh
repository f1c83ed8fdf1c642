#!/usr/bin/env bash
# The main job of `make run`: with a display, the window on the sample contract; without one, a review in the terminal.
set -euo pipefail
smallprint=$1
sample=resources/samples/hosting-agreement.pdf
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$smallprint" "$sample"
fi
mkdir -p out
exec "$smallprint" review "$sample" --report out/findings.docx --json out/findings.json
