"""One measured figure and what it must reach."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure named `area.figure`, its value, and the bound it must reach; `better` says on which side.

    `note` says in a few words what was measured, where the name does not.
    """

    name: str
    value: float
    must: float
    better: Literal["higher", "lower"]
    unit: str = ""
    note: str = ""

    @property
    def ok(self) -> bool:
        """Say whether the bound is reached."""
        return self.value >= self.must if self.better == "higher" else self.value <= self.must
