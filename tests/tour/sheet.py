"""Puts pictures side by side on one sheet, so that a look is judged as a whole."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

_COLUMNS, _GAP = 3, 12


def sheet(pictures: Sequence[Path], target: Path, width: int = 620) -> None:
    """Write pictures, each as wide as a column at most, row by row."""
    images = []
    for path in pictures:
        with Image.open(path) as opened:
            image = opened.convert("RGB")
        if image.width > width:
            image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
        images.append(image)
    rows = [images[at : at + _COLUMNS] for at in range(0, len(images), _COLUMNS)]
    heights = [max(image.height for image in row) for row in rows]
    whole = Image.new("RGB", (_COLUMNS * (width + _GAP), sum(heights) + _GAP * len(rows)), "#888888")
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, image in enumerate(row):
            whole.paste(image, (column * (width + _GAP), top))
        top += height + _GAP
    whole.save(target)
