"""What is trained of a judge, as three flat tensors (parameters, Adam's two moments), and how they outlive a process.

    Shared   in files that all workers of a fold map into memory: what they share is the checkpoint
    Held     in this process, on whatever device; the same files are written every so many batches

Both go on from the files that they find, whichever of the two has written them.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from models.training.nano.judge import Judge, trained_parts
from models.training.nano.work import locked
from smallprint.system.state_file import write_state

_NAMES = ("parameters.bin", "mean.bin", "square.bin")
_NEXT = "next.json"
_DRAFT = ".new"
_EVERY = 50  # batches that a stop may cost


class Numbers(ABC):
    """The three tensors, of a judge whose parts are made views of them; `take` gives out the batches, in order."""

    parameters: Tensor
    mean: Tensor
    square: Tensor

    def __init__(self, folder: Path, judge: Judge) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._size = sum(part.numel() for part in trained_parts(judge))
        with locked(folder / "lock"):
            _finish_writing(folder)
            if not (folder / _NEXT).exists():
                flat = torch.cat([part.detach().flatten() for part in trained_parts(judge)])
                _write(folder, [flat, torch.zeros(self._size), torch.zeros(self._size)], 0)

    @abstractmethod
    def take(self, count: int) -> int | None:
        """Return the number of the next batch, None after `count`."""

    @abstractmethod
    def stepped(self) -> None:
        """Take note that the batch taken last was learned from."""

    @abstractmethod
    def close(self) -> None:
        """Keep what there is."""

    def _bind(self, tensors: Sequence[Tensor], parts: Sequence[nn.Parameter]) -> None:
        self.parameters, self.mean, self.square = tensors
        _into(parts, self.parameters)


class Shared(Numbers):
    """For several workers. A worker that is killed loses the one batch that it was given."""

    def __init__(self, folder: Path, judge: Judge) -> None:
        super().__init__(folder, judge)
        files = [str(folder / name) for name in _NAMES]
        tensors = [torch.from_file(file, shared=True, size=self._size, dtype=torch.float32) for file in files]
        self._bind(tensors, trained_parts(judge))

    def take(self, count: int) -> int | None:
        """Return the number of the next batch, None after `count`."""
        with locked(self._folder / "lock"):
            number = given_out(self._folder)
            if number >= count:
                return None
            write_state(self._folder / _NEXT, number + 1)
            return number

    def stepped(self) -> None:
        """Take note that the batch taken last was learned from: the files have it already."""

    def close(self) -> None:
        """Keep what there is: the files have it already."""


class Held(Numbers):
    """For one process with a device of its own. A stop loses batches since the last checkpoint; they are done again."""

    def __init__(self, folder: Path, judge: Judge) -> None:
        super().__init__(folder, judge)
        tensors = [torch.from_numpy(np.fromfile(folder / name, np.float32)).to(judge.mean.device) for name in _NAMES]
        self._bind(tensors, trained_parts(judge))
        self._next = self._written = given_out(folder)

    def take(self, count: int) -> int | None:
        """Return the number of the next batch, None after `count`."""
        return self._next if self._next < count else None

    def stepped(self) -> None:
        """Take note that the batch taken last was learned from."""
        self._next += 1
        if self._next - self._written >= _EVERY:
            self.close()

    def close(self) -> None:
        """Keep what there is."""
        with locked(self._folder / "lock"):
            _write(self._folder, [self.parameters, self.mean, self.square], self._next)
        self._written = self._next


def given_out(folder: Path) -> int:
    """Return how many batches of a fold were given out."""
    file = folder / _NEXT
    return int(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else 0


def restore(judge: Judge, folder: Path) -> Judge:
    """Give a judge the parameters of a fold, and return it."""
    flat = torch.from_numpy(np.fromfile(folder / _NAMES[0], np.float32)).to(judge.mean.device)
    _into(trained_parts(judge), flat)
    return judge


def _into(parts: Sequence[nn.Parameter], flat: Tensor) -> None:
    at = 0
    for part in parts:
        part.data = flat[at : at + part.numel()].view(part.shape)
        at += part.numel()


def _write(folder: Path, tensors: Sequence[Tensor], number: int) -> None:
    """Write all four files or none: once the last draft is there, whoever opens the folder next may finish it."""
    for name, tensor in zip(_NAMES, tensors, strict=True):
        tensor.detach().cpu().numpy().tofile(folder / (name + _DRAFT))
    write_state(folder / (_NEXT + _DRAFT), number)
    _finish_writing(folder)


def _finish_writing(folder: Path) -> None:
    whole = (folder / (_NEXT + _DRAFT)).exists()
    for name in (*_NAMES, _NEXT):
        draft = folder / (name + _DRAFT)
        if whole and draft.exists():
            draft.replace(folder / name)
        draft.unlink(missing_ok=True)
