"""The bar at the top: the matter and its menu, search, and the three things one does."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QWidget,
)

from smallprint.store import Hit
from smallprint.system.reachable import resolved
from smallprint.ui.look.keys import keyed
from smallprint.ui.look.parts import KeyHint, button, label, menu_button
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.hits_list import HitsList
from smallprint.ui.window.searching import Found

_ROOMY = 1180  # pixels of the bar
_WHOLE_WORDS = 820  # pixels of the bar, from which its buttons say all that they do
_BESIDE_WORDS = 13  # pixels on each side of the words in the search field
_AROUND_WORDS = 36  # pixels in the search field beside its words and the hint
_PATIENCE_MS = 400  # after a key, before it is said that the search is under way
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
        self._searched = ""  # the words that the hits are of
        self._chosen_ahead = False  # Enter was pressed before the hits were there
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_searching)
        self._matter, self._read_only = Path(), False
        self._over = popup_parent
        self._wordmark = label("")
        self._wordmark.setTextFormat(Qt.TextFormat.RichText)
        self._matter_word = label(tr("Matter"), "secondary")
        self.matter_button = menu_button("", tr("Matter"))
        self.matter_menu = QMenu(self)
        self.matter_button.setObjectName("matterName")
        self.matter_button.setMenu(self.matter_menu)
        self.recent_menu = QMenu(tr("Recent matters"), self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search all documents"))
        keyed(self.search, "search", tr("Search all documents"))
        self.search.setAccessibleName(tr("Search all documents"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(scaled(90))
        self.search.setMaximumWidth(scaled(380))
        self.search.textEdited.connect(self._on_edited)
        self.search.installEventFilter(self)
        self._hint = KeyHint()
        keyed(self._hint, "search", tr("Search all documents"))
        self._hint.changed.connect(self._fit_hint)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.textChanged.connect(self._fit_hint)
        within = QHBoxLayout(self.search)
        within.setContentsMargins(0, 0, 8, 0)
        within.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hits = HitsList(theme, popup_parent)
        self.hits.hit_chosen.connect(self._choose)
        self.add_button = button(tr("Add files…"), tip=tr("Add files"))
        keyed(self.add_button, "add-files")
        self.edit_button = menu_button(f"{tr('Edit', 'menu')} ▾", tr("Edit", "menu"))
        self.edit_button.setProperty("role", "")
        self.edit_menu = QMenu(self)
        self.edit_button.setMenu(self.edit_menu)
        self.review_button = menu_button(f"{tr('Review')} ▾", tr("Review"))
        self.review_button.setProperty("role", "")
        self.review_menu = QMenu(self)
        self.review_button.setMenu(self.review_menu)
        self.export_button = button(tr("Export report…"), "primary", tr("Export a report"))
        keyed(self.export_button, "export")
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
        layout.addWidget(self.edit_button)
        layout.addWidget(self.review_button)
        layout.addWidget(self.export_button)

    def set_theme(self, theme: Theme) -> None:
        """Set the wordmark in the colours of a theme, and the heights for letters of the size of now."""
        self.setFixedHeight(scaled(46))
        self.hits.theme = theme
        for made in (self.add_button, self.edit_button, self.review_button, self.export_button):
            made.setFixedHeight(scaled(30))
        self._make_room()
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
        others = [path for path in recent if path != resolved(self._matter)]
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
        self._matter_word.setVisible(self.width() >= scaled(_ROOMY))
        metrics = self.matter_button.fontMetrics()
        name = metrics.elidedText(self._matter.stem, Qt.TextElideMode.ElideRight, round(self.width() * _NAME_SHARE))
        state = f" · {tr('read-only')}" if self._read_only else ""
        self.matter_button.setText(f"{name}{state} ▾".replace("&", "&&"))
        self.matter_button.setAccessibleName(f"{tr('Matter')}: {self._matter.stem}{state}")
        self._name_buttons(whole=True)
        if self.width() < scaled(_WHOLE_WORDS) or self._crowded():
            self._name_buttons(whole=False)
        self._wordmark.show()
        if self._crowded():
            self._wordmark.hide()
            self.add_button.setText("+")
            self.export_button.setText("⇪")
        layout = self.layout()
        if layout is not None:
            layout.activate()  # now, not once the event loop comes to it: names would be cut until then

    def _name_buttons(self, *, whole: bool) -> None:
        self.add_button.setText(tr("Add files…") if whole else tr("Add…"))
        self.export_button.setText(tr("Export report…") if whole else tr("Export…"))

    def _crowded(self) -> bool:
        """Say whether what the bar holds needs more than its width, as in a language with longer words."""
        layout = self.layout()
        if layout is None:
            return False
        layout.invalidate()
        return layout.minimumSize().width() > self.width()

    def _fit_hint(self) -> None:
        room = self.search.width() - 2 * scaled(_BESIDE_WORDS)
        whole, short = tr("Search all documents"), tr("Search")
        fitting = whole if self.search.fontMetrics().horizontalAdvance(whole) <= room else short
        if self.search.placeholderText() != fitting:
            self.search.setPlaceholderText(fitting)
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        fits = words + self._hint.sizeHint().width() + _AROUND_WORDS <= self.search.width()
        self._hint.setVisible(fits and bool(self._hint.text()) and not self.search.text())

    def show_hits(self, words: str, found: Found) -> None:
        """Drop what some words found down below the field, unless others are looked for now.

        Where Enter was pressed meanwhile, the first hit is chosen.
        """
        if words != self.search.text() or words == self._searched:
            return
        self._patience.stop()
        self._searched = words
        self.hits.show_found(words, found)
        self._drop_down()
        if self._chosen_ahead and found.hits:
            self.hits.choose_current()
        self._chosen_ahead = False

    def _drop_down(self) -> None:
        place = self.search.mapTo(self._over, self.search.rect().bottomLeft())
        self.hits.drop_down(place.x(), place.y() + 4, self.search.width())

    def hide_hits(self) -> None:
        """Take the hits away, also those that are still looked for."""
        self.hits.hide()
        self._patience.stop()
        self._chosen_ahead = False
        self._searched = self.search.text()

    def _on_edited(self, words: str) -> None:
        self._searched, self._chosen_ahead = "", False
        if words.strip():
            self._patience.start()
        else:
            self.hide_hits()
        self.search_changed.emit(words)

    def _say_searching(self) -> None:
        """Say that the words are looked for, instead of showing hits of others."""
        self.hits.say(tr("Searching…"))
        self._drop_down()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk and choose the hits from the field; leave the hint of its key out where it would lie on the words."""
        if event.type() == QEvent.Type.Resize:
            self._fit_hint()
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        entered = pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.search.text() != self._searched:
            self._chosen_ahead = True
            return True
        if pressed is not None and self.hits.isVisible():
            if pressed in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.hits.step(1 if pressed == Qt.Key.Key_Down else -1)
                return True
            if entered:
                self.hits.choose_current()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, hit: Hit) -> None:
        self.hide_hits()
        self.hit_chosen.emit(hit)
