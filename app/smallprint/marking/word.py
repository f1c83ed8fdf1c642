"""Marks a Word file: comments on its words and tracked changes; all else stays byte for byte as it was.

The marked copy is read again before it is handed out: its text, its earlier changes and comments must be those of the
file, and each comment must hold exactly the words that it is on.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace

from docx.opc.constants import CONTENT_TYPE

from smallprint.domain.change import Comment
from smallprint.domain.document import BlockKind, Document
from smallprint.domain.marking import Mark, MarkedCopy, Marking
from smallprint.errors import FileUnsupported
from smallprint.ingest.docx.package import WordPackage, kind_of
from smallprint.ingest.docx.reader import TracedDocument, read_docx, trace_docx
from smallprint.marking.members import with_members
from smallprint.marking.moved import moved
from smallprint.marking.word_body import WordBody
from smallprint.marking.word_comments import CommentsPart, NewComment, comment_styles
from smallprint.marking.word_ids import free_ids
from smallprint.marking.word_text import Nowhere, Range, WordText
from smallprint.marking.xml_source import SourceUnfit

# Word opens no file with more ranges of comments ([MS-OI29500] 2.1.315).
_MOST_COMMENTS = 32_000
_SUFFIXES = {
    CONTENT_TYPE.WML_DOCUMENT_MAIN: ".docx",
    "application/vnd.ms-word.document.macroEnabled.main+xml": ".docm",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ".dotx",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": ".dotm",
}
_WIDER = "Word’s format has no place for a comment within what they stand in"
_SIGNED = "The file is signed; the signature is of the file as it was, and does not hold for the marked copy."


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark with the place that was found for it, and its number among all marks."""

    number: int
    mark: Mark
    where: Range | Nowhere


def mark_word(marking: Marking) -> MarkedCopy:
    """Return a marked copy of a Word file; raises FileUnsupported where there can be none, and what reading raises."""
    document = marking.document
    marks: list[Mark | None] = []

    def offsets(read: Document) -> list[int]:
        marks.extend(moved(marking.marks, document.text, read.text))
        return [offset for one in marks if one is not None for offset in (one.start, one.end - 1)]

    traced = trace_docx(marking.data, document.name, document.reading, offsets)
    text = WordText(traced)
    placed = [
        _Placed(number, own, text.range(own.start, own.end))
        if own is not None
        else _Placed(number, marking.marks[number], Nowhere("its words are not in the file as it is read today"))
        for number, own in enumerate(marks)
    ][:_MOST_COMMENTS]
    try:
        return _written(marking, traced, placed)
    except SourceUnfit as unfit:
        raise FileUnsupported(
            f"“{document.name}” cannot be marked: {unfit}. Open it in Word, save it again and review that."
        ) from unfit


def _written(marking: Marking, traced: TracedDocument, placed: Sequence[_Placed]) -> MarkedCopy:
    """Write the copy and read it again; comments that turn out to hold other words are written anew and say so."""
    data, written = _copy(marking, traced, placed)
    misplaced = _misplaced(data, traced, written)
    if misplaced:
        placed = [_told(one) if one.number in misplaced else one for one in placed]
        data, written = _copy(marking, traced, placed)
        _misplaced(data, traced, written)
    whys = [(one.mark.title, one.where.why) for one in placed if one.where.why]
    sentences = [f"“{title}” is not marked at exactly its words: {why}." for title, why in whys]
    remarks = [_SIGNED] if b"_xmlsignatures/" in marking.data else []
    suffix = _SUFFIXES.get(traced.package.main_type, ".docx")
    return MarkedCopy(data, suffix, len(placed) - len(whys), tuple(sentences), tuple(remarks))


def _told(placed: _Placed) -> _Placed:
    assert isinstance(placed.where, Range)  # only what has a place is written
    return replace(placed, where=replace(placed.where, why=_WIDER))


def _copy(
    marking: Marking, traced: TracedDocument, placed: Sequence[_Placed]
) -> tuple[bytes, list[tuple[_Placed, NewComment]]]:
    """Return the file with its comments, and these."""
    with zipfile.ZipFile(io.BytesIO(marking.data)) as package:
        entries = {name: package.read(name) for name in package.namelist() if name.endswith((".xml", ".rels"))}
    main = _main_entry(traced.package, entries)
    ids = free_ids(content for name, content in entries.items() if not name.endswith(".rels"))
    body = WordBody(entries[main], traced.package.document, ids)
    styles = comment_styles(_styles(traced.package))
    written: list[tuple[_Placed, NewComment]] = []
    for one in placed:
        if isinstance(one.where, Range):
            notes = (f"“{_quote(traced.document, one.mark)}” ({one.where.why})",) if one.where.why else ()
            comment = NewComment(next(ids), one.mark, notes)
            body.comment(one.where, comment.id, styles.reference)
            written.append((one, comment))
    if not written:
        return marking.data, written
    part = CommentsPart(entries, main)
    changes = part.added([comment for _, comment in written], marking.author, marking.date, styles)
    return with_members(marking.data, {**changes, main: body.written()}), written


def _misplaced(data: bytes, traced: TracedDocument, written: Sequence[tuple[_Placed, NewComment]]) -> set[int]:
    """Return the numbers of marks whose comments hold other words; raises SourceUnfit where more of a copy differs."""
    before = traced.document
    after = read_docx(data, before.name, "", before.reading)
    first = _first_new(before.comments, after.comments)
    new = after.comments[first : first + len(written)]
    old = (*after.comments[:first], *after.comments[first + len(written) :])
    if len(new) != len(written) or [_said(one) for one in old] != [_said(one) for one in before.comments]:
        raise SourceUnfit("its own comments would not stay as they are")
    if not _same_text(before, after) or not _same_changes(before, after):
        raise SourceUnfit("its own text and changes would not stay as they are")
    return {
        one.number
        for (one, _), found in zip(written, new, strict=True)
        if not one.where.why and after.text[found.start : found.end].strip() != one.where.text.strip()
    }


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


def _quote(document: Document, mark: Mark) -> str:
    return " ".join(document.text[mark.start : mark.end].split())


def _main_entry(package: WordPackage, entries: dict[str, bytes]) -> str:
    """Return the name of the zip member that holds the body."""
    wanted = package.main_name.lower()
    return next(name for name in entries if name.lower() == wanted)


def _styles(package: WordPackage) -> bytes | None:
    return next((part.blob for part in package.parts() if kind_of(str(part.partname)).startswith("styles")), None)
