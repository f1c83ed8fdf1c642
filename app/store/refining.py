"""What the Nano judge changes in a run whose findings are shown already: nothing that a person spoke of moves.

A finding keeps its id, and so its card. One that nobody has spoken of takes the judge's words for the same place; what
the judge does not list is folded; what only the judge found is added.
"""

from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from app.domain.finding import Finding
from app.store.database import packed
from app.store.findings import insert_finding, packed_value

_SAME = 0.5  # overlap over union from which two findings of a type are one


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
    for finding in sorted(findings, key=lambda one: -one.confidence):
        same = _same_place(finding, list(left.values()))
        if same is None:
            insert_finding(db, document_id, run_id, finding)
            continue
        del left[same.id]
        db.execute(
            """UPDATE findings SET value = ?, confidence = ?, disputed = ?, likely = ?, found_by = ?, moved = ?
               WHERE id = ?""",
            [
                packed_value(finding),
                finding.confidence,
                finding.disputed,
                finding.likely,
                packed(list(finding.found_by)),
                finding.moved,
                same.id,
            ],
        )
        if not spoken.get(same.id, False):
            _move(db, same.id, finding)
    for one in left.values():
        if not spoken.get(one.id, False):
            db.execute("UPDATE findings SET likely = 0 WHERE id = ?", [one.id])


def _same_place(finding: Finding, among: Sequence[Finding]) -> Finding | None:
    """Return the finding of the same type that overlaps it most, None where none does by enough."""
    shares = [(_share(finding, one), -one.id, one) for one in among if one.clause == finding.clause]
    best = max(shares, key=lambda share: share[:2], default=None)
    return best[2] if best is not None and best[0] >= _SAME else None


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
