"""The page of a model: what is done with it is shown there and nowhere else, and what its file says of itself."""

from dataclasses import replace
from pathlib import Path

import gguf as written
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Report
from smallprint.settings import load_settings
from smallprint.ui.models.dialog import ModelsDialog
from smallprint.ui.models.model_page import ModelPage
from smallprint.ui.threads.jobs import Task
from smallprint.ui.window.main_window import MainWindow
from tests.build_gguf import GRANITE, build_gguf
from tests.catalog.conftest import HUB_PATH, server
from tests.catalog.server import FileServer
from tests.end_to_end.hands import click, drop
from tests.engine.shaped_servers import Llama, serving
from tests.ui.test_models_dialog import choose, gguf, opened, shown_facts, window

__all__ = ["gguf", "server", "window"]  # fixtures


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A model of the person's own."""
    return build_gguf(tmp_path / "other.gguf", GRANITE, seed=8)


def _described(path: Path, name: str, licence: str = "") -> Path:
    """Write a file of one weight that says this of itself."""
    writer = written.GGUFWriter(str(path), "granite")
    writer.add_name(name)
    if licence:
        writer.add_license(licence)
    writer.add_tensor("output.weight", np.ones(1, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _dropped(window: MainWindow, paths: list[Path], qtbot: QtBot) -> ModelsDialog:
    """Drop model files on the window; the last one is on view then."""
    drop(window, paths)
    dialog = window.models.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.models.chosen is not None and dialog.models.chosen.path == paths[-1])
    return dialog


def _hold(window: MainWindow) -> Task:
    """Begin work that waits until it is cancelled."""

    def work(_report: Report, token: CancelToken) -> None:
        token.pause()
        token.check()

    return window.controller._submit(work)


def _doing(page: ModelPage) -> tuple[str, str]:
    """Return what is done with the model on view, and the button that ends it."""
    shown = page.doing.isVisible() and page.bar.isVisible() and page.stop_button.isVisible()
    return (page.doing.text(), page.stop_button.text()) if shown else ("", "")


def test_a_trial_during_a_download_is_shown_on_its_own_page_and_the_download_is_used_after_it(
    window: MainWindow, server: FileServer, gguf: Path, other: Path, qtbot: QtBot
) -> None:
    content = gguf.read_bytes()
    server.files[HUB_PATH] = content
    server.stall_after = len(content) - 20_000
    dialog = opened(window, qtbot)
    page = dialog.models
    choose(dialog, "tiny")
    click(page.use_button)
    qtbot.waitUntil(lambda: "Downloading:" in _doing(page)[0], timeout=20_000)

    job = _hold(window)
    _dropped(window, [other], qtbot)
    assert _doing(page) == ("", "")
    click(page.use_button)
    waiting = ("It is tried as soon as the work under way has ended.", "Cancel")
    assert _doing(page) == waiting
    choose(dialog, "tiny")
    told, ends = _doing(page)
    assert told.startswith("Downloading:")
    assert page.bar.maximum() > 0, "how much has arrived, and not only that something goes on"
    assert ends == "Stop"

    choose(dialog, str(other))
    server.stall_after = 0
    server.stall.set()
    qtbot.waitUntil(lambda: not window.controller.models.downloading, timeout=20_000)
    assert _doing(page) == waiting, "what comes in says nothing on another page"
    job.cancel()
    qtbot.waitUntil(lambda: page.told.text().startswith("other is used from now on."), timeout=60_000)
    qtbot.waitUntil(lambda: load_settings().model == "tiny", timeout=60_000)
    choose(dialog, "tiny")
    qtbot.waitUntil(lambda: page.told.text().startswith("tiny is used from now on."))


def test_a_download_goes_on_where_it_stood_in_a_dialog_that_is_opened_again(
    window: MainWindow, server: FileServer, gguf: Path, qtbot: QtBot
) -> None:
    server.files[HUB_PATH] = gguf.read_bytes()
    server.stall_after = len(server.files[HUB_PATH]) - 20_000
    dialog = opened(window, qtbot)
    choose(dialog, "tiny")
    click(dialog.models.use_button)
    qtbot.waitUntil(lambda: "Downloading:" in dialog.models.doing.text(), timeout=20_000)
    click(dialog.close_button)
    qtbot.waitUntil(lambda: window.models.dialog is None)
    again = window.models.open()
    again.models.choose("tiny")
    qtbot.waitUntil(lambda: _doing(again.models)[0].startswith("Downloading:"))
    assert again.models.bar.value() > 0
    click(again.models.stop_button)
    qtbot.waitUntil(lambda: not window.controller.models.downloading, timeout=20_000)


def test_that_a_model_is_used_is_said_of_no_other(window: MainWindow, other: Path, qtbot: QtBot) -> None:
    dialog = _dropped(window, [other], qtbot)
    page = dialog.models
    click(page.use_button)
    choose(dialog, "tiny")
    qtbot.waitUntil(lambda: load_settings().model == str(other), timeout=60_000)
    qtbot.waitUntil(lambda: not window.controller.models.trying)
    assert page.told.text() == ""
    assert dialog.server.told.text() == ""
    choose(dialog, str(other))
    assert "is used from now on" in page.told.text()


def test_that_a_model_or_a_server_is_used_is_not_said_any_more_once_another_is(
    window: MainWindow, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    third = build_gguf(tmp_path / "third.gguf", GRANITE, seed=3)
    dialog = _dropped(window, [other, third], qtbot)
    page, server_page = dialog.models, dialog.server
    with serving(Llama()) as served:
        dialog.tabs.setCurrentWidget(server_page)
        server_page.address.setText(served.address.url)
        click(server_page.use_button)
        qtbot.waitUntil(lambda: "is used from now on" in server_page.told.text(), timeout=20_000)
        dialog.tabs.setCurrentWidget(page)
        for model in (other, third):
            choose(dialog, str(model))
            click(page.use_button)
            qtbot.waitUntil(lambda chosen=model: load_settings().model == str(chosen), timeout=60_000)  # type: ignore[misc]
            qtbot.waitUntil(lambda: "is used from now on" in page.told.text())
    assert server_page.told.text() == ""
    choose(dialog, str(other))
    assert page.told.text() == ""


def test_that_a_model_is_broken_is_said_of_no_other_and_of_no_server(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    killer = build_gguf(tmp_path / "killer.gguf", GRANITE, rope=6)
    dialog = _dropped(window, [killer], qtbot)
    page = dialog.models
    click(page.use_button)
    choose(dialog, "tiny")
    qtbot.waitUntil(lambda: not window.controller.models.trying, timeout=60_000)
    assert page.told.text() == ""
    assert dialog.server.told.text() == ""
    choose(dialog, str(killer))
    assert page.told.text()
    assert page.told.property("role") == "bad"


def test_a_chosen_file_that_is_gone_is_named_and_not_offered_as_a_first_model(
    window: MainWindow, services: Services, tmp_path: Path
) -> None:
    gone = tmp_path / "unplugged" / "mine.gguf"
    window.model_notice.dismiss()
    services.settings = replace(services.settings, model=str(gone))
    window.models.show_state()
    told = window.model_notice.text.text()
    assert f"not there any more: {gone}." in told
    assert "Connect its disk" in told
    assert "on this machine yet" not in told
    assert window.model_notice.offer.isVisible()
    assert window.status.model.text() == "No model: less is found"


def test_the_foot_says_that_text_leaves_the_machine_during_a_download_too(
    window: MainWindow, services: Services, server: FileServer, qtbot: QtBot
) -> None:
    server.stall_after = 100
    dialog = opened(window, qtbot)
    choose(dialog, "tiny")
    click(dialog.models.use_button)
    services.settings = replace(services.settings, server="https://models.example.org/v1")
    window.models.show_state()
    assert "Network: text goes to models.example.org, downloading" in window.status.network.text()
    click(dialog.models.stop_button)
    qtbot.waitUntil(lambda: "downloading" not in window.status.network.text(), timeout=20_000)
    assert "Network: text goes to models.example.org" in window.status.network.text()


def test_a_file_s_own_name_and_licence_are_shown_on_a_line(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    told = f"\x1b[2J\x1b]0;owned\x07 Our\r\n\tmodel{' of great length' * 10}"
    dialog = _dropped(window, [_described(tmp_path / "odd.gguf", told, "LicenceRef-Our-Firm")], qtbot)
    assert "LicenceRef-Our-Firm" in shown_facts(dialog)
    assert dialog.models.chosen is not None
    name = dialog.models.chosen.label
    assert name.isprintable()
    assert "Our model of great length" in name
    assert len(name.split(" · ")[0]) <= 80


def test_files_of_one_name_are_told_apart(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "elsewhere").mkdir()
    names = ("copy-0.gguf", "copy-1.gguf", "copy-2.gguf", "elsewhere/copy-2.gguf")
    files = [_described(tmp_path / name, "Granite") for name in names]
    dialog = _dropped(window, files, qtbot)
    model = dialog.models.model
    labels = [model.index(model.row_of(str(file))).data() for file in files]
    assert len(set(labels)) == 4
    assert all(label.startswith("Granite") for label in labels)


def test_a_file_that_cannot_be_used_claims_no_memory(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + bytes(3_000_000))
    dialog = _dropped(window, [broken], qtbot)
    spoken = dialog.models.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "broken, Cannot be used, 3 MB"
    captions = {one.text() for one in dialog.models.findChildren(QLabel) if one.isVisible()}
    assert "Size" in captions
    assert not captions & {"Memory", "Reading speed"}


def test_a_small_dialog_cuts_nothing_off_and_scrolls_to_what_was_done(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "a folder whose name is long enough for three lines or so, or a few more"
    folder.mkdir()
    file = build_gguf(folder / f"{'Unbroken_Name_' * 4}Q8_0.gguf", GRANITE)
    dialog = _dropped(window, [file], qtbot)
    dialog.resize(100, 100)
    page = dialog.models
    area = page.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert inside.width() == area.viewport().width()
    assert page.name.visibleRegion().boundingRect() == page.name.rect()
    page.use_button.click()
    qtbot.waitUntil(lambda: page.doing.visibleRegion().boundingRect() == page.doing.rect())
    qtbot.waitUntil(lambda: "is used from now on" in page.told.text(), timeout=60_000)
    qtbot.waitUntil(lambda: page.told.visibleRegion().boundingRect() == page.told.rect())
    assert area.viewport().rect().contains(page.told.mapTo(area.viewport(), QPoint(0, 0)))
