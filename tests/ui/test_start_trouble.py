"""What keeps the program from starting is said in a window too; settings are put aside only where the person agrees."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.settings import settings_file
from smallprint.system.paths import config_folder, data_folder
from smallprint.system.recent_matters import RecentMatters
from tests.ui.conftest import store_document

_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from smallprint.__main__ import main
from smallprint.ui.window.main_window import MainWindow
# fault
application = QApplication([])
def look():
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QMessageBox) and shown.isVisible():
            print(shown.text(), shown.informativeText(), flush=True)
            next(one for one in shown.buttons() if one.text() == BUTTON).click()
        elif isinstance(shown, MainWindow) and shown.isVisible():
            print("the window is open", shown.notice.text.text(), flush=True)
            timer.stop()
            shown.close()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
sys.argv = ["smallprint", *FILES]
sys.exit(main())
"""
# The capabilities to pass over modes (1 CAP_DAC_OVERRIDE, 2 CAP_DAC_READ_SEARCH) leave root's bounding set (prctl 24).
_SHUT_OUT = """
import ctypes, os, sys
for capability in (1, 2):
    ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


def start(button: str, fault: str = "", *files: Path, shut_out: bool = False) -> subprocess.CompletedProcess[str]:
    """Start the program, press a button in each box, and close its window; `fault` is code that breaks a part of it.

    The process that is `shut_out` may not enter folders without the right to, as a test run by root else could.
    """
    names = [str(file) for file in files]
    command = [sys.executable, "-c", f"BUTTON, FILES = {button!r}, {names!r}\n" + _START.replace("# fault", fault)]
    if shut_out:
        command = [sys.executable, "-c", _SHUT_OUT, *command]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=os.environ)


@pytest.fixture
def broken() -> Path:
    path = settings_file()
    path.write_text('{"theme": "plaid"}', encoding="utf-8")
    return path


def test_who_quits_finds_the_settings_as_they_were(broken: Path) -> None:
    done = start("Quit")
    assert done.returncode == 1
    assert "“theme” must be one of system, light, dark" in done.stdout
    assert "“theme” must be one of" in done.stderr
    assert "the window is open" not in done.stdout
    assert broken.read_text(encoding="utf-8") == '{"theme": "plaid"}'


def test_who_takes_the_defaults_keeps_the_old_settings_under_another_name(broken: Path) -> None:
    done = start("Use the defaults")
    assert done.returncode == 0, done.stderr
    assert "the window is open" in done.stdout
    assert broken.with_suffix(".broken.json").read_text(encoding="utf-8") == '{"theme": "plaid"}'


def test_a_server_that_is_no_address_is_said_and_can_be_left_out() -> None:
    settings_file().write_text('{"server": "127.0.0.1:8080"}', encoding="utf-8")
    done = start("Use the defaults")
    assert done.returncode == 0, done.stderr
    assert "“127.0.0.1:8080” is not the address of a server" in done.stdout
    assert "the window is open" in done.stdout


@pytest.mark.parametrize("blocked", ["", "data", "config", "cache"])
def test_a_folder_that_cannot_be_made_is_said_before_the_program_ends(blocked: str, tmp_path: Path) -> None:
    in_the_way = tmp_path / "home" / blocked
    in_the_way.parent.mkdir(exist_ok=True)
    in_the_way.write_text("not a folder", encoding="utf-8")
    done = start("OK")
    assert done.returncode == 1
    for told in (done.stdout, done.stderr):
        assert f"The folder {tmp_path / 'home'}" in told
        assert "cannot be made" in told
        assert "set SMALLPRINT_HOME to a folder that can be written to" in told
    assert "Traceback" not in done.stderr
    assert "the window is open" not in done.stdout


ODD = [
    b"null",
    b"7",
    b'"deal"',
    b"[1, null, [], {}]",
    rb'["\ud800", "", "\u0000", "nowhere/\udcff.smallprint"]',
    b"{",
    b"",
    b"\xff\xfe",
    b"[" * 100_000,
]
ODD_WINDOWS = [
    b'{"geometry": 7, "panes": [], "folded": "left"}',
    rb'{"geometry": "\ud800", "panes": "\ud800", "folded": [1, "\ud800", "up"]}',
    b'{"geometry": "AdnQywADAAA=", "panes": "AAAA/wAAAAE=", "folded": ["left", "right"]}',
]


@pytest.mark.parametrize(
    ("name", "content"),
    [("recent.json", odd) for odd in ODD] + [("window.json", odd) for odd in [*ODD[:4], *ODD_WINDOWS]],
)
def test_the_program_starts_whatever_its_own_small_files_hold(name: str, content: bytes) -> None:
    (config_folder() / name).write_bytes(content)
    done = start("none is shown")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "the window is open \n"


@pytest.fixture
def closed_share(tmp_path: Path) -> Iterator[Path]:
    """A matter that was open last, in a folder that may no longer be entered."""
    share = tmp_path / "share"
    share.mkdir()
    store_document(share / "deal.smallprint")
    RecentMatters().remember(share / "deal.smallprint")
    share.chmod(0)
    yield share / "deal.smallprint"
    share.chmod(0o700)


@pytest.mark.skipif(sys.platform != "linux", reason="the rights are taken from the process by a call of Linux")
def test_a_last_matter_that_may_not_be_reached_is_said_and_can_be_left_out(closed_share: Path) -> None:
    done = start("Start without it", shut_out=True)
    assert done.returncode == 0, done.stderr
    said, opened = done.stdout.splitlines()
    assert said.startswith("The matter “deal”, which was open last, cannot be reached (Permission denied).")
    assert str(closed_share.parent) in said
    assert opened == "the window is open "
    kept = json.loads((config_folder() / "recent.json").read_text(encoding="utf-8"))
    assert kept == [str(data_folder() / "My matter.smallprint"), str(closed_share)]  # it may come back


@pytest.mark.skipif(sys.platform != "linux", reason="the rights are taken from the process by a call of Linux")
def test_who_does_not_start_without_the_last_matter_changes_nothing(closed_share: Path) -> None:
    done = start("Close", shut_out=True)
    assert done.returncode == 1, done.stderr
    assert "cannot be reached" in done.stdout
    assert "the window is open" not in done.stdout
    assert RecentMatters().newest() == closed_share
    assert not list(data_folder().glob("*.smallprint"))


@pytest.mark.parametrize(
    "broken",
    ["MainWindow._lay_out", "MainWindow.apply_theme", "MainWindow.show", "Controller.add", "AskPresenter.__init__"],
)
def test_whatever_fails_before_the_event_loop_is_said_and_no_thread_aborts_the_program(
    broken: str, tmp_path: Path
) -> None:
    contract = tmp_path / "deal.txt"
    contract.write_text("This Agreement is governed by the laws of Norway.", encoding="utf-8")
    fault = f"""
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.ask_presenter import AskPresenter
def fail(*_arguments):
    raise ZeroDivisionError("of a test")
{broken} = fail
"""
    done = start("OK", fault, contract)
    assert done.returncode == 1, done.stderr
    assert "Smallprint could not start. Something unexpected went wrong (ZeroDivisionError)." in done.stdout
    assert "Start the program again." in done.stdout
    assert "the window is open" not in done.stdout


def test_a_matter_that_fails_in_an_unforeseen_way_can_be_left_out(tmp_path: Path) -> None:
    RecentMatters().remember(tmp_path / "deal.smallprint")
    store_document(tmp_path / "deal.smallprint")
    fault = """
