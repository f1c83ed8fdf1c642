"""Judges the document on view by its playbook, in a thread, and stores what a person says of the positions."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallprint.bootstrap import Services
from smallprint.domain.playbook import Playbook
from smallprint.domain.playbook_verdict import PersonVerdict, PlaybookCheck, PlaybookVerdict
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import AppError, MatterError
from smallprint.store import Matter, open_matter
from smallprint.ui.findings.undoing import StepPlace, UndoStep
from smallprint.ui.look.text_dialogs import NoteDialog
from smallprint.ui.pages import DocumentView
from smallprint.ui.playbook.list_model import is_to_do
from smallprint.ui.playbook.panel import PlaybookPanel
from smallprint.ui.threads.jobs import Task, Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs

if TYPE_CHECKING:
    from smallprint.playbooks.library import Offered

_SETTLE_MS = 120  # several findings change in one go
_SETTLE_BESIDE_MS = 2000  # the same while a review runs: the window would wait for two other threads of Python at once


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the thread found out: the check if there is one, the playbook's name, whether the document was reviewed."""

    document_id: int
    check: PlaybookCheck | None
    name: str
    reviewed: bool
    offered: tuple["Offered", ...]


class PlaybookPresenter(QObject):
    """Connects the tab; `tell` says something in the status strip."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        view: DocumentView,
        tabs: ReviewTabs,
        tell: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._view, self._tabs, self._tell = window, controller, view, tabs, tell
        self._panel: PlaybookPanel = tabs.playbook
        self._findings: list[ReviewedFinding] = []
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._judge)
        controller.findings_changed.connect(self._on_findings)
        controller.document_cleared.connect(self._clear)
        panel = self._panel
        panel.playbook_wanted.connect(self.choose)
        panel.review_wanted.connect(lambda: controller.review([controller.current_id]))
        panel.verdict_said.connect(self.say)
        panel.note_wanted.connect(self.ask_note)
        panel.card.jump_wanted.connect(self._jump)
        panel.card.copy_wanted.connect(self._copy)
        panel.card.put_wanted.connect(self._put)
        panel.card.finding_decided.connect(lambda finding_id, verdict: controller.decide(finding_id, verdict, ""))

    def choose(self, offered: "Offered | None") -> None:
        """Judge the document on view by a playbook that is offered, or by none."""
        if offered is None:
            self._store_choice(None, "", self._controller.current_id)
        else:
            self.choose_file(offered.path)

    def choose_file(self, path: Path) -> None:
        """Judge the document on view by the playbook of a file, which the matter keeps from then on."""
        work = partial(_loading, path)
        done = partial(self._store_choice, file=path.name, document_id=self._controller.current_id)
        self._controller.surveying.run(work, done=done, failed=self._not_loaded)

    def say(self, key: str, verdict: PlaybookVerdict | None, note: str | None = None) -> None:
        """Store a person's verdict on a position of the document on view, None to take it back.

        `note` is why they say so; None leaves what was said before.
        """
        check, document_id = self._panel.check, self._controller.current_id
        result = check.result(key) if check is not None else None
        if check is None or result is None or not document_id:
            return
        before = dict(check.said).get(key)
        after = None
        if verdict is not None:
            after = PersonVerdict(verdict, note if note is not None else before.note if before is not None else "")
        if _same(before, after):
            return
        name, title = check.playbook.name, result.position.title

        def check_there(back: bool) -> None:
            said = self._controller.matter.playbooks.said(document_id, name).get(key)
            if not _same(said, after if back else before):
                raise MatterError(tr("What is said of “{title}” was changed elsewhere meanwhile.", title=title))

        self._controller.undoing.do(
            UndoStep(
                tr("verdict on “{title}”", title=title),
                lambda: self._write_verdict(document_id, name, key, after),
                lambda: self._write_verdict(document_id, name, key, before),
                check_there,
                StepPlace(document_id),
            )
        )

    def ask_note(self, key: str) -> None:
        """Let the person say why they gave a verdict."""
        check = self._panel.check
        said = dict(check.said).get(key) if check is not None else None
        result = check.result(key) if check is not None else None
        if said is None or result is None:
            return
        question = tr("Why “{title}” is as you say:", title=result.position.title)
        done = partial(self.say, key, said.verdict)
        NoteDialog(self._window, tr("Reason of your verdict"), question, done, said.note).open()

    def go_next(self) -> None:
        """Bring the tab to the front at the next most severe position."""
        self._tabs.setCurrentWidget(self._panel)
        self._panel.go_next()
        self._panel.setFocus()

    def _write_verdict(self, document_id: int, name: str, key: str, said: PersonVerdict | None) -> None:
        def write(matter: Matter) -> None:
            verdict, note = (said.verdict, said.note) if said is not None else (None, "")
            matter.playbooks.say(document_id, name, key, verdict, note)

        control = self._controller
        control.saying.write(control.matter.path, ("position", document_id, name, key), write, self._again)

    def _store_choice(self, playbook: Playbook | None, file: str, document_id: int) -> None:
        control = self._controller
        if not document_id:
            return

        def write(matter: Matter) -> None:
            from smallprint.matters.checking import keep_playbook  # noqa: PLC0415

            matter.playbooks.choose(document_id, keep_playbook(matter, playbook, file) if playbook else None)

        control.saying.write(control.matter.path, ("playbook", document_id), write, self._again)

    def _not_loaded(self, error: Exception) -> None:
        self._controller.noticed.emit(str(error))

    def _again(self, _stored: bool) -> None:
        self._soon.start(_SETTLE_MS)

    def _on_findings(self, findings: list[ReviewedFinding]) -> None:
        self._findings = findings
        self._soon.start(_SETTLE_BESIDE_MS if self._controller.busy else _SETTLE_MS)

    def _clear(self) -> None:
        self._soon.stop()
        self._panel.show_nothing(tr("Open a document to judge it by a playbook."))
        self._count()

    def _judge(self) -> None:
        document_id, control = self._controller.current_id, self._controller
        if not document_id or not control.is_open:
            self._clear()
            return
        if self._task is not None:
            self._task.drop()
        work = _judging(control.services, control.matter.path, document_id)
        self._task = control.surveying.run(work, done=self._show, failed=self._fail)

    def _show(self, judged: _Judged) -> None:
        self._task = None
        if judged.document_id != self._controller.current_id:
            return
        self._panel.offer(judged.offered, judged.name)
        if judged.check is not None and judged.reviewed:
            self._panel.show_check(judged.check)
        elif not judged.name:
            sentence = tr("A playbook holds your positions. Choose one to see how this contract stands to them.")
            self._panel.show_nothing(sentence, tr("Choose a playbook"), "choose")
        elif not judged.reviewed:
            sentence = tr("This document is not reviewed to its end, so nothing can be said of it yet.")
            self._panel.show_nothing(sentence, tr("Review it"), "review")
        else:
            self._panel.show_nothing(tr("This document has no text that could be judged."))
        self._count()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self._panel.show_nothing(tr("The document cannot be judged. {reason}", reason=translated(str(error))))
        self._count()

    def _count(self) -> None:
        check = self._panel.check
        count = sum(map(is_to_do, check.results)) if check is not None else 0
        number = self._tabs.indexOf(self._panel)
        self._tabs.setTabText(number, tr("Playbook {count}", count=count) if count else tr("Playbook"))

    def _jump(self, start: int, end: int) -> None:
        document = self._view.document
        if document is not None and self._view.document_id == self._controller.current_id:
            self._view.go_to_anchor(document.anchor(start, end))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell(tr("Copied"))

    def _put(self, finding_id: int, text: str) -> None:
        """Propose the text instead of a finding's words; the marked copy of the file has it as a tracked change."""
        found = next((one for one in self._findings if one.finding.id == finding_id), None)
        if found is None:
            return
        try:
            self._controller.reviewing.propose_words(self._controller.current_id, found, text)
        except AppError as error:
            self._controller.noticed.emit(str(error))
        else:
            self._tell(tr("Proposed instead of the quoted words"))
        self._controller.refresh()


