"""What a contract wants done by a day: a payment, or another duty, with the words that say so."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallprint.domain.place import NOWHERE, Place
from smallprint.domain.value_remark import day_said


class DutyKind(StrEnum):
    """What is due; also a part of the name by which a calendar knows it again."""

    PAYMENT = "payment"
    DUTY = "duty"

    @property
    def label(self) -> str:
        """The duty as it is named to a person."""
        return _LABELS[self]


_LABELS = {DutyKind.PAYMENT: "Payment due", DutyKind.DUTY: "Dated duty"}


@dataclass(frozen=True, slots=True)
class DatedDuty:
    """A duty with the day by which it is due. Characters `start` to `end` of the document are its sentence, `quote`."""

    kind: DutyKind
    day: date
    start: int
    end: int
    quote: str
    place: Place = NOWHERE

    @property
    def told(self) -> str:
        """How the day was worked out."""
        return f"{day_said(self.day)}: as the contract says."
