"""Watches the event loop of a window: how long it was held up, and how much of that was the program's own doing."""

import os
import threading
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer

_TICK_MS = 5
_WORKERS = ("JobThread", "_AskThread")  # Qt names a thread of the system after its class


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two ticks of a 5 ms timer, in milliseconds.

    `worked` is what the GUI thread computed and `queued` how long it could have run but had no processor. In the rest
    it waited: for its next event, or for the interpreter lock of a thread that was itself `holder_queued` so long.
    """

    at: float
    whole: float
    worked: float
    queued: float
    holder_queued: float

    @property
    def held(self) -> float:
        """What the program itself took: work in the GUI thread, and waiting for a lock, the disk or a process."""
        waited = max(0.0, self.whole - self.worked - self.queued)
        return self.whole - self.queued - min(waited, self.holder_queued)


class LoopWatch:
    """Ticks in the GUI thread from `start` to `stop`.

    A stall that a person sees is `Gap.whole`; beside other programs, most of it may be theirs: with five busy programs
    on two processors a review that needs 25 ms of the GUI thread in one go shows as 110. What a test can hold the
    program to on any machine is `Gap.held`. Linux counts, for every thread and to the nanosecond, how long it ran and
    how long it waited for a processor (`schedstat`), so nothing is guessed, averaged or tried again; on an idle
    machine the two are the same. Elsewhere the counts are 0 and `held` is the whole gap.
    """

    def __init__(self) -> None:
        self._ticks: list[tuple[float, tuple[float, float], tuple[float, ...]]] = []
        self._own: int | None = None
        self._workers: list[int] = []
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch; the window's threads run already."""
        tasks = Path("/proc/self/task")
        if tasks.exists():
            self._own = _opened(tasks / str(threading.get_native_id()))
            self._workers = [
                _opened(task) for task in tasks.iterdir() if (task / "comm").read_text().strip() in _WORKERS
            ]
        self._tick()
        self._timer.start()

    @property
    def now(self) -> float:
        """Seconds since the watch began, as in `Gap.at`."""
        return time.monotonic() - self._ticks[0][0]

    def stop(self) -> list[Gap]:
        """End, and return the gaps in the order of time."""
        self._tick()
        self._timer.stop()
        for counts in (self._own, *self._workers):
            if counts is not None:
                os.close(counts)
        gaps = []
        for (before, own, workers), (after, own_after, workers_after) in pairwise(self._ticks):
            worked, queued = own_after[0] - own[0], own_after[1] - own[1]
            holder = max((late - early for early, late in zip(workers, workers_after, strict=True)), default=0.0)
            gaps.append(Gap(before - self._ticks[0][0], (after - before) * 1e3, worked, queued, holder))
        return gaps

    def _tick(self) -> None:
        own = _counted(self._own) if self._own is not None else (0.0, 0.0)
        self._ticks.append((time.monotonic(), own, tuple(_counted(worker)[1] for worker in self._workers)))


def _opened(task: Path) -> int:
    return os.open(task / "schedstat", os.O_RDONLY)


def _counted(counts: int) -> tuple[float, float]:
    """Return how long a thread has run and how long it waited for a processor, in milliseconds."""
    ran, queued, _ = os.pread(counts, 100, 0).split()
    return int(ran) / 1e6, int(queued) / 1e6
