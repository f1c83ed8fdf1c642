"""What is done with models in the window: listed, downloaded, tried and used, and the server that is asked.

Listing and downloading have threads of their own, so that a review goes on meanwhile. A model is tried and put in use
on the job thread, after the review under way: two models at once would slow each other and might not fit.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Services
from app.domain.progress import CancelToken, Progress, Report
from app.library import Machine, ModelChoice
from app.ui.jobs import JobThread, Work
from app.ui.trouble import told


@dataclass(frozen=True, slots=True)
class Listing:
    """The models there are to choose from, and the machine they run on."""

    choices: tuple[ModelChoice, ...]
    machine: Machine


class ModelDesk(QObject):
    """Does one thing of a kind at a time: one listing, one download, one trial.

    `listed` carries a `Listing`, `progressed` the `Progress` of a download, `answered` the names of a server's models,
    `used` the sentence on what is used from now on, `failed` a sentence. `changed` says that `downloading`, `trying` or
    `asking` changed.
    """

    listed = Signal(object)
    progressed = Signal(object)
    answered = Signal(object)
    used = Signal(str)
    failed = Signal(str)
    changed = Signal()
    finished = Signal()

    def __init__(
        self, services: Services, jobs: JobThread, submit: Callable[[str, Work], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._submit = services, jobs, submit
        self._looking, self._fetching = JobThread(self), JobThread(self)
        self._closing = False
        self._files: list[Path] = []
        self._listing = self._asking = self._download = self._trial = 0
        self.downloading = self.trying = ""
        """The name of the model that is downloaded or tried (for a server its address), "" for none."""
        self.trial_waits = False
        """Whether other work goes before the trial."""
        self._looking.succeeded.connect(self._on_looked)
        self._looking.failed.connect(self._on_look_failed)
        self._fetching.progressed.connect(self._on_download_progress)
        self._fetching.succeeded.connect(self._on_downloaded)
        self._fetching.failed.connect(self._on_download_failed)
        self._fetching.cancelled.connect(self._on_download_cancelled)
        jobs.begun.connect(self._on_begun)
        jobs.succeeded.connect(self._on_tried)
        jobs.failed.connect(self._on_trial_failed)
        jobs.cancelled.connect(self._on_trial_cancelled)
        for own in (self._looking, self._fetching):
            own.finished.connect(self.finished)

    @property
    def stopped(self) -> bool:
        """Say whether no thread of it runs."""
        return not self._looking.isRunning() and not self._fetching.isRunning()

    @property
    def asking(self) -> bool:
        """Say whether a server is being asked."""
        return bool(self._asking)

    def look(self) -> None:
        """List the models; `listed` follows."""
        if self._closing:
            return
        library, chosen, files = self._services.library, self._services.settings.model, tuple(self._files)

        def work(_report: Report, token: CancelToken) -> Listing:
            token.check()
            return Listing(tuple(library.choices(chosen, files=files)), library.machine())

        self._listing = self._started(self._looking).submit(work)

    def take_files(self, paths: list[Path]) -> None:
        """List files that were dropped, too."""
        self._files += [path for path in paths if path not in self._files]
        self.look()

    def download_and_use(self, name: str) -> None:
        """Download a model of the catalogue, then use it."""
        if not self.downloading and not self._closing:
            self.downloading = name
            self._download = self._started(self._fetching).submit(
                lambda report, token: self._services.fetch_model(name, report, token)
            )
            self.changed.emit()

    def stop_download(self) -> None:
        """Stop the download; what has arrived is kept."""
        self._fetching.cancel(self._download)

    def use(self, name: str) -> None:
        """Try a model that is here and use it from now on, after the work under way."""

        def work(report: Report, token: CancelToken) -> str:
            self._services.use_model(name, report, token)
            preparation = self._services.library.preparation(self._services.settings.model)
            return f"{self._services.model_name()} is used from now on. {preparation.sentence() if preparation else ''}"

        self._try(name, work)

    def use_server(self, url: str, model: str, key: str) -> None:
        """Let a server's model read from now on, after the work under way."""

        def work(_report: Report, token: CancelToken) -> str:
            address = self._services.use_server(url, model, key, token)
            return f"{self._services.model_name()} is used from now on. {address.warning}".strip()

        self._try(url, work)

    def leave_server(self) -> None:
        """Let the chosen model on this machine read again, after the work under way."""

        def work(_report: Report, token: CancelToken) -> str:
            token.check()
            self._services.leave_server()
            return f"{self._services.model_name() or 'No model'} reads from now on, on this machine."

        self._try(self._services.settings.server, work)

    def stop_trial(self) -> None:
        """Give up the trial that runs or waits."""
        self._jobs.cancel(self._trial)

    def ask_server(self, url: str, key: str) -> None:
        """Ask a server which models it has; `answered` follows. Nothing of a contract is sent."""
        self._asking = self._started(self._looking).submit(
            lambda _report, token: tuple(self._services.server_models(url, key, token))
        )
        self.changed.emit()

    def keep_route(self, proxy: str, hub_mirror: str) -> None:
        """Keep how downloads get out; raises SettingsUnwritable."""
        self._services.save_settings(replace(self._services.settings, proxy=proxy, hub_mirror=hub_mirror))

    def request_stop(self) -> None:
        """Let the threads end; `finished` follows."""
        self._closing = True
        for thread in (self._looking, self._fetching):
            thread.request_stop()

    def _try(self, name: str, work: Work) -> None:
        if not self.trying and not self._closing:
            self.trying, self.trial_waits = name, True
            self._trial = self._submit("use", work)
            self.changed.emit()

    def _started(self, thread: JobThread) -> JobThread:
        if not thread.isRunning():
            thread.start()
        return thread

    def _on_begun(self, job_id: int) -> None:
        if job_id == self._trial:
            self.trial_waits = False
            self.changed.emit()

    def _on_download_progress(self, _job_id: int, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_looked(self, job_id: int, result: object) -> None:
        if job_id == self._asking:
            self._asking = 0
            self.changed.emit()
            self.answered.emit(result)
        elif job_id == self._listing:
            self.listed.emit(result)

    def _on_look_failed(self, job_id: int, error: Exception) -> None:
        if job_id == self._asking:
            self._asking = 0
            self.changed.emit()
        self.failed.emit(told(error)[0])

    def _on_downloaded(self, _job_id: int, _path: object) -> None:
        name = self.downloading
        self._end_download()
        self.use(name)

    def _on_download_failed(self, _job_id: int, error: Exception) -> None:
        self._end_download()
        self.failed.emit(told(error)[0])

    def _on_download_cancelled(self, _job_id: int) -> None:
        self._end_download()

    def _end_download(self) -> None:
        self.downloading, self._download = "", 0
        self.look()
        self.changed.emit()

    def _on_tried(self, job_id: int, sentence: object) -> None:
        if job_id == self._trial:
            self._end_trial()
            self.used.emit(str(sentence))

    def _on_trial_failed(self, job_id: int, error: Exception) -> None:
        if job_id == self._trial:
            self._end_trial()
            self.failed.emit(told(error)[0])

    def _on_trial_cancelled(self, job_id: int) -> None:
        if job_id == self._trial:
            self._end_trial()

    def _end_trial(self) -> None:
        self.trying, self._trial = "", 0
        self.look()
        self.changed.emit()
