"""What is known of a matter at one moment, ready to be shown or exported."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.change import Reading
from app.domain.decision import Decision, Note, Verdict
from app.domain.document import Document, DocumentKind
from app.domain.finding import Finding, FoundBy
from app.domain.run import PageState, Run, RunState

SURE = 0.5
"""The confidence from which a finding's value is told as a fact before a person has looked at it."""


class DocumentState(StrEnum):
    """How a document of a matter stands, before and after its reviews."""

    WAITING = "waiting"
    REFUSED = "refused"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One row of the documents list.

    `source` is the path it was dropped from; `message` is the sentence for a refused or locked file. `pages`,
    `findings`, `decided` and `unread_pages` are counts; `findings` and `decided` count those at or above the
    confidence that is shown, and those with a decision. `run_state` and `run_message` are the newest run's. `reading`
    says how tracked changes are read, `read_from` of which document's bytes it is another reading (0 for none).
    `language` is an ISO 639-1 code, "" where it is not known. `ocr_pages` counts the pages that were recognised in
    pictures, `doubtful_pages` those of them that were hard to read.
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
    run_message: str = ""
    reading: Reading = Reading.ACCEPTED
    read_from: int = 0
    language: str = ""
    ocr_pages: int = 0
    doubtful_pages: int = 0


@dataclass(frozen=True, slots=True)
class ReviewedFinding:
    """A finding with its newest decision and its notes, oldest first.

    `recognised` says that words of it were recognised in a picture of their page (OCR).
    """

    finding: Finding
    decision: Decision | None = None
    notes: tuple[Note, ...] = ()
    recognised: bool = False

    @property
    def verdict(self) -> Verdict:
        """What was decided; UNDECIDED where nothing was."""
        return self.decision.verdict if self.decision else Verdict.UNDECIDED

    @property
    def stands(self) -> bool:
        """Say whether its value may be told as a fact: a person accepted it, or it is sure and nobody rejected it."""
        if self.verdict is Verdict.UNDECIDED:
            return self.finding.confidence >= SURE or FoundBy.PERSON in self.finding.found_by
        return self.verdict is not Verdict.REJECTED

    @property
    def shown_value(self) -> str:
        """The value as a person left it: the edited one if there is one, else what was read, else ""."""
        if self.decision and self.decision.verdict is Verdict.EDITED and self.decision.value:
            return self.decision.value
        return self.finding.value.shown if self.finding.value else ""

    @property
    def unread(self) -> str:
        """Why the words of its value could not be read, "" where they were, or where a person wrote the value."""
        value = self.finding.value
        return value.remark if value and not value.shown and not self.shown_value else ""


@dataclass(frozen=True, slots=True)
class DocumentReview:
    """One document with everything said of it. Findings are in document order.

    `document` and `run` are None for a file that was not read; `coverage` has one state a page.
    """

    summary: DocumentSummary
    document: Document | None = field(default=None, repr=False)
    run: Run | None = None
    findings: tuple[ReviewedFinding, ...] = ()
    notes: tuple[Note, ...] = ()
    coverage: tuple[PageState, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterReview:
    """A matter as it goes into a report: its title and its documents in the order they were added."""

    title: str
    documents: tuple[DocumentReview, ...]
