"""Parsing in child processes: a file that crashes, hangs or swallows memory costs only itself.

Each of a few threads owns a child for as long as the program runs and gives it one file after the other, or a part of a
long file. The threads wait; the children work.
"""

import hashlib
import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from weakref import WeakSet

from smallprint.domain.change import Reading
from smallprint.domain.document import Document, RecognisedPage
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.errors import Cancelled, FileMissing, FileRefused, FileTooHard
from smallprint.ingest.children.process import ChildProcess
from smallprint.ingest.docx.office import converted, needs_office, told_of_office
from smallprint.ingest.ocr.readers import OcrReaders, with_recognised
from smallprint.ingest.pdf.reader import PART_PAGES, joined
from smallprint.system.cores import own_cores
from smallprint.system.reachable import size_if_there

WORKERS = min(own_cores(), 8)
_AHEAD = 4 * WORKERS
_AHEAD_BYTES = 128 * 1024 * 1024
_MOST_PAGES = 20_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: seconds of waiting and megabytes of address space."""

    seconds: int
    megabytes: int


@dataclass(frozen=True, slots=True)
class Ingested:
    """A document and the bytes it was read from."""

    document: Document
    original: bytes


class ParserPool:
    """The threads that parse files, each with a child of its own, started with the first file that needs it.

    Whoever makes one closes it: `close` ends its threads and children.
    """

    def __init__(self, workers: int = WORKERS) -> None:
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="ingest")
        self._own = threading.local()
        self._children: list[_Child] = []
        self._begun: WeakSet[_ParsedAhead] = WeakSet()  # whoever waits for one is told when the pool is closed
        self.ocr = OcrReaders(min(workers, 4))

    def ingest(
        self,
        path: Path,
        limits: Limits,
        token: CancelToken,
        password: str | None = None,
        reading: Reading = Reading.ACCEPTED,
        data: bytes | None = None,
        report: Report | None = None,
    ) -> Ingested:
        """Read a file in a child process. Raises a FileRefused with its sentence, or Cancelled.

        With `data`, these are the bytes of the file, and `path` only names it. `report` is told of pages being
        recognised.
        """
        return self.start(path, limits, token, password, reading, data).awaited(report)

    def ahead(self, paths: Sequence[Path], limits: Limits, token: CancelToken) -> "ReadAhead":
        """Return what reads files of a folder while the ones before them are worked on."""
        return ReadAhead(self, paths, limits, token)

    def start(
        self,
        path: Path,
        limits: Limits,
        token: CancelToken,
        password: str | None = None,
        changes: Reading = Reading.ACCEPTED,
        given: bytes | None = None,
    ) -> "_ParsedAhead":
        """Begin to read a file."""
        reading = _ParsedAhead(self, path, limits, token, password, changes, given)
        self._begun.add(reading)
        self.part(reading, 0)
        return reading

    def part(self, reading: "_ParsedAhead", first: int) -> None:
        """Begin to read one part of a file."""
        self._threads.submit(_read, reading, first)

    @property
    def child(self) -> "_Child":
        """The child of the thread that asks."""
        if not hasattr(self._own, "child"):
            self._own.child = _Child()
            self._children.append(self._own.child)
        child: _Child = self._own.child
        return child

    def close(self) -> None:
        """Give up what is being read, and end the threads and children. A second call does nothing."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for reading in list(self._begun):
            reading.fail(Cancelled())
        for child in list(self._children):
            child.process.kill()
        self.ocr.close()
        self._threads.shutdown(wait=True)
        while self._children:  # one may have been started meanwhile
            self._children.pop().process.kill()


