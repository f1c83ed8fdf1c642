"""Where the window was: its geometry and how wide its panes were, in a small file of the settings folder."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from app.paths import config_folder
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
        _file().write_text(json.dumps(stored), encoding="utf-8")
    except OSError as error:
        _log.warning("The window's place was not kept: %s", error)


def restore(window: QWidget, panes: Panes) -> None:
    """Put the window where it was; anything unreadable is as if it were not there."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        geometry, widths = str(stored["geometry"]), str(stored["panes"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    window.restoreGeometry(_bytes(geometry))
    if widths:
        panes.restore(_bytes(widths))


def _text(stored: QByteArray) -> str:
    return bytes(stored.toBase64().data()).decode()


def _bytes(stored: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(stored.encode()))
