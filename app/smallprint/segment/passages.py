"""Units -> passages: sentences with their kind and section path, tiling the text."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.document import SET_APART, Document
from smallprint.domain.passage import Passage, PassageKind, Section
from smallprint.domain.progress import CancelToken
from smallprint.segment.blocks import read_blocks
from smallprint.segment.choices import set_apart
from smallprint.segment.headings import is_heading, plain_title, run_in_title
from smallprint.segment.labels import Label, read_label
from smallprint.segment.lengths import LONG, split_long
from smallprint.segment.outline import Outline
from smallprint.segment.paragraphs import join_lines
from smallprint.segment.sentences import split_sentences
from smallprint.segment.units import Unit

_WHOLE = (PassageKind.FURNITURE, PassageKind.NOTE, PassageKind.TABLE_ROW, PassageKind.APART)
_BULLET = re.compile(r"[•·▪◦●○■□☐☒☑➢✓*\uf0b7–—-][ \t\xa0]")
_MAX_WORD_HEADING = 200
_MAX_PAGE_NUMBER = 3
_BEFORE_SECTION = re.compile(r"([A-Z][A-Z ,;&’'/-]{2,100}?)\s+(?=(?:Section|SECTION)\s\d|\d{1,2}\.\d{1,2}\.?\s[A-Z])")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A passage to be: where it starts, what it is, and the labels and title that open a section with it."""

    start: int
    end: int
    kind: PassageKind
    unit: Unit
    labels: tuple[Label, ...] = ()
    title: str = ""
    opened: bool = False
    continues: bool = False


def cut(document: Document, token: CancelToken) -> tuple[Passage, ...]:
    """Return the passages of the document; they tile its text. Raises Cancelled."""
    if not document.text:
        return ()
    structured = any(block.kind not in SET_APART for block in document.blocks)
    units = set_apart(document.text, read_blocks(document) if structured else join_lines(document))
    pieces = list(token.checking(piece for unit in units for piece in _pieces(document.text, unit)))
    if not pieces:
        pieces = [_Piece(0, len(document.text), PassageKind.FURNITURE, Unit(0, len(document.text)))]
    return _tiled(document, pieces, _sections(pieces))


def _tiled(document: Document, pieces: Sequence[_Piece], paths: Sequence[tuple[Section, ...]]) -> tuple[Passage, ...]:
    """Stretch the pieces so that each one ends where the next starts."""
    pages = [page for page in document.pages if page.end > page.start]
    page_starts = [page.start for page in pages]
    starts = [0, *(piece.start for piece in pieces[1:]), len(document.text)]
    return tuple(
        Passage(
            i,
            starts[i],
            starts[i + 1],
            pages[max(bisect_right(page_starts, piece.start) - 1, 0)].index if pages else 0,
            piece.kind,
            paths[i],
            piece.continues,
        )
        for i, piece in enumerate(pieces)
    )


def _sections(pieces: Sequence[_Piece]) -> list[tuple[Section, ...]]:
    """Return the section path of each piece; furniture and what stands apart are in none."""
    outline = Outline()
    ahead = [label for piece in pieces for label in piece.labels]
    passed = 0
    paths: list[tuple[Section, ...]] = []
    for piece in pieces:
        passed += len(piece.labels)
        if piece.kind in (PassageKind.FURNITURE, PassageKind.APART):
            paths.append(())
            continue
        _open(outline, piece, ahead[passed : passed + 8])
        paths.append(outline.path)
    return paths


def _open(outline: Outline, piece: _Piece, ahead: Sequence[Label]) -> None:
    """Tell the outline what section the piece opens, if any."""
    unit = piece.unit
    if unit.start == piece.start and unit.level and (unit.number or not unit.listed):
        label = piece.labels[0] if piece.labels else None
        printed = label.number if label else ""
        number = printed if not unit.number or unit.number.endswith(printed or " ") else unit.number.rstrip(".")
        (outline.item if unit.listed else outline.heading)(unit.level, number, piece.title, label)
        return
    for i, label in enumerate(piece.labels):
        following = (*piece.labels[i + 1 :], *ahead)
        if not outline.number(label, piece.title if i + 1 == len(piece.labels) else "", piece.opened, following):
            break
    if not piece.labels and piece.title:
        outline.title(piece.title, piece.title.isupper())
    outline.leave_title_open(piece.kind is PassageKind.HEADING and bool(piece.labels))


def _pieces(text: str, unit: Unit) -> Iterator[_Piece]:
    """Yield the pieces of one unit."""
    for piece in _uncut(text, unit):
        first = True
        for start, end in _spans(split_long(text, piece.start, piece.end), piece.end):
            while start < end and text[start].isspace():
                start += 1
            if start < end:
                yield piece if first and end == piece.end else _part(piece, start, end, first)
                first = False


