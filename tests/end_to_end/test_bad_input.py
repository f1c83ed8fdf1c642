"""What cannot be reviewed or opened gets its sentence, in the window and on the command line; the rest goes on."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import open_services
from smallprint.cli import run
from smallprint.domain.decision import Verdict
from smallprint.domain.review import DocumentState
from smallprint.domain.run import RunState
from smallprint.store import open_matter
from smallprint.ui.findings.list_model import FindingRow
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.bad_files import FILES, GOOD, MATTERS, PRETENDER, Bad, read_only_folder
from tests.end_to_end.hands import click, click_button, click_row, drop, idle
from tests.ui.conftest import close, store_document, stored

_NO_MODEL = (
    "There is no Nano model on this machine yet. Run “smallprint models get smollm2-135m”. Until then, less is found."
)
_NOTHING = "There is nothing to review: no contract was found."
_LEFT_OUT = "Left out, because no contract is read from such a file: “film.mp4”."
_FULL = "The disk is full: “{name}” could not be saved. Free some space, then try again."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with every file of the table, and one that is sound."""
    made = tmp_path / "in"
    made.mkdir()
    for bad in (*FILES, PRETENDER):
        bad.make(made / bad.name)
    (made / "good.txt").write_text(GOOD, encoding="utf-8")
    (made / "film.mp4").write_bytes(bytes(8))
    return made


