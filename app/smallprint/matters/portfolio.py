"""What is unusual among the contracts of a matter: per clause type, values and wordings that differ most from the rest.

A value is unusual where it lies far from the median, measured by how far the others lie from it (the median absolute
deviation). A wording is where it is much less like the others than they are like each other.
"""

import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Standing
from smallprint.domain.playbook import Measure
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentReview, MatterReview, ReviewedFinding
from smallprint.language.counting import counted
from smallprint.playbooks.bounds import fees_in_months, read_bound
from smallprint.playbooks.likeness import likeness_to_others

ENOUGH = 5  # contracts with a clause from which one can be unusual among them
_FAR = 3.5  # in robust standard deviations: the usual bound for outliers
_SIGMA = 1.4826  # median absolute deviations that are a standard deviation where values lie normally
_MOST = 0.6  # share of the contracts that make a place, or one and the same value, the usual one
_NEARLY = 0.25  # of the middle; values that lie so near to it are as usual as it is
_LEAST_SPREAD = 0.05  # of likeness; below it wordings differ by chance
_DAYS = {"hour": 1 / 24, "day": 1.0, "business day": 1.4, "week": 7.0, "month": 30.44, "year": 365.25}
_A_YEAR = re.compile(r"\b(?:per\s+(?:annum|year)|a\s+year|annual(?:ly)?|yearly|p\.\s?a\.)", re.IGNORECASE)
_A_MONTH = re.compile(r"\b(?:per\s+month|(?:a|each)\s+month|monthly)\b", re.IGNORECASE)
_NOT_COMPARED = (ValueKind.TITLE, ValueKind.PARTIES, ValueKind.DATE)


@dataclass(frozen=True, slots=True)
class Outlier:
    """A finding that is unusual in its type: `why` says in a sentence how, `far` by how much, for the order."""

    clause: ClauseType
    document: DocumentReview
    found: ReviewedFinding
    why: str
    far: float


