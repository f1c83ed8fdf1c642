"""Draws the program's icon as pictures, where a system does not take the drawing itself: on Windows and macOS."""

import os
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
_SIZE = 256
_SIZES = [(size, size) for size in (16, 24, 32, 48, 64, 128, _SIZE)]


def draw(folder: Path) -> Path:
    """Write `smallprint.png` and `smallprint.ico` into a folder; returns the first."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon  # noqa: PLC0415 - after the platform is chosen

    application = QGuiApplication.instance() or QGuiApplication([])
    picture = folder / "smallprint.png"
    drawn = QIcon(str(ROOT / "resources" / "icons" / "smallprint.svg")).pixmap(_SIZE, _SIZE)
    if application is None or not drawn.save(str(picture)):
        raise SystemExit(f"The icon could not be drawn into {folder}.")
    with Image.open(picture) as opened:
        opened.save(folder / "smallprint.ico", sizes=_SIZES)
    return picture
