"""Which candidates are read, in which order, and what comes of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.span_index import SpanIndex
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
    kept: dict[str, SpanIndex] = defaultdict(SpanIndex)
    for one in known:
        kept[one.clause].add(one.anchor.start, one.anchor.end)
    for place, candidate in candidates:
        token.check()
        finding = reader.read(document, segmentation, candidate, token)
        if finding is not None and kept[finding.clause].touches(finding.anchor.start, finding.anchor.end):
            finding = None
        if finding is not None:
            kept[finding.clause].add(finding.anchor.start, finding.anchor.end)
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
        taken = SpanIndex()
        for candidate in group:
            worth = len(apart) < per_clause and candidate.score >= _WORTH_READING
            shown = candidate.likely or candidate.around_start >= 0
            if not (shown or worth) or (candidate.start >= 0 and taken.touches(candidate.start, candidate.end)):
                continue
            apart.append(candidate)
            if candidate.start >= 0:
                taken.add(candidate.start, candidate.end)
        chosen += apart
    return chosen