@dataclass(frozen=True, slots=True)
class TypeInPortfolio:
    """A clause type, in how many contracts it was found, and how many of those are unusual."""

    clause: ClauseType
    documents: int
    unusual: int


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The contracts of a matter beside each other: the types that any has, and what is unusual.

    `reviewed` counts the contracts that were reviewed to their end; only those are compared.
    """

    reviewed: int
    types: tuple[TypeInPortfolio, ...]
    outliers: tuple[Outlier, ...]

    @property
    def compares(self) -> bool:
        """Say whether any type is in enough contracts to be compared."""
        return any(one.documents >= ENOUGH for one in self.types)


_Stated = tuple[DocumentReview, ReviewedFinding]


def portfolio_of(review: MatterReview, catalogue: ClauseCatalogue, token: CancelToken) -> Portfolio:
    """Return the contracts of a matter beside each other. Raises Cancelled."""
    found = outliers(review, catalogue, token)
    types = []
    for clause in catalogue.types:
        token.check()
        documents = sum(_surest(one, clause.key) is not None for one in review.documents)
        if documents:
            types.append(TypeInPortfolio(clause, documents, sum(one.clause.key == clause.key for one in found)))
    reviewed = sum(one.run is not None and one.run.state.ended_well for one in review.documents)
    return Portfolio(reviewed, tuple(types), found)


def outliers(review: MatterReview, catalogue: ClauseCatalogue, token: CancelToken | None = None) -> tuple[Outlier, ...]:
    """Return what is unusual, in the order of the catalogue, the farthest of a type first.

    Each contract speaks with its surest finding of a type; what was rejected, or is less likely, does not count.
    Raises Cancelled.
    """
    found: list[Outlier] = []
    for clause in catalogue.types:
        if token is not None:
            token.check()
        stated = [(one, said) for one in review.documents if (said := _surest(one, clause.key)) is not None]
        if len(stated) < ENOUGH or clause.value_kind in _NOT_COMPARED:
            continue
        of_type = [*_by_value(clause, stated), *_by_place(clause, stated)]
        told = [one.found for one in of_type]  # its words differ by that value alone, as like as not
        of_type += [one for one in _by_wording(clause, stated) if one.found not in told]
        found += sorted(of_type, key=lambda one: -one.far)
    return tuple(found)


def _surest(review: DocumentReview, clause: str) -> ReviewedFinding | None:
    standing = [
        one
        for one in review.findings
        if one.finding.clause == clause
        and not one.broken
        and one.verdict is not Verdict.REJECTED
        and (one.verdict is not Verdict.UNDECIDED or one.finding.standing is not Standing.FOLDED)
    ]
    return max(standing, key=lambda one: (one.verdict is not Verdict.UNDECIDED, one.finding.confidence), default=None)


def _by_value(clause: ClauseType, stated: Sequence[_Stated]) -> list[Outlier]:
    """Return the values that lie far from the median of their kind: lengths, shares, fees, sums of one currency."""
    kinds: dict[str, list[tuple[_Stated, float]]] = defaultdict(list)
    for one in stated:
        kind, number = _number(one[1].shown_value, one[1].finding.quote)
        if kind:
            kinds[kind].append((one, number))
    found = []
    for measured in kinds.values():
        if len(measured) < ENOUGH:
            continue
        numbers = [number for _, number in measured]
        middle = statistics.median(numbers)
        spread = statistics.median(abs(one - middle) for one in numbers)
        usual = min(measured, key=lambda one: abs(one[1] - middle))[0][1].shown_value
        for (document, said), number in measured:
            far = _far(number, middle, spread, numbers)
            if far > _FAR:
                why = f"{said.shown_value}, where the middle of {len(measured)} contracts is {usual}"
                found.append(Outlier(clause, document, said, why, far))
    return found


def _far(number: float, middle: float, spread: float, numbers: Sequence[float]) -> float:
    """Return how far a number lies from the middle of them, in robust standard deviations."""
    away = abs(number - middle)
    if away <= _NEARLY * abs(middle):
        return 0.0
    if spread:
        return away / (_SIGMA * spread)
    same = sum(one == middle for one in numbers) >= _MOST * len(numbers)  # most say one and the same
    return 2 * _FAR if same else 0.0


def _number(shown: str, quote: str) -> tuple[str, float]:
    """Return what a value is a number of, and the number; "" where it cannot be measured.

    Of the clause's words only those count that say for what time a share is: a month's interest is none of a year.
    """
    bound = read_bound(shown) if shown else None
    if bound is None:
        return "", 0.0
    if bound.measure is Measure.LENGTH and " " in bound.normal:
        count, unit = bound.normal.split(" ", 1)
        return "length", float(count) * _DAYS[unit]
    if bound.measure is Measure.SHARE:
        share = float(bound.normal.rstrip("%"))
        return ("yearly" if _A_YEAR.search(quote) else "monthly" if _A_MONTH.search(quote) else "share"), share
    if bound.measure is Measure.FEES:
        return "fees", float(fees_in_months(bound.normal) or 0)
    if bound.measure is Measure.SUM:
        currency, amount = bound.normal.split(" ", 1)
        return currency, float(amount)
    return "", 0.0


def _by_place(clause: ClauseType, stated: Sequence[_Stated]) -> list[Outlier]:
    if clause.value_kind is not ValueKind.PLACE:
        return []
    named = [(one, one[1].shown_value) for one in stated if one[1].shown_value]
    counts: Mapping[str, int] = Counter(place for _, place in named)
    usual = max(counts, key=lambda one: counts[one], default="")
    if len(named) < ENOUGH or counts[usual] < _MOST * len(named):
        return []
    told = counted(len(named), "contract")
    return [
        Outlier(clause, one[0], one[1], f"{place}, where {counts[usual]} of {told} have {usual}", 2 * _FAR)
        for one, place in named
        if place != usual
    ]


def _by_wording(clause: ClauseType, stated: Sequence[_Stated]) -> list[Outlier]:
    """Return the wordings that are much less like the others than is usual for the type."""
    if clause.short:
        return []
    like = likeness_to_others([one[1].finding.quote for one in stated])
    middle = statistics.median(like)
    spread = max(statistics.median(abs(one - middle) for one in like), _LEAST_SPREAD)
    found = []
    for (document, said), alike in zip(stated, like, strict=True):
        far = (middle - alike) / (_SIGMA * spread)
        if far > _FAR:
            why = f"its words are {round(100 * alike)} % like the others, which is usually {round(100 * middle)} %"
            found.append(Outlier(clause, document, said, why, far))
    return found
