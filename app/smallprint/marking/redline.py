"""Writes what another version says into a Word file as tracked changes: accepted one version, rejected the other."""

import io
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.redline import RedlineCopy, RedlineStep, Redlining
from smallprint.ingest.docx.package import Element, W, child, elements, local, open_word
from smallprint.ingest.docx.reader import trace_docx
from smallprint.ingest.docx.trace import TextOrigin
from smallprint.marking.accepted import accept_all
from smallprint.marking.members import with_members
from smallprint.marking.word_ids import free_ids

_HOLDERS = frozenset(("p", "hyperlink", "smartTag", "sdtContent"))
_CUT = "\n"  # in place of words: where the other version ends a paragraph
_CUT_MARK = "cut"  # the element for it, while a run is written
_STATE = "state"  # while a run is written: what the pieces made so far are
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def redlined(order: Redlining) -> RedlineCopy:
    """Return the file with its tracked changes; raises what reading it raises."""
    data, main = _without_changes(order)

    def offsets(document: Document) -> Iterator[int]:
        last = len(document.text) - 1
        for step in order.steps:
            yield from (max(at, 0) for at in (step.start - 1, step.start, step.end - 1, step.end) if at <= last)

    traced = trace_docx(data, order.name, Reading.ACCEPTED, offsets)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        ids = free_ids(package.read(name) for name in package.namelist() if name.endswith(".xml"))
    pen = _Pen(order, traced.sources, traced.package.document, ids)
    for step in order.steps:
        pen.take(step)
    pen.write()
    return RedlineCopy(with_members(data, {main: _serialised(traced.package.document)}), pen.unplaced)


def _without_changes(order: Redlining) -> tuple[bytes, str]:
    """Return the file with its own tracked changes accepted, and the name of the member that holds its body."""
    package = open_word(order.data, order.name)
    with zipfile.ZipFile(io.BytesIO(order.data)) as entries:
        main = next(name for name in entries.namelist() if name.lower() == package.main_name.lower())
    accept_all(package.document)
    return with_members(order.data, {main: _serialised(package.document)}), main