class ReadAhead:
    """Reads files of a folder while the ones before them are worked on. Use as a context, from one thread."""

    def __init__(self, pool: ParserPool, paths: Sequence[Path], limits: Limits, token: CancelToken) -> None:
        self._pool = pool
        self._planned = deque(dict.fromkeys(paths))
        self._limits, self._token = limits, token
        self._started: dict[Path, tuple[_ParsedAhead, int]] = {}
        self._most = _AHEAD

    def __enter__(self) -> "ReadAhead":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for reading, _ in self._started.values():
            reading.outcome.cancel()

    def plan(self, paths: Sequence[Path]) -> None:
        """Read these files ahead from now on, in this order; what was begun is kept."""
        self._planned = deque(path for path in dict.fromkeys(paths) if path not in self._started)

    def leave(self, paths: Iterable[Path], most: int) -> None:
        """Give up files that somebody else reads, and read no more than so many ahead from now on."""
        self._most = most
        for path in paths:
            with suppress(ValueError):
                self._planned.remove(path)
            begun = self._started.pop(path, None)
            if begun is not None:
                begun[0].outcome.cancel()

    def take(self, path: Path, report: Report | None = None) -> Ingested:
        """Return what was read of a file, waiting for it if need be; raises a FileRefused or Cancelled.

        `report` is told of pages being recognised meanwhile.
        """
        self._fill()
        if path in self._started:
            reading, _ = self._started.pop(path)
        else:
            with suppress(ValueError):
                self._planned.remove(path)
            reading = self._pool.start(path, self._limits, self._token)
        self._fill()
        return reading.awaited(report)

    def _fill(self) -> None:
        while (
            self._planned
            and len(self._started) < self._most
            and sum(size for _, size in self._started.values()) < _AHEAD_BYTES
        ):
            path = self._planned.popleft()
            self._started[path] = (
                self._pool.start(path, self._limits, self._token),
                size_if_there(path),
            )


@dataclass(slots=True, eq=False, weakref_slot=True)
class _ParsedAhead:
    """A file that is being read, in one part or several."""

    pool: ParserPool
    path: Path
    limits: Limits
    token: CancelToken
    password: str | None
    reading: Reading = Reading.ACCEPTED
    given: bytes | None = None
    outcome: "Future[Ingested]" = field(default_factory=Future)
    data: bytes = b""
    readable: bytes = b""  # what the child is sent: the file, or what LibreOffice made of it
    sha256: str = ""
    spent: float = 0.0
    pages: int = 0
    parts: dict[int, Document] = field(default_factory=dict)
    recognised: dict[int, RecognisedPage | None] = field(default_factory=dict)
    doubted: set[int] = field(default_factory=set)
    lock: threading.Condition = field(default_factory=threading.Condition)

    def awaited(self, report: Report | None = None) -> Ingested:
        """Wait for the file, telling each time another page of it was recognised; raises what its reading raised.

        While the work is paused nothing is told, and nothing returned.
        """
        begun, before, told = time.monotonic(), len(self.recognised), -1
        while True:
            with self.lock:
                self.lock.wait_for(lambda said=told: self.outcome.done() or self._recognises(said))  # type: ignore[misc]
            woken = time.monotonic()
            self.token.check()
            begun += time.monotonic() - woken
            with self.lock:
                if self.outcome.done():
                    return self.outcome.result()
                if not self._recognises(told):
                    continue  # the last pages came while it was paused
                told, left = len(self.recognised), self.doubted - self.recognised.keys()
            pace = (time.monotonic() - begun) / (told - before) if told > before else None
            if report is not None:
                report(
                    Progress(
                        Stage.RECOGNISE,
                        self.path.name,
                        done=told,
                        total=told + len(left),
                        page=min(left) + 1,
                        pages=self.pages,
                        seconds_left=None if pace is None else pace * len(left),
                    )
                )

    def _recognises(self, told: int) -> bool:
        """Say whether pages are left to recognise, and more are done than was told."""
        return len(self.doubted) > len(self.recognised) > told

    def add(self, first: int, part: Document) -> None:
        """Take a part in, have its doubtful pages recognised meanwhile, and finish when it was the last one."""
        doubted = [page.index for page in part.pages if page.doubt]
        with self.lock:
            self.parts[first] = part
            self.doubted.update(doubted)
            self.lock.notify_all()
        for index in doubted:
            page = self.pool.ocr.start(self.data, self.password, index, self.token, self.outcome.done)
            page.add_done_callback(lambda done, index=index: self._recognise(index, done))  # type: ignore[misc]
        if not doubted:
            self._finish()

    def _recognise(self, index: int, done: "Future[RecognisedPage | None]") -> None:
        error = done.exception()
        if error is not None:
            self.fail(error)
            return
        with self.lock:
            self.recognised[index] = done.result()
            self.lock.notify_all()
        self._finish()

    def _finish(self) -> None:
        with self.lock:
            read = sum(len(one.pages) for one in self.parts.values()) >= self.pages
            if not read or len(self.recognised) < len(self.doubted) or self.outcome.done():
                return
            try:
                document = joined([self.parts[number] for number in sorted(self.parts)])
                if self.recognised:
                    document = with_recognised(document, self.recognised)
            except BaseException as error:  # noqa: BLE001 - whoever waits gets it
                self.outcome.set_exception(error)
            else:
                self.outcome.set_result(Ingested(document, self.data))
            self.lock.notify_all()

    def fail(self, error: BaseException) -> None:
        """End with an error, unless it has ended."""
        with self.lock:
            if not self.outcome.done():
                self.outcome.set_exception(error)
                self.lock.notify_all()


