"""The key terms of a whole matter: documents by terms, and the days of all documents that have to be kept in mind."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from smallprint.domain.checklist import is_card, is_reported
from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.domain.dated_duty import DatedDuty, DutyKind
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState, ReviewedFinding
from smallprint.domain.term_dates import TermDate, TermDay, term_dates
from smallprint.domain.value_remark import OnValue
from smallprint.export.values_said import term_date_said
from smallprint.matters.duties import duties_of
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import find_durations
from smallprint.store import Matter

NOT_SURE = "not sure"
READ = "read by rule"
# Of these a contract should say one thing.
_ONE_VALUE = (
    "agreement-date",
    "effective-date",
    "expiration-date",
    "renewal-term",
    "notice-to-stop-renewal",
    "governing-law",
    "payment-terms",
    "late-interest",
    "cap-on-liability",
    "warranty-duration",
    "confidentiality-duration",
)
_TO_PAY = re.compile(
    r"\binvoic|\breceipt\b|\bstatement\b|\bdue\b|\bend\s+of\s+(?:the|each)\s+month\b|\bRechnung", re.IGNORECASE
)
_NO_TERM = re.compile(r"\bliabilit", re.IGNORECASE)
_ONE_CLAIM = re.compile(r"\bindemnif|\bindemnity\b|\bconfidential|\bpersonal\s+data\b|\bdata\s+breach", re.IGNORECASE)
_EITHER = re.compile(r"^(?:earlier|later|lesser|greater) of\b")
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
        findings = matter.findings.of_document(summary.id, unlikely=False)
        by_type: dict[str, list[ReviewedFinding]] = {}
        for found in findings:
            if found.finding.clause in known and is_card(found) and _stands(found):
                by_type.setdefault(found.finding.clause, []).append(found)
        cells = {key: _cell(min(own, key=_rank)) for key, own in by_type.items()}
        rows.append(DocumentTerms(summary.id, summary.cited_as, cells))
        conflicts += _conflicts(summary.id, summary.cited_as, by_type, catalogue)
        deadlines += [_deadline(summary.id, summary.cited_as, one) for one in term_dates(findings)]
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
    found: list[TermConflict] = []
    for key in _ONE_VALUE:
        told = [one for one in by_type.get(key, ()) if is_reported(one) and _comparable(one, key)]
        # A length of time and a sum beside each other are two terms of a clause, not one term stated in two ways.
        said: dict[ValueKind, dict[str, ReviewedFinding]] = {}
        for one in sorted(told, key=_rank):
            kind, meaning = _meant(one, catalogue[key])
            said.setdefault(kind, {}).setdefault(meaning, one)
        several = [values for values in said.values() if len(values) > 1 and not _each_its_own(key, values)]
        found += [TermConflict(document_id, name, catalogue[key], tuple(map(_cell, one.values()))) for one in several]
    return found


def _comparable(found: ReviewedFinding, key: str) -> bool:
    """Say whether a value is one that another may contradict: no blank, and of payment terms only days to pay."""
    value = found.finding.value
    if found.verdict in _BY_PERSON or not found.finding.run_id:
        return True
    if value is None or any(one.kind is OnValue.OPEN for one in value.remarks):
        return False
    return key != "payment-terms" or (
        value.kind is ValueKind.DURATION
        and _TO_PAY.search(found.finding.quote) is not None
        and _NO_TERM.search(found.finding.quote) is None
    )


def _each_its_own(key: str, values: Mapping[str, ReviewedFinding]) -> bool:
    """Say whether the values are of different things: a cap beside one for a single claim, a term within another."""
    found = list(values.values())
    if key == "cap-on-liability" and len({_ONE_CLAIM.search(one.finding.quote) is None for one in found}) > 1:
        return True
    shown = sorted((" ".join(one.shown_value.split()).casefold() for one in found), key=len)
    return len(shown) == 2 and shown[0] in shown[1] and _EITHER.search(shown[1]) is not None


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
