"""What stands at the end of a PDF page's text: what is hidden, struck out or not ticked, fields, annotations."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from smallprint.domain.document import BlockKind

Span = tuple[int, int, BlockKind]
"""Where something that is not in force starts and ends, and why it is not."""


def _no_boxes() -> np.ndarray:
    return np.zeros((0, 4), np.float32)


@dataclass(frozen=True, slots=True)
class Aside:
    """Lines that each end with a line end, the boxes of their characters, and which of them are not in force.

    `boxes` are left, top, right, bottom in PDF user space, shape (characters, 4); `apart` are spans of `text`, and
    `unseen` says how many characters of the file itself are hidden in them.
    """

    text: str = ""
    boxes: np.ndarray = field(default_factory=_no_boxes)
    apart: tuple[Span, ...] = ()
    unseen: int = 0


def one_after_the_other(asides: Sequence[Aside]) -> Aside:
    """Return one aside of several."""
    text, apart = "", []
    for aside in asides:
        apart += [(len(text) + start, len(text) + end, kind) for start, end, kind in aside.apart]
        text += aside.text
    boxes = np.concatenate([_no_boxes(), *(aside.boxes for aside in asides)])
    return Aside(text, boxes, tuple(apart), sum(aside.unseen for aside in asides))
