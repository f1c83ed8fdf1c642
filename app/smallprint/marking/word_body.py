"""The body of a Word file as it is marked: comments' ranges and tracked changes are put into its bytes."""

from collections.abc import Callable, Iterator

from smallprint.ingest.docx.package import Element, W, child, elements, local
from smallprint.marking.word_paragraphs import Cut, ParagraphPlan
from smallprint.marking.word_runs import Child, RunPlan, WordNames, is_tracked, renewed
from smallprint.marking.word_text import Edge, Range
from smallprint.marking.xml_source import Edits, ElementSpan, SourceUnfit, XmlSource

_WORD = W[1:-1]
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_ENDS, _STARTS = 0, 2  # of what meets at one place: ranges end before others begin


class WordBody:
    """The main part of one Word file: its bytes, its elements in them, and what is put in."""

    def __init__(self, data: bytes, root: Element, ids: Iterator[int]) -> None:
        """Match the elements with the bytes; raises SourceUnfit."""
        self.source = XmlSource(data)
        self._elements = [one for one in root.iter() if isinstance(one.tag, str)]
        if len(self._elements) != len(self.source.spots):
            raise SourceUnfit("its body is written in a way that is not understood")
        self._spots = dict(zip(self._elements, self.source.spots, strict=True))
        self._strict = _STRICT.encode() in self.source.data[: self.source.spots[0].inner]
        self._ids = ids
        self._plans: dict[Element, RunPlan] = {}
        self._paragraphs: dict[Element, ParagraphPlan] = {}
        self._edits = Edits(self.source)

    def names(self, element: Element) -> WordNames:
        """Return how Word's elements are written where an element stands."""
        prefixes = [prefix for prefix, uri in element.nsmap.items() if uri == _WORD]
        named = next((one for one in prefixes if one), None)
        own = "" if None in prefixes else f"{named}:"
        if named is not None:
            return WordNames(own, f"{named}:")
        return WordNames(own, "w:", f' xmlns:w="{_STRICT if self._strict else _WORD}"')

    def comment(self, where: Range, identity: int, reference_style: str) -> None:
        """Put the range of a comment and its reference in."""
        start, end = self.names(where.start.element), self.names(where.end.element)
        number = {"id": str(identity)}
        style = b""
        if reference_style:
            style = end.tag("rPr", {}, ends=False) + end.tag("rStyle", {"val": reference_style}) + end.end("rPr")
        reference = end.tag("r", {}, ends=False) + style + end.tag("commentReference", number) + end.end("r")
        self.put(where.start, start.tag("commentRangeStart", number), _STARTS)
        self.put(where.end, end.tag("commentRangeEnd", number) + reference, _ENDS)

    def put(self, edge: Edge, content: bytes, order: int) -> None:
        """Put elements in at an edge; of those at one place, the lower `order` comes first."""
        if not edge.inside:
            spot = self._spots[edge.element]
            self._edits.insert(spot.start if edge.index == 0 else spot.end, content, last=order > _ENDS)
            return
        run = edge.element.getparent()
        assert run is not None  # an edge inside a run has one
        plan = self.plan(run)
        plan.put(self.position(plan, edge), order, content)

    def position(self, plan: RunPlan, edge: Edge) -> tuple[int, int]:
        """Return the place of an edge in the run of its element."""
        spot = self._spots[edge.element]
        number = next(number for number, child in enumerate(plan.children) if child.spot is spot)
        return plan.position(number, edge.index)

    def plan(self, run: Element) -> RunPlan:
        """Return what is put into a run, which is written anew."""
        if run not in self._plans:
            content = [one for one in elements(run) if one.tag != f"{W}rPr"]
            properties = next((one for one in elements(run) if one.tag == f"{W}rPr"), None)
            self._plans[run] = RunPlan(
                self.source,
                self._spots[run],
                self.names(run),
                None if properties is None else self._spots[properties],
                [self._spots[one] for one in elements(properties) if is_tracked(local(one))]
                if properties is not None
                else [],
                [self._child(one) for one in content],
                self._ids,
            )
        return self._plans[run]

    def end_away(self, paragraph: Element, mark: Callable[[WordNames], bytes]) -> None:
        """Mark the end of a paragraph as deleted; `mark` makes the mark, which is made once."""
        plan = self._paragraph(paragraph)
        plan.deleted = plan.deleted or mark(plan.names)

    def cut(self, paragraph: Element, cut: Cut, inserted: Iterator[bytes]) -> None:
        """Cut a paragraph; `inserted` makes the marks of new ends."""
        plan = self._paragraph(paragraph)
        plan.cuts.append(cut)
        plan.inserted = inserted

    def _paragraph(self, paragraph: Element) -> ParagraphPlan:
        if paragraph not in self._paragraphs:
            plan = ParagraphPlan(self.source, paragraph, self._spots, self.names(paragraph))
            self._paragraphs[paragraph] = plan
        return self._paragraphs[paragraph]

    def written(self) -> bytes:
        """Return the part with what was put in."""
        for paragraph, changed in self._paragraphs.items():
            changed.write_cuts()
            self._head(paragraph, changed.properties())
        for plan in self._plans.values():
            self._edits.replace(plan.spot.start, plan.spot.end, plan.written())
        return self._edits.made()

    def _head(self, paragraph: Element, properties: bytes) -> None:
        """Write the properties of a paragraph anew."""
        spot, own = self._spots[paragraph], child(paragraph, "pPr")
        if own is not None:
            self._edits.replace(self._spots[own].start, self._spots[own].end, properties)
        elif spot.inner == spot.end:  # it closes itself
            whole = self.source.start_tag(spot) + properties + f"</{spot.name}>".encode()
            self._edits.replace(spot.start, spot.end, whole)
        else:
            self._edits.head(spot.inner, properties)

    def opened_again(self, element: Element, ids: Iterator[int]) -> bytes:
        """Return the start tag of a change that was ended within, with an id of its own."""
        return renewed(self.source.start_tag(self._spots[element]), self.names(element), ids)

    def spot(self, element: Element) -> ElementSpan:
        """Return where an element stands in the bytes."""
        found: ElementSpan = self._spots[element]
        return found

    def _child(self, element: Element) -> Child:
        spot = self._spots[element]
        text = "".join(chunk for _, chunk in spot.chunks)
        cuttable = element.tag in (f"{W}t", f"{W}delText") and not spot.raw and text == (element.text or "")
        if element.tag in (f"{W}t", f"{W}delText") and not cuttable:
            raise SourceUnfit("its text is written in a way that is not understood")
        return Child(spot, cuttable, len(text) if cuttable else 1)