import smallprint.ui.window.controller
kept = smallprint.ui.window.controller.open_matter
def fails(path):
    if path.name == "deal.smallprint":
        raise ZeroDivisionError("of a test")
    return kept(path)
smallprint.ui.window.controller.open_matter = fails
"""
    left_out = start("Start without it", fault)
    assert left_out.returncode == 0, left_out.stderr
    assert left_out.stdout.startswith("The matter “deal” could not be opened.")
    assert left_out.stdout.endswith("the window is open \n")
    RecentMatters().remember(tmp_path / "deal.smallprint")
    closed = start("Close", fault)
    assert closed.returncode == 1, closed.stderr
    assert "the window is open" not in closed.stdout


def test_a_last_matter_that_is_gone_is_named_and_the_one_before_opens(tmp_path: Path) -> None:
    for name in ("before", "gone"):
        store_document(tmp_path / f"{name}.smallprint")
        RecentMatters().remember(tmp_path / f"{name}.smallprint")
    (tmp_path / "gone.smallprint").unlink()
    done = start("none is shown")
    assert done.returncode == 0, done.stderr
    told = f"The matter “gone”, which was open last, is no longer in {tmp_path}."
    assert done.stdout == f"the window is open {told}\n"
    assert RecentMatters().newest() == tmp_path / "before.smallprint"
