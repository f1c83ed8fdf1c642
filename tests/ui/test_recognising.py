"""A scan that is being recognised: it is paused, goes on and is cancelled, by clicks in the window."""

import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.ui.documents.list_model import state_texts
from smallprint.ui.window.main_window import MainWindow
from tests.build_pdf import make_pdf
from tests.build_scan import Sheet, drawn_page, make_scan
from tests.ui.conftest import close

PAGES = 12
AT_ONCE = 0.2  # seconds within which a click takes effect
LINES = ["This Agreement is governed by the laws of Norway.", "It is made on 3 May 2021."]


@pytest.fixture
def fresh(services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    """A window on a matter without documents."""
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    yield window
    close(window, qtbot)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "Signed lease (scan).pdf"
    path.write_bytes(make_scan([Sheet(drawn_page(make_pdf([LINES])))] * PAGES))
    return path


def click(button: QPushButton) -> float:
    """Click, and return when."""
    at = time.time()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return at


def begun(caplog: pytest.LogCaptureFixture) -> list[float]:
    """Return when each page was sent to be recognised."""
    return [one.created for one in caplog.records if one.message.endswith("being recognised")]


def ended(caplog: pytest.LogCaptureFixture) -> int:
    return sum("no longer" in one.message for one in caplog.records)


def card(window: MainWindow) -> str:
    """Return what the card of the only document says, "" while there is none."""
    model = window.documents.model
    return state_texts(model.at(model.index(0)))[0] if model.rowCount() else ""


@pytest.mark.timing
def test_a_scan_is_paused_resumed_and_cancelled_while_it_is_recognised(
    fresh: MainWindow, scan: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "smallprint.ingest.ocr.readers")
    fresh.controller.add([scan])
    status = fresh.status
    qtbot.waitUntil(lambda: card(fresh).startswith("Recognising page ") and bool(begun(caplog)), timeout=60_000)
    assert status.doing.text().startswith("Recognising ")

    clicked = click(status.pause_button)
    qtbot.waitUntil(lambda: status.doing.text().startswith("Paused: "))
    qtbot.waitUntil(lambda: card(fresh).startswith("Paused at page "))
    assert time.time() - clicked < AT_ONCE
    assert status.pause_button.text() == "Resume"
    qtbot.waitUntil(lambda: ended(caplog) == len(begun(caplog)), timeout=60_000)  # those in the children's hands
    qtbot.wait(500)  # the next page would be begun at once
    assert len(begun(caplog)) < PAGES
    assert max(begun(caplog)) < clicked + AT_ONCE
    assert status.doing.text().startswith("Paused: ")

    before = len(begun(caplog))
    click(status.pause_button)
    qtbot.waitUntil(lambda: len(begun(caplog)) > before, timeout=60_000)
    qtbot.waitUntil(lambda: status.doing.text().startswith("Recognising ") and card(fresh).startswith("Recognising "))

    click(status.pause_button)
    qtbot.waitUntil(lambda: status.doing.text().startswith("Paused: "))
    clicked = click(status.cancel_button)
    qtbot.waitUntil(status.cancel_button.isHidden)
    assert time.time() - clicked < AT_ONCE
    qtbot.waitUntil(lambda: card(fresh) == "Not read")
    qtbot.waitUntil(lambda: ended(caplog) == len(begun(caplog)), timeout=60_000)
    assert len(begun(caplog)) < PAGES
