"""Where words stand, as every part of the program says it: the page as it is printed, the section, the file.

A page is said of fixed pages only (PDF, scans): the text of a Word or text file has none that a reader would find.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document, DocumentKind
from smallprint.domain.passage import Passage, PassageKind, Section, section_number, section_path

_STEPS = " > "
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where some words stand: `page_label` is the page as it is printed and `page_index` its index, "" and None where
    there are no pages; `section` is the number of the section, else where there are no pages its title, else "".
    """

    page_label: str = ""
    page_index: int | None = None
    section: str = ""

    @property
    def short(self) -> str:
        """The place as it stands on a card: "p. iii · 9.2(b)"."""
        return " · ".join(filter(None, (f"p. {self.page_label}" if self.page_label else "", self.section)))

    @property
    def words(self) -> str:
        """The place in a sentence: "page iii, section 9.2(b)"; "in the text" where nothing more is known."""
        return ", ".join(self._parts) or "in the text"

    @property
    def sentence(self) -> str:
        """The place at the start of a line: "Page iii, section 9.2(b)"."""
        return self.words[0].upper() + self.words[1:]

    def cited(self, quote: str, file: str) -> str:
        """Return a quote on one line with what it is from: “…” (deal.pdf, page iii, section 9.2(b))."""
        return f"“{_line(quote)}” ({', '.join((_line(file), *self._parts))})"

    def as_json(self) -> dict[str, object]:
        """Return the place under the names that all JSON of the program has; None where there are no pages."""
        return {"page_label": self.page_label or None, "page_index": self.page_index, "section": self.section}

    @property
    def _parts(self) -> list[str]:
        section = f"section {self.section}" if self.section[:1].isdigit() or self.section[:1] == "(" else self.section
        return [one for one in (f"page {self.page_label}" if self.page_label else "", section) if one]


NOWHERE = Place()


def place_of(kind: DocumentKind | None, page: int, label: str, number: str, path: str = "") -> Place:
    """Return the place on a page of a file of some kind, in a section of that number and path."""
    if kind is None or not kind.paged:
        return Place(section=_line(number) or _line(path.rpartition(_STEPS)[2]))
    return Place(_line(label) or str(page + 1), page, _line(number))


def place_in(document: Document, page: int, number: str, path: str = "") -> Place:
    """Return the place on a page of a document."""
    return place_of(document.kind, page, document.pages[page].label, number, path)


def place_of_words(document: Document, passages: Sequence[Passage], start: int, end: int) -> Place:
    """Return where some characters of a document stand."""
    section = section_holding(document.text, passages, start, end)
    return place_in(document, document.page_at(start).index, section_number(section), section_path(section))


def section_holding(text: str, passages: Sequence[Passage], start: int, end: int) -> tuple[Section, ...]:
    """Return the section that holds the characters `start` to `end`: the innermost one with more than half of them.

    Headings and running heads do not count: a quote often begins with the heading, or the last words, of what stands
    before its clause. Where no numbered section holds half of them, it is the one that holds the largest part.
    """
    within = _shares(text, passages, start, end)
    total = sum(within.values())
    found: tuple[Section, ...] = ()
    while within:
        steps: dict[tuple[Section, ...], int] = defaultdict(int)
        for section, size in within.items():
            steps[section[: len(found) + 1]] += size
        largest = max(steps, key=lambda one: steps[one])
        if largest == found or (2 * steps[largest] <= total and section_number(found)):
            break
        found = largest
        within = {section: size for section, size in within.items() if section[: len(found)] == found}
    return found


def _shares(text: str, passages: Sequence[Passage], start: int, end: int) -> dict[tuple[Section, ...], int]:
    """Return how many of the characters stand in each section; those of headings only where there are no others."""
    shares: dict[tuple[Section, ...], int] = defaultdict(int)
    headings: dict[tuple[Section, ...], int] = defaultdict(int)
    for passage in passages_within(passages, start, end):
        size = len("".join(text[max(start, passage.start) : min(end, passage.end)].split()))
        if passage.kind is PassageKind.HEADING:
            headings[passage.section] += size
        elif passage.kind is not PassageKind.FURNITURE:
            shares[passage.section] += size
    return shares if any(shares.values()) else headings


def passages_within(passages: Sequence[Passage], start: int, end: int) -> Iterator[Passage]:
    """Yield the passages that share a character with `start` to `end`."""
    first = max(bisect_right(passages, start, key=lambda passage: passage.start) - 1, 0)
    for passage in map(passages.__getitem__, range(first, len(passages))):  # a slice would copy all that follow
        if passage.start >= end:
            return
        if passage.end > start:
            yield passage


def file_names(files: Iterable[tuple[int, str, str]]) -> dict[int, str]:
    """Return by id the name of each (id, name, path): with as much of its folder as tells files of one name apart.

    Files of one name and one folder are numbered.
    """
    named = list(files)
    names = {one: name for one, name, _ in named}
    counted = Counter(names.values())
    folders = {one: re.split(r"[/\\]+", path)[:-1] for one, name, path in named if counted[name] > 1}
    alike: dict[str, list[int]] = defaultdict(list)
    for one in folders:
        alike[names[one]].append(one)
    for name, ids in alike.items():
        for depth in range(1, max(len(folders[one]) for one in ids) + 1):
            told = {one: "/".join([*folders[one][-depth:], name]) for one in ids}
            if len(set(told.values())) == len(ids):
                break
        else:
            told = {one: f"{name} ({number})" for number, one in enumerate(ids, 1)}
        names.update(told)
    return names


def _line(text: str) -> str:
    return " ".join(_NOT_XML.sub(" ", text).split())
