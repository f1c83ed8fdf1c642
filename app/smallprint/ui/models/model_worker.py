"""What is done with models in the window: listed, downloaded, tried and used, and the server that is asked.

Listing and downloading have threads of their own, so that a review goes on meanwhile. A model is tried and put in use
on the job thread, after the review under way: two models at once would slow each other and might not fit.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Progress, Report
from smallprint.library.models import Machine, ModelChoice
from smallprint.ui.threads.jobs import Jobs, Task, Work
from smallprint.ui.threads.trouble import told
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


@dataclass(frozen=True, slots=True)
class Listing:
    """The models there are to choose from, and the machine they run on."""

    choices: tuple[ModelChoice, ...]
    machine: Machine


class Submit(Protocol):
    """Puts work in the queue of the window's jobs."""

    def __call__(
        self,
        work: Work,
        *,
        begun: Callable[[], object],
        done: Callable[[str], object],
        failed: Callable[[Exception], object],
        stopped: Callable[[], object],
    ) -> Task:
        """Queue work; the callbacks are those of `Jobs.run`."""


class ModelWorker(QObject):
    """Does one thing of a kind at a time: one listing, one download, one trial.

    `listed` carries a `Listing`, `progressed` the `Progress` of a download, `answered` the names of a server's models.
    `used` and `failed` carry the name of the model (for a server its address, "" for neither) and a sentence: what is
    used from now on, or why it is not. `changed` says that `downloading`, `trying` or `asking` changed.
    """

    listed = Signal(object)
    progressed = Signal(object)
    answered = Signal(object)
    used = Signal(str, str)
    failed = Signal(str, str)
    changed = Signal()
    finished = Signal()

    def __init__(self, services: Services, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._submit = services, submit
        self._looking, self._fetching, self._calling = Jobs(self), Jobs(self), Jobs(self)
        self._threads = (self._looking, self._fetching, self._calling)
        self._closing = False
        self._files: list[Path] = []
        self._listing: Task | None = None
        self._call: Task | None = None
        self._download: Task | None = None
        self._trial: Task | None = None
        self._next = ""
        self.downloading = self.trying = self.asking = ""
        """The name of the model that is downloaded or tried, the address of the server that is tried or asked which
        models it has; "" for none."""
        self.progress: Progress | None = None
        """Where the download stands; None before anything has come."""
        self.tries_server = False
        """Whether what is tried is a server."""
        self.trial_waits = False
        """Whether other work goes before the trial."""
        for own in self._threads:
            own.finished.connect(self.finished)

    @property
    def stopped(self) -> bool:
        """Say whether no thread of it runs."""
        return all(thread.stopped for thread in self._threads)

    @property
    def called(self) -> str:
        """The address of the server that is spoken to now, outside of reviews and questions; "" for none."""
        tried = self.trying if self.tries_server and not self.trial_waits else ""
        return self.asking or tried

    def look(self) -> None:
        """List the models; `listed` follows."""
        if self._closing:
            return
        library, chosen, files = self._services.model.library, self._services.settings.model, tuple(self._files)

        def work(_report: Report, token: CancelToken) -> Listing:
            token.check()
            return Listing(tuple(library.choices(chosen, files=files)), library.machine())

        if self._listing is not None:
            self._listing.drop()
        self._listing = self._looking.run(work, done=self.listed.emit, failed=lambda error: self._fail("", error))

    def take_files(self, paths: list[Path]) -> None:
        """List files that were dropped, too."""
        self._files += [path for path in paths if path not in self._files]
        self.look()

    def download_and_use(self, name: str) -> None:
        """Download a model of the catalogue, then use it."""
        if not self.downloading and not self._closing:
            self.downloading = name
            self._download = self._fetching.run(
                lambda report, token: self._services.fetch_model(name, report, token),
                done=self._on_downloaded,
                failed=lambda error: self._fail(self._end_download(), error),
                stopped=self._end_download,
                progressed=self._on_download_progress,
            )
            self.changed.emit()

    def stop_download(self) -> None:
        """Stop the download; what has arrived is kept."""
        _cancel(self._download)

    def use(self, name: str) -> None:
        """Try a model that is here and use it from now on, after the work under way."""

        def work(report: Report, token: CancelToken) -> str:
            self._services.model.use(name, report, token)
            preparation = self._services.model.library.preparation(self._services.settings.model)
            used = tr("{model} is used from now on.", model=self._services.model_name())
            return f"{used} {translated(preparation.sentence()) if preparation else ''}".strip()

        self._try(name, work)

    def use_server(self, url: str, model: str, key: str) -> None:
        """Let a server's model read from now on, after the work under way."""

        def work(_report: Report, token: CancelToken) -> str:
            address = self._services.model.use_server(url, model, key, token)
            used = tr("{model} is used from now on.", model=self._services.model_name())
            return f"{used} {translated(address.warning)}".strip()

        self._try(url, work, server=True)

    def leave_server(self) -> None:
        """Let the chosen model on this machine read again, after the work under way."""

        def work(_report: Report, token: CancelToken) -> str:
            token.check()
            self._services.model.leave_server()
            return tr(
                "{model} reads from now on, on this machine.", model=self._services.model_name() or tr("No model")
            )

        self._try(self._services.settings.server, work)

    def stop_trial(self) -> None:
        """Give up the trial that runs or waits."""
        _cancel(self._trial)

    def ask_server(self, url: str, key: str) -> None:
        """Ask a server which models it has; `answered` follows. Nothing of a contract is sent."""
        if not self.asking and not self._closing:
            self.asking = url
            self._call = self._calling.run(
                lambda _report, token: tuple(self._services.model.server_models(url, key, token)),
                done=self._on_answered,
                failed=lambda error: self._fail(self._end_call(), error),
                stopped=self._end_call,
            )
            self.changed.emit()

    def stop_asking(self) -> None:
        """Give up asking a server, or trying one."""
        _cancel(self._call)
        if self.tries_server:
            self.stop_trial()

    def keep_route(self, proxy: str, hub_mirror: str) -> None:
        """Keep how downloads get out; raises SettingsUnwritable."""
        self._services.change_settings(proxy=proxy, hub_mirror=hub_mirror)

    def request_stop(self) -> None:
        """Let the threads end; `finished` follows."""
        self._closing = True
        for thread in self._threads:
            thread.request_stop()

    def _try(self, name: str, work: Work, *, server: bool = False) -> None:
        if not self.trying and not self._closing:
            self.trying, self.trial_waits, self.tries_server = name, True, server
            self._trial = self._submit(
                work, begun=self._on_begun, done=self._on_tried, failed=self._on_trial_failed, stopped=self._on_untried
            )
            self.changed.emit()

    def _fail(self, name: str, error: Exception) -> None:
        self.failed.emit(name, told(error)[0])

    def _on_begun(self) -> None:
        self.trial_waits = False
        self.changed.emit()

    def _on_download_progress(self, progress: Progress) -> None:
        self.progress = progress
        self.progressed.emit(progress)

    def _on_answered(self, names: object) -> None:
        self._end_call()
        self.answered.emit(names)

    def _end_call(self) -> str:
        url, self.asking, self._call = self.asking, "", None
        self.changed.emit()
        return url

    def _on_downloaded(self, _path: object) -> None:
        name = self._end_download()
        if self.trying:
            self._next = name
        else:
            self.use(name)

    def _end_download(self) -> str:
        name, self.downloading, self._download, self.progress = self.downloading, "", None, None
        self.look()
        self.changed.emit()
        return name

    def _on_tried(self, sentence: str) -> None:
        self.used.emit(self._end_trial(), sentence)
        self._go_on()

    def _on_trial_failed(self, error: Exception) -> None:
        self._fail(self._end_trial(), error)
        self._go_on()

    def _on_untried(self) -> None:
        self._end_trial()
        self._go_on()

    def _end_trial(self) -> str:
        name, self.trying, self._trial, self.tries_server = self.trying, "", None, False
        self.look()
        self.changed.emit()
        return name

    def _go_on(self) -> None:
        """Use what was downloaded during the trial."""
        name, self._next = self._next, ""
        if name:
            self.use(name)


def _cancel(task: Task | None) -> None:
    if task is not None:
        task.cancel()


def is_server(name: str) -> bool:
    """Say whether a name is the address of a server, and no model's or file's."""
    return name.casefold().startswith(("http:", "https:"))
