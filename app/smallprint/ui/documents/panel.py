"""The left pane: the documents of the matter, where to drop more, and what the strips mean."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from smallprint.domain.review import DocumentState
from smallprint.domain.run import PageState
from smallprint.ui.documents.delegate import DocumentDelegate
from smallprint.ui.documents.list_model import DocumentRow, DocumentsModel
from smallprint.ui.findings.kind_menu import fill_kinds
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme

_LEGEND = (
    ("text", PageState.TEXT),
    ("located", PageState.LOCATED),
    ("model-read", PageState.MODEL_READ),
    ("viewed by you", PageState.VIEWED),
    ("unreadable", PageState.UNREADABLE),
)
_DROP = "Drop contracts, e-mails,\narchives or a folder here"
_ROOMY = 460  # pixels of height


class DocumentsPanel(QWidget):
    """Lists the documents; each signal carries a document's id."""

    chosen = Signal(int)
    review_wanted = Signal(int)
    remove_wanted = Signal(int)
    unlock_wanted = Signal(int)
    run_wanted = Signal(int, bool)
    kind_chosen = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.model = DocumentsModel(self)
        self.list = QListView()
        self._delegate = DocumentDelegate(theme, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName("Documents")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._count = label("0", "secondary")
        self.drop_area = QLabel(_DROP)
        self.drop_area.setObjectName("dropArea")
        self.drop_area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop_area.setWordWrap(True)
        self._legend = [(QLabel(), state) for _, state in _LEGEND]
        self._recognised_swatch = QLabel()
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 18, 6)
        head.addWidget(label("DOCUMENTS", "caption"))
        head.addStretch()
        head.addWidget(self._count)
        legend = QGridLayout()
        legend.setHorizontalSpacing(5)
        legend.setVerticalSpacing(4)
        swatches = [*(swatch for swatch, _ in self._legend), self._recognised_swatch]
        names = [*(name for name, _ in _LEGEND), "OCR"]
        for number, (swatch, name) in enumerate(zip(swatches, names, strict=True)):
            legend.addWidget(swatch, number // 2, number % 2 * 2)
            legend.addWidget(label(name, "small"), number // 2, number % 2 * 2 + 1)
        legend.setColumnStretch(3, 1)  # the first column is as wide as its words: both fit the narrowest pane
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(12)
        foot.addWidget(self.drop_area)
        self._legend_area = QWidget()
        self._legend_area.setLayout(legend)
        legend.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._legend_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def set_rows(self, rows: Sequence[DocumentRow], current: int) -> None:
        """Show the documents, with the one on view chosen."""
        self.model.set_rows(rows)
        self._count.setText(str(len(rows)))
        number = self.model.row_of(current)
        if number >= 0 and self.list.currentIndex().row() != number:
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(number))
            self.list.selectionModel().blockSignals(blocked)
            self.list.scrollTo(self.model.index(number))
            self.list.viewport().update()

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
        self.drop_area.setText("Let go to add" if hot else _DROP)
        self.drop_area.style().unpolish(self.drop_area)
        self.drop_area.style().polish(self.drop_area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for removal when Delete is pressed on a document."""
        deletes = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if deletes and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            index = self.list.currentIndex()
            if index.isValid():
                self.remove_wanted.emit(self.model.at(index).summary.id)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the legend out where the list needs its room."""
        super().resizeEvent(event)
        self._legend_area.setVisible(self.height() >= scaled(_ROOMY))

    def menu_for(self, row: DocumentRow) -> QMenu:
        """Return the context menu of a document."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document_id = row.summary.id
        if row.summary.state is DocumentState.LOCKED:
            menu.addAction("Unlock…", lambda: self.unlock_wanted.emit(document_id))
        else:
            menu.addAction("Review again", lambda: self.review_wanted.emit(document_id))
            if row.summary.stopped_again:
                menu.addAction("Show what the stopped review found", lambda: self.run_wanted.emit(document_id, False))
            if row.summary.finished_hidden:
                menu.addAction("Show the finished review", lambda: self.run_wanted.emit(document_id, True))
        menu.addSeparator()
        if row.summary.state is DocumentState.OPEN and self.model.kinds.kinds:
            chosen = partial(self.kind_chosen.emit, document_id)
            fill_kinds(menu.addMenu("Kind of contract"), self.model.kinds, row.summary.contract_kind, chosen)
        menu.addAction("Remove…", lambda: self.remove_wanted.emit(document_id))
        return menu

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.menu_for(self.model.at(index)).popup(self.list.viewport().mapToGlobal(place))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.at(index).summary.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if row.summary.state is DocumentState.LOCKED:
            self.unlock_wanted.emit(row.summary.id)


def _underlined(theme: Theme) -> QPixmap:
    """Return the sign of pages that were recognised in their pictures: a line below, whatever stands above it."""
    sign = QPixmap(9, 7)
    sign.fill(QColor(theme.coverage[PageState.TEXT]))
    painter = QPainter(sign)
    painter.fillRect(0, 4, 9, 1, QColor(theme.panel))
    painter.fillRect(0, 5, 9, 2, QColor(theme.recognised))
    painter.end()
    return sign
