"""The row above the findings: chips for which of them are listed, with their counts, and the order they are in."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from smallprint.ui.findings.list_model import Filter, FindingOrder
from smallprint.ui.look.parts import button, chip_width, menu_button
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.texts import marked, tr

_ROOMY = 380  # pixels for naming the order
_TIPS = {
    Filter.ALL: marked("All findings"),
    Filter.UNDECIDED: marked("Findings that you have not decided on"),
    Filter.UNCERTAIN: marked("Findings that the program is not sure of"),
    Filter.CHECKLIST: marked("All clause types: found, perhaps, not found"),
}


_SHORT = {Filter.UNDECIDED: marked("Open"), Filter.UNCERTAIN: marked("Unsure")}  # where there is no room for the names


class FilterChips(QWidget):
    """One chip is chosen at a time; where the row is narrow, the counts and the order move into the tooltips.

    The `sort_button` is for the row above.
    """

    chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Filter, int] = {}
        self.buttons = {one: button(tr(one.value), "chip") for one in Filter}
        group = QButtonGroup(self)
        self._row = WrappingRow(3)
        self.setLayout(self._row)
        self._row.setContentsMargins(12, 2, 6, 4)
        for one, chip in self.buttons.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self.chosen.emit, one))
            chip.toggled.connect(self._widen)
            group.addButton(chip)
            self._row.addWidget(chip)
        self.sort_button = menu_button("", tr("Sort"))
        self.sort_menu = QMenu(self.sort_button)
        self._orders = QActionGroup(self)
        for order in FindingOrder:
            action = self.sort_menu.addAction(tr(order.explained))
            action.setCheckable(True)
            action.setData(order)
            self._orders.addAction(action)
        self._orders.triggered.connect(self._take_order)
        self.sort_button.setMenu(self.sort_menu)
        self.choose(Filter.ALL)
        self.choose_order(FindingOrder.GROUP)
        group.buttonToggled.connect(lambda _chip, _chosen: self._name())

    def choose(self, one: Filter) -> None:
        """Show which filter is in force."""
        self.buttons[one].setChecked(True)

    def choose_order(self, order: FindingOrder) -> None:
        """Show which order is in force."""
        self._order = order
        for action in self._orders.actions():
            action.setChecked(action.data() == order)
        self.sort_button.setToolTip(tr("Sort: {explained}", explained=tr(order.explained)))
        self.sort_button.setAccessibleName(tr("Sort: {explained}", explained=tr(order.explained)))
        self._name()

    def _take_order(self, action: QAction) -> None:
        self.choose_order(FindingOrder(action.data()))
        self.order_chosen.emit(self._order)

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
        self.sort_button.setText(f"{tr(self._order.value)} ▾" if self.width() >= scaled(_ROOMY) else "⇅")
        for counted, names in ((True, {}), (False, {}), (False, _SHORT)):
            for one, count in self._counts.items():
                bare = one in (Filter.ALL, Filter.CHECKLIST) or not counted
                name = tr(names.get(one, one.value))
                self.buttons[one].setText(name if bare else f"{name} {count}")
                self.buttons[one].setToolTip(f"{tr(_TIPS[one])}: {count}")
                self.buttons[one].setAccessibleName(f"{tr(_TIPS[one])}: {count}")
            self._widen()
            if self._row.sizeHint().width() <= self.width():
                break
        self._row.activate()

    def _widen(self) -> None:
        """Give the chosen chip room for its bolder letters."""
        for chip in self.buttons.values():
            chip.setMinimumWidth(chip_width(chip.text()) if chip.isChecked() else 0)
