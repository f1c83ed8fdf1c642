"""Choosing a model in the window: downloaded over a real connection, tried in a real process, a real server asked."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.engine import ServerAddress
from smallprint.library import ModelSource
from smallprint.library.server_key import read_key
from smallprint.settings import load_settings
from smallprint.ui.models.dialog import ModelsDialog
from smallprint.ui.window.main_window import MainWindow
from tests.build_gguf import GRANITE, build_gguf
from tests.catalog.conftest import HUB_PATH, known, server
from tests.catalog.server import FileServer
from tests.end_to_end.hands import click, drop
from tests.library.test_server_choice import Ring
from tests.ui.conftest import close

__all__ = ["server"]  # a fixture


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    """A small model that llama.cpp runs, with random weights."""
    return build_gguf(tmp_path / "tiny.gguf", GRANITE)


@pytest.fixture
def window(
    services: Services, qtbot: QtBot, tmp_path: Path, gguf: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window on a machine without models, whose catalogue has the small one on a hub."""
    home = tmp_path / "person"
    monkeypatch.setattr(Path, "home", lambda: home)
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(variable, raising=False)
    content = gguf.read_bytes()
    published = replace(known(ModelSource.HUB), bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
    services.model.models = (published, replace(published, name="huge", label="Huge", memory_megabytes=10**9))
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(tmp_path / "deal.smallprint")
    yield opened
    close(opened, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = window.models.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.models.model.rowCount() > 0)
    return dialog


def choose(dialog: ModelsDialog, name: str) -> None:
    model = dialog.models.model
    assert model.row_of(name) >= 0
    dialog.models.list.setCurrentIndex(model.index(model.row_of(name)))


def shown_facts(dialog: ModelsDialog) -> str:
    return "\n".join(one.text() for one in dialog.models.findChildren(QLabel))


def test_the_offer_of_a_first_model_leads_to_the_models(window: MainWindow, qtbot: QtBot) -> None:
    assert window.model_notice.isVisible()
    assert "No model" in window.status.model.text()
    click(window.model_notice.offer)
    qtbot.waitUntil(lambda: window.models.dialog is not None and window.models.dialog.isVisible())


def test_what_a_model_needs_is_said_before_it_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    choose(dialog, "tiny")
    told = shown_facts(dialog)
    for words in ("10 MB of ", "free on the disk", "Apache-2.0", "not known until it is tried", "someone/tiny-GGUF"):
        assert words in told
    assert "cores" in dialog.models.machine.text()
    choose(dialog, "huge")
    assert "this machine has" in shown_facts(dialog)
    spoken = dialog.models.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Huge, Too large" in spoken


def test_a_download_that_was_stopped_goes_on_and_the_model_is_tried_and_used(
    window: MainWindow, server: FileServer, gguf: Path, qtbot: QtBot
) -> None:
    server.files[HUB_PATH] = gguf.read_bytes()
    server.stall_after = len(gguf.read_bytes()) - 20_000  # a few of the pieces that are written at once
    dialog = opened(window, qtbot)
    page = dialog.models
    choose(dialog, "tiny")
    assert page.use_button.text().startswith("Download and use")
    click(page.use_button)
    qtbot.waitUntil(lambda: "Downloading" in page.doing.text(), timeout=20_000)
    assert "Network: downloading" in window.status.network.text()
    assert not window.controller.busy, "a review could go on meanwhile"
    click(page.stop_button)
    qtbot.waitUntil(lambda: page.use_button.text().startswith("Go on downloading"), timeout=20_000)
    assert "Network: none" in window.status.network.text()
    server.stall_after = 0
    server.stall.set()
    click(page.use_button)
    qtbot.waitUntil(lambda: "is used from now on" in page.told.text(), timeout=120_000)
    assert server.asked(HUB_PATH)[-1].startswith("bytes="), "only the rest was fetched"
    assert "tokens a second" in page.told.text()
    assert load_settings().model == "tiny"
    qtbot.waitUntil(lambda: page.use_button.text() == "In use")
    assert "measured here" in shown_facts(dialog)
    assert window.status.model.text() == "tiny"
    assert not window.model_notice.isVisible()


def test_a_wrong_file_is_refused_with_the_reason(window: MainWindow, server: FileServer, qtbot: QtBot) -> None:
    server.files[HUB_PATH] = b"GGUF something else"
    dialog = opened(window, qtbot)
    choose(dialog, "tiny")
    click(dialog.models.use_button)
    qtbot.waitUntil(lambda: "could not be fetched" in dialog.models.told.text(), timeout=20_000)
    assert dialog.models.told.property("role") == "bad"
    assert dialog.models.use_button.isEnabled()


def test_a_dropped_model_file_is_tried_and_used_and_stays_where_it_is(
    window: MainWindow, gguf: Path, qtbot: QtBot
) -> None:
    drop(window, [gguf])
    dialog = window.models.dialog
    assert dialog is not None
    page = dialog.models
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.path == gguf)
    assert window.documents.model.rowCount() == 0, "it is no contract"
    assert page.use_button.text() == "Try and use"
    click(page.use_button)
    assert page.stop_button.isVisible()
    qtbot.waitUntil(lambda: "is used from now on" in page.told.text(), timeout=120_000)
    assert load_settings().model == str(gguf)
    assert gguf.exists()


