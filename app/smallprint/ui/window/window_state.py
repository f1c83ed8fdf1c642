"""Where the window was, how wide its panes were and which were folded, in a small file of the settings folder."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from smallprint.system.paths import config_folder
from smallprint.system.state_file import StateUnreadable, read_state, write_state
from smallprint.ui.window.panes import Panes

_log = logging.getLogger(__name__)


def _file() -> Path:
    return config_folder() / "window.json"


def remember(window: QWidget, panes: Panes) -> None:
    """Write the geometry, and the widths where a person drew them; a folder that cannot be written costs only this."""
    stored = {
        "geometry": _text(window.saveGeometry()),
        "panes": _text(panes.saveState()) if panes.drawn else "",
        "folded": sorted(panes.folded),
    }
    try:
        write_state(_file(), stored)
    except OSError as error:
        _log.warning("The window's place was not kept: %s", error)


def restore(window: QWidget, panes: Panes) -> None:
    """Put the window where it was; what is unreadable, or on no screen of now, is as if it were not there."""
    stored = _stored()
    geometry, widths, folded = (stored.get(name) for name in ("geometry", "panes", "folded"))
    if isinstance(geometry, str):
        window.restoreGeometry(_bytes(geometry))  # Qt moves what is on no screen of now, and makes it fit
    names = [name for name in folded if isinstance(name, str)] if isinstance(folded, list) else []
    panes.restore(_bytes(widths if isinstance(widths, str) else ""), names)


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
    return QByteArray.fromBase64(QByteArray(stored.encode("ascii", "ignore")))
