"""Which candidates are shown by default: the probabilities that a clause type asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.finding import Candidate

_ALONE = 0.5  # for a type that was never measured, such as the user's own


@dataclass(frozen=True, slots=True)
class Threshold:
    """`alone` is what the best candidate of a type must reach, `beside` what others must once the best one has."""

    alone: float = _ALONE
    beside: float = _ALONE


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The thresholds by clause key."""

    by_clause: Mapping[str, Threshold] = field(default_factory=dict)

    def marked(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Return one document's candidates with `likely` set, in their order."""
        best: dict[str, float] = {}
        for candidate in candidates:
            best[candidate.clause] = max(best.get(candidate.clause, 0.0), candidate.score)
        return [replace(one, likely=self._reached(one, best[one.clause])) for one in candidates]

    def _reached(self, candidate: Candidate, best: float) -> bool:
        needed = self.by_clause.get(candidate.clause, Threshold())
        return best >= needed.alone and candidate.score >= min(needed.beside, needed.alone)
