"""The findings of a document as a checklist of clause types: what is sure, what may be, and what was not found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallprint.domain.absence import NOTHING_ABSENT, Absence
from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Standing
from smallprint.domain.recall import Recall
from smallprint.domain.review import ReviewedFinding

# Of what is below, one in thirty is right: a line for it under each card costs more reading than it saves.
WORTH_A_LOOK = 0.1


class TypeState(StrEnum):
    """How a clause type stands in one document."""

    FOUND = "found"
    PERHAPS = "perhaps"
    CONFIRMED = "confirmed absent"
    NOT_FOUND = "not found"
    NOT_LOOKED_FOR = "not looked for"


@dataclass(frozen=True, slots=True)
class TypeRow:
    """One clause type in one document: `cards` are its listed findings, `folded` those that are less likely."""

    clause: ClauseType
    state: TypeState
    cards: tuple[ReviewedFinding, ...] = ()
    folded: tuple[ReviewedFinding, ...] = ()
    recall: Recall | None = None


def checklist(
    types: Sequence[ClauseType],
    findings: Iterable[ReviewedFinding],
    recall: Mapping[str, Recall],
    absent: Absence = NOTHING_ABSENT,
) -> list[TypeRow]:
    """Return one row a clause type, in the order of `types`, but for those that were neither found nor expected.

    Rejected findings count as not found. `absent` says which types without a finding were not looked for.
    """
    by_type: dict[str, list[ReviewedFinding]] = {}
    for found in findings:
        by_type.setdefault(found.finding.clause, []).append(found)
    skipped = {clause.key for clause in absent.not_looked_for}
    confirmed = {clause.key for clause in absent.confirmed}
    left_out = {clause.key for clause in absent.not_expected}
    rows = [_row(one, by_type.get(one.key, []), recall.get(one.key), one.key not in skipped) for one in types]
    rows = [replace(one, state=TypeState.CONFIRMED) if one.clause.key in confirmed else one for one in rows]
    return [row for row in rows if row.cards or row.clause.key not in left_out]


def _row(clause: ClauseType, own: Sequence[ReviewedFinding], recall: Recall | None, looked_for: bool) -> TypeRow:
    cards = tuple(one for one in own if is_card(one))
    folded = tuple(one for one in own if not is_card(one))
    standing = {standing_of(one) for one in cards if one.verdict is not Verdict.REJECTED}
    if Standing.SURE in standing:
        state = TypeState.FOUND
    elif standing:
        state = TypeState.PERHAPS
    else:
        state = TypeState.NOT_FOUND if looked_for else TypeState.NOT_LOOKED_FOR
    return TypeRow(clause, state, cards, folded, recall)


def is_card(found: ReviewedFinding) -> bool:
    """Say whether a finding has a card of its own: it is listed, or a person decided on it, noted or marked it."""
    spoken = found.verdict is not Verdict.UNDECIDED or bool(found.all_notes) or not found.finding.run_id
    return spoken or found.finding.standing is not Standing.FOLDED


def worth_a_look(found: ReviewedFinding) -> bool:
    """Say whether a folded finding is likely enough for a line that says it is there."""
    return found.finding.confidence >= WORTH_A_LOOK


def standing_of(found: ReviewedFinding) -> Standing:
    """Return how surely a finding stands: what a person accepted, edited or marked is sure."""
    if found.verdict in (Verdict.ACCEPTED, Verdict.EDITED) or not found.finding.run_id:
        return Standing.SURE
    return found.finding.standing


def is_reported(found: ReviewedFinding) -> bool:
    """Say whether a finding goes into key terms and reports: it is sure, or a person decided on it or noted it."""
    spoken = found.verdict is not Verdict.UNDECIDED or bool(found.all_notes)
    return spoken or standing_of(found) is Standing.SURE
