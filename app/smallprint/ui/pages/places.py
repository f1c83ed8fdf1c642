"""Where one is in a document, and where one can go: the section path and the outline."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.document import BlockKind, Document
from smallprint.domain.passage import Passage, PassageKind

STEP = " › "  # between the steps of a section path
_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """One line of the outline; `start` is an offset into the text, -1 where only the page is known."""

    title: str
    level: int
    page: int
    start: int = -1


def places(document: Document, passages: Sequence[Passage]) -> tuple[KnownPlace, ...]:
    """Return the file's own outline, else its marked headings, else the headings among the passages."""
    own = tuple(
        KnownPlace(entry.title, entry.level, entry.page)
        for entry in document.outline
        if entry.page is not None and entry.title.strip()
    )
    if own:
        return own
    marked = [
        (block.start, block.end, block.level) for block in document.blocks if block.kind is BlockKind.HEADING
    ] or [
        (passage.start, passage.end, len(passage.section))
        for passage in passages
        if passage.kind is PassageKind.HEADING
    ]
    return tuple(
        KnownPlace(title, max(level, 1), document.page_at(start).index, start)
        for start, end, level in marked
        if (title := _title(document.text[start:end]))
    )


def place_in_view(known: Sequence[KnownPlace], page: int, offset: int) -> int:
    """Return which line of the outline one is in, -1 before the first: by the offset, else by the page."""
    reached = [
        number for number, one in enumerate(known) if (one.start <= offset if one.start >= 0 else one.page <= page)
    ]
    return reached[-1] if reached else -1


def section_at(passages: Sequence[Passage], offset: int) -> str:
    """Return the section path at an offset as shown in the toolbar, or "" outside sections."""
    found = bisect_right(passages, offset, key=lambda passage: passage.start) - 1
    if found < 0:
        return ""
    return STEP.join(str(step) for step in passages[found].section if str(step))


def _title(text: str) -> str:
    title = " ".join(text.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
