"""Workers that train one judge together: parameters and Adam's moments lie in shared files, and nobody waits.

Each worker takes the next batch from a counter, and writes its step at once (Niu et al. 2011, "Hogwild!"). Any of them
may begin later, end or be stopped; what they share is the checkpoint. One thread a worker: two threads that wait for
each other are slower than one as soon as another program runs.
"""

import fcntl
import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from models.training.nano.choosing import Chosen
from models.training.nano.examples import Example
from models.training.nano.judge import Judge, batch_of, trained_parts

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pace:
    """Batches of `batch` windows; Adam's rate for LoRA, times `outputs` for the outputs; warm-up, then linear down."""

    batch: int = 4
    rate: float = 7e-4
    outputs: float = 1.5
    warm_up: int = 20
    lowest: float = 0.05
    moments: tuple[float, float] = (0.9, 0.99)


class Shared:
    """The files of one run: parameters, moments, and how many batches were given out."""

    def __init__(self, folder: Path, judge: Judge) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        parts = trained_parts(judge)
        size = sum(part.numel() for part in parts)
        with self._locked():
            if not (folder / "next.json").exists():
                torch.cat([part.detach().flatten() for part in parts]).numpy().tofile(folder / "parameters.bin")
                for name in ("mean.bin", "square.bin"):
                    np.zeros(size, np.float32).tofile(folder / name)
                self._give_out(0)
        self.parameters, self.mean, self.square = (
            torch.from_file(str(folder / name), shared=True, size=size, dtype=torch.float32)
            for name in ("parameters.bin", "mean.bin", "square.bin")
        )
        at = 0
        for part in parts:
            part.data = self.parameters[at : at + part.numel()].view(part.shape)
            at += part.numel()

    def take(self, count: int) -> int | None:
        """Return the number of the next batch, None after `count`."""
        with self._locked():
            number: int = json.loads((self._folder / "next.json").read_text(encoding="utf-8"))
            if number >= count:
                return None
            self._give_out(number + 1)
            return number

    def _give_out(self, number: int) -> None:
        (self._folder / "next.json").write_text(json.dumps(number), encoding="utf-8")

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with (self._folder / "lock").open("a+", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def fit(judge: Judge, examples: Sequence[Example], windows: Sequence[Chosen], folder: Path, pace: Pace) -> None:
    """Train to the end of the windows, one pass, beside other workers of the same folder.

    What each batch was given before its update is kept in `seen.*.npz`: an honest forecast, so the learning curve costs
    nothing.
    """
    shared = Shared(folder, judge)
    parts = trained_parts(judge)
    outputs = {id(part) for part in judge.outputs.parameters()}
    rates = torch.cat(
        [torch.full((p.numel(),), pace.rate * (pace.outputs if id(p) in outputs else 1.0)) for p in parts]
    )
    count = -(-len(windows) // pace.batch)
    seen: list[tuple[Floats, Floats]] = []
    begun, tokens = time.monotonic(), 0
    while (number := shared.take(count)) is not None:
        batch = windows[number * pace.batch : (number + 1) * pace.batch]
        target = torch.from_numpy(np.concatenate([examples[n].target[list(w.passages)] for n, w in batch]))
        ids, where = batch_of([window for _, window in batch])
        logits = judge(ids, where)
        known = ~target.isnan()
        losses = functional.binary_cross_entropy_with_logits(logits, target.nan_to_num(), reduction="none") * known
        loss = losses.sum(1).mean()
        for part in parts:
            part.grad = None
        loss.backward()  # type: ignore[no-untyped-call]
        _step(shared, parts, rates, pace, number, count)
        seen.append((logits.detach().numpy().astype(np.float16), target.numpy().astype(np.float16)))
        tokens += ids.numel()
        if len(seen) % 20 == 0:
            took = time.monotonic() - begun
            print(
                f"{took:6.0f} s  batch {number} of {count}  {tokens / took:.0f} tokens/s  loss {loss.item():.3f}",
                flush=True,
            )
            _keep(folder, seen)
    _keep(folder, seen)


def _step(
    shared: Shared, parts: Sequence[torch.nn.Parameter], rates: torch.Tensor, pace: Pace, number: int, count: int
) -> None:
    """One step of Adam (Kingma and Ba 2015) with the gradient's norm cut at 1."""
    slope = torch.cat([part.grad.flatten() if part.grad is not None else torch.zeros(part.numel()) for part in parts])
    slope *= min(1.0, 1.0 / (slope.norm().item() + 1e-6))
    first, second = pace.moments
    step = number + 1
    shared.mean.mul_(first).add_(slope, alpha=1 - first)
    shared.square.mul_(second).addcmul_(slope, slope, value=1 - second)
    now = min(1.0, step / pace.warm_up) * max(1 - number / count, pace.lowest)
    change = (shared.mean / (1 - first**step)) / ((shared.square / (1 - second**step)).sqrt() + 1e-8)
    shared.parameters.sub_(now * rates * change)


def _keep(folder: Path, seen: Sequence[tuple[Floats, Floats]]) -> None:
    logits, target = (np.concatenate([one[part] for one in seen]) if seen else np.zeros(0) for part in (0, 1))
    np.savez(folder / f"seen.{os.getpid()}.npz", logits=logits, target=target)
