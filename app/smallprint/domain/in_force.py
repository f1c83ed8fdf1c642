"""The words of a document that are in force, each where it stands: all else is white space.

Whatever looks over a text for names, dates and values looks over this one. Offsets are those of the document, so that
a quote is still taken from the document itself.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.language.amending import old_words
from smallprint.language.choices import CheckBoxes, boxes_used, unticked

_DRAWN = re.compile(r"[^\n]")


def in_force(document: Document, segmentation: Segmentation, furniture: bool = False) -> Document:
    """Return the document without what stands apart, choices that are not ticked, and words taken out.

    Furniture goes as well, unless it is asked for.
    """
    used = boxes_used(document.text)
    passages = [one for one in segmentation.passages if not (furniture and one.kind is PassageKind.FURNITURE)]
    spans = [span for passage in passages for span in _not_in_force(document.text, passage, used)]
    return replace(document, text=blanked(document.text, spans)) if spans else document


def standing_words(quote: str) -> str:
    """Return what a quote says that is in force: without its choices that are not ticked and words it takes out."""
    used = boxes_used(quote)
    spans = [*old_words(quote, 0, len(quote))]
    at = 0
    for line in quote.split("\n") if used is not None else ():
        spans += unticked(quote, used, at, at + len(line)) if used is not None else ()
        at += len(line) + 1
    return " ".join(blanked(quote, spans).split()) if spans else quote


def blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text with white space for the characters of spans; line ends stay."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        start = max(start, at)
        if start < end:
            parts += (text[at:start], _DRAWN.sub(" ", text[start:end]))
            at = end
    return "".join((*parts, text[at:]))


def _not_in_force(text: str, passage: Passage, used: CheckBoxes | None) -> Iterator[tuple[int, int]]:
    if not passage.counts:
        yield passage.start, passage.end
        return
    if used is not None:
        yield from unticked(text, used, passage.start, passage.end)
    yield from old_words(text, passage.start, passage.end)
