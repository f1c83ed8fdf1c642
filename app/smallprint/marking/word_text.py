"""Finds words of a Word document's text in the XML of its body, and what keeps some from being marked there.

Word shows comments on the body alone: it ignores their ranges in headers, footers, notes and text boxes
([MS-OI29500] 2.1.315). So a mark on words of a note goes to the note's reference, one on words of a text box to the run
that holds the box; both are said.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.package import Element, W, child, elements, local, val
from smallprint.ingest.docx.reader import TracedDocument
from smallprint.ingest.docx.trace import TextOrigin

_HOLDERS = frozenset(
    (
        "p", "hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag", "customXml", "sdtContent", "fldSimple", "bdo",
        "dir", "rt", "rubyBase",
    )
)  # fmt: skip
_LETTERS = 3  # the most that one character of a file becomes in the text, as a ligature does
_MARGINS = {"hdr": "a header", "ftr": "a footer"}
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a range in the body: before a character of an element in a run, or before or after an element.

    With `inside`, `index` counts characters of the element; else 0 is before it and 1 after it.
    """

    element: Element
    index: int
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """Where a mark goes: its edges, the text that they hold, and why it is not exactly the words ("" where it is).

    `sources` are the elements that show the words; there are none where the mark goes elsewhere.
    """

    start: Edge
    end: Edge
    text: str
    why: str = ""
    sources: tuple[TextOrigin, ...] = ()


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Why a mark has no place in the file."""

    why: str
    text: str = ""


class WordText:
    """The text of a traced document, by the places of its sources."""

    def __init__(self, traced: TracedDocument) -> None:
        self._text = traced.document.text
        self._sources = traced.sources
        self._places = [one.place for one in traced.sources]
        self._body = traced.package.document
        self._blocks = traced.document.blocks
        self._starts = [block.start for block in traced.document.blocks]

    def range(self, start: int, end: int) -> Range | Nowhere:
        """Return where a mark on characters `start` to `end` goes."""
        found = self._of(start, end)
        if not found:
            return Nowhere("its words are not text of the file itself: Word makes them, or they are imported")
        where = [self._where(one.element) for one in found]
        own = [one for one, (place, _) in zip(found, where, strict=True) if place == ""]
        if own:
            why = next((f"a part of the words stands in {place}" for place, _ in where if place), "")
            return self._exact(own, end, why)
        place, anchor = where[0]
        if anchor is None:
            return Nowhere(f"the words stand in {place}, where Word shows no comments")
        return Range(Edge(anchor, 0), Edge(anchor, 1), "", f"the words stand in {place}, where Word shows no comments")

    def _of(self, start: int, end: int) -> list[TextOrigin]:
        """Return the sources of some characters; of one that became several letters, also when they begin within it."""
        from_here = [one for one in self._between(start, end) if one.place < end]
        before = next(self._between(start - _LETTERS, start, backwards=True), None)
        if before is not None and before.is_text and before.place + len(self._shown(before)) > start:
            return [before, *from_here]
        return from_here

    def _shown(self, source: TextOrigin) -> str:
        """Return what a source shows in the text."""
        if source.is_text and source.last == source.first + 1:
            return cleaned((source.element.text or "")[source.first : source.last])
        return self._text[source.place : source.place + source.last - source.first]

    def _is_label(self, start: int, end: int) -> bool:
        """Say whether nothing but the number of a list's next item stands between two offsets."""
        rest = self._text[start:end].strip()
        return not rest or any(
            block.start >= start and block.number and self._text.find(rest, start) == block.start
            for block in self._blocks[bisect_left(self._starts, start) :][:2]
        )

    def _between(self, start: int, end: int, backwards: bool = False) -> Iterator[TextOrigin]:
        found = self._sources[bisect_left(self._places, start) : bisect_left(self._places, end)]
        return iter(reversed(found) if backwards else found)

    def _exact(self, own: Sequence[TextOrigin], end: int, why: str) -> Range:
        first, last = own[0], own[-1]
        ends = last.place + len(self._shown(last))
        if not why and not self._is_label(ends, end):
            why = "a part of the words is not text of the file itself"
        text = self._text[first.place : ends]
        start_edge, end_edge = _edge(first, first.first), _edge(last, last.last)
        return Range(_outward(start_edge, back=True), _outward(end_edge, back=False), text, why, tuple(own))

    def _where(self, element: Element) -> tuple[str, Element | None]:
        """Return where an element stands, "" for the body, and what of the body a mark on it may go to."""
        above = list(element.iterancestors())
        root = above[-1] if above else element
        if root is self._body:
            box = next((one for one in above if local(one) == "txbxContent"), None)
            return ("", None) if box is None else ("a text box", _outermost_run(box))
        kind = _NOTES.get(local(root))
        if kind is not None:
            note = next((one for one in above if local(one) == kind), None)
            return f"a {kind}".replace("a endnote", "an endnote"), self._reference(kind, val(note, "id"))
        return _MARGINS.get(local(root), "a comment or an imported part"), None

    def _reference(self, kind: str, identity: str | None) -> Element | None:
        """Return the run of the body that refers to a note."""
        for one in self._body.iter(f"{W}{kind}Reference"):
            if val(one, "id") == identity and one.getparent() is not None and local(one.getparent()) == "r":
                return _outermost_run(one)
        return None


