"""The key terms of a whole matter: documents by terms, and the days of all documents that have to be kept in mind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from smallprint.domain.checklist import is_card, is_reported
from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.domain.dated_duty import DatedDuty, DutyKind
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState, ReviewedFinding
from smallprint.domain.term_dates import END, TermDate, TermDay, speaking, term_dates
from smallprint.export.values_said import term_date_said
from smallprint.matters.comparable import COMPARED, Said, contradict, said_of
from smallprint.matters.duties import duties_of
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import find_durations
from smallprint.store import Matter

NOT_SURE = "not sure"
READ = "read by rule"
_LEAST = 0.3  # confidence from which what is not listed may contradict what is sure
_BY_PERSON = {Verdict.ACCEPTED: 0, Verdict.EDITED: 1}


@dataclass(frozen=True, slots=True)
class TermCell:
    """What a document says of a term: `value` in words, who says so, and the words of the contract it rests on."""

    value: str
    said_by: str
    quote: str
    where: str
    finding_id: int


@dataclass(frozen=True, slots=True)
class DocumentTerms:
    """A row of the table: the terms of one document by key."""

    document_id: int
    name: str
    cells: Mapping[str, TermCell]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day of a document; `how` is the arithmetic, `doubts` what a reviewer should know, `rests_on` what it cites."""

    document_id: int
    name: str
    what: TermDay | DutyKind
    day: date
    how: str
    doubts: tuple[str, ...]
    rests_on: tuple[TermCell, ...]


@dataclass(frozen=True, slots=True)
class TermConflict:
    """A term of which a document says two things: `cells` are its different values, the surest first."""

    document_id: int
    name: str
    clause: ClauseType
    cells: tuple[TermCell, ...]


@dataclass(frozen=True, slots=True)
class MatterTerms:
    """All of them: the terms that one document at least has, a row a document, and the days in the order of time.

    `conflicts` are terms of which a contract should say one thing, and says several.
    """

    types: tuple[ClauseType, ...]
    rows: tuple[DocumentTerms, ...]
    deadlines: tuple[Deadline, ...]
    conflicts: tuple[TermConflict, ...] = ()


def terms_of(matter: Matter, catalogue: ClauseCatalogue, token: CancelToken) -> MatterTerms:
    """Return the terms of the documents that were read; raises Cancelled."""
    rows: list[DocumentTerms] = []
    deadlines: list[Deadline] = []
    conflicts: list[TermConflict] = []
    known = {clause.key for clause in catalogue.types}
    for summary in matter.documents.summaries():
        token.check()
        if summary.state is not DocumentState.OPEN:
            continue
        findings = matter.findings.of_document(summary.id)
        by_type: dict[str, list[ReviewedFinding]] = {}
        for found in findings:
            if found.finding.clause in known and _stands(found):
                by_type.setdefault(found.finding.clause, []).append(found)
        listed = {key: [one for one in own if is_card(one)] for key, own in by_type.items()}
        cells = {key: _cell(min(own, key=_rank)) for key, own in listed.items() if own}
        cards = [one for one in findings if is_card(one)]
        ending = speaking(cards, END)
        if ending is not None and not ending.shown_value:
            cells.pop(END, None)  # the surest words on the end name none: no weaker ones speak for them
        rows.append(DocumentTerms(summary.id, summary.cited_as, cells))
        conflicts += _conflicts(summary.id, summary.cited_as, by_type, catalogue)
        deadlines += [_deadline(summary.id, summary.cited_as, one) for one in term_dates(cards)]
        deadlines += [_due(summary.id, summary.cited_as, one) for one in duties_of(matter, summary.id)]
    types = tuple(one for one in catalogue.types if any(one.key in row.cells for row in rows))
    in_time = tuple(sorted(deadlines, key=lambda one: (one.day, one.name, one.what)))
    return MatterTerms(types, tuple(rows), in_time, tuple(conflicts))


def said_by(found: ReviewedFinding) -> str:
    """Return how sure the program is, or that a person said so."""
    if found.verdict is Verdict.ACCEPTED:
        return "accepted"
    if found.verdict is Verdict.EDITED:
        return "edited"
    return f"{round(found.finding.confidence * 100)} %" if found.finding.run_id else "marked by you"


def table_text(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as it is pasted into a sheet: columns parted by tabs, rows by line ends."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in (heads, *rows))


def _conflicts(
    document_id: int, name: str, by_type: Mapping[str, Sequence[ReviewedFinding]], catalogue: ClauseCatalogue
) -> list[TermConflict]:
    found = []
    for key in (key for key in COMPARED if key in by_type):
        heard = [one for one in sorted(by_type[key], key=_rank) if _is_heard(one)]
        cells = _contradicting([said for one in heard if (said := said_of(key, one))], catalogue[key])
        if cells:
            found.append(TermConflict(document_id, name, catalogue[key], cells))
    return found


def _contradicting(told: Sequence[Said], clause: ClauseType) -> tuple[TermCell, ...]:
    """Return the surest value that another contradicts, then those that do, each once; nothing where none does."""
    for number, one in enumerate(told):
        if not is_reported(one.found):
            break  # the surest come first
        against: dict[str, ReviewedFinding] = {}
        kind, meaning = _meant(one.found, clause)
        for other in told[number + 1 :]:
            other_kind, other_meaning = _meant(other.found, clause)
            if other_kind is kind and other_meaning != meaning and contradict(clause.key, one, other):
                against.setdefault(other_meaning, other.found)
        if against:
            return tuple(_stated(found) for found in (one.found, *against.values()))
    return ()


def _is_heard(found: ReviewedFinding) -> bool:
    """Say whether a finding is sure enough to contradict another; what others disagree with has lost some already."""
    return is_reported(found) or found.finding.confidence >= _LEAST


def _meant(found: ReviewedFinding, clause: ClauseType) -> tuple[ValueKind, str]:
    """Return of which kind a value is and what it comes to: “thirty days” and “30 days” are the same."""
    value, written = found.finding.value, " ".join(found.shown_value.split())
    if value is None or value.shown != found.shown_value:  # as a person left it
        known = [one for read in (find_dates, find_durations, find_amounts) for one in read(written)]
        value = known[0] if len(known) == 1 else None
    return (value.kind, value.normal.casefold()) if value and value.normal else (clause.value_kind, written.casefold())


def _stands(found: ReviewedFinding) -> bool:
    return bool(found.shown_value) and found.verdict is not Verdict.REJECTED and not found.broken


def _rank(found: ReviewedFinding) -> tuple[bool, int, float]:
    person = _BY_PERSON.get(found.verdict, 3 if found.finding.run_id else 2)
    return not is_reported(found), person, -found.finding.confidence


def _stated(found: ReviewedFinding) -> TermCell:
    return replace(_cell(found), value=" ".join(found.shown_value.split()))


def _cell(found: ReviewedFinding) -> TermCell:
    value = " ".join(found.shown_value.split()) if is_reported(found) else NOT_SURE
    return TermCell(value, said_by(found), found.finding.quote, found.place.short, found.finding.id)


def _due(document_id: int, name: str, duty: DatedDuty) -> Deadline:
    words = TermCell(str(duty.day), READ, duty.quote, duty.place.short, 0)
    return Deadline(document_id, name, duty.kind, duty.day, duty.told, (), (words,))


def _deadline(document_id: int, name: str, dated: TermDate) -> Deadline:
    how, *doubts = term_date_said(dated)
    return Deadline(
        document_id, name, dated.what, dated.day, how, tuple(doubts), tuple(_cell(one) for one in dated.found)
    )