def _part(piece: _Piece, start: int, end: int, first: bool) -> _Piece:
    if first:
        return replace(piece, start=start, end=end)
    kind = PassageKind.SENTENCE if piece.kind is PassageKind.LIST_ITEM else piece.kind
    return _Piece(start, end, kind, piece.unit, continues=True)


def _uncut(text: str, unit: Unit, inner: bool = False) -> Iterator[_Piece]:
    """Yield the unit's heading and sentences, however long; `inner` where it is itself a sentence of one."""
    start, end = unit.start, unit.end
    if unit.kind in _WHOLE:
        yield from _whole(text, unit, unit.kind)
        return
    if unit.continues:
        yield from _sentences(text, unit, start, (), PassageKind.SENTENCE, inner)
        return
    labels = _labels(text, start, end)
    content = labels[-1].end if labels else start
    flat = _flat_title(text, unit, labels)
    if flat is None and _is_title(text, unit, labels):
        yield _Piece(start, end, PassageKind.HEADING, unit, labels, plain_title(text[content:end]), unit.opened)
        return
    title = flat or run_in_title(text, content, end, bool(labels) or unit.level > 0)
    if title is None:
        yield from _sentences(text, unit, content, labels, _kind(text, unit, labels), inner)
        return
    words, goes_on = title
    yield _Piece(start, goes_on, PassageKind.HEADING, unit, labels, words, unit.opened)
    rest = replace(unit, start=goes_on, kind=None, level=0, number="")
    if flat:
        yield from _uncut(text, rest, inner)
    else:
        yield from _sentences(text, rest, goes_on, (), PassageKind.SENTENCE, inner)


def _flat_title(text: str, unit: Unit, labels: tuple[Label, ...]) -> tuple[str, int] | None:
    """Return the title in "ARTICLE IV TERM Section 4.1 …" on one line, and where the section starts."""
    if not labels or labels[-1].word in ("", "section"):
        return None
    flat = _BEFORE_SECTION.match(text, labels[-1].end, unit.end)
    return (plain_title(flat[1]), flat.end()) if flat else None


def _whole(text: str, unit: Unit, kind: PassageKind) -> Iterator[_Piece]:
    """Yield a row, note or piece of furniture whole, unless it is very long."""
    starts = [unit.start]
    if unit.end - unit.start > LONG and kind is not PassageKind.FURNITURE:
        starts = split_sentences(text, unit.start, unit.end)
    for start, end in _spans(starts, unit.end):
        yield _Piece(start, end, kind, unit)


def _is_title(text: str, unit: Unit, labels: tuple[Label, ...]) -> bool:
    if unit.kind is PassageKind.HEADING:
        short = unit.end - unit.start <= _MAX_WORD_HEADING
        content = labels[-1].end if labels else unit.start
        return short and run_in_title(text, content, unit.end, True) is None
    return is_heading(text, unit.start, unit.end, labels[-1] if labels else None, unit.opened)


def _sentences(
    text: str, unit: Unit, content: int, labels: tuple[Label, ...], kind: PassageKind, inner: bool
) -> Iterator[_Piece]:
    """Yield the unit's sentences; `content` is where the text after the labels begins."""
    starts = split_sentences(text, content, unit.end)
    starts[0] = unit.start
    for begin, end in _spans(starts, unit.end):
        if begin == unit.start:
            yield _Piece(begin, end, kind, unit, labels, "", unit.opened, unit.continues)
        elif end == unit.end and end - begin <= _MAX_PAGE_NUMBER and text[begin:end].isdigit():
            yield _Piece(begin, end, PassageKind.FURNITURE, unit)
        elif not inner and _labels(text, begin, end):
            yield from _uncut(text, Unit(begin, end, opened=False), True)
        else:
            yield _Piece(begin, end, PassageKind.SENTENCE, unit)


def _labels(text: str, start: int, end: int) -> tuple[Label, ...]:
    """Return the labels at the start: one, or several as in "9.2 (a)" and "(a)(i)"."""
    labels: list[Label] = []
    while len(labels) < 3:
        label = read_label(text, labels[-1].end if labels else start, end)
        if label is None or (labels and not label.number.startswith("(")):
            break
        labels.append(label)
    return tuple(labels)


def _kind(text: str, unit: Unit | None, labels: tuple[Label, ...]) -> PassageKind:
    """Return LIST_ITEM for what stands under a bullet, a letter or a bracket, SENTENCE for the rest."""
    if labels:
        return PassageKind.SENTENCE if labels[-1].parts or labels[-1].word else PassageKind.LIST_ITEM
    if unit is not None and (unit.kind is PassageKind.LIST_ITEM or _BULLET.match(text, unit.start)):
        return PassageKind.LIST_ITEM
    return PassageKind.SENTENCE


def _spans(starts: Sequence[int], end: int) -> Iterator[tuple[int, int]]:
    return zip(starts, [*starts[1:], end], strict=True)
