"""Lines of a PDF that mix scripts from right to left with words from left to right and numbers, in reading order.

pdfium reads every word as it runs, but takes the words of a line one by one from the side where most begin: "Cedar
Holdings Ltd" in a line of Hebrew comes out as "Ltd Holdings Cedar". What Unicode's bidirectional algorithm (UAX 9) does
to a line when it is drawn is undone here word by word, by where each stands on the page.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from smallprint.ingest.pdf.characters import Cleaned
from smallprint.ingest.pdf.columns import Placing
from smallprint.language.direction import has_leftward

_FIRST, _COUNT = 0x590, 0x370  # Hebrew, Arabic and their neighbours, once presentation forms are plain letters
_LINE, _WORD = re.compile(r"[^\n]+"), re.compile(r"\w(?:\S*\w)?|[.,:;-]*\d(?:\S*\w)?|[^\w\s]")
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")
_LEFTWARD, _RIGHTWARD, _NUMBER, _SIGN = "R", "L", "N", "S"
_OTHER_WAY = {_LEFTWARD: _RIGHTWARD, _RIGHTWARD: _LEFTWARD}
_POINTS = frozenset(".,:;-")
_PAIRS = "()[]{}<>«»“”‘’‹›"
_TURNED = str.maketrans(_PAIRS, "".join(_PAIRS[place ^ 1] for place in range(len(_PAIRS))))


@dataclass(slots=True)
class _Word:
    """A word, or a sign between two, by its place in the text, and its edges on the page in points.

    `after` is the kind of the last word of letters that pdfium put before it, "" where there is none.
    """

    start: int
    end: int
    kind: str
    after: str = ""
    left: float = 0.0
    right: float = 0.0


def in_reading_order(clean: Cleaned, placing: Placing) -> Cleaned:
    """Return the characters of a page with the words of each mixed line in the order in which they are read."""
    if not (clean.codes - _FIRST < _COUNT).any():
        return clean
    letters, order = list(clean.text), np.arange(clean.codes.size)
    mostly = _mostly_leftward(clean.text)
    for line in _LINE.finditer(clean.text):
        words = _words(clean.text, *line.span())
        kinds = {word.kind for word in words}
        if _LEFTWARD in kinds and len(kinds) > 1:
            _place(words, placing, clean.source)
            leftward = _mostly_leftward(line[0]) or (mostly and _LEFTWARD in _outer(words))
            base = _LEFTWARD if leftward else _RIGHTWARD
            order[line.start() : line.end()] = _line_order(letters, words, base, line.span())
    text = "".join(map(letters.__getitem__, order.tolist()))
    return Cleaned(text, np.frombuffer(text.encode("utf-32-le"), "<u4"), clean.source[order])


def _mostly_leftward(text: str) -> bool:
    letters = _LETTER.findall(text)
    return 2 * sum(map(has_leftward, letters)) > len(letters)


def _outer(words: Sequence[_Word]) -> tuple[str, str]:
    """Return of which kind the words of letters are that stand furthest to the left and to the right."""
    lettered = [word for word in words if word.kind in _OTHER_WAY]
    return min(lettered, key=lambda word: word.left).kind, max(lettered, key=lambda word: word.right).kind


def _words(text: str, start: int, end: int) -> list[_Word]:
    words: list[_Word] = []
    last = ""
    for found in _WORD.finditer(text, start, end):
        word = _Word(*found.span(), _kind(found[0]), last)
        last = word.kind if word.kind in _OTHER_WAY else last
        words.append(word)
    return words


def _kind(word: str) -> str:
    if has_leftward(word):
        return _LEFTWARD
    return _RIGHTWARD if _LETTER.search(word) else _NUMBER if _DIGIT.search(word) else _SIGN


def _place(words: Sequence[_Word], placing: Placing, source: np.ndarray) -> None:
    """Say of each word where it stands on the page."""
    ends = [int(source[place]) for word in words for place in (word.start, word.end - 1)]
    boxes = placing.boxes(ends)
    lefts, rights = np.minimum(boxes[0::2, 0], boxes[1::2, 0]), np.maximum(boxes[0::2, 2], boxes[1::2, 2])
    for word, left, right in zip(words, lefts.tolist(), rights.tolist(), strict=True):
        word.left, word.right = left, right


def _line_order(letters: list[str], words: Sequence[_Word], base: str, span: tuple[int, int]) -> list[int]:
    """Return the characters of a line by their places, in the order in which they are read; signs are put right.

    pdfium puts spaces where none is drawn, too: as many as there are go where words are furthest apart.
    """
    against = sorted(words, key=lambda word: word.left + word.right, reverse=base == _RIGHTWARD)
    apart = [max(one.left, other.left) - min(one.right, other.right) for one, other in pairwise(against)]
    spaces = [range(one.end, other.start) for one, other in pairwise(words) if other.start > one.end]
    wide = set(sorted(range(len(apart)), key=apart.__getitem__, reverse=True)[: len(spaces)])
    left_over = iter(spaces)
    order = [*range(span[0], words[0].start)]
    for run in reversed(list(_runs([word.kind for word in against], base))):
        way = _OTHER_WAY[base] if against[run.start].kind == _OTHER_WAY[base] else base
        for place in run:
            word = against[place]
            _turn(letters, word, way)
            order += _inside(letters, word, base)
            order += next(left_over) if (place if place + 1 < run.stop else run.start - 1) in wide else ()
    return [*order, *range(words[-1].end, span[1])]


def _runs(kinds: Sequence[str], base: str) -> Iterator[range]:
    """Yield the words that are read on one after the other, against the way of the line: those of the other way.

    A number goes on a run, and so does a sign between its words.
    """
    start = 0
    while start < len(kinds):
        end = at = start + 1
        while kinds[start] == _OTHER_WAY[base] and at < len(kinds) and kinds[at] != base:
            at += 1
            end = end if kinds[at - 1] == _SIGN else at
        yield range(start, end)
        start = end


def _turn(letters: list[str], word: _Word, way: str) -> None:
    """Turn a bracket or quote round that pdfium took for one of the other way: for one of the word before it."""
    if word.kind == _SIGN and word.after and word.after != way:
        letters[word.start] = letters[word.start].translate(_TURNED)


def _inside(letters: list[str], word: _Word, base: str) -> list[int]:
    """Return the characters of a word: a number in a line from right to left has its point on its left ("5." there)."""
    first = word.start
    while base == _LEFTWARD and word.kind == _NUMBER and letters[first] in _POINTS:
        first += 1
    return [*range(first, word.end), *range(word.start, first)]
