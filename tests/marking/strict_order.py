"""What ISO/IEC 29500-1 wants of the elements that a marked copy adds: their order, where they stand, and their ids.

The schema itself is not part of this repository. These are its rules for comments, ranges of comments, tracked
insertions and deletions, runs and their properties (17.13, 17.3.2, annex A), written out.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
# The elements of a run's properties in the order that the transitional schema has (EG_RPrBase).
_RUN_PROPERTIES = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
_RANGES = ("commentRangeStart", "commentRangeEnd")
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
# Where runs, and so changes and ranges around them, may stand (EG_PContent, EG_ContentRunContent, EG_RunLevelElements).
_HOLDS_RUNS = {"p", "hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag", "sdtContent", "fldSimple", "customXml"}
_HOLDS_RUNS |= {"dir", "bdo", "rt", "rubyBase"}
_HOLDS_RANGES = _HOLDS_RUNS | {"body", "tc", "tbl", "tr", "txbxContent", "comment", "footnote", "endnote", "hdr", "ftr"}
_IN_A_CHANGE = {"r", "sdt", "customXml", "smartTag", "bookmarkStart", "bookmarkEnd", "proofErr", *_RANGES, *_CHANGES}
_IN_A_CHANGE |= {"permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"}
_IN_A_CHANGE |= {"oMath", "oMathPara", "hyperlink", "subDoc", "dir", "bdo"}


def faults(data: bytes) -> Counter[str]:
    """Return what of a Word file is not as the standard wants it, each kind with its number."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist() if name.endswith((".xml", ".rels"))}
    found: Counter[str] = Counter()
    comments: Counter[str] = Counter()
    ranged: dict[str, Counter[str]] = {name: Counter() for name in (*_RANGES, "commentReference")}
    for name, content in parts.items():
        if name == "[Content_Types].xml":
            found.update(_twice(content, "PartName", "part"))
        elif name.endswith(".rels"):
            found.update(_twice(content, "Id", f"relation of {name}"))
        elif re.fullmatch(r"word/(document|comments)\d*\.xml", name):
            root = etree.fromstring(content)
            found.update(_in_order(root))
            comments.update(str(_attribute(one, "id")) for one in _all(root, "comment"))
            for kind, seen in ranged.items():
                seen.update(str(_attribute(one, "id")) for one in _all(root, kind))
    for kind, seen in ranged.items():
        found.update(f"{kind} of no comment" for identity in seen if identity not in comments)
        found.update(f"two of one {kind}" for count in seen.values() if count > 1)
    found.update("comment of one id with another" for count in comments.values() if count > 1)
    found.update("comment without a reference" for one in comments if one not in ranged["commentReference"])
    return found


def _twice(content: bytes, attribute: str, what: str) -> Iterator[str]:
    seen = Counter(one.get(attribute, "").lower() for one in etree.fromstring(content) if one.get(attribute))
    yield from (f"{what} told twice" for count in seen.values() if count > 1)


def _in_order(root: etree._Element) -> Iterator[str]:
    places = {name: number for number, name in enumerate(_RUN_PROPERTIES.split())}
    for one in _all(root, "r", "p", "comment", "rPr", *_RANGES, *_CHANGES, "commentReference", "t"):
        name, above = _name(one), _name(one.getparent()) if one.getparent() is not None else ""
        children = [_name(child) for child in one]
        if name in ("r", "p") and f"{name}Pr" in children[1:]:
            yield f"{name}Pr behind other elements"
        if name == "rPr":
            numbers = [places[child] for child in children if child in places]
            yield from ["properties of a run out of order"] * (numbers != sorted(numbers))
        if name in _RANGES and above not in _HOLDS_RANGES:
            yield f"{name} in {above}"
        if name == "commentReference" and above != "r":
            yield f"commentReference in {above}"
        if name == "comment" and (not _attribute(one, "id") or _attribute(one, "author") is None):
            yield "comment without id or author"
        if name in _CHANGES and above not in ("rPr", "trPr", "numPr"):
            yield from _change(one, name, above, children)
        if name == "t" and any(_name(up) in ("del", "moveFrom") and len(up) for up in one.iterancestors()):
            yield from ["text that is not deleted within a deletion"] * (_nearest(one) == "del")
    yield from _ids(root)


def _change(one: etree._Element, name: str, above: str, children: list[str]) -> Iterator[str]:
    blocks = {"p", "tbl", "sdt"} & set(children) and above in ("body", "tc", "sdtContent", "txbxContent")
    if above not in _HOLDS_RUNS and not blocks:
        yield f"{name} in {above}"
    yield from (f"{child} in {name}" for child in children if child not in _IN_A_CHANGE and not blocks)
    if _attribute(one, "id") is None or _attribute(one, "author") is None:
        yield f"{name} without id or author"
    if name == "ins" and any(_name(up) in ("ins", "del") for up in one.iterancestors()):
        yield "insertion within a change"


def _ids(root: etree._Element) -> Iterator[str]:
    """Yield the ids of changes that another change has as well."""
    seen = Counter(str(_attribute(one, "id")) for one in _all(root, *_CHANGES, "rPrChange", "pPrChange"))
    yield from ("two changes of one id" for count in seen.values() if count > 1)


def _nearest(one: etree._Element) -> str:
    """Return the kind of change that an element stands in directly."""
    return next((_name(up) for up in one.iterancestors() if _name(up) in _CHANGES), "")


def _all(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    yield from root.iter(*(f"{{{space}}}{name}" for space in _NAMESPACES for name in names))


def _attribute(one: etree._Element, name: str) -> str | None:
    values = (one.get(f"{{{space}}}{name}") for space in _NAMESPACES)
    return next((value for value in values if value is not None), None)


def _name(one: etree._Element) -> str:
    return etree.QName(one).localname if isinstance(one.tag, str) else ""
