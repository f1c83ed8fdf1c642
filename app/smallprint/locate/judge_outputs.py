"""The judge's outputs: a logistic regression over its states for each clause type."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.errors import JudgeUnusable

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class JudgeOutputs:
    """The outputs for `keys`: `weights` (outputs, width) and `bias` (outputs,) on standardised states.

    `mean` and `spread` (width,) are those of states over contracts.
    """

    keys: tuple[str, ...]
    weights: Floats
    bias: Floats
    mean: Floats
    spread: Floats

    def standard(self, states: Floats) -> Floats:
        """Return states (passages, width) with mean 0 and spread 1 over contracts."""
        scaled: Floats = (states - self.mean) / self.spread
        return scaled

    def logits(self, states: Floats) -> Floats:
        """Return (passages, outputs)."""
        found: Floats = self.standard(states) @ self.weights.T + self.bias
        return found


def load_outputs(path: Path) -> JudgeOutputs:
    """Read the outputs of an archive of plain arrays; raises JudgeUnusable with a sentence."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            keys = tuple(str(key) for key in stored["keys"].tolist())
            weights, bias, mean, spread = (
                np.asarray(stored[name], np.float32) for name in ("weights", "bias", "mean", "spread")
            )
        width = len(mean)
        shapes = (weights.shape, bias.shape, mean.shape, spread.shape)
        if shapes != ((len(keys), width), (len(keys),), (width,), (width,)) or not width:
            raise ValueError("its arrays do not fit together")
        if len(set(keys)) < len(keys) or not all(np.isfinite(one).all() for one in (weights, bias, mean, spread)):
            raise ValueError("its numbers or names cannot be used")
        if not (spread > 0).all():
            raise ValueError("its spread is not above zero")
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise JudgeUnusable(f"The judge's file {path} cannot be used ({error}). Install the program again.") from error
    return JudgeOutputs(keys, weights, bias, mean, spread)
