"""The changes tab: what a Word file tracks and comments, and how its tracked changes are read."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.ui.changes.delegate import ChangeDelegate
from smallprint.ui.changes.list_model import ChangesModel, Listed
from smallprint.ui.look.parts import button, label, name_choice
from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.texts import marked, tr

_Choice = TypeVar("_Choice")
_BATCH = 15
_CHIP_PADDING = 20
_EVERYONE = marked("Everyone")
_NOTHING = marked("This document has no tracked changes and no comments.")
_READINGS = {Reading.ACCEPTED: marked("Accepted"), Reading.REJECTED: marked("Rejected")}
_TIPS = {
    Reading.ACCEPTED: marked("Read the document as if all tracked changes were accepted"),
    Reading.REJECTED: marked(
        "Read the document as if all tracked changes were rejected; each reading keeps its own decisions"
    ),
}


class ChangesPanel(QWidget):
    """Lists the changes and comments of one document; `chosen` carries their place, `reading_wanted` a `Reading`."""

    chosen = Signal(int, int)
    reading_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = Reading.ACCEPTED
        self._listed = Listed.ALL
        self.model = ChangesModel(self)
        self.list = QListView()
        self.list.setObjectName("changeList")
        self._delegate = ChangeDelegate(theme, self.list, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Tracked changes and comments"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of cards are measured a few at a time
        self.list.setBatchSize(_BATCH)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._jump(index))
        self.readings = {one: button(tr(_READINGS[one]), "chip", tr(_TIPS[one]), tr(_TIPS[one])) for one in Reading}
        self.filters = {one: button(tr(one.value), "chip") for one in Listed}
        self.authors = QComboBox()
        self.authors.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.authors.setMinimumContentsLength(8)
        self.authors.activated.connect(lambda _number: self._filter())
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        self._switch = QWidget()
        row = WrappingRow(5)
        self._switch.setLayout(row)
        row.setContentsMargins(14, 10, 12, 0)
        row.addWidget(label(tr("Read as if"), "secondary"))
        self._group(self.readings, row, self._want)
        self._choice = QWidget()
        chips = WrappingRow(5)
        self._choice.setLayout(chips)
        chips.setContentsMargins(13, 6, 12, 6)
        self._group(self.filters, chips, self._list_only)
        self._whose = QWidget()
        whose = QHBoxLayout(self._whose)
        whose.setContentsMargins(13, 0, 12, 6)
        whose.addWidget(self.authors, 1)
        name_choice(self.authors, tr("Whose changes and comments are listed"), self._whose)
        nothing = label(tr(_NOTHING), "secondary")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(16, 14, 16, 14)
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._switch)
        layout.addWidget(self._choice)
        layout.addWidget(self._whose)
        layout.addWidget(self._stack, 1)

    def _group(self, chips: Mapping[_Choice, QPushButton], row: WrappingRow, call: Callable[[_Choice], None]) -> None:
        group = QButtonGroup(self)
        for one, chip in chips.items():
            chip.setCheckable(True)
            chip.setMinimumWidth(_wide_enough(chip))
            chip.clicked.connect(partial(_called, call, one))
            group.addButton(chip)
            row.addWidget(chip)

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the list. (With a focus proxy the Tab key would pass the choices above by.)"""
        self.list.setFocus(reason)

    def set_document(self, document: Document) -> None:
        """Show what the file of a document tracks and comments, from its beginning."""
        self._reading, self._listed = document.reading, Listed.ALL
        self.model.set_document(document.changes, document.comments)
        self.readings[document.reading].setChecked(True)
        self.filters[Listed.ALL].setChecked(True)
        self.authors.clear()
        authors = self.model.authors()
        self.authors.addItems([tr(_EVERYONE), *authors])
        for one, chip in self.filters.items():
            count = self.model.count(one)
            chip.setText(tr(one.value) if one is Listed.ALL else f"{tr(one.value)} {count}")
            chip.setEnabled(count > 0)
            chip.setMinimumWidth(_wide_enough(chip))
        self._whose.setVisible(len(authors) > 1)
        self._switch.setVisible(bool(document.changes))
        self._choice.setVisible(self.count > 0)
        self._stack.setCurrentIndex(1 if self.count else 0)

    def clear(self) -> None:
        """Show that there is nothing."""
        self.model.set_document((), ())
        self._switch.hide()
        self._choice.hide()
        self._whose.hide()
        self._stack.setCurrentIndex(0)

    @property
    def count(self) -> int:
        """How many changes and comments the document has."""
        return self.model.count(Listed.ALL)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _want(self, reading: Reading) -> None:
        if reading is not self._reading:
            self.readings[self._reading].setChecked(True)  # until the document of the other reading is shown
            self.reading_wanted.emit(reading)

    def _list_only(self, listed: Listed) -> None:
        self._listed = listed
        self._filter()

    def _filter(self) -> None:
        author = self.authors.currentText() if self.authors.currentIndex() > 0 else ""
        self.model.set_filter(self._listed, author)

    def _jump(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if row is not None:
            self.chosen.emit(row.what.start, row.what.end)


def _wide_enough(chip: QPushButton) -> int:
    """Return the width that a chip needs while it is chosen, when its text is bold."""
    bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold)).horizontalAdvance(chip.text())
    return scaled(bold) + _CHIP_PADDING


def _called(call: Callable[[_Choice], None], one: _Choice, _checked: bool = False) -> None:
    call(one)
