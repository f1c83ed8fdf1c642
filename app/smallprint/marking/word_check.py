"""Reads a marked Word file again, and says whether it is the file that it was with what was put in and no more."""

from collections import Counter
from collections.abc import Mapping, Sequence

from smallprint.domain.change import Comment, Reading
from smallprint.domain.document import BlockKind, Document
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word_text import Range
from smallprint.marking.xml_source import SourceUnfit


def misplaced(data: bytes, before: Document, written: Mapping[int, Range]) -> set[int]:
    """Return the numbers of marks whose comments hold other words; raises SourceUnfit where more of a copy differs.

    `written` are the places of the new comments in their order.
    """
    after = _read(data, before.name, before.reading)
    first = _first_new(before.comments, after.comments)
    new = after.comments[first : first + len(written)]
    old = (*after.comments[:first], *after.comments[first + len(written) :])
    if len(new) != len(written) or [_said(one) for one in old] != [_said(one) for one in before.comments]:
        raise SourceUnfit("its own comments would not stay as they are")
    if not _same_text(before, after) or not _same_changes(before, after):
        raise SourceUnfit("its own text and changes would not stay as they are")
    return {
        number
        for (number, where), found in zip(written.items(), new, strict=True)
        if not where.why and after.text[found.start : found.end].strip() != where.text.strip()
    }


def replaced_well(commented: bytes, changed: bytes, name: str, spans: Sequence[tuple[int, int, str]]) -> bool:
    """Say whether a copy with tracked changes reads as the one with comments alone does where these are rejected.

    Where they are accepted, it must read as that one with other words in the spans, and it must have all its changes.
    """
    if _read(changed, name, Reading.REJECTED).text != _read(commented, name, Reading.REJECTED).text:
        return False
    before, after = _read(commented, name, Reading.ACCEPTED), _read(changed, name, Reading.ACCEPTED)
    expected = before.text
    for start, end, text in sorted(spans, reverse=True):
        expected = expected[:start] + text + expected[end:]
    if cleaned(after.text).strip() != cleaned(expected).strip():  # spaces at an end of a paragraph show nothing
        return False
    kept = Counter((one.kind, one.author, one.date) for one in after.changes)
    return Counter((one.kind, one.author, one.date) for one in before.changes) <= kept


def _read(data: bytes, name: str, reading: Reading) -> Document:
    return read_docx(data, name, "", reading)


def _first_new(before: Sequence[Comment], after: Sequence[Comment]) -> int:
    pairs = zip(before, after, strict=False)
    return next((number for number, (old, new) in enumerate(pairs) if _said(old) != _said(new)), len(before))


def _said(comment: Comment) -> tuple[object, ...]:
    return comment.author, comment.date, comment.text, comment.done, comment.start, comment.end


def _same_text(before: Document, after: Document) -> bool:
    """Say whether a text is another one with more comments after the running text."""
    shorter, longer = before.text, after.text
    same = next((at for at, (old, new) in enumerate(zip(shorter, longer, strict=False)) if old != new), len(shorter))
    return (
        longer.endswith(shorter[same:])
        and any(block.kind is BlockKind.COMMENT and block.start <= same < block.end + 1 for block in after.blocks)
    ) or shorter == longer


def _same_changes(before: Document, after: Document) -> bool:
    kept = [(one.kind, one.author, one.date, one.text, one.detail) for one in after.changes]
    return kept == [(one.kind, one.author, one.date, one.text, one.detail) for one in before.changes]
