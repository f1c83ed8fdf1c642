"""Decisions read from bytes, so that a fuzzer that changes a byte changes one decision."""

from collections.abc import Sequence
from typing import TypeVar

_Thing = TypeVar("_Thing")


class Choices:
    """Reads decisions until the bytes are used up; from then on each is the first there is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> bool:
        """Say whether there are bytes left."""
        return self._at < len(self._data)

    def number(self, below: int = 256) -> int:
        """Return a number from 0 to `below` - 1, which is at most 256."""
        if not self.left:
            return 0
        self._at += 1
        return self._data[self._at - 1] % below

    def pick(self, things: Sequence[_Thing]) -> _Thing:
        """Return one of them."""
        return things[self.number(len(things))]

    def text(self, most: int = 24) -> str:
        """Return some characters: the bytes as UTF-8, what is none replaced."""
        length = self.number(most + 1)
        self._at += length
        return self._data[self._at - length : self._at].decode("utf-8", "replace")

    def rest(self) -> str:
        """Return all that is left as characters."""
        at, self._at = self._at, len(self._data)
        return self._data[at:].decode("utf-8", "replace")
