"""Computes list numbers as Word shows them, from numbering.xml and the styles.

Word counts per abstract list: lists that share one go on counting together. A `startOverride` restarts the count when
its list is first used. A deeper level starts again when a shallower one is counted.
"""

import re
from dataclasses import dataclass, field

from smallprint.ingest.docx.formats import format_number
from smallprint.ingest.docx.package import Element, W, child, integer, switched_on, val
from smallprint.ingest.docx.styles import Styles

LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_SIMPLE = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]{1,6})[.)]{0,2}")
_DOTTED = re.compile(r"\d+(?:\.\d+)*")
_DASHES = "-–—"
# w:isLgl turns letters and roman numerals into digits; digits with a leading zero stay: "Section 1.01".
_LEGAL_AS_THEY_ARE = ("none", "bullet", "decimalZero")


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: how it counts and how its number is written."""

    kind: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    start: int = 1
    restart: int | None = None
    legal: bool = False
    style: str | None = None


@dataclass(frozen=True, slots=True)
class ListLabel:
    """The number of one paragraph: as shown, as a person cites it, and how deep it stands (0 the outermost)."""

    shown: str
    cited: str
    level: int
    separator: str


@dataclass(slots=True)
class _NumberingInstance:
    """One w:num: its abstract list and what it overrides."""

    abstract: int
    levels: dict[int, ListLevel]
    starts: dict[int, int]


@dataclass(slots=True)
class _Count:
    """Where the count of one abstract list stands."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    cited: list[str] = field(default_factory=lambda: [""] * LEVELS)
    started: set[tuple[int, int]] = field(default_factory=set)
    outside: str = ""


