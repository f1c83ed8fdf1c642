"""Paragraphs of a Word file whose ends are tracked: deleted ones, and new ones where a paragraph is cut in two."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from smallprint.ingest.docx.package import Element, W, child, elements, local
from smallprint.marking.word_runs import RunPlan, RunPosition, WordNames, is_tracked
from smallprint.marking.xml_source import ElementSpan, XmlSource

_NO_COPY = ("sectPr", "pPrChange")  # of a paragraph's properties: they belong to its own end
_BEHIND_LOOK = ("sectPr", "pPrChange")  # what stands behind the w:rPr of a paragraph's end
_OWN_IDS = re.compile(rb"""\s[\w.-]+:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')""")


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a paragraph is cut: `pieces` are what stands before, between and behind the new ends.

    The first piece ends the paragraph that is cut, the last one begins what is left of it.
    """

    plan: RunPlan
    at: RunPosition
    order: int
    pieces: tuple[bytes, ...]


@dataclass(slots=True)
class ParagraphPlan:
    """What becomes of one paragraph: its end deleted, or cuts; `spots` finds its elements in the bytes.

    `inserted` makes the mark of a new end, each with an id of its own; `deleted` is the mark of a deleted one.
    """

    source: XmlSource
    paragraph: Element
    spots: dict[Element, ElementSpan]
    names: WordNames
    inserted: Iterator[bytes] = field(default_factory=lambda: iter(()))
    deleted: bytes = b""
    cuts: list[Cut] = field(default_factory=list)

    def write_cuts(self) -> None:
        """Put the pieces between the runs that they stand between: only the last paragraph has the old end."""
        self.cuts.sort(key=lambda one: (one.plan.spot.start, one.at))
        for number, cut in enumerate(self.cuts):
            last = number == len(self.cuts) - 1
            self_end = self.names.end("p")
            out = [cut.pieces[0], self_end]
            for piece in cut.pieces[1:-1]:
                out += (self._start(), self._new_end(), piece, self_end)
            out += (self._start(), self._old_end() if last else self._new_end(), cut.pieces[-1])
            cut.plan.put(cut.at, cut.order, b"".join(out))

    def properties(self) -> bytes:
        """Return the w:pPr that stands where the paragraph begins."""
        return self._new_end() if self.cuts else self._old_end()

    def _start(self) -> bytes:
        return _OWN_IDS.sub(b"", self.source.start_tag(self.spots[self.paragraph]))

    def _new_end(self) -> bytes:
        """Return the properties of a paragraph with a new end: without the section and the changes of the old one."""
        return self._with_mark(next(self.inserted), copied=True)

    def _old_end(self) -> bytes:
        return self._with_mark(self.deleted, copied=False)

    def _with_mark(self, mark: bytes, copied: bool) -> bytes:
        """Return the w:pPr with a mark in its w:rPr, behind those of earlier authors."""
        own = child(self.paragraph, "pPr")
        names = self.names
        if own is None:
            look = names.tag("rPr", {}, ends=False) + mark + names.end("rPr")
            return names.tag("pPr", {}, ends=False) + look + names.end("pPr") if mark else b""
        out = [self.source.start_tag(self.spots[own])]
        kept = [one for one in elements(own) if not (copied and local(one) in _NO_COPY)]
        out += (self._whole(one) for one in kept if local(one) not in ("rPr", *_BEHIND_LOOK))
        look_of_end = child(own, "rPr")
        out.append(self._look(look_of_end, mark, copied))
        out += (self._whole(one) for one in kept if local(one) in _BEHIND_LOOK)
        return b"".join((*out, f"</{self.spots[own].name}>".encode()))

    def _look(self, own: Element | None, mark: bytes, copied: bool) -> bytes:
        names = self.names
        if own is None:
            return names.tag("rPr", {}, ends=False) + mark + names.end("rPr") if mark else b""
        kept = [one for one in elements(own) if not (copied and is_tracked(local(one)))]
        before = [one for one in kept if local(one) == "ins"]
        return b"".join(
            (
                self.source.start_tag(self.spots[own]),
                *map(self._whole, before),
                mark,
                *(self._whole(one) for one in kept if one not in before),
                f"</{self.spots[own].name}>".encode(),
            )
        )

    def _whole(self, element: Element) -> bytes:
        return self.source.between(self.spots[element])


def may_be_cut(run: Element) -> bool:
    """Say whether the paragraph of a run can be cut beside it: no element but an insertion stands in between."""
    around = run.getparent()
    if around is not None and around.tag == f"{W}ins":
        around = around.getparent()
    return around is not None and around.tag == f"{W}p"


def is_ended_by_others(paragraph: Element) -> bool:
    """Say whether an earlier author has deleted or moved a paragraph's end."""
    return any(child(paragraph, "pPr", "rPr", name) is not None for name in ("del", "moveFrom"))
