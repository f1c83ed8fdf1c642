"""The folder that a run keeps its stages in: what is there is not made again, and nothing is ever there in part."""

import fcntl
import json
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from smallprint.system.state_file import replacing, write_state

Arrays = dict[str, NDArray[np.generic]]
Made = TypeVar("Made")


class WorkUnfit(Exception):
    """A run that cannot begin or go on; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the results depend on, as texts and numbers: a folder of work belongs to one of these.

    Files are named by their checksums, so that they may be moved; `base` is only where the base was found first.
    """

    base: str
    base_sha256: str
    labels_sha256: str
    left_out_sha256: str
    templates_sha256: str
    evidence_sha256: str
    layers: int
    rank: int
    batch: int
    seed: int


class Work:
    """The folder. Its pickles are this recipe's own; never open one that somebody else made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def belongs_to(self, settings: Settings) -> None:
        """Note the settings, or raise WorkUnfit where the folder was begun with others."""
        file = self.folder / "settings.json"
        if not file.exists():
            write_state(file, asdict(settings))
            return
        begun, asked = asdict(self.settings()), asdict(settings)
        other = [name for name in asked if name != "base" and begun[name] != asked[name]]
        if other:
            raise WorkUnfit(
                f"The work in {self.folder} was begun with another {' and '.join(other)}. "
                "Give the same options as then, or another folder with --work."
            )
        write_state(file, asked)

    def settings(self) -> Settings:
        """Return the settings that the work was begun with."""
        return Settings(**json.loads((self.folder / "settings.json").read_text(encoding="utf-8")))

    def kept(self, name: str, make: Callable[[], Made]) -> Made:
        """Return what a stage made, now or earlier."""
        file = self.folder / f"{name}.pkl"
        if not file.exists():
            made = make()
            with replacing(file) as draft:
                draft.write_bytes(pickle.dumps(made))
        found: Made = pickle.loads(file.read_bytes())
        return found

    def fold(self, number: int) -> Path:
        """Return the folder of the judge that is trained without this part of the contracts."""
        return self.folder / f"fold{number}"

    def scores(self, number: int) -> Path:
        """Return the file of one example's logits."""
        return self.folder / "scores" / f"{number}.npy"


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold a lock that all processes share."""
    with file.open("a+", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def write_arrays(file: Path, arrays: Arrays) -> None:
    """Write a compressed archive, whole or not at all."""
    with replacing(file) as draft, draft.open("wb") as content:
        np.savez_compressed(content, **arrays)  # type: ignore[arg-type] # numpy's types take a name for a flag


def write_array(file: Path, array: NDArray[np.generic]) -> None:
    """Write one array, whole or not at all."""
    with replacing(file) as draft, draft.open("wb") as content:
        np.save(content, array)
