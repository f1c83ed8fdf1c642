"""Which pages a person has looked at: a page counts once its middle was in view for a second."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

VIEWED_SECONDS = 1.0


class Attention(QObject):
    """Says once a document which pages were viewed."""

    viewed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since: dict[int, float] = {}
        self._done: set[int] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._check)

    def look_at(self, pages: Iterable[int]) -> None:
        """Take the pages whose middle is in view now; those that stay keep their time."""
        now = time.monotonic()
        self._since = {page: self._since.get(page, now) for page in pages if page not in self._done}
        self._wait(now)

    def forget(self) -> None:
        """Begin again for another document."""
        self._timer.stop()
        self._since.clear()
        self._done.clear()

    def _check(self) -> None:
        now = time.monotonic()
        for page in [page for page, since in self._since.items() if now - since >= VIEWED_SECONDS]:
            del self._since[page]
            self._done.add(page)
            self.viewed.emit(page)
        self._wait(now)

    def _wait(self, now: float) -> None:
        if self._since:
            left = VIEWED_SECONDS - (now - min(self._since.values()))
            self._timer.start(max(1, round(left * 1000) + 1))
        else:
            self._timer.stop()
