"""Names the Python modules that are long, and fails when one is too long.

A module of more than 400 lines deserves a look: it often does two things. Parting one that does a single thing helps
nobody, so only far more lines fail.
"""

import sys
from pathlib import Path

SMELL, LIMIT = 400, 500
ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print each module with many lines; return 1 when one has too many."""
    lengths = {
        path.relative_to(ROOT): path.read_text(encoding="utf-8").count("\n")
        for folder in ("app", "tests", "packaging", "models")
        for path in sorted((ROOT / folder).rglob("*.py"))
    }
    for path, lines in lengths.items():
        if lines > SMELL:
            said = f"the limit is {LIMIT}" if lines > LIMIT else f"look whether it does two things (over {SMELL})"
            sys.stdout.write(f"{path}: {lines} lines, {said}\n")
    return 1 if any(lines > LIMIT for lines in lengths.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
