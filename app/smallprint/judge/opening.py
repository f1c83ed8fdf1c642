"""Loads the judge of a model, or says in one sentence why there is none."""

from smallprint.domain.progress import CancelToken, Report
from smallprint.engine import remembered_profile
from smallprint.engine.binding import VERSION
from smallprint.engine.llama.turns import Turns
from smallprint.engine.llama.window_reader import open_window_reader
from smallprint.errors import EngineError, JudgeUnusable
from smallprint.judge.nano import NanoJudge
from smallprint.judge.preparing import JudgeFolders, PreparedJudge, prepare_judge
from smallprint.library import KnownModel, prepared_path
from smallprint.locate.judge_outputs import load_outputs

_ALONE = "Clauses are found without the judge."


def open_judge(model: KnownModel, folders: JudgeFolders, turns: Turns, report: Report, token: CancelToken) -> NanoJudge:
    """Load a known model's judge, prepared first where that was not done; raises JudgeUnusable, Cancelled.

    `turns` are those of the model that answers questions: the two never run at the same time.
    """
    try:
        return _loaded(prepare_judge(model, folders, report, token), model, folders, turns, token)
    except EngineError as error:
        raise without_judge(str(error)) from error


def without_judge(reason: str) -> JudgeUnusable:
    """Return the error that gives the reason and says how the program goes on."""
    return JudgeUnusable(f"{reason} {_ALONE}")


def _loaded(
    prepared: PreparedJudge, model: KnownModel, folders: JudgeFolders, turns: Turns, token: CancelToken
) -> NanoJudge:
    shipped = prepared.made_from
    outputs = load_outputs(shipped.outputs)
    profile = remembered_profile(prepared_path(model, folders.models), folders.cache)
    tuning = profile.tuning if profile else None
    reader = open_window_reader(prepared.path, prepared.sha256, turns, tuning, folders.cache, token)
    if reader.width != len(outputs.mean):
        reader.close()
        raise JudgeUnusable(f"The judge's file {shipped.outputs} is another model's. Install the program again.")
    return NanoJudge(reader, outputs, f"{prepared.sha256} {VERSION} {reader.shape}")
