"""Looks properties up along a style's chain of ancestors."""

import re
from collections.abc import Iterator

from smallprint.ingest.docx.package import Element, W, child, integer, switched_on, val

_HEADING_NAME = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
BODY_OUTLINE_LEVEL = 9
# Word itself writes no longer chains than eleven styles.
MAX_CHAIN = 50


class Styles:
    """The styles part; every lookup takes a style id and answers for it and what it is based on."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: str | None = None
        default = child(child(root, "docDefaults", "rPrDefault"), "rPr", "lang")
        self.language = val(default) or ""
        self._chains: dict[str | None, tuple[Element, ...]] = {}
        self._switches: dict[tuple[str | None, str, str], bool] = {}
        for style in root.iterchildren(f"{W}style") if root is not None else ():
            identity = val(style, "styleId") or ""
            self._by_id.setdefault(identity, style)
            if val(style, "type") == "paragraph" and val(style, "default") in ("1", "true", "on"):
                self._default = identity

    def of_paragraph(self, properties: Element | None) -> str | None:
        """Return the style id of a paragraph from its properties, the default style where none is named."""
        named = val(child(properties, "pStyle"))
        return named if named in self._by_id else self._default

    def chain(self, style_id: str | None) -> tuple[Element, ...]:
        """Return the style and its ancestors, nearest first; a loop in the file ends the chain, or its length does."""
        known = self._chains.get(style_id)
        if known is None:
            known = self._chains[style_id] = tuple(self._ancestry(style_id))
        return known

    def _ancestry(self, style_id: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while style_id is not None and style_id in self._by_id and style_id not in seen and len(seen) < MAX_CHAIN:
            seen.add(style_id)
            style = self._by_id[style_id]
            yield style
            style_id = val(child(style, "basedOn"))

    def numbering(self, style_id: str | None) -> tuple[int | None, int | None, tuple[str, ...]]:
        """Return (numId, ilvl, ids of the chain up to the style that names the list)."""
        number: int | None = None
        level: int | None = None
        ids: list[str] = []
        for style in self.chain(style_id):
            ids.append(val(style, "styleId") or "")
            properties = child(style, "pPr", "numPr")
            level = integer(child(properties, "ilvl")) if level is None else level
            number = integer(child(properties, "numId"))
            if number is not None:
                break
        return number, level, tuple(ids)

    def outline_level(self, properties: Element | None, style_id: str | None) -> int:
        """Return the outline level of a paragraph, 1 the highest, 0 for body text."""
        direct = integer(child(properties, "outlineLvl"))
        if direct is not None:
            return direct + 1 if 0 <= direct < BODY_OUTLINE_LEVEL else 0
        for style in self.chain(style_id):
            level = integer(child(style, "pPr", "outlineLvl"))
            if level is not None:
                return level + 1 if 0 <= level < BODY_OUTLINE_LEVEL else 0
            name = val(child(style, "name")) or ""
            if found := _HEADING_NAME.fullmatch(name):
                return int(found[1])
            if name.lower() == "title":
                return 1
        return 0

    def switched(self, style_id: str | None, group: str, name: str) -> bool:
        """Return an on/off property (`group` is "pPr" or "rPr") as the chain sets it, off where nothing does."""
        key = (style_id, group, name)
        if key not in self._switches:
            self._switches[key] = self._switched(style_id, group, name)
        return self._switches[key]

    def _switched(self, style_id: str | None, group: str, name: str) -> bool:
        for style in self.chain(style_id):
            state = switched_on(child(style, group, name))
            if state is not None:
                return state
        return False
