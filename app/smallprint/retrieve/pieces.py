"""Passages -> pieces: what is ranked. A passage, or a part of one that is longer than an excerpt may be."""

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.domain.document import SET_APART, Document
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.language.instruction import speaks_to_machine

LONGEST = 500  # characters of an excerpt, and so of a piece
_EARLIEST = 250  # characters after which a long passage may be parted at a comma


@dataclass(frozen=True, slots=True)
class PassagePiece:
    """Characters `start` to `end` of the text, without white space around them, and the passage they are of.

    `apart` where something that is never quoted stands before it: no excerpt reaches over that.
    """

    start: int
    end: int
    passage: Passage
    apart: bool


def pieces_of(document: Document, segmentation: Segmentation) -> list[PassagePiece]:
    """Return the pieces of a document in order: no furniture, nothing apart, none longer than `LONGEST`.

    What speaks to a machine is left out: it is no evidence of anything, whatever words it holds. So is what the file
    hides from its readers: they could not find the quote.
    """
    text = document.text
    hidden = [block for block in document.blocks if block.kind in SET_APART]
    pieces = []
    apart = False
    for passage in segmentation.passages:
        if passage.kind is PassageKind.FURNITURE:
            continue
        unseen = not passage.counts or any(passage.start < block.end and block.start < passage.end for block in hidden)
        if unseen or speaks_to_machine(text[passage.start : passage.end]):
            apart = True
            continue
        for start, end in _parts(text, passage.start, passage.end):
            pieces.append(PassagePiece(start, end, passage, apart))
            apart = False
    return pieces


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while True:
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start == end:
            return
        if end - start <= LONGEST:
            yield start, end
            return
        cut = _cut(text, start)
        yield start, cut
        start = cut


def _cut(text: str, start: int) -> int:
    """Return where a part that begins at `start` ends: after the last semicolon, comma or word that fits."""
    for mark in (";", ","):
        at = text.rfind(mark + " ", start + _EARLIEST, start + LONGEST)
        if at >= 0:
            return at + 1
    stops = [text.rfind(mark, start + _EARLIEST, start + LONGEST) for mark in "。；，、،؛"]
    if max(stops) >= 0:
        return max(stops) + 1
    at = text.rfind(" ", start + 1, start + LONGEST)
    return at if at >= 0 else start + LONGEST
