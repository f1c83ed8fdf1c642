"""Reads a marked Word file again, and says whether it is the file that it was with what was put in and no more."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallprint.domain.change import Comment, Reading
from smallprint.domain.document import Block, BlockKind, Document
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.docx.story import CELL_JOIN
from smallprint.language.rewording import TextEdit
from smallprint.marking.word_rewording import RewordingStep
from smallprint.marking.word_text import Range
from smallprint.marking.xml_source import SourceUnfit

_BEHIND_NUMBER = re.compile(r"[^\w\s]*\s*")  # what ends the number of a list's item, as in "1." and "(a) "


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


def replaced_well(commented: bytes, changed: bytes, name: str, steps: Sequence[RewordingStep]) -> bool:
    """Say whether a copy with tracked changes reads as the one with comments alone does where these are rejected.

    Where they are accepted, it must read as that one after the steps, and it must have all its changes. Numbers that
    Word gives a list's items do not count where paragraphs come or go.
    """
    if _read(changed, name, Reading.REJECTED).text != _read(commented, name, Reading.REJECTED).text:
        return False
    before, after = _read(commented, name, Reading.ACCEPTED), _read(changed, name, Reading.ACCEPTED)
    unnumbered = any(step.of_paragraphs for step in steps)
    edits = [step.edit for step in steps]
    if unnumbered:
        edits = [replace(step.edit, inserted="\n".join(step.lines)) for step in steps]
    expected = _shown(before, edits, unnumbered)
    if _shown(after, (), unnumbered) != expected:
        return False
    kept = Counter((one.kind, one.author, one.date) for one in after.changes)
    return Counter((one.kind, one.author, one.date) for one in before.changes) <= kept


def _shown(document: Document, edits: Sequence[TextEdit], unnumbered: bool) -> str:
    """Return what a document's text shows after some edits."""
    new: dict[int, str] = {}
    gone: set[int] = set()
    for edit in edits:
        new[edit.end] = new.get(edit.end, "") + edit.inserted
        gone.update(range(edit.start, edit.end))
    for block in document.blocks if unnumbered else ():
        gone.update(range(block.start, block.start + _label_length(document, block)))
    characters = ("" if at in gone else character for at, character in enumerate(document.text))
    text = "".join(new.get(at, "") + character for at, character in enumerate(characters))
    return _without_nothing(text + new.get(len(document.text), ""))


def _without_nothing(text: str) -> str:
    """Return text without what shows nothing: spaces at an end of a paragraph, empty paragraphs and empty cells."""
    lines = ([cell.strip() for cell in line.split(CELL_JOIN.strip())] for line in cleaned(text).split("\n"))
    return "\n".join(filter(None, (CELL_JOIN.join(filter(None, cells)) for cells in lines)))


def _label_length(document: Document, block: Block) -> int:
    """Return how many characters of a list's item are its number, which ends as its full number does."""
    text = document.text[block.start : block.end]
    known = (block.number[at:] for at in range(len(block.number)))
    label = next((one for one in known if text.startswith(one)), "")
    behind = _BEHIND_NUMBER.match(text, len(label))
    return behind.end() if label and behind else 0


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
