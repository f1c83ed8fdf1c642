"""The log file: it says what went wrong and where in the program, and never what a contract says."""

import io
import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.errors import FileRefused
from smallprint.system.log_file import log_file, logged

_SECRET = "The Supplier pays EUR 7,777 to Orchard."
_log = logging.getLogger("smallprint.tests")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SMALLPRINT_HOME", str(tmp_path))
    return tmp_path


def _written() -> str:
    return log_file().read_text(encoding="utf-8")


def test_an_error_is_logged_with_its_lines_of_code_and_without_its_message() -> None:
    with logged():
        try:
            try:
                dict[str, str]()[_SECRET]
            except KeyError as error:
                raise ValueError(_SECRET) from error
        except ValueError:
            _log.exception("A job failed unexpectedly.")
    written = _written()
    assert "A job failed unexpectedly." in written
    assert "KeyError" in written
    assert "ValueError" in written
    assert "test_log_file.py" in written
    assert _SECRET not in written


def test_an_error_that_another_handler_wrote_in_full_is_logged_without_its_message() -> None:
    full = logging.StreamHandler(io.StringIO())
    _log.addHandler(full)
    try:
        with logged():
            try:
                raise ValueError(_SECRET)
            except ValueError:
                _log.exception("A job failed unexpectedly.")
    finally:
        _log.removeHandler(full)
    assert _SECRET in full.stream.getvalue()
    written = _written()
    assert "ValueError" in written
    assert _SECRET not in written


def test_the_sentence_of_an_error_of_the_program_is_kept() -> None:
    with logged():
        try:
            raise FileRefused("“a.pdf” is locked.")
        except FileRefused:
            _log.exception("Not read.")
    assert "FileRefused: “a.pdf” is locked." in _written()


def test_the_error_that_ends_the_program_is_in_the_log() -> None:
    with pytest.raises(ZeroDivisionError), logged():
        _ = 1 // 0
    assert "ZeroDivisionError" in _written()


def test_texts_of_contracts_that_are_logged_for_debugging_stay_out() -> None:
    with logged():
        _log.debug("passage: %s", _SECRET)
        _log.warning("Something is slow.")
    assert "Something is slow." in _written()
    assert _SECRET not in _written()


def test_warnings_are_on_the_terminal_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    with logged():
        _log.warning("Something is slow.")
    assert "Something is slow." in capsys.readouterr().err


def test_a_log_is_rotated_and_few_are_kept(home: Path) -> None:
    line = "x" * 10_000
    for _ in range(3):
        with logged():
            for _ in range(100):
                _log.warning("%s", line)
    files = sorted((home / "log").iterdir())
    assert [file.name for file in files] == ["smallprint.log", *(f"smallprint.log.{n}" for n in (1, 2, 3))]
    assert all(file.stat().st_size <= 520_000 for file in files)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_may_read_it() -> None:
    with logged():
        pass
    assert stat.S_IMODE(log_file().stat().st_mode) == 0o600


def test_without_a_place_for_it_the_program_works_and_has_no_log(home: Path) -> None:
    (home / "log").write_text("a file where the folder would be", encoding="utf-8")
    done = []
    with logged():
        done.append(True)
    assert done == [True]


def test_the_installed_command_begins_it(home: Path) -> None:
    program = [sys.executable, "-m", "smallprint", "--version"]
    subprocess.run(program, check=False, capture_output=True, env={**os.environ, "SMALLPRINT_HOME": str(home)})
    assert "Smallprint" in _written()
