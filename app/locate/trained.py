"""The trained locator: clause heads over passages, then trees over runs of passages (models/clauses/)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from app.domain.clause import ClauseCatalogue
from app.domain.document import Document
from app.domain.finding import Candidate, FoundBy
from app.domain.passage import Segmentation
from app.domain.progress import CancelToken
from app.domain.trees import Trees
from app.errors import SettingInvalid
from app.locate.features import Hasher, candidates_of
from app.locate.heads import Heads
from app.locate.judged import JudgedRuns, mixed, run_keys, with_heads, with_judge
from app.locate.opinion import Opinion
from app.locate.overlap import distinct
from app.locate.spans import RUN_FEATURES, Layout, layout, runs

Floats = NDArray[np.float32]

FILE = "heads.npz"


@dataclass(frozen=True, slots=True)
class Trained:
    """What was trained: heads for the types `keys`, their `habits` (see `spans.runs`), trees, and calibration.

    `calibration` (2, knots) maps a chance of the trees to the share that was right, straight between knots.
    """

    keys: tuple[str, ...]
    heads: Heads
    habits: Floats
    trees: Trees
    calibration: Floats

    def calibrated(self, chances: Floats) -> Floats:
        """Return probabilities for the trees' chances."""
        return np.asarray(np.interp(chances, self.calibration[0], self.calibration[1]), dtype=np.float32)


def read_arrays(file: Path, names: Sequence[str] = ()) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of an archive, or some of them, without unpickling anything; raises SettingInvalid."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            return {name: stored[name] for name in names or stored.files}
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error


def load_trained(file: Path) -> Trained:
    """Read the trained weights, without unpickling anything; raises SettingInvalid when they cannot be used."""
    arrays = read_arrays(file)
    try:
        trained = Trained(
            tuple(str(key) for key in arrays["keys"]),
            Heads.stored(arrays),
            np.asarray(arrays["habits"], dtype=np.float32),
            Trees.stored(arrays, "trees/"),
            np.asarray(arrays["calibration"], dtype=np.float32),
        )
        features = tuple(str(name) for name in arrays["run_features"])
    except (ValueError, KeyError) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error
    if features != RUN_FEATURES or len(trained.keys) != len(trained.heads.bias):
        raise SettingInvalid(f"The clause weights {file} are of another version. Reinstall Smallprint.")
    return trained


class TrainedLocator:
    """Finds candidate spans for the clause types that heads were trained for.

    `judged` judges runs that the Nano judge has read as well; None where there is no judge.
    """

    found_by = FoundBy.HEADS

    def __init__(
        self, catalogue: ClauseCatalogue, trained: Trained, longest: int, judged: JudgedRuns | None = None
    ) -> None:
        self._trained = trained
        self._judged = judged
        self._longest = longest
        self._wanted = np.array([key in catalogue for key in trained.keys])
        self._hasher = Hasher()

    def locate(
        self, document: Document, segmentation: Segmentation, token: CancelToken, opinion: Opinion | None = None
    ) -> list[Candidate]:
        """Return candidate spans, surest first within a type; scores are probabilities. Raises Cancelled.

        `opinion` is what the judge says of the passages that `candidates_of` returns. Which of the candidates are
        likely, `Presence` says.
        """
        passages = candidates_of(document, segmentation)
        if not passages:
            return []
        token.check()
        trained = self._trained
        parts = trained.heads.parts(self._hasher.bags(document, passages), len(passages))
        token.check()
        place = layout(document, passages)
        heard = opinion.of(trained.keys) if opinion is not None and self._judged is not None else None
        alone: dict[tuple[int, int, int], float] = {}
        if self._judged is None or heard is None:
            found = runs(place, parts, trained.habits, self._longest)
            token.check()
            chances, calibrated = trained.trees.probabilities(found.evidence), trained.calibrated
        else:
            found = runs(place, mixed(parts, heard), trained.habits, self._longest)
            token.check()
            alone = self._alone(place, parts)
            chances = self._judged.trees.probabilities(with_judge(found, parts, heard))
            chances, calibrated = with_heads(chances, found, alone), self._judged.calibrated
        starts, ends = place.starts[found.first], place.ends[found.last]
        kept, chances = distinct(starts, ends, found.types, chances)
        keys = run_keys(found)
        before = trained.calibrated(np.array([alone.get(keys[row], 0.0) for row in kept.tolist()], dtype=np.float32))
        return [
            Candidate(
                trained.keys[found.types[row]],
                passages[found.first[row]].index,
                float(score),
                int(starts[row]),
                int(ends[row]),
                likely=False,
                found_by=self.found_by,
                moved=float(score - earlier) if heard is not None else 0.0,
            )
            for row, score, earlier in zip(kept.tolist(), calibrated(chances), before, strict=True)
            if self._wanted[found.types[row]]
        ]

    def _alone(self, place: Layout, parts: Floats) -> dict[tuple[int, int, int], float]:
        """Return the chances of runs as the trees of the heads alone give them."""
        found = runs(place, parts, self._trained.habits, self._longest)
        chances = self._trained.trees.probabilities(found.evidence).tolist()
        return dict(zip(run_keys(found), chances, strict=True))
