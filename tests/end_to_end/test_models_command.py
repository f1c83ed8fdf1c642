"""The models command as a person meets it at a terminal: Ctrl-C at its questions, and folders that cannot be made."""

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

SMALLPRINT = [sys.executable, "-m", "smallprint"]
_SECONDS = 60.0


@pytest.mark.skipif(os.name != "posix", reason="terminals and Ctrl-C are POSIX's")
@pytest.mark.parametrize(
    ("arguments", "question"),
    [
        pytest.param(["http://models.example.org/v1"], "Go on? [y/N] ", id="consent"),
        pytest.param(["http://127.0.0.1:9/v1", "--key"], "Key: ", id="key"),
        pytest.param(["http://models.example.org/v1", "--yes", "--key"], "Key: ", id="key with consent"),
    ],
)
def test_ctrl_c_at_a_question_changes_nothing(arguments: list[str], question: str, tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    command = [*SMALLPRINT, "models", "server", *arguments]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    try:
        shown = _read(ours, question)
        process.send_signal(signal.SIGINT)
        shown += _read(ours, "Nothing was changed.")
        assert process.wait(_SECONDS) == 130, shown
        shown += _read(ours, "")
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    assert "Traceback" not in shown
    assert not (tmp_path / "home" / "config" / "settings.json").exists()


def _read(terminal: int, expected: str) -> str:
    """Return what comes at a terminal until something expected does, or with "" until its end."""
    shown, until = "", time.monotonic() + _SECONDS
    while not expected or expected not in shown:
        ready, _, _ = select.select([terminal], [], [], max(0.0, until - time.monotonic()))
        assert ready, f"“{expected}” did not come: {shown}"
        try:
            more = os.read(terminal, 4096)
        except OSError:  # how Linux says that nobody is at the other end any more
            more = b""
        if not more:
            assert not expected, f"“{expected}” did not come: {shown}"
            break
        shown += more.decode()
    return shown


def test_an_answer_that_never_comes_changes_nothing(tmp_path: Path) -> None:
    command = [*SMALLPRINT, "models", "server", "http://models.example.org/v1"]
    done = subprocess.run(command, input="", capture_output=True, text=True, timeout=_SECONDS, check=False)
    assert done.returncode == 1
    assert done.stderr.endswith("Nothing was changed.\n")
    assert not (tmp_path / "home" / "config" / "settings.json").exists()


@pytest.mark.parametrize("blocked", ["", "config", "data", "cache"])
@pytest.mark.parametrize("arguments", [["models", "list"], ["doctor"]], ids=" ".join)
def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(
    arguments: list[str], blocked: str, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "home" / blocked
    in_the_way.parent.mkdir(exist_ok=True)
    in_the_way.write_text("not a folder", encoding="utf-8")
    done = subprocess.run(
        [*SMALLPRINT, *arguments], capture_output=True, text=True, timeout=_SECONDS, check=False, env=os.environ
    )
    assert done.returncode == 1
    [told] = done.stderr.splitlines()
    assert told.startswith(f"smallprint: The folder {tmp_path / 'home'}")
    assert "cannot be made" in told
    assert in_the_way.read_text(encoding="utf-8") == "not a folder"
