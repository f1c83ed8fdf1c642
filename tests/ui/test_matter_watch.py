"""What the window says of the matter file itself, and that the one file is whole while it is open."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.review import BROKEN
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import open_matter
from smallprint.store.copies import CUT_OFF
from smallprint.ui.window.main_window import MainWindow
from tests.store.matters.reading import laid_out
from tests.ui.conftest import store_document
from tests.ui.test_dialogs import click, opened


def test_some_seconds_after_a_decision_a_copy_of_the_one_file_is_whole(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "case.smallprint"
    document_id = store_document(path)
    assert window.open_matter(path)
    qtbot.waitUntil(lambda: len(window.controller.findings()) == 3, timeout=10_000)
    finding = window.controller.findings()[0].finding
    window.controller.decide(finding.id, Verdict.ACCEPTED)

    def whole() -> None:
        copy = tmp_path / "copy.smallprint"
        qtbot.wait(200)  # a person copies once: dozens of copies a second would keep a slow machine busy
        subprocess.run(["cp", path, copy], check=True)
        with open_matter(copy, create=False) as matter:
            assert [one.verdict for one in matter.decisions.history(finding.id)] == [Verdict.ACCEPTED]
            assert matter.remarks == []

    qtbot.waitUntil(whole, timeout=60_000)
    assert path.with_name("case.smallprint-wal").exists(), "it is still open"
    assert document_id


def test_a_quote_that_does_not_match_is_shown_as_such_and_cannot_be_copied(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "case.smallprint"
    store_document(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE findings SET quote = 'The customer pays nothing.' WHERE clause = 'governing-law'")
        raw.commit()
    assert window.open_matter(path)
    qtbot.waitUntil(lambda: "could not be read, or does not match" in window.notice.text.text(), timeout=10_000)
    (broken,) = [one for one in window.controller.findings() if one.broken]
    assert broken.words == BROKEN
    assert broken.finding.quote == ""


def test_a_matter_with_a_trigger_of_somebody_s_is_not_opened_and_the_window_says_why(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "case.smallprint"
    store_document(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TRIGGER more BEFORE INSERT ON runs BEGIN SELECT RAISE(ABORT, 'Call me'); END")
        raw.commit()
    assert not window.open_matter(path)
    assert "was changed by another program" in window.notice.text.text()


def test_a_matter_copied_without_its_log_is_said_to_be_incomplete(window: MainWindow, tmp_path: Path) -> None:
    path, copy = tmp_path / "case.smallprint", tmp_path / "copy.smallprint"
    with open_matter(path) as matter:
        matter.documents.queue([tmp_path / "a.txt"])
        subprocess.run(["cp", path, copy], check=True)
    assert window.open_matter(copy)
    assert "is incomplete" in window.notice.text.text()


def test_where_the_copy_of_an_older_matter_lies_is_said_once(window: MainWindow, tmp_path: Path) -> None:
    path = laid_out("21", tmp_path)
    assert window.open_matter(path)
    (copy,) = tmp_path.glob("21.before-update-*.smallprint")
    said = window.notice.text.text()
    assert "made by an older version" in said
    assert copy.name in said
    assert str(tmp_path) in said
    window.notice.dismiss()
    assert window.open_matter(path)
    assert "older version" not in window.notice.text.text()


def test_a_stopped_second_review_leaves_the_first_in_view_and_may_be_looked_at(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "case.smallprint"
    document_id = store_document(path)
    with open_matter(path) as matter:
        run = matter.runs.start(document_id, RunIdentity("", "", "", "", "{}"), [])
        matter.findings.add(document_id, run, [matter.findings.of_document(document_id)[0].finding])
        matter.runs.finish(run, RunState.CANCELLED)
    assert window.open_matter(path)
    qtbot.waitUntil(lambda: len(window.controller.findings()) == 3, timeout=10_000)

    def offered() -> str:
        (row,) = window.documents.model._rows
        return [one.text() for one in window.documents.menu_for(row).actions()][1]

    assert offered() == "Show what the stopped review found"
    window.documents.wishes.run.emit(document_id, False)
    qtbot.waitUntil(lambda: len(window.controller.findings()) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: offered() == "Show the finished review", timeout=10_000)
    window.documents.wishes.run.emit(document_id, True)
    qtbot.waitUntil(lambda: len(window.controller.findings()) == 3, timeout=10_000)


def test_what_another_window_stored_is_shown_when_the_person_comes_back(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    finding_id = window.findings.model.cards()[0].found.finding.id
    with qtbot.assertNotEmitted(window.controller.documents_changed):
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    with open_matter(matter_path) as other:
        other.decisions.record(finding_id, Verdict.REJECTED, "Said elsewhere.")
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    cards = {row.found.finding.id: row.found.verdict for row in window.findings.model.cards()}
    assert cards[finding_id] is Verdict.REJECTED


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A matter on a medium that cannot be written to, as far as its rights say."""
    folder = tmp_path / "medium"
    folder.mkdir()
    store_document(tmp_path / "case.smallprint")
    store_document(tmp_path / "case.smallprint", "unread.txt", state=None)
    path = Path(shutil.copy(tmp_path / "case.smallprint", folder))
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_a_matter_that_is_read_only_is_shown_and_says_that_decisions_are_not_stored(
    window: MainWindow, qtbot: QtBot, read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallprint.store.database.may_be_written", lambda path: "medium" not in str(path))  # root may
    assert window.open_matter(read_only)
    assert "is read-only: you can read it" in window.notice.text.text()
    assert "read-only" in window.top_bar.matter_button.text()
    assert not window.notice.offer.isVisible(), "nothing can be read into it"
    assert "1 of 2 documents" in window.status.doing.text()
    assert not window.status.pause_button.isVisible()
    qtbot.waitUntil(lambda: len(window.controller.findings()) == 3, timeout=10_000)
    with qtbot.waitSignal(window.controller.saying.failed, timeout=10_000) as failed:
        window.controller.decide(window.controller.findings()[0].finding.id, Verdict.ACCEPTED)
    assert "nothing can be stored" in failed.args[0]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_a_matter_that_is_read_only_offers_nothing_that_would_be_stored(
    window: MainWindow, qtbot: QtBot, read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallprint.store.database.may_be_written", lambda path: "medium" not in str(path))  # root may
    with open_matter(read_only.parent.parent / "case.smallprint") as matter:
        matter.documents.queue([read_only.with_name("waits.txt")])
    read_only.parent.chmod(0o755)
    read_only.unlink()
    shutil.copy(read_only.parent.parent / "case.smallprint", read_only)
    assert window.open_matter(read_only)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    documents, unread = window.documents, window.unread
    window.controller.show(next(row.summary.id for row in window._rows if row.summary.name == "waits.txt"))
    qtbot.waitUntil(lambda: window.centre.currentWidget() is unread)
    assert not any(made.isVisible() for made in (unread.review_button, unread.remove_button, unread.unlock_button))
    assert "the matter is read-only" in unread.sentence.text()
    assert [one.text() for one in unread.findChildren(QLabel) if one.text().startswith("This file")] == [
        "This file was not read yet"
    ]
    assert window.notice.text.text().count("is read-only") == 1, "that is said once"
    row = documents.model.at(documents.model.index(1))
    assert [one.text() for one in documents.menu_for(row).actions() if one.text()] == [
        "Show in folder",
        "Copy the file's path",
    ]
    documents.list.setFocus()
    QTest.keyClick(documents.list, Qt.Key.Key_Delete)
    assert not window.findChildren(QMessageBox)
    assert not window.top_bar.add_button.isEnabled()
    assert not window.actions_by_id["review-again"].isEnabled()
    assert not documents.drop_area.isVisible()
    assert window.open_matter(read_only.parent.parent / "case.smallprint")
    assert window.top_bar.add_button.isEnabled()
    assert window.actions_by_id["review-again"].isEnabled()
    assert documents.drop_area.isVisible()


def test_a_matter_that_another_program_holds_is_tried_again_by_one_click(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "case.smallprint"
    store_document(path)
    monkeypatch.setattr("smallprint.store.database._BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE documents SET name = 'x'")
        assert window.open_matter(path)
        assert "is in use by another program: you can read it" in window.notice.text.text()
        assert window.controller.matter.read_only
        qtbot.waitUntil(lambda: len(window.controller.findings()) == 3, timeout=10_000)
        finding_id = window.controller.findings()[0].finding.id
        with qtbot.waitSignal(window.controller.saying.failed, timeout=10_000):
            window.controller.decide(finding_id, Verdict.ACCEPTED)
        other.execute("ROLLBACK")
    window.notice.dismiss()
    assert window.open_matter(path)
    assert not window.controller.matter.read_only
    window.controller.decide(finding_id, Verdict.ACCEPTED)
    qtbot.waitUntil(lambda: not window.controller.saying.waiting)
    with open_matter(path) as matter:
        assert [one.verdict for one in matter.decisions.history(finding_id)][-1:] == [Verdict.ACCEPTED]


def test_the_offer_to_try_again_opens_the_matter_that_was_held(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.smallprint"
    store_document(path)
    monkeypatch.setattr("smallprint.store.database._BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE documents SET name = 'x'")
        assert window.open_matter(path)
        assert window.notice.offer.text() == "Try again"
        other.execute("ROLLBACK")
    window.notice.offer.click()
    assert not window.controller.matter.read_only
    assert not window.notice.isVisible()


def test_the_mark_of_a_matter_that_was_called_incomplete_wrongly_is_taken_away_in_the_window(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "case.smallprint"
    store_document(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {CUT_OFF}")  # as earlier versions set it after a crash
    assert window.open_matter(path)
    assert "is incomplete" in window.notice.text.text()
    assert window.notice.offer.text() == "Is it complete?…"
    window.notice.offer.click()
    click(opened(window, QMessageBox, qtbot), "Take the mark away")
    qtbot.waitUntil(lambda: not window.controller.matter.incomplete, timeout=10_000)
    assert not window.notice.isVisible()
    with open_matter(path) as matter:
        assert matter.remarks == []
