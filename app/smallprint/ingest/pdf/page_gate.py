"""Which pages of a PDF must be read from their picture: without text of their own, or with wrong letters."""

import numpy as np

from smallprint.language.detect import common_share

_MARGIN = 0.125  # of the page at each edge: a stamp or a page number there does not make a scan a page with text
_FEW = 60  # characters in the interior: about ten words
_SURELY_TEXT = 1500  # characters on the whole page: no margin holds so many
_MOST_ODD = 0.05  # of the characters: without a meaning (U+FFFD), for private use, or "(cid:12)"
_ENOUGH = 150  # letters from A to Z that it takes to judge by them
_FREQUENT = 0.48  # of the letters are among the eight most frequent: 0.55 to 0.7 in Europe, 0.3 when shifted
_FEWEST_LETTERS = 0.4
_COMMON = 0.05  # of the words of a page in any of the languages known here; 0.25 to 0.5 of prose
_FIRST_PRIVATE, _LAST_PRIVATE, _REPLACEMENT = 0xE000, 0xF8FF, 0xFFFD
_BEYOND = 128
_CODES = [chr(code) for code in range(_BEYOND)]
_IS_FREQUENT = np.array([character in "eainotsrEAINOTSR" for character in _CODES] + [False])
_IS_LETTER = np.array([character.isalpha() for character in _CODES] + [False])
# Not what lines are drawn with: a page of signatures has more of that than of letters.
_COUNTS = np.array([character > " " and character not in "-_.=*" for character in _CODES] + [True])


def sparse(spans: np.ndarray, boxes: np.ndarray, width: float, height: float) -> bool:
    """Say whether the interior of a page has hardly any text.

    `spans` are first and last character of each strip, shape (strips, 2); `boxes` their rectangles from the top left.
    """
    if not len(spans):
        return True
    if int(spans[-1, 1]) > _SURELY_TEXT:
        return False
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    across, down = _MARGIN * width, _MARGIN * height
    inside = (x > across) & (x < width - across) & (y > down) & (y < height - down)
    return bool((spans[inside, 1] - spans[inside, 0]).sum() < _FEW)


def garbled(text: str, codes: np.ndarray) -> bool:
    """Say whether a page's letters are not the ones that it shows; `codes` are the code points of its text."""
    high = codes[codes >= _FIRST_PRIVATE]
    odd = int(((high <= _LAST_PRIVATE) | (high == _REPLACEMENT)).sum()) + 5 * text.count("(cid:")
    found = np.bincount(np.minimum(codes, _BEYOND), minlength=_BEYOND + 1)
    count = int(found[_COUNTS].sum())
    if odd > _MOST_ODD * count:
        return True
    letters = int(found[_IS_LETTER].sum())
    if count < _ENOUGH or found[_BEYOND] > 0.3 * count:
        return False
    frequent = int(found[_IS_FREQUENT].sum())
    if frequent > _FREQUENT * letters and letters > _FEWEST_LETTERS * count:
        return False
    return common_share(text) < _COMMON
