"""What of a Word file could not be read because a part of it is damaged or missing, in words."""

import re
from dataclasses import dataclass, field

from smallprint.domain.remark import Remark, RemarkKind

# By the kind of the relationship, and by the name of the part, without its number.
_NAMES = {
    "header": "headers", "footer": "footers", "hdr": "headers", "ftr": "footers", "footnotes": "footnotes",
    "endnotes": "endnotes", "comments": "comments", "commentsExtended": "which comments answer which",
    "numbering": "list numbers", "styles": "styles", "stylesWithEffects": "styles", "settings": "settings",
    "webSettings": "settings", "fontTable": "fonts", "theme": "theme", "core-properties": "title and author",
    "core": "title and author", "extended-properties": "properties", "app": "properties",
    "custom-properties": "properties", "custom": "properties", "glossaryDocument": "building blocks",
    "glossary": "building blocks", "customXml": "custom data", "customXmlProps": "custom data",
    "aFChunk": "an imported document",
}  # fmt: skip


@dataclass(slots=True)
class Losses:
    """Names of what is damaged, and of what the file refers to and does not have; each once, in the order met."""

    damaged: dict[str, None] = field(default_factory=dict)
    missing: dict[str, None] = field(default_factory=dict)

    def add(self, other: "Losses") -> None:
        """Take in what another package lost."""
        self.damaged.update(other.damaged)
        self.missing.update(other.missing)

    def remarks(self) -> list[Remark]:
        """Return what is remarked on them."""
        missing = tuple(name for name in self.missing if name not in self.damaged)
        lost = ((RemarkKind.PARTS_DAMAGED, tuple(self.damaged)), (RemarkKind.PARTS_MISSING, missing))
        return [Remark(kind, len(names), names=names) for kind, names in lost if names]


def relation_name(kind: str) -> str:
    """Return what a relationship leads to, in words; "" for what is no text and changes none (a picture)."""
    return _NAMES.get(kind, "")


def entry_name(entry: str) -> str:
    """Return what an entry of the package is, in words."""
    if entry.endswith(".rels"):
        of = entry.replace("_rels/", "").removesuffix(".rels")
        return f"links of {'the document' if of in ('', 'word/document.xml') else entry_name(of)}"
    steps = entry.split("/")
    folder = next((name for name in ("glossary", "customXml", "theme") if name in steps), "")
    stem = re.sub(r"\d*\.\w+$", "", steps[-1])
    return _NAMES.get(folder) or _NAMES.get(stem) or f"“{_plain(entry)}”"


def _plain(entry: str) -> str:
    return re.sub(r"[^\w./()\- ]", "_", entry)[:80]
