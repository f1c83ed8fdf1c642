"""A playbook learned from the contracts of a matter, as a draft: what a person accepted in them is what is held.

What several contracts have is usual, not wanted: the draft says from how many contracts each position comes, and a
person says what of it is a position. What one contract of several has is not even usual, and is left out.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy, Value
from smallprint.domain.playbook import (
    Comparison,
    Condition,
    Measure,
    Need,
    Playbook,
    Position,
    Severity,
    Stance,
    Wording,
    position_keys,
)
from smallprint.domain.review import DocumentReview, MatterReview, ReviewedFinding
from smallprint.errors import PlaybookInvalid
from smallprint.language.counting import counted
from smallprint.playbooks.bounds import measure_of, read_bound
from smallprint.playbooks.comparing import holds, is_margin, is_of_other_time
from smallprint.playbooks.likeness import most_central

_MUST = 0.8  # share of the contracts from which a clause is taken for one that must be there
_ENOUGH = 3  # contracts from which a share says anything
_BEHIND = 40  # characters behind a share that may say of what it is
_LONGEST = 1_500  # characters of an example; a longer clause has more in it than its type
_SHORTEST = 5  # words of an example
_ABOUT_ITSELF = (ValueKind.TITLE, ValueKind.PARTIES, ValueKind.DATE)  # what is each contract's own
_ORDERED = (Measure.LENGTH, Measure.SUM, Measure.SHARE, Measure.FEES)


@dataclass(frozen=True, slots=True)
class _Usual:
    """What contracts have of one clause type: the accepted findings of each."""

    clause: ClauseType
    by_contract: tuple[tuple[ReviewedFinding, ...], ...]


def learned_playbook(review: MatterReview, catalogue: ClauseCatalogue, side: str) -> Playbook:
    """Return a draft of the positions that the accepted findings of a matter amount to; raises PlaybookInvalid.

    `catalogue` has the matter's own types. A contract counts when something of it was accepted.
    """
    contracts = [accepted for one in review.documents if (accepted := _accepted(one))]
    held = [one for clause in catalogue.types if (one := _held(clause, contracts)) is not None]
    if not held:
        raise PlaybookInvalid("Nothing was accepted in this matter. Accept findings that are as you want them first.")
    usual = [one for one in held if len(contracts) < _ENOUGH or len(one.by_contract) > 1] or held
    alone = len(held) - len(usual)
    held = usual
    keys = position_keys([(_named(one.clause), one.clause.name) for one in held])
    positions = tuple(_position(one, key, len(contracts)) for one, key in zip(held, keys, strict=True))
    source = f"A draft, learned from {counted(len(contracts), 'contract')} of {review.title}. Usual is not yet wanted."
    if alone:
        source += f" Left out: {counted(alone, 'clause type')} of which only one contract has such a clause."
    kinds = Counter(one.summary.contract_kind for one in review.documents if _accepted(one))
    kind = next(iter(kinds)) if len(kinds) == 1 else ""
    return Playbook(f"Learned from {review.title}", "draft", side, kind, source, positions)


def _accepted(review: DocumentReview) -> list[ReviewedFinding]:
    return [one for one in review.findings if not one.broken and _stands(one)]


def _stands(one: ReviewedFinding) -> bool:
    marked = FoundBy.PERSON in one.finding.found_by and one.verdict is Verdict.UNDECIDED
    return marked or one.verdict in (Verdict.ACCEPTED, Verdict.EDITED)


def _held(clause: ClauseType, contracts: Sequence[Sequence[ReviewedFinding]]) -> _Usual | None:
    if clause.value_kind in _ABOUT_ITSELF:
        return None
    found = [tuple(one for one in own if one.finding.clause == clause.key) for own in contracts]
    having = tuple(own for own in found if own)
    return _Usual(clause, having) if having else None


def _position(held: _Usual, key: str, contracts: int) -> Position:
    count = len(held.by_contract)
    usual = contracts >= _ENOUGH and count >= _MUST * contracts
    enough = count >= min(contracts, _ENOUGH)  # of two contracts among ten nobody knows what range is usual
    findings = [one for own in held.by_contract for one in own]
    quotes = [quote for one in findings if _exemplary(quote := " ".join(one.finding.quote.split()))]
    wordings: tuple[Wording, ...] = ()
    if quotes:
        central = most_central(quotes)
        wordings = (Wording(f"{held.clause.name} as it is usual in our contracts.", (central,)),)
    return Position(
        key,
        _named(held.clause),
        held.clause.name,
        Severity.MEDIUM,
        Need.MUST if usual else Need.MAY,
        Stance(wordings, _range(findings) if enough else ()),
        why=f"{counted(count, 'contract')} of {contracts} had it, as accepted.",
        source=f"Learned from {counted(len(findings), 'accepted finding')} in {counted(count, 'contract')}.",
    )


def _exemplary(quote: str) -> bool:
    """Say whether words can be an example: a clause that is no heading, and no beginning of a list alone."""
    return len(quote) <= _LONGEST and len(quote.split()) >= _SHORTEST and not quote.endswith((":", ",", " and", " or"))


def _rates(one: ReviewedFinding) -> Iterator[str]:
    """Yield a share that a finding states, with the words behind it that say of what it is."""
    value = one.finding.value
    if value is None or measure_of(value.normal) is not Measure.SHARE:
        return
    quote, at = one.finding.quote, value.end - one.finding.anchor.start
    yield f"{value.shown} {quote[at : at + _BEHIND].split('. ')[0]}" if 0 <= at <= len(quote) else value.shown


def _named(clause: ClauseType) -> str:
    """Return how a playbook names a type: one of a person's own by its name, since its key is its matter's."""
    return clause.name if clause.own else clause.key


def _range(findings: Sequence[ReviewedFinding]) -> tuple[Condition, ...]:
    """Return the conditions that all values meet: from the least to the most, or one of the places.

    There are none where a finding has no value, or two cannot be compared for certain: a range that leaves out what
    was accepted would call it a deviation. A rate by the day, or on top of another one, is no bound for others.
    """
    shown = [one.shown_value for one in findings]
    if any(is_margin(said) or is_of_other_time(said) for one in findings for said in _rates(one)):
        return ()
    bounds = list({bound.normal: bound for one in shown if one for bound in [read_bound(one)]}.values())
    if not bounds or not all(shown):
        return ()
    measures = {one.measure for one in bounds}
    if measures == {Measure.PLACE}:
        return (Condition(Comparison.ONE_OF, tuple(sorted(bounds, key=lambda one: one.text))),)
    if len(measures) > 1 or bounds[0].measure not in _ORDERED:
        return ()
    values = [Value(ValueKind.NONE, one.text, one.normal) for one in bounds]
    found = []
    for comparison in (Comparison.AT_LEAST, Comparison.AT_MOST):
        tried = (Condition(comparison, (one,)) for one in bounds)
        met = next((one for one in tried if all(holds(one, value) for value in values)), None)
        if met is None:
            return ()
        found.append(met)
    return tuple(found)
