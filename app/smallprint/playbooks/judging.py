"""A position against a document: every voice is heard, and the verdict follows from what they say."""

from smallprint.domain.playbook_verdict import (
    Opinion,
    PlaybookVerdict,
    PositionResult,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.progress import CancelToken
from smallprint.playbooks.case import Case
from smallprint.playbooks.likeness_voice import by_likeness
from smallprint.playbooks.rule_voice import by_rule
from smallprint.playbooks.statement_voice import by_statements
from smallprint.playbooks.value_voice import by_value


def judge_position(case: Case, token: CancelToken) -> PositionResult:
    """Return what the voices say of a position. Raises Cancelled."""
    token.check()
    heard = [by_rule(case), by_value(case), by_likeness(case), by_statements(case)]
    opinions = [one for one in heard if one is not None]
    if len(opinions) > 1:  # that there is nothing to compare is said only where nobody else says anything
        others = [one for one in opinions if one.reason.kind is not ReasonKind.NOTHING_COMPARED]
        opinions = others or opinions
    return with_person(PositionResult(case.position, tuple(opinions)), case)


def with_person(result: PositionResult, case: Case) -> PositionResult:
    """Return the result with what the person said of it, on the grounds that stood before them."""
    if case.person is None:
        return result
    said = case.person
    reason = Reason(ReasonKind.SAID, (said.note,) if said.note else ())
    verdict = PlaybookVerdict(said.verdict)
    own = Opinion(Voice.PERSON, verdict, result.grounds, reason)
    return PositionResult(result.position, (own, *result.opinions))
