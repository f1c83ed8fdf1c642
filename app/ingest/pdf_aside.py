"""What stands at the end of a PDF page's text, apart from what the page shows: hidden text, fields, annotations."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

Span = tuple[int, int]


def _no_boxes() -> np.ndarray:
    return np.zeros((0, 4), np.float32)


@dataclass(frozen=True, slots=True)
class Aside:
    """Lines that each end with a line end, the boxes of their characters, and which of them the file hides.

    `boxes` are left, top, right, bottom in PDF user space, shape (characters, 4); `hidden` are spans of `text`, and
    `unseen` says how many characters the file itself has in them.
    """

    text: str = ""
    boxes: np.ndarray = field(default_factory=_no_boxes)
    hidden: tuple[Span, ...] = ()
    unseen: int = 0


def one_after_the_other(asides: Sequence[Aside]) -> Aside:
    """Return one aside of several."""
    text, hidden = "", []
    for aside in asides:
        hidden += [(len(text) + start, len(text) + end) for start, end in aside.hidden]
        text += aside.text
    boxes = np.concatenate([_no_boxes(), *(aside.boxes for aside in asides)])
    return Aside(text, boxes, tuple(hidden), sum(aside.unseen for aside in asides))
