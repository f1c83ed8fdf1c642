"""What the Nano judge says of a document's passages: one logit a clause type, and the state that it was read from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

UNKNOWN = -12.0  # the logit of a type that the judge has no output for


@dataclass(frozen=True, slots=True)
class JudgeOpinion:
    """Logits (passages, `keys`), one row a passage of `candidates_of`; `states` (passages, width), standardised."""

    keys: tuple[str, ...]
    logits: Floats
    states: Floats

    def of(self, keys: Sequence[str]) -> Floats:
        """Return the logits (passages, `keys`) of some types."""
        known = {key: number for number, key in enumerate(self.keys)}
        found = np.full((len(self.logits), len(keys)), UNKNOWN, dtype=np.float32)
        for column, key in enumerate(keys):
            if key in known:
                found[:, column] = self.logits[:, known[key]]
        return found

    def beyond(self, keys: Sequence[str]) -> Floats:
        """Return (passages,): the best logit of each passage among the types that are not of `keys`."""
        others = [number for number, key in enumerate(self.keys) if key not in keys]
        if not others:
            return np.full(len(self.logits), UNKNOWN, dtype=np.float32)
        best: Floats = self.logits[:, others].max(axis=1)
        return best
