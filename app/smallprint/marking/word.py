"""Marks a Word file: comments on its words and tracked changes; all else stays byte for byte as it was.

The marked copy is read again before it is handed out: its text, its earlier changes and comments must be those of the
file, and each comment must hold exactly the words that it is on.
"""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from docx.opc.constants import CONTENT_TYPE

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.marking import MarginComment, MarkedCopy, Marking
from smallprint.errors import FileUnsupported
from smallprint.ingest.docx.package import WordPackage, kind_of
from smallprint.ingest.docx.reader import TracedDocument, trace_docx
from smallprint.marking.members import with_members
from smallprint.marking.moved import moved
from smallprint.marking.word_body import WordBody
from smallprint.marking.word_changes import Signed, check_cuts, replace_words
from smallprint.marking.word_check import misplaced, replaced_well
from smallprint.marking.word_comments import CommentsPart, NewComment, comment_styles
from smallprint.marking.word_ids import free_ids
from smallprint.marking.word_rewording import NotReplaceable, RewordingStep, rewording
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
class _PlacedComment:
    """A mark with the place that was found for it, and its number among all marks."""

    number: int
    mark: MarginComment
    where: Range | Nowhere


def mark_word(marking: Marking) -> MarkedCopy:
    """Return a marked copy of a Word file; raises FileUnsupported where there can be none, and what reading raises."""
    document = marking.document
    marks: list[MarginComment | None] = []

    def offsets(read: Document) -> list[int]:
        marks.extend(moved(marking.marks, document.text, read.text))
        return [offset for one in marks if one is not None for offset in _traced(one)]

    traced = trace_docx(marking.data, document.name, document.reading, offsets)
    text = WordText(traced)
    placed = [
        _PlacedComment(number, own, text.range(own.start, own.end))
        if own is not None
        else _PlacedComment(number, marking.marks[number], Nowhere("its words are not in the file as it is read today"))
        for number, own in enumerate(marks)
    ][:_MOST_COMMENTS]
    try:
        return _written(marking, traced, placed)
    except SourceUnfit as unfit:
        raise FileUnsupported(
            f"“{document.name}” cannot be marked: {unfit}. Open it in Word, save it again and review that."
        ) from unfit


def _traced(mark: MarginComment) -> Iterable[int]:
    """Return the offsets that a mark needs to know the sources of: all of its words where they are replaced."""
    return (mark.start, mark.end - 1) if mark.replacement is None else range(mark.start, mark.end)


def _written(marking: Marking, traced: TracedDocument, placed: Sequence[_PlacedComment]) -> MarkedCopy:
    """Write the copy and read it again; comments that turn out to hold other words are written anew and say so."""
    data, written = _copy(marking, traced, placed)
    wrong = misplaced(data, traced.document, written)
    if wrong:
        placed = [_told(one) if one.number in wrong else one for one in placed]
        data, written = _copy(marking, traced, placed)
        misplaced(data, traced.document, written)
    whys = [(one.mark.title, one.where.why) for one in placed if one.where.why]
    sentences = [f"“{title}” is not marked at exactly its words: {why}." for title, why in whys]
    data, not_replaced = _with_changes(marking, traced, placed, data)
    remarks = [_SIGNED] if b"_xmlsignatures/" in marking.data else []
    suffix = _SUFFIXES.get(traced.package.main_type, ".docx")
    return MarkedCopy(data, suffix, len(placed) - len(whys), (*sentences, *not_replaced), tuple(remarks))


def _with_changes(
    marking: Marking, traced: TracedDocument, placed: Sequence[_PlacedComment], commented: bytes
) -> tuple[bytes, list[str]]:
    """Return the copy with the replacements as tracked changes, and a sentence for each one that is not among them."""
    wanted = {one.number: one for one in placed if one.mark.replacement is not None}
    planned: dict[int, list[RewordingStep]] = {}
    whys: dict[int, str] = {}
    taken: list[tuple[int, int]] = []
    for number, one in wanted.items():
        try:
            planned[number] = _planned(traced.document, one, taken)
        except NotReplaceable as unfit:
            whys[number] = str(unfit)

    def reads_well(numbers: Sequence[int]) -> bool:
        try:
            data, _ = _copy(marking, traced, placed, {one: planned[one] for one in numbers})
        except SourceUnfit:
            return False
        return replaced_well(commented, data, traced.document.name, [step for one in numbers for step in planned[one]])

    kept = _fitting(list(planned), reads_well)
    whys |= {one: "the file would not read as it did" for one in planned if one not in kept}
    told = [_proposing(one) if one.number in whys else one for one in placed]
    data, _ = _copy(marking, traced, told, {one: planned[one] for one in kept}) if wanted else (commented, {})
    return data, [f"“{wanted[one].mark.title}”: the other words are in its comment alone: {whys[one]}." for one in whys]


