"""Which candidates are read, in which order, and what comes of each."""

from collections.abc import Iterable, Iterator, Sequence

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.read.reader import Reader

_WORTH_READING = 0.02  # probability below which a candidate is not read even where its type has no better one


def read_candidates(
    reader: Reader,
    document: Document,
    segmentation: Segmentation,
    candidates: Iterable[tuple[int, Candidate]],
    known: Sequence[Finding],
    token: CancelToken,
) -> Iterator[tuple[int, Finding | None]]:
    """Read each (place, candidate) and yield (place, finding), None where it is none or lies over an earlier one.

    `known` are findings made before. Raises Cancelled.
    """
    kept = list(known)
    for place, candidate in candidates:
        token.check()
        finding = reader.read(document, segmentation, candidate, token)
        if finding is not None and _found_already(finding, kept):
            finding = None
        if finding is not None:
            kept.append(finding)
        yield place, finding


def reading_order(candidates: Sequence[Candidate], per_clause: int) -> list[Candidate]:
    """Return the candidates worth reading: the likely and the tinted ones, and the `per_clause` best of each type.

    What is listed comes first, by the surest type; the candidates of a type stay together.
    """
    grouped: dict[str, list[Candidate]] = {}
    for candidate in sorted(candidates, key=lambda one: (not one.likely, -one.score, one.passage)):
        grouped.setdefault(candidate.clause, []).append(candidate)
    chosen: list[Candidate] = []
    for group in grouped.values():
        apart: list[Candidate] = []
        for candidate in group:
            worth = len(apart) < per_clause and candidate.score >= _WORTH_READING
            shown = candidate.likely or candidate.around_start >= 0
            if (shown or worth) and not any(_over(candidate, other) for other in apart):
                apart.append(candidate)
        chosen += apart
    return chosen


def _over(one: Candidate, other: Candidate) -> bool:
    """Say whether two candidates whose spans are known overlap."""
    return one.start >= 0 and one.start < other.end and other.start < one.end


def _found_already(finding: Finding, kept: Sequence[Finding]) -> bool:
    return any(other.clause == finding.clause and other.anchor.overlaps(finding.anchor) for other in kept)
