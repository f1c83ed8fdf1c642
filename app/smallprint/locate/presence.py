"""Does a contract have a clause type at all? All its candidates together say so better than the best one alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid

Floats = NDArray[np.float32]

FILE = "presence.npz"
PRESENCE_FEATURES = ("first", "second", "third", "fourth", "log-sum", "any", "possible", "log-document", "usual")


@dataclass(frozen=True, slots=True)
class Presence:
    """Trees over a type's scores in one contract. `usual` is the share of contracts that have each type.

    `beside` is the score from which what stands beside a listed candidate may belong to its clause.
    """

    trees: Trees
    usual: Mapping[str, float]
    beside: Mapping[str, float]

    def chances(self, candidates: Sequence[Candidate], characters: int) -> dict[str, float]:
        """Return the probability that a document has each type, for those whose candidates trained heads found."""
        groups = _by_type(candidates)
        heads = {one.clause for one in candidates if one.found_by is FoundBy.HEADS}
        known = [key for key in groups if key in self.usual and key in heads]
        rows = [
            presence_features([candidates[place].score for place in groups[key]], characters, self.usual[key])
            for key in known
        ]
        chances = self.trees.probabilities(np.array(rows, dtype=np.float32).reshape(-1, len(PRESENCE_FEATURES)))
        return dict(zip(known, chances.tolist(), strict=True))


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
        return Presence(Trees.stored(arrays, "trees/"), usual, beside)
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error


def _by_type(candidates: Sequence[Candidate]) -> dict[str, list[int]]:
    """Return the places of each type's candidates, in their order."""
    groups: dict[str, list[int]] = {}
    for place, candidate in enumerate(candidates):
        groups.setdefault(candidate.clause, []).append(place)
    return groups
