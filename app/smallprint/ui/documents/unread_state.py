"""What stands in the centre for a document that cannot be drawn: why, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smallprint.domain.review import DocumentState
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.look.parts import button, label, scrolled
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr

_TITLES = {
    DocumentState.LOCKED: marked("This file is locked"),
    DocumentState.REFUSED: marked("This file could not be read"),
    DocumentState.WAITING: marked("This file waits to be read"),
}
_NOT_READ = marked("This file was not read yet")


class UnreadState(QWidget):
    """Signals carry the document's id."""

    unlock_wanted = Signal(int)
    review_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._document_id = 0
        self._title = label("", "title")
        self._title.setWordWrap(True)
        self.sentence = label("", "secondary")
        self.sentence.setWordWrap(True)
        self.unlock_button = button(tr("Unlock…"), "primary")
        self.review_button = button(tr("Read it now"))
        self.remove_button = button(tr("Remove…"))
        self.unlock_button.clicked.connect(lambda: self.unlock_wanted.emit(self._document_id))
        self.review_button.clicked.connect(lambda: self.review_wanted.emit(self._document_id))
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self._document_id))
        self._lay_out()

    def _lay_out(self) -> None:
        row = WrappingRow(8)
        row.setContentsMargins(0, 12, 0, 0)
        for made in (self.unlock_button, self.review_button, self.remove_button):
            row.addWidget(made)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addWidget(self.sentence)
        inner.addLayout(row)
        holder = QWidget()
        holder.setLayout(inner)
        holder.setMaximumWidth(470)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 0)
        middle.addStretch(1)
        middle.addWidget(holder, 100)
        middle.addStretch(1)
        page = QWidget()
        on_page = QVBoxLayout(page)
        on_page.setContentsMargins(0, 8, 0, 8)
        on_page.addStretch(2)
        on_page.addLayout(middle)
        on_page.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(page))

    def show_row(self, row: DocumentRow, read_only: bool = False) -> None:
        """Say why a document is not on view, and offer what can be done: nothing in a matter that is read-only."""
        summary, being_read = row.summary, row.progress is not None
        self._document_id = summary.id
        waits = summary.state is DocumentState.WAITING
        self._title.setText(
            tr("This file is being read")
            if being_read
            else tr(_NOT_READ)
            if waits and (read_only or not row.queued)
            else tr(_TITLES[summary.state])
            if summary.state in _TITLES
            else summary.cited_as
        )
        self.sentence.setText(
            translated(summary.message)
            or (
                tr("“{name}” was not read, and cannot be here: the matter is read-only.", name=summary.cited_as)
                if read_only
                else tr("“{name}” is shown here as soon as it has been opened.", name=summary.cited_as)
            )
        )
        able = not being_read and not read_only
        self.unlock_button.setVisible(able and summary.state is DocumentState.LOCKED)
        self.review_button.setVisible(able and summary.state is not DocumentState.LOCKED)
        self.review_button.setText(tr("Read it now") if waits else tr("Try again"))
        self.review_button.setAccessibleName(self.review_button.text())
        self.remove_button.setVisible(able)
