"""The notice that there is no model yet: one click fetches it, over a real connection to a server of this machine."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import DEFAULT_MODEL, Services
from app.catalog import Source
from app.ui.main_window import MainWindow
from tests.catalog.conftest import CONTENT, known, publish, server, wheel
from tests.catalog.server import FileServer
from tests.ui.conftest import close

__all__ = ["server"]  # a fixture


@pytest.fixture
def window_without_model(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    services.models = (replace(known(Source.PACKAGE_INDEX), name=DEFAULT_MODEL),)
    window = MainWindow(services)
    window.show()
    window.open_matter(tmp_path / "deal.smallprint")
    yield window
    close(window, qtbot)


def test_a_click_fetches_the_model_and_the_notice_goes(
    window_without_model: MainWindow, services: Services, server: FileServer, qtbot: QtBot
) -> None:
    window = window_without_model
    publish(server, wheel())
    assert window.model_notice.isVisible()
    assert "No model" in window.status.model.text()
    said: list[str] = []
    window.controller.progressed.connect(lambda _progress: said.append(window.status.network.text()))
    QTest.mouseClick(window.model_notice.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.model.text() == DEFAULT_MODEL, timeout=60_000)
    assert services.model_path().read_bytes() == CONTENT
    assert not window.model_notice.isVisible()
    assert any("downloading" in text for text in said), "the network is said to be open while it is"
    assert "none" in window.status.network.text()
    assert "ready" in window.notice.text.text()


def test_a_fetch_that_fails_says_why_and_offers_it_again(
    window_without_model: MainWindow, server: FileServer, qtbot: QtBot
) -> None:
    window = window_without_model
    publish(server, wheel(b"something else"))
    QTest.mouseClick(window.model_notice.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.notice.isVisible() and not window.controller.busy, timeout=60_000)
    assert "could not be fetched" in window.notice.text.text()
    assert window.model_notice.isVisible()
