#!/usr/bin/env bash
# The main job of `make run`: with a display, the window on the sample contract; without one, a review in the terminal.
# Only the window needs Qt and its system libraries.
set -euo pipefail
programs=$1
sample=resources/samples/hosting-agreement.pdf
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    bash packaging/system_libraries.sh "$programs/python"
    exec "$programs/smallprint" "$sample"
fi
mkdir -p out
exec "$programs/smallprint" review "$sample" --report out/findings.docx --json out/findings.json
