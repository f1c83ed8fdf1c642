"""What a redline is made of: the file of one version, and what of the other one is put beside its words."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RedlineStep:
    """Characters `start` to `end` of the file's text that the other version has not, and what it has there.

    `others` are the other version's words, one text a paragraph; with `alone` they make paragraphs of their own.
    `likes` has for each of these where in the file's text a paragraph begins that it is numbered like, -1 for none.
    With `cut` the other version ends a paragraph at `start`, with `joined` it goes on where the file ends one there.
    """

    start: int
    end: int
    others: tuple[str, ...] = ()
    alone: bool = False
    likes: tuple[int, ...] = ()
    cut: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Redlining:
    """An order for a redline over a Word file: its bytes, its text as it was read, and the steps.

    With `newer`, the file is the newer version: its own words are insertions, the others deletions. `author` and `date`
    (ISO 8601, "" for none) are those of every change.
    """

    data: bytes = field(repr=False)
    name: str
    text: str = field(repr=False)
    newer: bool
    steps: tuple[RedlineStep, ...]
    author: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class RedlineCopy:
    """A redline as the bytes of a .docx file; `unplaced` counts what could not be tracked where it stands."""

    data: bytes = field(repr=False)
    unplaced: int = 0
