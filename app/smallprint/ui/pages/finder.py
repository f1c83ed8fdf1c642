"""The hits of some words in the document on view: looked for in steps, the part from where one reads first."""

import time
from bisect import bisect_left
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from smallprint.language.find import Sought

_STEP_SECONDS = 0.006  # of the GUI thread in one go
_SLICE = 20_000  # characters between two looks at the clock
_TOLD_MS = 100  # between two times that a search under way says what it has found

Span = tuple[int, int]


class Lookout(StrEnum):
    """How far a search is."""

    IDLE = "idle"
    SEARCHING = "searching"
    DONE = "done"


class Finder(QObject):
    """Finds all hits in a text; `changed` follows what is found, and which one is chosen. Offsets are the text's.

    `arrived` comes when a hit is chosen that the person should see.
    """

    changed = Signal()
    arrived = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._sought = Sought("")
        self._start = self._at = 0
        self._wrapped = False
        self._ahead: list[Span] = []  # from where the search began, to the end of the text
        self._behind: list[Span] = []  # from the beginning of the text
        self._goes = True
        self.state = Lookout.IDLE
        self.hits: list[Span] = []
        self.current: Span | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)
        self._told = 0.0

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return self._sought

    @property
    def number(self) -> int:
        """Which hit is chosen, counted from 1; 0 for none, or while that is not known yet."""
        if self.current is None or self.state is not Lookout.DONE:
            return 0
        return bisect_left(self.hits, self.current) + 1

    def use(self, text: str) -> None:
        """Search this text from now on; nothing is found yet."""
        self._text = text
        self._forget()

    def seek(self, sought: Sought, start: int, goes: bool = True) -> None:
        """Look for words from an offset on and round; the first hit is chosen, and shown where the search `goes`."""
        self._forget()
        self._sought, self._goes = sought, goes
        if sought.empty or not self._text:
            self.changed.emit()
            return
        self._start = self._at = min(max(start, 0), len(self._text))
        self.state = Lookout.SEARCHING
        self._turn.start()
        self._step()

    def go(self, step: int) -> None:
        """Choose the next hit, or the one before with a `step` of -1, round the ends of the document."""
        if not self.hits:
            return
        at = bisect_left(self.hits, self.current) if self.current is not None else -step
        self.choose(self.hits[(at + step) % len(self.hits)])

    def choose(self, hit: Span) -> None:
        """Choose a hit, and show it."""
        self.current = hit
        self.changed.emit()
        self.arrived.emit(*hit)

    def _forget(self) -> None:
        self._turn.stop()
        self._ahead, self._behind, self.hits, self.current = [], [], [], None
        self._wrapped, self.state, self._told = False, Lookout.IDLE, 0.0

    def _step(self) -> None:
        until = time.monotonic() + _STEP_SECONDS
        while self.state is Lookout.SEARCHING and time.monotonic() < until:
            self._search_slice()
        if self.state is Lookout.DONE:
            self._turn.stop()
        self.hits = [*self._behind, *self._ahead]
        if self.current is None and (self._ahead or (self._behind and self._wrapped)):
            self.current = (self._ahead or self._behind)[0]
            self.changed.emit()
            if self._goes:
                self.arrived.emit(*self.current)
        elif self.state is Lookout.DONE or time.monotonic() - self._told > _TOLD_MS / 1000:
            self._told = time.monotonic()
            self.changed.emit()

    def _search_slice(self) -> None:
        end = min(self._at + _SLICE, self._start if self._wrapped else len(self._text))
        found = self._behind if self._wrapped else self._ahead
        found.extend(self._sought.within(self._text, self._at, end))
        self._at = max(end, found[-1][1] if found else 0)  # the last hit may reach into the next slice
        if self._at < (self._start if self._wrapped else len(self._text)):
            return
        if not self._wrapped:
            self._wrapped, self._at = True, 0
        if self._at >= self._start:
            self.state = Lookout.DONE
            if self._behind and self._ahead and self._behind[-1][1] > self._ahead[0][0]:
                halved = self._ahead.pop(0)  # a hit across the beginning was found from its middle on
                self.current = None if self.current == halved else self.current
