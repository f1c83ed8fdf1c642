"""A redline of two versions of which none is a Word file, or none that can be written on: a new Word file with both."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from docx.text.paragraph import Paragraph
from lxml import etree

from smallprint.domain.difference import AlignedClause, ClauseChange
from smallprint.domain.versions import VersionsCompared
from smallprint.export.docx_blank import blank_word
from smallprint.ingest.docx.package import Element, W
from smallprint.marking.redline_steps import paragraphs_of

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MOVES = (ClauseChange.MOVED, ClauseChange.MOVED_CHANGED)


@dataclass(frozen=True, slots=True)
class _Words:
    """Words with what becomes of them: "" for nothing, "ins" or "del"; `ends` says that a paragraph ends after them."""

    text: str
    change: str = ""
    ends: bool = False


def fresh_redline(compared: VersionsCompared, author: str, date: str) -> bytes:
    """Return a .docx file that reads as the newer version with all changes accepted, as the older one with none."""
    word = blank_word()
    word.core_properties.author = word.core_properties.last_modified_by = author
    word.core_properties.title = compared.new.document.name
    numbers = count(1)
    paragraph: Paragraph | None = None
    for words in _all(compared):
        if paragraph is None:
            paragraph = word.add_paragraph()
        if words.text:
            _write(paragraph, words, {"id": str(next(numbers)), "author": author, "date": date})
        if words.ends:
            if words.change:
                _mark_end(paragraph, words.change, {"id": str(next(numbers)), "author": author, "date": date})
            paragraph = None
    content = io.BytesIO()
    word.save(content)
    return content.getvalue()


def _all(compared: VersionsCompared) -> Iterator[_Words]:
    """Yield the words of both versions in order; what moved stands deleted where it stood."""
    away = sorted((one for one in compared.difference.running if one.change in _MOVES), key=lambda one: one.old.start)
    for one in compared.difference.running:
        if one.change not in _MOVES and not one.old.empty:
            while away and away[0].old.start < one.old.start:
                yield from _whole(compared, away.pop(0), "del")
        if one.change in _MOVES or one.change is ClauseChange.ADDED:
            yield from _whole(compared, one, "ins")
        elif one.change is ClauseChange.REMOVED:
            yield from _whole(compared, one, "del")
        else:
            yield from _pieces(compared, one)
    for one in away:
        yield from _whole(compared, one, "del")


def _whole(compared: VersionsCompared, one: AlignedClause, change: str) -> Iterator[_Words]:
    document, where = (compared.new.document, one.new) if change == "ins" else (compared.old.document, one.old)
    for text in paragraphs_of(document, where):
        yield _Words(text, change, ends=True)


def _pieces(compared: VersionsCompared, one: AlignedClause) -> Iterator[_Words]:
    """Yield a clause that both have, with its edits; its lines are set on."""
    before = ""
    for same, gone, come in compared.pieces(one):
        if same:
            before = " ".join(f"|{same}|".split())[1:-1]
            yield _Words(before)
        if gone:
            words = " ".join(gone.split())
            yield _Words(
                f" {words}" if before and not before[-1].isspace() else words if before else f"{words} ", "del"
            )
        if come:
            yield _Words(" ".join(come.split()), "ins")
    text = compared.new.document.text
    rest = text[one.new.end : one.new.end + 2]
    yield _Words("" if "\n" in rest else " ", ends="\n" in rest or one.new.end >= len(text))


def _write(paragraph: Paragraph, words: _Words, told: dict[str, str]) -> None:
    run = etree.Element(f"{W}r")
    text = etree.SubElement(run, f"{W}delText" if words.change == "del" else f"{W}t")
    text.text = words.text
    text.set(_SPACE, "preserve")
    if not words.change:
        paragraph._p.append(run)
        return
    change = _change(words.change, told)
    change.append(run)
    paragraph._p.append(change)


def _mark_end(paragraph: Paragraph, name: str, told: dict[str, str]) -> None:
    properties = paragraph._p.get_or_add_pPr()
    etree.SubElement(properties, f"{W}rPr").append(_change(name, told))


def _change(name: str, told: dict[str, str]) -> Element:
    made: Element = etree.Element(f"{W}{name}", {f"{W}{key}": value for key, value in told.items() if value})
    return made