def _serialised(root: Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


@dataclass(slots=True)
class _Pen:
    """Collects what is marked and put in, and then writes each run and paragraph once."""

    order: Redlining
    sources: Sequence[TextOrigin]
    body: Element
    ids: Iterator[int]
    unplaced: int = 0
    _places: list[int] = field(default_factory=list)
    _marked: list[tuple[int, int]] = field(default_factory=list)
    _put: dict[int, list[tuple[bool, str]]] = field(default_factory=dict)  # by source: before it or after it, words
    _paragraphs: list[tuple[Element | None, list[tuple[str, Element | None]]]] = field(default_factory=list)

    _joined: list[Element] = field(default_factory=list)  # paragraphs that go on in the next one in the other version

    def __post_init__(self) -> None:
        self.sources = [one for one in self.sources if self._in_body(one.element)]
        self._places = [one.place for one in self.sources]

    def _in_body(self, element: Element) -> bool:
        run = element.getparent()
        holder = run.getparent() if run is not None else None
        return run is not None and run.tag == f"{W}r" and holder is not None and local(holder) in _HOLDERS

    def take(self, step: RedlineStep) -> None:
        """Take one step, to be written with the others."""
        if step.start < step.end:
            self._marked.append((step.start, step.end))
        before = bisect_right(self._places, step.start - 1) - 1
        after = before + 1
        if (step.cut or step.joined) and before >= 0:
            self._take_end(step, before)
        if not step.others:
            return
        inside = step.start < step.end and after < len(self.sources)
        if step.alone:
            likes = [self._paragraph_from(one) for one in step.likes] or [None] * len(step.others)
            self._paragraphs.append((self._paragraph(before), list(zip(step.others, likes, strict=True))))
        elif inside or before < 0:
            if not self.sources:
                self.unplaced += 1
                return
            self._put.setdefault(min(after, len(self.sources) - 1), []).append((True, " ".join(step.others)))
        else:
            self._put.setdefault(before, []).append((False, " ".join(step.others)))

    def _take_end(self, step: RedlineStep, before: int) -> None:
        """Take the end of a paragraph that one version has alone."""
        paragraph, after = self._paragraph(before), self._paragraph(before + 1)
        if step.cut:
            self._put.setdefault(before, []).append((False, _CUT))
        elif paragraph is not None and after is not None and paragraph.getnext() is after:
            self._joined.append(paragraph)

    def _paragraph(self, number: int) -> Element | None:
        if not 0 <= number < len(self.sources):
            return None
        return next(self.sources[number].element.iterancestors(f"{W}p"), None)

    def _paragraph_from(self, place: int) -> Element | None:
        """Return the paragraph that begins at a place of the text, None for -1."""
        return self._paragraph(bisect_left(self._places, place)) if place >= 0 else None

    def write(self) -> None:
        """Write what was taken into the tree."""
        self._marked.sort()
        touched: dict[Element, list[int]] = {}
        states = [self._is_marked(one.place) for one in self.sources]
        for number, one in enumerate(self.sources):
            if states[number] or number in self._put:
                touched.setdefault(one.element.getparent(), [])
        for number, one in enumerate(self.sources):
            run = one.element.getparent()
            if run in touched:
                touched[run].append(number)
        whole = self._whole_paragraphs(states)
        for run, numbers in touched.items():
            self._rewrite(run, numbers, states)
        for paragraph in (*whole, *self._joined):
            self._mark_end(paragraph, "ins" if self.order.newer else "del")
        self._cut_paragraphs()
        for beside, texts in reversed(self._paragraphs):
            self._add_paragraphs(beside, texts)

    def _is_marked(self, place: int) -> bool:
        at = bisect_right(self._marked, (place, len(self.order.text) + 1)) - 1
        return at >= 0 and self._marked[at][0] <= place < self._marked[at][1]

    def _whole_paragraphs(self, states: Sequence[bool]) -> list[Element]:
        """Return the paragraphs all of whose words are marked: their ends are, too."""
        found: dict[Element, bool] = {}
        for number, one in enumerate(self.sources):
            paragraph = next(one.element.iterancestors(f"{W}p"), None)
            blank = one.is_text and not (one.element.text or "")[one.first : one.last].strip()
            if paragraph is not None and not blank:
                found[paragraph] = found.get(paragraph, True) and states[number]
        return [paragraph for paragraph, marked in found.items() if marked]

    def _rewrite(self, run: Element, numbers: Sequence[int], states: Sequence[bool]) -> None:
        """Write a run as several: what is marked, what is not, and what is put in between."""
        by_child: dict[Element, list[int]] = {}
        for number in numbers:
            by_child.setdefault(self.sources[number].element, []).append(number)
        made: list[Element] = []
        state = False
        for item in [one for one in elements(run) if one.tag != f"{W}rPr"]:
            own = by_child.get(item, [])
            if not own:
                self._append(made, run, deepcopy(item), state)
                continue
            at = 0
            text = item.text or ""
            for place, number in enumerate(own):
                source = self.sources[number]
                put = self._put.get(number, ())
                made += (self._other(run, words) for before, words in put if before)
                state = states[number]
                if source.is_text:
                    following = self.sources[own[place + 1]].first if place + 1 < len(own) else len(text)
                    self._append(made, run, _text(text[at:following]), state)
                    at = following
                else:
                    self._append(made, run, deepcopy(item), state)
                made += (self._other(run, words) for before, words in put if not before)
        parent = run.getparent()
        place = parent.index(run)
        for offset, one in enumerate(made):
            one.attrib.pop(_STATE, None)
            parent.insert(place + offset, one)
        parent.remove(run)

    def _append(self, made: list[Element], run: Element, item: Element, marked: bool) -> None:
        """Add a piece of a run: to the last run made, where that is of the same state."""
        wanted = ("ins" if self.order.newer else "del") if marked else ""
        last = made[-1] if made else None
        if last is None or last.get(_STATE) != wanted:
            made.append(self._run(run, wanted))
            last = made[-1]
        holder = last[0] if wanted else last
        if item.tag == f"{W}t" and wanted == "del":
            item.tag = f"{W}delText"
        before = holder[-1] if len(holder) else None
        if before is not None and before.tag == item.tag and item.tag in (f"{W}t", f"{W}delText"):
            before.text = (before.text or "") + (item.text or "")
        else:
            holder.append(item)

    def _run(self, like: Element, wanted: str) -> Element:
        run: Element = like.makeelement(f"{W}r", dict(like.attrib), nsmap=None)
        properties = child(like, "rPr")
        if properties is not None:
            run.append(deepcopy(properties))
        if not wanted:
            run.set(_STATE, "")
            return run
        change = self._change(like, wanted)
        change.set(_STATE, wanted)
        change.append(run)
        return change

    def _other(self, like: Element, words: str) -> Element:
        """Return words of the other version as a change of their own."""
        if words == _CUT:
            mark: Element = etree.Element(_CUT_MARK, {_STATE: _CUT_MARK})
            return mark
        name = "del" if self.order.newer else "ins"
        change = self._change(like, name)
        run = like.makeelement(f"{W}r", {}, nsmap=None)
        properties = child(like, "rPr")
        if properties is not None:
            run.append(deepcopy(properties))
        run.append(_text(words, "delText" if name == "del" else "t"))
        change.append(run)
        change.set(_STATE, "other")
        return change

    def _change(self, like: Element, name: str) -> Element:
        told = {f"{W}id": str(next(self.ids)), f"{W}author": self.order.author}
        if self.order.date:
            told[f"{W}date"] = self.order.date
        made: Element = like.makeelement(f"{W}{name}", told, nsmap=None)
        return made

    def _cut_paragraphs(self) -> None:
        """Cut paragraphs in two where the other version has two."""
        for mark in list(self.body.iter(_CUT_MARK)):
            paragraph = mark.getparent()
            if paragraph.tag == f"{W}p":
                first = paragraph.makeelement(f"{W}p", {}, nsmap=None)
                _take_format(first, paragraph)
                self._mark_end(first, "del" if self.order.newer else "ins")
                content = [one for one in mark.itersiblings(preceding=True) if one.tag != f"{W}pPr"]
                first.extend(reversed(content))
                paragraph.addprevious(first)
            else:
                self.unplaced += 1
            mark.getparent().remove(mark)

    def _mark_end(self, paragraph: Element, name: str) -> None:
        properties = child(paragraph, "pPr")
        if properties is None:
            properties = paragraph.makeelement(f"{W}pPr", {}, nsmap=None)
            paragraph.insert(0, properties)
        marks = child(properties, "rPr")
        if marks is None:
            marks = paragraph.makeelement(f"{W}rPr", {}, nsmap=None)
            late = [one for one in elements(properties) if local(one) in ("sectPr", "pPrChange")]
            properties.insert(properties.index(late[0]) if late else len(properties), marks)
        marks.insert(0, self._change(paragraph, name))

    def _add_paragraphs(self, beside: Element | None, texts: Sequence[tuple[str, Element | None]]) -> None:
        """Put paragraphs of the other version behind a paragraph, or at the beginning of the body."""
        name = "del" if self.order.newer else "ins"
        first = next(self.body.iter(f"{W}p"), None) if beside is None else beside
        if first is None:
            self.unplaced += 1
            return
        for text, like in reversed(texts) if beside is not None else texts:
            paragraph = first.makeelement(f"{W}p", {}, nsmap=None)
            if like is not None:
                _take_format(paragraph, like)
            self._mark_end(paragraph, name)
            words = self._other(paragraph, text)
            words.attrib.pop(_STATE)
            paragraph.append(words)
            if beside is None:
                first.addprevious(paragraph)
            else:
                first.addnext(paragraph)


def _take_format(paragraph: Element, like: Element) -> None:
    """Give a paragraph the format of another one, its numbering included, without what is tracked of it."""
    properties = child(like, "pPr")
    if properties is None:
        return
    taken = deepcopy(properties)
    marks = child(taken, "rPr")
    for holder, names in ((taken, ("sectPr", "pPrChange")), (marks, ("ins", "del", "moveFrom", "moveTo", "rPrChange"))):
        for one in [] if holder is None else [item for item in elements(holder) if local(item) in names]:
            one.getparent().remove(one)
    paragraph.append(taken)


def _text(words: str, name: str = "t") -> Element:
    made: Element = etree.Element(f"{W}{name}")
    made.text = words
    made.set(_SPACE, "preserve")
    return made
