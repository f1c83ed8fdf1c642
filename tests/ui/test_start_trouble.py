"""What keeps the program from starting is said in a window too; settings are put aside only where the person agrees."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.settings import settings_file

_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from app.__main__ import main
from app.ui.main_window import MainWindow
application = QApplication([])
def look():
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QMessageBox) and shown.isVisible():
            print(shown.text(), flush=True)
            next(one for one in shown.buttons() if one.text() == BUTTON).click()
        elif isinstance(shown, MainWindow) and shown.isVisible():
            print("the window is open", flush=True)
            shown.close()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
sys.argv = ["smallprint"]
sys.exit(main())
"""


def start(button: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"BUTTON = {button!r}\n{_START}"]
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
