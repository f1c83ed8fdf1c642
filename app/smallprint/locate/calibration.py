"""Evidence -> rough probability: a logistic model per clause type, its weights measured on labelled contracts."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.errors import SettingInvalid
from smallprint.locate.cues import Cue

OTHER_EVIDENCE = ("likeness", "at-start", "length", "early", "is-heading", "very-short")
_DEFAULTS = {"likeness": 2.5, "very-short": -1.0}
_DEFAULT_BIAS = -5.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What each cue and each other evidence of one type counts, in logits; what is not named counts its default."""

    bias: float = _DEFAULT_BIAS
    cues: Mapping[str, float] = field(default_factory=dict)
    other: Mapping[str, float] = field(default_factory=lambda: _DEFAULTS)

    def vector(self, cues: Sequence[Cue]) -> NDArray[np.float32]:
        """Return the weights in the order of the evidence: the cues, then `OTHER_EVIDENCE`."""
        named = [self.cues.get(cue.phrase, cue.weight) for cue in cues]
        return np.array(named + [self.other.get(name, 0.0) for name in OTHER_EVIDENCE], dtype=np.float32)

    def score(self, evidence: NDArray[np.float32], cues: Sequence[Cue]) -> NDArray[np.float32]:
        """Return a probability for each row of the evidence."""
        logits = evidence @ self.vector(cues) + self.bias
        return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)


def load_weights(path: Path) -> dict[str, Weights]:
    """Read the measured weights by clause key; raises SettingInvalid when the file cannot be used."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            key: Weights(float(table["bias"]), dict(table["cues"]), dict(table["other"]))
            for key, table in tables.items()
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingInvalid(f"The locator's weights {path} cannot be read ({error}). Reinstall Smallprint.") from error
