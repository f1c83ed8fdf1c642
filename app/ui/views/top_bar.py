"""The bar at the top: the matter and its menu, search, and the three things one does."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from app.store import Hit
from app.ui.theme import Theme
from app.ui.widgets.parts import button, label, menu_button

_ROOMY = 1180  # pixels of the bar
_AROUND_WORDS = 36  # pixels in the search field beside its words and the hint
_NAME_SHARE = 0.16  # of the bar, for the name of the matter


class TopBar(QWidget):
    """Says what is wanted; the window does it. Search hits drop down below the field."""

    search_changed = Signal(str)
    hit_chosen = Signal(object)
    matter_wanted = Signal(object)

    def __init__(self, theme: Theme, popup_parent: QWidget) -> None:
        super().__init__(popup_parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFixedHeight(46)
        self._hits: list[Hit] = []
        self._matter, self._read_only = Path(), False
        self._over = popup_parent
        self._wordmark = label("")
        self._wordmark.setTextFormat(Qt.TextFormat.RichText)
        self._matter_word = label("Matter", "secondary")
        self.matter_button = menu_button("", "Matter")
        self.matter_menu = QMenu(self)
        self.matter_button.setObjectName("matterName")
        self.matter_button.setMenu(self.matter_menu)
        self.recent_menu = QMenu("Recent matters", self)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search all documents")
        self.search.setToolTip("Search all documents (Ctrl+K)")
        self.search.setAccessibleName("Search all documents")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(380)
        self.search.textEdited.connect(self.search_changed)
        self.search.installEventFilter(self)
        self._hint = label("Ctrl K", "key")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.textChanged.connect(self._fit_hint)
        within = QHBoxLayout(self.search)
        within.setContentsMargins(0, 0, 8, 0)
        within.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hits = QListWidget(popup_parent)
        self.hits.setObjectName("noteList")
        self.hits.setWordWrap(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.hits.setAccessibleName("Search results")
        self.hits.hide()
        self.hits.itemClicked.connect(self._choose)
        self.hits.itemActivated.connect(self._choose)
        self.add_button = button("Add files…", tip="Add files (Ctrl+O)")
        self.review_button = menu_button("Review ▾", "Review")
        self.review_button.setProperty("role", "")
        self.review_menu = QMenu(self)
        self.review_button.setMenu(self.review_menu)
        self.export_button = button("Export report…", "primary", "Export a report (Ctrl+E)")
        for made in (self.add_button, self.review_button, self.export_button):
            made.setFixedHeight(30)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 0)
        layout.setSpacing(10)
        layout.addWidget(self._wordmark)
        layout.addSpacing(6)
        layout.addWidget(self._matter_word)
        layout.addWidget(self.matter_button)
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addStretch(1)
        layout.addWidget(self.add_button)
        layout.addWidget(self.review_button)
        layout.addWidget(self.export_button)

    def set_theme(self, theme: Theme) -> None:
        """Set the wordmark in the colours of a theme."""
        self._wordmark.setText(f'<b>small<span style="color:{theme.accent}">print</span></b>')

    def set_matter(self, path: Path, read_only: bool = False) -> None:
        """Show the name of the matter, and that nothing can be stored in it."""
        self._matter, self._read_only = path, read_only
        self.matter_button.setToolTip(str(path))
        self._make_room()

    def fill_matter_menu(self, first: Sequence[QAction], last: Sequence[QAction]) -> None:
        """Put the matters opened last between what is done with matters and what concerns the program."""
        self.matter_menu.addActions(list(first))
        self.matter_menu.addMenu(self.recent_menu)
        self.matter_menu.addSeparator()
        self.matter_menu.addActions(list(last))

    def set_recent(self, recent: Sequence[Path]) -> None:
        """Offer the other matters opened last; two of the same name are told apart by their folders."""
        self.recent_menu.clear()
        others = [path for path in recent if path != self._matter.resolve()]
        names = [path.stem for path in others]
        for path in others:
            name = path.stem if names.count(path.stem) == 1 else f"{path.stem} – {path.parent}"
            action = self.recent_menu.addAction(name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self.matter_wanted.emit, path))
        self.recent_menu.setToolTipsVisible(True)
        self.recent_menu.setEnabled(bool(others))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten the matter's name where the bar is narrow."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._matter_word.setVisible(self.width() >= _ROOMY)
        metrics = self.matter_button.fontMetrics()
        name = metrics.elidedText(self._matter.stem, Qt.TextElideMode.ElideRight, round(self.width() * _NAME_SHARE))
        state = " · read-only" if self._read_only else ""
        self.matter_button.setText(f"{name}{state} ▾".replace("&", "&&"))

    def _fit_hint(self) -> None:
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        fits = words + self._hint.sizeHint().width() + _AROUND_WORDS <= self.search.width()
        self._hint.setVisible(fits and not self.search.text())

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Drop the hits down below the field; none are said to be none."""
        self._hits = list(hits)
        self.hits.clear()
        for hit in self._hits:
            self.hits.addItem(QListWidgetItem(f"{hit.document} · p. {hit.page + 1}\n{hit.snippet}"))
        if not self._hits:
            self.hits.addItem(QListWidgetItem("No passage holds these words."))
        place = self.search.mapTo(self._over, self.search.rect().bottomLeft())
        self.hits.setGeometry(place.x(), place.y() + 4, max(380, self.search.width()), min(380, 64 * max(1, len(hits))))
        self.hits.setVisible(bool(self.search.text().strip()))
        self.hits.raise_()

    def hide_hits(self) -> None:
        """Take the hits away."""
        self.hits.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk and choose the hits from the field; leave the hint of its key out where it would lie on the words."""
        if event.type() == QEvent.Type.Resize:
            self._fit_hint()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.hits.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.hits.setCurrentRow(max(0, min(self.hits.count() - 1, self.hits.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.hits.setCurrentRow(max(0, self.hits.currentRow()))
                self._choose(self.hits.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, _item: QListWidgetItem) -> None:
        number = self.hits.currentRow()
        if 0 <= number < len(self._hits):
            self.hide_hits()
            self.hit_chosen.emit(self._hits[number])