class WordNumbering:
    """The lists of one document, counted in the order `label` is called."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[int, _NumberingInstance] = {}
        self._counts: dict[int, _Count] = {}
        self._last: tuple[int, str] = (-1, "")
        if root is not None:
            self._read(root)

    def label(self, properties: Element | None, style_id: str | None) -> ListLabel | None:
        """Count one paragraph and return its number; None where it has none."""
        found = self._place(properties, style_id)
        if found is None:
            return None
        number, at = found
        chosen = self._lists[number]
        count = self._counts.setdefault(chosen.abstract, _Count())
        self._advance(chosen, count, number, at)
        level = chosen.levels.get(at, ListLevel())
        shown = self._shown(chosen, count, at)
        if level.kind == "bullet":
            return ListLabel(shown, "", at, " ") if shown else None
        cited = self._cited(chosen, count, at, shown)
        count.cited[at] = cited
        if cited:
            self._last = (chosen.abstract, cited)
        return ListLabel(shown, cited, at, "" if level.suffix == "nothing" else " ") if shown else None

    def _place(self, properties: Element | None, style_id: str | None) -> tuple[int, int] | None:
        """Return (numId, level) of a paragraph: its own, completed by its style's."""
        own = child(properties, "numPr")
        number, level = integer(child(own, "numId")), integer(child(own, "ilvl"))
        from_style, style_level, ids = self._styles.numbering(style_id)
        if number is None:
            number = from_style
            level = style_level if level is None else level
            if level is None and number in self._lists:
                level = self._level_of_style(self._lists[number], ids)
        if number is None or number not in self._lists:
            return None
        return number, min(max(level or 0, 0), LEVELS - 1)

    @staticmethod
    def _level_of_style(chosen: _NumberingInstance, ids: tuple[str, ...]) -> int | None:
        for identity in ids:
            for index, level in chosen.levels.items():
                if level.style == identity:
                    return index
        return None

    @staticmethod
    def _advance(chosen: _NumberingInstance, count: _Count, number: int, at: int) -> None:
        override = chosen.starts.get(at)
        if override is not None and (number, at) not in count.started:
            count.values[at] = override
        else:
            value = count.values[at]
            start = override if override is not None else chosen.levels.get(at, ListLevel()).start
            count.values[at] = start if value is None else value + 1
        count.started.add((number, at))
        for deeper in range(at + 1, LEVELS):
            restart = chosen.levels.get(deeper, ListLevel()).restart
            if restart is None or (restart > 0 and at < restart):
                count.values[deeper] = None
                count.cited[deeper] = ""

    def _shown(self, chosen: _NumberingInstance, count: _Count, at: int) -> str:
        level = chosen.levels.get(at, ListLevel())
        if level.kind == "bullet":
            text = level.text.strip()
            return text if text and text in _DASHES else "•" if text else ""

        def counter(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            other = chosen.levels.get(index, ListLevel())
            value = count.values[index]
            if value is None:
                value = chosen.starts.get(index, other.start)
            kind = "decimal" if level.legal and other.kind not in _LEGAL_AS_THEY_ARE else other.kind
            return format_number(value, kind, self._styles.language)

        return _PLACEHOLDER.sub(counter, level.text).strip()

    def _cited(self, chosen: _NumberingInstance, count: _Count, at: int, shown: str) -> str:
        """Return the number with what stands above it: "(b)" under "9.2" is cited as "9.2(b)"."""
        core = shown.rstrip(".:;, ")
        core = core if "(" in core else core.rstrip(")")
        if len(_PLACEHOLDER.findall(chosen.levels.get(at, ListLevel()).text)) > 1 or not _SIMPLE.fullmatch(shown):
            return core
        above = next((count.cited[index] for index in range(at - 1, -1, -1) if count.cited[index]), "")
        if not any(count.cited[:at]):
            if self._last[0] != chosen.abstract:
                count.outside = self._last[1]
            # "(b)" of a list of its own goes on from the dotted number it stands under
            above = count.outside if shown.startswith("(") and _DOTTED.fullmatch(count.outside) else ""
        if not above:
            return core
        return above + core if core.startswith("(") else f"{above}.{core}"

    def _read(self, root: Element) -> None:
        abstracts = {integer(item, "abstractNumId"): item for item in root.iterchildren(f"{W}abstractNum")}
        numbers = {integer(item, "numId"): item for item in root.iterchildren(f"{W}num")}
        for number, item in numbers.items():
            abstract = integer(child(item, "abstractNumId"))
            if number is None or number == 0 or abstract not in abstracts or abstract is None:
                continue
            abstract = self._followed(abstract, abstracts, numbers)
            levels = _levels(abstracts[abstract])
            starts: dict[int, int] = {}
            for override in item.iterchildren(f"{W}lvlOverride"):
                at = integer(override, "ilvl") or 0
                levels.update(_levels(override))
                start = integer(child(override, "startOverride"))
                if start is not None:
                    starts[at] = start
            self._lists[number] = _NumberingInstance(abstract, levels, starts)

    def _followed(self, abstract: int, abstracts: dict[int | None, Element], numbers: dict[int | None, Element]) -> int:
        """Follow w:numStyleLink: the levels stand in the list that the linked numbering style names."""
        for _ in range(LEVELS):
            link = val(child(abstracts[abstract], "numStyleLink"))
            if link is None:
                return abstract
            target = integer(child(numbers.get(self._styles.numbering(link)[0]), "abstractNumId"))
            if target is None or target == abstract or target not in abstracts:
                return abstract
            abstract = target
        return abstract


def _levels(parent: Element) -> dict[int, ListLevel]:
    return {integer(item, "ilvl") or 0: _level(item) for item in parent.iterchildren(f"{W}lvl")}


def _level(item: Element) -> ListLevel:
    kind = val(next((found for found in item.iter(f"{W}numFmt") if val(found) != "custom"), None))
    start = integer(child(item, "start"))
    return ListLevel(
        kind=kind or "decimal",
        text=val(child(item, "lvlText")) or "",
        suffix=val(child(item, "suff")) or "tab",
        start=0 if start is None else start,
        restart=integer(child(item, "lvlRestart")),
        legal=bool(switched_on(child(item, "isLgl"))),
        style=val(child(item, "pStyle")),
    )
