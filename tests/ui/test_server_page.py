"""The page of the server: who is asked is said and can be stopped, and what is typed, ticked and kept stays."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Report
from smallprint.library.server_key import keep_key
from smallprint.settings import load_settings
from smallprint.ui.models.dialog import ModelsDialog
from smallprint.ui.models.server_page import ServerPage
from smallprint.ui.window.main_window import MainWindow
from tests.build_gguf import GRANITE, build_gguf
from tests.end_to_end.hands import click, drop
from tests.engine.shaped_servers import Llama, serving
from tests.library.test_server_choice import Ring
from tests.ui.test_models_dialog import gguf, opened, ring, window

__all__ = ["gguf", "ring", "window"]  # fixtures

_OUTSIDE = [
    one.address
    for addresses in psutil.net_if_addrs().values()
    for one in addresses
    if one.family is socket.AF_INET and not one.address.startswith("127.")
][:1]
"""An address of this machine that is not known to be this machine's, as a server elsewhere; none without a network."""

needs_a_network = pytest.mark.skipif(not _OUTSIDE, reason="this machine has no address but its own")
allowed = pytest.mark.allow_hosts(["127.0.0.1", "::1", *_OUTSIDE])


class Many(Llama):
    """A server of a dozen models with long names."""

    def models(self) -> Any:
        return {"object": "list", "data": [{"id": f"a-model/{'with a very long name ' * 6}{n}"} for n in range(12)]}


