"""The judge's model on this machine: cut out of the published model once, and again where it is missing or damaged.

It is made for the processor. One that was made for another is replaced as long as the published file is there.
"""

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.engine.fingerprint import sha256_of
from smallprint.engine.llama.judge_cut import EIGHT_BITS, FORMAT, KINDS, CutOrder, cut_for_judge, kind_here
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
    kind = kind_here()
    prepared = _prepared(model, shipped, kind, folders, token)
    if prepared is not None:
        return prepared
    base = fetched_path(model, folders.models)
    if not is_file(base):
        return _of_another_kind(model, shipped, folders, token)
    report(Progress(Stage.PREPARE, f"the judge of {model.label}"))
    if sha256_of(base, folders.cache, token) != shipped.base_sha256:
        raise JudgeUnusable(f"{base} is not the file that {model.label} is published as. Fetch the model again.")
    target = _target(model, shipped, kind, folders.models)
    cut_for_judge(CutOrder(base, shipped.base_sha256, shipped.adapter, shipped.layers, kind), target, token)
    sha256 = sha256_of(target, folders.cache, token)
    Remembered(folders.cache, _MADE).put(target.name, {"sha256": sha256})
    _remove_older(model, target)
    return PreparedJudge(target, sha256, shipped)


def _prepared(
    model: KnownModel, shipped: ShippedJudge, kind: str, folders: JudgeFolders, token: CancelToken
) -> PreparedJudge | None:
    """Return the model of this kind that was made earlier, None where there is none, or not as it was made."""
    target = _target(model, shipped, kind, folders.models)
    made = (Remembered(folders.cache, _MADE).get(target.name) or {}).get("sha256")
    if not isinstance(made, str) or not is_file(target):
        return None
    if sha256_of(target, folders.cache, token) == made:
        return PreparedJudge(target, made, shipped)
    _log.warning("%s is damaged; it is made again.", target)
    return None


def _of_another_kind(
    model: KnownModel, shipped: ShippedJudge, folders: JudgeFolders, token: CancelToken
) -> PreparedJudge:
    """Return the model as it was made for another processor; without the published file there is no other."""
    for kind in KINDS:
        prepared = _prepared(model, shipped, kind, folders, token)
        if prepared is not None:
            return prepared
    raise JudgeUnusable(
        f"The judge is made from {fetched_path(model, folders.models).name}, which is not in {folders.models}. "
        f"Run `smallprint models get {model.name}`."
    )


def is_prepared(model: KnownModel, folders: JudgeFolders, token: CancelToken) -> bool:
    """Say whether there is a file in the place of the judge's model, or none can be made."""
    try:
        shipped = shipped_judge(folders.shipped / model.judge, model.sha256, token)
    except JudgeUnusable:
        return True
    return is_file(_target(model, shipped, kind_here(), folders.models))


def _target(model: KnownModel, judge: ShippedJudge, kind: str, folder: Path) -> Path:
    stored = "" if kind == EIGHT_BITS else f"-{kind.lower()}"
    made_of = f"{judge.base_sha256[:_SHOWN]}-{judge.adapter_sha256[:_SHOWN]}-{FORMAT}{stored}"
    return folder / "prepared" / f"{model.name}.{made_of}{_ENDING}"


def _remove_older(model: KnownModel, newest: Path) -> None:
    """Delete what was made with other adapters: each takes as much room as the model itself."""
    for path in newest.parent.glob(f"{model.name}.*{_ENDING}"):
        if path != newest:
            with suppress(OSError):  # another program reads with it
                path.unlink()
