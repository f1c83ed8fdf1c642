"""A box with a sentence, for when there is no window to say it in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from smallprint.system.paths import APP_NAME
from smallprint.ui.look.style import palette, style_sheet
from smallprint.ui.look.text_size import scaled_sheet
from smallprint.ui.look.theme import dark_theme, light_theme


def message(sentence: str, more: str = "", details: str = "") -> QMessageBox:
    """Return a box that says what happened, with what to do below it, and details for those who ask for them."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme = dark_theme() if dark else light_theme()
    box = QMessageBox(QMessageBox.Icon.Warning, APP_NAME, sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    if details:
        box.setDetailedText(details)
    box.setPalette(palette(theme))
    box.setStyleSheet(scaled_sheet(style_sheet(theme)))
    return box
