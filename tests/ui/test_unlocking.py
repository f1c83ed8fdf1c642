"""A locked PDF or Word file: its password opens it, its pages are drawn, and the password is kept nowhere."""

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.change import Reading
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.matters.review import unlock
from smallprint.store import open_matter
from smallprint.ui.look.text_dialogs import LineDialog
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.window.main_window import MainWindow
from tests.build_docx import build_docx, paragraph, run
from tests.build_ole import locked_docx
from tests.build_pdf import make_pdf
from tests.negotiated import inserted
from tests.ui.conftest import close
from tests.ui.pages.laid import pages_of

PASSWORD = "Kestrel-5177"
LINES = ["This Agreement is governed by the laws of Norway.", "It is made on 3 May 2021."]


@pytest.fixture
def locked_pdf(tmp_path: Path) -> Path:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([LINES, ["The end."]])))
    writer.encrypt(PASSWORD)
    path = tmp_path / "Signed annex B.pdf"
    writer.write(path)
    return path


@pytest.fixture
def fresh(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a matter without documents."""
    window = MainWindow(services)
    window.show()
    window.open_matter(tmp_path / "locked.smallprint")
    yield window
    close(window, qtbot)


def state(window: MainWindow) -> DocumentState:
    model = window.documents.model
    return model.at(model.index(0)).summary.state


def give(window: MainWindow, password: str, qtbot: QtBot) -> None:
    """Type a password into the dialog that is open."""

    def found() -> list[LineDialog]:
        return [dialog for dialog in window.findChildren(LineDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    field = found()[0].findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not found())


def drawn(window: MainWindow) -> bool:
    canvas = window.view.canvas
    return isinstance(canvas.laid, PagesLayout) and canvas.document is not None and pages_of(canvas).has_image(0)


def test_wrong_then_right_password_then_the_pages_are_drawn(
    fresh: MainWindow, locked_pdf: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    fresh.controller.add([locked_pdf])
    qtbot.waitUntil(lambda: fresh.documents.model.rowCount() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: state(fresh) is DocumentState.LOCKED and not fresh.controller.busy, timeout=20_000)
    qtbot.waitUntil(fresh.unread.unlock_button.isVisible)
    QTest.mouseClick(fresh.unread.unlock_button, Qt.MouseButton.LeftButton)
    give(fresh, "wrong", qtbot)
    qtbot.waitUntil(lambda: not fresh.controller.busy and fresh.notice.isVisible(), timeout=20_000)
    assert "password" in fresh.notice.text.text()
    assert state(fresh) is DocumentState.LOCKED
    QTest.mouseClick(fresh.unread.unlock_button, Qt.MouseButton.LeftButton)
    give(fresh, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: drawn(fresh), timeout=20_000)
    assert isinstance(fresh.view.canvas.laid, PagesLayout)
    assert pages_of(fresh.view.canvas).trouble == ""
    qtbot.waitUntil(lambda: not fresh.controller.busy, timeout=20_000)
    assert fresh.findings.model.cards()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes(), path


def test_a_locked_word_file_is_unlocked_in_the_same_way_and_read_as_rejected(
    fresh: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    body = paragraph(LINES[0]) + paragraph(run("The Term is ") + inserted("two") + run("long."))
    path = tmp_path / "lease.docx"
    path.write_bytes(locked_docx(build_docx(body), PASSWORD))
    fresh.controller.add([path])
    qtbot.waitUntil(lambda: fresh.documents.model.rowCount() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: state(fresh) is DocumentState.LOCKED and not fresh.controller.busy, timeout=20_000)
    qtbot.waitUntil(fresh.unread.unlock_button.isVisible)
    QTest.mouseClick(fresh.unread.unlock_button, Qt.MouseButton.LeftButton)
    give(fresh, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: bool(fresh.findings.model.cards()) and not fresh.controller.busy, timeout=20_000)
    assert state(fresh) is DocumentState.OPEN
    with closing(open_matter(fresh.controller.matter.path)) as matter:
        first = fresh.controller.current_id
        other = matter.documents.queue_reading(first, Reading.REJECTED)
        unlock(fresh.controller.services, matter, other, PASSWORD, lambda _where: None, CancelToken())
        assert matter.documents.load(other).text.endswith("The Term is long.\n")
    for kept in tmp_path.rglob("*"):
        assert not kept.is_file() or PASSWORD.encode() not in kept.read_bytes(), kept


def test_the_next_session_asks_again_before_it_draws(
    fresh: MainWindow, services: Services, locked_pdf: Path, qtbot: QtBot
) -> None:
    fresh.controller.add([locked_pdf])
    qtbot.waitUntil(lambda: fresh.documents.model.rowCount() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: state(fresh) is DocumentState.LOCKED and not fresh.controller.busy, timeout=20_000)
    fresh.dialogs.ask_password(fresh.controller.current_id)
    give(fresh, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: drawn(fresh) and not fresh.controller.busy, timeout=20_000)
    again = MainWindow(services)
    again.show()
    again.open_matter(fresh.controller.matter.path)
    for typed in ("wrong", PASSWORD):
        qtbot.waitUntil(lambda: again.notice.offer.isVisible() and "locked" in again.notice.text.text(), timeout=20_000)
        assert not drawn(again)
        QTest.mouseClick(again.notice.offer, Qt.MouseButton.LeftButton)
        give(again, typed, qtbot)
    qtbot.waitUntil(lambda: drawn(again), timeout=20_000)
    close(again, qtbot)
