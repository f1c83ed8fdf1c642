"""A row of tabs whose names stay telling in a narrow pane: the chosen one whole, the others without their counts, then
by their first letters.
"""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar

from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import scaled

_TELLING = 3  # letters of a name that is cut, by which it is still known
_PADDING = 16  # pixels beside a name, both sides together
_COUNT = re.compile(r"\s*[\d.,’\s]+$")  # behind a name


class TellingTabs(QTabBar):
    """Where not even the first letters have room, the row scrolls: Qt itself would leave one letter of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(lambda _number: self._lay_out_again())

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a whole name; for the chosen one in its bolder letters."""
        return QSize(self._width(index, self.shown_name(index)), super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the room without which a name says nothing."""
        name = self.shown_name(index)
        telling = name if index == self.currentIndex() or len(name) <= _TELLING + 1 else f"{name[:_TELLING]}…"
        return QSize(self._width(index, telling), super().minimumTabSizeHint(index).height())

    def initStyleOption(self, option: QStyleOptionTab, tabIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Draw the name that there is room for."""
        super().initStyleOption(option, tabIndex)
        room = self.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, self).width()
        option.text = option.fontMetrics.elidedText(self.shown_name(tabIndex), self.elideMode(), room)

    def shown_name(self, index: int) -> str:
        """Return the name of a tab; without its count where it is not chosen and all counts have no room."""
        name = self.tabText(index)
        if index == self.currentIndex():
            return name
        whole = sum(self._width(one, self.tabText(one)) for one in range(self.count()) if self.isTabVisible(one))
        return name if whole <= self.width() else _COUNT.sub("", name) or name

    def _width(self, index: int, words: str) -> int:
        weight = QFont.Weight.DemiBold if index == self.currentIndex() else QFont.Weight.Normal
        letters = QFontMetrics(interface_font(13, weight)).horizontalAdvance(words)
        return scaled(letters + _PADDING)

    def _lay_out_again(self) -> None:
        """Give the chosen tab its room: Qt does so where its whole name needs another one, not where the least does."""
        self.setElideMode(self.elideMode())