@pytest.fixture
def window(own_folders: None, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over a matter with one document, on a machine without a model."""
    path = tmp_path / "deal.smallprint"
    store_document(path)
    services = open_services()
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(path)
    qtbot.waitUntil(lambda: opened.view.document_id != 0)
    yield opened
    close(opened, qtbot)
    services.close()


def _cards(window: MainWindow) -> dict[str, FindingRow]:
    return {card.clause.key: card for card in window.findings.model.cards()}


def _listed(window: MainWindow) -> dict[str, int]:
    model = window.documents.model
    return {model.at(model.index(row)).summary.name: row for row in range(model.rowCount())}


def test_the_command_line_gives_each_file_its_sentence(
    folder: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = [folder / bad.name for bad in (*FILES, PRETENDER)]
    assert run(["review", *map(str, files), str(folder / "good.txt"), "--quiet"]) == 1
    expected = [_NO_MODEL, *(bad.told() for bad in FILES), PRETENDER.told()]
    assert capfd.readouterr().err.splitlines() == expected
    assert run(["review", str(folder / "gone.pdf"), "--quiet"]) == 1
    gone = f"“gone.pdf” is not there any more. It was looked for in {folder}."
    assert capfd.readouterr().err.splitlines() == [_NO_MODEL, gone]


def test_the_window_gives_each_file_its_sentence_and_reads_the_others(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    drop(window, [folder])
    idle(window, qtbot)
    listed = _listed(window)
    for bad in FILES:
        click_row(window.documents.list, listed[bad.name])
        assert window.centre.currentWidget() is window.unread
        assert window.unread.sentence.text() == bad.told()
    told = window.notice.text.text()
    assert PRETENDER.told() in told
    assert "Left out, because no contract is read from such a file: “film.mp4”." in told
    for read in ("good.txt", PRETENDER.name):
        click_row(window.documents.list, listed[read])
        qtbot.waitUntil(lambda: window.view.document_id == window.controller.current_id)
        qtbot.waitUntil(lambda: "governing-law" in _cards(window))


def test_a_folder_is_reviewed_and_what_is_left_out_is_said(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    for name in ("good.txt", "film.mp4"):
        (kept / name).write_bytes((folder / name).read_bytes())
    assert run(["review", str(kept)]) == 0
    printed = capfd.readouterr()
    assert "Governing law: Ohio" in printed.out
    assert printed.err.splitlines()[:2] == [_NO_MODEL, _LEFT_OUT]
    (kept / "good.txt").unlink()
    assert run(["review", str(kept)]) == 1
    assert capfd.readouterr().err.splitlines() == [_NO_MODEL, _LEFT_OUT, _NOTHING]


def test_a_folder_without_contracts_is_said_in_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    drop(window, [tmp_path / "nothing"])
    idle(window, qtbot)
    assert window.notice.text.text() == _NOTHING


def test_without_a_model_the_window_offers_one_and_reads_by_rules(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert window.model_notice.text.text() == (
        "No model is on this machine yet: reviews do without it, and less is found. "
        "Choose one; downloading it is the one thing that opens the network."
    )
    assert window.model_notice.offer.text() == "Choose a model…"
    assert window.status.model.text() == "No model yet: less is found"
    drop(window, [folder / "good.txt"])
    idle(window, qtbot)
    click_row(window.documents.list, _listed(window)["good.txt"])
    qtbot.waitUntil(lambda: _cards(window)["governing-law"].found.shown_value == "Ohio")
    assert all("model" not in card.voices for card in _cards(window).values())


@pytest.mark.parametrize("bad", MATTERS, ids=lambda bad: bad.name)
def test_a_matter_that_cannot_be_opened_is_said_and_the_open_one_stays(
    bad: Bad, window: MainWindow, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / bad.name
    bad.make(path)
    sentence = bad.sentence.format(name=bad.name, path=path)
    _refused(window, path, sentence, folder, capfd)


def test_a_matter_cannot_be_made_in_a_read_only_folder(
    window: MainWindow, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = read_only_folder(tmp_path) / "new.smallprint"
    sentence = f"“{path}” cannot be opened or made. Check that the folder exists and that you may write to it."
    _refused(window, path, sentence, folder, capfd)


def _refused(window: MainWindow, path: Path, sentence: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Check both ways, and that the window goes on with the matter it had."""
    assert run(["review", str(folder / "good.txt"), "--matter", str(path), "--quiet"]) == 1
    assert capfd.readouterr().err.splitlines() == [f"smallprint: {sentence}"]
    before = window.controller.matter.path
    assert not window.open_matter(path)
    assert sentence in window.notice.text.text()
    assert window.controller.matter.path == before
    _accept_first(window)
    assert window.findings.decided_count.text() == "1 of 3 decided"


def _accept_first(window: MainWindow) -> None:
    click_row(window.findings.list, 1)
    assert window.findings.buttons is not None
    click_button(window.findings.buttons, "Accept")


def test_a_full_disk_is_said_in_the_window_and_nothing_stored_is_lost(
    window: MainWindow, sample: Path, disk: list[int], qtbot: QtBot
) -> None:
    path = window.controller.matter.path
    _accept_first(window)
    stored(window, qtbot)
    with open_matter(path) as matter:
        [pages] = matter._connection.rows("PRAGMA page_count")
    disk.append(pages["page_count"] + 4)
    drop(window, [sample])
    idle(window, qtbot)
    assert _FULL.format(name=path.name) in window.notice.text.text()
    assert [one.finding.clause for one in window.findings.model.all if one.verdict is Verdict.ACCEPTED] != []
    assert window.documents.model.rowCount() == 2

    disk.clear()
    click_row(window.documents.list, 1)
    assert window.centre.currentWidget() is window.unread
    click(window.unread.review_button)
    idle(window, qtbot)
    with open_matter(path) as matter:
        kept = matter.documents.summaries()
        assert [one.state for one in kept] == [DocumentState.OPEN, DocumentState.OPEN]
        assert kept[1].run_state is RunState.COMPLETE
        assert kept[0].decided == 1
        assert matter._connection.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


def test_a_full_disk_is_said_on_the_command_line(
    sample: Path, disk: list[int], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "deal.smallprint"
    with open_matter(path) as matter:
        [pages] = matter._connection.rows("PRAGMA page_count")
    disk.append(pages["page_count"] + 4)
    assert run(["review", str(sample), "--matter", str(path), "--quiet"]) == 1
    assert capfd.readouterr().err.splitlines() == [_NO_MODEL, f"smallprint: {_FULL.format(name=path.name)}"]
    disk.clear()
    assert run(["review", str(sample), "--matter", str(path), "--quiet"]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits the size of files")
def test_a_matter_that_may_not_grow_is_sound_afterwards(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "deal.smallprint"
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)); "
        "from smallprint.cli import run; sys.exit(run(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", limited, "review", str(sample), "--matter", str(path), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        _NO_MODEL,
        "smallprint: The disk with “deal.smallprint” failed while reading or writing. "
        "Check that it is connected and has space.",
    ]
    assert run(["review", str(sample), "--matter", str(path), "--quiet"]) == 0
    with open_matter(path) as matter:
        assert [one.run_state for one in matter.documents.summaries()] == [RunState.COMPLETE]
