"""Hyphens at line ends: which ones belong to the word, and which were only set to break it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from smallprint.domain.document import OCR_WORD, RecognisedPage
from smallprint.ingest.pdf.characters import LINE_HYPHEN
from smallprint.ingest.pdf.pages import STRIPS, PageText

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_LAST_WORD = re.compile(_WORD.pattern + r"\Z")
_BEFORE, _AFTER = re.compile(r"[^\W\d_]+$"), re.compile(r"^[^\W\d_]+")
_AT_LINE_END = re.compile(r"(?<=[^\W\d_])[-‐]\n(?=[^\W\d_])")
_LONGEST, _LONGEST_WORD = 40, 200
_SHORTEST_END = 3
_ENOUGH_WORDS = 500  # in a document with fewer different words, that one of them is missing says nothing
# Written with a hyphen before many words, and seldom alone, so that nothing else in the document speaks for it.
_PREFIXES = frozenset({"anti", "co", "cross", "ex", "inter", "mid", "multi", "non", "post", "pre", "re", "self", "sub"})


def settled(pages: Sequence[PageText]) -> list[PageText]:
    """Return the pages with each hyphen at a line end kept as "-" or taken out, judged by the words they all use.

    pdfium joins the line after such a hyphen to the one before, so that a word is whole once its hyphen is out.
    """
    if not any(LINE_HYPHEN in page.text for page in pages):
        return list(pages)
    words = _words(page.text for page in pages)
    return [_settled(page, words) if LINE_HYPHEN in page.text else page for page in pages]


def rejoined(pages: Sequence[RecognisedPage], others: Iterable[str]) -> list[RecognisedPage]:
    """Return recognised pages with words whole that a line end broke, judged as in `settled`; `others` are more text.

    A line that goes on with a small letter stands with the one before, as pdfium has it, its hyphen kept or not.
    """
    marked = [_AT_LINE_END.sub(_mark, page.text) for page in pages]
    if all(text == page.text for text, page in zip(marked, pages, strict=True)):
        return list(pages)
    words = _words([*(text.replace(f"{LINE_HYPHEN}\n", LINE_HYPHEN) for text in marked), *others])
    return [_whole(page, text, words) for page, text in zip(pages, marked, strict=True)]


def _mark(found: re.Match[str]) -> str:
    goes_on = found.string[found.end()].islower()
    return f"{LINE_HYPHEN}\n" if goes_on else found[0]


def _whole(page: RecognisedPage, marked: str, words: frozenset[str]) -> RecognisedPage:
    gone: list[int] = []
    for mark in re.finditer(f"{LINE_HYPHEN}\n", marked):
        gone += [mark.start()] if _breaks(marked, mark.start(), mark.end(), words) else []
        gone.append(mark.start() + 1)
    if not gone:
        return page
    stays = np.ones(len(page.text), bool)
    stays[gone] = False
    strips = np.frombuffer(page.strips, STRIPS).copy()
    strips["span"] -= np.searchsorted(gone, strips["span"]).astype(np.uint32)
    boxes = np.frombuffer(page.boxes, np.float32).reshape(-1, 4)[stays]
    kept = "".join(character for character, stay in zip(page.text, stays, strict=True) if stay)
    return replace(page, text=kept, boxes=boxes.tobytes(), strips=strips.tobytes(), words=_merged(page.words, gone))


def _merged(words: bytes, gone: Sequence[int]) -> bytes:
    """Return the words with those joined between which nothing is left."""
    whole: list[tuple[int, int, float]] = []
    for first, last, sure in OCR_WORD.iter_unpack(words):
        start, end = (int(place - np.searchsorted(gone, place)) for place in (first, last))
        if whole and whole[-1][1] == start:
            before, middle, other = whole.pop()
            sure = (other * (middle - before) + sure * (end - start)) / (end - before)
            start = before
        whole.append((start, end, sure))
    return b"".join(OCR_WORD.pack(*word) for word in whole)


def breaks_word(before: str, after: str, words: frozenset[str]) -> bool:
    """Say whether a hyphen between two pieces only broke a word; `words` are the lower-case words of the document.

    It did when the document has the whole word elsewhere, or is long and has neither piece as a word of its own.
    """
    first, second = before.lower(), after.lower()
    if not second or len(second) < _SHORTEST_END or after != second or f"{first}-{second}" in words:
        return False
    if first + second in words:
        return True
    known = first in words or second in words or first in _PREFIXES
    return len(words) >= _ENOUGH_WORDS and len(first) > 1 and not known


def _words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts in lower case; a piece beside a hyphen at a line end is none."""
    found: set[str] = set()
    for text in texts:
        pieces = text.lower().split(LINE_HYPHEN)
        for number, piece in enumerate(pieces):
            begun = _WORD.match(piece) if number else None
            broken = _LAST_WORD.search(piece, max(len(piece) - _LONGEST_WORD, 0)) if number + 1 < len(pieces) else None
            start, end = begun.end() if begun else 0, broken.start() if broken else len(piece)
            found.update(_WORD.findall(piece, start, end))
    return frozenset(found)


def _breaks(text: str, start: int, end: int, words: frozenset[str]) -> bool:
    before = _BEFORE.search(text[max(0, start - _LONGEST) : start])
    after = _AFTER.search(text[end : end + _LONGEST])
    return bool(before and after and breaks_word(before[0], after[0], words))


def _settled(page: PageText, words: frozenset[str]) -> PageText:
    text = page.text
    marks = re.finditer(LINE_HYPHEN, text)
    dropped = [mark.start() for mark in marks if _breaks(text, mark.start(), mark.end(), words)]
    strips = np.frombuffer(page.strips, STRIPS).copy()
    strips["span"] -= np.searchsorted(dropped, strips["span"]).astype(np.uint32)
    apart = tuple((_moved(dropped, start), _moved(dropped, end), kind) for start, end, kind in page.apart)
    cuts = [-1, *dropped, len(text)]
    kept = "".join(text[before + 1 : cut] for before, cut in pairwise(cuts))
    return replace(page, text=kept.replace(LINE_HYPHEN, "-"), strips=strips.tobytes(), apart=apart)


def _moved(dropped: Sequence[int], offset: int) -> int:
    return offset - bisect_left(dropped, offset)
