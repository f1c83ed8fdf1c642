"""The judge in torch: the cut base with LoRA, and linear outputs on the state at the line break after a passage."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.training.nano.base import Base
from smallprint.locate.windows import Window

Floats = NDArray[np.float32]


class Judge(nn.Module):
    """`Base` with LoRA and outputs; states are standardised with the fixed `mean` and `spread` of untrained states.

    Without standardising the outputs learn nothing for long: a few numbers of a state are huge.
    """

    mean: Tensor
    spread: Tensor

    def __init__(self, file: Path, layers: int, rank: int, outputs: int) -> None:
        super().__init__()
        self.base = Base(file, layers)
        self.base.adapt(rank)
        width = self.base.shape.width
        self.outputs = nn.Linear(width, outputs)
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))

    def begin(self, start: Mapping[str, NDArray[np.generic]]) -> None:
        """Set `mean`, `spread`, `weights` and `bias` of the outputs, as `start.py` found them."""
        self.mean.copy_(torch.from_numpy(np.asarray(start["mean"], np.float32)))
        self.spread.copy_(torch.from_numpy(np.asarray(start["spread"], np.float32)))
        self.outputs.weight.data.copy_(torch.from_numpy(np.asarray(start["weights"], np.float32)))
        self.outputs.bias.data.copy_(torch.from_numpy(np.asarray(start["bias"], np.float32)))

    def states(self, ids: Tensor, where: tuple[Tensor, Tensor]) -> Tensor:
        """Return (passages, width): the states at (window, place) pairs, scaled to a root mean square of one."""
        device = self.mean.device
        x = self.base(ids.to(device))
        rows, places = where
        return functional.rms_norm(
            x[rows.to(device), places.to(device)].float(), (x.shape[-1],), eps=self.base.shape.epsilon
        )

    def forward(self, ids: Tensor, where: tuple[Tensor, Tensor]) -> Tensor:
        """Return (passages, outputs) logits."""
        logits: Tensor = self.outputs((self.states(ids, where) - self.mean) / self.spread)
        return logits


def batch_of(windows: Sequence[Window]) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    """Return token ids (windows, longest), and where in them the passages end."""
    longest = max(len(window.tokens) for window in windows)
    filler = windows[0].tokens[windows[0].ends[0]]
    ids = torch.full((len(windows), longest), filler)
    for row, window in enumerate(windows):
        ids[row, : len(window.tokens)] = torch.tensor(window.tokens)
    rows = torch.tensor([row for row, window in enumerate(windows) for _ in window.ends])
    return ids, (rows, torch.tensor([end for window in windows for end in window.ends]))


def trained_parts(judge: Judge) -> list[nn.Parameter]:
    """Return what is trained, always in the same order."""
    return [part for part in judge.parameters() if part.requires_grad]
