"""Labels and buttons in the window's few styles, and the dialog that asks for a line of text."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.ui.style import caption_font


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label in a role of the style sheet."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    if role == "caption":
        made.setFont(caption_font())
    return made


def button(text: str, role: str = "", tip: str = "", name: str = "") -> QPushButton:
    """Return a push button in a role of the style sheet."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def ask_text(
    parent: QWidget,
    title: str,
    question: str,
    done: Callable[[str], None],
    text: str = "",
    *,
    password: bool = False,
    lines: bool = False,
) -> QInputDialog:
    """Ask for text without stopping the window; `done` gets it when the person agrees."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput, lines)
    if password:
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(done)
    dialog.resize(440, dialog.sizeHint().height())
    dialog.open()
    return dialog
