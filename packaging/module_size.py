"""Names the Python modules that are long, and fails when one is too long.

A module of the program with more than 400 lines does two things, and is parted where they meet. Tests and tools of one
subject may be longer: they deserve a look, and only far more lines fail.
"""

import sys
from pathlib import Path

SMELL, OTHERS_LIMIT = 400, 500
PROGRAM = "app"
ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print each module with many lines; return 1 when one has too many."""
    lengths = {
        path.relative_to(ROOT): path.read_text(encoding="utf-8").count("\n")
        for folder in ("app", "tests", "packaging", "models")
        for path in sorted((ROOT / folder).rglob("*.py"))
    }
    too_long = False
    for path, lines in lengths.items():
        limit = SMELL if path.parts[0] == PROGRAM else OTHERS_LIMIT
        if lines > SMELL:
            told = f"the limit is {limit}" if lines > limit else f"look whether it does two things (over {SMELL})"
            sys.stdout.write(f"{path}: {lines} lines, {told}\n")
            too_long = too_long or lines > limit
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main())
