"""The row above the documents: words that narrow the list, and a menu of orders and groups."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from smallprint.ui.documents.arranging import Arrangement, DocumentOrder, Grouping
from smallprint.ui.look.keys import keyed
from smallprint.ui.look.parts import menu_button
from smallprint.ui.translation.texts import tr


class ArrangeBar(QWidget):
    """Carries the arrangement that a person wants; Down and Return go from the words into the list."""

    changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = Arrangement()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter"))
        self.words.setAccessibleName(tr("Filter the documents"))
        keyed(self.words, "filter-documents", tr("Filter by name, folder, kind of contract or state"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._take_words)
        self.words.installEventFilter(self)
        self.button = menu_button("⇅", tr("Sort and group the documents"))
        self.menu = QMenu(self.button)
        self._orders = self._choices(tr("Sort by"), DocumentOrder, self.wanted.order)
        self._groupings = self._choices(tr("Group by"), Grouping, self.wanted.grouping)
        self.button.setMenu(self.menu)
        self._orders.triggered.connect(lambda one: self._take(replace(self.wanted, order=DocumentOrder(one.data()))))
        self._groupings.triggered.connect(lambda one: self._take(replace(self.wanted, grouping=Grouping(one.data()))))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self._name()

    def arrange(self, wanted: Arrangement) -> None:
        """Show and want another arrangement."""
        for group, chosen in ((self._orders, wanted.order), (self._groupings, wanted.grouping)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)
        self.words.setText(wanted.words)
        self._take(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go into the list by Down and Return; Escape takes the words away."""
        clears = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.words.text())
        if clears and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else it is the window's key, and the words stay
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if clears:
                self.words.clear()
                return True
        return super().eventFilter(watched, event)

    def _choices(self, title: str, choices: type[StrEnum], chosen: StrEnum) -> QActionGroup:
        group = QActionGroup(self)
        self.menu.addSeparator()
        self.menu.addAction(title).setEnabled(False)  # the title of a section is not drawn in every style
        for one in choices:
            action: QAction = self.menu.addAction(tr(one.value))
            action.setCheckable(True)
            action.setData(one)
            action.setChecked(one is chosen)
            group.addAction(action)
        return group

    def _take_words(self, words: str) -> None:
        self._take(replace(self.wanted, words=words))

    def _take(self, wanted: Arrangement) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._name()
            self.changed.emit(wanted)

    def _name(self) -> None:
        order, grouping = tr(self.wanted.order.value), tr(self.wanted.grouping.value)
        if self.wanted.grouping is Grouping.NONE:
            said = tr("Sorted by: {order}", order=order)
        else:
            said = tr("Sorted by: {order}; grouped by: {grouping}", order=order, grouping=grouping)
        self.button.setToolTip(said)
        self.button.setAccessibleName(f"{tr('Sort and group the documents')}. {said}")
