"""Whole words: where a selection that begins or ends inside a word is to begin and end."""

import re
import unicodedata

# Apostrophes and hyphens hold a word together.
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_REACH = 64  # characters to each side in which the rest of a word is looked for
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span grown to whole words and without the white space at its ends; an empty one stays empty.

    Scripts without spaces between words are taken as they are: nothing there says where a word ends.
    """
    start, end = _stripped(text, start, end)
    if start >= end:
        return start, start
    return _word_start(text, start), _word_end(text, end)


def next_word(text: str, offset: int) -> int:
    """Return the end of the word at or after an offset; the text's end after the last one."""
    found = _WORD.search(text, offset)
    return found.end() if found else len(text)


def previous_word(text: str, offset: int) -> int:
    """Return the beginning of the word before an offset; 0 before the first one."""
    low = max(0, offset - _REACH)
    found = [one.start() for one in _WORD.finditer(text, low, offset)]
    return found[-1] if found else low


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _word_start(text: str, offset: int) -> int:
    if offset == 0 or _is_unspaced(text[offset]) or _is_unspaced(text[offset - 1]):
        return offset
    return _around(text, offset)[0]


def _word_end(text: str, offset: int) -> int:
    if offset >= len(text) or _is_unspaced(text[offset - 1]) or _is_unspaced(text[offset]):
        return offset
    return _around(text, offset)[1]


def _around(text: str, offset: int) -> tuple[int, int]:
    """Return the word that an offset is inside of; the bare offset where it is in none, or in one without end."""
    low, high = max(0, offset - _REACH), min(len(text), offset + _REACH)
    for word in _WORD.finditer(text, low, high):
        if word.start() < offset < word.end():
            endless = (word.start() == low > 0) or (word.end() == high < len(text))
            return (offset, offset) if endless else word.span()
    return offset, offset


def _is_unspaced(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith(_UNSPACED)
