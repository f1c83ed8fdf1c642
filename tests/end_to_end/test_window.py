"""The window with the real model: a dropped file is reviewed, decided on, closed, reopened, exported."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.decision import Verdict
from app.domain.progress import CancelToken
from app.domain.run import RunState
from app.review import add_files, review_documents
from app.store import open_matter
from app.ui.main_window import MainWindow
from tests.ui.conftest import close

_MINUTES = 240_000  # milliseconds


def _drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def _state(path: Path) -> RunState | None:
    matter = open_matter(path)
    summaries = matter.documents.summaries()
    matter.close()
    return summaries[0].run_state if summaries else None


def test_a_dropped_file_is_reviewed_decided_closed_and_reopened(
    services: Services, sample: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "window.smallprint"
    window = MainWindow(services)
    window.show()
    window.open_matter(path)
    _drop(window, sample)
    qtbot.waitUntil(lambda: _state(path) is RunState.COMPLETE, timeout=_MINUTES)
    qtbot.waitUntil(lambda: len(window.findings.model.cards()) >= 10, timeout=10_000)
    finding = window.findings.model.cards()[0].found.finding
    window.controller.decide(finding.id, Verdict.ACCEPTED)
    shown = {(row.found.finding.clause, row.found.finding.quote) for row in window.findings.model.cards()}
    close(window, qtbot)

    again = MainWindow(services)
    again.show()
    again.open_matter(path)
    qtbot.waitUntil(lambda: len(again.findings.model.cards()) == len(shown), timeout=10_000)
    decided = {row.found.finding.id: row.found.verdict for row in again.findings.model.cards()}
    assert decided[finding.id] is Verdict.ACCEPTED
    close(again, qtbot)

    headless = open_matter(tmp_path / "headless.smallprint")
    ids = add_files(headless, [sample]).ids
    review_documents(services, headless, ids, lambda _progress: None, CancelToken())
    unlikely = services.settings.show_unlikely
    found = {(one.finding.clause, one.finding.quote) for one in headless.review(ids[0], unlikely).findings}
    headless.close()
    assert found == shown


def test_closing_while_reviewing_stops_and_the_next_start_goes_on(
    services: Services, sample: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "closed.smallprint"
    window = MainWindow(services)
    window.show()
    window.open_matter(path)
    _drop(window, sample)
    qtbot.waitUntil(lambda: _state(path) is RunState.RUNNING, timeout=60_000)
    close(window, qtbot)
    assert _state(path) is RunState.CANCELLED
    matter = open_matter(path)
    [summary] = matter.documents.summaries()
    review_documents(services, matter, [summary.id], lambda _progress: None, CancelToken())
    assert matter.documents.summaries()[0].run_state is RunState.COMPLETE
    matter.close()
