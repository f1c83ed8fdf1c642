"""What the Nano judge changes in a run whose findings are shown already: nothing that a person spoke of moves.

A finding keeps its id, and so its card. One that nobody has spoken of takes the judge's words for the same place; what
the judge does not list is folded; what only the judge found is added. What a person marked stands for the findings of
its type at its place, also for those that were stored before it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from smallprint.domain.finding import Finding
from smallprint.domain.span_index import SpanIndex
from smallprint.store.database import packed
from smallprint.store.findings import find_twins_again, insert_finding, packed_value, text_of

_SAME = 0.5  # overlap over union from which two findings of a type are one


# At least half of its words were marked by a person meanwhile.
_MARKED_SINCE = """
INSERT OR IGNORE INTO twins (finding_id, earlier_id)
SELECT f.id, m.id FROM findings f JOIN findings m ON m.document_id = f.document_id AND m.clause = f.clause
WHERE f.id = :id AND m.run_id IS NULL AND m.removed_at IS NULL AND m.id > f.id
  AND 2 * (MIN(m."end", f."end") - MAX(m.start, f.start)) >= f."end" - f.start
"""
# What a person said of a finding itself, not of a twin of it; and what was said of a twin at some words.
_SAID_OF_IT = """
SELECT 1 FROM decisions WHERE finding_id = :id UNION ALL SELECT 1 FROM notes WHERE finding_id = :id LIMIT 1
"""
_SAID_OF_TWIN = """
SELECT 1 FROM twins t JOIN findings e ON e.id = t.earlier_id
WHERE t.finding_id = :id AND e.start = :start AND e."end" = :end AND (
    EXISTS (SELECT 1 FROM decisions WHERE finding_id = e.id) OR EXISTS (SELECT 1 FROM notes WHERE finding_id = e.id))
LIMIT 1
"""


def refine_findings(
    db: Database,
    document_id: int,
    run_id: int,
    stored: Sequence[Finding],
    spoken: Mapping[int, bool],
    findings: Sequence[Finding],
) -> None:
    """Bring a run's `stored` findings to `findings`, inside the caller's transaction.

    `spoken` says by id of which of them a person has said something.
    """
    left = {one.id: one for one in stored}
    places: dict[str, SpanIndex] = defaultdict(SpanIndex)
    for one in stored:
        places[one.clause].add(one.anchor.start, one.anchor.end, one.id)
    text = text_of(db, document_id)
    for finding in sorted(findings, key=lambda one: -one.confidence):
        near = places[finding.clause].over(finding.anchor.start, finding.anchor.end)
        same = _same_place(finding, [left[one] for one in near if one in left])
        if same is None:
            insert_finding(db, document_id, run_id, finding, text)
            continue
        del left[same.id]
        db.execute(
            "UPDATE findings SET confidence = ?, likely = ?, found_by = ?, moved = ? WHERE id = ?",
            [finding.confidence, finding.likely, packed(list(finding.found_by)), finding.moved, same.id],
        )
        moves = not spoken.get(same.id, False) or _was_said_there(db, same.id, finding)
        if moves or finding.anchor == same.anchor:  # a value belongs to the words that it was read from
            db.execute(
                "UPDATE findings SET value = ?, disputed = ? WHERE id = ?",
                [packed_value(finding), finding.disputed, same.id],
            )
        if moves and finding.anchor != same.anchor:
            _move(db, same.id, finding)
            find_twins_again(db, same.id)
        db.execute(_MARKED_SINCE, {"id": same.id})
    for one in left.values():
        if not spoken.get(one.id, False):
            db.execute("UPDATE findings SET likely = 0 WHERE id = ?", [one.id])


def _same_place(finding: Finding, among: Sequence[Finding]) -> Finding | None:
    """Return the one of some findings of the same type that overlaps it most, None where none does by enough."""
    shares = [(_share(finding, one), -one.id, one) for one in among]
    best = max(shares, key=lambda share: share[:2], default=None)
    return best[2] if best is not None and best[0] >= _SAME else None


def _was_said_there(db: Database, finding_id: int, finding: Finding) -> bool:
    """Say whether what was said is carried from a review that had the judge's very words: it goes back to these."""
    if db.execute(_SAID_OF_IT, {"id": finding_id}).fetchone() is not None:
        return False
    place = {"id": finding_id, "start": finding.anchor.start, "end": finding.anchor.end}
    return db.execute(_SAID_OF_TWIN, place).fetchone() is not None


def _share(one: Finding, other: Finding) -> float:
    common = min(one.anchor.end, other.anchor.end) - max(one.anchor.start, other.anchor.start)
    whole = max(one.anchor.end, other.anchor.end) - min(one.anchor.start, other.anchor.start)
    return common / whole if whole > 0 else 0.0


def _move(db: Database, finding_id: int, finding: Finding) -> None:
    anchor = finding.anchor
    db.execute(
        """UPDATE findings SET page = ?, start = ?, "end" = ?, quote = ?, section = ?, section_number = ?,
           around_start = ?, around_end = ? WHERE id = ?""",
        [
            anchor.page,
            anchor.start,
            anchor.end,
            finding.quote,
            finding.section,
            finding.section_number,
            finding.around_start,
            finding.around_end,
            finding_id,
        ],
    )
