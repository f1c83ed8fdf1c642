"""Which pages of a PDF must be read from their picture: without text of their own, or with wrong letters."""

import numpy as np

from app.ingest.language import common_share

_MARGIN = 0.125  # of the page at each edge: a stamp or a page number there does not make a scan a page with text
_FEW = 60  # characters in the interior: about ten words
_MOST_ODD = 0.05  # of the characters: without a meaning (U+FFFD), for private use, or "(cid:12)"
_ENOUGH = 150  # letters from A to Z that it takes to judge by them
_VOWELS = (0.25, 0.60)  # of the letters: from 0.33 to 0.48 in the twelve languages
_FEWEST_LETTERS = 0.4
_COMMON = 0.05  # of the words of a page in any of the languages known here; 0.25 to 0.5 of prose
_IS_VOWEL = np.zeros(128, bool)
_IS_VOWEL[[ord(letter) for letter in "aeiouyAEIOUY"]] = True
_IS_LETTER = np.array([chr(code).isalpha() for code in range(128)])


def sparse(spans: np.ndarray, boxes: np.ndarray, width: float, height: float) -> bool:
    """Say whether the interior of a page has hardly any text.

    `spans` are first and last character of each strip, shape (strips, 2); `boxes` their rectangles from the top left.
    """
    if not len(spans):
        return True
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    across, down = _MARGIN * width, _MARGIN * height
    inside = (x > across) & (x < width - across) & (y > down) & (y < height - down)
    return bool((spans[inside, 1] - spans[inside, 0]).sum() < _FEW)


def garbled(text: str, codes: np.ndarray) -> bool:
    """Say whether a page's letters are not the ones that it shows; `codes` are the code points of its text."""
    drawn = codes[codes > 32]
    if not drawn.size:
        return False
    private = (drawn >= 0xE000) & (drawn <= 0xF8FF)
    if int(private.sum()) + int((drawn == 0xFFFD).sum()) + 5 * text.count("(cid:") > _MOST_ODD * drawn.size:
        return True
    plain = np.bincount(drawn[drawn < 128], minlength=128)
    count = int(plain.sum())
    letters = int(plain[_IS_LETTER].sum())
    if count < _ENOUGH or count < 0.7 * drawn.size:
        return False
    vowels = int(plain[_IS_VOWEL].sum()) / max(letters, 1)
    if _VOWELS[0] < vowels < _VOWELS[1] and letters > _FEWEST_LETTERS * count:
        return False
    return common_share(text) < _COMMON
