"""What is handed to others: which documents and findings of a matter, and what of them is left out for privacy.

`report_order` puts both together. What is left out is taken from the values themselves, so that no format can tell it:
words become empty, times become `NO_TIME`. Where a format has words about such a value, it asks `tells` first.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from smallprint.domain.absence import Absence, absent
from smallprint.domain.asked import AskedQuestion, GivenAnswer
from smallprint.domain.checklist import is_card, is_reported
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.decision import Decision, Note, Verdict
from smallprint.domain.document import Document
from smallprint.domain.handed_check import handed_check
from smallprint.domain.review import DocumentReview, MatterReview, ReviewedFinding
from smallprint.domain.run import Run
from smallprint.domain.standard import PlacedCheck

NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)
"""What stands for a time that is left out: the first that a zip archive can hold."""


_MOST_DAYS = 3_650  # that a calendar reminds before a date


class Private(StrEnum):
    """What may be left out for privacy."""

    NOTES = "notes"
    PROPOSALS = "proposals"
    PEOPLE = "people"
    TIMES = "times"
    FOLDERS = "folders"
    RECORD = "record"

    @property
    def label(self) -> str:
        """The name as shown."""
        return _LABELS[self][0]

    @property
    def explanation(self) -> str:
        """What it takes in."""
        return _LABELS[self][1]


_LABELS = {
    Private.NOTES: ("Notes and reasons", "What you wrote on documents and findings, and why you rejected or edited"),
    Private.PROPOSALS: ("Proposed words", "What you would have clauses say instead"),
    Private.PEOPLE: ("Names of people", "Your name, and the authors of tracked changes, comments and files"),
    Private.TIMES: ("Times", "When it was reviewed, decided, asked and written"),
    Private.FOLDERS: ("Folders", "Where the files were"),
    Private.RECORD: ("How it was made", "Model, settings, version and hashes: the page to repeat the review from"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants handed over.

    `documents` are ids and `types` keys of clause types, None for all. `unlikely` takes in findings that are not sure
    and that nobody spoke of; `accepted_only` leaves out all that no person accepted, edited or marked.
    `reminders` are the days before a date on which a calendar reminds of it. `originals` takes the documents' own files
    into an archive of the whole matter.
    """

    documents: frozenset[int] | None = None
    types: frozenset[str] | None = None
    accepted_only: bool = False
    quotes: bool = True
    unlikely: bool = False
    without: frozenset[Private] = frozenset()
    reminders: tuple[int, ...] = (30, 7)
    originals: bool = True

    def tells(self, private: Private) -> bool:
        """Say whether something is not left out."""
        return private not in self.without

    def takes(self, found: ReviewedFinding) -> bool:
        """Say whether a finding is wanted, however sure it is."""
        if self.types is not None and found.finding.clause not in self.types:
            return False
        by_person = found.verdict in (Verdict.ACCEPTED, Verdict.EDITED)
        by_person = by_person or (not found.finding.run_id and found.verdict is not Verdict.REJECTED)
        return by_person or not self.accepted_only


