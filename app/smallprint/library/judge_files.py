"""The judge that ships for a model of the catalogue: an adapter to its weights, and outputs, in a folder of their own.

judge.toml   what they belong to, and their checksums
judge.gguf   the adapter (LoRA)
judge.npz    the outputs, plain arrays
"""

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import get_type_hints

from smallprint.domain.progress import CancelToken
from smallprint.errors import JudgeUnusable
from smallprint.system.checksum import sha256_of_file

_WHOLE_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_LAYERS = 1000


@dataclass(frozen=True, slots=True)
class ShippedJudge:
    """A judge's files, and the model that they belong to, by the SHA-256 of its published file.

    `layers` is how many of the model's layers it reads with.
    """

    folder: Path
    base_sha256: str
    layers: int
    adapter_sha256: str
    outputs_sha256: str

    @property
    def adapter(self) -> Path:
        """The adapter's file."""
        return self.folder / "judge.gguf"

    @property
    def outputs(self) -> Path:
        """The outputs' file."""
        return self.folder / "judge.npz"


def shipped_judge(folder: Path, base_sha256: str, token: CancelToken) -> ShippedJudge:
    """Return the judge of a folder for the model with this SHA-256, with both files checked.

    They are small, so they are read each time. Raises JudgeUnusable with a sentence, and Cancelled.
    """
    judge = _described(folder)
    if judge.base_sha256 != base_sha256:
        raise JudgeUnusable(
            f"The judge in {folder} belongs to another model than the one that is chosen. Install the program again."
        )
    for path, sha256 in ((judge.adapter, judge.adapter_sha256), (judge.outputs, judge.outputs_sha256)):
        try:
            right = sha256_of_file(path, token) == sha256
        except OSError as error:
            reason = error.strerror or error
            raise JudgeUnusable(
                f"The judge's file {path} cannot be read ({reason}). Install the program again."
            ) from error
        if not right:
            raise JudgeUnusable(f"The judge's file {path} is damaged. Install the program again.")
    return judge


def _described(folder: Path) -> ShippedJudge:
    path = folder / "judge.toml"
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        hints = get_type_hints(ShippedJudge)
        names = [field.name for field in fields(ShippedJudge) if field.name != "folder"]
        if set(said) != set(names) or any(type(said[name]) is not hints[name] for name in names):
            raise ValueError(f"it must have {', '.join(names)}")
        judge = ShippedJudge(folder, **said)
    except (OSError, ValueError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        raise _unreadable(path, reason) from error
    hashes = (judge.base_sha256, judge.adapter_sha256, judge.outputs_sha256)
    if not all(map(_WHOLE_HASH.fullmatch, hashes)) or not 0 < judge.layers < _MOST_LAYERS:
        raise JudgeUnusable(f"The judge's file {path} names no usable checksums or layers. Install the program again.")
    return judge


def _unreadable(path: Path, reason: object) -> JudgeUnusable:
    return JudgeUnusable(f"The judge's file {path} cannot be read ({reason}). Install the program again.")
