"""The Word reader as a target: any bytes become the parts of a Word file, by a grammar or as they are."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.errors import FileRefused
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import NAMESPACES, level, numbering
from tests.fuzz.choices import Choices

_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
    "comments": "comments", "header": "hdr", "footer": "ftr",
}  # fmt: skip
_MOST_DEPTH = 14
# What may stand in what, so that most of what is written is nearly a document; each also takes some of the others.
_BLOCKS = ("p", "p", "p", "tbl", "sdt", "ins", "del", "AlternateContent", "altChunk", "sectPr", "commentRangeStart")
_INLINE = (
    "r", "r", "r", "ins", "del", "moveFrom", "moveTo", "hyperlink", "smartTag", "fldSimple", "sdt", "pPr",
    "commentRangeStart", "commentRangeEnd", "AlternateContent", "p",
)  # fmt: skip
_RUN = (
    "t", "t", "t", "delText", "tab", "br", "cr", "sym", "fldChar", "instrText", "footnoteReference",
    "endnoteReference", "commentReference", "rPr", "drawing", "pict", "object", "noBreakHyphen", "softHyphen",
    "lastRenderedPageBreak", "txbxContent",
)  # fmt: skip
_INSIDE = {
    "body": _BLOCKS, "tbl": ("tr", "tr", "tblPr", "ins", "del", "sdt"), "tr": ("tc", "tc", "trPr", "del", "ins", "sdt"),
    "tc": ("p", "p", "tbl", "tcPr", "p"), "p": _INLINE, "r": _RUN, "ins": (*_INLINE, *_BLOCKS),
    "del": (*_INLINE, *_BLOCKS), "moveFrom": _INLINE, "moveTo": _INLINE, "hyperlink": _INLINE, "smartTag": _INLINE,
    "fldSimple": _INLINE, "sdt": ("sdtContent", "sdtPr"), "sdtContent": (*_INLINE, *_BLOCKS),
    "txbxContent": _BLOCKS, "drawing": ("txbxContent", "blip", "r"), "pict": ("txbxContent", "r"),
    "object": ("OLEObject",), "AlternateContent": ("Choice", "Fallback"), "Choice": (*_RUN, *_INLINE),
    "Fallback": (*_RUN, *_INLINE),
    "pPr": ("pStyle", "numPr", "rPr", "pPrChange", "outlineLvl", "pageBreakBefore", "sectPr"),
    "rPr": ("vanish", "specVanish", "rStyle", "ins", "del", "moveFrom", "moveTo", "rPrChange", "b"),
    "pPrChange": ("pPr",), "rPrChange": ("rPr",), "numPr": ("ilvl", "numId", "ins"),
    "trPr": ("ins", "del", "trPrChange"), "trPrChange": ("trPr",), "tblPr": ("tblPrChange", "jc"),
    "tcPr": ("vMerge", "hMerge", "gridSpan", "cellIns", "cellDel", "tcPrChange"),
    "sectPr": ("headerReference", "footerReference", "type", "sectPrChange"), "fldChar": ("ffData",),
    "ffData": ("checkBox", "ddList"), "checkBox": ("checked", "default"), "ddList": ("result", "listEntry"),
    "styles": ("style", "style"), "style": ("name", "basedOn", "pPr", "rPr"),
    "numbering": ("abstractNum", "num"), "abstractNum": ("lvl", "lvl"), "num": ("abstractNumId", "lvlOverride"),
    "lvl": ("start", "numFmt", "lvlText", "suff", "isLgl", "lvlRestart", "pStyle"),
    "lvlOverride": ("startOverride", "lvl"), "footnotes": ("footnote", "footnote"), "footnote": _BLOCKS,
    "endnotes": ("endnote",), "endnote": _BLOCKS, "comments": ("comment", "comment"), "comment": _BLOCKS,
    "hdr": _BLOCKS, "ftr": _BLOCKS,
}  # fmt: skip
_PREFIXES = {"AlternateContent": "mc", "Choice": "mc", "Fallback": "mc", "blip": "a"}
_NUMBERS = ("0", "1", "2", "9", "-1", "999999999", "x")
_TRACKED: Mapping[str, Sequence[str]] = {
    "author": ("Ada", "Bob", ""),
    "date": ("2026-05-01T10:00:00Z", "2026-05-01", "never"),
}
_IDENTITY: Mapping[str, Sequence[str]] = {"id": ("0", "1", "2", "9")}
_SWITCH: Mapping[str, Sequence[str]] = {"val": ("true", "0", "off", "none")}
_COUNT: Mapping[str, Sequence[str]] = {"val": _NUMBERS}
_STYLE: Mapping[str, Sequence[str]] = {"val": ("a", "b", "c")}
_MERGE: Mapping[str, Sequence[str]] = {"val": ("continue", "restart", "")}
# What each element is told by; what is not named here has a value out of `_VALUES`.
_ATTRIBUTES: Mapping[str, Mapping[str, Sequence[str]]] = {
    **dict.fromkeys(("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "rPrChange", "pPrChange"), _TRACKED),
    **dict.fromkeys(("tcPrChange", "trPrChange", "tblPrChange", "sectPrChange"), _TRACKED),
    **dict.fromkeys(("footnote", "endnote", "footnoteReference", "endnoteReference"), _IDENTITY),
    **dict.fromkeys(("commentRangeStart", "commentRangeEnd", "commentReference"), _IDENTITY),
    **dict.fromkeys(("vanish", "specVanish", "isLgl", "pageBreakBefore", "checked", "default"), _SWITCH),
    **dict.fromkeys(("ilvl", "numId", "abstractNumId", "start", "startOverride", "outlineLvl"), _COUNT),
    **dict.fromkeys(("lvlRestart", "gridSpan", "result"), _COUNT),
    **dict.fromkeys(("pStyle", "rStyle", "basedOn"), _STYLE),
    **dict.fromkeys(("vMerge", "hMerge"), _MERGE),
    "comment": {**_IDENTITY, **_TRACKED}, "lvl": {"ilvl": ("0", "1", "2", "8", "-1", "99")},
    "lvlOverride": {"ilvl": ("0", "1", "2")}, "num": {"numId": ("1", "2", "0", "-1")},
    "abstractNum": {"abstractNumId": ("0", "1", "2")}, "lvlText": {"val": ("%1.", "%1.%2", "(%3)", "%9", "%", "•", "")},
    "numFmt": {"val": ("decimal", "lowerRoman", "upperLetter", "bullet", "none", "ordinal", "ordinalText", "chicago",
        "cardinalText", "decimalZero", "hex", "lowerLetter", "upperRoman", "unknown")},
    "suff": {"val": ("tab", "space", "nothing")}, "fldChar": {"fldCharType": ("begin", "separate", "end", "")},
    "br": {"type": ("page", "textWrapping", "column")}, "sym": {"char": ("F0FE", "D800", "41", "FDD0", "FFFFF", "x"),
        "font": ("Symbol", "Wingdings")}, "type": {"val": ("nextPage", "continuous", "")},
    "style": {"styleId": ("a", "b", "c"), "type": ("paragraph", "character"), "default": ("1", "0")},
    "name": {"val": ("heading 1", "Title", "Heading 9", "Body")}, "fldSimple": {"instr": ("DDEAUTO x", "REF a")},
}  # fmt: skip
_VALUES = ("0", "1", "true", "nothing", "")
# The lists and styles come first: a fuzzer that finds a document uses up its bytes on the way.
_FIRST = ("numbering", "styles")


def check(data: bytes) -> None:
    """Read the bytes as a Word file, both ways; raises what is none of the reader's sentences, or AssertionError."""
    package = packed(data)
    for reading in Reading:
        try:
            document = read_docx(package, "fuzz.docx", "0" * 64, reading)
        except FileRefused:
            continue
        _sound(document)


