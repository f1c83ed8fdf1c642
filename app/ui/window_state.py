"""Where the window was: its geometry and how wide its panes were, in a small file of the settings folder."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from app.paths import config_folder

_log = logging.getLogger(__name__)


def _file() -> Path:
    return config_folder() / "window.json"


def remember(window: QWidget, splitter: QSplitter) -> None:
    """Write the geometry; a folder that cannot be written costs only this."""
    stored = {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
        "panes": bytes(splitter.saveState().toBase64().data()).decode(),
    }
    try:
        _file().write_text(json.dumps(stored), encoding="utf-8")
    except OSError as error:
        _log.warning("The window's place was not kept: %s", error)


def restore(window: QWidget, splitter: QSplitter) -> None:
    """Put the window where it was; anything unreadable is as if it were not there."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        geometry, panes = str(stored["geometry"]), str(stored["panes"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    window.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))
    splitter.restoreState(QByteArray.fromBase64(QByteArray(panes.encode())))
