"""The matters opened last, newest first, kept in a small file of the settings folder."""

import logging
import os
from pathlib import Path

from smallprint.system.paths import config_folder
from smallprint.system.reachable import is_there, resolved
from smallprint.system.state_file import StateUnreadable, read_state, write_state

_log = logging.getLogger(__name__)
_KEPT = 10


class RecentMatters:
    """The list of the matters opened last."""

    def newest(self) -> Path | None:
        """Return the matter that was opened last, whether it is there or not; None where none was opened yet."""
        return next(iter(_stored()), None)

    def reachable(self) -> list[Path]:
        """Return the matters opened last that can be reached now, newest first."""
        return [path for path in _stored() if is_there(path)]

    def remember(self, path: Path) -> None:
        """Put a matter first in the list; where that cannot be kept, only the list lacks it.

        Those that cannot be reached now stay: a share comes back.
        """
        newest = resolved(path)
        recent = [newest, *(other for other in _stored() if other != newest)]
        try:
            write_state(_file(), [str(entry) for entry in recent[:_KEPT]])
        except OSError as error:
            _log.warning("The list of recent matters was not kept: %s", error)


def _file() -> Path:
    return config_folder() / "recent.json"


def _stored() -> list[Path]:
    try:
        stored = read_state(_file())
    except StateUnreadable as error:
        _log.warning("The list of recent matters cannot be read: %s", error)
        return []
    if not isinstance(stored, list):
        return []
    return [Path(entry) for entry in stored if isinstance(entry, str) and _may_be_path(entry)]


def _may_be_path(entry: str) -> bool:
    """Say whether an entry is one that `remember_matter` may have written."""
    try:
        os.fsencode(entry)
    except UnicodeEncodeError:
        return False
    return "\0" not in entry and Path(entry).is_absolute()
