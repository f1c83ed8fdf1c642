"""Watches a folder where a person asked for it: what is put there is added once it has stopped growing.

Which folder belongs to which matter, and what of it was seen, is kept in the settings folder: the matter travels, and
the folders of this machine are nobody else's business.
"""

import logging
import os
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from smallprint.domain.progress import CancelToken, Report
from smallprint.ingest.files import REVIEWABLE
from smallprint.ingest.own_output import is_own_output
from smallprint.system.paths import config_folder
from smallprint.system.reachable import is_folder
from smallprint.system.state_file import StateUnreadable, read_state, write_state
from smallprint.ui.threads.jobs import Jobs, Work

_GROWING_MS, _QUIET_MS = 1500, 8000  # between looks; a file that is the same in two has stopped growing
_PATIENT_SECONDS = 60.0  # for a file whose end is missing: a copy over a network rests at times
_MATTERS = 30  # whose folders are kept
_ZIPPED = (".docx", ".docm", ".dotx", ".odt", ".zip")
_TAIL = 2048  # bytes in which a PDF says that it ends
_log = logging.getLogger(__name__)

Sizes = Mapping[str, tuple[int, int]]
"""By file: its size, and when it was changed, in nanoseconds."""


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What was seen in a folder; `sizes` is None where it is not there. `new` are the files that are whole and new.

    `away` says that the folder above is not there either: a disk that is not connected. `cut` gives since when files
    rest whose end is missing.
    """

    folder: Path
    sizes: Sizes | None
    new: Sequence[str] = ()
    away: bool = False
    cut: Mapping[str, float] = field(default_factory=dict)
    growing: bool = False


class FolderWatch(QObject):
    """One folder at a time; `came` carries new files, `changed` says that another folder, or none, is watched.

    `lost` carries a folder that was removed, and is watched no longer, `away` one whose disk is not connected.
    """

    came = Signal(object)
    changed = Signal()
    lost = Signal(object)
    away = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matter = Path()
        self.folder: Path | None = None
        self._added: set[str] = set()
        self._before: Sizes = {}
        self._cut: Mapping[str, float] = {}
        self._is_away = False
        self._jobs = Jobs(self)
        self._jobs.finished.connect(self.finished)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._look_soon())
        # What a server's folder or one below says of itself is not relied on: it is looked at besides.
        self._timer = QTimer(self, interval=_QUIET_MS)
        self._timer.timeout.connect(self._look)
        self._looking = False

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, or never began."""
        return self._jobs.stopped

    def use(self, matter: Path) -> None:
        """Go on with another matter, and with the folder that is watched for it."""
        self._rest()
        self._matter = matter
        kept = _stored().get(str(matter))
        if isinstance(kept, dict) and isinstance(kept.get("folder"), str):
            added = kept.get("added")
            self._added = {one for one in added if isinstance(one, str)} if isinstance(added, list) else set()
            self._begin(Path(kept["folder"]))
        self.changed.emit()

    def watch(self, folder: Path) -> None:
        """Watch a folder for the open matter from now on; what lies in it already is added too."""
        self._rest()
        self._added = set()
        self._begin(folder)
        self._keep()
        self.changed.emit()

    def end(self) -> None:
        """Watch nothing any more."""
        self._rest()
        self._keep()
        self.changed.emit()

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows where it ran."""
        self._timer.stop()
        self._jobs.request_stop()

    def _begin(self, folder: Path) -> None:
        self.folder = folder
        self._system.addPath(str(folder))
        self._timer.start()
        self._look_soon()

    def _rest(self) -> None:
        self._timer.stop()
        if known := self._system.directories():
            self._system.removePaths(known)
        self.folder, self._before, self._cut, self._is_away = None, {}, {}, False

    def _look_soon(self) -> None:
        self._timer.setInterval(_GROWING_MS)
        self._look()

    def _look(self) -> None:
        if self.folder is None or self._looking:
            return
        self._looking = True
        self._jobs.run(
            _looking(self.folder, self._before, frozenset(self._added), self._cut),
            done=self._take,
            failed=self._forget,
            stopped=self._forget,
        )

    def _take(self, look: FolderLook) -> None:
        self._looking = False
        if look.folder != self.folder:
            return
        if look.away:
            self._timer.setInterval(_QUIET_MS)
            if not self._is_away:
                self._is_away = True
                self.away.emit(look.folder)
            return
        if look.sizes is None:
            folder = look.folder
            self.end()
            self.lost.emit(folder)
            return
        if self._is_away:
            self._is_away = False
            self._system.addPath(str(look.folder))
        self._before, self._cut = look.sizes, look.cut
        self._timer.setInterval(_GROWING_MS if look.growing else _QUIET_MS)
        if look.new:
            self._added.update(look.new)
            self._keep()
            self.came.emit([Path(one) for one in look.new])

    def _forget(self, error: Exception | None = None) -> None:
        self._looking = False
        if error is not None:
            _log.warning("The watched folder was not looked at: %s", error)

    def _keep(self) -> None:
        """Write down what is watched; a settings folder that cannot be written costs only this."""
        stored = _stored()
        stored.pop(str(self._matter), None)
        if self.folder is not None:
            stored[str(self._matter)] = {"folder": str(self.folder), "added": sorted(self._added)}
        try:
            write_state(_file(), dict(list(stored.items())[-_MATTERS:]))
        except OSError as error:
            _log.warning("Which folder is watched was not kept: %s", error)


def _looking(folder: Path, before: Sizes, added: frozenset[str], cut: Mapping[str, float]) -> Work:
    def work(_report: Report, token: CancelToken) -> FolderLook:
        if not is_folder(folder):
            return FolderLook(folder, None, away=not is_folder(folder.parent))
        sizes = {str(path): seen for path, seen in _files(folder, token)}
        unknown = [one for one in sizes if one not in added]
        resting = [one for one in unknown if sizes[one] == before.get(one) and sizes[one][0] > 0]
        now = time.monotonic()
        since = {one: cut.get(one, now) for one in resting if not _has_end(Path(one))}
        whole = [one for one in resting if one not in since or now - since[one] >= _PATIENT_SECONDS]
        new = [one for one in whole if not is_own_output(Path(one))]
        return FolderLook(folder, sizes, new, cut=since, growing=len(whole) < len(unknown))

    return work


def _has_end(path: Path) -> bool:
    """Say whether a file has its end, where its kind has one: else it is copied still, though it rests."""
    kind = path.suffix.lower()
    try:
        if kind in _ZIPPED:
            return zipfile.is_zipfile(path)
        if kind == ".pdf":
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - _TAIL))
                return b"%%EOF" in file.read()
    except OSError:  # held by whoever copies it
        return False
    return True


def _files(folder: Path, token: CancelToken) -> Iterator[tuple[Path, tuple[int, int]]]:
    """Yield the reviewable files below a folder; hidden ones and the locks of Word are left out."""
    for place, folders, names in os.walk(folder):
        token.check()
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if path.suffix.lower() in REVIEWABLE and not name.startswith((".", "~$")):
                with suppress(OSError):  # gone meanwhile
                    stated = path.stat()
                    yield path, (stated.st_size, stated.st_mtime_ns)


def _file() -> Path:
    return config_folder() / "watched.json"


def _stored() -> dict[str, object]:
    try:
        stored = read_state(_file())
    except StateUnreadable as error:
        _log.warning("Which folders are watched cannot be read: %s", error)
        return {}
    return {str(name): kept for name, kept in stored.items()} if isinstance(stored, dict) else {}
