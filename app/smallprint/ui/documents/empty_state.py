"""What a newcomer sees: what to do, in three lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smallprint.ui.look.parts import button, label, scrolled
from smallprint.ui.look.privacy import where_text_goes
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.texts import marked, tr

_LINES = (
    marked("1.  Drop contracts here: files, e-mails, archives or a whole folder."),
    marked("2.  Smallprint reads every page and marks the clauses that matter."),
    marked("3.  Accept or reject what it found, then export the report."),
)


class EmptyState(QWidget):
    """Stands in the centre while the matter has no documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = label(tr("Review a contract"), "welcome")
        title.setWordWrap(True)
        self.add_button = button(tr("Add files…"), "primary")
        self.sample_button = button(tr("Try the sample"))
        self.setFocusProxy(self.add_button)
        inner = QVBoxLayout()
        inner.setSpacing(10)
        inner.addWidget(title)
        inner.addSpacing(4)
        inner.addLayout(_steps())
        row = WrappingRow(8)
        row.addWidget(self.add_button)
        row.addWidget(self.sample_button)
        inner.addSpacing(14)
        inner.addLayout(row)
        inner.addSpacing(4)
        self.privacy = label("", "secondary")
        self.privacy.setWordWrap(True)
        self.say_where("")
        inner.addWidget(self.privacy)
        holder = QWidget()
        holder.setLayout(inner)
        holder.setMaximumWidth(470)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 0, 16, 0)
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

    def say_where(self, server: str) -> None:
        """Say whether text leaves this machine, by the address of the server that reads ("" for none)."""
        self.privacy.setText(where_text_goes(server))


def _steps() -> QGridLayout:
    """Return the steps, whose further lines begin below their words and not below their numbers."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(_LINES):
        number, _, words = tr(line).partition(".")
        grid.addWidget(label(f"{number}.", "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
        text = label(words.strip(), "secondary")
        text.setWordWrap(True)
        grid.addWidget(text, row, 1)
    return grid
