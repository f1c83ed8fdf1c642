"""A place in a document: which characters, and where they stand on the page."""

from dataclasses import dataclass

LEVEL = 0.8
"""Of the height of the lower one: two rectangles that overlap so far from top to bottom are in one line."""

WORD_GAP = 1.5
"""Of a line's height: as wide as the space between two words of a line that is stretched to both margins."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Characters `start` to `end` (exclusive) of a document's text; `page` is the index of the first one's page."""

    page: int
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.page < 0:
            raise ValueError(f"an anchor needs 0 <= start < end and a page, got {self}")

    def overlaps(self, other: "Anchor") -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on a page in points from the page's top left: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The extent from left to right in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The extent from top to bottom in points."""
        return self.bottom - self.top

    def united(self, other: "Rect") -> "Rect":
        """Return the smallest rectangle that holds both."""
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def goes_on_to_the_left(self, other: "Rect") -> bool:
        """Say whether `other` follows this as text from right to left does: level with it, and just to its left."""
        overlap = min(self.bottom, other.bottom) - max(self.top, other.top)
        gap = self.left - other.right
        level = overlap > LEVEL * min(self.height, other.height)
        return level and -0.5 * self.height < gap < WORD_GAP * self.height
