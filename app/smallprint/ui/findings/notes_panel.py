"""The notes tab: what a person remarked on the document and its findings."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smallprint.domain.decision import Note
from smallprint.ui.findings.highlight_dialog import colour_icon
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.text_dialogs import NoteDialog, NoteEdit
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.texts import tr

_LONGEST = 160  # characters of the words that a note is on


class NotesPanel(QWidget):
    """Adds, changes and removes notes."""

    added = Signal(str)
    edited = Signal(int, str)
    chosen = Signal(int)
    highlight_wanted = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[tuple[Note, str]] = []
        self._document: Hashable = None
        self._drafts: dict[Hashable, str] = {}  # notes that were begun, by what they are on
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # words wrap
        self.list.setAccessibleName(tr("Notes"))
        self.list.itemActivated.connect(self._jump)
        self.list.itemClicked.connect(self._jump)
        self.list.itemSelectionChanged.connect(self._enable)
        self.nothing = label(tr("Notes on this document, on findings and on words stand here."), "secondary")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.list.viewport()).addWidget(self.nothing)
        self.text = NoteEdit(tr("New note"))
        self.text.setPlaceholderText(tr("Note on this document"))
        self.text.setMaximumHeight(scaled(76))
        self.text.submitted.connect(self._add)
        self.add_button = button(tr("Add note"), "primary", tr("Add the note (Ctrl+Return)"))
        self.edit_button = button(tr("Edit…"))
        self.delete_button = button(tr("Delete"))
        self.text.textChanged.connect(self._enable)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self._delete)
        row = WrappingRow(6)
        row.addWidget(self.add_button)
        row.add_stretch()
        row.addWidget(self.edit_button)
        row.addWidget(self.delete_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self._enable()

    def _enable(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.edit_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)
        self.add_button.setEnabled(bool(self.text.toPlainText().strip()))

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the new note. (With a focus proxy the Tab key would pass the list by.)"""
        self.text.setFocus(reason)

    def set_notes(self, notes: Sequence[tuple[Note, str]]) -> None:
        """Show notes, each with the name of what it is on."""
        if list(notes) == self._notes:
            return
        self._notes = list(notes)
        self.list.clear()
        for note, about in notes:
            item = QListWidgetItem(_shown(note, about))
            if note.colour is not None:
                item.setIcon(colour_icon(note.colour))
            item.setData(Qt.ItemDataRole.UserRole, note.id)
            self.list.addItem(item)
        self.nothing.setVisible(not self._notes)

    def _current(self) -> Note | None:
        item = self.list.currentItem()
        wanted = item.data(Qt.ItemDataRole.UserRole) if self.list.currentRow() >= 0 else None
        return next((note for note, _ in self._notes if note.id == wanted), None)

    def set_document(self, document: Hashable) -> None:
        """Show what was begun to be written on a document; what was on the one before waits for it."""
        if document != self._document:
            self._drafts[self._document] = self.text.toPlainText()
            self._document = document
            self.text.setPlainText(self._drafts.pop(document, ""))

    @property
    def begun(self) -> bool:
        """Say whether a note was begun, on whichever document, and not added."""
        return any(text.strip() for text in (self.text.toPlainText(), *self._drafts.values()))

    def forget_begun(self) -> None:
        """Let go of the notes that were begun."""
        self._drafts.clear()
        self.text.clear()

    def _add(self) -> None:
        if self.add_button.isEnabled():
            self.added.emit(self.text.toPlainText())
            self.text.clear()

    def _edit(self) -> None:
        note = self._current()
        if note is not None and note.colour is not None:
            self.highlight_wanted.emit(note)
        elif note is not None:
            note_id, (title, asked) = (
                note.id,
                (tr("Proposed words"), tr("Say instead:")) if note.proposes else (tr("Note"), tr("Note:")),
            )
            NoteDialog(self, title, asked, lambda text: self.edited.emit(note_id, text), note.text).open()

    def _delete(self) -> None:
        note = self._current()
        if note is not None:
            self.edited.emit(note.id, "")

    def _jump(self, _item: QListWidgetItem) -> None:
        note = self._current()
        if note is not None and note.finding_id is not None:
            self.chosen.emit(note.finding_id)
        elif note is not None and note.span is not None:
            self.place_chosen.emit(note.span)


def _shown(note: Note, about: str) -> str:
    """Return what it is on, or the words that it is on, and then what it says."""
    if note.span is not None:
        words = " ".join(note.span.quote.split())
        about = f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}”"
    return "\n".join(filter(None, (note.heading, about, note.text)))
