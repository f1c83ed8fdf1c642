"""Two reviews of one document side by side: what only the later one found, what only the earlier one, what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smallprint.domain.finding import Finding, Standing

_SAME = 0.5  # overlap over union from which two findings of a type are one
_TOLD = 48  # characters of the words that a finding begins or ends with now


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

    A finding is the same in both where it has the same type and most of the same words, or else where one of the two
    holds all words of the other.
    """
    left = [one for one in before if one.likely]
    found = sorted((one for one in after if one.likely), key=_place)
    pairs: dict[int, Finding] = {}
    for same_place in (_mostly_shared, _one_in_the_other):  # what is most alike is paired first
        for number, finding in enumerate(found):
            if number not in pairs and (earlier := same_place(finding, left)) is not None:
                left.remove(earlier)
                pairs[number] = earlier
    new, changed, same = [], [], 0
    for number, finding in enumerate(found):
        if number not in pairs:
            new.append(finding)
            continue
        earlier = pairs[number]
        what = _differences(earlier, finding)
        same += not what
        if what:
            changed.append(ChangedFinding(earlier, finding, what))
    return RunComparison(tuple(new), tuple(sorted(left, key=_place)), tuple(changed), same)


def _place(finding: Finding) -> tuple[int, int]:
    return finding.anchor.start, finding.anchor.end


def _mostly_shared(finding: Finding, among: Sequence[Finding]) -> Finding | None:
    shares = [(_share(finding, one), one) for one in among if one.clause == finding.clause]
    share, best = max(shares, key=lambda one: one[0], default=(0.0, None))
    return best if share >= _SAME else None


def _one_in_the_other(finding: Finding, among: Sequence[Finding]) -> Finding | None:
    def holds(one: Finding, other: Finding) -> bool:
        return one.anchor.start <= other.anchor.start and other.anchor.end <= one.anchor.end

    alike = (one for one in among if one.clause == finding.clause)
    return next((one for one in alike if holds(one, finding) or holds(finding, one)), None)


def _share(one: Finding, other: Finding) -> float:
    common = min(one.anchor.end, other.anchor.end) - max(one.anchor.start, other.anchor.start)
    whole = max(one.anchor.end, other.anchor.end) - min(one.anchor.start, other.anchor.start)
    return common / whole if whole > 0 else 0.0


def _differences(before: Finding, after: Finding) -> tuple[str, ...]:
    what = []
    old, new = (one.value.shown if one.value else "" for one in (before, after))
    if old and new and old != new:
        what.append(f"value: {old} → {new}")
    elif old != new:
        what.append(f"value: {new}, none before" if new else f"value: none, {old} before")
    what += _edges(before, after)
    if before.standing is not after.standing:
        sure = after.standing is Standing.SURE
        what.append("sure now, perhaps before" if sure else "perhaps now, sure before")
    if before.disputed != after.disputed:
        what.append("disputed now" if after.disputed else "not disputed any more")
    return tuple(what)


def _edges(before: Finding, after: Finding) -> list[str]:
    """Say where a finding begins and ends now, with its words there, if that is elsewhere than before."""
    what, words = [], " ".join(after.quote.split())
    long = len(words) > _TOLD
    if before.anchor.start != after.anchor.start:
        its_words = f"{words[:_TOLD].rsplit(' ', 1)[0]}…" if long else words
        earlier = after.anchor.start < before.anchor.start
        what.append(f"begins earlier, with “{its_words}”" if earlier else f"begins later, with “{its_words}”")
    if before.anchor.end != after.anchor.end:
        its_words = f"…{words[-_TOLD:].split(' ', 1)[-1]}" if long else words
        later = after.anchor.end > before.anchor.end
        what.append(f"ends later, with “{its_words}”" if later else f"ends earlier, with “{its_words}”")
    return what
