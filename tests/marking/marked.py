"""Marks for tests, and what a marked Word file says of itself when it is read by other means than the program's own."""

import io
import re
import zipfile
from collections.abc import Sequence

from lxml import etree

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.marking import MarginComment, MarkedCopy, Marking
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import mark_word

AUTHOR, DATE = "Cara Clerk", "2026-11-30T08:00:00Z"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Where the format has room for the range of a comment: beside runs, EG_RangeMarkupElements of ISO/IEC 29500-1.
BESIDE_RUNS = {"p", "hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag", "sdtContent", "fldSimple"}


def mark_on(document: Document, words: str, **more: object) -> MarginComment:
    """Return a mark on the first place of some words."""
    start = document.text.index(words)
    return MarginComment(start, start + len(words), f"On {words[:20]}", ("Value: 30 days", "Accepted"), **more)  # type: ignore[arg-type]


def marked(data: bytes, quotes: Sequence[str], reading: Reading = Reading.ACCEPTED) -> tuple[MarkedCopy, Document]:
    """Return a copy of a Word file with a comment on each of some words, and the copy as the program reads it."""
    document = read_docx(data, "deal.docx", "0" * 64, reading)
    marks = tuple(mark_on(document, one) for one in quotes)
    copy = mark_word(Marking(data, document, marks, AUTHOR, DATE))
    return copy, read_docx(copy.data, "deal.docx", "0" * 64, reading)


def commented_words(document: Document) -> list[str]:
    """Return the words that the new comments of a copy are on, in their order."""
    return [document.text[one.start : one.end] for one in document.comments if one.author == AUTHOR]


def parts(data: bytes) -> dict[str, bytes]:
    """Return the members of a package by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def body_of(data: bytes) -> etree._Element:
    """Return the root of the main part."""
    return etree.fromstring(parts(data)["word/document.xml"])


def without_marks(data: bytes) -> bytes:
    """Return the body without the new comments, its cut runs joined again, in canonical form."""
    root = body_of(data)
    new = {one.get(f"{W}id") for one in etree.fromstring(_comments(data)) if one.get(f"{W}author") == AUTHOR}
    for mark in list(root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        if mark.get(f"{W}id") in new:
            gone = mark.getparent() if mark.tag == f"{W}commentReference" else mark
            gone.getparent().remove(gone)
    for run in list(root.iter(f"{W}r")):
        _join_next(run)
    return canonical(etree.tostring(root))


def canonical(part: bytes) -> bytes:
    """Return a part's body with neighbouring runs of one look joined, so that cuts do not count."""
    root = etree.fromstring(part)
    for run in list(root.iter(f"{W}r")):
        _join_next(run)
    for text in root.iter(f"{W}t"):
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    return bytes(etree.tostring(root, method="c14n"))


def ids(data: bytes, *names: str) -> list[str]:
    """Return the ids of some elements of the body."""
    return [str(one.get(f"{W}id")) for one in body_of(data).iter(*(f"{W}{name}" for name in names))]


def _comments(data: bytes) -> bytes:
    return next(content for name, content in parts(data).items() if re.fullmatch(r"word/comments\d*\.xml", name))


def _join_next(run: etree._Element) -> None:
    """Take the content of the next run into a run while both look the same."""
    while (after := run.getnext()) is not None and after.tag == run.tag and run.getparent() is not None:
        if _look(run) != _look(after) or dict(run.attrib) != dict(after.attrib):
            return
        for child in list(after):
            if child.tag == f"{W}rPr":
                continue
            last = run[-1] if len(run) else None
            if child.tag in (f"{W}t", f"{W}delText") and last is not None and last.tag == child.tag:
                last.text = (last.text or "") + (child.text or "")
            else:
                run.append(child)
        after.getparent().remove(after)


def _look(run: etree._Element) -> bytes:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return b""
    look = bytes(etree.tostring(properties, method="c14n"))
    return re.sub(rb' w:id="\d+"', b"", look)  # of a tracked change of format: each copy has its own
