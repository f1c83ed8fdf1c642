"""The candidates of a type in one contract are weighed against each other, once the Nano judge was heard.

Trees over runs judge each place by itself. So the surest of many is surer than it should be, and what stands behind it
mostly holds the same words again or is wrong. Trees that see what is surer, how near it stands and how much of it a
candidate repeats say how likely the candidate holds a clause that no surer one holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.locate.phrases import AGREED

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

FILE = "ranking.npz"
LEAST = 0.002  # the score below which a candidate is hopeless, and stays as it is
RANKING_FEATURES = (
    "odds", "rank", "behind-best", "best", "second",
    "overlap", "inside-surer", "surer-inside", "log-gap", "behind-nearest", "log-gap-to-best",
    "log-chars", "beside-usual-length", "place", "log-document", "usual", "labels-a-contract", "log-sum",
)  # fmt: skip
# What is listed follows the scores; what is said of a place is its chance. Intercept and slope over the log-odds of the
# trees' chance, by contracts that the trees had not seen: with a phrase that agrees, and without.
_SAID = (0.77, 0.90)
_UNSAID = (-0.14, 0.89)
_BEHIND = 0.99  # what stands behind the surest is said to be less sure, by so little that nobody reads it
_LAST_RANK = 10
_NONE_SURER = -1.0  # what features about surer candidates say of the surest
_NO_SECOND = -9.0


@dataclass(frozen=True, slots=True)
class Habit:
    """What is usual for a type: the share of contracts that have it, a label's length (log), labels a contract."""

    usual: float
    length: float
    labels: float


@dataclass(frozen=True, slots=True)
class PlaceRanking:
    """Trees over a type's candidates in one contract, and each type's habits."""

    trees: Trees
    habits: Mapping[str, Habit]

    def weighed(self, candidates: Sequence[Candidate], characters: int) -> list[Candidate]:
        """Return the candidates, best first within a type, those that trained heads found with their new scores.

        `characters` is the length of the document.
        """
        groups: dict[str, list[Candidate]] = {}
        for one in candidates:
            groups.setdefault(one.clause, []).append(one)
        for key in groups.keys() & self.habits.keys():
            known = [one for one in groups[key] if one.found_by is FoundBy.HEADS and one.score >= LEAST]
            if known:
                others = [one for one in groups[key] if one not in known]
                groups[key] = sorted([*self._weighed(known, characters), *others], key=lambda one: -one.score)
        return [one for group in groups.values() for one in group]

    def chances(self, candidates: Sequence[Candidate], present: Mapping[str, float]) -> list[Candidate]:
        """Return the candidates, best first within a type, those weighed with the chance that each is right.

        `present` is the chance that the document has each type. Trees over runs do not know it: what they say of a
        place is true of documents that have the type. The others have the same chance by themselves as their score
        says, until that is weighed elsewhere.
        """
        groups: dict[str, list[Candidate]] = {}
        for one in candidates:
            weighed = one.clause in self.habits and one.found_by is FoundBy.HEADS
            score = _chance(one) if weighed else one.score
            chance = one.chance * present.get(one.clause, 1.0) if weighed and one.chance >= 0 else one.score
            groups.setdefault(one.clause, []).append(replace(one, score=score, chance=chance))
        return [one for group in groups.values() for one in sorted(group, key=lambda one: -one.score)]

    def _weighed(self, group: Sequence[Candidate], characters: int) -> list[Candidate]:
        ranked = sorted(group, key=lambda one: -one.score)
        spans = [(one.start, one.end, one.score) for one in ranked]
        scores = self.trees.probabilities(ranking_features(spans, characters, self.habits[ranked[0].clause]))
        return [
            replace(one, score=score, moved=one.moved + score - one.score)
            for one, score in zip(ranked, scores.tolist(), strict=True)
        ]


def by_themselves(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates; those that no card says with the chance that each is a clause by itself.

    What says a clause again is worth no card, and is right as often as what it repeats: it is never surer than that.
    What is listed, and the surest of a type, is a clause as often as it is one that no surer one holds.
    """
    surest: dict[str, float] = {}
    for one in candidates:
        surest[one.clause] = max(surest.get(one.clause, 0.0), one.score)
    return [replace(one, chance=_by_itself(one, surest[one.clause])) for one in candidates]


def ranking_features(spans: Sequence[tuple[int, int, float]], characters: int, habit: Habit) -> Floats:
    """Return (spans, RANKING_FEATURES) for one type's spans (start, end, score), surest first."""
    starts, ends = (np.array([span[side] for span in spans], dtype=np.int64) for side in (0, 1))
    scores = np.array([span[2] for span in spans], dtype=np.float64)
    odds = np.log((scores + 1e-4) / (1 - scores + 1e-4))
    count = len(spans)
    log_chars = np.log1p(ends - starts)
    columns = [
        odds,
        np.minimum(np.arange(count), _LAST_RANK),
        odds[0] - odds,
        np.full(count, odds[0]),
        np.full(count, odds[1] if count > 1 else _NO_SECOND),
        *np.array([_beside_surer(place, starts, ends, odds) for place in range(count)]).T,
        log_chars,
        log_chars - habit.length,
        starts / max(characters, 1),
        np.full(count, np.log(max(characters, 1))),
        np.full(count, habit.usual),
        np.full(count, habit.labels),
        np.full(count, np.log1p(scores.sum())),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _chance(one: Candidate) -> float:
    score = 1 - (1 - one.score) / AGREED if one.said else one.score
    if not 0 < score < 1:
        return one.score
    intercept, slope = _SAID if one.said else _UNSAID
    return float(1 / (1 + np.exp(-intercept - slope * np.log(score / (1 - score)))))


def _by_itself(one: Candidate, surest: float) -> float:
    return one.score if one.likely or one.score == surest else max(one.score, min(one.chance, _BEHIND * surest))


def _beside_surer(place: int, starts: Ints, ends: Ints, odds: NDArray[np.float64]) -> tuple[float, ...]:
    """Return how a span stands to those before it: shares of common characters, the gap, how much less sure it is."""
    if not place:
        return (_NONE_SURER,) * 6
    start, end, first, last = starts[place], ends[place], starts[:place], ends[:place]
    common = np.minimum(last, end) - np.maximum(first, start)
    shared, gaps = np.maximum(common, 0), np.maximum(-common, 0)
    union = np.maximum(last, end) - np.minimum(first, start)
    nearest = int(gaps.argmin())
    return (
        float((shared / np.maximum(union, 1)).max()),
        float(shared.max() / max(end - start, 1)),
        float((shared / np.maximum(last - first, 1)).max()),
        float(np.log1p(gaps[nearest])),
        float(odds[nearest] - odds[place]),
        float(np.log1p(gaps[0])),
    )


def load_ranking(file: Path) -> PlaceRanking:
    """Read the trees, without unpickling anything; raises SettingInvalid when they cannot be used."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        if tuple(str(name) for name in arrays["features"]) != RANKING_FEATURES:
            raise SettingInvalid(f"The judge's weights {file} are of another version. Reinstall Smallprint.")
        keys = [str(key) for key in arrays["keys"]]
        habits = {key: Habit(*row) for key, row in zip(keys, arrays["habits"].tolist(), strict=True)}
        return PlaceRanking(Trees.stored(arrays, "trees/"), habits)
    except (OSError, ValueError, KeyError, TypeError, BadZipFile) as error:
        raise SettingInvalid(f"The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.") from error
