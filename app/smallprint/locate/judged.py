"""The Nano judge's logits beside those of the clause heads: mixed for the runs of passages, and as evidence of its own.

Heads know the words of a passage and what stands around it; the judge has read the text up to its end. The mean of
their logits finds more than either, and trees that see both know when to believe which. They see what other types a
passage may be of, too: a sentence that is surely about insurance is hardly a cap on liability.
"""

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.locate.spans import PassageRuns

Floats = NDArray[np.float32]

FILE = "runs.npz"
JUDGE_FEATURES = (
    "judge-max", "judge-min", "judge-mean", "judge-first", "judge-last", "judge-before", "judge-after",
    "judge-best-in-document", "judge-second-in-document", "judge-behind-best", "judge-rank",
    "heads-max", "heads-mean", "heads-behind-best",
    "best-other-type", "ahead-of-other-types", "rank-among-types", "best-beyond", "possible-types",
)  # fmt: skip
_MOST = 12.0  # a logit beyond it says no more
_POSSIBLE = -3.0  # the mixed logit from which a passage may be of a type
_OUTSIDE = np.float32(-_MOST)


@dataclass(frozen=True, slots=True)
class JudgedRuns:
    """Trees over runs that the judge has read as well, for the heads' types; their chances are the scores."""

    trees: Trees


def load_judged_runs(file: Path) -> JudgedRuns:
    """Read the trees, without unpickling anything; raises SettingInvalid when they cannot be used."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        if tuple(str(name) for name in arrays["features"]) != JUDGE_FEATURES:
            raise SettingInvalid(f"The judge's weights {file} are of another version. Reinstall Smallprint.")
        return JudgedRuns(Trees.stored(arrays, "trees/"))
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.") from error


def run_keys(found: PassageRuns) -> list[tuple[int, int, int]]:
    """Return (first passage, last passage, type) of each run."""
    return list(zip(found.first.tolist(), found.last.tolist(), found.types.tolist(), strict=True))


def mixed(parts: Floats, judged: Floats) -> Floats:
    """Return parts as `spans.runs` takes them, (4, passages, types), whose sum is the mean of both logits.

    `judged` is (passages, types): the judge's logits.
    """
    both = parts.copy()
    both[0] += (np.clip(judged, -_MOST, _MOST) - parts.sum(axis=0)) / 2
    return both


def with_judge(found: PassageRuns, parts: Floats, judged: Floats, beyond: Floats) -> Floats:
    """Return the evidence of runs of mixed parts, then JUDGE_FEATURES; `parts` are those of the heads alone.

    `beyond` (passages,) is the judge's best logit among the types that the heads do not know.
    """
    own = _evidence(found, np.clip(judged, -_MOST, _MOST).astype(np.float32))
    heads = _evidence(found, parts.sum(axis=0))
    others = _others(found, mixed(parts, judged).sum(axis=0), np.clip(beyond, -_MOST, _MOST))
    columns = [*own, heads[0], heads[2], heads[9], *others]
    return np.concatenate([found.evidence, np.stack(columns, axis=1).astype(np.float32)], axis=1)


def _others(found: PassageRuns, logits: Floats, beyond: Floats) -> list[Floats]:
    """Return what speaks for other types at the passage of each run that speaks most for its own."""
    best, most = found.first.copy(), logits[found.first, found.types]
    length = found.last - found.first + 1
    for step in range(1, int(length.max()) if len(length) else 0):
        rows = np.minimum(found.first + step, found.last)
        here = logits[rows, found.types]
        best, most = np.where(here > most, rows, best), np.maximum(here, most)
    ordered = np.sort(logits, axis=1)
    first, second = ordered[best, -1], ordered[best, -min(2, logits.shape[1])]
    other = np.where(first <= most, second, first)
    rank = (logits[best] > most[:, None]).sum(axis=1).astype(np.float32)
    possible = (logits > _POSSIBLE).sum(axis=1).astype(np.float32)
    return [other, most - other, rank, beyond[best], possible[best]]


def _evidence(found: PassageRuns, logits: Floats) -> list[Floats]:
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
