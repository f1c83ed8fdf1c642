"""Asks which clause type some words are: typing narrows the list, Return chooses."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smallprint.domain.clause import ClauseGroup, ClauseType
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.style import caption_font
from smallprint.ui.look.text_size import item_font, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_WIDTH, _HEIGHT, _LONGEST = 460, 520, 160
_KEY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class TypePicker(QDialog):
    """Offers every type, the person's own ones first; `done` gets the key of the chosen one."""

    def __init__(
        self, parent: QWidget, types: Sequence[ClauseType], quote: str, theme: Theme, done: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self._types, self._theme, self._done = types, theme, done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Mark as a finding"))
        words = " ".join(quote.split())
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        shown = label(f"“{short}”", "secondary")
        shown.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Type a part of the clause type’s name"))
        self.search.setAccessibleName(tr("Find a clause type"))
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(tr("Clause types"))
        self.list.itemActivated.connect(self._choose)
        self.list.currentItemChanged.connect(self._enable)
        self.mark_button = button(tr("Mark"), "primary", tr("Mark the words as this (Return)"))
        self.mark_button.setDefault(True)
        self.mark_button.clicked.connect(lambda: self._choose(self.list.currentItem()))
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.mark_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        for part in (shown, self.search, self.list):
            layout.addWidget(part, 1 if part is self.list else 0)
        layout.addLayout(foot)
        self._fill()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows move in the list while one types."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
        if watched is self.search and pressed:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        fitting = [one for one in self._types if all(word in _searched(one) for word in wanted)]
        self.list.clear()
        self._add(tr("Of your own"), [one for one in fitting if one.own])
        for group in ClauseGroup:
            self._add(translated(group.label), [one for one in fitting if one.group is group and not one.own])
        first = next((n for n in range(self.list.count()) if self.list.item(n).data(_KEY)), -1)
        self.list.setCurrentRow(first)
        self._enable()

    def _add(self, head: str, types: Sequence[ClauseType]) -> None:
        if not types:
            return
        caption = QListWidgetItem(head.upper())
        caption.setFont(item_font(caption_font()))
        caption.setForeground(QColor(self._theme.secondary))
        caption.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(caption)
        for one in types:
            item = QListWidgetItem(translated(one.name))
            item.setData(_KEY, one.key)
            self.list.addItem(item)

    def _enable(self) -> None:
        item = self.list.currentItem()
        self.mark_button.setEnabled(item is not None and bool(item.data(_KEY)))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and (key := item.data(_KEY)):
            self.accept()
            self._done(key)


def _searched(clause: ClauseType) -> str:
    """Return what the words of a search are looked for in: the name as shown, and the English one."""
    return f"{translated(clause.name)} {clause.name}".casefold()
