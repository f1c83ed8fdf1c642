"""The judge of the chosen model: prepared where it never was, loaded when it is first asked for, freed at the end."""

import logging
import threading
from typing import TYPE_CHECKING

from smallprint.domain.judge import Judge
from smallprint.domain.progress import CancelToken, Report
from smallprint.engine import Turns
from smallprint.errors import AppError, JudgeUnusable
from smallprint.library import Route
from smallprint.library.chosen import ChosenModel
from smallprint.settings import KeptSettings
from smallprint.system.locks import waited
from smallprint.system.paths import cache_folder, shipped
from smallprint.system.reachable import is_folder

if TYPE_CHECKING:
    from smallprint.judge.preparing import JudgeFolders

_log = logging.getLogger(__name__)


class ChosenJudge:
    """The judge that belongs to the choice of model, where there is one."""

    def __init__(self, model: ChosenModel, kept: KeptSettings, turns: Turns) -> None:
        self._model, self._kept, self._turns = model, kept, turns
        self._judge: Judge | None = None
        self._judge_of = ""
        self._judging = threading.Lock()

    @property
    def expected(self) -> bool:
        """Whether the model that is chosen is here and has a judge, which is to read what is reviewed."""
        if self._kept.now.server or not self._kept.now.judge or not is_folder(shipped("models", "nano")):
            return False
        known = self._model.known(self._kept.now.model)
        return known is not None and bool(known.judge) and self._model.name() != ""

    def judge(self, report: Report, token: CancelToken) -> Judge:
        """Load the judge of the chosen model when it is not the one loaded; prepared first where it never was.

        Raises JudgeUnusable, whose sentence says why there is none and that clauses are found without it; Cancelled.
        """
        from smallprint.judge.opening import open_judge, without_judge  # noqa: PLC0415

        with waited(self._judging, token):
            known = None if self._kept.now.server else self._model.known(self._kept.now.model)
            if self._judge is not None and (known is None or known.name != self._judge_of):
                self._free_judge()
            if self._kept.now.server:
                raise without_judge("A server reads, which does not give what the judge needs.")
            if known is None:
                raise without_judge("The model that is chosen is none that a judge was trained for.")
            if self._judge is None:
                self._judge = open_judge(known, self._folders(), self._turns, report, token)
                self._judge_of = known.name
            return self._judge

    def if_any(self, token: CancelToken) -> Judge | None:
        """Return the judge, None where there is none; raises Cancelled."""
        if not self.expected:
            return None
        try:
            return self.judge(lambda _progress: None, token)
        except JudgeUnusable:
            return None  # whoever is told of it is the review

    def prepare(self, name: str, report: Report, token: CancelToken) -> None:
        """Make the judge of a known model ready, and fetch the published file again where it is gone.

        It is for whoever fetches models. Trouble is only noted: it is said when the judge is to read.
        """
        known = self._model.known(name)
        if known is None or not known.judge:
            return
        from smallprint.judge.preparing import is_prepared, prepare_judge  # noqa: PLC0415
        from smallprint.library.fetch import fetch_model  # noqa: PLC0415 - few starts of the program fetch a model

        try:
            if not is_prepared(known, self._folders(), token):
                route = Route(self._kept.now.proxy, self._kept.now.hub_mirror)
                fetch_model(known, self._model.folder, report, token, route)
            prepare_judge(known, self._folders(), report, token)
        except AppError as error:
            _log.info("The judge is not ready: %s", error)

    def free(self) -> None:
        """Free the judge's memory until it is asked for again; stops its reading."""
        with self._judging:
            self._free_judge()

    def _free_judge(self) -> None:
        if self._judge is not None:
            self._judge.close()
            self._judge = None

    def _folders(self) -> "JudgeFolders":
        from smallprint.judge.preparing import JudgeFolders  # noqa: PLC0415 - few starts of the program prepare one

        return JudgeFolders(shipped("models"), self._model.folder, cache_folder() / "engine")
