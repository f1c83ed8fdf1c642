"""A profile in Markdown, or a Word file with headings: a heading for each clause, and below it one for each level.

## Limitation of liability
Severity: high
### Standard position
Mutual, capped at twelve months of fees.
### Acceptable fallbacks
- Up to twenty-four months of fees.
### Never accept
- Unlimited liability.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from smallprint.playbooks.tables.columns import PlaybookField, field_of
from smallprint.playbooks.tables.foreign import ForeignFile, ForeignRow, ForeignTable, ImportRemark, about_field

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_LABELLED = re.compile(r"^(?:[-*]\s+)?(?:\*\*|__)?([^:*_]{2,40}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$")
_MOSTLY = 0.5  # of a heading's words that must be those of a level
_LEVELS = (PlaybookField.PREFERRED, PlaybookField.ACCEPTABLE, PlaybookField.NEVER)


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """A line of a profile: `level` is 1 and more for a heading, 0 for words; `place` is where a person finds it."""

    level: int
    text: str
    place: str


@dataclass
class _Clause:
    """A clause while its lines are read: what stands under which label."""

    place: str
    level: int
    said: list[tuple[str, list[str]]] = field(default_factory=list)


def markdown_lines(text: str) -> Iterator[ProfileLine]:
    """Yield the lines of a Markdown text; what is fenced as code has no headings."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            continue
        heading = None if fenced else _HEADING.match(line.strip())
        if heading is not None:
            yield ProfileLine(len(heading[1]), heading[2].strip("*_ "), f"line {number}")
        else:
            yield ProfileLine(0, line.removeprefix("\\") if line.startswith("\\#") else line, f"line {number}")


def read_profile(lines: Iterable[ProfileLine]) -> ForeignFile:
    """Return the clauses of a profile, each as a table of one row."""
    reader = _Profile()
    for line in lines:
        if line.level:
            reader.heading(line)
        else:
            reader.words(line)
    return reader.file()


class _Profile:
    """Reads a profile line by line."""

    def __init__(self) -> None:
        self._about: dict[str, str] = {}
        self._clauses: list[_Clause] = []
        self._remarks: list[ImportRemark] = []
        self._under: list[str] | None = None  # the words of the label that lines stand under

    def heading(self, line: ProfileLine) -> None:
        labelled = _known(line.text)
        clause = self._clauses[-1] if self._clauses else None
        if labelled and clause is not None and line.level > clause.level:
            self._open(line.text)
            return
        self._under = None
        if line.level == 1 and "name" not in self._about:
            self._about["name"] = line.text
            return
        self._clauses.append(_Clause(line.place, line.level, [("Title", [line.text])]))

    def words(self, line: ProfileLine) -> None:
        text = line.text.strip()
        label = _LABELLED.match(text)
        if not self._clauses:
            about = about_field(label[1]) if label is not None else ""
            if about and label is not None:
                self._about[about] = label[2].strip()
            return
        within = self._under is not None
        if label is not None and _known(label[1]) and (not within or _bold(text)):
            self._open(label[1])
            if self._under is not None and label[2]:
                self._under.append(label[2].strip())
            if not _bold(text) and label[2]:
                self._under = None
        elif self._under is not None:
            self._under.append(text)
        elif text:
            self._remarks.append(ImportRemark(f"Under no heading that is known stands: “{text[:60]}”.", line.place))

    def file(self) -> ForeignFile:
        tables = []
        for clause in self._clauses:
            said = [(label, "\n".join(words).strip()) for label, words in clause.said]
            if len(said) > 1:
                row = ForeignRow(clause.place, tuple(words for _, words in said))
                tables.append(ForeignTable(tuple(label for label, _ in said), (row,)))
        return ForeignFile(tuple(tables), self._about, tuple(self._remarks))

    def _open(self, label: str) -> None:
        words: list[str] = []
        self._clauses[-1].said.append((label, words))
        self._under = words


def _known(label: str) -> bool:
    """Say whether a heading or label tells what of a position follows; a clause's own name does not."""
    found = field_of(label, _MOSTLY)
    if found is PlaybookField.TITLE:
        return False
    return found is not None and (found not in _LEVELS or len(label.split()) <= 6)


def _bold(text: str) -> bool:
    return text.removeprefix("- ").removeprefix("* ").startswith(("**", "__"))