def packed(data: bytes) -> bytes:
    """Return the Word file that bytes stand for."""
    choices = Choices(data)
    if choices.number(8) == 7:  # the main part as it is written
        main = f"<w:document {NAMESPACES}><w:body>{choices.rest()}</w:body></w:document>"
        return _zipped({"document": main})
    parts: dict[str, str] = {}
    for kind in (*_FIRST, "document", *(kind for kind in _PARTS if kind not in _FIRST)):
        if kind == "document":
            parts[kind] = f"<w:document {NAMESPACES}>{_element(choices, 'body', 0)}</w:document>"
        elif choices.left and choices.number(4):
            root = _PARTS[kind]
            base = _BASES[kind](choices) if kind in _BASES else ""
            inside = _element(choices, root, 0).removeprefix(f"<w:{root}>")
            parts[kind] = f"<w:{root} {NAMESPACES}>{base}{inside}"
    return _zipped(parts)


def _lists(choices: Choices) -> str:
    """Return sound lists for `_element` to spoil: two of three levels, whose formats the bytes choose."""
    formats = _ATTRIBUTES["numFmt"]["val"]
    levels = "".join(level(n, ("%1.", "%1.%2", "(%3)")[n], choices.pick(formats)) for n in range(3))
    override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>'
    return numbering({0: levels}, {1: (0, ""), 2: (0, override)})


