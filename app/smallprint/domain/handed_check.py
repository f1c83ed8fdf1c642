"""What is handed over of a playbook's verdicts, where a person chose to hand over less."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook_verdict import (
    Grounds,
    LookedFor,
    Opinion,
    PersonVerdict,
    PlaybookCheck,
    PositionResult,
    Quoted,
    Reason,
    ReasonKind,
)
from smallprint.domain.review import ReviewedFinding

_STRUCK = "█"


class _Chosen(Protocol):
    """What is asked of a person's choice."""

    @property
    def types(self) -> frozenset[str] | None: ...
    @property
    def accepted_only(self) -> bool: ...
    @property
    def quotes(self) -> bool: ...


def handed_check(
    check: PlaybookCheck,
    choice: _Chosen,
    notes: bool,
    times: bool,
    findings: Sequence[ReviewedFinding],
    catalogue: ClauseCatalogue,
) -> PlaybookCheck:
    """Return the check without what is not handed over; `findings` are those that are. `catalogue` has all
    types: a position may name its own by their names, where a choice has keys.

    Quotes that are left out are struck: a verdict keeps its place in the contract and how long its words are. With the
    `notes` a person's reason is left out, with the `times` when it was said.
    """
    kept = {one.finding.id for one in findings}
    results = [one for one in check.results if choice.types is None or _key(one, catalogue) in choice.types]
    if choice.accepted_only:
        results = [one for one in results if one.person is not None or _finding(one.grounds) in kept]
    positions = {one.position.key for one in results}
    everything = choice.types is None and not choice.accepted_only
    said = [(key, _said(one, notes, times)) for key, one in check.said if everything or key in positions]
    return replace(check, results=tuple(_result(one, choice.quotes, notes) for one in results), said=tuple(said))


def _said(said: PersonVerdict, notes: bool, times: bool) -> PersonVerdict:
    return replace(said, note=said.note if notes else "", made_at=said.made_at if times else None)


def _key(result: PositionResult, catalogue: ClauseCatalogue) -> str:
    clause = catalogue.named(result.position.clause)
    return clause.key if clause is not None else ""


def _finding(grounds: Grounds) -> int:
    return grounds.finding_id if isinstance(grounds, Quoted) else 0


def _result(result: PositionResult, quotes: bool, notes: bool) -> PositionResult:
    return replace(result, opinions=tuple(_opinion(one, quotes, notes) for one in result.opinions))


def _opinion(opinion: Opinion, quotes: bool, notes: bool) -> Opinion:
    reason = opinion.reason if notes or opinion.reason.kind is not ReasonKind.SAID else Reason(ReasonKind.SAID)
    return replace(opinion, reason=reason, grounds=opinion.grounds if quotes else _struck(opinion.grounds))


def _struck(grounds: Grounds) -> Grounds:
    if isinstance(grounds, LookedFor):
        return replace(grounds, closest=None)
    return replace(grounds, quote=_STRUCK * len(grounds.quote))
