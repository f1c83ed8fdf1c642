"""The clause types of which nothing was found, and what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.domain.clause import ClauseType
from app.ui.widgets.parts import label


class MissingList(QWidget):
    """Names them by group; there is nothing to decide, so nothing can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[ClauseType] = []
        caveat = label(
            "Nothing was found for these. That does not prove that the contract is silent: look for what matters.",
            "secondary",
        )
        caveat.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName("Clause types without a finding")
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 8, 13, 12)
        layout.setSpacing(10)
        layout.addWidget(caveat)
        layout.addWidget(self.list, 1)

    def set_clauses(self, clauses: Sequence[ClauseType]) -> None:
        """Show these clause types in their order."""
        if list(clauses) != self._shown:
            self._shown = list(clauses)
            self.list.clear()
            self.list.addItems([f"{clause.name}  ·  {clause.group.label}" for clause in clauses])
