"""A folder is watched where a person asked for it: whole new files are added, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.system.paths import config_folder
from smallprint.ui.window import folder_watch
from smallprint.ui.window.folder_watch import FolderWatch
from smallprint.ui.window.main_window import MainWindow
from tests.build_pdf import make_unicode_pdf
from tests.ui.conftest import close, store_document
from tests.ui.test_dialogs import opened
from tests.versions_sent import sent_docx

TEXT = "This Agreement is governed by the laws of Norway."


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_watch, "_GROWING_MS", 60)
    monkeypatch.setattr(folder_watch, "_QUIET_MS", 120)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def names(window: MainWindow) -> list[str]:
    return sorted(row.summary.name for row in window._rows)


def reads(window: MainWindow, qtbot: QtBot, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: names(window) == wanted and not window.controller.busy, timeout=30_000)


def test_files_that_are_put_there_are_added_and_one_click_ends_it(
    window: MainWindow, inbox: Path, qtbot: QtBot
) -> None:
    assert not window.documents.watch_bar.isVisible(), "off until it is asked for"
    window.actions_by_id["watch-folder"].trigger()
    dialog = opened(window, QFileDialog, qtbot)
    dialog.fileSelected.emit(str(inbox))
    dialog.reject()
    assert window.documents.watch_bar.isVisible()
    assert window.documents.watch_bar.told.accessibleName() == "Watching “in”"
    (inbox / "new.txt").write_text(TEXT, encoding="utf-8")
    (inbox / "sheet.xyz").write_text("no contract", encoding="utf-8")
    (inbox / ".hidden.txt").write_text(TEXT, encoding="utf-8")
    reads(window, qtbot, ["deal.txt", "new.txt"])
    (inbox / "below").mkdir()
    (inbox / "below" / "deeper.txt").write_text(TEXT + " Twice.", encoding="utf-8")
    reads(window, qtbot, ["deal.txt", "deeper.txt", "new.txt"])
    QTest.mouseClick(window.documents.watch_bar.end_button, Qt.MouseButton.LeftButton)
    assert not window.documents.watch_bar.isVisible()
    (inbox / "late.txt").write_text(TEXT + " Late.", encoding="utf-8")
    qtbot.wait(500)
    assert names(window) == ["deal.txt", "deeper.txt", "new.txt"]


def test_a_file_is_taken_only_once_it_has_stopped_growing(inbox: Path, tmp_path: Path, qtbot: QtBot) -> None:
    watch = FolderWatch()
    came: list[Path] = []
    sizes: list[int] = []
    growing = inbox / "copied.txt"
    watch.came.connect(came.extend)
    watch.came.connect(lambda _paths: sizes.append(growing.stat().st_size))
    growing.touch()
    watch.use(tmp_path / "matter.smallprint")
    watch.watch(inbox)
    for _ in range(12):
        with growing.open("a", encoding="utf-8") as file:
            file.write(TEXT)
        qtbot.wait(40)  # shorter than between two looks
        assert came == []
    qtbot.waitUntil(lambda: came == [growing], timeout=5000)
    assert sizes == [12 * len(TEXT)]
    with qtbot.waitSignal(watch.finished):
        watch.request_stop()


def test_the_folder_is_kept_for_its_matter_and_nothing_is_added_twice(
    services: Services, matter_path: Path, inbox: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    store_document(matter_path)
    first = MainWindow(services)
    first.show()
    first.open_matter(matter_path)
    first.controller.watching.watch(inbox)
    (inbox / "new.txt").write_text(TEXT, encoding="utf-8")
    reads(first, qtbot, ["deal.txt", "new.txt"])
    first.open_matter(tmp_path / "other.smallprint")
    assert not first.documents.watch_bar.isVisible(), "of the other matter only"
    close(first, qtbot)
    (inbox / "while-closed.txt").write_text(TEXT + " Later.", encoding="utf-8")
    again = MainWindow(services)
    again.show()
    again.open_matter(matter_path)
    assert again.documents.watch_bar.isVisible()
    again.controller.remove([next(row.summary.id for row in again._rows if row.summary.name == "new.txt")])
    reads(again, qtbot, ["deal.txt", "while-closed.txt"])
    qtbot.wait(400)
    assert names(again) == ["deal.txt", "while-closed.txt"], "what was removed does not come back"
    close(again, qtbot)


def test_a_folder_that_is_gone_is_said_and_watched_no_longer(window: MainWindow, inbox: Path, qtbot: QtBot) -> None:
    window.controller.watching.watch(inbox)
    inbox.rmdir()
    qtbot.waitUntil(lambda: "not there any more" in window.notice.text.text(), timeout=5000)
    assert not window.documents.watch_bar.isVisible()
    assert str(inbox) not in (config_folder() / "watched.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_a_copy_that_rests_half_way_is_not_taken_for_the_whole_file(
    inbox: Path, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    """As over a network that stalls: the size stays the same in many looks, and the file has no end."""
    whole = sent_docx() if ending == ".docx" else make_unicode_pdf([TEXT])
    watch = FolderWatch()
    came: list[Path] = []
    watch.came.connect(came.extend)
    watch.use(tmp_path / "matter.smallprint")
    watch.watch(inbox)
    copied = inbox / f"copied{ending}"
    copied.write_bytes(whole[: len(whole) // 2])
    qtbot.wait(600)
    assert came == []
    copied.write_bytes(whole)
    qtbot.waitUntil(lambda: came == [copied], timeout=5000)
    with qtbot.waitSignal(watch.finished):
        watch.request_stop()


def test_a_file_that_never_gets_an_end_is_taken_after_a_minute(
    inbox: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "_PATIENT_SECONDS", 0.5)
    watch = FolderWatch()
    came: list[Path] = []
    watch.came.connect(came.extend)
    watch.use(tmp_path / "matter.smallprint")
    watch.watch(inbox)
    cut = inbox / "cut off.pdf"
    cut.write_bytes(b"%PDF-1.7 and no more")
    qtbot.waitUntil(lambda: came == [cut], timeout=10_000)
    with qtbot.waitSignal(watch.finished):
        watch.request_stop()


def test_a_folder_whose_disk_is_not_connected_is_watched_again_once_it_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    disk = tmp_path / "disk"
    folder = disk / "in"
    folder.mkdir(parents=True)
    window.controller.watching.watch(folder)
    qtbot.wait(300)
    disk.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: "cannot be reached" in window.notice.text.text(), timeout=10_000)
    assert window.documents.watch_bar.isVisible()
    assert str(folder) in (config_folder() / "watched.json").read_text(encoding="utf-8")
    (tmp_path / "away").rename(disk)
    (folder / "new.txt").write_text(TEXT, encoding="utf-8")
    reads(window, qtbot, ["deal.txt", "new.txt"])