def test_a_file_that_is_no_model_says_so_and_cannot_be_used(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF")
    dialog = opened(window, qtbot)
    drop(dialog, [broken], QPoint(100, 100))
    qtbot.waitUntil(lambda: dialog.models.chosen is not None and dialog.models.chosen.path == broken)
    assert "cut short" in dialog.models.trouble.text()
    assert not dialog.models.use_button.isEnabled()


def test_a_model_that_ends_its_process_leaves_the_choice_as_it_was(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    before = window.controller.services.settings.model
    killer = build_gguf(tmp_path / "killer.gguf", GRANITE, rope=6)
    drop(window, [killer])
    assert window.models.dialog is not None
    page = window.models.dialog.models
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.path == killer)
    click(page.use_button)
    qtbot.waitUntil(lambda: bool(page.told.text()), timeout=60_000)
    assert page.told.property("role") == "bad"
    assert window.controller.services.settings.model == before
    assert not window.notice.isVisible(), "it is said once"


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_a_server_is_tested_used_and_left(window: MainWindow, served: ServerAddress, ring: Ring, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    page = dialog.server
    dialog.tabs.setCurrentWidget(page)
    page.address.setText(served.url)
    assert "on this machine" in page.warning.text()
    assert not page.agreed.isVisible()
    click(page.test_button)
    qtbot.waitUntil(lambda: "The server answers" in page.told.text(), timeout=20_000)
    assert page.model.count() == 1
    QTest.keyClicks(page.key, "secret")
    click(page.use_button)
    qtbot.waitUntil(lambda: load_settings().server == served.url, timeout=20_000)
    qtbot.waitUntil(page.leave_button.isVisible)
    assert read_key(served.url) == "secret"
    assert "Network: this machine only" in window.status.network.text()
    click(page.leave_button)
    qtbot.waitUntil(lambda: load_settings().server == "", timeout=20_000)
    qtbot.waitUntil(lambda: "Network: none" in window.status.network.text())


def test_a_server_elsewhere_is_not_used_without_the_persons_word(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    page = dialog.server
    dialog.tabs.setCurrentWidget(page)
    QTest.keyClicks(page.address, "http://models.example.org/v1")
    assert page.warning.text() == (
        "The text of your contracts will leave this machine: it is sent to models.example.org without encryption."
    )
    assert not page.use_button.isEnabled()
    page.agreed.click()
    assert page.use_button.isEnabled()
    QTest.keyClicks(page.address, "2")
    assert not page.use_button.isEnabled(), "another address is agreed to anew"


def test_a_server_that_does_not_answer_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.tabs.setCurrentWidget(dialog.server)
    dialog.server.address.setText("http://127.0.0.1:9/v1")
    click(dialog.server.test_button)
    qtbot.waitUntil(lambda: "does not answer" in dialog.server.told.text(), timeout=20_000)


def test_text_that_leaves_the_machine_is_said_at_the_foot(window: MainWindow, services: Services) -> None:
    services.change_settings(server="https://models.example.org/v1")
    window.models.show_state()
    assert "Network: text goes to models.example.org" in window.status.network.text()


@pytest.mark.parametrize(
    ("server", "goes"),
    [
        ("", ""),
        ("http://127.0.0.1:8080/v1", ""),
        ("http://localhost:1/v1", ""),
        ("https://models.example.org/v1", "models.example.org"),
    ],
)
def test_what_the_window_says_of_privacy_is_true_of_the_server(
    window: MainWindow, services: Services, server: str, goes: str
) -> None:
    services.change_settings(server=server)
    window.models.show_state()
    window.dialogs.show_about()
    [about] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    told = " ".join(one.text() for one in about.findChildren(QLabel))
    about.close()
    stays = not goes
    assert (window.empty.privacy.text() == "Everything stays on this machine.") == stays
    assert ("Nothing leaves this machine." in told) == ("Reads contracts on this machine" in told) == stays
    assert goes in window.empty.privacy.text()
    assert goes in told


def test_proxy_and_mirror_are_kept_for_the_next_download(window: MainWindow, server: FileServer, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.tabs.setCurrentIndex(2)
    dialog.route["hub_mirror"].setText(f"{server.url}/mirror")
    click(dialog.route_button)
    assert load_settings().hub_mirror == f"{server.url}/mirror"
    dialog.tabs.setCurrentIndex(0)
    choose(dialog, "tiny")
    click(dialog.models.use_button)
    qtbot.waitUntil(lambda: bool(dialog.models.told.text()), timeout=20_000)
    assert server.asked(f"/mirror{HUB_PATH}")


def test_every_part_of_the_dialog_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    parts: list[QWidget] = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLineEdit)]
    parts = [part for part in parts if not isinstance(part.parent(), QLineEdit | QTabBar)]
    assert len(parts) > 10
    for part in parts:
        assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()), part
