"""The judge's model on this machine: cut out of the published model once, and again where it is missing or damaged."""

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.engine.fingerprint import sha256_of
from smallprint.engine.llama.judge_cut import FORMAT, CutOrder, cut_for_judge
from smallprint.engine.remembered import Remembered
from smallprint.errors import JudgeUnusable
from smallprint.library import KnownModel
from smallprint.library.installed import fetched_path
from smallprint.library.judge_files import ShippedJudge, shipped_judge
from smallprint.system.reachable import is_file

_log = logging.getLogger(__name__)
_MADE = "judges"
_ENDING = ".judge.gguf"
_SHOWN = 12  # characters of a checksum in a file's name


@dataclass(frozen=True, slots=True)
class JudgeFolders:
    """Where judges ship (a folder each), where the user's models are, and what can be measured again."""

    shipped: Path
    models: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class PreparedJudge:
    """The judge's model file with its SHA-256, and what it was made from."""

    path: Path
    sha256: str
    made_from: ShippedJudge


def prepare_judge(model: KnownModel, folders: JudgeFolders, report: Report, token: CancelToken) -> PreparedJudge:
    """Return the judge's model, made where it is not there or not as it was made.

    Raises JudgeUnusable where the model has no judge, the files that ship are damaged or another model's, or the disk
    is full; ModelMissing, ModelUnusable for the published file; Cancelled.
    """
    if not model.judge:
        raise JudgeUnusable(f"No judge was trained for {model.label}.")
    shipped = shipped_judge(folders.shipped / model.judge, model.sha256, token)
    target = _target(model, shipped, folders.models)
    made = (Remembered(folders.cache, _MADE).get(target.name) or {}).get("sha256")
    if isinstance(made, str) and is_file(target):
        if sha256_of(target, folders.cache, token) == made:
            return PreparedJudge(target, made, shipped)
        _log.warning("%s is damaged; it is made again.", target)
    report(Progress(Stage.PREPARE, f"the judge of {model.label}"))
    base = fetched_path(model, folders.models)
    if not is_file(base):
        raise JudgeUnusable(
            f"The judge is made from {base.name}, which is not in {folders.models}. "
            f"Run `smallprint models get {model.name}`."
        )
    if sha256_of(base, folders.cache, token) != shipped.base_sha256:
        raise JudgeUnusable(f"{base} is not the file that {model.label} is published as. Fetch the model again.")
    cut_for_judge(CutOrder(base, shipped.base_sha256, shipped.adapter, shipped.layers), target, token)
    sha256 = sha256_of(target, folders.cache, token)
    Remembered(folders.cache, _MADE).put(target.name, {"sha256": sha256})
    _remove_older(model, target)
    return PreparedJudge(target, sha256, shipped)


def is_prepared(model: KnownModel, folders: JudgeFolders, token: CancelToken) -> bool:
    """Say whether there is a file in the place of the judge's model, or none can be made."""
    try:
        shipped = shipped_judge(folders.shipped / model.judge, model.sha256, token)
    except JudgeUnusable:
        return True
    return is_file(_target(model, shipped, folders.models))


def _target(model: KnownModel, judge: ShippedJudge, folder: Path) -> Path:
    made_of = f"{judge.base_sha256[:_SHOWN]}-{judge.adapter_sha256[:_SHOWN]}-{FORMAT}"
    return folder / "prepared" / f"{model.name}.{made_of}{_ENDING}"


def _remove_older(model: KnownModel, newest: Path) -> None:
    """Delete what was made with other adapters: each takes as much room as the model itself."""
    for path in newest.parent.glob(f"{model.name}.*{_ENDING}"):
        if path != newest:
            with suppress(OSError):  # another program reads with it
                path.unlink()
