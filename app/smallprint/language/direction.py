"""Which letters are written from right to left: those of Hebrew, Arabic and their neighbours."""

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Unicode keeps these blocks for scripts that run so, and no others.
_BLOCKS = ((0x0590, 0x0900), (0xFB1D, 0xFE00), (0xFE70, 0xFF00), (0x10800, 0x11000), (0x1E800, 0x1F000))
_ANY = re.compile("[" + "".join(f"{chr(first)}-{chr(after - 1)}" for first, after in _BLOCKS) + "]")


def has_leftward(text: str) -> bool:
    """Say whether a text has a letter that is written from right to left."""
    return not text.isascii() and _ANY.search(text) is not None


def begins_leftward(text: str) -> bool:
    """Say whether the first letter of a text is written from right to left, so that the whole paragraph is."""
    return has_leftward(next(filter(str.isalpha, text), ""))


def runs_left(codes: NDArray[Any]) -> NDArray[np.bool_]:
    """Say of each code point whether it is written from right to left."""
    left = np.zeros(codes.shape, np.bool_)
    for first, after in _BLOCKS:
        left |= (codes >= first) & (codes < after)
    return left
