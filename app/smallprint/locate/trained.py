"""The trained locator: clause heads over passages, then trees over runs of passages (models/clauses/).

The chances of the trees are the scores: trees that minimise the log-loss say them true. A map from the chances of all
kept runs to the share that was right made them worse. It mixed the surest reading of a place with the others, which
mostly repeat it, and gave the surest readings of middling chance the same score, far too high.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.locate.features import Hasher, candidates_of
from smallprint.locate.heads import Heads
from smallprint.locate.judged import JudgedRuns, mixed, run_keys, with_judge
from smallprint.locate.opinion import JudgeOpinion
from smallprint.locate.overlap import distinct
from smallprint.locate.spans import RUN_FEATURES, PassageRuns, SpanLayout, layout, runs

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

FILE = "heads.npz"
_ROWS = 8_192  # of evidence that trees judge at a time


@dataclass(frozen=True, slots=True)
class Trained:
    """What was trained: heads for the types `keys`, their `habits` (see `spans.runs`), and trees."""

    keys: tuple[str, ...]
    heads: Heads
    habits: Floats
    trees: Trees


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
        self, document: Document, segmentation: Segmentation, token: CancelToken, opinion: JudgeOpinion | None = None
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
        parts = trained.heads.parts(self._hasher.bags(document, passages, token), len(passages))
        token.check()
        place = layout(document, passages)
        judged = self._judged if opinion is not None else None
        if opinion is None or judged is None:
            found = runs(place, parts, trained.habits, self._longest)
            token.check()
            kept, scores = _kept(place, found, _chances(trained.trees, found.evidence, token))
            before, chances = scores, np.full(len(scores), -1.0)
        else:
            heard = opinion.of(trained.keys)
            found = runs(place, mixed(parts, heard), trained.habits, self._longest)
            token.check()
            evidence = with_judge(found, parts, heard, opinion.beyond(trained.keys))
            every = _chances(judged.trees, evidence, token)
            kept, scores = _kept(place, found, every)
            chances = every[kept]
            before = self._before(place, parts, found, kept)
        return [
            Candidate(
                trained.keys[found.types[row]],
                passages[found.first[row]].index,
                float(score),
                int(place.starts[found.first[row]]),
                int(place.ends[found.last[row]]),
                likely=False,
                found_by=self.found_by,
                moved=float(score - earlier),
                chance=float(chance),
            )
            for row, score, earlier, chance in token.checking(
                zip(kept.tolist(), scores, before, chances, strict=True), 1_000
            )
            if self._wanted[found.types[row]]
        ]

    def _before(self, place: SpanLayout, parts: Floats, found: PassageRuns, rows: Ints) -> Floats:
        """Return what some rows of the runs found score by the heads alone; 0 where those do not look at them."""
        alone = runs(place, parts, self._trained.habits, self._longest)
        chances = dict(zip(run_keys(alone), self._trained.trees.probabilities(alone.evidence).tolist(), strict=True))
        keys = run_keys(found)
        return np.array([chances.get(keys[row], 0.0) for row in rows.tolist()], np.float32)


def _chances(trees: Trees, evidence: Floats, token: CancelToken) -> Floats:
    """Return what the trees say of each row, looking between some thousands of them whether to stop."""
    parts = [evidence[start : start + _ROWS] for start in range(0, len(evidence), _ROWS)]
    return np.concatenate([np.zeros(0, np.float32), *(trees.probabilities(one) for one in token.checking(parts, 1))])


def _kept(place: SpanLayout, found: PassageRuns, chances: Floats) -> tuple[Ints, Floats]:
    return distinct(place.starts[found.first], place.ends[found.last], found.types, chances)
