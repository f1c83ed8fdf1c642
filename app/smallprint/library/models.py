"""The Nano models a person can choose: known, found on this disk, or a file; fetched, tried, and loaded.

What the window's models, `smallprint models` and `smallprint doctor` show and do is here.
"""

import logging
import os
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from smallprint.domain.engine import Engine
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.engine import Profile, Turns, needed_bytes, open_llama, read_header, remembered_profile
from smallprint.engine.fingerprint import known_sha256, loaded_header, sha256_of
from smallprint.engine.remembered import Remembered
from smallprint.engine.trial.profile import profile_key
from smallprint.errors import EngineError, MemoryShort, ModelMissing, ModelUnusable
from smallprint.library import (
    FoundModel,
    KnownModel,
    ModelSource,
    Route,
    arrived,
    find_models,
    installed,
    prepared_path,
    resolve,
)
from smallprint.system.reachable import is_file, is_folder, is_there

_log = logging.getLogger(__name__)
_CONTEXT = 4096
# Kinds whose weights, written as Q8_0, keep what they are (perplexity 24.7 before and after for Q4_1) and may be
# read faster.
_NEUTRAL = frozenset({"Q4_1", "Q5_0", "Q5_1"})
_FASTER = 1.2
_WRITTEN_AGAIN = "written_again"


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model as it is offered.

    `name` is what the setting takes: a known model's name, or a file's path. `place` is where it comes from. `path` is
    None while it is not on this machine. `memory_megabytes` is what it needs, `fits` whether the machine has that much.
    `reading` is its speed here in tokens a second, None where nothing was measured; `estimated` says that it was
    reckoned from another model's. `trouble` is why it cannot be used, "" if it can. `arrived` counts the bytes of a
    download that was broken off; `origin` is where a download comes from.
    """

    name: str
    label: str
    place: str
    path: Path | None
    bytes: int
    licence: str
    memory_megabytes: int
    fits: bool
    reading: float | None = None
    estimated: bool = False
    summary: str = ""
    trouble: str = ""
    arrived: int = 0
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a model is run on this machine, as its trial showed.

    `written_again` is the quantisation it had before; `faster_here` says that the new one was measured to be faster.
    """

    path: Path
    profile: Profile
    quantisation: str
    written_again: str = ""
    faster_here: bool = False

    def facts(self) -> list[tuple[str, str]]:
        """Return what was found, as (name, value)."""
        tuning = self.profile.tuning
        return [
            ("Reading speed", f"{self.profile.reading:.0f} tokens a second"),
            ("Writing speed", f"{self.profile.writing:.0f} tokens a second"),
            ("Memory", f"{self.profile.memory_megabytes} MB"),
            ("Threads", f"{tuning.evaluate} to read, {tuning.generate} to write"),
            ("Batch", f"{tuning.batch} tokens at a time"),
            ("Flash attention", "on" if tuning.flash_attention else "off"),
            ("Second layout of the weights", "on" if tuning.repack else "off"),
            ("Weights", self._weights()),
        ]

    def sentence(self) -> str:
        """Return what matters of it in plain words."""
        speed = "faster here" if self.faster_here else "faster where it was measured"
        again = f" Its weights were written again as {self.quantisation}: as good, and {speed}."
        return (
            f"Here it reads {self.profile.reading:.0f} and writes {self.profile.writing:.0f} tokens a second, with "
            f"{self.profile.tuning.evaluate} threads and {self.profile.memory_megabytes} MB of memory."
        ) + (again if self.written_again else "")

    def _weights(self) -> str:
        kind = self.quantisation or "of no common kind"
        return f"{kind}, written again from {self.written_again}" if self.written_again else f"{kind}, as they came"


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is to run models on, in bytes."""

    cores: int
    memory: int
    free_memory: int
    free_disk: int


class ModelLibrary:
    """The models of one user.

    `folder` is where files of ours are, `cache` what can be measured again, `route` how a download gets out.
    """

    def __init__(self, known: Sequence[KnownModel], folder: Path, cache: Path, route: Route | None = None) -> None:
        self.known = tuple(known)
        self.folder = folder
        self._cache = cache
        self._route = route or Route()

    def machine(self) -> Machine:
        """Return what this machine has, with the free space where models are kept."""
        memory = psutil.virtual_memory()
        there = next(folder for folder in (self.folder, *self.folder.parents) if is_folder(folder))
        return Machine(os.cpu_count() or 1, memory.total, memory.available, shutil.disk_usage(there).free)

    def choices(self, chosen: str = "", home: Path | None = None, files: Sequence[Path] = ()) -> list[ModelChoice]:
        """Return the known models in the catalogue's order, those found on this disk, and the `chosen` and other files.

        Raises nothing for a file that cannot be used: its choice says why.
        """
        ours = {path for model in self.known for path in (self.folder / model.file, prepared_path(model, self.folder))}
        known = [self._known_choice(model) for model in self.known]
        found = [self._found_choice(model) for model in find_models(self.folder, home) if model.path not in ours]
        for path in [*([Path(chosen)] if chosen else []), *files]:
            if str(path) not in {choice.name for choice in [*known, *found]} and is_file(path):
                found.append(self._found_choice(FoundModel(path.stem, "chosen file", path, path.stat().st_size)))
        return _with_estimates([*known, *_told_apart(found)])

    def path_of(self, name: str) -> Path:
        """Return the file of a known model or a path; raises ModelMissing with the command that fetches it."""
        return resolve(name, self.known, self.folder)

    def fetch(self, name: str, report: Report, token: CancelToken) -> Path:
        """Download and prepare a model of the catalogue; returns its file.

        A file that somebody has put in its place is checked first, and fetched again where it is another. Raises
        FetchFailed, ModelMissing, ModelUnusable, Cancelled.
        """
        known = self._named(name)
        if known is None:
            names = ", ".join(model.name for model in self.known)
            raise ModelMissing(f"There is no model “{name}”. Known models: {names}.")
        target = prepared_path(known, self.folder)
        if known.prepared and self._seems_sound(known, target):
            return target
        from smallprint.engine.llama.quantise import requantise  # noqa: PLC0415
        from smallprint.library.fetch import fetch_model  # noqa: PLC0415 - few starts of the program fetch a model

        source = fetch_model(known, self.folder, report, token, self._route)
        if target != source:
            requantise(source, target, token)
        return target

    def prepare(self, name: str, report: Report, token: CancelToken) -> Profile:
        """Try a model in a child process, choose how to run it here, and return what it does; remembered.

        Where writing it again in another quantisation keeps its quality and is clearly faster here, that is done
        once. Raises ModelMissing, ModelUnusable, Cancelled.
        """
        from smallprint.engine.trial.probe import probe  # noqa: PLC0415 - few starts of the program try a model

        path = self.path_of(name)
        report(Progress(Stage.PREPARE, path.name))
        self._require_published(name, path, token)
        profile = probe(path, self._cache, token)
        if read_header(path).quantisation not in _NEUTRAL:
            return profile
        return self._written_again(path, profile, token) or profile

    def _written_again(self, path: Path, profile: Profile, token: CancelToken) -> Profile | None:
        """Return what the same weights do as Q8_0, None where that is not clearly faster; found out once.

        It is only to be faster: where it cannot be done, the model is used as it is.
        """
        from smallprint.engine.llama.quantise import requantise  # noqa: PLC0415
        from smallprint.engine.trial.probe import probe  # noqa: PLC0415

        faster = self._faster_path(path)
        if self._was_not_faster(faster):
            return None
        try:
            if not is_there(faster):
                requantise(path, faster, token)
            other = probe(faster, self._cache, token)
            if other.reading > profile.reading * _FASTER:
                return other
        except EngineError as error:
            _log.info("%s is used as it is: %s", path.name, error)
            if isinstance(error, MemoryShort) or not isinstance(error, ModelUnusable):
                return None  # memory or disk: there may be room another time
        faster.unlink(missing_ok=True)
        Remembered(self._cache, _WRITTEN_AGAIN).put(profile_key(faster.name), {"faster": False})
        return None

    def preparation(self, name: str) -> Preparation | None:
        """Return how a model is run here, None while it was not tried; raises ModelMissing."""
        path, known = self.path_of(name), self._named(name)
        before, here = "", False
        if known is not None and known.prepared and path == prepared_path(known, self.folder):
            source = self.folder / known.file
            before = read_header(source).quantisation if is_file(source) else "another kind"
        elif (run := self._as_run(path)) != path:
            before, path, here = read_header(path).quantisation, run, True
        profile = remembered_profile(path, self._cache)
        return Preparation(path, profile, read_header(path).quantisation, before, here) if profile else None

    def load(self, name: str, report: Report, token: CancelToken, turns: Turns | None = None) -> Engine:
        """Load a model, tried in a child process before its first use here.

        Raises ModelMissing, ModelUnusable, Cancelled.
        """
        path = self.path_of(name)
        self._require_published(name, path, token)
        if not self._is_prepared(path):
            self.prepare(name, report, token)
        run = self._as_run(path)
        profile = remembered_profile(run, self._cache)
        return open_llama(
            run,
            name=name if self._named(name) else "",
            context=_CONTEXT,
            tuning=profile.tuning if profile else None,
            cache=self._cache,
            token=token,
            turns=turns,
        )

    def ready(self, name: str, token: CancelToken) -> Path | None:
        """Return the file of a model of the catalogue that is here, whole and as it is to be loaded; None otherwise."""
        known = self._named(name)
        if known is None:
            return None
        path = prepared_path(known, self.folder)
        try:
            self._require_published(name, path, token)
        except EngineError:
            return None
        return path if self._seems_sound(known, path) else None

    def title(self, name: str) -> str:
        """Return how a model is called, "" when it is not on this machine."""
        try:
            path = self.path_of(name)
        except ModelMissing:
            return ""
        return name if self._named(name) else path.stem

    def _named(self, name: str) -> KnownModel | None:
        return next((model for model in self.known if model.name == name), None)

    def _require_published(self, name: str, path: Path, token: CancelToken) -> None:
        """Raise ModelUnusable for a file in a known model's place that is another; what we wrote has no such sum."""
        known = self._named(name)
        if known is None or path.name != known.file:
            return
        if not sha256_of(path, self._cache, token).startswith(known.sha256):
            raise ModelUnusable(
                f"{path} is not the file that {known.label} is published as. Fetch the model again, "
                "or put the file elsewhere and choose it there."
            )

    def _seems_sound(self, known: KnownModel, path: Path) -> bool:
        """Say whether a known model's file is whole, and the published one as far as its checksum was ever taken."""
        try:
            read_header(path)
            digest = known_sha256(path, self._cache)
        except (EngineError, OSError):
            return False
        return path.name != known.file or digest is None or digest.startswith(known.sha256)

    def _is_prepared(self, path: Path) -> bool:
        """Say whether all that is tried of a model before its first use was tried."""
        if self._as_run(path) != path:
            return True
        if remembered_profile(path, self._cache) is None:
            return False
        header = loaded_header(path, self._cache) or read_header(path)
        return header.quantisation not in _NEUTRAL or self._was_not_faster(self._faster_path(path))

    def _was_not_faster(self, faster: Path) -> bool:
        return (Remembered(self._cache, _WRITTEN_AGAIN).get(profile_key(faster.name)) or {}).get("faster") is False

    def _as_run(self, path: Path) -> Path:
        """Return the file that is loaded for this one."""
        faster = self._faster_path(path)
        return faster if remembered_profile(faster, self._cache) is not None else path

    def _faster_path(self, path: Path) -> Path:
        """Return where the same weights as Q8_0 belong; many files have the same name, and some the same size."""
        sha256 = known_sha256(path, self._cache) or "unknown"
        return self.folder / "prepared" / f"{path.stem}.{sha256[:16]}.Q8_0.gguf"

    def _known_choice(self, model: KnownModel) -> ModelChoice:
        path = installed(model, self.folder)
        if path is not None and not self._seems_sound(model, path):
            path = None  # it is offered to be fetched again
        return ModelChoice(
            name=model.name,
            label=model.label,
            place="catalogue",
            path=path,
            bytes=model.bytes,
            licence=model.licence,
            memory_megabytes=model.memory_megabytes,
            fits=_fits(model.memory_megabytes),
            reading=self._speed(path),
            summary=model.summary,
            arrived=0 if path else arrived(model, self.folder),
            origin=(
                f"package {model.package} {model.version}"
                if model.source is ModelSource.PACKAGE_INDEX
                else f"{model.repository} on the model hub"
            ),
        )

    def _found_choice(self, found: FoundModel) -> ModelChoice:
        trouble, label, megabytes, licence = "", found.name, found.bytes // 1_000_000, ""
        try:
            header = read_header(found.path)
            label, licence = header.name or found.name, header.licence
            if header.quantisation.casefold() not in label.casefold():
                label = f"{label} · {header.quantisation}"
            megabytes = needed_bytes(found.path, header, _CONTEXT) // 1_000_000
        except EngineError as error:
            trouble = str(error)
        known = next((one for one in self.known if one.file == found.path.name and one.bytes == found.bytes), None)
        return ModelChoice(
            name=str(found.path),
            label=known.label if known else label,
            place=found.place,
            path=found.path,
            bytes=found.bytes,
            licence=known.licence if known else licence,
            memory_megabytes=megabytes,
            fits=_fits(megabytes),
            reading=None if trouble else self._speed(found.path),
            trouble=trouble,
        )

    def _speed(self, path: Path | None) -> float | None:
        profile = remembered_profile(path, self._cache) if path else None
        return profile.reading if profile else None


