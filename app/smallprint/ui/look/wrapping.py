"""A row of widgets that goes on in a next row where there is no room, from the side that reading starts at."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """As high as it needs to be for its width; hidden widgets take no room.

    What is added after `add_stretch` stands at the far end where all fit in one row.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._apart: list[QLayoutItem] | None = None
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item in at the end."""
        self._items.append(item)
        if self._apart is not None:
            self._apart.append(item)

    def add_stretch(self) -> None:
        """Let what is added from now on stand at the far end."""
        self._apart = []

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item; None for one that is not there."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def invalidate(self) -> None:
        """Forget what was measured: Qt says so when an item or its contents changed, and asks often in between."""
        self._sizes = None
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        if width not in self._heights:
            around = self.contentsMargins()
            inner = QRect(0, 0, width - around.left() - around.right(), 0)
            self._heights[width] = self._arranged(inner, move=False) + around.top() + around.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one row."""
        sizes = [size for _, size in self._measured()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Put the items into an area."""
        super().setGeometry(area)
        self._arranged(area.marginsRemoved(self.contentsMargins()), move=True)

    def _first_apart(self) -> QLayoutItem | None:
        return next((item for item in self._apart or () if not item.isEmpty()), None)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _measured(self) -> list[tuple[QLayoutItem, QSize]]:
        """Return the items that are shown, each with its size."""
        if self._sizes is None:
            self._sizes = [(item, _size(item)) for item in self._shown()]
        return self._sizes

    def _arranged(self, area: QRect, move: bool) -> int:
        """Return the height that the items take in an area, and put them there if they are to be moved."""
        parent = self.parentWidget()
        mirrored = isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, top, height = 0, 0, 0
        row: list[tuple[QLayoutItem, QRect]] = []
        spare = area.width() - self.sizeHint().shrunkBy(self.contentsMargins()).width()
        for item, size in self._measured():
            if spare > 0 and self._apart and item is self._first_apart():
                left += spare
            if left and left + size.width() > area.width():
                _put(row, height, move)
                left, top, height, row = 0, top + height + self._gap, 0, []
            x = area.width() - left - size.width() if mirrored else left
            row.append((item, QRect(area.topLeft() + QPoint(x, top), size)))
            left, height = left + size.width() + self._gap, max(height, size.height())
        _put(row, height, move)
        return top + height


def _put(row: list[tuple[QLayoutItem, QRect]], height: int, move: bool) -> None:
    """Put the items of a row into its middle if they are to be moved: words stand beside the words of buttons."""
    for item, place in row if move else ():
        item.setGeometry(place.translated(0, (height - place.height()) // 2))


def _size(item: QLayoutItem) -> QSize:
    return item.sizeHint().expandedTo(item.minimumSize())
