"""Reads the text inside a Word paragraph: runs, fields, tracked changes, symbols, notes' marks, hidden text."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from smallprint.domain.change import ChangeKind
from smallprint.ingest.docx.changes import KINDS, Ledger, effective, formatting
from smallprint.ingest.docx.clean import PAGE_BREAK, cleaned
from smallprint.ingest.docx.formats import format_number
from smallprint.ingest.docx.marks import UNFIT, only_marks, split, unmarked
from smallprint.ingest.docx.package import Element, W, child, elements, integer, local, switched_on, val
from smallprint.ingest.docx.styles import Styles

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
_UNFIT = re.compile(f"[{UNFIT}]")
_FETCHES = re.compile(r"\s*(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\b", re.IGNORECASE)
_PRIVATE = re.compile("[\uf020-\uf0ff]")


@dataclass(slots=True)
class UnshownContent:
    """What was met that the reading text does not show as it stands."""

    hidden: int = 0
    struck: int = 0
    objects: int = 0
    symbols: int = 0
    imported: int = 0
    comments: int = 0
    fetching: int = 0


@dataclass(frozen=True, slots=True)
class AbsentNote:
    """A note that is cited only by words which are not part of the reading text: who deleted or inserted these."""

    tag: str
    change: Element


@dataclass(slots=True)
class CitedNotes:
    """The notes cited so far, in the order of their marks: (kind, id) -> mark; and those that are cited no more."""

    marks: dict[tuple[str, str], str] = field(default_factory=dict)
    absent: dict[tuple[str, str], AbsentNote] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def mark(self, kind: str, identity: str) -> str:
        """Return the mark of a note ("1", or "i" for an endnote), giving it the next one at its first citation."""
        if (kind, identity) not in self.marks:
            count = self.counts[kind] = self.counts.get(kind, 0) + 1
            self.marks[kind, identity] = format_number(count, "lowerRoman" if kind == "endnote" else "decimal")
        return self.marks[kind, identity]


class Inline:
    """Reads paragraphs one after the other; a field may begin in one and end in another."""

    def __init__(self, styles: Styles, tally: UnshownContent, notes: CitedNotes, ledger: Ledger) -> None:
        self._styles = styles
        self._tally = tally
        self._notes = notes
        self._ledger = ledger
        self._fields: list[bool] = []  # for each open field: whether its instruction is being passed over
        self._passing = 0  # how many of them are
        self._balanced = True
        self._style: str | None = None
        self._out: list[str] = []
        self._boxes: list[Element] = []
        self._absent: Element | None = None  # the change whose words are being kept out of the reading text
        self._aside = False  # whether the words of a run are being taken out
        self._covered: list[tuple[str, str | None, str | None]] = []
        self.hidden: list[str] = []
        self.struck: list[str] = []

    def begin(self, story: Element) -> None:
        """Start a story (the body, a note, a header). Broken fields in it are read whole rather than lost."""
        kinds = [val(mark, "fldCharType") for mark in story.iter(f"{W}fldChar")]
        self._balanced = kinds.count("begin") == kinds.count("end")
        self._fields, self._passing = [], 0
        self._tally.fetching += _fetching(story)

    def read(self, paragraph: Element, style_id: str | None) -> tuple[str, list[Element]]:
        """Return the raw text of a paragraph (see `tidied`, PAGE_BREAK) and the text boxes anchored in it.

        Hidden text is added to `hidden`, a text for each paragraph that has some, and to `struck` each run of words
        that is struck out.
        """
        self._style, self._out, self._boxes = style_id, [], []
        self._struck_at = 0
        before, self.hidden = self.hidden, []
        self._walk(paragraph)
        unseen = cleaned("".join(self.hidden)).strip()
        self.hidden = [*before, unseen] if unseen else before
        return "".join(self._out), self._boxes

    def absent(self, change: Element, item: Element) -> str:
        """Return the words below `item`, which `change` keeps out of the reading text, cleaned, with their marks."""
        kept, self._out = self._out, []
        outer, self._absent = self._absent, change if self._absent is None else self._absent
        self._walk(item)
        text, self._out, self._absent = "".join(self._out), kept, outer
        return text

    @contextmanager
    def covered(self, change: Element | None) -> Iterator[None]:
        """While it lasts, the same change is not listed again: a row is inserted, and each of its words."""
        if change is None:
            yield
            return
        self._covered.append(_same(change))
        yield
        self._covered.pop()

    def _walk(self, parent: Element) -> None:
        for item in elements(parent):
            self._item(item, local(item))

    def _item(self, item: Element, tag: str) -> None:
        if tag == "r":
            self._run(item)
        elif tag in KINDS:
            self._tracked(item, tag)
        elif tag == "txbxContent" and self._absent is None:
            self._boxes.append(item)
        elif tag == "AlternateContent":
            self._walk(chosen_branch(item))
        elif tag == "sdt" and (ticked := _check_box(item)) is not None:
            if not self._passing:
                self._show(item, _CHECKED if ticked else _UNCHECKED)
        elif tag == "fldChar":
            self._field(item)
        elif tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            self._out.append(self._ledger.anchor(item))
        elif tag in ("altChunk", "subDoc"):  # where none belongs
            self._tally.imported += 1
        elif tag in ("drawing", "pict", "object"):
            self._tally.objects += _is_object(item, tag)
            self._walk(item)
        elif tag not in _LEFT_OUT:
            shown = self._character(item, tag)
            if shown is None:
                self._walk(item)
            elif not self._passing:
                self._show(item, _UNFIT.sub("", shown))

    def _show(self, item: Element, text: str) -> None:
        untraced = self._absent is not None or self._aside or text in ("", PAGE_BREAK)
        self._out.append(text if untraced else self._ledger.traced(item, text))

    def _tracked(self, item: Element, tag: str) -> None:
        if self._absent is not None:
            self._walk(item)
        elif not self._ledger.in_text(tag):
            words = self.absent(item, item)
            if _same(item) not in self._covered:
                start, _ = self._ledger.add(KINDS[tag], item, text=cleaned(split(words)[0]).replace(PAGE_BREAK, ""))
                self._out.append(start)
            self._out.append(only_marks(words))
        elif _same(item) in self._covered:
            self._walk(item)
        else:
            start, end = self._ledger.add(KINDS[tag], item)
            self._out.append(start)
            self._walk(item)
            self._out.append(end)

    def _run(self, run: Element) -> None:
        properties = child(run, "rPr")
        change = child(properties, "rPrChange")
        end = ""
        has_words = child(run, "t") is not None or child(run, "delText") is not None
        if change is not None and has_words and self._absent is None:
            detail = formatting(change, properties)
            start, end = self._ledger.add(ChangeKind.FORMATTED, run, detail=detail, by=change)
            self._out.append(start)
        shown = effective(properties, "rPr", self._ledger.reading)
        if self._switched(shown, "vanish") and self._absent is None:
            text = self._taken_out(run)
            self.hidden.append(text)
            self._tally.hidden += len(text.strip())
        elif (self._switched(shown, "strike") or self._switched(shown, "dstrike")) and self._absent is None:
            before = "".join(self._out[self._struck_at :])
            text = self._taken_out(run)
            if self.struck and not unmarked(before):
                self.struck[-1] += text
            else:
                self.struck.append(text)
            self._struck_at = len(self._out)
        else:
            self._walk(run)
        self._out.append(end)

    def _taken_out(self, run: Element) -> str:
        """Return the words of a run, which the reading text leaves out but for their marks and page breaks."""
        kept, self._out = self._out, []
        outer, self._aside = self._aside, True
        self._walk(run)
        self._aside = outer
        text = "".join(self._out)
        words = split(text)[0]
        self._out = [*kept, only_marks(text), PAGE_BREAK * words.count(PAGE_BREAK)]
        return words.replace(PAGE_BREAK, "")

    def _switched(self, properties: Element | None, name: str) -> bool:
        direct = switched_on(child(properties, name))
        if direct is not None:
            return direct
        named = val(child(properties, "rStyle"))
        return self._styles.switched(named, "rPr", name) or self._styles.switched(self._style, "rPr", name)

    def _character(self, item: Element, tag: str) -> str | None:
        """Return what an element shows by itself, or None for one that only holds others."""
        if tag == "t" or (tag == "delText" and self._reads_deleted()):
            return _PRIVATE.sub(self._private, item.text or "")
        if tag in ("tab", "ptab"):
            return "\t"
        if tag == "br":
            return PAGE_BREAK if val(item, "type") == "page" else "\n"
        if tag == "sym":
            return self._symbol(item)
        if tag in ("footnoteReference", "endnoteReference"):
            return self._note(item, tag.removesuffix("Reference"))
        if self._absent is not None and tag in ("p", "tc"):
            self._out.append("\n" if tag == "p" else " ")
            return None
        return {
            "lastRenderedPageBreak": PAGE_BREAK, "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "delText": "",
        }.get(tag)  # fmt: skip

    def _reads_deleted(self) -> bool:
        return self._absent is not None or self._ledger.in_text("del")

    def _note(self, item: Element, kind: str) -> str:
        identity = val(item, "id") or ""
        if self._absent is not None:
            self._notes.absent.setdefault((kind, identity), AbsentNote(local(self._absent), self._absent))
            return ""
        mark = self._notes.mark(kind, identity)
        return "" if switched_on_attribute(item, "customMarkFollows") else f"[{mark}]"

    def _symbol(self, item: Element) -> str:
        code = int(value, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,5}", value := val(item, "char") or "") else 0
        if 0xF000 <= code <= 0xF0FF or code < 0x100:
            low = code & 0xFF
            table = _SYMBOL_FONT if (val(item, "font") or "").lower() == "symbol" else {}
            known = table.get(low) or _SYMBOLS.get(low)
        else:
            known = None if 0xD800 <= code <= 0xDFFF else chr(code)
        self._tally.symbols += known is None
        return known or UNKNOWN_SYMBOL

    def _private(self, match: re.Match[str]) -> str:
        known = _SYMBOLS.get(ord(match[0]) & 0xFF)
        self._tally.symbols += known is None
        return known or UNKNOWN_SYMBOL

    def _field(self, mark: Element) -> None:
        kind = val(mark, "fldCharType")
        if kind == "begin":
            if not self._passing:
                self._show(mark, _UNFIT.sub("", _form_field(child(mark, "ffData"))))
            self._fields.append(self._balanced)
            self._passing += self._balanced
        elif kind == "separate" and self._fields:
            self._passing -= self._fields[-1]
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._passing -= self._fields.pop()


def _same(change: Element) -> tuple[str, str | None, str | None]:
    """Return what two changes share that a person sees as one: kind, author and date."""
    return KINDS[local(change)], val(change, "author"), val(change, "date")


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


def _fetching(story: Element) -> int:
    """Return how many fields of a story would bring something in from elsewhere if they were worked out."""
    count, instruction = 0, ""
    for item in story.iter(f"{W}fldChar", f"{W}instrText", f"{W}fldSimple"):
        tag = local(item)
        if tag == "instrText":
            instruction += item.text or ""  # one word of it may be cut over several runs
            continue
        if tag == "fldSimple":
            instruction = val(item, "instr") or ""
        count += _FETCHES.match(instruction) is not None
        instruction = ""
    return count


def _is_object(item: Element, tag: str) -> bool:
    """Say whether a drawing shows something that is not text: a picture, a chart, an embedded file."""
    if tag == "object":
        return True
    return any(local(found) in ("blip", "chart", "relIds", "imagedata", "OLEObject") for found in elements_below(item))


def elements_below(item: Element) -> list[Element]:
    """Return all elements below one, without comments and instructions."""
    return [found for found in item.iter() if isinstance(found.tag, str)]


def _check_box(control: Element) -> bool | None:
    """Say whether a content control that is a check box is ticked; None for any other control."""
    properties = child(control, "sdtPr")
    for box in elements(properties) if properties is not None else ():
        if local(box) == "checkbox":
            state = next((item for item in elements(box) if local(item) == "checked"), None)
            said = (
                next((str(value) for name, value in state.attrib.items() if str(name).endswith("}val")), "1")
                if (state is not None)
                else "0"
            )
            return said not in ("0", "false", "off")
    return None


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