@contextmanager
def mute(host: str = "127.0.0.1") -> Iterator[str]:
    """A server that takes every connection and never says a word; its address."""
    with socket.create_server((host, 0)) as listening:
        yield f"http://{host}:{listening.getsockname()[1]}/v1"


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy on the way to a server that is elsewhere."""
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def dialog(window: MainWindow, ring: Ring, qtbot: QtBot) -> ModelsDialog:
    qtbot.waitUntil(window.isActiveWindow)
    shown = opened(window, qtbot)
    shown.tabs.setCurrentWidget(shown.server)
    return shown


@pytest.fixture
def page(dialog: ModelsDialog) -> ServerPage:
    return dialog.server


def _foot(window: MainWindow) -> str:
    return window.status.network.text()


def _is_whole(part: QWidget) -> bool:
    """Say whether no bit of a widget is cut off or scrolled away."""
    return part.visibleRegion().boundingRect() == part.rect()


@needs_a_network
@allowed
def test_the_foot_names_the_server_as_long_as_it_is_asked_or_tried(
    window: MainWindow, page: ServerPage, direct: None, qtbot: QtBot
) -> None:
    told = f"Network: asking {_OUTSIDE[0]}"
    with mute(_OUTSIDE[0]) as address:
        page.address.setText(address)
        page.agreed.click()
        for asking in (page.test_button, page.use_button):
            assert "Network: none" in _foot(window)
            click(asking)
            qtbot.waitUntil(lambda: told in _foot(window))
            click(page.cancel_button)
            qtbot.waitUntil(lambda: "Network: none" in _foot(window))
    assert load_settings().server == ""


@needs_a_network
@allowed
@pytest.mark.parametrize("in_use", ["", "https://models.example.org/v1"])
def test_a_test_of_the_connection_keeps_what_is_typed_and_ticked(
    in_use: str, window: MainWindow, services: Services, page: ServerPage, direct: None, qtbot: QtBot
) -> None:
    services.settings = replace(services.settings, server=in_use)
    window.models.show_state()
    with mute(_OUTSIDE[0]) as address:
        page.address.setText(address)
        page.agreed.click()
        click(page.test_button)
        assert page.told.text() == "Asking the server…"
        assert (page.address.text(), page.agreed.isChecked()) == (address, True)
        click(page.cancel_button)
        qtbot.waitUntil(page.use_button.isEnabled)
        assert (page.address.text(), page.agreed.isChecked()) == (address, True)


def test_a_server_that_answers_leaves_its_address_where_another_is_in_use(
    window: MainWindow, services: Services, page: ServerPage, qtbot: QtBot
) -> None:
    services.settings = replace(services.settings, server="https://models.example.org/v1")
    window.models.show_state()
    with serving(Llama()) as server:
        page.address.setText(server.address.url)
        click(page.test_button)
        qtbot.waitUntil(lambda: "The server answers" in page.told.text())
        assert page.address.text() == server.address.url


def test_the_foot_says_that_text_leaves_while_another_server_is_asked(
    window: MainWindow, services: Services, page: ServerPage, qtbot: QtBot
) -> None:
    services.settings = replace(services.settings, server="https://models.example.org/v1")
    window.models.show_state()
    with mute() as address:
        page.address.setText(address)
        click(page.test_button)
        qtbot.waitUntil(page.cancel_button.isVisible)
        assert "Network: text goes to models.example.org" in _foot(window)
        click(page.cancel_button)
        qtbot.waitUntil(page.test_button.isEnabled)


def test_the_kept_key_is_used_where_none_is_typed(page: ServerPage, ring: Ring, qtbot: QtBot) -> None:
    with serving(Llama()) as server:
        server.key = "secret"
        keep_key(server.address.url, "secret")
        page.address.setText(server.address.url)
        click(page.use_button)
        qtbot.waitUntil(lambda: "is used from now on" in page.told.text())
        assert load_settings().server == server.address.url
        assert list(ring.kept.values()) == ["secret"]


def test_a_server_whose_address_is_in_capitals_is_a_server(page: ServerPage, qtbot: QtBot) -> None:
    with serving(Llama()) as server:
        page.address.setText(server.address.url.replace("http", "HTTP"))
        click(page.use_button)
        qtbot.waitUntil(lambda: "is used from now on" in page.told.text())


def test_a_server_that_never_answers_can_be_given_up_and_holds_nothing_up(
    dialog: ModelsDialog, page: ServerPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not page.cancel_button.isVisible()
    dropped = build_gguf(tmp_path / "dropped.gguf", GRANITE)
    with mute() as address:
        page.address.setText(address)
        click(page.test_button)
        assert page.told.text() == "Asking the server…"
        assert not page.test_button.isEnabled()
        assert not page.use_button.isEnabled()
        drop(dialog, [dropped], QPoint(100, 100))
        qtbot.waitUntil(lambda: dialog.models.chosen is not None and dialog.models.chosen.path == dropped)
        dialog.tabs.setCurrentWidget(page)
        assert page.told.text() == "Asking the server…"
        click(page.cancel_button)
        qtbot.waitUntil(page.test_button.isEnabled)
        assert page.use_button.isEnabled()
        assert page.told.text() == ""
        assert not page.cancel_button.isVisible()


def test_a_trial_of_a_server_that_never_answers_can_be_given_up(page: ServerPage, qtbot: QtBot) -> None:
    with mute() as address:
        page.address.setText(address)
        click(page.use_button)
        qtbot.waitUntil(lambda: page.told.text() == "Asking the server…")
        click(page.cancel_button)
        qtbot.waitUntil(page.use_button.isEnabled)
        assert page.told.text() == ""
        assert load_settings().server == ""


def test_a_window_is_closed_while_a_server_is_asked(window: MainWindow, page: ServerPage, qtbot: QtBot) -> None:
    with mute() as address:
        page.address.setText(address)
        click(page.test_button)
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())


def test_what_a_server_says_is_told_on_its_own_page_and_only_of_its_own_address(
    dialog: ModelsDialog, page: ServerPage, qtbot: QtBot
) -> None:
    page.address.setText("http://127.0.0.1:9/v1")
    click(page.test_button)
    qtbot.waitUntil(lambda: "does not answer" in page.told.text(), timeout=20_000)
    assert dialog.models.told.text() == ""
    click(page.use_button)
    assert "does not answer" not in page.told.text()
    qtbot.waitUntil(lambda: "does not answer" in page.told.text(), timeout=20_000)
    assert dialog.models.told.text() == ""
    page.address.setText("http://127.0.0.1:10/v1")
    assert page.told.text() == ""


def test_leaving_a_server_says_that_it_waits_for_the_work_under_way(
    window: MainWindow, services: Services, page: ServerPage, qtbot: QtBot
) -> None:
    def work(_report: Report, token: CancelToken) -> None:
        token.pause()
        token.check()

    services.settings = replace(services.settings, server="https://models.example.org/v1")
    window.models.show_state()
    job = window.controller._submit(work)
    click(page.leave_button)
    assert page.told.text() == "The model on this machine reads as soon as the work under way has ended."
    assert not page.cancel_button.isVisible()
    job.cancel()
    qtbot.waitUntil(lambda: "reads from now on, on this machine" in page.told.text())


def test_nobody_is_asked_for_agreement_before_there_is_an_address(page: ServerPage) -> None:
    assert not page.agreed.isVisible()
    assert not page.warning.isVisible()
    QTest.keyClicks(page.address, "http://models.example.org/v1")
    assert page.agreed.isVisible()
    assert page.warning.isVisible()
    page.address.clear()
    assert not page.agreed.isVisible()


def test_a_small_dialog_scrolls_to_what_the_server_says_and_names_few_models(
    dialog: ModelsDialog, page: ServerPage, qtbot: QtBot
) -> None:
    dialog.resize(100, 100)
    assert (dialog.width(), dialog.height()) == (640, 440)
    with serving(Many()) as server:
        page.address.setText(server.address.url)
        click(page.test_button)
        qtbot.waitUntil(lambda: "The server answers" in page.told.text())
    told = page.told.text()
    assert "It has 12 models" in told
    assert told.count("a-model/") == 5
    assert "7 more" in told
    assert page.model.count() == 12
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: _is_whole(page.told))
    area.verticalScrollBar().setValue(0)
    assert _is_whole(page.state)


def test_the_box_to_be_ticked_can_be_seen_in_the_dark(window: MainWindow, page: ServerPage) -> None:
    window.set_appearance("dark")
    page.address.setText("https://models.example.org/v1")
    drawn = []
    for ticked in (False, True):
        page.agreed.setChecked(ticked)
        image = page.agreed.grab().toImage()
        inside = image.copy(3, image.height() // 2 - 5, 10, 10)
        drawn.append([inside.pixelColor(x, y).lightness() for x in range(10) for y in range(10)])
    empty, marked = drawn
    assert max(empty) < 80, "a dark box"
    assert max(marked) - max(empty) > 40, "with a tick that stands out"
