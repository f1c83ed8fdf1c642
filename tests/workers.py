"""How a run in several processes at once (`pytest -n 2`) shares the tests out."""

import re
from functools import cache
from pathlib import Path

from xdist.scheduler.loadscope import LoadScopeScheduling

ROOT = Path(__file__).parents[1]
TOGETHER = "tests/end_to_end: one review for all"
# Fixtures of tests/end_to_end that take long; who asks for one of them in another process has it made again.
LONG = ("judged_home", "in_window", "reviewed")
_SHARED = re.compile(rf"\b({'|'.join(LONG)}): (Path|InWindow|Reviewed)\b")


class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Gives each process a file of tests at a time; those that look at the same review go to the same process."""

    def _split_scope(self, nodeid: str) -> str:
        return unit_of(nodeid.split("::", 1)[0])


@cache
def unit_of(file: str) -> str:
    """Return with what a file of tests goes to a process: by itself, or with those that share a long fixture."""
    path = ROOT / file
    if path.parent.name == "end_to_end" and _SHARED.search(path.read_text(encoding="utf-8")):
        return TOGETHER
    return file


def longest_first(file: str) -> int:
    """Return a rank by which a process that ends early finds short files left, and no long one begins at the end."""
    unit, folder = unit_of(file), Path(file).parts[1]
    return [unit == TOGETHER, folder in ("end_to_end", "batch", "cli", "matters", "ingest"), True].index(True)
