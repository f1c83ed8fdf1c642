"""Training of one judge, by Adam, a batch after the other.

Several workers may do it together: each takes the next batch from a counter, and writes its step at once (Niu et al.
2011, "Hogwild!"). Any of them may begin later, end or be stopped. One thread a worker: two threads that wait for each
other are slower than one as soon as another program runs.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.training.nano.choosing import Chosen
from models.training.nano.examples import Example
from models.training.nano.judge import Judge, batch_of, trained_parts
from models.training.nano.numbers import Numbers
from models.training.nano.work import write_arrays

Floats = NDArray[np.float32]

_USUAL = 4  # windows of a batch that the rate is for


@dataclass(frozen=True, slots=True)
class Pace:
    """Batches of `batch` windows; Adam's rate for LoRA, times `outputs` for the outputs; warm-up, then linear down."""

    batch: int = _USUAL
    rate: float = 7e-4
    outputs: float = 1.5
    warm_up: int = 20
    lowest: float = 0.05
    moments: tuple[float, float] = (0.9, 0.99)


def pace_of(batch: int) -> Pace:
    """Return the pace for batches of a size: Adam's rate goes with its square root (Malladi et al. 2022)."""
    usual = Pace()
    return Pace(batch, usual.rate * (batch / _USUAL) ** 0.5, warm_up=max(1, usual.warm_up * _USUAL // batch))


def fit(
    judge: Judge,
    examples: Sequence[Example],
    windows: Sequence[Chosen],
    numbers: Numbers,
    pace: Pace,
    folder: Path,
    stop: Callable[[], bool],
) -> None:
    """Train to the end of the windows, one pass, or until a stop.

    What each batch was given before its update is kept in `seen.*.npz`: an honest forecast, so the learning curve costs
    nothing.
    """
    parts = trained_parts(judge)
    rates = _rates(judge, pace).to(numbers.parameters.device)
    count = -(-len(windows) // pace.batch)
    seen: list[tuple[Floats, Floats]] = []
    begun, tokens = time.monotonic(), 0
    while not stop() and (number := numbers.take(count)) is not None:
        batch = windows[number * pace.batch : (number + 1) * pace.batch]
        target = torch.from_numpy(np.concatenate([examples[n].target[list(w.passages)] for n, w in batch]))
        ids, where = batch_of([window for _, window in batch])
        logits, loss = _learn(judge, ids, where, target)
        _step(numbers, parts, rates, pace, number, count)
        numbers.stepped()
        seen.append((logits.numpy().astype(np.float16), target.numpy().astype(np.float16)))
        tokens += ids.numel()
        if len(seen) % 20 == 0:
            took = time.monotonic() - begun
            print(
                f"{took:6.0f} s  batch {number} of {count}  {tokens / took:.0f} tokens/s  loss {loss:.3f}",
                flush=True,
            )
            _keep(folder, seen)
    numbers.close()
    _keep(folder, seen)


def _rates(judge: Judge, pace: Pace) -> Tensor:
    outputs = {id(part) for part in judge.outputs.parameters()}
    return torch.cat(
        [
            torch.full((part.numel(),), pace.rate * (pace.outputs if id(part) in outputs else 1.0))
            for part in trained_parts(judge)
        ]
    )


def _learn(judge: Judge, ids: Tensor, where: tuple[Tensor, Tensor], target: Tensor) -> tuple[Tensor, float]:
    """Leave the gradients in the judge's parts, and return the logits of before, and the loss."""
    logits = judge(ids, where)
    target = target.to(logits.device)
    known = ~target.isnan()
    losses = functional.binary_cross_entropy_with_logits(logits, target.nan_to_num(), reduction="none") * known
    loss = losses.sum(1).mean()
    for part in trained_parts(judge):
        part.grad = None
    loss.backward()  # type: ignore[no-untyped-call]
    return logits.detach().cpu(), loss.item()


def _step(numbers: Numbers, parts: Sequence[nn.Parameter], rates: Tensor, pace: Pace, number: int, count: int) -> None:
    """One step of Adam (Kingma and Ba 2015) with the gradient's norm cut at 1."""
    slope = torch.cat([(torch.zeros_like(part) if part.grad is None else part.grad).flatten() for part in parts])
    slope *= min(1.0, 1.0 / (slope.norm().item() + 1e-6))
    first, second = pace.moments
    step = number + 1
    numbers.mean.mul_(first).add_(slope, alpha=1 - first)
    numbers.square.mul_(second).addcmul_(slope, slope, value=1 - second)
    now = min(1.0, step / pace.warm_up) * max(1 - number / count, pace.lowest)
    change = (numbers.mean / (1 - first**step)) / ((numbers.square / (1 - second**step)).sqrt() + 1e-8)
    numbers.parameters.sub_(now * rates * change)


def _keep(folder: Path, seen: Sequence[tuple[Floats, Floats]]) -> None:
    if seen:
        logits, target = (np.concatenate([one[part] for one in seen]) for part in (0, 1))
        write_arrays(folder / f"seen.{os.getpid()}.npz", {"logits": logits, "target": target})
