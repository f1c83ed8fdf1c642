"""Asks what the words of a finding should be instead: the contract's words beside the new ones, and what changes."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from smallprint.language.rewording import steps
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.style import quote_font
from smallprint.ui.look.text_dialogs import KeptDialog, NoteEdit
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr

_WAIT = 120  # milliseconds after the last key until the changes are shown
_LEAST = 84  # pixels of height of the fields, where the screen is small


class WordsDialog(KeptDialog):
    """`done` gets the new words, "" where the old ones are to be struck, None where the proposal is withdrawn."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        quote: str,
        proposed: str | None,
        theme: Theme,
        done: Callable[[str | None], object],
        *,
        paragraphs: bool = False,
    ) -> None:
        super().__init__(parent)
        self._paragraphs = paragraphs
        self._quote, self._proposed, self._theme, self._done = self._plain(quote), proposed, theme, done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Other words for “{name}”", name=name))
        self.quote = QPlainTextEdit(self._quote)
        self.quote.setReadOnly(True)
        self.quote.setAccessibleName(tr("The contract’s words"))
        self.quote.setTabChangesFocus(True)
        self.text = NoteEdit(tr("New words"))
        self.text.setPlainText(self._quote if proposed is None else proposed)
        self.strike = QCheckBox(tr("Strike these words, with nothing in their place"))
        self.strike.setChecked(proposed == "")
        self.changes = QTextBrowser()
        self.changes.setAccessibleName(tr("What changes"))
        self.changes.setTabChangesFocus(True)
        for field in (self.quote, self.text, self.changes):
            field.setFont(quote_font(14))
            field.setMinimumHeight(scaled(_LEAST))
        self.withdraw_button = button(tr("Withdraw"), "", tr("Propose nothing for these words any more"))
        self.withdraw_button.setVisible(proposed is not None)
        self.cancel_button = button(tr("Cancel"))
        self.store_button = button(tr("Propose"), "primary", tr("Propose the new words (Ctrl+Return)"))
        self.store_button.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._lay_out()
        self._connect()
        self._show_changes()
        self._enable()
        self.keep_in_mind()
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def written(self) -> str:
        """Return the new words."""
        return "" if self.strike.isChecked() else self.text.toPlainText()

    def _lay_out(self) -> None:
        told = label(tr("They go into marked Word copies as a tracked change, and into reports."), "secondary")
        told.setWordWrap(True)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(6)
        fields.addWidget(label(tr("THE CONTRACT SAYS"), "caption"), 0, 0)
        fields.addWidget(label(tr("PROPOSE INSTEAD"), "caption"), 0, 1)
        fields.addWidget(self.quote, 1, 0)
        fields.addWidget(self.text, 1, 1)
        for column in (0, 1):
            fields.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.withdraw_button)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.store_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(8)
        layout.addLayout(fields, 3)
        layout.addWidget(self.strike)
        layout.addWidget(label(tr("WHAT CHANGES"), "caption"))
        layout.addWidget(self.changes, 2)
        layout.addWidget(told)
        layout.addLayout(foot)
        size_dialog(self, 760, 480)
        self.setMinimumSize(scaled(480), scaled(400))

    def _connect(self) -> None:
        self.text.submitted.connect(self._store)
        self.text.textChanged.connect(self._look)
        self.strike.toggled.connect(self._look)
        self._timer.timeout.connect(self._show_changes)
        self.withdraw_button.clicked.connect(lambda: self._end(None))
        self.cancel_button.clicked.connect(self.reject)
        self.store_button.clicked.connect(self._store)

    def _look(self) -> None:
        self._enable()
        self._timer.start()

    def _enable(self) -> None:
        """Let words be stored that are others than the contract's, and than those that are stored."""
        self.text.setEnabled(not self.strike.isChecked())
        words = self._plain(self.written())
        fits = bool(words) or self.strike.isChecked()
        self.store_button.setEnabled(fits and words != self._quote and self.written().strip() != self._proposed)

    def _show_changes(self) -> None:
        self.changes.setHtml(self._changed())

    def _changed(self) -> str:
        """Return the old words with what is deleted struck and what is inserted underlined."""
        old, new, at, parts = self._quote, self._plain(self.written()), 0, []
        for step in steps(0, old, new):
            parts.append(escape(old[at : step.start]).replace("\n", "<br>"))
            parts.append(self._marked(old[step.start : step.end], self._theme.bad, "line-through"))
            parts.append(self._marked(step.inserted, self._theme.ok, "underline"))
            at = step.end
        parts.append(escape(old[at:]).replace("\n", "<br>"))
        return f'<p style="line-height:130%">{"".join(parts)}</p>'

    @staticmethod
    def _marked(words: str, colour: str, line: str) -> str:
        shown = escape(words).replace("\n", "¶<br>")  # an end of a paragraph that comes or goes is seen
        return f'<span style="color:{colour}; text-decoration:{line}">{shown}</span>' if words else ""

    def _plain(self, text: str) -> str:
        """Return words on one line, or a line a paragraph where they have paragraphs."""
        lines = text.split("\n") if self._paragraphs else [text]
        return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))

    def _store(self) -> None:
        if self.store_button.isEnabled():
            self._end(self.written().strip())

    def _end(self, text: str | None) -> None:
        self.accept()
        self._done(text)
