"""The middle of the window: the document, or why there is none to see."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from smallprint.domain.review import DocumentState
from smallprint.ui.documents.empty_state import EmptyState
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.documents.unread_state import UnreadState
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages import DocumentView


class Centre(QStackedWidget):
    """Shows one of three: the document, what to do in an empty matter, or what is the matter with a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = DocumentView(theme)
        self.empty = EmptyState()
        self.unread = UnreadState()
        for shown in (self.view, self.empty, self.unread):
            self.addWidget(shown)

    def show_row(self, row: DocumentRow | None, read_only: bool = False) -> None:
        """Show what there is to see of a document, None for a matter without any."""
        if row is None:
            self.setCurrentWidget(self.empty)
        elif row.summary.state is DocumentState.OPEN:
            self.setCurrentWidget(self.view)
        else:
            self.unread.show_row(row, read_only)
            self.setCurrentWidget(self.unread)
