"""The list view of the findings: cards that keep their places, several of which may be chosen."""

from collections.abc import Sequence
from contextlib import nullcontext

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from smallprint.ui.findings.delegate import WHY_HEIGHT, FindingDelegate
from smallprint.ui.findings.list_model import ROW_ROLE, FindingRow
from smallprint.ui.look.text_size import scaled

Index = QModelIndex | QPersistentModelIndex
_STATUS_WIDTH = 110  # pixels of a card at 100 %, at the right end of a card, in which a click on its status counts


class CardsView(QListView):
    """The list; a click on a card's status takes the decision back."""

    status_clicked = Signal(QModelIndex)
    _was_line = False

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802 - Qt's name
        """Draw the cards again without laying the list out: a card that stays in its place stays as high."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Lay the list out, with its cards measured together."""
        delegate = self.itemDelegate()
        with delegate.measuring_all() if isinstance(delegate, FindingDelegate) else nullcontext():
            super().doItemsLayout()

    def setCurrentIndex(self, index: Index) -> None:  # noqa: N802 - Qt's name
        """Choose this card alone, whichever keys are held: with Ctrl or Shift down Qt would add it to those chosen."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember whether a line was pressed, which opens into its card."""
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        self._was_line = isinstance(row, FindingRow) and row.compact and index != self.currentIndex()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a decision back where its status was clicked."""
        super().mouseReleaseEvent(event)
        place: QPoint = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return
        if self._was_line:  # a line opens into its card at the press; its status stood at its right end
            if place.x() > self.visualRect(index).right() - scaled(_STATUS_WIDTH):
                self.status_clicked.emit(index)
            return
        area = self.visualRect(index)
        row = index.data(ROW_ROLE)
        below = WHY_HEIGHT if isinstance(row, FindingRow) and row.why else 0
        foot = area.bottom() - scaled(48 + below if index == self.currentIndex() else 10)
        if place.x() > area.right() - scaled(_STATUS_WIDTH) and foot - scaled(24) < place.y() <= foot:
            self.status_clicked.emit(index)
