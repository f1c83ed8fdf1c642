"""What a person's words in place of quoted ones change in a Word file: the words that differ, and ends of paragraphs.

An end of a paragraph is deleted where words on both sides of it go, or a whole paragraph does. The joined paragraph
has the properties of the end that stays; so the ends that go are, where there is a choice, those of paragraphs of
which nothing stays.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.package import Element, W, child, elements, local
from smallprint.ingest.docx.trace import TextOrigin
from smallprint.language.rewording import TextEdit, steps
from smallprint.marking.word_text import Range

_WITH_TEXT = ("tab", "br", "cr", "noBreakHyphen")
_GONE = ("del", "moveFrom")
_BESIDE_PARAGRAPHS = frozenset(
    (
        "bookmarkStart", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    )
)  # fmt: skip
_SHOWS_NOTHING = frozenset(("rPr", "commentReference", "lastRenderedPageBreak"))
_LIST_NUMBER = re.compile(r"\(?(?:\d+(?:\.\d+)*|[A-Za-z]|[ivxIVX]+)(?:[.)]\s*|\s+)")


class NotReplaceable(Exception):
    """Words cannot be replaced in the file: the text says why."""


@dataclass(frozen=True, slots=True)
class RewordingStep:
    """One deletion, insertion or both: `deleted` are the sources of what goes, `ends` the paragraphs whose ends go.

    `lines` are what is inserted, a paragraph a line: after `source`, or before it with `before`.
    """

    edit: TextEdit
    deleted: tuple[TextOrigin, ...]
    ends: tuple[Element, ...]
    lines: tuple[str, ...]
    source: TextOrigin
    before: bool

    @property
    def of_paragraphs(self) -> bool:
        """Say whether it begins, joins or strikes paragraphs."""
        return bool(self.ends) or len(self.lines) > 1


def rewording(where: Range, document: Document, replacement: str) -> list[RewordingStep]:
    """Return the steps that put other words in the place of a range's; raises NotReplaceable."""
    if where.why or not where.sources:
        raise NotReplaceable("its words do not all stand in the body of the file")
    start = where.sources[0].place
    edits = steps(start, document.text[start : start + len(where.text)], shown(replacement))
    return [_Planner(where.sources, document, edit).step() for edit in edits]


def shown(replacement: str) -> str:
    """Return other words as the program reads them back."""
    return cleaned(replacement).strip()


def paragraph_of(element: Element) -> Element:
    """Return the paragraph that an element stands in; raises NotReplaceable."""
    found: Element | None = next(element.iterancestors(f"{W}p"), None)
    if found is None:
        raise NotReplaceable("some of the words stand in no paragraph")
    return found


class _Planner:
    """Plans one edit of a document's text."""

    def __init__(self, sources: Sequence[TextOrigin], document: Document, edit: TextEdit) -> None:
        edit = _with_label(edit, sources, document)
        self._sources, self._document, self._edit = sources, document, edit
        self._deleted = [one for one in sources if edit.start <= one.place < edit.end]
        covered = {place for one in self._deleted for place in range(one.place, one.place + _length(one))}
        text = document.text
        self._breaks = [at for at in range(edit.start, edit.end) if text[at] == "\n" and at not in covered]
        self._bare = [at for at in range(edit.start, edit.end) if at not in covered and not text[at].isspace()]

    def step(self) -> RewordingStep:
        """Return the step; raises NotReplaceable."""
        if any(not _may_go(one.element) for one in self._deleted):
            raise NotReplaceable("some of the words are no plain text: a number of a list, a note’s mark or a field")
        ends = tuple(self._ends())
        if any(not self._is_label(at) for at in self._bare):
            raise NotReplaceable("some of the words are no plain text: a number of a list, a note’s mark or a field")
        source, before = self._place()
        return RewordingStep(self._edit, tuple(self._deleted), ends, tuple(self._lines()), source, before)

    def _ends(self) -> Iterator[Element]:
        """Yield the paragraphs whose ends are deleted."""
        if not self._breaks:
            only = [paragraph_of(one.element) for one in self._deleted[:1]]
            yield from (one for one in only if not self._edit.inserted and self._is_struck(one))
            return
        first = self._neighbour(self._breaks[0], back=True)
        last = self._neighbour(self._breaks[-1], back=False)
        chain = _chain(paragraph_of(first.element), paragraph_of(last.element))
        if self._is_struck(chain[-1]):
            struck = not self._edit.inserted and self._is_struck(chain[0])
            yield from chain[0 if struck else 1 :]
        else:
            yield from chain[:-1]

    def _is_struck(self, paragraph: Element) -> bool:
        """Say whether all that a paragraph shows is deleted, and its end can go too."""
        return _is_emptied(paragraph, self._deleted) and _may_lose_end(paragraph)

    def _neighbour(self, place: int, back: bool) -> TextOrigin:
        beside = (one for one in (reversed(self._sources) if back else self._sources) if (one.place < place) == back)
        found = next(beside, None)
        if found is None:
            raise NotReplaceable("it joins a paragraph that it quotes nothing of")
        return found

    def _is_label(self, at: int) -> bool:
        """Say whether a character is of the number of a list's item that goes, or that is joined to the one before."""
        inside = (block for block in self._document.blocks if block.number and block.start <= at < block.end)
        block = next(inside, None)
        if block is None:
            return False
        first = next((one.place for one in self._sources if one.place >= block.start), block.end)
        joined = any(one < block.start for one in self._breaks)
        return at < first and (joined or self._edit.end >= block.end)

    def _place(self) -> tuple[TextOrigin, bool]:
        """Return the source that new words stand after, or before: those of several paragraphs go to the first one."""
        at = self._breaks[0] if self._breaks else self._edit.end
        earlier = next((one for one in reversed(self._sources) if one.place < at), None)
        later = next((one for one in self._sources if one.place >= at), None)
        between = "" if earlier is None else self._document.text[earlier.place + _length(earlier) : self._edit.start]
        begins = "\n" in between and not self._breaks and not self._deleted
        if later is not None and (earlier is None or begins):
            return later, True
        assert earlier is not None  # a range has sources
        return earlier, False

    def _lines(self) -> Iterator[str]:
        """Yield what is inserted, a paragraph a line, without numbers that Word gives a list's items by itself."""
        numbered = any(block.number and block.start <= self._edit.start <= block.end for block in self._document.blocks)
        for number, line in enumerate(self._edit.inserted.split("\n")):
            yield _LIST_NUMBER.sub("", line, count=1) if number and numbered and _LIST_NUMBER.match(line) else line