def _told_apart(found: list[ModelChoice]) -> list[ModelChoice]:
    """Give models that are called the same, like two copies of one, their file's name, too, or all of its path."""
    for parts in (1, 0):
        called = Counter(choice.label for choice in found)
        found = [
            replace(choice, label=f"{choice.label} ({Path(*Path(choice.name).parts[-parts:])})")
            if called[choice.label] > 1
            else choice
            for choice in found
        ]
    return found


def _fits(megabytes: int) -> bool:
    return megabytes * 1_000_000 < psutil.virtual_memory().total


def _with_estimates(choices: Sequence[ModelChoice]) -> list[ModelChoice]:
    """Give the models that were not measured a speed by their size: a model twice as large reads half as fast."""
    measured = [choice for choice in choices if choice.reading]
    if not measured:
        return list(choices)
    smallest = min(measured, key=lambda choice: choice.bytes)
    size = smallest.path.stat().st_size if smallest.path else smallest.bytes  # of the file that was measured
    return [_estimated(choice, (smallest.reading or 0.0) * size) for choice in choices]


def _estimated(choice: ModelChoice, bytes_a_second: float) -> ModelChoice:
    if choice.reading is not None or choice.trouble:
        return choice
    return replace(choice, reading=bytes_a_second / choice.bytes, estimated=True)
