"""A matter that a sub-command opens: where it was brought up to date, the command says where the copy is."""

from pathlib import Path

from smallprint.cli.screen import complain
from smallprint.store import Matter, open_matter


def opened_matter(path: Path, *, create: bool = True) -> Matter:
    """Open a matter as `open_matter` does, and say on standard error what was done to an older one."""
    matter = open_matter(path, create=create)
    if matter.updated:
        complain(matter.updated)
    return matter
