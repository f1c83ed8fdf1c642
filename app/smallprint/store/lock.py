"""Who reviews a matter: a file beside it, made by one process and read by all others, on any computer.

Locks of the operating system end with their process, but do not reach other computers on every shared disk. A file
does: it says who reviews, where and since when. It is made under another name and then linked to its own, which only
one can do, also over a network whose answers get lost. One whose process is gone from this computer is taken over; one
of another computer is not, since nothing can be known of that.
"""

import getpass
import json
import os
import platform
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil

from smallprint.errors import MatterError, MatterUnwritable
from smallprint.system.paths import private_file
from smallprint.system.reachable import is_there

_MOST = 4096  # bytes that are read of a lock
_WAIT, _LEFT_BEHIND = 0.02, 30.0  # seconds: for another process to take over, and when it never will
_TRIES = 20
_SAME = 1.0  # seconds by which two readings of when a process began may differ


@dataclass(frozen=True, slots=True)
class Holder:
    """Who reviews: the process, when it began, on which computer, for whom, and since when.

    `began` is by the clock, `up` in seconds after the computer was started: of these, one or the other stays as it was
    when somebody sets the clock.
    """

    process: int
    began: float
    up: float
    host: str
    user: str
    since: str
    mark: str = ""

    @property
    def here(self) -> bool:
        """Say whether that is this computer."""
        return self.host == platform.node()

    @property
    def gone(self) -> bool:
        """Say whether the process is known to have ended."""
        if not self.here:
            return False
        try:
            began, up = _began(self.process)
            return abs(began - self.began) > _SAME and abs(up - self.up) > _SAME
        except psutil.NoSuchProcess:
            return True
        except psutil.Error:
            return False


class ReviewLock:
    """The lock of one matter."""

    def __init__(self, matter: Path) -> None:
        self._matter = matter

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; raises MatterError, saying who has it, when another process or thread does."""
        with self._taken() as taken:
            if not taken:
                raise MatterError(self._told(self.holder()))
            yield

    @contextmanager
    def held_if_free(self) -> Iterator[bool]:
        """Hold the lock if nobody has it, and give whether it is held."""
        with self._taken() as taken:
            yield taken

    def holder(self) -> Holder | None:
        """Return who reviews the matter, as far as that can be read; None where nobody does."""
        return _read(self._file())

    def sentence(self) -> str:
        """Say who reviews the matter, "" where nobody does or this process itself."""
        holder = self.holder()
        if holder is None or holder.gone or (holder.here and holder.process == os.getpid()):
            return ""
        return self._told(holder)

    @contextmanager
    def _taken(self) -> Iterator[bool]:
        file, mark = self._file(), secrets.token_hex(8)
        try:
            taken = self._take(file, mark)
        except OSError as error:
            raise MatterUnwritable(
                f"“{self._matter.name}” cannot be reviewed where it is: no file can be made beside it "
                f"({error.strerror or error}). Allow writing to its folder, or save a copy elsewhere."
            ) from error
        try:
            yield taken
        finally:
            found = _read(file) if taken else None
            if found is not None and found.mark == mark:
                with suppress(OSError):
                    file.unlink()

    def _take(self, file: Path, mark: str) -> bool:
        for _ in range(_TRIES):
            if self._make(file, mark):
                return True
            found = _read(file)
            if found is None and not is_there(file):
                continue  # given back meanwhile
            if found is None or not found.gone:
                return False
            _put_aside(file, found)
        return False

    def _make(self, file: Path, mark: str) -> bool:
        """Make the lock; says whether it is this one that is there now."""
        draft = file.with_name(f".{file.name[:80]}.{mark}")
        me, since = os.getpid(), datetime.now(UTC).isoformat()
        holder = Holder(me, *_began(me), platform.node(), _user(), since, mark)
        private_file(draft).write_text(json.dumps(asdict(holder)), encoding="utf-8")
        try:
            with suppress(OSError):  # whoever may open the matter may read who reviews it
                draft.chmod(self._matter.stat().st_mode & 0o666)
            return _linked(draft, file)
        finally:
            draft.unlink(missing_ok=True)

    def _file(self) -> Path:
        matter = self._matter.resolve()
        return matter.with_name(f"{matter.name}-lock")

    def _told(self, holder: Holder | None) -> str:
        name = self._matter.name
        if holder is None:
            return f"“{name}” is being reviewed by somebody else. Wait until that is done."
        since = datetime.fromisoformat(holder.since).astimezone()
        moment = f"{since.day} {since:%B %Y, %H:%M}"
        when = f"since {moment}"
        if holder.here:
            who = "another Smallprint window" if holder.user == _user() else f"{holder.user} on this computer"
            return f"“{name}” is being reviewed by {who}, {when}. Wait until it is done, or stop it there."
        return (
            f"“{name}” is being reviewed by {holder.user} on the computer {holder.host}, {when}. "
            "Wait until it is done. "
            f"If Smallprint does not run there any more, delete the file “{self._file().name}” beside the matter."
        )


def _linked(draft: Path, file: Path) -> bool:
    """Give the draft the name of the lock if that is free; whether it has it is read from the draft itself.

    The answer to a link may be lost on its way over a network, and it be tried again: then it says that the name is
    taken, though it is by this one.
    """
    try:
        os.link(draft, file)
    except FileExistsError:
        return draft.stat().st_nlink == 2
    except OSError:  # no links on this disk (FAT, some shares): whoever makes the file first has it
        try:
            handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, draft.stat().st_mode & 0o777)
        except FileExistsError:
            return False
        with os.fdopen(handle, "wb") as made:
            made.write(draft.read_bytes())
    return True


def _put_aside(file: Path, gone: Holder) -> None:
    """Remove the lock of a process that is gone, unless another process is about to, or has made one in its place.

    One process at a time looks and removes: the lock that somebody else has made meanwhile would be removed else.
    """
    guard = file.with_name(f".{file.name[:80]}.taking")
    try:
        os.close(os.open(guard, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        with suppress(OSError):
            if time.time() - guard.stat().st_mtime > _LEFT_BEHIND:  # by a process that was killed meanwhile
                guard.unlink()
        time.sleep(_WAIT)
        return
    except OSError:
        return
    try:
        if _read(file) == gone:
            file.unlink(missing_ok=True)
    finally:
        guard.unlink(missing_ok=True)


def _read(file: Path) -> Holder | None:
    """Return what a lock says; None where there is none, or one that says nothing of use."""
    try:
        with file.open("rb") as content:
            stored = json.loads(content.read(_MOST))
        holder = Holder(**stored)
        datetime.fromisoformat(holder.since)
        sound = isinstance(holder.process, int) and all(
            isinstance(text, str) and text.isprintable() and len(text) < 100
            for text in (holder.host, holder.user, holder.mark)
        )
        return holder if sound and 0 < holder.process < 2**31 and _numbers(holder) else None
    except (OSError, ValueError, TypeError):
        return None


def _numbers(holder: Holder) -> bool:
    return isinstance(holder.began, float | int) and isinstance(holder.up, float | int)


def _began(process: int) -> tuple[float, float]:
    began = psutil.Process(process).create_time()
    return began, began - psutil.boot_time()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "somebody"
