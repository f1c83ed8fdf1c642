"""Which undecided finding comes after a card, or before it."""

from collections.abc import Sequence

from smallprint.domain.decision import Verdict
from smallprint.ui.findings.list_model import FindingRow


def next_undecided(cards: Sequence[FindingRow], current: FindingRow | None, way: int) -> int:
    """Return the next undecided finding from a card on, round the ends of the list; 0 when there is none but that.

    `way` is 1 for the one after, -1 for the one before. Without a card it is the first, or the last.
    """
    ids = [row.found.finding.id for row in cards]
    at = ids.index(current.found.finding.id) if current else (-1 if way > 0 else len(ids))
    after, before = range(at + 1, len(ids)), range(at)
    order = [*after, *before] if way > 0 else [*reversed(before), *reversed(after)]
    return next((ids[number] for number in order if cards[number].found.verdict is Verdict.UNDECIDED), 0)
