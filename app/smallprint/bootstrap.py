"""The composition root: puts settings, catalogue, model, pools and folders together, for the window and for the CLI.

What reads, finds and stores is loaded where it is first asked for: it takes as long to load as the model itself, and
whoever lists models, tries one or only waits for it to be ready needs none of it.
"""

import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smallprint.domain.engine import Engine
from smallprint.domain.progress import CancelToken, Report
from smallprint.engine import ServerAddress, Turns
from smallprint.errors import EngineError, SettingInvalid
from smallprint.library import known_models
from smallprint.library.chosen import ChosenModel
from smallprint.settings import KeptSettings, Settings, load_settings, settings_file
from smallprint.system.paths import cache_folder, data_folder, shipped
from smallprint.system.reachable import is_folder
from smallprint.system.recent_matters import RecentMatters

if TYPE_CHECKING:
    from smallprint.domain.asked import Hear
    from smallprint.domain.clause import ClauseCatalogue
    from smallprint.domain.judge import Judge
    from smallprint.domain.recall import Recall
    from smallprint.ingest import ParserPool
    from smallprint.judge.chosen import ChosenJudge
    from smallprint.matters.finders import Finders
    from smallprint.matters.index import MatterIndexer, MatterRetriever
    from smallprint.matters.own_types import OwnTypes
    from smallprint.read import Answering
    from smallprint.retrieve import Knowledge
    from smallprint.store import Matter

DEFAULT_MODEL = "smollm2-135m"


class Services:
    """Everything a front end works with; one instance a process. `close()` frees what was loaded, and ends children.

    `readers` says how many children read files at a time, 0 for one a core.

    `kept` are the settings and their file, `recent` the matters opened last, `model` is what reads, `judges` its judge,
    and `parsers` are the child processes that read files.
    """

    def __init__(self, settings: Settings, readers: int = 0) -> None:
        self._readers = readers
        self.kept = KeptSettings(settings)
        self.recent = RecentMatters()
        self._turns = Turns()
        self.model = ChosenModel(known_models(shipped("models", "catalog.toml")), self.kept, self._turns)
        self.ask_prompts: Path = shipped("resources", "ask.toml")
        self.looked_at = 0  # the finding that a person has before them: it does not move
        self._making = threading.Lock()
        self._own_types: OwnTypes | None = None
        self._judges: ChosenJudge | None = None
        self._parsers: ParserPool | None = None
        self._finders: Finders | None = None
        self._indexer: MatterIndexer | None = None
        self._knowledge: Knowledge | None = None

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.kept.now

    @settings.setter
    def settings(self, settings: Settings) -> None:
        self.kept.now = settings

    @property
    def judges(self) -> "ChosenJudge":
        """The judge of the chosen model."""
        from smallprint.judge.chosen import ChosenJudge  # noqa: PLC0415

        with self._making:
            if self._judges is None:
                self._judges = ChosenJudge(self.model, self.kept, self._turns)
            return self._judges

    @property
    def parsers(self) -> "ParserPool":
        """The child processes that read files; ended by `close`, and begun anew by whoever asks after it."""
        from smallprint.ingest import ParserPool  # noqa: PLC0415

        with self._making:
            if self._parsers is None:
                self._parsers = ParserPool(self._readers) if self._readers else ParserPool()
            return self._parsers

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

        judges = self.judges
        with self._making:
            if self._own_types is None:
                self._own_types = OwnTypes(shipped("models", "clauses"), judges.if_any)
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

    def model_name(self) -> str:
        """Return the name of what reads, "" where nothing does."""
        return self.model.name()

    def engine(self, report: Report, token: CancelToken) -> Engine | None:
        """Load what reads; None when there is none. Raises ModelUnusable, EngineError, Cancelled."""
        return self.model.engine(report, token)

    @property
    def judge_expected(self) -> bool:
        """Whether the model that is chosen is here and has a judge, which is to read what is reviewed."""
        return self.judges.expected

    def judge(self, report: Report, token: CancelToken) -> "Judge":
        """Load the judge of the chosen model; raises JudgeUnusable with the reason why there is none, and Cancelled."""
        return self.judges.judge(report, token)

    def fetch_model(self, name: str, report: Report, token: CancelToken) -> Path:
        """Download and prepare a model of the catalogue, and its judge; returns its file.

        Raises FetchFailed, ModelMissing.
        """
        path = self.model.library.fetch(name, report, token)
        self.judges.prepare(name, report, token)
        return path

    def look_at(self, finding_id: int) -> None:
        """Know which finding a person has before them."""
        self.looked_at = finding_id

    def change_settings(self, **changes: object) -> None:
        """Keep other values of some settings; another model is loaded at its next use. Raises SettingsUnwritable."""
        self.kept.change(**changes)

    def default_matter(self) -> Path:
        """Return the matter that opens when none was named."""
        return data_folder() / "My matter.smallprint"

    def sample_contract(self) -> Path:
        """Return the sample that ships with the program."""
        return shipped("resources", "samples", "hosting-agreement.pdf")

    def close(self) -> None:
        """End the children, and free the models. A second call does nothing."""
        with self._making:
            parsers, self._parsers = self._parsers, None
        if parsers is not None:
            parsers.close()
        if self._judges is not None:
            self._judges.free()
        self.model.close()


def open_services(readers: int = 0) -> Services:
    """Read the settings and put the services together; raises SettingInvalid and FolderUnusable with a sentence.

    `readers` says how many children read files at a time, 0 for one a core.
    """
    settings = load_settings()
    if settings.server:
        try:
            ServerAddress(settings.server)
        except EngineError as error:
            told = f"The setting “server” cannot be used: {error} Change it in {settings_file()}."
            raise SettingInvalid(told) from error
    return Services(settings, readers)
