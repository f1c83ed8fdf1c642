"""A look at the undecided findings from a confidence on, and then all that are ticked are accepted as one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from smallprint.domain.decision import Verdict
from smallprint.ui.findings.list_model import FindingRow
from smallprint.ui.look.parts import button, indented, label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

_WIDTH, _HEIGHT, _USUAL, _QUOTED = 620, 540, 95, 160


class BulkDialog(QDialog):
    """Lists what would be accepted; `done` gets the ids of those that are still ticked."""

    def __init__(
        self, parent: QWidget, rows: Sequence[FindingRow], theme: Theme, done: Callable[[list[int]], object]
    ) -> None:
        super().__init__(parent)
        self._rows = [row for row in rows if row.found.verdict is Verdict.UNDECIDED and not row.found.broken]
        self._theme, self._done = theme, done
        self._unticked: set[int] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Accept all above a confidence"))
        asked = label(tr("Accept undecided findings from a confidence of"))
        self.least = QSpinBox()
        self.least.setRange(50, 100)
        self.least.setSuffix(" %")
        indented(self.least)
        self.least.setValue(_USUAL)
        self.least.setAccessibleName(tr("Least confidence in per cent"))
        asked.setBuddy(self.least)
        head = QHBoxLayout()
        head.addWidget(asked)
        head.addWidget(self.least)
        head.addStretch()
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Findings that would be accepted"))
        self.list.itemChanged.connect(self._ticked)
        cancel, self.accept_button = button(tr("Cancel")), button("", "primary")
        self.accept_button.setDefault(True)  # else Return would press the first button, which throws the ticks away
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.least.valueChanged.connect(self._fill)
        self._fill()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.list.setFocus()

    @property
    def chosen(self) -> list[int]:
        """The ids of the findings that are listed and ticked."""
        return [row.found.finding.id for row in self._listed() if row.found.finding.id not in self._unticked]

    def _listed(self) -> list[FindingRow]:
        least = self.least.value() / 100
        fitting = (row for row in self._rows if row.found.finding.confidence >= least)
        return sorted(fitting, key=lambda row: row.found.finding.confidence)  # what needs a look first

    def _fill(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for row in self._listed():
            self.list.addItem(self._item(row))
        self.list.blockSignals(blocked)
        self.told.setText(
            tr("Look through them: what is not ticked stays undecided.")
            if self.list.count()
            else tr("No undecided finding has this confidence. Choose a lower one.")
        )
        self.list.setCurrentRow(0)
        self._count()

    def _item(self, row: FindingRow) -> QListWidgetItem:
        finding = row.found.finding
        words = " ".join(finding.quote.split())
        words = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…"
        value = f": {measure_said(row.found.shown_value)}" if row.found.shown_value else ""
        item = QListWidgetItem(
            f"{translated(row.clause.name)}{value}  ·  {round(finding.confidence * 100)} %\n“{words}”"
        )
        item.setData(Qt.ItemDataRole.UserRole, finding.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = finding.id not in self._unticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setForeground(QColor(self._theme.ink))
        return item

    def _ticked(self, item: QListWidgetItem) -> None:
        finding_id = item.data(Qt.ItemDataRole.UserRole)
        if item.checkState() == Qt.CheckState.Checked:
            self._unticked.discard(finding_id)
        else:
            self._unticked.add(finding_id)
        self._count()

    def _count(self) -> None:
        count = len(self.chosen)
        self.accept_button.setText(tr_n(count, "Accept {n} finding", "Accept {n} findings") if count else tr("Accept"))
        self.accept_button.setEnabled(count > 0)

    def _accept(self) -> None:
        chosen = self.chosen
        self.accept()
        self._done(chosen)
