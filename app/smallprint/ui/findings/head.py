"""What stands above the findings: how many are decided, the next one, the filters, and what narrows the list."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smallprint.domain.clause import ClauseType
from smallprint.ui.findings.filter_chips import FilterChips
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.findings.narrowing_bar import NarrowingBar
from smallprint.ui.look.parts import Bar, key_button, label
from smallprint.ui.translation.texts import tr


class FindingsHead(QWidget):
    """Shows where a person stands; its parts say what is wanted of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decided_count = label("", "secondary")
        self._bar = Bar(tr("Decided"))
        self._bar.setProperty("role", "ok")
        self._bar.setMinimumWidth(8)
        going_on = tr("Next undecided finding")
        self.next_button = key_button(tr("Next ▸"), "next-undecided", "plain", going_on, going_on)
        self.chips = FilterChips()
        self.narrowing = NarrowingBar()
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 12, 4)
        top.setSpacing(8)
        top.addWidget(self.decided_count)
        top.addWidget(self._bar, 1)
        top.addWidget(self.chips.sort_button)
        top.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.chips)
        layout.addWidget(self.narrowing)

    def count(self, decided: int, whole: int, counts: Mapping[Filter, int], types: Iterable[ClauseType]) -> None:
        """Show how many of all findings are decided, how many each filter lists, and the types to choose from."""
        self.decided_count.setText(tr("{decided} of {whole} decided", decided=decided, whole=whole))
        self._bar.show_share(decided, max(1, whole))
        self.chips.set_counts(counts)
        self.narrowing.set_types(types)
        self.next_button.setEnabled(decided < whole)
