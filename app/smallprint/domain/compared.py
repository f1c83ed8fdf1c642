"""Two reviews of one document side by side: what only the later one found, what only the earlier one, what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smallprint.domain.finding import Finding

_SAME = 0.5  # overlap over union from which two findings of a type are one


@dataclass(frozen=True, slots=True)
class ChangedFinding:
    """A finding that both reviews have, and what is different about it, in words."""

    before: Finding
    after: Finding
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RunComparison:
    """What tells two reviews apart, each list in text order; `same` counts the findings that are alike."""

    new: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    changed: tuple[ChangedFinding, ...]
    same: int

    @property
    def sentence(self) -> str:
        """The counts in words."""
        return (
            f"{len(self.new)} new, {len(self.gone)} gone, {len(self.changed)} changed, {self.same} as before. "
            "Findings that are folded as less likely are not compared."
        )


def compared(before: Iterable[Finding], after: Iterable[Finding]) -> RunComparison:
    """Return the difference between the listed findings of two reviews.

    A finding is the same in both where it has the same type and most of the same words.
    """
    left = [one for one in before if one.likely]
    new, changed, same = [], [], 0
    for finding in sorted((one for one in after if one.likely), key=_place):
        earlier = _same_place(finding, left)
        if earlier is None:
            new.append(finding)
            continue
        left.remove(earlier)
        what = _differences(earlier, finding)
        same += not what
        if what:
            changed.append(ChangedFinding(earlier, finding, what))
    return RunComparison(tuple(new), tuple(sorted(left, key=_place)), tuple(changed), same)


def _place(finding: Finding) -> tuple[int, int]:
    return finding.anchor.start, finding.anchor.end


def _same_place(finding: Finding, among: Sequence[Finding]) -> Finding | None:
    shares = [(_share(finding, one), one) for one in among if one.clause == finding.clause]
    share, best = max(shares, key=lambda one: one[0], default=(0.0, None))
    return best if share >= _SAME else None


def _share(one: Finding, other: Finding) -> float:
    common = min(one.anchor.end, other.anchor.end) - max(one.anchor.start, other.anchor.start)
    whole = max(one.anchor.end, other.anchor.end) - min(one.anchor.start, other.anchor.start)
    return common / whole if whole > 0 else 0.0


def _differences(before: Finding, after: Finding) -> tuple[str, ...]:
    what = []
    old, new = (one.value.shown if one.value else "" for one in (before, after))
    if old != new:
        what.append(f"value: {old or 'none'} → {new or 'none'}")
    if before.anchor != after.anchor:
        what.append("begins or ends elsewhere")
    if before.standing is not after.standing:
        what.append(f"{before.standing.value} → {after.standing.value}")
    if before.disputed != after.disputed:
        what.append("disputed now" if after.disputed else "not disputed any more")
    return tuple(what)
