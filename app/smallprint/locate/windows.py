"""Passages -> windows of tokens that the Nano judge reads.

A window begins with the titles of the sections it stands in and a line break; then come whole passages, each followed
by a line break. A causal model has read a passage once it stands at the line break after it: the state there is read.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage

WINDOW = 256  # tokens
_LONGEST = 200  # tokens of one passage; a longer one loses its middle
_TITLES = 24  # tokens, the last of the titles

TokensOf = Callable[[str], list[int]]


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens to read; the state after `tokens[ends[i]]` is that of line `passages[i]` of the list given."""

    tokens: tuple[int, ...]
    ends: tuple[int, ...]
    passages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class JudgedPassage:
    """A passage as the judge reads it: its words on one line, and the titles of its sections, outermost first."""

    text: str
    titles: tuple[str, ...]


def lines_of(document: Document, passages: Sequence[Passage]) -> list[JudgedPassage]:
    """Return the lines of some passages of a document."""
    return [
        JudgedPassage(
            " ".join(document.text[passage.start : passage.end].split()),
            tuple(step.title for step in passage.section if step.title),
        )
        for passage in passages
    ]


def windows_of(lines: Sequence[JudgedPassage], tokens_of: TokensOf) -> list[Window]:
    """Return windows that hold each line once, in order; `tokens_of` adds no token of its own to a text's."""
    line_break = tokens_of("\n")[-1]
    known: dict[tuple[str, ...], list[int]] = {}
    windows: list[Window] = []
    tokens: list[int] = []
    ends: list[int] = []
    numbers: list[int] = []
    for number, line in enumerate(lines):
        own = tokens_of(line.text)
        if len(own) > _LONGEST:
            own = own[: _LONGEST // 2] + own[-_LONGEST // 2 :]
        if numbers and len(tokens) + len(own) + 1 > WINDOW:
            windows.append(Window(tuple(tokens), tuple(ends), tuple(numbers)))
            ends, numbers = [], []
        if not numbers:
            if line.titles not in known:
                known[line.titles] = tokens_of(" > ".join(line.titles))[-_TITLES:] if line.titles else []
            tokens = [*known[line.titles], line_break]
        tokens += [*own, line_break]
        ends.append(len(tokens) - 1)
        numbers.append(number)
    if numbers:
        windows.append(Window(tuple(tokens), tuple(ends), tuple(numbers)))
    return windows
