"""What a report in JSON gives back to a matter: all that was said, each at the words it was said of."""

from dataclasses import dataclass, field
from datetime import date, datetime

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseType
from smallprint.domain.dated_duty import DutyKind
from smallprint.domain.decision import Decision, Note
from smallprint.domain.finding import Finding
from smallprint.domain.playbook_verdict import PersonVerdict
from smallprint.domain.question import Answer
from smallprint.domain.run import Run

Around = tuple[str, str]
"""What stands before a quote and after it."""


@dataclass(frozen=True, slots=True)
class HandedFinding:
    """A finding with what was said of it; `prefix` and `suffix` are the words around its quote.

    `decisions` are in the order in which they were made, and the last one counts.
    Its page and all ids mean nothing here. `run_id` is 0 for what a person marked.
    """

    finding: Finding
    prefix: str = ""
    suffix: str = ""
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def spoken_of(self) -> bool:
        """Say whether a person decided on it, noted or marked it."""
        return bool(self.decisions) or bool(self.notes) or not self.finding.run_id


@dataclass(frozen=True, slots=True)
class HandedPlaybook:
    """A playbook by which a document was judged: its YAML, and what a person said, by the key of the position."""

    name: str
    content: str
    said: tuple[tuple[str, PersonVerdict], ...] = ()


@dataclass(frozen=True, slots=True)
class HandedDuty:
    """A dated duty as a report has it; `quote` is its sentence, "" where the report leaves quotes out."""

    kind: DutyKind
    day: date
    quote: str = ""


@dataclass(frozen=True, slots=True)
class HandedDocument:
    """A document as a report has it: by what it is known again, and what is given back.

    `text_sha256` is of its text as it was read; `unplaced` counts the findings whose words the report does not have.
    `viewed` are indexes of pages that a person looked at, `confirmed_absent` types that a person did not find.
    """

    name: str
    sha256: str
    text_sha256: str
    reading: Reading
    contract_kind: str = ""
    kind_chosen: bool = False
    run: Run | None = None
    findings: tuple[HandedFinding, ...] = field(default=(), repr=False)
    notes: tuple[Note, ...] = field(default=(), repr=False)
    viewed: tuple[int, ...] = ()
    confirmed_absent: frozenset[str] = frozenset()
    unplaced: int = 0
    playbook: HandedPlaybook | None = None
    duties: tuple[HandedDuty, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedAnswer:
    """An answer from a document of the report, by its number there; `around` is what is around each of its quotes."""

    document: int
    answer: Answer
    around: tuple[Around, ...]
    answerer: Answerer
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class HandedQuestion:
    """A question with its answers; the documents of its scope are numbers of the report.

    `unplaced` counts answers of which the report does not have all quotes.
    """

    text: str
    asked_at: datetime
    saved: bool
    scope: Scope
    answers: tuple[HandedAnswer, ...] = field(default=(), repr=False)
    unplaced: int = 0


@dataclass(frozen=True, slots=True)
class HandedMatter:
    """A report in JSON, read back; `types` are the clause types that a person had added."""

    title: str
    types: tuple[ClauseType, ...]
    documents: tuple[HandedDocument, ...]
    questions: tuple[HandedQuestion, ...] = ()
