"""The window that compares two versions: the list, the words of the chosen change, and what can be written of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.difference import TextSpan
from smallprint.domain.versions import VersionsCompared
from smallprint.export import versions_said
from smallprint.ui.comparing.entries import VersionEntry, counts, entries
from smallprint.ui.comparing.pair_text import html_of, pieces_of, spoken
from smallprint.ui.look.activated_list import ActivatedList
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.screen_fit import room_on
from smallprint.ui.look.style import caption_font, interface_font
from smallprint.ui.look.text_size import item_font, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import sentences, tr

_WIDTH, _HEIGHT, _LIST = 960, 600, 420
_ENTRY = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    """`shown` carries whether the newer version is wanted, and characters of it; the others what is to be written.

    `swapped` asks for the two the other way round.
    """

    shown = Signal(bool, int, int)
    swapped = Signal()
    redline_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compared: VersionsCompared | None = None
        self.setWindowTitle(tr("Compare versions"))
        self.names = label("", "headline")
        self.names.setWordWrap(True)
        self.alarm = label("", "bad")
        self.alarm.setWordWrap(True)
        frame = f"border: 1px solid {theme.bad}; border-radius: 7px; padding: 8px 12px;"
        self.alarm.setStyleSheet(f"{frame} color: {theme.bad}; font-weight: 600;")
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.swap_button = button(tr("Swap"), tip=tr("Take the other one for the older version"))
        self.list = ActivatedList()
        self.list.setObjectName("noteList")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(ActivatedList.ResizeMode.Adjust)  # a scroll bar takes width: the words wrap anew
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Changes, the weightiest first"))
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("Words of the change"))
        self.words.setOpenLinks(False)
        self.key = label(tr("Struck through: in the older version alone. Underlined: in the newer one alone."), "small")
        self.key.setWordWrap(True)
        self.old_button = button(tr("Show in older"), tip=tr("Show the place in the older version"))
        self.new_button = button(tr("Show in newer"), tip=tr("Show the place in the newer version"))
        self.before_button = button(tr("Previous"), tip=tr("Previous change (Alt+Up)"))
        self.after_button = button(tr("Next", "the next change"), tip=tr("Next change (Alt+Down)"))
        self.redline_button = button(tr("Redline…"), tip=tr("Write a Word file with the changes tracked"))
        self.report_button = button(tr("Report…"), tip=tr("Write what changed as Word, PDF or HTML"))
        self.close_button = button(tr("Close"), "primary")
        self._lay_out()
        self._connect()
        self.wait("")
        room = room_on(self.screen().availableGeometry())
        self.resize(min(scaled(_WIDTH), room.width()), min(scaled(_HEIGHT), room.height()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.names, 1)
        head.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignTop)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.words, 1)
        right.addWidget(self.key)
        places = QHBoxLayout()
        places.setSpacing(8)
        for one in (self.old_button, self.new_button):
            places.addWidget(one)
        places.addStretch()
        for one in (self.before_button, self.after_button):
            places.addWidget(one)
        right.addLayout(places)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(self.list)
        self.halves.addWidget(side)
        self.halves.setChildrenCollapsible(False)
        self.halves.setSizes([scaled(_LIST), scaled(_WIDTH - _LIST)])
        self.halves.setHandleWidth(scaled(12))
        self.halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._blank = QWidget()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.redline_button)
        foot.addWidget(self.report_button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.alarm)
        layout.addWidget(self.told)
        layout.addWidget(self.halves, 1)
        layout.addWidget(self._blank, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.list.itemActivated.connect(lambda _item: self._show(newer=True))
        self.old_button.clicked.connect(lambda: self._show(newer=False))
        self.new_button.clicked.connect(lambda: self._show(newer=True))
        self.before_button.clicked.connect(lambda: self.step(-1))
        self.after_button.clicked.connect(lambda: self.step(1))
        self.swap_button.clicked.connect(self.swapped)
        self.redline_button.clicked.connect(self.redline_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.close_button.clicked.connect(self.close)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.step, by))

    def wait(self, names: str) -> None:
        """Show that two versions are compared."""
        self._compared = None
        self.names.setText(names)
        self.told.setText(tr("Comparing…"))
        self.alarm.hide()
        self._fill([])

    def fail(self, sentence: str) -> None:
        """Say why there is no comparison, or what of it could not be written."""
        tell(self.alarm, sentence, "bad")
        self.alarm.show()
        if self._compared is None:
            self.told.setText("")

    def say(self, sentence: str) -> None:
        """Say what was written."""
        self.told.setText(sentence)

    def show_difference(self, compared: VersionsCompared, catalogue: ClauseCatalogue, names: str) -> None:
        """Show what tells two versions apart."""
        self._compared = compared
        self.names.setText(names)
        alarm = versions_said.alarm_said(compared.untracked) if compared.untracked is not None else ""
        self.alarm.setText(f"⚠ {translated(alarm)}" if alarm else "")
        self.alarm.setVisible(bool(alarm))
        said = [*compared.remarks]
        if compared.untracked is not None and compared.untracked.tracked and not alarm:
            said.insert(0, versions_said.tracked_said(compared.untracked))
        said += (versions_said.repeated_said(one) for one in compared.difference.repeated[:3])
        self.told.setText(sentences(counts(compared), *(translated(one) for one in said)))
        self._fill(list(entries(compared, catalogue)))
        self.step(1)
        self.list.setFocus()

    def _fill(self, found: Sequence[VersionEntry]) -> None:
        self.list.clear()
        for one in found:
            self.list.addItem(self._item(one))
        self.halves.setVisible(bool(found))
        self._blank.setVisible(not found)
        for able in (self.redline_button, self.report_button):
            able.setEnabled(self._compared is not None and not self._compared.same)
        self.swap_button.setEnabled(self._compared is not None)
        self._choose(None)

    def _item(self, one: VersionEntry) -> QListWidgetItem:
        if one.caption:
            item = QListWidgetItem(f"{one.title.upper()}  {one.detail}")
            item.setFont(item_font(caption_font()))
            item.setForeground(QColor(self._theme.bad if one.alarm else self._theme.secondary))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setSizeHint(QSize(0, scaled(30)))
            return item
        sign = "⚠ " if one.alarm else ""
        item = QListWidgetItem("\n".join(filter(None, (f"{sign}{one.title}", one.detail, one.words))))
        item.setFont(item_font(interface_font(13)))
        item.setData(_ENTRY, one)
        return item

    def step(self, by: int) -> None:
        """Go to the next change, or with -1 to the previous one."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(row)
                return
            row += by

    def _entry(self) -> VersionEntry | None:
        item = self.list.currentItem()
        found = item.data(_ENTRY) if item is not None else None
        return found if isinstance(found, VersionEntry) else None

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(_ENTRY) if item is not None else None
        chosen = entry if isinstance(entry, VersionEntry) else None
        old, new = (chosen.old, chosen.new) if chosen else (None, None)
        self.old_button.setEnabled(old is not None)
        self.new_button.setEnabled(new is not None)
        if chosen is None or self._compared is None:
            self.words.clear()
            return
        change = chosen.change
        if change is None:
            changed = self._compared.difference.changed
            change = next((one for one in changed if _meets(one.old, old) or _meets(one.new, new)), None)
        pieces = pieces_of(self._compared, change) if change is not None else []
        self.words.setHtml(html_of(pieces, self._theme))
        self.words.setAccessibleDescription(spoken(pieces))

    def _show(self, newer: bool) -> None:
        entry = self._entry()
        place = None if entry is None else entry.new if newer else entry.old
        if place is not None:
            self.shown.emit(newer, place.start, place.end)


def _meets(one: TextSpan, other: TextSpan | None) -> bool:
    return other is not None and one.start < other.end and other.start < one.end
