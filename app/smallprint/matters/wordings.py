"""Which models word answers: those that have passed the standing test, each tried once on this machine."""

import logging
from pathlib import Path

from smallprint import __version__
from smallprint.domain.asked import Hear, Trying
from smallprint.domain.engine import Engine, ModelInfo
from smallprint.domain.progress import CancelToken
from smallprint.engine.remembered import Remembered
from smallprint.read import Answering
from smallprint.read.answers.trial import WordingTrial, load_wording_trial
from smallprint.system.paths import shipped

_log = logging.getLogger("smallprint.matters.wordings")


class Wordings:
    """Tries models with known questions, and remembers in a folder of the cache which of them passed."""

    def __init__(self, folder: Path | None, trial: WordingTrial | None = None) -> None:
        self._remembered = Remembered(folder, "wordings")
        self._trial = trial or load_wording_trial(shipped("resources", "wording.toml"))

    def known(self, info: ModelInfo, prompts: str) -> bool | None:
        """Say whether a model words answers with these prompts (their SHA-256); None before it was tried."""
        kept = self._remembered.get(self._key(info, prompts))
        return bool(kept.get("passed")) if kept else None

    def lets(self, engine: Engine, answering: Answering, hear: Hear, token: CancelToken) -> bool:
        """Say whether the engine's model words answers; where it never was tried, that is said and it is tried first.

        Raises Cancelled and EngineError, after which it is tried again another time.
        """
        known = self.known(engine.info, answering.prompt_sha256)
        if known is not None:
            return known
        hear(Trying())
        result = self._trial.run(lambda case: answering.words(case, engine, token))
        _log.info("%s worded %d of %d known answers: %s", engine.info.name, result.shown, result.cases, result.wrong)
        facts = {"passed": result.passed, "shown": result.shown, "cases": result.cases, "wrong": len(result.wrong)}
        self._remembered.put(self._key(engine.info, answering.prompt_sha256), {**facts})
        return result.passed

    def _key(self, info: ModelInfo, prompts: str) -> str:
        return " ".join([info.sha256 or info.name, prompts, self._trial.sha256, __version__])
