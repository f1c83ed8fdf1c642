"""What reads: the model that was chosen, or a server; loaded when it is first asked for, and freed at the end."""

import threading
from contextlib import closing
from pathlib import Path

from smallprint.domain.engine import Engine, Request
from smallprint.domain.progress import CancelToken, Report
from smallprint.engine import Profile, ServerAddress, Turns
from smallprint.errors import Cancelled, ModelMissing
from smallprint.library import KnownModel, Route
from smallprint.library.models import ModelLibrary
from smallprint.settings import KeptSettings
from smallprint.system.locks import waited
from smallprint.system.paths import cache_folder, data_folder

_TRIAL = Request("", "Does water boil when it is heated for long enough? Reply with Yes or No.")


class ChosenModel:
    """The choice of what reads, and its engine; `turns` are shared by all that runs on this machine's model."""

    def __init__(self, models: tuple[KnownModel, ...], kept: KeptSettings, turns: Turns) -> None:
        self.models = models
        self._kept, self._turns = kept, turns
        self._engine: Engine | None = None
        self._engine_chosen: tuple[str, ...] = ()
        self._keys_kept = 0
        self._loading = threading.Lock()

    @property
    def folder(self) -> Path:
        """The user's folder of models."""
        return data_folder() / "models"

    @property
    def library(self) -> ModelLibrary:
        """The models to choose from, and what can be done with them."""
        route = Route(self._kept.now.proxy, self._kept.now.hub_mirror)
        return ModelLibrary(self.models, self.folder, cache_folder() / "engine", route)

    def path(self) -> Path:
        """Return the file of the chosen model; raises ModelMissing with the command that fetches it."""
        return self.library.path_of(self._kept.now.model)

    def name(self) -> str:
        """Return the name of what reads: the chosen model, "" when it is not on this machine, or the server's."""
        if self._kept.now.server:
            model = self._kept.now.server_model or "a model"
            return f"{model} at {ServerAddress(self._kept.now.server).host}"
        return self.library.title(self._kept.now.model)

    def lost(self) -> str:
        """Return the file that is chosen and not there any more, "" where there is none such."""
        chosen = self._kept.now.model
        lost = not self._kept.now.server and self.known(chosen) is None and not self.library.title(chosen)
        return chosen if lost else ""

    def known(self, name: str) -> KnownModel | None:
        """Return a model of the catalogue, None where it has none of this name."""
        return next((model for model in self.models if model.name == name), None)

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

    def use(self, name: str, report: Report, token: CancelToken) -> Profile:
        """Try a known model that is here, or a GGUF file, and choose it from now on; returns what it does here.

        Raises ModelMissing, or ModelUnusable with the reason, and then leaves the choice as it was.
        """
        if self.known(name) is None:
            name = str(self.library.path_of(name).absolute())
        profile = self.library.prepare(name, report, token)
        token.check()
        self._kept.change(model=name, server="", server_model="")
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
        self._kept.change(server=url, server_model=model)
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
        self._kept.change(server="", server_model="")

    def close(self) -> None:
        """Free the model. A second call does nothing."""
        with self._loading:
            self._free_engine()

    def _loaded_engine(self, report: Report, token: CancelToken) -> Engine | None:
        chosen: tuple[str, ...]
        if self._kept.now.server:  # with another key it is connected to anew
            chosen = (self._kept.now.server, self._kept.now.server_model, str(self._keys_kept))
        else:
            try:
                chosen = (str(self.path()),)
            except ModelMissing:
                return None
        with waited(self._loading, token):  # asked for by the job thread and by the one that answers questions
            if chosen != self._engine_chosen:
                self._free_engine()
            if self._engine is None:
                if self._kept.now.server:
                    self._engine = self._connected(token)
                else:
                    self._engine = self.library.load(self._kept.now.model, report, token, self._turns)
                self._engine_chosen = chosen
            return self._engine

    def _connected(self, token: CancelToken) -> Engine:
        # Here, since the HTTP library and the keyring take a moment of every start, and most use no server.
        from smallprint.engine.server.engine import RemoteEngine  # noqa: PLC0415
        from smallprint.library.server_key import read_key  # noqa: PLC0415

        url = self._kept.now.server
        return RemoteEngine(ServerAddress(url), token, self._kept.now.server_model, read_key(url))

    def _free_engine(self) -> None:
        if self._engine is not None:
            self._engine.close()
            self._engine = None
