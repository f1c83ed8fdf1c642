"""Where the window was: its geometry and how wide its panes were, in a small file of the settings folder."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from app.paths import config_folder
from app.state_file import StateUnreadable, read_state, write_state
from app.ui.widgets.panes import Panes

_log = logging.getLogger(__name__)


def _file() -> Path:
    return config_folder() / "window.json"


def remember(window: QWidget, panes: Panes) -> None:
    """Write the geometry, and the widths where a person drew them; a folder that cannot be written costs only this."""
    stored = {
        "geometry": _text(window.saveGeometry()),
        "panes": _text(panes.saveState()) if panes.drawn else "",
    }
    try:
        write_state(_file(), stored)
    except OSError as error:
        _log.warning("The window's place was not kept: %s", error)


def restore(window: QWidget, panes: Panes) -> None:
    """Put the window where it was; anything unreadable is as if it were not there."""
    stored = _stored()
    geometry, widths = stored.get("geometry"), stored.get("panes")
    if isinstance(geometry, str):
        window.restoreGeometry(_bytes(geometry))
    if isinstance(widths, str) and widths:
        panes.restore(_bytes(widths))


def _stored() -> dict[object, object]:
    try:
        stored = read_state(_file())
    except StateUnreadable as error:
        _log.warning("The window's place cannot be read: %s", error)
        return {}
    return stored if isinstance(stored, dict) else {}


def _text(stored: QByteArray) -> str:
    return bytes(stored.toBase64().data()).decode()


def _bytes(stored: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(stored.encode()))