def reminder_days(text: str) -> tuple[int, ...]:
    """Return the days before a date that a person typed ("30, 7"), each once; raises ValueError."""
    days = [one.strip() for one in text.split(",") if one.strip()]
    if not all(one.isdecimal() and int(one) <= _MOST_DAYS for one in days):
        raise ValueError("days are numbers, as “30,7”")
    return tuple(dict.fromkeys(map(int, days)))


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question with the newest answer from each document."""

    question: AskedQuestion
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """What a format makes its file of. Made by `report_order`: the review has only what is handed over.

    `catalogue` has only the types that are wanted. `original` gives the bytes of a document's file by its id, `marked`
    names and bytes of marked copies, `laid_out` a document with the places of its words by its id.
    `template` is the firm's own Word file, None for the shipped looks. `author` is who comments and changes marked
    copies, "" where no name is told.
    """

    review: MatterReview
    catalogue: ClauseCatalogue
    made_at: datetime
    choice: Choice = Choice()
    asked: tuple[AnsweredQuestion, ...] = ()
    template: Path | None = None
    original: Callable[[int], bytes] | None = field(default=None, repr=False)
    author: str = ""
    marked: Callable[[], Iterable[tuple[str, bytes]]] | None = field(default=None, repr=False, kw_only=True)
    laid_out: Callable[[int], Document] | None = field(default=None, repr=False, kw_only=True)

    def absence(self, one: DocumentReview) -> Absence:
        """Return the types of which nothing was found in a document, whether or not what was found is handed over."""
        return absent(one, self.cards(one), self.catalogue)

    def tells(self, private: Private) -> bool:
        """Say whether something is not left out."""
        return self.choice.tells(private)

    def stated(self, one: DocumentReview) -> list[ReviewedFinding]:
        """Return the findings that are stated of a document, in text order."""
        return [found for found in one.findings if self.choice.unlikely or is_reported(found)]

    def cards(self, one: DocumentReview) -> list[ReviewedFinding]:
        """Return the findings of a document that have a card in the window, in text order."""
        return [found for found in one.findings if self.choice.unlikely or is_card(found)]


def report_order(
    review: MatterReview,
    catalogue: ClauseCatalogue,
    made_at: datetime,
    choice: Choice = Choice(),
    asked: tuple[AnsweredQuestion, ...] = (),
    template: Path | None = None,
    original: Callable[[int], bytes] | None = None,
    author: str = "",
) -> ReportOrder:
    """Return what is handed over of a matter, without all that was not chosen or is left out."""
    wanted = [one for one in review.documents if choice.documents is None or one.summary.id in choice.documents]
    names = _names(wanted) if not choice.tells(Private.FOLDERS) else {}
    documents = tuple(_document(one, choice, names, catalogue) for one in wanted)
    types = tuple(one for one in catalogue.types if choice.types is None or one.key in choice.types)
    sha256 = catalogue.sha256 if choice.tells(Private.RECORD) else ""
    ids = {one.summary.id for one in documents}
    files = review.files if choice.tells(Private.FOLDERS) else {}
    return ReportOrder(
        replace(review, documents=documents, files=files, links={}),
        replace(catalogue, types=types, sha256=sha256),
        made_at if choice.tells(Private.TIMES) else NO_TIME,
        choice,
        tuple(one for one in (_asked(one, choice, ids) for one in asked) if one.answers),
        template,
        original,
        author if choice.tells(Private.PEOPLE) else "",
    )


def _names(wanted: list[DocumentReview]) -> Mapping[int, str]:
    """Return names by id: files of one name are numbered, since their folders do not tell them apart."""
    told: dict[int, str] = {}
    seen: dict[str, int] = {}
    for one in wanted:
        if one.summary.distinct_name:
            seen[one.summary.name] = seen.get(one.summary.name, 0) + 1
            told[one.summary.id] = f"{one.summary.name} ({seen[one.summary.name]})"
    return told


def _document(
    one: DocumentReview, choice: Choice, names: Mapping[int, str], catalogue: ClauseCatalogue
) -> DocumentReview:
    summary = one.summary
    if not choice.tells(Private.FOLDERS):
        summary = replace(summary, source="", distinct_name=names.get(summary.id, ""))
    findings = tuple(_finding(found, choice) for found in one.findings if choice.takes(found))
    cards = (found for found in one.findings if choice.unlikely or is_card(found))
    notes, times = choice.tells(Private.NOTES), choice.tells(Private.TIMES)
    return replace(
        one,
        kept_back=frozenset(found.finding.clause for found in cards if found.verdict is not Verdict.REJECTED),
        summary=summary,
        document=_file(one.document, choice) if one.document else None,
        run=_run(one.run, choice) if one.run else None,
        later=_run(one.later, choice) if one.later else None,
        findings=findings,
        notes=tuple(_note(note, choice) for note in one.notes) if notes else (),
        check=handed_check(one.check, choice, notes, times, findings, catalogue) if one.check else None,
        standard=_standard(one.standard, choice) if one.standard else None,
        duties=_duties(one.duties, choice),
    )


def _duties(duties: tuple[DatedDuty, ...], choice: Choice) -> tuple[DatedDuty, ...]:
    """Return the duties, which are of no clause type, and which nobody accepts."""
    if choice.types is not None or choice.accepted_only:
        return ()
    return duties if choice.quotes else tuple(replace(one, quote="") for one in duties)


def _standard(read: PlacedCheck, choice: Choice) -> PlacedCheck | None:
    """Return how a document stands to its form; its changes are of no clause type, and nobody accepts them."""
    if choice.types is not None or choice.accepted_only:
        return None
    if choice.quotes:
        return read
    bare = tuple(replace(one, was="") for one in read.check.deviations)
    return replace(read, check=replace(read.check, deviations=bare))


def _note(note: Note, choice: Choice) -> Note:
    span = note.span if choice.quotes or note.span is None else replace(note.span, quote="")
    return replace(note, made_at=_time(note.made_at, choice), span=span)


def _file(document: Document, choice: Choice) -> Document:
    changes, comments, metadata = document.changes, document.comments, document.metadata
    if not choice.tells(Private.PEOPLE):
        changes = tuple(replace(one, author="") for one in changes)
        comments = tuple(replace(one, author="") for one in comments)
        metadata = replace(metadata, author="")
    if not choice.tells(Private.TIMES):
        changes = tuple(replace(one, date="") for one in changes)
        comments = tuple(replace(one, date="") for one in comments)
        metadata = replace(metadata, created="")
    text = document.text
    if not choice.quotes:
        changes, comments, text = (), (), " " * len(text)
    report = document.report if choice.tells(Private.RECORD) else replace(document.report, reader="", seconds=0.0)
    return replace(document, text=text, changes=changes, comments=comments, metadata=metadata, report=report)


def _finding(found: ReviewedFinding, choice: Choice) -> ReviewedFinding:
    finding, decision, notes = found.finding, found.decision, found.notes
    if not choice.quotes:
        finding = replace(finding, quote="")
    if not choice.tells(Private.RECORD):
        finding = replace(finding, moved=0.0)
    if not choice.tells(Private.NOTES):
        notes = ()
    proposed = found.proposed if found.proposed and choice.tells(Private.PROPOSALS) else None
    notes = tuple(_note(note, choice) for note in notes)
    decision = _decision(decision, choice) if decision is not None else None
    earlier = tuple(_decision(one, choice) for one in found.earlier)
    told = _note(proposed, choice) if proposed else None
    return replace(found, finding=finding, decision=decision, notes=notes, proposed=told, earlier=earlier)


def _decision(decision: Decision, choice: Choice) -> Decision:
    reason = decision.reason if choice.tells(Private.NOTES) else ""
    return replace(decision, made_at=_time(decision.made_at, choice), reason=reason)


def _run(run: Run, choice: Choice) -> Run:
    if not choice.tells(Private.TIMES):
        run = replace(run, started_at=NO_TIME, finished_at=NO_TIME if run.finished_at else None, seconds=0.0)
    if choice.tells(Private.RECORD):
        return run
    untold = replace(run, model_name="", model_sha256="", prompt_sha256="", catalogue_sha256="", judge="")
    return replace(untold, app_version="", settings="{}")


def _asked(one: AnsweredQuestion, choice: Choice, ids: set[int]) -> AnsweredQuestion:
    question = replace(one.question, asked_at=_time(one.question.asked_at, choice))
    given = (_given(answer, choice) for answer in one.answers if answer.document_id in ids)
    return AnsweredQuestion(question, tuple(given))


def _given(given: GivenAnswer, choice: Choice) -> GivenAnswer:
    answer = given.answer
    if not choice.quotes:
        cited = tuple(replace(one, quote="") for one in answer.citations)
        answer = replace(answer, citations=cited, closest=(), condition="", wording="", parts=())
    answerer = given.answerer
    if not choice.tells(Private.RECORD):
        answerer = replace(answerer, model_name="", model_sha256="", prompt_sha256="", app_version="")
    return replace(given, answer=answer, answerer=answerer, answered_at=_time(given.answered_at, choice))


def _time(moment: datetime, choice: Choice) -> datetime:
    return moment if choice.tells(Private.TIMES) else NO_TIME