def _styles(choices: Choices) -> str:
    """Return sound styles for `_element` to spoil: one of a list and one that is based on it."""
    listed = f'<w:pPr><w:numPr><w:ilvl w:val="{choices.number(3)}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    return (
        f'<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/>{listed}</w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>'
    )


_BASES: Mapping[str, Callable[[Choices], str]] = {"numbering": _lists, "styles": _styles}


def _element(choices: Choices, tag: str, depth: int) -> str:
    prefix = _PREFIXES.get(tag, "w")
    name = f"{prefix}:{tag}"
    attributes = ""
    for attribute, values in _ATTRIBUTES.get(tag, {"val": _VALUES} if depth else {}).items():
        chosen = choices.number(len(values) + 1)  # one number more: it is left out
        attributes += f" w:{attribute}={quoteattr(values[chosen])}" if chosen < len(values) else ""
    if tag in ("headerReference", "footerReference", "altChunk", "OLEObject", "blip"):
        attributes += f" r:id={quoteattr(choices.pick(('rId6', 'rId7', 'rId1', 'rId99')))}"
    inside = escape(_legal(choices.text() or "ab")) if tag in ("t", "delText", "instrText") else ""
    if depth < _MOST_DEPTH and tag in _INSIDE:
        for _ in range(choices.number(6)):
            if choices.left:
                inside += _element(choices, choices.pick(_INSIDE[tag]), depth + 1)
    return f"<{name}{attributes}>{inside}</{name}>"


def _legal(text: str) -> str:
    """Return text without what XML cannot hold at all."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)


def _zipped(parts: dict[str, str]) -> bytes:
    names = {kind: "document.main" if kind == "document" else kind for kind in parts}
    types = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_WORDML}.{name}+xml"/>' for kind, name in names.items()
    )
    rels = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATED}/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(_PARTS, 1)
        if kind in parts
    )
    packages = "http://schemas.openxmlformats.org/package/2006"
    main = f'<Relationship Id="rId1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        out.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{packages}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        )
        out.writestr("_rels/.rels", f'<Relationships xmlns="{packages}/relationships">{main}</Relationships>')
        out.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{packages}/relationships">{rels}</Relationships>'
        )
        for kind, content in parts.items():
            out.writestr(f"word/{kind}.xml", content.encode("utf-8", "replace"))
    return target.getvalue()


def _sound(document: Document) -> None:
    text, end = document.text, len(document.text)
    assert document.pages[0].start == 0
    assert document.pages[-1].end == end
    assert all(one.end == two.start for one, two in zip(document.pages, document.pages[1:], strict=False))
    assert "".join(f"{text[block.start : block.end]}\n" for block in document.blocks) == text
    assert not re.search("[\x00-\x08\x0b-\x1f\ufdd0-\ufdef]", text)
    for change in document.changes:
        assert 0 <= change.start <= change.end <= end
        assert not re.search("[\ufdd0-\ufdef]", change.text + change.author)
    for number, comment in enumerate(document.comments):
        assert 0 <= comment.start <= comment.end <= end
        assert comment.reply_to is None or comment.reply_to < number
    assert (document.report.changes, document.report.comments) == (len(document.changes), len(document.comments))
