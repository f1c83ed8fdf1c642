"""A Word file's body as if its tracked changes were accepted: a redline tells two versions apart, and no more."""

from collections.abc import Iterator

from smallprint.ingest.docx.package import Element, W, child

_KEPT = ("ins", "moveTo")
_GONE = ("del", "moveFrom")
_NOTES = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange",
    "trPrChange", "numberingChange", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "cellIns",
    "cellMerge",
)  # fmt: skip


def accept_all(root: Element) -> None:
    """Accept every tracked change below an element."""
    for row in list(root.iter(f"{W}tr")):
        if child(row, "trPr", "del") is not None:
            _remove(row)
    for cell in list(root.iter(f"{W}tc")):
        if child(cell, "tcPr", "cellDel") is not None:
            _remove(cell)
    ended = [one for one in root.iter(f"{W}p") if _marked_away(one)]
    for one in list(root.iter(*(f"{W}{name}" for name in (*_KEPT, *_GONE, *_NOTES)))):
        if one.getparent() is None:
            continue
        name = one.tag[len(W) :]
        if name in _KEPT and len(one):
            _unwrap(one)
        else:
            _remove(one)
    for paragraph in ended:
        _join_next(paragraph)


def _marked_away(paragraph: Element) -> bool:
    return any(child(paragraph, "pPr", "rPr", name) is not None for name in _GONE)


def _join_next(paragraph: Element) -> None:
    """Put the content of a paragraph whose end is deleted before that of the next one."""
    after = paragraph.getnext()
    content = list(_content(paragraph))
    if after is None or after.tag != f"{W}p":
        if not content and paragraph.getparent() is not None and len(paragraph.getparent()) > 1:
            _remove(paragraph)
        return
    at = 1 if child(after, "pPr") is not None else 0
    for number, one in enumerate(content):
        after.insert(at + number, one)
    _remove(paragraph)


def _content(paragraph: Element) -> Iterator[Element]:
    return (one for one in paragraph if one.tag != f"{W}pPr")


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    at = parent.index(element)
    for number, one in enumerate(list(element)):
        parent.insert(at + number, one)
    parent.remove(element)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
