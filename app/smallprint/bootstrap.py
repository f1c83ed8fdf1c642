"""The composition root: puts settings, catalogue, model and folders together, for the window and for the CLI.

What reads, finds and stores is loaded where it is first asked for: it takes as long to load as the model itself, and
whoever lists models, tries one or only waits for it to be ready needs none of it.
"""

import logging
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smallprint.domain.engine import Engine, Request
from smallprint.domain.progress import CancelToken, Report
from smallprint.engine import Profile, ServerAddress, Turns
from smallprint.errors import AppError, Cancelled, EngineError, JudgeUnusable, ModelMissing, SettingInvalid
from smallprint.library import KnownModel, Route, known_models
from smallprint.library.models import ModelLibrary
from smallprint.settings import Settings, load_settings, save_settings, settings_file
from smallprint.system.paths import cache_folder, data_folder, shipped
from smallprint.system.reachable import is_folder
from smallprint.system.recent_matters import recent_matters, remember_matter

if TYPE_CHECKING:
    from smallprint.domain.asked import Hear
    from smallprint.domain.clause import ClauseCatalogue
    from smallprint.domain.judge import Judge
    from smallprint.domain.recall import Recall
    from smallprint.judge.preparing import JudgeFolders
    from smallprint.matters.finders import Finders
    from smallprint.matters.index import MatterIndexer, MatterRetriever
    from smallprint.matters.own_types import OwnTypes
    from smallprint.read import Answering
    from smallprint.retrieve import Knowledge
    from smallprint.store import Matter

_log = logging.getLogger(__name__)
DEFAULT_MODEL = "smollm2-135m"
_POLL_SECONDS = 0.05
_TRIAL = Request("", "Does water boil when it is heated for long enough? Reply with Yes or No.")


