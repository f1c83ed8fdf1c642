"""How often a clause type was found where it is there, measured on contracts that were kept aside."""

from dataclasses import dataclass

from smallprint.language.counting import counted

_ENOUGH = 10  # contracts with a type from which its recall is said as a share


@dataclass(frozen=True, slots=True)
class Recall:
    """Of `there` contracts that have a clause type, `found` listed something right."""

    found: int
    there: int

    @property
    def sentence(self) -> str:
        """How often the type is found when it is there, in words; "" where it was never measured."""
        if not self.there:
            return ""
        if self.there < _ENOUGH:
            return f"measured on {counted(self.there, 'contract')} only"
        return f"found in {self.found} of {self.there} contracts that have it"
