"""How likely each short candidate is its clause, by boosted trees trained on labelled contracts (models/clauses/)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.errors import SettingInvalid
from app.read.short_spans import FEATURE_NAMES, ShortCandidate

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees in flat arrays: node n goes on at `left[n]` where feature `feature[n]` is <= `threshold[n]`.

    A leaf has `feature` -1 and adds `threshold`, its share of the log-odds; `roots` are the trees' first nodes, `depth`
    is the longest way to a leaf.
    """

    base: float
    depth: int
    roots: Whole
    feature: Whole
    threshold: Floats
    left: Whole
    right: Whole

    def probabilities(self, rows: Floats) -> Floats:
        """Return one probability a row of features."""
        at = np.tile(self.roots, (len(rows), 1))
        index = np.arange(len(rows))[:, None]
        for _ in range(self.depth):
            feature = self.feature[at]
            lower = rows[index, np.maximum(feature, 0)] <= self.threshold[at]
            at = np.where(feature < 0, at, np.where(lower, self.left[at], self.right[at]))
        odds = self.base + self.threshold[at].sum(axis=1)
        return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


class ShortScores:
    """The trees of each short clause type, read once from their file."""

    def __init__(self, file: Path) -> None:
        try:
            with np.load(file, allow_pickle=False) as stored:
                names = tuple(str(name) for name in stored["features"])
                self._trees = {str(clause): _read(stored, str(clause)) for clause in stored["clauses"]}
        except (OSError, ValueError, KeyError) as error:
            raise SettingInvalid(f"The clause weights {file} cannot be read; install Smallprint again.") from error
        if names != FEATURE_NAMES:
            raise SettingInvalid(f"The clause weights {file} are of another version; install Smallprint again.")

    def scored(self, candidates: Sequence[ShortCandidate]) -> list[tuple[ShortCandidate, float]]:
        """Return each candidate of a known type with its probability, likeliest first within its type."""
        found: list[tuple[ShortCandidate, float]] = []
        for clause, trees in self._trees.items():
            own = [candidate for candidate in candidates if candidate.clause == clause]
            if not own:
                continue
            rows = np.array([candidate.features for candidate in own], dtype=np.float32)
            chances = trees.probabilities(rows)
            ranked = sorted(zip(own, chances, strict=True), key=lambda pair: (-pair[1], pair[0].start))
            found += [(candidate, float(chance)) for candidate, chance in ranked]
        return found


def _read(stored: "np.lib.npyio.NpzFile", clause: str) -> Trees:
    return Trees(
        float(stored[f"{clause}/base"]),
        int(stored[f"{clause}/depth"]),
        stored[f"{clause}/roots"],
        stored[f"{clause}/feature"],
        stored[f"{clause}/threshold"],
        stored[f"{clause}/left"],
        stored[f"{clause}/right"],
    )