def _read(reading: _ParsedAhead, first: int) -> None:
    """Read one part in this thread's child; the first part plans the others."""
    if first == 0 and not reading.outcome.set_running_or_notify_cancel():
        return
    if reading.outcome.done():
        return
    try:
        reading.token.check()
        if first == 0:
            reading.data = _bytes_of(reading.path) if reading.given is None else reading.given
            reading.sha256 = hashlib.sha256(reading.data).hexdigest()
            what = needs_office(reading.data)
            reading.readable = _from_office(reading, what) if what else reading.data
        part = _part(reading, first)
        if first == 0:
            part = told_of_office(part, what, reading.spent) if what else part
            reading.pages = _pages(reading.path.name, part)
        elif len(part.pages) != min(PART_PAGES, reading.pages - first):
            raise TypeError(f"the reader answered with {len(part.pages)} pages from {first} on of {reading.pages}")
    except BaseException as error:  # noqa: BLE001 - the end of this thread's work: whoever waits gets it
        reading.fail(error)
        return
    if first == 0:
        for later in range(len(part.pages), reading.pages, PART_PAGES):
            reading.pool.part(reading, later)
    reading.add(first, part)


def _from_office(reading: _ParsedAhead, what: str) -> bytes:
    """Let LibreOffice make a .docx of the file, in its time."""
    started = time.monotonic()
    limits = reading.limits
    try:
        return converted(reading.data, reading.path.name, what, limits.seconds, limits.megabytes, reading.token)
    finally:
        reading.spent += time.monotonic() - started


def _pages(name: str, part: Document) -> int:
    """Return how many pages the file has, of which `part` is the first or only part; raises FileTooHard."""
    if part.report.pages > _MOST_PAGES:
        raise FileTooHard(
            f"“{name}” says that it has {part.report.pages} pages; no more than {_MOST_PAGES} can be read. Split it."
        )
    return part.report.pages if len(part.pages) == PART_PAGES else len(part.pages)


def _part(reading: _ParsedAhead, first: int) -> Document:
    name, limits = reading.path.name, reading.limits
    started = time.monotonic()
    try:
        left = limits.seconds - reading.spent
        if left <= 0:
            raise TimeoutError
        answer = reading.pool.child.ask(reading, first, left)
    except TimeoutError as error:
        raise FileTooHard(
            f"“{name}” took longer than {limits.seconds} seconds to open and was given up. "
            "Print it to a new PDF and add that."
        ) from error
    except EOFError as error:
        raise FileTooHard(
            f"“{name}” makes the reader crash (after {time.monotonic() - started:.0f} s) and was given up. "
            "Print it to a new PDF and add that."
        ) from error
    finally:
        reading.spent += time.monotonic() - started
    if isinstance(answer, FileRefused):
        raise answer
    if not isinstance(answer, Document):
        raise TypeError(f"the reader answered with a {type(answer).__name__}")
    return answer


class _Child:
    """One thread's child, and the file that it holds open."""

    def __init__(self) -> None:
        self.process = ChildProcess("smallprint.ingest.child")
        self._holds = ""

    def ask(self, reading: _ParsedAhead, first: int, seconds: float) -> object:
        """Return the child's answer; the file is sent when the child does not hold it."""
        holds, self._holds = self._holds, ""
        head = (reading.path.name, reading.sha256, reading.password, reading.limits.megabytes, first, reading.reading)
        answer = None
        if first and holds == reading.sha256:
            answer = self.process.ask((*head, None), seconds, reading.token)
        if answer is None:
            answer = self.process.ask((*head, reading.readable), seconds, reading.token)
        self._holds = reading.sha256
        return answer


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # reading a pipe or a device would never end
            raise FileMissing(f"“{path.name}” is not a file with content. Save the contract as a file and add that.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(f"“{path.name}” is not there any more. It was looked for in {path.parent}.") from error
    except IsADirectoryError as error:
        raise FileMissing(f"“{path.name}” is a folder. Add the files in it.") from error
    except PermissionError as error:
        raise FileMissing(f"“{path.name}” may not be opened. Check that you are allowed to read it.") from error
    except OSError as error:
        raise FileMissing(f"“{path.name}” cannot be read ({error.strerror}). Copy it to this machine first.") from error
