"""What a report in JSON gives back to a matter: findings, decisions and notes, each at the words it was said of."""

from dataclasses import dataclass, field

from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Decision, Note
from smallprint.domain.finding import Finding
from smallprint.domain.run import Run


@dataclass(frozen=True, slots=True)
class HandedFinding:
    """A finding with what was said of it; `prefix` and `suffix` are the words around its quote.

    Its page, its ids and those of the decision and the notes mean nothing here. `run_id` is 0 for what a person marked.
    """

    finding: Finding
    prefix: str = ""
    suffix: str = ""
    decision: Decision | None = None
    notes: tuple[Note, ...] = ()

    @property
    def spoken_of(self) -> bool:
        """Say whether a person decided on it, noted or marked it."""
        return self.decision is not None or bool(self.notes) or not self.finding.run_id


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


@dataclass(frozen=True, slots=True)
class HandedMatter:
    """A report in JSON, read back; `types` are the clause types that a person had added."""

    title: str
    types: tuple[ClauseType, ...]
    documents: tuple[HandedDocument, ...]
