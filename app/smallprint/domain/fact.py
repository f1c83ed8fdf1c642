"""A stored finding that an answer rests on, as it stood when the answer was given."""

from dataclasses import dataclass

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import SURE
from smallprint.domain.value_remark import ValueRemark


@dataclass(frozen=True, slots=True)
class Fact:
    """The finding behind an answer: its type, its value, and how surely it stood.

    `value` is for people ("31 March 2026") and `normal` for machines ("2026-03-31"), both "" where it has none.
    `decided` is what a person decided on it, `marked` says that a person marked it. `remarks` are the value's own.
    """

    finding_id: int
    clause: str
    name: str
    value: str = ""
    normal: str = ""
    confidence: float = 1.0
    decided: Verdict = Verdict.UNDECIDED
    marked: bool = False
    remarks: tuple[ValueRemark, ...] = ()

    @property
    def trust(self) -> str:
        """How surely it stands, in a word or two: "accepted", "81 % sure"."""
        if self.decided in (Verdict.ACCEPTED, Verdict.EDITED):
            return self.decided.value
        return "marked by a person" if self.marked else f"{round(100 * self.confidence)} % sure"

    @property
    def sure(self) -> bool:
        """Say whether a person said so, or it was found surely."""
        return self.marked or self.decided in (Verdict.ACCEPTED, Verdict.EDITED) or self.confidence >= SURE

    @property
    def source(self) -> str:
        """What it is from and how surely: "from the finding “Expiration date”, accepted"."""
        return f"from the finding “{self.name}”, {self.trust}"

    @property
    def said(self) -> str:
        """The value and what it is from: "31 March 2026, from the finding “Expiration date”, accepted"."""
        return ", ".join(filter(None, (self.value, self.source)))
