"""The left pane: the documents of the matter, where to drop more, and what the strips mean."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from smallprint.domain.review import DocumentState
from smallprint.domain.run import PageState
from smallprint.ui.documents.arrange_bar import ArrangeBar
from smallprint.ui.documents.arranging import Arrangement, DocumentOrder, Known, arrange, shared_parts
from smallprint.ui.documents.delegate import DocumentDelegate
from smallprint.ui.documents.document_menu import DocumentWishes, document_menu, offer_comparison
from smallprint.ui.documents.list_model import DocumentRow, DocumentsModel, ids_of
from smallprint.ui.documents.watch_bar import WatchBar
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.texts import marked, tr

_LEGEND = (
    (marked("text"), PageState.TEXT),
    (marked("located"), PageState.LOCATED),
    (marked("model-read"), PageState.MODEL_READ),
    (marked("viewed by you"), PageState.VIEWED),
    (marked("unreadable"), PageState.UNREADABLE),
)
_DROP = marked("Drop contracts, e-mails,\narchives or a folder here")
_ROOMY = 460  # pixels of height


class DocumentsPanel(QWidget):
    """Lists the documents. `chosen` carries the one to show; what else is wanted of them, `wishes` say."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.wishes = DocumentWishes(self)
        self.model = DocumentsModel(self)
        self.bar = ArrangeBar()
        self.waiting: tuple[int, ...] = ()
        self.nearest: Mapping[int, int] = {}
        self._versions: Mapping[int, int] = {}
        self._beside: Mapping[int, str] = {}
        self._rows: Sequence[DocumentRow] = ()
        self._names: list[str] = []
        self._shared: Mapping[str, tuple[int, int]] = {}
        self._current, self._quiet = 0, False
        self.list = QListView()
        self._delegate = DocumentDelegate(theme, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Documents"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.list.setDropIndicatorShown(True)
        self.list.setAutoScroll(True)
        self.model.moved.connect(self.wishes.put_before)
        self.bar.changed.connect(self._arrange_anew)
        self.bar.entered.connect(self._enter_list)
        self._count = label("0", "secondary")
        self.nothing = label(tr("No document has these words."), "secondary")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(18, 8, 18, 8)
        self.nothing.hide()
        self.read_only = False
        self._hot = False
        self.drop_area = QLabel(tr(_DROP))
        self.drop_area.setObjectName("dropArea")
        self.drop_area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop_area.setWordWrap(True)
        self.watch_bar = WatchBar()
        self._legend = [(QLabel(), state) for _, state in _LEGEND]
        self._recognised_swatch = QLabel()
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 18, 6)
        head.addWidget(label(tr("DOCUMENTS"), "caption"))
        head.addStretch()
        head.addWidget(self._count)
        legend = QGridLayout()
        legend.setHorizontalSpacing(5)
        legend.setVerticalSpacing(4)
        swatches = [*(swatch for swatch, _ in self._legend), self._recognised_swatch]
        names = [*(tr(name) for name, _ in _LEGEND), "OCR"]
        for number, (swatch, name) in enumerate(zip(swatches, names, strict=True)):
            legend.addWidget(swatch, number // 2, number % 2 * 2)
            legend.addWidget(label(name, "small"), number // 2, number % 2 * 2 + 1)
        legend.setColumnStretch(1, 2)
        legend.setColumnStretch(3, 3)  # the first column is as wide as its words: both fit the narrowest pane
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(12)
        foot.addWidget(self.watch_bar)
        foot.addWidget(self.drop_area)
        self._legend_area = QWidget()
        self._legend_area.setLayout(legend)
        legend.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._legend_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def set_read_only(self, read_only: bool) -> None:
        """Offer nothing that would be stored in the matter, or everything."""
        self.read_only = read_only
        self.drop_area.setVisible(not read_only)

    @property
    def selected(self) -> list[DocumentRow]:
        """The selected documents, from the top of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.at(self.model.index(row)) for row in rows]

    def beside(self, ids: Sequence[int]) -> int:
        """Return the document that is listed after these, else the one before them; 0 where all are among them."""
        listed = [self.model.at(self.model.index(row)).summary.id for row in range(self.model.rowCount())]
        last = max((at for at, one in enumerate(listed) if one in ids), default=-1)
        around = [*listed[last + 1 :], *reversed(listed[: max(last, 0)])]
        return next((one for one in around if one not in ids), 0)

    def set_rows(self, rows: Sequence[DocumentRow], current: int) -> None:
        """Show the documents that are wanted of these, with the one on view chosen."""
        said = self._beside
        self._rows = [replace(row, beside=said.get(row.summary.id, "")) for row in rows] if said else rows
        names = [row.summary.cited_as for row in rows]
        if names != self._names:
            self._names, self._shared = names, shared_parts(names)
        moved, self._current = current != self._current, current
        self._show(moved)

    def set_versions(self, versions: Mapping[int, int], beside: Mapping[int, str]) -> None:
        """Group these documents as versions of one contract: by document, the first of its group.

        `beside` says of each of which other one it is a version.
        """
        if (versions, beside) != (self._versions, self._beside):
            self._versions, self._beside = versions, beside
            self.set_rows(self._rows, self._current)

    def set_waiting(self, waiting: tuple[int, ...]) -> None:
        """Say which documents the work under way still has to read, in their order."""
        if waiting != self.waiting:
            self.waiting = waiting
            self._show(False)

    def _arrange_anew(self, _wanted: Arrangement) -> None:
        self._show(True)

    def _show(self, moved: bool) -> None:
        """List what is wanted; where another document is on view, or the order is another, bring that into sight."""
        known = Known(self.model.kinds, self._versions, {one: at for at, one in enumerate(self.waiting)})
        rows = [replace(row, queued=row.summary.id in known.reading) for row in self._rows]
        arranged = arrange(rows, self.bar.wanted, known)
        chosen, scrolled = set(ids_of(self.selected)), self.list.verticalScrollBar().value()
        self._quiet = True
        by_turns = self.bar.wanted.order is DocumentOrder.QUEUE
        self.model.movable = frozenset(self.waiting) if by_turns else frozenset()
        if self.model.set_rows(arranged.rows, arranged.headings, self._shared):
            self._select(chosen)
            self.list.verticalScrollBar().setValue(scrolled)
        self._choose_current(moved)
        self._quiet = False
        listed, known_here = len(arranged.rows), len(self._rows)
        self._count.setText(
            str(known_here) if listed == known_here else tr("{listed} of {all}", listed=listed, all=known_here)
        )
        self.nothing.setVisible(bool(known_here) and not listed)
        self.bar.setVisible(known_here > 1 or self.bar.wanted != Arrangement())

    def _select(self, ids: set[int]) -> None:
        """Select documents anew that a reset let go of."""
        selection = QItemSelection()
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            if self.model.at(index).summary.id in ids:
                selection.select(index, index)
        self.list.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def _choose_current(self, moved: bool) -> None:
        number = self.model.row_of(self._current)
        if number < 0 or (self.list.currentIndex().row() == number and not moved):
            return
        index = self.model.index(number)
        flag = QItemSelectionModel.SelectionFlag
        among = self.list.selectionModel().isSelected(index)
        self.list.selectionModel().setCurrentIndex(index, flag.NoUpdate if among else flag.ClearAndSelect)
        self.list.scrollTo(index)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.drop_area.setMinimumHeight(scaled(64))
        self.list.scheduleDelayedItemsLayout()
        for swatch, state in self._legend:
            square = QPixmap(9, 7)
            square.fill(QColor(theme.coverage[state]))
            swatch.setPixmap(square)
        self._recognised_swatch.setPixmap(_underlined(theme))
        self.list.viewport().update()

    def set_drop(self, hot: bool) -> None:
        """Show that what is dragged can be dropped."""
        self.drop_area.setProperty("hot", hot)
        self._hot = hot
        self._word_drop()
        self.drop_area.style().unpolish(self.drop_area)
        self.drop_area.style().polish(self.drop_area)

    def _word_drop(self) -> None:
        """Say what can be dropped, in two lines where each has the room, else wrapped as it comes."""
        words = tr("Let go to add") if self._hot else tr(_DROP)
        widest = max(self.drop_area.fontMetrics().horizontalAdvance(line) for line in words.splitlines())
        if widest > self.drop_area.contentsRect().width():
            words = "".join(words.splitlines()) if language().code == "zh_CN" else " ".join(words.splitlines())
        self.drop_area.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for removal when Delete is pressed on documents."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            if self.read_only:
                return True
            current = self.list.currentIndex()
            ids = ids_of(self.selected or ([self.model.at(current)] if current.isValid() else []))
            if ids:
                self.wishes.remove.emit(ids)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the legend out where the list needs its room."""
        super().resizeEvent(event)
        self._legend_area.setVisible(self.height() >= scaled(_ROOMY))
        self._word_drop()

    def menu_for(self, row: DocumentRow) -> QMenu:
        """Return the context menu of a document, of all that are selected where it is one of them."""
        selected = self.selected
        rows = selected if row.summary.id in ids_of(selected) else [row]
        menu = document_menu(rows, self.model.kinds, self.waiting, self.wishes, self, read_only=self.read_only)
        offer_comparison(menu, rows, self.nearest, self._names_by_id(), self.wishes)
        return menu

    def _names_by_id(self) -> Mapping[int, str]:
        return {row.summary.id: row.summary.cited_as for row in self._rows}

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.menu_for(self.model.at(index)).popup(self.list.viewport().mapToGlobal(place))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self._current = self.model.at(index).summary.id
            self.chosen.emit(self._current)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if row.summary.state is DocumentState.LOCKED and len(self.selected) == 1:
            self.wishes.unlock.emit(row.summary.id)


def _underlined(theme: Theme) -> QPixmap:
    """Return the sign of pages that were recognised in their pictures: a line below, whatever stands above it."""
    sign = QPixmap(9, 7)
    sign.fill(QColor(theme.coverage[PageState.TEXT]))
    painter = QPainter(sign)
    painter.fillRect(0, 4, 9, 1, QColor(theme.panel))
    painter.fillRect(0, 5, 9, 2, QColor(theme.recognised))
    painter.end()
    return sign
