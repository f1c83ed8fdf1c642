"""The matter whose screens are taken: a reviewed contract, two versions of another, an empty file, and words said.

Each step returns what holds once it is done.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from smallprint.domain.decision import Verdict
from smallprint.system.paths import shipped
from smallprint.ui.window.main_window import MainWindow
from tests.versions_sent import returned_docx, sent_docx

VERSIONS = ("Alder and Harbour services, sent.docx", "Alder and Harbour services, returned.docx")
QUESTION = "Which law governs?"


def full_matter(window: MainWindow, folder: Path) -> Iterator[Callable[[], bool]]:
    """Fill the open matter, step by step."""
    control = window.controller
    window.try_sample()
    yield lambda: bool(window.findings.model.cards()) and not control.busy
    sample = control.current_id
    for name, data in zip(VERSIONS, (sent_docx(), returned_docx()), strict=True):
        (folder / name).write_bytes(data)
    (folder / "nothing in it.txt").touch()
    control.add([*(folder / name for name in VERSIONS), folder / "nothing in it.txt"])
    yield lambda: window.documents.model.rowCount() == 4 and not control.busy
    control.show(sample)
    yield lambda: window.view.document_id == sample and bool(window.findings.model.cards())
    _say(window)
    yield lambda: not control.saying.waiting
    window.playbook.choose_file(shipped("resources", "playbooks", "services-customer.yaml"))
    yield lambda: window.tabs.playbook.check is not None
    window.tabs.ask.start.suggested.emit(QUESTION)
    yield lambda: not window.ask_presenter.asking.busy
    window.tabs.ask.go_back()
    window.review_current()
    yield lambda: control.busy
    yield lambda: not control.busy


def _say(window: MainWindow) -> None:
    """Accept two findings, reject one, note one and the document."""
    ids = [row.found.finding.id for row in window.findings.model.cards()]
    for finding_id, verdict in zip(ids, (Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.REJECTED), strict=False):
        window.controller.decide(finding_id, verdict)
    window.controller.add_note("Ask Ann whether the price was agreed.", ids[4])
    window.controller.add_note("Signed copy is still missing.")
