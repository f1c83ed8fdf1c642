"""Two versions of a contract compared: what tells them apart, what it does to the findings, what is not tracked."""

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.domain.anchor import Anchor
from smallprint.domain.difference import AlignedClause, ClauseChange, ContractPart, Difference, Edit, FindingEffect
from smallprint.domain.document import Document
from smallprint.domain.opened import Opened
from smallprint.domain.playbook import Position
from smallprint.domain.playbook_verdict import PlaybookVerdict


@dataclass(frozen=True, slots=True)
class UntrackedChange:
    """A difference that no tracked change of the newer file accounts for.

    `edit` is its place in the text of the older version and in that of the newer one as it stands; `before` and `after`
    are its words, "" for none. `clause` is the stretch of which it is a part.
    """

    edit: Edit
    before: str
    after: str
    section: str = ""
    moved: bool = False
    part: ContractPart = ContractPart.TEXT


@dataclass(frozen=True, slots=True)
class Untracked:
    """What is not tracked in a Word file that came back; `tracked` counts what is."""

    changes: tuple[UntrackedChange, ...]
    tracked: int


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """What a position of a playbook had as its verdict in the older version, and has in the newer one.

    `old` and `new` are the words that the verdicts rest on, None where they rest on a search that found none.
    """

    position: Position
    before: PlaybookVerdict
    after: PlaybookVerdict
    old: Anchor | None = None
    new: Anchor | None = None


@dataclass(frozen=True, slots=True)
class VersionsCompared:
    """All that is told of two versions. `untracked` is None where the newer one is no Word file: it can track nothing.

    `remarks` are sentences on what could not be told.
    """

    old: Opened
    new: Opened
    difference: Difference
    effects: tuple[FindingEffect, ...] = ()
    untracked: Untracked | None = None
    verdicts: tuple[VerdictChange, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def alarm(self) -> bool:
        """Say whether there are changes that are not tracked."""
        return self.untracked is not None and bool(self.untracked.changes)

    @property
    def same(self) -> bool:
        """Say whether the two have the same words."""
        return not self.difference.changed and not self.alarm

    def weighed(self) -> list[AlignedClause]:
        """Return what changed, the weightiest first: values, what was added or removed, then words, then what moved."""
        return sorted(self.difference.changed, key=lambda one: (_WEIGHTS[one.change], one.new.start, one.old.start))

    def before(self, one: AlignedClause | Edit) -> str:
        """Return the words of the older version at a place, on one line."""
        return _words(self.old.document, one.old.start, one.old.end)

    def after(self, one: AlignedClause | Edit) -> str:
        """Return the words of the newer version at a place, on one line."""
        return _words(self.new.document, one.new.start, one.new.end)

    def pieces(self, one: AlignedClause) -> Iterator[tuple[str, str, str]]:
        """Yield a changed clause as (words of both versions, words taken out, words put in); two of them are ""."""
        text = self.new.document.text
        at = one.new.start
        for edit in sorted(one.edits, key=lambda edit: (edit.new.start, edit.old.start)):
            if edit.new.start > at:
                yield text[at : edit.new.start], "", ""
            if not edit.old.empty:
                yield "", self.old.document.text[edit.old.start : edit.old.end], ""
            if not edit.new.empty:
                yield "", "", text[edit.new.start : edit.new.end]
            at = max(at, edit.new.end)
        if at < one.new.end:
            yield text[at : one.new.end], "", ""


_WEIGHTS = {
    ClauseChange.VALUE: 0,
    ClauseChange.REMOVED: 1,
    ClauseChange.ADDED: 1,
    ClauseChange.MOVED_CHANGED: 2,
    ClauseChange.WORDS: 2,
    ClauseChange.MOVED: 3,
    ClauseChange.UNCHANGED: 4,
}


def _words(document: Document, start: int, end: int) -> str:
    return " ".join(document.text[start:end].split())
