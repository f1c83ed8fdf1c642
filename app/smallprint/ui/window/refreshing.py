"""When the list of documents and the findings are read anew: at once, soon, or once for many reasons in a turn.

Each is read in a turn of the event loop of its own, so that what a person does is heard in between.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from smallprint.domain.review import ReviewedFinding
from smallprint.ui.documents.list_model import DocumentRow

_REFRESH_MS = 400
_NEXT_TURN_MS = 1  # with 0 it would still be this one, and no input would be heard in between

ReadRows = Callable[[bool], tuple[Sequence[DocumentRow], bool]]
ReadFindings = Callable[[], list[ReviewedFinding]]


class Refreshing(QObject):
    """`documents_read` carries the rows of the list, `findings_read` the findings of the document on view.

    `rows` reads the list, all of it anew where it is told so, and says whether more of it is left to be read in a
    later turn; `may_read` says whether there is a matter to read.
    """

    documents_read = Signal(object)
    findings_read = Signal(object)

    def __init__(
        self, may_read: Callable[[], bool], rows: ReadRows, findings: ReadFindings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._may_read, self._rows, self._findings = may_read, rows, findings
        self._soon = self._timer(_REFRESH_MS, self.now)
        self._read_soon = self._timer(_NEXT_TURN_MS, self._read_findings)
        self._show_soon = self._timer(_NEXT_TURN_MS, self.show_findings)
        self._list_soon = self._timer(_NEXT_TURN_MS, self.now)  # once, however many ask in a turn
        self._anew = self._timer(0, self.at_once)

    def soon(self, again: bool = True) -> None:
        """Read both in a moment; one that is awaited is put off, unless not `again`."""
        if again or not self._soon.isActive():
            self._soon.start()

    def in_next_turn(self) -> None:
        """Read both in the next turn."""
        self._list_soon.start()

    def findings_in_next_turn(self) -> None:
        """Read the findings alone in the next turn."""
        self._read_soon.start()

    def anew(self) -> None:
        """Read both from scratch, once for many reasons of this turn."""
        self._anew.start()

    def at_once(self) -> None:
        """Read both from scratch, now."""
        for waits in (self._anew, self._soon, self._list_soon):
            waits.stop()
        if self._may_read():
            self._list(anew=True)
            self.show_findings()

    def now(self) -> None:
        """Read the list, then read the findings and show them, each in a turn of its own."""
        if self._may_read():
            self._list()
            self._read_soon.start()

    def put_off(self) -> None:
        """Wait no more for the next moment to read in."""
        self._soon.stop()

    def show_findings(self) -> None:
        """Read the findings and show them."""
        if self._may_read():
            self.findings_read.emit(self._findings())

    def _list(self, anew: bool = False) -> None:
        """Read the list, and in later turns what is left of it: the findings are not read again with each."""
        if not self._may_read():
            return
        rows, more = self._rows(anew)
        if more:
            QTimer.singleShot(0, self, self._list)
        self.documents_read.emit(rows)

    def _read_findings(self) -> None:
        """Read the findings, to be shown in the next turn."""
        if self._may_read():
            self._findings()
            self._show_soon.start()

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer
