"""Reads the text inside a Word paragraph: runs, fields, tracked changes, symbols, notes' marks, hidden text."""

import re
import unicodedata
from dataclasses import dataclass, field

from app.ingest.docx_formats import format_number
from app.ingest.docx_parts import Element, W, child, elements, integer, local, switched_on, val
from app.ingest.docx_styles import Styles

# Stands in the raw text where a page starts; no other control character is left in it.
PAGE_BREAK = "\f"
UNKNOWN_SYMBOL = "□"

_LEFT_OUT = frozenset(
    {
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sectPr",
        "smartTagPr",
        "customXmlPr",
        "instrText",
        "delText",
        "delInstrText",
        "footnoteRef",
        "endnoteRef",
        "annotationRef",
        "separator",
        "continuationSeparator",
        "fldData",
        "binData",
    }
)
_CHECKED, _UNCHECKED = "☒", "☐"
# Code points of the Symbol and Wingdings fonts, which Word stores in the private use area from U+F000.
_SYMBOLS = {
    0xB7: "•", 0xA7: "▪", 0xA8: "☐", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xFE: "☒", 0xFD: "☒", 0x78: "☒", 0x54: "☒",
    0x52: "☑", 0xFC: "✓", 0xFB: "✗", 0x6E: "■", 0x6C: "●", 0xD8: "➢", 0xE0: "→", 0xE8: "→", 0x76: "❖",
}  # fmt: skip
_SYMBOL_FONT = {
    0xD3: "©", 0xE3: "©", 0xD2: "®", 0xE2: "®", 0xD4: "™", 0xE4: "™", 0xA3: "≤", 0xB3: "≥", 0xB4: "×", 0xB1: "±",
    0xB0: "°", 0xB9: "≠", 0xBB: "≈", 0xAE: "→", 0xAC: "←", 0xB8: "÷", 0xA2: "′", 0xB2: "″", 0xA4: "⁄", 0xBC: "…",
    0x2D: "−", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x65: "ε", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x57: "Ω",
}  # fmt: skip
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_SPACES = re.compile(r"[^\S\n\f]+")
_AROUND_BREAK = re.compile(r" ?\f[ \f]*")
_AROUND_LINE = re.compile(r" *\n *")
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class Tally:
    """What was met that the reading text does not show as it stands."""

    tracked: int = 0
    hidden: int = 0
    objects: int = 0
    symbols: int = 0
    imported: int = 0
    comments: int = 0


@dataclass(slots=True)
class Notes:
    """The notes cited so far, in the order of their marks: (kind, id) -> mark."""

    marks: dict[tuple[str, str], str] = field(default_factory=dict)

    def mark(self, kind: str, identity: str) -> str:
        """Return the mark of a note ("1", or "i" for an endnote), giving it the next one at its first citation."""
        if (kind, identity) not in self.marks:
            count = sum(1 for other, _ in self.marks if other == kind) + 1
            self.marks[kind, identity] = format_number(count, "lowerRoman" if kind == "endnote" else "decimal")
        return self.marks[kind, identity]


def cleaned(text: str) -> str:
    """Return text with one kind of space, "\\n" as the only line end, and nothing invisible."""
    text = _INVISIBLE.sub("", text).replace("\u2011", "-")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = "".join(c if c in "\n\f" or unicodedata.category(c) != "Cc" or c == "\t" else "" for c in text)
    text = _SPACES.sub(" ", text)
    text = _AROUND_BREAK.sub(lambda match: " \f" if " " in match[0] else "\f", text)
    return re.sub(r"\n{2,}", "\n", _AROUND_LINE.sub("\n", text))


