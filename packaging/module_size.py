"""Fails when a Python module of the project is longer than 400 lines."""

import sys
from pathlib import Path

LIMIT = 400
ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print each module over the limit; return 1 when there is one."""
    too_long = [
        f"{path.relative_to(ROOT)}: {lines} lines, the limit is {LIMIT}"
        for folder in ("app", "tests", "packaging", "models")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if (lines := path.read_text(encoding="utf-8").count("\n")) > LIMIT
    ]
    sys.stdout.write("\n".join(too_long) + "\n" if too_long else "")
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main())
