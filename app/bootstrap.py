"""The composition root: puts settings, catalogue, model and folders together, for the window and for the CLI."""

import json
import threading
from pathlib import Path

from app.catalog import KnownModel, fetch_model, installed, known_models, prepared_path, resolve
from app.domain.clause import ClauseCatalogue
from app.domain.engine import Engine
from app.domain.progress import CancelToken, Report
from app.engine import LlamaEngine, requantise
from app.errors import ModelMissing
from app.locate import load_catalogue
from app.paths import config_folder, data_folder, shipped
from app.settings import Settings, load_settings, save_settings

DEFAULT_MODEL = "smollm2-135m"
_RECENT_KEPT = 10


class Services:
    """Everything a front end works with. `close()` frees it in reverse order; one instance a process."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.catalogue: ClauseCatalogue = load_catalogue(shipped("resources", "clauses.toml"))
        self.models: tuple[KnownModel, ...] = known_models(shipped("models", "catalog.toml"))
        self.prompts: Path = shipped("resources", "prompts.toml")
        self._engine: LlamaEngine | None = None
        self._loading = threading.Lock()

    @property
    def model_folder(self) -> Path:
        """The user's folder of models."""
        return data_folder() / "models"

    def model_path(self) -> Path:
        """Return the file of the chosen model; raises ModelMissing with the command that fetches it."""
        return resolve(self.settings.model, self.models, self.model_folder)

    def model_name(self) -> str:
        """Return the chosen model's name, "" when it is not on this machine."""
        try:
            path = self.model_path()
        except ModelMissing:
            return ""
        return self.settings.model if self._known(self.settings.model) else path.stem

    def engine(self, report: Report, token: CancelToken) -> Engine | None:  # noqa: ARG002 - loading takes a moment
        """Load the chosen model at the first call; None when there is none. Raises ModelUnusable. Job thread only."""
        token.check()
        with self._loading:
            if self._engine is None:
                try:
                    path = self.model_path()
                except ModelMissing:
                    return None
                known = self._known(self.settings.model)
                self._engine = LlamaEngine(path, name=known.name if known else path.stem)
            return self._engine

    def fetch_model(self, name: str, report: Report, token: CancelToken) -> Path:
        """Download and prepare a model of the catalogue; returns its file. Raises FetchFailed, ModelMissing."""
        known = self._known(name)
        if known is None:
            names = ", ".join(model.name for model in self.models)
            raise ModelMissing(f"There is no model “{name}”. Known models: {names}.")
        target = prepared_path(known, self.model_folder)
        if target.exists():
            return target
        source = installed(known, self.model_folder) or fetch_model(known, self.model_folder, report, token)
        if target != source:
            requantise(source, target)
        return target

    def fetch_default_model(self, report: Report, token: CancelToken) -> None:
        """Download and prepare the embedded default."""
        self.fetch_model(DEFAULT_MODEL, report, token)

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings; another model is loaded at its next use."""
        changed = settings.model != self.settings.model
        self.settings = settings
        save_settings(settings)
        if changed:
            self._close_engine()

    def default_matter(self) -> Path:
        """Return the matter that opens when none was named."""
        return data_folder() / "My matter.smallprint"

    def sample_contract(self) -> Path:
        """Return the sample that ships with the program."""
        return shipped("resources", "samples", "hosting-agreement.pdf")

    def recent_matters(self) -> list[Path]:
        """Return the matters opened last that still exist, newest first."""
        file = config_folder() / "recent.json"
        try:
            stored = json.loads(file.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return []
        return [Path(entry) for entry in stored if isinstance(entry, str) and Path(entry).exists()]

    def remember_matter(self, path: Path) -> None:
        """Put a matter first in the list of recent ones."""
        recent = [path.resolve(), *(other for other in self.recent_matters() if other != path.resolve())]
        file = config_folder() / "recent.json"
        file.write_text(json.dumps([str(entry) for entry in recent[:_RECENT_KEPT]]), encoding="utf-8")

    def close(self) -> None:
        """Free the model. A second call does nothing."""
        self._close_engine()

    def _close_engine(self) -> None:
        with self._loading:
            if self._engine is not None:
                self._engine.close()
                self._engine = None

    def _known(self, name: str) -> KnownModel | None:
        return next((model for model in self.models if model.name == name), None)


def open_services() -> Services:
    """Read the settings and put the services together; raises SettingInvalid with a sentence."""
    return Services(load_settings())
