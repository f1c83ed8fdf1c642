"""Keeps the list of what is tracked and commented in a Word file while its stories are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from smallprint.domain.change import Change, ChangeKind, Comment, Reading
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.marks import mark
from smallprint.ingest.docx.package import Element, W, child, local, val
from smallprint.ingest.docx.trace import Trace

KINDS = {
    "ins": ChangeKind.INSERTED,
    "del": ChangeKind.DELETED,
    "moveTo": ChangeKind.MOVED_HERE,
    "moveFrom": ChangeKind.MOVED_AWAY,
    "cellIns": ChangeKind.INSERTED,
    "cellDel": ChangeKind.DELETED,
}
PARAGRAPH_END = "¶"
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?")
_PROPERTIES = {
    "rStyle": "style", "pStyle": "style", "tblStyle": "style", "b": "bold", "bCs": "", "i": "italic", "iCs": "",
    "u": "underline", "strike": "strikethrough", "dstrike": "strikethrough", "caps": "capitals",
    "smallCaps": "small capitals", "vanish": "hidden", "color": "colour", "sz": "font size", "szCs": "",
    "rFonts": "font", "highlight": "highlight", "shd": "shading", "vertAlign": "raised or lowered", "lang": "language",
    "jc": "alignment", "ind": "indent", "spacing": "spacing", "numPr": "list numbering", "keepNext": "keep with next",
    "keepLines": "keep together", "pageBreakBefore": "page break before", "outlineLvl": "outline level",
    "tabs": "tab stops", "pBdr": "borders", "tblBorders": "borders", "tcBorders": "borders", "pgSz": "page size",
    "pgMar": "page margins", "cols": "columns", "tblW": "width", "tcW": "width", "trHeight": "row height",
    "vMerge": "merged cells", "gridSpan": "merged cells",
}  # fmt: skip


@dataclass(slots=True)
class _Entry:
    """One change while it is read: the numbers of its marks, and its words where the reading text has them not."""

    kind: ChangeKind
    author: str
    date: str
    text: str | None
    detail: str
    start: int
    end: int
    element: Element


@dataclass(frozen=True, slots=True)
class CommentEntry:
    """One comment as its part of the file tells it: what it is on is known by its id."""

    id: str
    author: str
    date: str
    text: str
    done: bool
    reply_to: int | None


class Ledger:
    """The changes and the anchors of comments of one document, in the order in which they are met.

    With a `trace`, it also notes which element each shown character is from.
    """

    def __init__(self, reading: Reading = Reading.ACCEPTED, trace: Trace | None = None) -> None:
        self.reading = reading
        self._trace = trace
        self._entries: list[_Entry] = []
        self._anchors: dict[tuple[str, str], int] = {}
        self._numbers = count(1)

    @property
    def count(self) -> int:
        """How many changes were met."""
        return len(self._entries)

    def inner(self) -> "Ledger":
        """Return a ledger for a document within this one, whose ids of comments are its own; see `take`."""
        inner = Ledger(self.reading)
        inner._numbers = self._numbers
        return inner

    def take(self, inner: "Ledger") -> None:
        """List the changes of a document within this one here."""
        self._entries += inner._entries

    def in_text(self, tag: str) -> bool:
        """Say whether what w:ins, w:del, w:moveTo or w:moveFrom holds is part of the reading text."""
        return KINDS[tag].in_text(self.reading)

    def add(
        self, kind: ChangeKind, item: Element, *, text: str | None = None, detail: str = "", by: Element | None = None
    ) -> tuple[str, str]:
        """Add a change and return the marks to put before and after its words.

        `item` holds its words; `by` says who made it and when (`item` itself if not given). With a `text`, these
        are its words, and the reading text does not hold them.
        """
        said = item if by is None else by
        start, end = self._mark(), self._mark()
        self._entries.append(
            _Entry(
                kind,
                author_of(said),
                date_of(said),
                text,
                detail,
                start,
                end,
                item,
            )
        )
        return mark(start), mark(end)

    def anchor(self, item: Element) -> str:
        """Return the mark for a w:commentRangeStart, w:commentRangeEnd or w:commentReference."""
        number = self._mark()
        self._anchors.setdefault((local(item), val(item, "id") or ""), number)
        return mark(number)

    def traced(self, item: Element, text: str) -> str:
        """Return the text that an element shows, with marks where it is to be traced."""
        return text if self._trace is None else self._trace.marked(item, text, self._numbers)

    def _mark(self) -> int:
        return next(self._numbers)

    def changes(self, text: str, places: Mapping[int, int]) -> tuple[Change, ...]:
        """Return the changes with their places in the final text; those that touch and belong together are one."""
        found: list[_WholeChange] = []
        last = 0
        for entry in self._entries:
            start = last = places.get(entry.start, last)
            end = max(places.get(entry.end, start), start) if entry.text is None else start
            words = "" if entry.text is None else entry.text
            if end == start and not words.strip():
                words = _raw_text(entry.element)
            if text[start:end].strip() or words.strip() or entry.detail:
                _append(found, entry, start, end, words)
        return tuple(sorted((one.change(text) for one in found), key=lambda one: one.start))

    def comments(self, told: tuple[CommentEntry, ...], places: Mapping[int, int]) -> tuple[Comment, ...]:
        """Return the comments with their places in the final text."""
        found: list[Comment] = []
        for one in told:
            start, end, reference = (
                places.get(self._anchors.get((tag, one.id), -1))
                for tag in ("commentRangeStart", "commentRangeEnd", "commentReference")
            )
            if start is None and one.reply_to is not None and one.reply_to < len(found):
                start, end = found[one.reply_to].start, found[one.reply_to].end
            at = next((place for place in (start, reference, end) if place is not None), 0)
            ended = at if end is None or start is None else max(end, at)
            found.append(Comment(one.author, one.date, one.text, at, ended, one.done, one.reply_to))
        return tuple(found)


def author_of(item: Element) -> str:
    """Return who made a change or comment, on one line, "" where the file does not say."""
    return re.sub(r"\s+", " ", cleaned(val(item, "author") or "")).strip()


def date_of(item: Element) -> str:
    """Return when a change or comment was made (ISO 8601), "" where the file does not say."""
    date = val(item, "date") or ""
    return date if _DATE.fullmatch(date) else ""


def formatting(change: Element, properties: Element | None) -> str:
    """Return what a w:*PrChange changed, for example "bold, font size"."""
    old = next((item for item in change if isinstance(item.tag, str)), None)
    before = {local(item): _spelled(item) for item in old} if old is not None else {}
    after = {local(item): _spelled(item) for item in properties} if properties is not None else {}
    left_out = (local(change), "ins", "del", "moveFrom", "moveTo", "rPr", "sectPr")
    names = [
        _PROPERTIES.get(name, name)
        for name in dict.fromkeys((*after, *before))
        if name not in left_out and before.get(name) != after.get(name)
    ]
    return ", ".join(dict.fromkeys(name for name in names if name)) or "formatting"


def _spelled(item: Element) -> str:
    """Return an element with all attributes and descendants as a text that two equal ones share."""
    if not isinstance(item.tag, str):
        return ""
    attributes = sorted((str(name), str(value)) for name, value in item.attrib.items() if "rsid" not in str(name))
    return f"{item.tag}{attributes}" + "".join(_spelled(below) for below in item)


def effective(properties: Element | None, name: str, reading: Reading) -> Element | None:
    """Return w:pPr or w:rPr as they stand in a reading: rejected, the older ones where a change keeps them."""
    if reading is Reading.ACCEPTED:
        return properties
    change = child(properties, f"{name}Change")
    return properties if change is None else child(change, name)


@dataclass(slots=True)
class _WholeChange:
    """One change as a person sees it: entries that touch, `words` where the text does not hold them."""

    first: _Entry
    start: int
    end: int
    words: list[str]

    def change(self, text: str) -> Change:
        """Return it, with its words."""
        words = text[self.start : self.end] if self.start < self.end else "".join(self.words)
        first = self.first
        return Change(first.kind, first.author, first.date, words.strip(), self.start, self.end, first.detail)


def _append(found: list[_WholeChange], entry: _Entry, start: int, end: int, words: str) -> None:
    """Add a change, or make the last one longer when both are one to a person."""
    last = found[-1] if found else None
    if (
        last is None
        or (last.first.kind, last.first.author, last.first.detail) != (entry.kind, entry.author, entry.detail)
        or last.end != start
    ):
        found.append(_WholeChange(entry, start, end, [words]))
    elif words != PARAGRAPH_END:
        if last.first.date != entry.date or last.words == [PARAGRAPH_END]:
            found.append(_WholeChange(entry, start, end, [words]))
        else:
            last.end = end
            last.words.append(words)


def _raw_text(element: Element) -> str:
    """Return all words below an element, whatever tracks them."""
    found = (item.text or "" for item in element.iter(f"{W}t", f"{W}delText"))
    return re.sub(r"\s+", " ", cleaned("".join(found))).strip()