def _with_label(edit: TextEdit, sources: Sequence[TextOrigin], document: Document) -> TextEdit:
    """Return an edit that ends within the number of a list's item as one of the whole number.

    What of the number the other words have goes in as words: a joined paragraph has no number of its own.
    """
    inside = (block for block in document.blocks if block.number and edit.start < block.start < edit.end <= block.end)
    block = next(inside, None)
    if block is None or "\n" not in document.text[edit.start : edit.end]:
        return edit
    first = next((one.place for one in sources if one.place >= block.start), edit.end)
    kept = document.text[edit.end : first]
    return TextEdit(edit.start, first, edit.inserted + kept) if first > edit.end else edit


def _chain(first: Element, last: Element) -> list[Element]:
    """Return the paragraphs from one to another, all of which can be joined; raises NotReplaceable."""
    found = [first]
    for one in first.itersiblings():
        if one is last or local(one) == "p":
            found.append(one)
        elif isinstance(one.tag, str) and local(one) not in _BESIDE_PARAGRAPHS:
            break
        if one is last:
            break
    if found[-1] is not last or len(found) < 2:
        raise NotReplaceable("it would join paragraphs that a table, its cells or a control stand between")
    if any(child(one, "pPr", "sectPr") is not None for one in found[:-1]):
        raise NotReplaceable("it would join paragraphs of two sections")
    return found


def _is_emptied(paragraph: Element, deleted: Sequence[TextOrigin]) -> bool:
    """Say whether nothing that a paragraph shows is left when some sources are deleted."""
    gone: dict[Element, set[int]] = {}
    for one in deleted:
        gone.setdefault(one.element, set()).update(range(one.first, one.last))
    return all(_goes(one, gone) for one in _shown_in(paragraph))


def _shown_in(paragraph: Element) -> Iterator[Element]:
    for run in paragraph.iter(f"{W}r"):
        if not {local(above) for above in run.iterancestors()} & set(_GONE):
            yield from (one for one in elements(run) if local(one) not in _SHOWS_NOTHING)


def _goes(element: Element, gone: dict[Element, set[int]]) -> bool:
    if local(element) != "t":
        return element in gone
    text = element.text or ""
    return all(char.isspace() or at in gone.get(element, ()) for at, char in enumerate(text))


def _may_lose_end(paragraph: Element) -> bool:
    """Say whether a paragraph's end can be deleted: another paragraph follows, and no section ends there."""
    if child(paragraph, "pPr", "sectPr") is not None:
        return False
    following: Iterable[Element] = paragraph.itersiblings()
    after = next((one for one in following if isinstance(one.tag, str) and local(one) not in _BESIDE_PARAGRAPHS), None)
    return after is not None and local(after) == "p"


def _length(source: TextOrigin) -> int:
    return max(source.last - source.first, 1)


def _may_go(element: Element) -> bool:
    """Say whether an element's text can be marked as deleted where it stands."""
    run = element.getparent()
    if run is None or run.tag != f"{W}r" or local(element) not in ("t", *_WITH_TEXT):
        return False
    held = {local(above) for above in element.iterancestors()}
    return not held & {*_GONE, "fldSimple"} and child(run, "fldChar") is None
