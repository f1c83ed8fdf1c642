"""Rows of a list that are as high as their words need in the width that there is."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

_Index = QModelIndex | QPersistentModelIndex
_NEW_LINE = "\u2028"  # what a text layout takes for the end of a line
_LIST_SIDES = 30  # pixels beside the words of a list in the window's style
_BEFORE_WORDS = 6  # pixels between a picture and the words
_ABOVE = 16  # around the words of a row, both sides together


class WrappedRows(QStyledItemDelegate):
    """Makes a row as high as its words: Qt itself forgets the padding, and cuts the last line off.

    The room around the words does not grow with the letters; `sides` are the pixels beside them, both sides together.
    """

    def __init__(self, view: QAbstractItemView, sides: int = _LIST_SIDES) -> None:
        super().__init__(view)
        self._view, self._sides = view, sides

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the whole of a row's words."""
        view = self._view
        usual = super().sizeHint(option, index)
        whole = view.columnWidth(index.column()) if isinstance(view, QTreeView) else view.viewport().width()
        font = index.data(Qt.ItemDataRole.FontRole) or view.font()
        pictured = index.data(Qt.ItemDataRole.DecorationRole) is not None
        beside = self._sides + (view.iconSize().width() + _BEFORE_WORDS if pictured else 0)
        words = _height(str(index.data() or ""), QFont(font), max(whole - beside, 1))
        return QSize(usual.width(), max(usual.height(), words + _ABOVE))


def _height(text: str, font: QFont, width: int) -> int:
    """Return how high wrapped words are, line by line: letters of another script may make a line higher."""
    layout = QTextLayout(text.replace("\n", _NEW_LINE), font)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height += line.height()
    layout.endLayout()
    return ceil(height)