class Services:
    """Everything a front end works with. `close()` frees it in reverse order; one instance a process."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.models: tuple[KnownModel, ...] = known_models(shipped("models", "catalog.toml"))
        self.ask_prompts: Path = shipped("resources", "ask.toml")
        self._own_types: OwnTypes | None = None
        self._making = threading.Lock()
        self._engine: Engine | None = None
        self._engine_chosen: tuple[str, ...] = ()
        self._keys_kept = 0
        self.looked_at = 0  # the finding that a person has before them: it does not move
        self._judge: Judge | None = None
        self._judge_of = ""
        self._turns = Turns()
        self._finders: Finders | None = None
        self._indexer: MatterIndexer | None = None
        self._knowledge: Knowledge | None = None
        self._loading, self._judging, self._changing = threading.Lock(), threading.Lock(), threading.Lock()

    @property
    def model_folder(self) -> Path:
        """The user's folder of models."""
        return data_folder() / "models"

    @cached_property
    def catalogue(self) -> "ClauseCatalogue":
        """The clause types that ship with the program."""
        from smallprint.locate import contract_kinds, load_catalogue  # noqa: PLC0415

        return replace(load_catalogue(shipped("resources", "clauses.toml")), kinds=contract_kinds())

    @cached_property
    def recall(self) -> "Mapping[str, Recall]":
        """How often each clause type was found where it is there, by what is to find it here; raises SettingInvalid."""
        from smallprint.locate import load_recall  # noqa: PLC0415

        return load_recall(shipped("models", "nano" if self.judge_expected else "clauses", "recall.toml"))

    @property
    def own_types(self) -> "OwnTypes":
        """The person's own clause types; the same for every thread."""
        from smallprint.matters.own_types import OwnTypes  # noqa: PLC0415

        with self._making:
            if self._own_types is None:
                self._own_types = OwnTypes(shipped("models", "clauses"), self._judge_if_any)
            return self._own_types

    @property
    def finders(self) -> "Finders":
        """What finds candidates, loaded at the first call; raises SettingInvalid. Job thread only."""
        from smallprint.matters.finders import load_finders  # noqa: PLC0415

        if self._finders is None:
            judged = shipped("models", "nano")
            self._finders = load_finders(
                self.catalogue, shipped("models", "clauses"), judged=judged if is_folder(judged) else None
            )
        return self._finders

    @property
    def indexer(self) -> "MatterIndexer":
        """What makes documents ready for questions. Raises SettingInvalid."""
        from smallprint.matters.index import MatterIndexer  # noqa: PLC0415

        if self._indexer is None:
            self._indexer = MatterIndexer(self.catalogue, self.finders)
        return self._indexer

    @property
    def knowledge(self) -> "Knowledge":
        """What all questions are searched with. Raises SettingInvalid."""
        from smallprint.retrieve import Knowledge  # noqa: PLC0415

        if self._knowledge is None:
            rarity, thesaurus = shipped("models", "retrieval", "rarity.npz"), shipped("resources", "thesaurus.toml")
            self._knowledge = Knowledge(self.catalogue, rarity, thesaurus)
        return self._knowledge

    def retriever(self, matter: "Matter") -> "MatterRetriever":
        """Return what finds the passages of a matter that may answer a question; for the thread that opened it."""
        from smallprint.matters.index import MatterRetriever  # noqa: PLC0415

        return MatterRetriever(matter, self.indexer, self.knowledge)

    def words_answers(self, engine: Engine, answering: "Answering", hear: "Hear", token: CancelToken) -> bool:
        """Say whether a model words answers, trying it first where it never was; raises Cancelled and EngineError."""
        from smallprint.matters.wordings import Wordings  # noqa: PLC0415

        return Wordings(cache_folder() / "engine").lets(engine, answering, hear, token)

    @property
    def library(self) -> ModelLibrary:
        """The models to choose from, and what can be done with them."""
        route = Route(self.settings.proxy, self.settings.hub_mirror)
        return ModelLibrary(self.models, self.model_folder, cache_folder() / "engine", route)

    def model_path(self) -> Path:
        """Return the file of the chosen model; raises ModelMissing with the command that fetches it."""
        return self.library.path_of(self.settings.model)

    def model_name(self) -> str:
        """Return the name of what reads: the chosen model, "" when it is not on this machine, or the server's."""
        if self.settings.server:
            model = self.settings.server_model or "a model"
            return f"{model} at {ServerAddress(self.settings.server).host}"
        return self.library.title(self.settings.model)

    def lost_model(self) -> str:
        """Return the file that is chosen and not there any more, "" where there is none such."""
        chosen = self.settings.model
        lost = not self.settings.server and self._known(chosen) is None and not self.library.title(chosen)
        return chosen if lost else ""

    def engine(self, report: Report, token: CancelToken) -> Engine | None:
        """Load the chosen model when it is not the one loaded; None when there is none.

        Raises ModelUnusable, Cancelled. Loading that is paused is given up and begun anew, so that whoever pauses a
        review can ask a question meanwhile.
        """
        while True:
            token.check()
            stop = CancelToken()
            try:
                with token.interrupting(stop.cancel, pausing=True):
                    return self._loaded_engine(report, stop)
            except Cancelled:
                continue  # to be raised, or to wait, at the next check

    def _loaded_engine(self, report: Report, token: CancelToken) -> Engine | None:
        chosen: tuple[str, ...]
        if self.settings.server:  # with another key it is connected to anew
            chosen = (self.settings.server, self.settings.server_model, str(self._keys_kept))
        else:
            try:
                chosen = (str(self.model_path()),)
            except ModelMissing:
                return None
        with self._waited(self._loading, token):  # asked for by the job thread and by the one that answers questions
            if chosen != self._engine_chosen:
                self._free_engine()
            if self._engine is None:
                if self.settings.server:
                    self._engine = self._connected(token)
                else:
                    self._engine = self.library.load(self.settings.model, report, token, self._turns)
                self._engine_chosen = chosen
            return self._engine

    def fetch_model(self, name: str, report: Report, token: CancelToken) -> Path:
        """Download and prepare a model of the catalogue, and its judge; returns its file.

        Raises FetchFailed, ModelMissing.
        """
        path = self.library.fetch(name, report, token)
        self.prepare_judge(name, report, token)
        return path

    def prepare_judge(self, name: str, report: Report, token: CancelToken) -> None:
        """Make the judge of a known model ready, and fetch the published file again where it is gone.

        It is for whoever fetches models. Trouble is only noted: it is said when the judge is to read.
        """
        known = self._known(name)
        if known is None or not known.judge:
            return
        from smallprint.judge.preparing import is_prepared, prepare_judge  # noqa: PLC0415
        from smallprint.library.fetch import fetch_model  # noqa: PLC0415 - few starts of the program fetch a model

        try:
            if not is_prepared(known, self._judge_folders(), token):
                route = Route(self.settings.proxy, self.settings.hub_mirror)
                fetch_model(known, self.model_folder, report, token, route)
            prepare_judge(known, self._judge_folders(), report, token)
        except AppError as error:
            _log.info("The judge is not ready: %s", error)

    @property
    def judge_expected(self) -> bool:
        """Whether the model that is chosen is here and has a judge, which is to read what is reviewed."""
        if self.settings.server or not self.settings.judge or not is_folder(shipped("models", "nano")):
            return False
        known = self._known(self.settings.model)
        return known is not None and bool(known.judge) and self.model_name() != ""

    def judge(self, report: Report, token: CancelToken) -> "Judge":
        """Load the judge of the chosen model when it is not the one loaded; prepared first where it never was.

        Raises JudgeUnusable, whose sentence says why there is none and that clauses are found without it; Cancelled.
        """
        from smallprint.judge.opening import open_judge, without_judge  # noqa: PLC0415

        with self._waited(self._judging, token):
            known = None if self.settings.server else self._known(self.settings.model)
            if self._judge is not None and (known is None or known.name != self._judge_of):
                self._free_judge()
            if self.settings.server:
                raise without_judge("A server reads, which does not give what the judge needs.")
            if known is None:
                raise without_judge("The model that is chosen is none that a judge was trained for.")
            if self._judge is None:
                self._judge = open_judge(known, self._judge_folders(), self._turns, report, token)
                self._judge_of = known.name
            return self._judge

    def _judge_if_any(self, token: CancelToken) -> "Judge | None":
        """Return the judge, None where there is none; raises Cancelled."""
        if not self.judge_expected:
            return None
        try:
            return self.judge(lambda _progress: None, token)
        except JudgeUnusable:
            return None  # whoever is told of it is the review

    def look_at(self, finding_id: int) -> None:
        """Know which finding a person has before them."""
        self.looked_at = finding_id

    def free_judge(self) -> None:
        """Free the judge's memory until it is asked for again; stops its reading."""
        with self._judging:
            self._free_judge()

    def use_model(self, name: str, report: Report, token: CancelToken) -> Profile:
        """Try a known model that is here, or a GGUF file, and choose it from now on; returns what it does here.

        Raises ModelMissing, or ModelUnusable with the reason, and then leaves the choice as it was.
        """
        if self._known(name) is None:
            name = str(self.library.path_of(name).absolute())
        profile = self.library.prepare(name, report, token)
        token.check()
        self.change_settings(model=name, server="", server_model="")
        return profile

    def use_server(self, url: str, model: str, key: str, token: CancelToken) -> ServerAddress:
        """Try a model of a server, and let it read from now on; `model` "" is the first that the server lists.

        It is asked something that has nothing to do with a contract.

        The key, "" for the one that is kept for this server, goes to the system's keyring without the space around it.
        Show the `warning` of the address before and after. Raises EngineError when the server cannot be used, and
        SettingInvalid when its key cannot be kept or read.
        """
        from smallprint.engine.server.engine import RemoteEngine  # noqa: PLC0415 - as in _connected
        from smallprint.library.server_key import keep_key, read_key  # noqa: PLC0415

        address, key = ServerAddress(url), key.strip()
        with closing(RemoteEngine(address, token, model, key or read_key(url))) as engine:
            engine.choose(_TRIAL, ("Yes", "No"), token)  # some servers list their models to whoever has no key
        token.check()
        if key:
            keep_key(url, key)
            self._keys_kept += 1
        self.change_settings(server=url, server_model=model)
        return address

    def server_models(self, url: str, key: str, token: CancelToken) -> list[str]:
        """Return the models that a server lists, with the key that is kept for it where none is given.

        Nothing of a contract is sent. Raises EngineError, and SettingInvalid for a locked keyring.
        """
        from smallprint.engine.server.engine import server_models  # noqa: PLC0415 - as in _connected
        from smallprint.library.server_key import read_key  # noqa: PLC0415

        return server_models(ServerAddress(url), key or read_key(url), token)

    def leave_server(self) -> None:
        """Let the chosen model on this machine read again."""
        self.change_settings(server="", server_model="")

    def change_settings(self, **changes: object) -> None:
        """Keep other values of some settings; another model is loaded at its next use. Raises SettingsUnwritable.

        Only what is named is changed: a trial may choose a model while another thread changes something else.
        """
        with self._changing:
            self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
            save_settings(self.settings)

    def default_matter(self) -> Path:
        """Return the matter that opens when none was named."""
        return data_folder() / "My matter.smallprint"

    def sample_contract(self) -> Path:
        """Return the sample that ships with the program."""
        return shipped("resources", "samples", "hosting-agreement.pdf")

    def recent_matters(self) -> list[Path]:
        """Return the matters opened last that can be reached now, newest first."""
        return recent_matters()

    def remember_matter(self, path: Path) -> None:
        """Put a matter first in the list of recent ones."""
        remember_matter(path)

    def close(self) -> None:
        """Free the models. A second call does nothing."""
        self.free_judge()
        self._close_engine()

    def _connected(self, token: CancelToken) -> Engine:
        # Here, since the HTTP library and the keyring take a moment of every start, and most use no server.
        from smallprint.engine.server.engine import RemoteEngine  # noqa: PLC0415
        from smallprint.library.server_key import read_key  # noqa: PLC0415

        url = self.settings.server
        return RemoteEngine(ServerAddress(url), token, self.settings.server_model, read_key(url))

    @contextmanager
    def _waited(self, lock: threading.Lock, token: CancelToken) -> Iterator[None]:
        """Hold the right to load for the block; raises Cancelled while another thread has it."""
        while not lock.acquire(timeout=_POLL_SECONDS):
            token.check()
        try:
            yield
        finally:
            lock.release()

    def _close_engine(self) -> None:
        with self._loading:
            self._free_engine()

    def _free_engine(self) -> None:
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _free_judge(self) -> None:
        if self._judge is not None:
            self._judge.close()
            self._judge = None

    def _judge_folders(self) -> "JudgeFolders":
        from smallprint.judge.preparing import JudgeFolders  # noqa: PLC0415

        return JudgeFolders(shipped("models"), self.model_folder, cache_folder() / "engine")

    def _known(self, name: str) -> KnownModel | None:
        return next((model for model in self.models if model.name == name), None)


def open_services() -> Services:
    """Read the settings and put the services together; raises SettingInvalid and FolderUnusable with a sentence."""
    settings = load_settings()
    if settings.server:
        try:
            ServerAddress(settings.server)
        except EngineError as error:
            told = f"The setting “server” cannot be used: {error} Change it in {settings_file()}."
            raise SettingInvalid(told) from error
    return Services(settings)
