"""The Nano judge's logits beside those of the clause heads: mixed for the runs of passages, and as evidence of its own.

Heads know the words of a passage and what stands around it; the judge has read the text up to its end. The mean of
their logits finds more than either, and trees that see both know when to believe which. What the trees of the heads
alone say of a run still counts for a part: two views of the same runs err in different places.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from app.domain.trees import Trees
from app.errors import SettingInvalid
from app.locate.spans import Runs

Floats = NDArray[np.float32]

FILE = "runs.npz"
JUDGE_FEATURES = (
    "judge-max", "judge-min", "judge-mean", "judge-first", "judge-last", "judge-before", "judge-after",
    "judge-best-in-document", "judge-second-in-document", "judge-behind-best", "judge-rank",
    "heads-max", "heads-mean", "heads-behind-best",
)  # fmt: skip
_MOST = 12.0  # a logit beyond it says no more
_HEADS_SHARE = 0.35  # of the log-odds of a run, what the trees of the heads alone count
_UNSEEN = 1e-4  # the chance of a run that the heads alone did not look at
_EDGE = 1e-6  # chances are kept this far from 0 and 1
_OUTSIDE = np.float32(-_MOST)


@dataclass(frozen=True, slots=True)
class JudgedRuns:
    """Trees over runs that the judge has read as well, for the heads' types, and their calibration as in `Trained`."""

    trees: Trees
    calibration: Floats

    def calibrated(self, chances: Floats) -> Floats:
        """Return probabilities for the trees' chances."""
        return np.asarray(np.interp(chances, self.calibration[0], self.calibration[1]), dtype=np.float32)


def load_judged_runs(file: Path) -> JudgedRuns:
    """Read the trees, without unpickling anything; raises SettingInvalid when they cannot be used."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        if tuple(str(name) for name in arrays["features"]) != JUDGE_FEATURES:
            raise SettingInvalid(f"The judge's weights {file} are of another version. Reinstall Smallprint.")
        return JudgedRuns(Trees.stored(arrays, "trees/"), np.asarray(arrays["calibration"], dtype=np.float32))
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.") from error


def run_keys(found: Runs) -> list[tuple[int, int, int]]:
    """Return (first passage, last passage, type) of each run."""
    return list(zip(found.first.tolist(), found.last.tolist(), found.types.tolist(), strict=True))


def with_heads(chances: Floats, found: Runs, alone: Mapping[tuple[int, int, int], float]) -> Floats:
    """Return the chances of runs from those of both trees; `alone` is by run what the trees of the heads alone say."""
    heads = np.array([alone.get(key, _UNSEEN) for key in run_keys(found)], dtype=np.float32)
    odds = (1 - _HEADS_SHARE) * _log_odds(chances) + _HEADS_SHARE * _log_odds(heads)
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)


def _log_odds(chances: Floats) -> Floats:
    kept = np.clip(chances, _EDGE, 1 - _EDGE)
    return np.asarray(np.log(kept / (1 - kept)), dtype=np.float32)


def mixed(parts: Floats, judged: Floats) -> Floats:
    """Return parts as `spans.runs` takes them, (4, passages, types), whose sum is the mean of both logits.

    `judged` is (passages, types): the judge's logits.
    """
    both = parts.copy()
    both[0] += (np.clip(judged, -_MOST, _MOST) - parts.sum(axis=0)) / 2
    return both


def with_judge(found: Runs, parts: Floats, judged: Floats) -> Floats:
    """Return the evidence of runs of mixed parts, then JUDGE_FEATURES; `parts` are those of the heads alone."""
    own = _evidence(found, np.clip(judged, -_MOST, _MOST).astype(np.float32))
    heads = _evidence(found, parts.sum(axis=0))
    columns = [*own, heads[0], heads[2], heads[9]]
    return np.concatenate([found.evidence, np.stack(columns, axis=1).astype(np.float32)], axis=1)


def _evidence(found: Runs, logits: Floats) -> list[Floats]:
    """Return what one voice's logits (passages, types) say of each run, in the order of JUDGE_FEATURES."""
    count, types = len(logits), found.types
    outside = np.full((1, logits.shape[1]), _OUTSIDE)
    padded = np.concatenate([logits, outside])

    def at(rows: NDArray[np.int64]) -> Floats:
        return np.asarray(padded[np.where((rows >= 0) & (rows < count), rows, count), types])

    length = found.last - found.first + 1
    most, least, total = at(found.first), at(found.first), at(found.first).copy()
    for step in range(1, int(length.max()) if len(length) else 0):
        inside = step < length
        here = at(found.first + step)
        most = np.where(inside, np.maximum(most, here), most)
        least = np.where(inside, np.minimum(least, here), least)
        total += np.where(inside, here, 0)
    ordered = -np.sort(-np.concatenate([padded, outside]), axis=0)
    rank = np.argsort(np.argsort(-logits, axis=0, kind="stable"), axis=0, kind="stable")
    return [
        most,
        least,
        total / length,
        at(found.first),
        at(found.last),
        at(found.first - 1),
        at(found.last + 1),
        ordered[0][types],
        ordered[1][types],
        ordered[0][types] - most,
        rank[found.first, types].astype(np.float32),
    ]
