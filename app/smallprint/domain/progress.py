"""How long work says where it is, and how it is paused and stopped from another thread."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from smallprint.domain.awake import awake_seconds
from smallprint.errors import Cancelled

T = TypeVar("T")


class Stage(StrEnum):
    """What a review is doing, in order."""

    INGEST = "ingest"
    RECOGNISE = "recognise"
    SEGMENT = "segment"
    LOCATE = "locate"
    INDEX = "index"
    READ = "read"
    JUDGE = "judge"
    EXPORT = "export"
    COPY = "copy"
    ASK = "ask"
    FETCH = "fetch"
    PREPARE = "prepare"
    RESTORE = "restore"
    COMPARE = "compare"

    @property
    def verb(self) -> str:
        """The stage as shown: "Opening", "Reading" and so on."""
        return _VERBS[self]


_VERBS = {
    Stage.INGEST: "Opening",
    Stage.RECOGNISE: "Recognising",
    Stage.SEGMENT: "Splitting into passages",
    Stage.LOCATE: "Finding clauses in",
    Stage.INDEX: "Preparing for questions:",
    Stage.READ: "Reading",
    Stage.JUDGE: "The Nano model reads",
    Stage.EXPORT: "Writing the report",
    Stage.COPY: "Copying the matter to",
    Stage.ASK: "Asking",
    Stage.FETCH: "Downloading",
    Stage.PREPARE: "Trying on this machine:",
    Stage.RESTORE: "Taking in",
    Stage.COMPARE: "Comparing with an earlier version:",
}


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a piece of work stands.

    `done` of `total` are the stage's own units (pages, candidates, bytes); `total` 0 is "not known". `page` is
    1-based, 0 where it means nothing. `seconds_left` is an estimate, None where there is none yet. `document_id` is
    the stored document it is about, 0 for none; `findings` is how many of its findings are stored so far. `document` of
    `documents` is its number in the queue that is worked through (1-based), 0 where there is none;
    `queue_seconds_left` is an estimate for the whole of that queue.
    """

    stage: Stage
    name: str
    done: int = 0
    total: int = 0
    page: int = 0
    pages: int = 0
    seconds_left: float | None = None
    document_id: int = 0
    findings: int = 0
    document: int = 0
    documents: int = 0
    queue_seconds_left: float | None = None


Report = Callable[[Progress], None]


def unreported(_progress: Progress) -> None:
    """Tell nobody how far work has come: for work that is over in a moment."""


class CancelToken:
    """A request to pause or stop, set from any thread and asked for by the one that works.

    `check()` is the question: it returns at once, waits while paused, and raises `Cancelled` once cancelled.
    `interrupting(call)` lets something that cannot ask (an engine inside a C call) be told at the moment of
    cancelling, and of pausing if it wants to.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._cancelled = False
        self._paused = False
        self._waited = 0.0
        self._paused_at: float | None = None
        self._interrupts: list[Callable[[], None]] = []
        self._pauses: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Say whether the work was asked to stop."""
        return self._cancelled

    @property
    def paused(self) -> bool:
        """Say whether the work was asked to wait."""
        return self._paused

    @property
    def paused_seconds(self) -> float:
        """How long the work has been asked to wait, all together."""
        with self._changed:
            return self._waited + (0.0 if self._paused_at is None else awake_seconds() - self._paused_at)

    @property
    def worked_at(self) -> float:
        """A clock of the work in seconds: it stands still while the work is paused, and while the machine sleeps."""
        return awake_seconds() - self.paused_seconds

    def cancel(self) -> None:
        """Ask the work to stop, and wake it if it waits; a second call does nothing."""
        with self._changed:
            self._cancelled = True
            interrupts = (*self._interrupts, *self._pauses)
            self._changed.notify_all()
        for interrupt in interrupts:
            interrupt()

    def pause(self) -> None:
        """Ask the work to wait at its next check."""
        with self._changed:
            self._paused = True
            if self._paused_at is None:
                self._paused_at = awake_seconds()
            interrupts = tuple(self._pauses)
        for interrupt in interrupts:
            interrupt()

    def resume(self) -> None:
        """Let the work go on."""
        with self._changed:
            self._paused = False
            if self._paused_at is not None:
                self._waited += awake_seconds() - self._paused_at
                self._paused_at = None
            self._changed.notify_all()

    def check(self) -> None:
        """Raise `Cancelled` if cancelled; wait while paused."""
        with self._changed:
            while self._paused and not self._cancelled:
                self._changed.wait()
            if self._cancelled:
                raise Cancelled

    def checking(self, items: Iterable[T], every: int = 200) -> Iterator[T]:
        """Yield the items, and check before the first and then at every so manieth: for loops that may be long."""
        for number, item in enumerate(items):
            if number % every == 0:
                self.check()
            yield item

    @contextmanager
    def interrupting(self, interrupt: Callable[[], None], *, pausing: bool = False) -> Iterator[None]:
        """Call `interrupt` (from the cancelling thread; at once if cancelled already) while the block runs.

        With `pausing` also when the work is paused; it may then be called more than once.
        """
        wanting = self._pauses if pausing else self._interrupts
        with self._changed:
            wanting.append(interrupt)
            due = self._cancelled or (pausing and self._paused)
        if due:
            interrupt()
        try:
            yield
        finally:
            with self._changed:
                wanting.remove(interrupt)
