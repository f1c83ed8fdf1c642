"""Finds model files that other programs have put on this disk; only looks, never writes."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smallprint.system.reachable import is_file

_PROJECTOR = "mmproj"  # the part of a model that sees images
_ONE_OF_SEVERAL = re.compile(r"-\d{5}-of-\d{5}")  # a model that is split: none of its parts can be used alone
_OLLAMA_MODEL = "application/vnd.ollama.image.model"


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A GGUF file of another program's: what that program calls it, where it is, and its size in bytes."""

    name: str
    place: str
    path: Path
    bytes: int


def find_models(own: Path | None = None, home: Path | None = None) -> list[FoundModel]:
    """Return the model files of the Hugging Face cache, LM Studio, Ollama, GPT4All, and those dropped into `own`.

    One entry a file, however many names lead to it. A folder that cannot be read has none.
    """
    home = home or Path.home()
    found: dict[Path, FoundModel] = {}
    for place, name, path in _candidates(own, home):
        try:
            real, size = path.resolve(strict=True), path.stat().st_size
        except OSError:  # a link to nothing: the program that owns it is about to fetch or to delete it
            continue
        if real not in found and size and not _is_part(path.name):
            found[real] = FoundModel(name, place, path, size)
    return sorted(found.values(), key=lambda model: (model.place, model.name, str(model.path)))


def _is_part(name: str) -> bool:
    return _PROJECTOR in name.lower() or _ONE_OF_SEVERAL.search(name) is not None


def _candidates(own: Path | None, home: Path) -> Iterator[tuple[str, str, Path]]:
    if own is not None:
        for path in _listed(own, "*.gguf"):
            yield "model folder", path.stem, path
    for path in _listed(_hugging_face(home), "models--*/snapshots/*/**/*.gguf"):
        yield "Hugging Face", path.stem, path
    for folder in (home / ".lmstudio" / "models", home / ".cache" / "lm-studio" / "models"):
        for path in _listed(folder, "*/*/*.gguf"):
            yield "LM Studio", path.stem, path
    yield from _ollama(Path(os.environ.get("OLLAMA_MODELS") or home / ".ollama" / "models"))
    for folder in _gpt4all(home):
        for path in _listed(folder, "*.gguf"):
            yield "GPT4All", path.stem, path


def _hugging_face(home: Path) -> Path:
    if hub := os.environ.get("HF_HUB_CACHE"):
        return Path(hub)
    return Path(os.environ.get("HF_HOME") or home / ".cache" / "huggingface") / "hub"


def _gpt4all(home: Path) -> Iterator[Path]:
    yield home / ".local" / "share" / "nomic.ai" / "GPT4All"
    yield home / "Library" / "Application Support" / "nomic.ai" / "GPT4All"
    yield home / "AppData" / "Local" / "nomic.ai" / "GPT4All"


def _ollama(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Yield the weights that Ollama's manifests name: a manifest a model and tag, a blob a file."""
    manifests = folder / "manifests"
    for path in _listed(manifests, "**/*"):
        try:
            layers = json.loads(path.read_text(encoding="utf-8"))["layers"]
            digests = [str(layer["digest"]) for layer in layers if layer["mediaType"] == _OLLAMA_MODEL]
        except (OSError, ValueError, LookupError, TypeError):  # no manifest
            continue
        name = ":".join(path.relative_to(manifests).parts[-2:])
        for digest in digests:
            if digest.startswith("sha256:") and digest[7:].isalnum():
                yield "Ollama", name, folder / "blobs" / digest.replace(":", "-")


def _listed(folder: Path, pattern: str) -> list[Path]:
    """Return the files of a folder in order; none where it is not there or may not be read."""
    try:
        return sorted(path for path in folder.glob(pattern) if is_file(path))
    except OSError:
        return []
