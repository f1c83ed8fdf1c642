"""Dialogs that ask for words: a line, a note, the value of a clause. A note that was written is not lost unasked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import NO_VALUE
from smallprint.export.values_said import remarks_joined
from smallprint.read import Typed, understand
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.screen_fit import bounded
from smallprint.ui.look.style import interface_font
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import day, sentences, tr
from smallprint.ui.translation.typed import as_typed, in_english

_WIDTH, _NOTE_HEIGHT, _ROOM = 440, 110, 6
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """A field of several lines: Tab leaves it, Return begins a line, Ctrl+Return stores what is written."""

    submitted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Store, or write."""
        if event.key() in _RETURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


class KeptDialog(QDialog):
    """A dialog that asks before it lets go of what was written in it."""

    def written(self) -> str:
        """Return all that is written."""
        raise NotImplementedError

    def keep_in_mind(self) -> None:
        """Take what is written now as what need not be asked about."""
        self._known = self.written()

    def reject(self) -> None:
        """Close, or ask first."""
        if self.written() == self._known or not self.written().strip():
            super().reject()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.windowTitle())
        box.setText(tr("Discard what you wrote?"))
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(tr("Keep writing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        discard.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        box.open()


class NoteDialog(KeptDialog):
    """Asks for a note; `done` gets it."""

    def __init__(self, parent: QWidget, title: str, question: str, done: Callable[[str], None], text: str = "") -> None:
        super().__init__(parent)
        self._done = done
        self.text = NoteEdit(question.rstrip(":"))
        self.text.setPlainText(text)
        self.text.setMinimumHeight(_NOTE_HEIGHT)
        self.text.submitted.connect(self._store)
        self.store_button = _lay_out(
            self, title, question, [self.text], tr("Store the note (Ctrl+Return)"), self._store
        )
        self.text.textChanged.connect(self._enable)
        self.keep_in_mind()
        self._enable()

    def written(self) -> str:
        """Return the note."""
        return self.text.toPlainText()

    def _enable(self) -> None:
        self.store_button.setEnabled(bool(self.written().strip()))

    def _store(self) -> None:
        if self.store_button.isEnabled():
            self.accept()
            self._done(self.written())


class LineDialog(QDialog):
    """Asks for a line, for example a password; `done` gets it."""

    def __init__(
        self, parent: QWidget, title: str, question: str, done: Callable[[str], None], *, password: bool = False
    ) -> None:
        super().__init__(parent)
        self._done = done
        self.line = QLineEdit()
        self.line.setAccessibleName(question.rstrip(":"))
        if password:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.store_button = _lay_out(self, title, question, [self.line], "", self._store, tr("OK"))

    def _store(self) -> None:
        self.accept()
        self._done(self.line.text())


def _understood(typed: Typed) -> str:
    """Return how something typed is understood; a date as the language of the window writes it."""
    try:
        on = date.fromisoformat(typed.value)
    except ValueError:
        return translated(typed.told)
    return typed.told if language().english else tr("Understood as {date}.", date=day(on))


class ValueDialog(QDialog):
    """Asks for the value of a clause and says how it is understood; `done` gets it, or NO_VALUE."""

    def __init__(
        self, parent: QWidget, clause: ClauseType, done: Callable[[str], None], shown: str, none: bool = False
    ) -> None:
        super().__init__(parent)
        self._clause, self._done = clause, done
        self.line = QLineEdit(as_typed(shown))
        self.line.setAccessibleName(tr("Value of {name}", name=translated(clause.name)))
        self.line.selectAll()
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setMinimumHeight(2 * QFontMetrics(interface_font()).lineSpacing() + _ROOM)
        self.none = QCheckBox(tr("The clause states no value"))
        question = tr("What “{name}” says:", name=translated(clause.name))
        parts: list[QWidget] = [self.line, self.told, self.none]
        self.store_button = _lay_out(
            self, tr("Edit value"), question, parts, tr("Store the value (Return)"), self._store
        )
        self.line.textChanged.connect(self._look)
        self.none.toggled.connect(self._look)
        self.none.setChecked(none)
        self._look()

    def _look(self) -> None:
        """Say what was understood, and let it be stored only where something was."""
        understood = understand(self._clause, in_english(self.line.text()))
        none = self.none.isChecked()
        self.line.setEnabled(not none)
        told = sentences(_understood(understood), translated(remarks_joined(understood.remarks)))
        tell(self.told, "" if none else told, "secondary" if understood.value else "bad")
        self.store_button.setEnabled(none or bool(understood.value))

    def _store(self) -> None:
        value = NO_VALUE if self.none.isChecked() else understand(self._clause, in_english(self.line.text())).value
        self.accept()
        self._done(value)


def _lay_out(
    dialog: QDialog,
    title: str,
    question: str,
    parts: list[QWidget],
    tip: str,
    store: Callable[[], None],
    name: str = "",
) -> QPushButton:
    """Lay out a dialog that asks one thing, the keyboard in its first part; returns the button that stores."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    asked: QLabel = label(question)
    asked.setWordWrap(True)
    asked.setBuddy(parts[0])
    cancel, made = button(tr("Cancel")), button(name or tr("Store"), "primary", tip)
    made.setDefault(True)
    cancel.clicked.connect(dialog.reject)
    made.clicked.connect(store)
    foot = QHBoxLayout()
    foot.addStretch()
    foot.addWidget(cancel)
    foot.addWidget(made)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 14)
    layout.setSpacing(10)
    for part in (asked, *parts):
        layout.addWidget(part)
    layout.addSpacing(4)
    layout.addLayout(foot)
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()  # the height is that of the letters it is shown with
    width = bounded(dialog, _WIDTH, 0).width()
    dialog.resize(width, max(dialog.sizeHint().height(), layout.totalHeightForWidth(width)))
    parts[0].setFocus()
    return made
