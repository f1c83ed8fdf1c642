"""How the window looks, as the settings and the system say: its colours, and the size of its letters."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallprint.settings import Settings
from smallprint.ui.look.screen_fit import least_size
from smallprint.ui.look.style import palette, style_sheet
from smallprint.ui.look.text_size import scaled_sheet, set_text_size
from smallprint.ui.look.theme import Theme, dark_theme, light_theme


class Part(Protocol):
    """A part of the window that draws in the colours of a theme, for letters of the size of now."""

    def set_theme(self, theme: Theme) -> None:
        """Take another theme, or sizes."""


def wanted_theme(settings: Settings) -> Theme:
    """Return the theme that the person chose, or the system's."""
    system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return dark_theme() if settings.theme == "dark" or (settings.theme == "system" and system_dark) else light_theme()


def dress(window: QWidget, settings: Settings, parts: Iterable[Part]) -> Theme:
    """Give a window and its parts the colours and sizes that are wanted now; returns the theme."""
    theme = wanted_theme(settings)
    set_text_size(settings.text_size)
    window.setMinimumSize(least_size(window.screen().availableGeometry()))
    window.setPalette(palette(theme))
    window.setStyleSheet(scaled_sheet(style_sheet(theme)))
    for part in parts:
        part.set_theme(theme)
    return theme
