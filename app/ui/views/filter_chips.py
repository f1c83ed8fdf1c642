"""The row of chips above the findings: which of them are listed, and how many each would list."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.item_models.findings import Filter
from app.ui.widgets.parts import button

_TIPS = {
    Filter.ALL: "All findings",
    Filter.UNDECIDED: "Findings that you have not decided on",
    Filter.UNCERTAIN: "Findings that the program is not sure of",
    Filter.MISSING: "Clause types of which nothing was found",
}


class FilterChips(QWidget):
    """One chip is chosen at a time; where the row is narrow, the counts move into the tooltips."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Filter, int] = {}
        self.buttons = {one: button(one.value, "chip") for one in Filter}
        group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(13, 2, 12, 4)
        self._row.setSpacing(5)
        for one, chip in self.buttons.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self.chosen.emit, one))
            group.addButton(chip)
            self._row.addWidget(chip)
        self._row.addStretch()
        self.choose(Filter.ALL)

    def choose(self, one: Filter) -> None:
        """Show which filter is in force."""
        self.buttons[one].setChecked(True)

    def set_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many each would list; a filter without a count is not offered."""
        self._counts = counts
        for one, chip in self.buttons.items():
            chip.setVisible(one in counts)
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Name the chips for the room there is."""
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        for counted in (True, False):
            for one, count in self._counts.items():
                bare = one is Filter.ALL or not counted
                self.buttons[one].setText(one.value if bare else f"{one.value} {count}")
                self.buttons[one].setToolTip(f"{_TIPS[one]}: {count}")
                self.buttons[one].setAccessibleName(f"{_TIPS[one]}: {count}")
            if self._row.sizeHint().width() <= self.width():
                break
