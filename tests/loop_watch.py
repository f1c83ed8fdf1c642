"""Watches the event loop of a window: how long it was held up, and how much of that was the program's own doing."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

_TICK_MS = 5


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two ticks of a 5 ms timer, in milliseconds.

    `queued` is the part in which the thread could have run but the system gave both processors to others.
    """

    at: float
    whole: float
    queued: float

    @property
    def held(self) -> float:
        """What the program itself took: its work in the GUI thread, and waiting for a lock, the disk or a thread."""
        return self.whole - self.queued


class LoopWatch:
    """Ticks in the GUI thread from `start` to `stop`.

    A stall that a person sees is `Gap.whole`; on a machine that runs other programs as well, most of it may be
    theirs. What a test can hold the program to on any machine is `Gap.held`. Linux counts the waiting for a processor
    of every thread to the nanosecond (the second number of `schedstat`), so nothing has to be guessed or repeated;
    elsewhere it counts as 0 and `held` is the whole gap.
    """

    def __init__(self) -> None:
        self._schedstat = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._ticks: list[tuple[float, float]] = []
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch."""
        self._tick()
        self._timer.start()

    def stop(self) -> list[Gap]:
        """End, and return the gaps in the order of time."""
        self._tick()
        self._timer.stop()
        return [
            Gap(before[0] - self._ticks[0][0], (after[0] - before[0]) * 1e3, (after[1] - before[1]) * 1e3)
            for before, after in zip(self._ticks, self._ticks[1:], strict=False)
        ]

    def _tick(self) -> None:
        self._ticks.append((time.monotonic(), self._queued()))

    def _queued(self) -> float:
        if not self._schedstat.exists():
            return 0.0
        return int(self._schedstat.read_text(encoding="ascii").split()[1]) / 1e9
