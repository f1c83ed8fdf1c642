"""The steps of a redline: what tells two versions apart, as places in the text of the one that is written on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from smallprint.domain.difference import AlignedClause, ClauseChange, Difference, Edit, TextSpan
from smallprint.domain.document import Document, DocumentKind
from smallprint.domain.redline import RedlineStep
from smallprint.domain.versions import VersionsCompared
from smallprint.marking.redline_dress import Counted, dress_steps
from smallprint.segment.labels import read_label

_MOVES = (ClauseChange.MOVED, ClauseChange.MOVED_CHANGED)
_STANDING = (ClauseChange.UNCHANGED, ClauseChange.WORDS, ClauseChange.VALUE)


def redline_steps(compared: VersionsCompared, newer: bool) -> list[RedlineStep]:
    """Return the steps over the newer version, or over the older one, in text order."""
    one = compared.difference if newer else _swapped(compared.difference)
    base, other = compared.new.document, compared.old.document
    if not newer:
        base, other = other, base
    return sorted(_steps(one, Counted(base), Counted(other)), key=lambda step: (step.start, step.end))


def _swapped(difference: Difference) -> Difference:
    """Return a difference with the older version as the newer one."""
    turned = {ClauseChange.ADDED: ClauseChange.REMOVED, ClauseChange.REMOVED: ClauseChange.ADDED}
    clauses = [
        replace(
            one,
            change=turned.get(one.change, one.change),
            old=one.new,
            new=one.old,
            edits=tuple(Edit(edit.new, edit.old) for edit in one.edits),
        )
        for one in difference.running
    ]
    return Difference(tuple(clauses))


def _steps(difference: Difference, base: Counted, other: Counted) -> Iterator[RedlineStep]:
    text, said = base.document.text, other.document.text
    standing = [one for one in difference.running if one.change not in _MOVES and not one.old.empty]
    for one in _by_paragraph(difference.running, text, said):
        if one.change in _MOVES or one.change is ClauseChange.ADDED:
            here = _paragraphs_around(text, one.new) or one.new
            yield RedlineStep(here.start, here.end)
        if one.change in _MOVES or one.change is ClauseChange.REMOVED:
            at = _place_of(one.old.start, standing) if one.change in _MOVES else one.new.start
            yield _put(at, one.old, base, other)
        if one.change in (ClauseChange.WORDS, ClauseChange.VALUE):
            for edit in one.edits:
                words = " ".join(said[edit.old.start : edit.old.end].split())
                there = (words if not edit.new.empty else spaced(words, text, edit.new.start),) if words else ()
                yield RedlineStep(edit.new.start, edit.new.end, there)
    both = (one for one in difference.running if one.change in _STANDING and not one.old.empty and not one.new.empty)
    yield from dress_steps(both, base, other)


def _by_paragraph(clauses: Sequence[AlignedClause], text: str, said: str) -> list[AlignedClause]:
    """Return clauses, the sentences of a paragraph as one that only one version has, or that moved together.

    Each for itself would be no whole paragraph, and its words would go to the end of the paragraph before it.
    """
    made: list[AlignedClause] = []
    for one in clauses:
        last = made[-1] if made else None
        if (
            last is not None
            and (one.change is last.change or {one.change, last.change} == {*_MOVES})
            and one.change not in _STANDING
            and _is_one_line(text, last.new.end, one.new.start)
            and _is_one_line(said, last.old.end, one.old.start)
        ):
            both = TextSpan(last.old.start, one.old.end), TextSpan(last.new.start, one.new.end)
            made[-1] = replace(last, old=both[0], new=both[1])
        else:
            made.append(one)
    return made


def _is_one_line(text: str, start: int, end: int) -> bool:
    """Say whether two clauses stand behind each other in a line."""
    return start <= end and not text[start:end].strip() and "\n" not in text[start:end]


def _place_of(at: int, standing: Sequence[AlignedClause]) -> int:
    """Return where in the file something would stand that stood at a place of the other version."""
    before = [one for one in standing if one.old.end <= at]
    return max(before, key=lambda one: one.old.end).new.end if before else 0


def _put(at: int, where: TextSpan, base: Counted, other: Counted) -> RedlineStep:
    whole = _paragraphs_around(other.document.text, where)
    if whole is None:
        words = " ".join(paragraphs_of(other.document, where))
        return RedlineStep(at, at, (spaced(words, base.document.text, at),))
    if base.document.kind is DocumentKind.DOCX and other.document.kind is DocumentKind.DOCX:
        texts, likes = _typed_paragraphs(whole, at, base, other)
        return RedlineStep(at, at, texts, alone=True, likes=likes)
    return RedlineStep(at, at, paragraphs_of(other.document, whole), alone=True)


def _typed_paragraphs(
    whole: TextSpan, at: int, base: Counted, other: Counted
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return paragraphs, and where one begins that Word numbers alike: their own numbers are left out then."""
    text = other.document.text
    texts: list[str] = []
    likes: list[int] = []
    start = whole.start
    for line in text[whole.start : whole.end].split("\n"):
        begin = start + len(line) - len(line.lstrip())
        typed = other.typed_from(begin)
        like = base.like(text[begin:typed], at) if typed > begin else -1
        words = " ".join(text[typed if like >= 0 else begin : start + len(line)].split())
        if words:
            texts.append(words)
            likes.append(like)
        start += len(line) + 1
    return tuple(texts), tuple(likes)


def _paragraphs_around(text: str, where: TextSpan) -> TextSpan | None:
    """Return a clause with the number it begins with; None where other words stand in its first or last line."""
    start = text.rfind("\n", 0, where.start) + 1
    rest = text[where.end : (text.find("\n", where.end) + 1 or len(text) + 1) - 1]
    at = start
    while at < where.start and (label := read_label(text, at, where.end)) is not None:
        at = label.end
    before = text[at : where.start]  # "" behind a number; a bullet at most where there is none
    if rest.strip() or any(letter.isalnum() for letter in before):
        return None
    return TextSpan(start, where.end)


def paragraphs_of(document: Document, where: TextSpan) -> tuple[str, ...]:
    """Return some words by paragraph: in a page's text a line end is none, unless it ends a sentence."""
    lines = document.text[where.start : where.end].split("\n")
    made: list[str] = []
    for line in (" ".join(line.split()) for line in lines):
        if not line:
            continue
        goes_on = made and document.kind is not DocumentKind.DOCX and not made[-1].endswith((".", ";", ":"))
        if goes_on:
            made[-1] = f"{made[-1]} {line}"
        else:
            made.append(line)
    return tuple(made)


def spaced(words: str, text: str, at: int) -> str:
    """Return words with the spaces that keep them apart from what stands around a place."""
    before, after = text[at - 1 : at] if at else " ", text[at : at + 1] or " "
    return f"{'' if before.isspace() else ' '}{words}{' ' if after.isalnum() else ''}"
