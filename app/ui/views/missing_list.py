"""The clause types of which nothing was found, and what that means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.domain.absence import NOTHING_ABSENT, Absence
from app.domain.clause import ClauseType
from app.ui.widgets.parts import label

_NOT_FOUND = "Nothing was found for these. That does not prove that the contract is silent: look for what matters."


class MissingList(QWidget):
    """Names them by group; there is nothing to decide, so nothing can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = NOTHING_ABSENT
        self.caveat = label(_NOT_FOUND, "secondary")
        self.caveat.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName("Clause types without a finding")
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 8, 13, 12)
        layout.setSpacing(10)
        layout.addWidget(self.caveat)
        layout.addWidget(self.list, 1)

    def show_absence(self, absent: Absence) -> None:
        """Show these clause types in their order, those that were not looked for first."""
        if absent == self._shown:
            return
        self._shown = absent
        self.caveat.setText(f"Not looked for. {absent.sentence}" if absent.not_looked_for else _NOT_FOUND)
        self.list.clear()
        self.list.addItems([_line(clause) for clause in absent.not_looked_for])
        found = "  ·  looked for and not found" if absent.not_looked_for else ""
        self.list.addItems([_line(clause) + found for clause in absent.not_found])


def _line(clause: ClauseType) -> str:
    return f"{clause.name}  ·  {clause.group.label}"