def _same(one: PersonVerdict | None, other: PersonVerdict | None) -> bool:
    """Say whether two verdicts say the same, whenever they were given."""
    return (one.verdict, one.note) == (other.verdict, other.note) if one and other else one is other


def _loading(path: Path, _report: Report, _token: CancelToken) -> Playbook:
    from smallprint.playbooks import load_playbook  # noqa: PLC0415

    return load_playbook(path)


def _judging(services: Services, path: Path, document_id: int) -> Work:
    """Return work that judges a document, in a thread and on a connection of its own."""

    def work(_report: Report, token: CancelToken) -> _Judged:
        from smallprint.matters.checking import check_document, kept_playbook  # noqa: PLC0415
        from smallprint.matters.own_types import catalogue_of  # noqa: PLC0415
        from smallprint.playbooks.library import offered  # noqa: PLC0415

        with closing(open_matter(path, create=False)) as matter:
            review = matter.review(document_id, unlikely=False)
            kept = matter.playbooks.of_document(document_id)
            playbook = kept_playbook(kept) if kept is not None else None
            check = None
            if playbook is not None:
                catalogue = catalogue_of(matter, services.catalogue)
                check = check_document(matter, review, catalogue, services.recall, token)
            reviewed = review.run is not None and review.run.state.ended_well
            known = tuple(offered(services.settings.playbook_folder))
            return _Judged(document_id, check, playbook.name if playbook is not None else "", reviewed, known)

    return work
