"""Which tokens keep a reply inside a text, so that what the model says is a run of the text's own words.

White space of the text is folded to single spaces for this, and what was copied is mapped back. A copy begins where a
word begins, with or without a space before it (also as a token of its own, without which some words cannot be
spelled), and may end where a word ends. Bytes are compared, because tokens may end inside a character.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_INSIDE_WORDS = frozenset(".'’-‐‑&@/")
_INSIDE_NUMBERS = frozenset(",:")
_EAST_ASIAN = 0x2E80
_HANGUL = range(0xAC00, 0xD7B0)

Place = tuple[int, int]
"""Where a copy began and where it stands, as byte offsets."""


@dataclass(frozen=True, slots=True)
class PieceTable:
    """The vocabulary by its bytes: `tokens` of every piece of text, their `lengths` in bytes, ascending.

    `ends` are the tokens that end a reply: those that end a turn, and those that begin a new line. `silent` are those
    that say nothing: every control token.
    """

    tokens: dict[bytes, int]
    lengths: tuple[int, ...]
    ends: tuple[int, ...]
    silent: tuple[int, ...] = ()


class FoldedText:
    """A text with folded white space as bytes, its word boundaries, and the way back to its characters."""

    def __init__(self, text: str) -> None:
        characters: list[str] = []
        origins: list[int] = []
        for at, character in enumerate(text):
            if not character.isspace():
                characters.append(character)
                origins.append(at)
            elif characters and characters[-1] != " ":
                characters.append(" ")
                origins.append(at)
        self.data = "".join(characters).encode("utf-8", errors="replace")
        self._first: dict[int, int] = {}
        self._after: dict[int, int] = {}
        at = 0
        for index, character in enumerate(characters):
            if character != " " and _boundary(characters, index):
                self._first[at] = origins[index]
            at += len(character.encode("utf-8", errors="replace"))
            if character != " " and _boundary(characters, index + 1):
                self._after[at] = origins[index] + 1

    @property
    def starts(self) -> Iterable[int]:
        """The byte offsets at which a copy may begin, ascending."""
        return self._first

    def ends_word(self, place: Place) -> bool:
        """Say whether a copy may end here."""
        return place[1] > place[0] and place[1] in self._after

    def characters(self, place: Place) -> tuple[int, int]:
        """Return the start and end in the original text of a copy that ends at a word's end."""
        return self._first[place[0]], self._after[place[1]]


class CopyWalk:
    """Follows a reply through the text token by token; several places at once while the words occur repeatedly."""

    def __init__(self, text: FoldedText, pieces: PieceTable) -> None:
        self._text = text
        self._pieces = pieces
        self._places: list[Place] = []
        self._next = self._first_tokens()

    @property
    def allowed(self) -> list[int]:
        """The tokens that keep the reply inside the text, ascending; empty at its end."""
        return sorted(self._next)

    @property
    def copied(self) -> tuple[int, int] | None:
        """What has been copied, as characters of the original text, first occurrence; None inside a word."""
        for place in self._places:
            if self._text.ends_word(place):
                return self._text.characters(place)
        return None

    def advance(self, token: int) -> None:
        """Take one of the allowed tokens."""
        self._places = self._next[token]
        self._next = {}
        for start, at in self._places:
            self._extend(start, at, b"")

    def _first_tokens(self) -> dict[int, list[Place]]:
        self._next = {}
        for start in self._text.starts:
            self._extend(start, start, b"")
            self._extend(start, start, b" ")
        return self._next

    def _extend(self, start: int, at: int, lead: bytes) -> None:
        """Add every token that spells `lead` and the text from `at` on."""
        data, tokens = self._text.data, self._pieces.tokens
        for length in self._pieces.lengths:
            end = at + length - len(lead)
            if end > len(data):
                break
            token = tokens.get(lead + data[at:end])
            if token is not None:
                self._next.setdefault(token, []).append((start, end))


def _boundary(characters: list[str], index: int) -> bool:
    """Say whether a word may begin or end between the characters before and at `index`."""
    if index in (0, len(characters)):
        return True
    before, after = characters[index - 1], characters[index]
    if _of_word(before) and _of_word(after):
        return _stands_alone(before) or _stands_alone(after)
    if _of_word(before) and index + 1 < len(characters):
        return not _joins(before, after, characters[index + 1])
    if _of_word(after) and index >= 2:
        return not _joins(characters[index - 2], before, after)
    return True


def _joins(before: str, mark: str, after: str) -> bool:
    """Say whether a mark stands inside a word ("U.S", "non-compete") or a number ("1,000")."""
    if mark in _INSIDE_NUMBERS:
        return before.isdigit() and after.isdigit()
    return mark in _INSIDE_WORDS and _of_word(before) and _of_word(after)


def _of_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")


def _stands_alone(character: str) -> bool:
    """Say whether the character is of a script that writes no spaces between words."""
    return ord(character) >= _EAST_ASIAN and ord(character) not in _HANGUL and character.isalpha()
