"""States and logits of whole contracts, by the judge in torch: what the second stage is trained on."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from models.training.nano.judge import Judge, batch_of
from smallprint.locate.windows import Window

Floats = NDArray[np.float32]

_TOGETHER = 8


def logits_of(judge: Judge, windows: Sequence[Window], lines: int, together: int = _TOGETHER) -> Floats:
    """Return (lines, outputs); windows of like length are read side by side, `together` at a time."""
    found = np.zeros((lines, judge.outputs.out_features), np.float32)
    order = sorted(range(len(windows)), key=lambda number: len(windows[number].tokens))
    with torch.no_grad():
        for at in range(0, len(order), together):
            batch = [windows[number] for number in order[at : at + together]]
            rows = [line for window in batch for line in window.passages]
            found[rows] = judge(*batch_of(batch)).cpu().numpy()
    return found
