"""What is known of a matter at one moment, ready to be shown or exported."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from smallprint.domain.change import Reading
from smallprint.domain.container import container_of
from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.decision import NO_VALUE, Decision, Note, Verdict
from smallprint.domain.document import Document, DocumentKind
from smallprint.domain.finding import Finding
from smallprint.domain.place import NOWHERE, Place
from smallprint.domain.playbook_verdict import PlaybookCheck
from smallprint.domain.recall import Recall
from smallprint.domain.run import PageState, Run, RunState
from smallprint.domain.run_note import RunNote
from smallprint.domain.standard import PlacedCheck
from smallprint.domain.value_remark import ValueRemark

BROKEN = "The quote does not match the document."


class DocumentState(StrEnum):
    """How a document of a matter stands, before and after its reviews."""

    WAITING = "waiting"
    REFUSED = "refused"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One row of the documents list.

    `source` is the file's name after that of its folder; `message` is the sentence for a refused or locked file.
    `pages`, `findings`, `decided` and `unread_pages` are counts; `findings` and `decided` count those at or above the
    confidence that is shown, and those with a decision. `run_state` and `run_notes` are the newest run's,
    `shown_state` is that of the run whose findings are shown; `finished_hidden` says that a person chose it though an
    earlier one had ended well. `reading` says how tracked changes are read, `read_from`
    of which document's bytes it is another reading (0 for none). `language` is an ISO 639-1 code, "" where it is not
    known. `ocr_pages` counts the pages that were recognised in pictures, `doubtful_pages` those of them that were hard
    to read. `contract_kind` is the key of its kind of contract, "" where that is not known, and `kind_chosen` says that
    a person gave it. `awaits_judge` says that the Nano judge is still to read it. `distinct_name` is its name with its
    folder where another document has the same name, else "".
    """

    id: int
    name: str
    source: str
    state: DocumentState
    message: str = ""
    kind: DocumentKind | None = None
    sha256: str = ""
    pages: int = 0
    findings: int = 0
    decided: int = 0
    unread_pages: int = 0
    run_state: RunState | None = None
    run_notes: tuple[RunNote, ...] = ()
    shown_state: RunState | None = None
    finished_hidden: bool = False
    reading: Reading = Reading.ACCEPTED
    read_from: int = 0
    language: str = ""
    ocr_pages: int = 0
    doubtful_pages: int = 0
    distinct_name: str = ""
    contract_kind: str = ""
    kind_chosen: bool = False
    awaits_judge: bool = False

    @property
    def container(self) -> str:
        """The archive or e-mail that it was taken out of, "" for none."""
        return container_of(self.source)

    @property
    def paged(self) -> bool:
        """Say whether it has pages to speak of: those of Word and text files are of no reader's making."""
        return self.kind is not None and self.kind.paged

    @property
    def cited_as(self) -> str:
        """The name by which it is shown and cited: no other document of the matter has the same."""
        return self.distinct_name or self.name

    @property
    def reviewed(self) -> bool:
        """Say whether what is shown is of a review that came to its end."""
        return self.shown_state is not None and self.shown_state.ended_well

    @property
    def stopped_again(self) -> bool:
        """Say whether a later review than the one shown was stopped before its end."""
        return self.reviewed and self.run_state is not None and self.run_state.resumable


@dataclass(frozen=True, slots=True)
class ReviewedFinding:
    """A finding with its newest decision and its notes, oldest first.

    `earlier` are the decisions before the newest, oldest first; only a report has them.
    `proposed` is a note with the words that a person would have instead, None where nobody proposed any.
    `recognised` says that words of it were recognised in a picture of their page (OCR). `place` says where it stands.
    `broken` says that the stored quote is not the document's text at its place: it is "" then, and nothing may be
    cited.
    """

    finding: Finding
    decision: Decision | None = None
    notes: tuple[Note, ...] = ()
    recognised: bool = False
    place: Place = NOWHERE
    broken: bool = False
    proposed: Note | None = None
    earlier: tuple[Decision, ...] = ()

    def with_notes(self, notes: Iterable[Note]) -> "ReviewedFinding":
        """Return it with these notes in the place of its own; the newest that proposes words is `proposed`."""
        told = list(notes)
        proposals = [one for one in told if one.proposes]
        return replace(
            self,
            notes=tuple(one for one in told if not one.proposes),
            proposed=proposals[-1] if proposals else None,
        )

    @property
    def all_notes(self) -> tuple[Note, ...]:
        """Its notes with the one that proposes words."""
        return (*self.notes, self.proposed) if self.proposed is not None else self.notes

    @property
    def words(self) -> str:
        """What is shown as its words: the quote, or why there is none."""
        return BROKEN if self.broken else self.finding.quote

    @property
    def verdict(self) -> Verdict:
        """What was decided; UNDECIDED where nothing was."""
        return self.decision.verdict if self.decision else Verdict.UNDECIDED

    @property
    def shown_value(self) -> str:
        """The value as a person left it: the edited one if there is one, else what was read, else ""."""
        if self.decision and self.decision.verdict is Verdict.EDITED and self.decision.value:
            return "" if self.decision.value == NO_VALUE else self.decision.value
        return self.finding.value.shown if self.finding.value else ""

    @property
    def unread(self) -> tuple[ValueRemark, ...]:
        """Why the words of its value could not be read; empty where they were, or where a person wrote the value."""
        value = self.finding.value
        return value.remarks if value and not value.shown and not self.shown_value else ()


@dataclass(frozen=True, slots=True)
class DocumentReview:
    """One document with everything said of it. Findings are in document order.

    `document` and `run` are None for a file that was not read; `coverage` has one state a page. `run` is the one whose
    findings are shown, `later` a newer one, which has not ended well. `kept_back` are the clause
    types of which something stands that may not be among the findings, since a person chose to hand over less.
    `confirmed_absent` are those that a person looked for and did not find. `check` is what a playbook says of it,
    `standard` how it stands to the standard form that it is made from. `duties` are what it wants done by some day.
    """

    summary: DocumentSummary
    document: Document | None = field(default=None, repr=False)
    run: Run | None = None
    findings: tuple[ReviewedFinding, ...] = ()
    notes: tuple[Note, ...] = ()
    coverage: tuple[PageState, ...] = ()
    later: Run | None = None
    kept_back: frozenset[str] = frozenset()
    confirmed_absent: frozenset[str] = frozenset()
    check: PlaybookCheck | None = None
    standard: PlacedCheck | None = None
    duties: tuple[DatedDuty, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterReview:
    """A matter as it goes into a report: its title and its documents in the order they were added.

    `remarks` are sentences on what the matter file itself lacks. `recall` says by clause type how often it is found
    where it is there. `files` says by document id where its file is on this machine, `links` how a report refers to
    it: a relative address, as seen from where the report is written.
    """

    title: str
    documents: tuple[DocumentReview, ...]
    remarks: tuple[str, ...] = ()
    recall: Mapping[str, Recall] = field(default_factory=dict)
    files: Mapping[int, Path] = field(default_factory=dict, repr=False)
    links: Mapping[int, str] = field(default_factory=dict)
