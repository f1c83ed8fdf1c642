"""One judge for each third of the contracts, trained without it; one of all; then what each says of what it never saw.

The judge of all has the number ASIDE: the contracts that are kept aside, if any, are those that it has not seen.

train(work, fold, means, stop)    the judge of one fold, from wherever it stands
read(work, share, means, stop)    logits of the contracts that have none yet, or of a share of them
trained(work, fold, device)       the judge when it is done
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.training.nano import choosing, fitting
from models.training.nano.choosing import Chosen
from models.training.nano.examples import ASIDE, FOLDS, HEADED, Example
from models.training.nano.judge import Judge
from models.training.nano.numbers import Held, Numbers, Shared, given_out, restore
from models.training.nano.reading import logits_of
from models.training.nano.start import start
from models.training.nano.vocabulary import tokenizer
from models.training.nano.work import Work, locked, write_array, write_arrays
from smallprint.system.state_file import replacing

Floats = NDArray[np.float32]

_TOGETHER = {"cpu": 8, "cuda": 64}  # windows that are read side by side


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the judges learn from: examples, the labelled types, and by contract the heads' chances out of fold."""

    keys: list[str]
    examples: list[Example]
    chances: dict[str, Floats]

    @property
    def outputs(self) -> int:
        """How many outputs a judge has."""
        return len(self.keys) + len(HEADED)


@dataclass(frozen=True, slots=True)
class Means:
    """What a run may use: a device, and processes that share memory.

    With `held` there is one process, and the numbers stay in it, as they must on a device of its own.
    """

    device: str = "cpu"
    workers: int = 2
    held: bool = False

    def numbers(self, folder: Path, judge: Judge) -> Numbers:
        """Return the numbers of a fold."""
        return Held(folder, judge) if self.held else Shared(folder, judge)


def prepared(work: Work) -> Prepared:
    """Return what the stage before has kept."""
    found: Prepared = pickle.loads((work.folder / "examples.pkl").read_bytes())
    return found


def train(work: Work, fold: int, means: Means, stop: Callable[[], bool]) -> None:
    """Train the judge of a fold to the end, or until a stop."""
    folder, settings, given = work.fold(fold), work.settings(), prepared(work)
    folder.mkdir(exist_ok=True)
    judge = _untrained(work, given.outputs).to(means.device)
    with locked(folder / "begin"):
        if not (folder / "windows.pkl").exists():
            _begin(work, fold, judge, given)
    judge.begin(np.load(folder / "start.npz"))
    windows: list[Chosen] = pickle.loads((folder / "windows.pkl").read_bytes())
    numbers = means.numbers(folder, judge)
    fitting.fit(judge, given.examples, windows, numbers, fitting.pace_of(settings.batch), folder, stop)


def is_trained(work: Work, fold: int) -> bool:
    """Say whether all batches of a fold were given out."""
    file = work.fold(fold) / "windows.pkl"
    return file.exists() and given_out(work.fold(fold)) * work.settings().batch >= len(pickle.loads(file.read_bytes()))


def trained(work: Work, fold: int, outputs: int, device: str = "cpu") -> Judge:
    """Return the judge of a fold as it stands."""
    judge = _untrained(work, outputs).to(device)
    judge.begin(np.load(work.fold(fold) / "start.npz"))
    return restore(judge, work.fold(fold))


def read(work: Work, share: tuple[int, int], means: Means, stop: Callable[[], bool]) -> None:
    """Keep the logits of each labelled contract, by the judge of its fold; `share` is (number, of how many)."""
    given = prepared(work)
    number, shares = share
    for fold in (*range(FOLDS), ASIDE):
        todo = sorted(
            (at for at, one in enumerate(given.examples) if one.fold == fold), key=lambda at: _size(given, at)
        )
        left = [at for at in todo[number::shares] if not work.scores(at).exists()]
        judge = trained(work, fold, given.outputs, means.device) if left else None
        for at in left:
            if judge is None or stop():
                return
            example = given.examples[at]
            logits = logits_of(judge, example.windows, len(example.lines), _TOGETHER[means.device])
            write_array(work.scores(at), logits)


def _untrained(work: Work, outputs: int) -> Judge:
    settings = work.settings()
    torch.manual_seed(settings.seed)  # all folds start from one judge, so that their mean is a judge
    return Judge(Path(settings.base), settings.layers, settings.rank, outputs)


def _begin(work: Work, fold: int, judge: Judge, given: Prepared) -> None:
    """Choose the windows of a fold and where its outputs start."""
    settings = work.settings()
    with tokenizer(Path(settings.base)) as tokens_of:
        windows = choosing.chosen(given.examples, given.chances, fold, settings.seed + fold, tokens_of)
    print(f"{len(windows)} windows, {sum(len(window.tokens) for _, window in windows)} tokens", flush=True)
    write_arrays(work.fold(fold) / "start.npz", start(judge, given.examples, windows))
    with replacing(work.fold(fold) / "windows.pkl") as draft:
        draft.write_bytes(pickle.dumps(windows))


def _size(given: Prepared, number: int) -> int:
    return sum(len(window.tokens) for window in given.examples[number].windows)
