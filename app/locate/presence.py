"""Does a contract have a clause type at all? All its candidates together say so better than the best one alone.

What is shown by default follows from it: where a type is present, its candidates that are sure enough.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from app.domain.finding import Candidate, FoundBy
from app.domain.trees import Trees
from app.errors import SettingInvalid

Floats = NDArray[np.float32]

FILE = "presence.npz"
PRESENCE_FEATURES = ("first", "second", "third", "fourth", "log-sum", "any", "possible", "log-document", "usual")
BY_RULES = 0.5  # score from which a candidate that no trained head found is shown
_READING = 0.4  # of `beside`: what another reading of a place must reach, whose score is a part of its own chance
_WIDEST = 3000  # characters that a finding and what may belong to it may take


@dataclass(frozen=True, slots=True)
class Presence:
    """Trees over a type's scores in one contract. `usual` is the share of contracts that have each type.

    A type whose probability reaches `present` is shown: its best candidate, and those from the type's `beside` on.
    """

    trees: Trees
    usual: Mapping[str, float]
    present: float
    beside: Mapping[str, float]

    def chances(self, candidates: Sequence[Candidate], characters: int) -> dict[str, float]:
        """Return the probability that a document has each type, for those whose candidates trained heads found."""
        groups = _by_type(candidates)
        known = [key for key in groups if key in self.usual and candidates[groups[key][0]].found_by is FoundBy.HEADS]
        rows = [
            presence_features([candidates[place].score for place in groups[key]], characters, self.usual[key])
            for key in known
        ]
        chances = self.trees.probabilities(np.array(rows, dtype=np.float32).reshape(-1, len(PRESENCE_FEATURES)))
        return dict(zip(known, chances.tolist(), strict=True))

    def marked(self, candidates: Sequence[Candidate], characters: int) -> list[Candidate]:
        """Return one document's candidates, of `characters`, in their order, with `likely` and `around` set."""
        groups = _by_type(candidates)
        marked = list(candidates)
        known = self.chances(candidates, characters)
        present = {key for key, chance in known.items() if chance >= self.present}
        for key, places in groups.items():
            for place in places:
                score = candidates[place].score
                needed = min(self.beside[key], candidates[places[0]].score) if key in known else BY_RULES
                likely = score >= needed and (key in present or key not in known)
                if likely != candidates[place].likely:
                    marked[place] = replace(candidates[place], likely=likely)
            if key in present:
                _widen(marked, places, self.beside[key])
        return marked


def presence_features(scores: Sequence[float], characters: int, usual: float) -> tuple[float, ...]:
    """Return PRESENCE_FEATURES of one type in one contract."""
    best = np.sort(np.concatenate([np.array(scores, dtype=np.float64), np.zeros(4)]))[::-1]
    odds = np.log((best[:4] + 1e-4) / (1 - best[:4] + 1e-4))
    return (
        *odds.tolist(),
        float(np.log1p(best.sum())),
        float(1 - np.prod(1 - best)),
        float((best > 0.1).sum()),
        float(np.log(max(characters, 1))),
        usual,
    )


def load_presence(file: Path) -> Presence:
    """Read the trees, without unpickling anything; raises SettingInvalid when they cannot be used."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        if tuple(str(name) for name in arrays["features"]) != PRESENCE_FEATURES:
            raise SettingInvalid(f"The clause weights {file} are of another version. Reinstall Smallprint.")
        keys = [str(key) for key in arrays["keys"]]
        usual = dict(zip(keys, arrays["usual"].tolist(), strict=True))
        beside = dict(zip(keys, arrays["beside"].tolist(), strict=True))
        return Presence(Trees.stored(arrays, "trees/"), usual, float(arrays["present"]), beside)
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error


def _by_type(candidates: Sequence[Candidate]) -> dict[str, list[int]]:
    """Return the places of each type's candidates, in their order."""
    groups: dict[str, list[int]] = {}
    for place, candidate in enumerate(candidates):
        groups.setdefault(candidate.clause, []).append(place)
    return groups


def _widen(candidates: list[Candidate], places: Sequence[int], beside: float) -> None:
    """Let the surest candidate of a place know how far the less sure ones over it reach; those are not shown."""
    leading: list[int] = []  # in text order; no two overlap, so their ends are in order as well
    starts: list[int] = []
    ends: list[int] = []
    for place in sorted(places, key=lambda one: (-candidates[one].score, candidates[one].start)):
        one = candidates[place]
        first, after = bisect_right(ends, one.start), bisect_left(starts, one.end)
        if first >= after:
            leading.insert(first, place)
            starts.insert(first, one.start)
            ends.insert(first, one.end)
            continue
        if one.likely:
            candidates[place] = replace(one, likely=False)
        lead = candidates[leading[first]]
        start = min(one.start, lead.start if lead.around_start < 0 else lead.around_start)
        end = max(one.end, lead.end, lead.around_end)
        if one.score >= _READING * beside and after - first == 1 and end - start <= _WIDEST:
            candidates[leading[first]] = replace(lead, around_start=start, around_end=end)
