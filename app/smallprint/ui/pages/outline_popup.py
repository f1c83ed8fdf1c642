"""What opens under the outline button: the headings of the document, and small pictures of its pages."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from smallprint.ui.look.text_size import scaled
from smallprint.ui.pages.places import KnownPlace, place_in_view
from smallprint.ui.translation.texts import tr

_WIDTH, _HEIGHT = 380, 460
_INDENT = "\u2003"
_EDGE = "#b9b5ac"  # of a sheet, on light and dark ground
THUMBNAIL = QSize(96, 128)  # pixels, with letters of usual size
_AROUND = QSize(18, 26)  # pixels beside and below a picture, for its number


class OutlinePopup(QFrame):
    """Says through `chosen` which place is wanted, through `page_chosen` which page.

    `thumbnails_wanted` carries the pages whose pictures are in view and not there yet.
    """

    chosen = Signal(object)
    page_chosen = Signal(int)
    thumbnails_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("outline")
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("Outline or pages"))
        self.tabs.setExpanding(False)
        for name in (tr("Outline"), tr("Pages")):
            self.tabs.addTab(name)
        self.headings = QListWidget(self)
        self.headings.setAccessibleName(tr("Outline"))
        self.headings.setUniformItemSizes(True)
        self.headings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.headings.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setUniformItemSizes(True)
        self.pages.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._stack = QStackedWidget(self)
        self._labels: Sequence[str] = ()
        self._places: Sequence[KnownPlace] = ()
        self._drawn: set[int] = set()
        self._liked = 0  # the tab that a person opened last
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack)
        for shown in (self.headings, self.pages):
            self._stack.addWidget(shown)
            shown.installEventFilter(self)
            shown.itemActivated.connect(self._choose)
            shown.itemClicked.connect(self._choose)
        self.tabs.currentChanged.connect(self._turn_to)
        self.tabs.tabBarClicked.connect(self._like)
        self.pages.verticalScrollBar().valueChanged.connect(self._want)

    def set_places(self, places: Sequence[KnownPlace], labels: Sequence[str]) -> None:
        """Take the outline; `labels` are those of the pages, where there are."""
        self._places = places
        self.headings.clear()
        for place in places:
            item = QListWidgetItem(_INDENT * (place.level - 1) + place.title)
            item.setToolTip(tr("Page {page}", page=labels[place.page]) if place.page < len(labels) else "")
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.headings.addItem(item)
        self.headings.setCurrentRow(0)
        self.tabs.setTabEnabled(0, bool(places))

    def set_pages(self, labels: Sequence[str]) -> None:
        """Take the pages, none for flowing text; their pictures come when they are seen."""
        if tuple(labels) == tuple(self._labels):
            return
        self._labels = tuple(labels)
        self.forget_pictures()
        self.tabs.setTabEnabled(1, bool(labels))

    def forget_pictures(self) -> None:
        """Show blank sheets: another document, or pages that are turned."""
        self._drawn.clear()
        self.pages.clear()
        size = QSize(scaled(THUMBNAIL.width()), scaled(THUMBNAIL.height()))
        self.pages.setIconSize(size)
        self.pages.setGridSize(size + QSize(scaled(_AROUND.width()), scaled(_AROUND.height())))
        blank = QImage(size, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        sheet = _sheet(blank)
        for number, label in enumerate(self._labels):
            item = QListWidgetItem(sheet, label)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Page {page}", page=label))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.pages.addItem(item)

    def take_picture(self, page: int, image: QImage) -> None:
        """Show the picture of a page."""
        item = self.pages.item(page)
        if item is not None:
            self._drawn.add(page)
            item.setIcon(_sheet(image))

    def open_below(self, button: QWidget, page: int, offset: int) -> None:
        """Open, right edge under the button's, with the heading and the page in view marked."""
        self.tabs.setCurrentIndex(self._liked if self.tabs.isTabEnabled(self._liked) else 1 - self._liked)
        self.tabs.setVisible(bool(self._labels))
        room = button.window().height() - button.mapTo(button.window(), QPoint(0, button.height())).y()
        row = self.headings.sizeHintForRow(0) if self.headings.count() else 0
        least = row * self.headings.count() + 20
        height = scaled(_HEIGHT) if self._labels else min(scaled(_HEIGHT), least)
        self.resize(scaled(_WIDTH), min(height, max(room, scaled(_HEIGHT) // 2)))
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 2))
        self.move(corner.x() - self.width(), corner.y())
        self.show()
        self._turn_to(self.tabs.currentIndex())
        self.headings.setCurrentRow(max(0, place_in_view(self._places, page, offset)))
        self.headings.scrollToItem(self.headings.currentItem(), QListView.ScrollHint.PositionAtCenter)
        self.pages.setCurrentRow(page)
        self.pages.scrollToItem(self.pages.item(page), QListView.ScrollHint.PositionAtCenter)
        QTimer.singleShot(0, self, self._want)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tab goes from the outline to the pages and back, wherever both are there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            other = 1 - self.tabs.currentIndex()
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.tabs.isTabEnabled(other):
                self._like(other)
                self.tabs.setCurrentIndex(other)
                return True
        return super().eventFilter(watched, event)

    def _like(self, number: int) -> None:
        self._liked = max(number, 0)

    def _turn_to(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        (self.headings, self.pages)[number].setFocus()
        self._want()

    def _want(self, _value: int = 0) -> None:
        """Ask for the pictures in view."""
        if not self.isVisible() or self.tabs.currentIndex() != 1:
            return
        port = self.pages.viewport().rect()
        wanted = [
            number
            for number in range(self.pages.count())
            if number not in self._drawn and self.pages.visualItemRect(self.pages.item(number)).intersects(port)
        ]
        self.thumbnails_wanted.emit(wanted)

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        place = item.data(Qt.ItemDataRole.UserRole)
        (self.page_chosen if isinstance(place, int) else self.chosen).emit(place)


def _sheet(image: QImage) -> QIcon:
    """Return a picture with the edge of a sheet, which looks the same where it is chosen."""
    pixmap = QPixmap.fromImage(image)
    painter = QPainter(pixmap)
    painter.setPen(QColor(_EDGE))
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
