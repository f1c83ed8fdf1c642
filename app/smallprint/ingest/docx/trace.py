"""Notes which element of a Word file the characters of the reading text are from, so that they can be marked there."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.marks import mark
from smallprint.ingest.docx.package import Element, local

_BY_CHARACTER = ("t", "delText")
# Elements before and after the one at an offset that are traced finely too: of those that cleaning moved together.
_AROUND = 2


@dataclass(frozen=True, slots=True)
class TextOrigin:
    """Where shown text is from: characters `first` to `last` (exclusive) of what `element` shows, at `place` on.

    An element that is not text by itself (a tab, a note's mark, a check box) shows all of its text or nothing.
    """

    place: int
    element: Element
    first: int
    last: int

    @property
    def is_text(self) -> bool:
        """Say whether the element is text, which can be cut between its characters."""
        return local(self.element) in _BY_CHARACTER


@dataclass(slots=True)
class Trace:
    """Collects sources while a document is read: each element as a whole, those of `fine` by character.

    `fine` holds elements by their number in the order of reading. A mark for each character of a long document would
    cost many times the reading itself.
    """

    fine: Collection[int] = ()
    _met: dict[int, tuple[Element, int, str, bool]] = field(default_factory=dict)
    _elements: list[int] = field(default_factory=list)  # the first mark of each element

    def marked(self, item: Element, text: str, numbers: Iterator[int]) -> str:
        """Return the text that an element shows with a mark before it, or before each of its characters."""
        fine = len(self._elements) in self.fine and local(item) in _BY_CHARACTER
        marked: list[str] = []
        for index, piece in enumerate(text if fine else [text]):
            number = next(numbers)
            if not index:
                self._elements.append(number)
            self._met[number] = (item, index, piece, fine)
            marked += (mark(number), piece)
        return "".join(marked)

    def near(self, offsets: Iterable[int], places: Mapping[int, int]) -> set[int]:
        """Return the numbers of the elements that characters at some offsets may be from."""
        placed = sorted((places[first], number) for number, first in enumerate(self._elements) if first in places)
        found: set[int] = set()
        for offset in offsets:
            at = bisect_right(placed, (offset, len(self._elements)))
            found.update(number for _, number in placed[max(at - _AROUND, 0) : at + _AROUND])
        return found

    def sources(self, text: str, places: Mapping[int, int]) -> list[TextOrigin]:
        """Return the sources of a finished text in its order.

        A character that cleaning took out has none; of characters that became one, the last.
        """
        found: dict[int, TextOrigin] = {}
        for number, (item, index, piece, fine) in self._met.items():
            place = places.get(number, -1)
            shown = cleaned(piece) if fine or len(piece) == 1 else piece[:0]
            if place >= 0 and text.startswith(shown, place) and (shown or not fine):
                found[place] = TextOrigin(place, item, index, index + len(piece))
        return [found[place] for place in sorted(found)]