class Inline:
    """Reads paragraphs one after the other; a field may begin in one and end in another."""

    def __init__(self, styles: Styles, tally: Tally, notes: Notes) -> None:
        self._styles = styles
        self._tally = tally
        self._notes = notes
        self._fields: list[bool] = []  # for each open field: whether its instruction is being passed over
        self._balanced = True
        self._style: str | None = None
        self._out: list[str] = []
        self._boxes: list[Element] = []

    def begin(self, story: Element) -> None:
        """Start a story (the body, a note, a header). Broken fields in it are read whole rather than lost."""
        kinds = [val(mark, "fldCharType") for mark in story.iter(f"{W}fldChar")]
        self._balanced = kinds.count("begin") == kinds.count("end")
        self._fields = []

    def read(self, paragraph: Element, style_id: str | None) -> tuple[str, list[Element]]:
        """Return the raw text of a paragraph (see `cleaned`, PAGE_BREAK) and the text boxes anchored in it."""
        self._style, self._out, self._boxes = style_id, [], []
        self._walk(paragraph)
        return "".join(self._out), self._boxes

    def _walk(self, parent: Element) -> None:
        for item in elements(parent):
            self._item(item, local(item))

    def _item(self, item: Element, tag: str) -> None:
        if tag == "r":
            self._run(item)
        elif tag in ("del", "moveFrom"):
            self._tally.tracked += 1
        elif tag in ("ins", "moveTo"):
            self._tally.tracked += 1
            self._walk(item)
        elif tag == "txbxContent":
            self._boxes.append(item)
        elif tag == "AlternateContent":
            self._walk(chosen_branch(item))
        elif tag == "fldChar":
            self._field(item)
        elif tag in ("drawing", "pict", "object"):
            self._tally.objects += _is_object(item, tag)
            self._walk(item)
        elif tag not in _LEFT_OUT:
            shown = self._character(item, tag)
            if shown is None:
                self._walk(item)
            elif not any(self._fields):
                self._out.append(shown)

    def _run(self, run: Element) -> None:
        if not self._hidden(run):
            self._walk(run)
            return
        kept, self._out = self._out, []
        self._walk(run)
        self._tally.hidden += len("".join(self._out).strip())
        self._out = kept

    def _hidden(self, run: Element) -> bool:
        properties = child(run, "rPr")
        direct = switched_on(child(properties, "vanish"))
        if direct is not None:
            return direct
        named = val(child(properties, "rStyle"))
        return self._styles.switched(named, "rPr", "vanish") or self._styles.switched(self._style, "rPr", "vanish")

    def _character(self, item: Element, tag: str) -> str | None:
        """Return what an element shows by itself, or None for one that only holds others."""
        if tag == "t":
            return _PRIVATE.sub(self._private, item.text or "")
        if tag in ("tab", "ptab"):
            return "\t"
        if tag == "br":
            return PAGE_BREAK if val(item, "type") == "page" else "\n"
        if tag == "sym":
            return self._symbol(item)
        if tag in ("footnoteReference", "endnoteReference"):
            mark = self._notes.mark(tag.removesuffix("Reference"), val(item, "id") or "")
            return "" if switched_on_attribute(item, "customMarkFollows") else f"[{mark}]"
        return {"lastRenderedPageBreak": PAGE_BREAK, "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}.get(tag)

    def _symbol(self, item: Element) -> str:
        code = int(value, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,5}", value := val(item, "char") or "") else 0
        if 0xF000 <= code <= 0xF0FF or code < 0x100:
            low = code & 0xFF
            table = _SYMBOL_FONT if (val(item, "font") or "").lower() == "symbol" else {}
            known = table.get(low) or _SYMBOLS.get(low)
        else:
            known = chr(code)
        self._tally.symbols += known is None
        return known or UNKNOWN_SYMBOL

    def _private(self, match: re.Match[str]) -> str:
        known = _SYMBOLS.get(ord(match[0]) & 0xFF)
        self._tally.symbols += known is None
        return known or UNKNOWN_SYMBOL

    def _field(self, mark: Element) -> None:
        kind = val(mark, "fldCharType")
        if kind == "begin":
            if not any(self._fields):
                self._out.append(_form_field(child(mark, "ffData")))
            self._fields.append(self._balanced)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()


def chosen_branch(alternate: Element) -> Element:
    """Return the branch of an mc:AlternateContent to read: the first choice that holds text, else the fallback."""
    branches = list(elements(alternate))
    return (
        next((branch for branch in branches if next(branch.iter(f"{W}t"), None) is not None), branches[0])
        if (branches)
        else alternate
    )


def switched_on_attribute(item: Element, name: str) -> bool:
    """Say whether a w: on/off attribute is on."""
    return (val(item, name) or "0") not in ("0", "false", "off")


def _is_object(item: Element, tag: str) -> bool:
    """Say whether a drawing shows something that is not text: a picture, a chart, an embedded file."""
    if tag == "object":
        return True
    return any(local(found) in ("blip", "chart", "relIds", "imagedata", "OLEObject") for found in elements_below(item))


def elements_below(item: Element) -> list[Element]:
    """Return all elements below one, without comments and instructions."""
    return [found for found in item.iter() if isinstance(found.tag, str)]


def _form_field(data: Element | None) -> str:
    """Return what a legacy form field shows by itself: a check box, or the entry chosen in a list."""
    box = child(data, "checkBox")
    if box is not None:
        state = switched_on(child(box, "checked"))
        state = switched_on(child(box, "default")) if state is None else state
        return _CHECKED if state else _UNCHECKED
    entries = child(data, "ddList")
    if entries is None:
        return ""
    chosen = integer(child(entries, "result")) or integer(child(entries, "default")) or 0
    texts = [val(entry) or "" for entry in entries.iterchildren(f"{W}listEntry")]
    return texts[chosen] if 0 <= chosen < len(texts) else ""
