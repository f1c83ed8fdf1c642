"""A row of tabs whose names stay telling in a narrow pane.

Where not all has room, the counts go first, then the room beside the names, then the ends of the longest names.
"""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar

from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import scaled

_TELLING = 3  # letters of a name that is cut, by which it is still known
_PADDING, _LEAST_PADDING = 16, 9  # pixels beside a name, both sides together
_COUNT = re.compile(r"\s*[\d.,’\s]+$")  # behind a name


class TellingTabs(QTabBar):
    """Where not even the first letters have room, the row scrolls: Qt itself would leave one letter of each name."""

    def __init__(self) -> None:
        super().__init__()
        self._fitted: tuple[object, dict[int, tuple[str, int]]] = (None, {})
        self._room = 0
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(lambda _number: self._lay_out_again())

    def set_room(self, width: int) -> None:
        """Take the width of what holds the row, in pixels: the row itself is as wide as its tabs."""
        if width != self._room:
            self._room = width
            self._lay_out_again()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a name; for the chosen one in its bolder letters."""
        return QSize(self._fit().get(index, ("", 0))[1], super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the room without which a name says nothing."""
        return QSize(self._least(index), super().minimumTabSizeHint(index).height())

    def initStyleOption(self, option: QStyleOptionTab, tabIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Draw the name that there is room for."""
        super().initStyleOption(option, tabIndex)
        room = self.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, self).width()
        option.text = option.fontMetrics.elidedText(self.shown_name(tabIndex), self.elideMode(), room)

    def shown_name(self, index: int) -> str:
        """Return the name of a tab; without its count where all counts, or that of the chosen one, have no room."""
        return self._fit().get(index, (self.tabText(index), 0))[0]

    def _fit(self) -> dict[int, tuple[str, int]]:
        """Return the name of each tab that is shown, and its width, so that all fit if they can."""
        shown = [one for one in range(self.count()) if self.isTabVisible(one)]
        current, room = self.currentIndex(), self._room
        known = (room, current, scaled(1000), tuple((one, self.tabText(one)) for one in shown))
        if self._fitted[0] != known:
            self._fitted = (known, self._arranged(shown, current, room))
        return self._fitted[1]

    def _arranged(self, shown: list[int], current: int, room: int) -> dict[int, tuple[str, int]]:
        whole = {one: self.tabText(one) for one in shown}
        bare = {one: _COUNT.sub("", name) or name for one, name in whole.items()}
        others_bare = bare | ({current: whole[current]} if current in whole else {})
        for names, padding in (
            (whole, _PADDING),
            (others_bare, _PADDING),
            (others_bare, _LEAST_PADDING),
            (bare, _LEAST_PADDING),
        ):
            widths = {one: self._width(one, name, padding) for one, name in names.items()}
            if sum(widths.values()) <= room:
                break
        least = {one: self._least(one) for one in shown}
        while (over := sum(widths.values()) - room) > 0:
            longest = max((width for one, width in widths.items() if width > least[one]), default=0)
            if not longest:
                break
            cut = [one for one, width in widths.items() if width == longest and width > least[one]]
            for one in cut[:over]:
                widths[one] -= 1
        return {one: (names[one], widths[one]) for one in shown}

    def _least(self, index: int) -> int:
        name = _COUNT.sub("", self.tabText(index)) or self.tabText(index)
        telling = name if index == self.currentIndex() or len(name) <= _TELLING + 1 else f"{name[:_TELLING]}…"
        return min(self._width(index, words, _LEAST_PADDING) for words in (name, telling))  # "Pro…" may be the wider

    def _width(self, index: int, words: str, padding: int) -> int:
        weight = QFont.Weight.DemiBold if index == self.currentIndex() else QFont.Weight.Normal
        letters = QFontMetrics(interface_font(13, weight)).horizontalAdvance(words)
        return scaled(letters + padding)

    def _lay_out_again(self) -> None:
        """Give the chosen tab its room: Qt does so where its whole name needs another one, not where the least does."""
        self.setElideMode(self.elideMode())
