"""Compares two documents of a matter as versions of one contract."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from smallprint.compare import carried, difference, effects, untracked_changes, with_margins
from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Verdict
from smallprint.domain.difference import Difference
from smallprint.domain.document import DocumentKind
from smallprint.domain.finding import Finding, Value
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.recall import Recall
from smallprint.domain.versions import Untracked, VersionsCompared
from smallprint.errors import FileRefused
from smallprint.ingest import Limits, ParserPool
from smallprint.matters.verdict_changes import compared_verdicts
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import read_dates
from smallprint.read.values.durations import find_durations
from smallprint.read.values.shares import find_shares
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.store import Matter

_UNTOLD = "Whether all changes are tracked could not be told."


class CompareTools(Protocol):
    """What a comparison needs from the composition root."""

    @property
    def parsers(self) -> ParserPool:
        """What reads files, in child processes."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def catalogue(self) -> ClauseCatalogue:
        """The clause types that ship with the program."""

    @property
    def recall(self) -> Mapping[str, Recall]:
        """How often each clause type is found where it is there."""


def values_in(text: str) -> list[Value]:
    """Return the sums, shares, dates and lengths of a text, those first that say more than a number."""
    return [*find_shares(text), *find_amounts(text), *read_dates(text), *find_durations(text)]


def compare_documents(
    tools: CompareTools, matter: Matter, old_id: int, new_id: int, report: Report, token: CancelToken
) -> VersionsCompared:
    """Return what tells two documents of a matter apart, the older one named first.

    Raises MatterError where one was not read, and Cancelled.
    """
    report(Progress(Stage.COMPARE, matter.documents.cited_as(new_id), 0, 0))
    old, new = matter.documents.opened(old_id), matter.documents.opened(new_id)
    told = _told(old, new, token)
    found = [_standing(matter, one) for one in (old_id, new_id)]
    verdicts = compared_verdicts(matter, old_id, new_id, tools.catalogue, tools.recall, token)
    remarks = [verdicts.remark] if verdicts.remark else []
    untracked = None
    try:
        untracked = _untracked(tools, matter, old, new, told, token)
    except FileRefused as refusal:
        remarks.insert(0, f"{_UNTOLD} {refusal}")
    return VersionsCompared(
        old, new, told, tuple(effects(told, *found)), untracked, verdicts=verdicts.changes, remarks=tuple(remarks)
    )


def _told(old: Opened, new: Opened, token: CancelToken) -> Difference:
    sides = old.document, old.segmentation.passages, new.document, new.segmentation.passages
    return with_margins(difference(*sides, values_in, token), *sides, values_in, token)


def _standing(matter: Matter, document_id: int) -> Sequence[Finding]:
    """Return the findings of a document that no person rejected."""
    return [one.finding for one in matter.findings.of_document(document_id) if one.verdict is not Verdict.REJECTED]


def _untracked(
    tools: CompareTools, matter: Matter, old: Opened, new: Opened, told: Difference, token: CancelToken
) -> Untracked | None:
    """Return what the newer file does not track; None where it is no Word file, or is read as if rejected.

    What the earlier version tracked itself may still be tracked in the newer one: the reading of it that is nearer
    counts. Raises FileRefused.
    """
    if new.document.kind is not DocumentKind.DOCX or new.document.reading is Reading.REJECTED:
        return None
    rejected = _as_rejected(tools, matter, new, token)
    base, since = old, told if rejected is new else _told(old, rejected, token)
    if old.document.changes and old.document.reading is Reading.ACCEPTED:
        earlier = _as_rejected(tools, matter, old, token)
        other = _told(earlier, rejected, token)
        if len(list(other.edits())) < len(list(since.edits())):
            base, since = earlier, other
    changes = untracked_changes(since, _told(rejected, new, token), base.document, rejected.document)
    if base is not old:
        back = _told(base, old, token)
        changes = (replace(one, edit=replace(one.edit, old=carried(back, one.edit.old))) for one in changes)
    return Untracked(tuple(changes), len(new.document.changes))


def _as_rejected(tools: CompareTools, matter: Matter, opened: Opened, token: CancelToken) -> Opened:
    """Return a Word file as if its tracked changes were rejected; raises FileRefused."""
    document = opened.document
    if not document.changes:
        return opened
    limits = Limits(tools.settings.file_seconds, tools.settings.file_megabytes)
    data = matter.documents.original(opened.document_id)
    read = tools.parsers.ingest(Path(document.name), limits, token, reading=Reading.REJECTED, data=data).document
    return Opened(0, read, segment(read))
