"""A Word file's paragraphs as they are typed, all its tracked changes accepted or rejected: by no reader of ours."""

import io
import zipfile

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHANGES = {True: ("ins", "moveTo"), False: ("del", "moveFrom")}  # kept when all changes are accepted, or rejected


def typed(data: bytes, accepted: bool) -> list[str]:
    """Return the paragraphs of the body, white space made even, empty ones left out; `#` for a number Word counts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    kept, gone = _CHANGES[accepted], _CHANGES[not accepted]
    joined = [one for one in root.iter(f"{_W}p") if _has_mark(one, gone)]
    for one in list(root.iter(*(f"{_W}{name}" for name in (*kept, *gone)))):
        parent = one.getparent()
        if parent.tag != f"{_W}rPr" and one.tag[len(_W) :] in kept:
            for child in list(one):
                one.addprevious(child)
        parent.remove(one)
    for one in joined:
        _join(one)
    paragraphs = (_said(one) for one in root.iter(f"{_W}p"))
    return [one for one in paragraphs if one.strip("# ")]


def _has_mark(paragraph: etree._Element, names: tuple[str, ...]) -> bool:
    return any(paragraph.find(f"{_W}pPr/{_W}rPr/{_W}{name}") is not None for name in names)


def _join(paragraph: etree._Element) -> None:
    after = paragraph.getnext()
    if after is None or after.tag != f"{_W}p":
        return
    for child in reversed([one for one in paragraph if one.tag != f"{_W}pPr"]):
        after.insert(1 if after.find(f"{_W}pPr") is not None else 0, child)
    paragraph.getparent().remove(paragraph)


def _said(paragraph: etree._Element) -> str:
    words = "".join(one.text or "" for one in paragraph.iter(f"{_W}t", f"{_W}delText"))
    counted = "# " if paragraph.find(f"{_W}pPr/{_W}numPr") is not None else ""
    return counted + " ".join(words.split())
