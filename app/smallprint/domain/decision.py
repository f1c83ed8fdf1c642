"""What a person said of a finding or a document. Decisions are added, never overwritten."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NO_VALUE = "no value"
"""The value of a decision that says that the clause states none."""


class Verdict(StrEnum):
    """What was decided; UNDECIDED takes a decision back (and is kept too)."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EDITED = "edited"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one finding; `value` is the corrected value of an EDITED one, or NO_VALUE, else ""."""

    finding_id: int
    verdict: Verdict
    made_at: datetime
    reason: str = ""
    value: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A person's remark on a document, or on one of its findings (`finding_id` None: on the document)."""

    document_id: int
    text: str
    made_at: datetime
    finding_id: int | None = None
    id: int = 0