def _outermost_run(element: Element) -> Element | None:
    """Return the run that holds an element and is in no other run."""
    found: Element | None = None
    for run in element.iterancestors(f"{W}r"):
        if local(run.getparent()) in _HOLDERS:
            found = run
    return found


def _edge(source: TextOrigin, index: int) -> Edge:
    """Return an edge within or beside the element of a source, where Word's format has room for one."""
    element = source.element
    parent = element.getparent()
    if parent is not None and parent.tag == f"{W}r" and local(parent.getparent()) in _HOLDERS:
        bound = _bound_control(element)
        if bound is not None:
            return Edge(bound, int(index > source.first))
        if source.is_text:
            return Edge(element, index, inside=True)
        return Edge(element, int(index > 0), inside=True)
    whole = element
    for above in (element, *element.iterancestors()):
        holder = above.getparent()
        if holder is not None and str(holder.tag).startswith(W) and local(holder) in _HOLDERS:
            whole = above
            if next(above.iterancestors(f"{W}r"), None) is None:
                break
    return Edge(whole, int(index > source.first))


def _bound_control(element: Element) -> Element | None:
    """Return the control around an element that Word fills anew whenever it opens the file."""
    found: Element | None = None
    for above in element.iterancestors(f"{W}sdt"):
        bound = child(above, "sdtPr", "dataBinding") is not None
        if bound and found is None and local(above.getparent()) in _HOLDERS - {"sdtContent"}:
            found = above
    return found


def at_edge_of_run(edge: Edge, start: bool) -> bool:
    """Say whether nothing of its run stands before a start, or after an end."""
    run = edge.element.getparent()
    content = [one for one in elements(run) if local(one) != "rPr"] if run is not None else []
    if start:
        return edge.index == 0 and content[0] is edge.element
    whole = len(edge.element.text or "") if local(edge.element) in ("t", "delText") else 1
    return edge.index >= whole and content[-1] is edge.element


def _outward(edge: Edge, back: bool) -> Edge:
    """Return an edge outside the field or control whose shown text begins or ends there: Word writes that text anew."""
    if not edge.inside or not at_edge_of_run(edge, back):
        return edge
    run = found = edge.element.getparent()
    while found is not None:
        found = _outside_fields(found, back) if local(found) == "r" else found
        content = found.getparent()
        control = content.getparent() if content is not None and local(content) == "sdtContent" else None
        ends = next(found.itersiblings(f"{W}*", preceding=back), None) is None
        if control is None or not ends:
            break
        found = control
    return edge if found is run or found is None else Edge(found, 0 if back else 1)


def _outside_fields(run: Element, back: bool) -> Element:
    """Return the run that begins or ends the outermost field of which nothing is shown between it and a run."""
    found, in_code = run, False
    for sibling in run.itersiblings(preceding=back):
        for kind in _field_marks(sibling, back):
            if back and kind == "separate":
                in_code = True
            elif back and in_code and kind == "begin":
                found, in_code = sibling, False
            elif not back and kind == "end":
                found = sibling
            elif not (in_code and kind == "code"):
                return found
    return found


def _field_marks(item: Element, back: bool) -> list[str]:
    """Return what an element has of a field, in the order in which it is met: nothing for what only marks a place."""
    if not isinstance(item.tag, str) or (local(item) != "r" and next(item.iter(f"{W}r"), None) is None):
        return []
    if local(item) != "r":
        return ["shown"]
    marks = [_field_mark(one) for one in elements(item) if local(one) != "rPr"]
    return marks[::-1] if back else marks


def _field_mark(item: Element) -> str:
    if local(item) == "fldChar":
        return val(item, "fldCharType") or "shown"
    return "code" if local(item) == "instrText" else "shown"