def _fitting(numbers: Sequence[int], fits: Callable[[Sequence[int]], bool]) -> list[int]:
    """Return the most that was found to fit together: those that do not are looked for in ever smaller parts."""
    if not numbers or fits(numbers):
        return list(numbers)
    if len(numbers) == 1:
        return []
    half = len(numbers) // 2
    kept, more = _fitting(numbers[:half], fits), _fitting(numbers[half:], fits)
    if not kept or not more or fits([*kept, *more]):
        return [*kept, *more]
    for one in more:
        if fits([*kept, one]):
            kept.append(one)
    return kept


def _planned(document: Document, one: _PlacedComment, taken: list[tuple[int, int]]) -> list[RewordingStep]:
    """Return the steps of a replacement, whose span is taken then; raises NotReplaceable."""
    if document.reading is Reading.REJECTED:
        raise NotReplaceable("the file is read as if its changes were rejected")
    if not isinstance(one.where, Range):
        raise NotReplaceable("its words do not all stand in the body of the file")
    found = rewording(one.where, document, one.mark.replacement or "")
    check_cuts(found)
    start = one.where.sources[0].place
    end = start + len(one.where.text)
    if any(start < last and first < end for first, last in taken):
        raise NotReplaceable("another replacement is of the same words")
    taken.append((start, end))
    return found


def _proposing(placed: _PlacedComment) -> _PlacedComment:
    """Return a mark whose comment says the other words."""
    return replace(placed, mark=placed.mark.in_comment())


def _told(placed: _PlacedComment) -> _PlacedComment:
    assert isinstance(placed.where, Range)  # only what has a place is written
    return replace(placed, where=replace(placed.where, why=_WIDER))


def _copy(
    marking: Marking,
    traced: TracedDocument,
    placed: Sequence[_PlacedComment],
    planned: Mapping[int, list[RewordingStep]] | None = None,
) -> tuple[bytes, dict[int, Range]]:
    """Return the file with its comments and changes, and by number where the comments went, in their order."""
    with zipfile.ZipFile(io.BytesIO(marking.data)) as package:
        entries = {name: package.read(name) for name in package.namelist() if name.endswith((".xml", ".rels"))}
    main = _main_entry(traced.package, entries)
    ids = free_ids(content for name, content in entries.items() if not name.endswith(".rels"))
    body = WordBody(entries[main], traced.package.document, ids)
    styles = comment_styles(_styles(traced.package))
    written: dict[int, Range] = {}
    comments: list[NewComment] = []
    for one in placed:
        if isinstance(one.where, Range):
            notes = (f"“{_quote(traced.document, one.mark)}” ({one.where.why})",) if one.where.why else ()
            comment = NewComment(next(ids), one.mark, notes)
            body.comment(one.where, comment.id, styles.reference)
            comments.append(comment)
            written[one.number] = one.where
            found = planned.get(one.number, []) if planned else []
            replace_words(body, found, ids, Signed(marking.author, marking.date))
    if not written:
        return marking.data, written
    part = CommentsPart(entries, main)
    changes = part.added(comments, marking.author, marking.date, styles)
    return with_members(marking.data, {**changes, main: body.written()}), written


def _quote(document: Document, mark: MarginComment) -> str:
    return " ".join(document.text[mark.start : mark.end].split())


def _main_entry(package: WordPackage, entries: dict[str, bytes]) -> str:
    """Return the name of the zip member that holds the body."""
    wanted = package.main_name.lower()
    return next(name for name in entries if name.lower() == wanted)


def _styles(package: WordPackage) -> bytes | None:
    return next((part.blob for part in package.parts() if kind_of(str(part.partname)).startswith("styles")), None)
