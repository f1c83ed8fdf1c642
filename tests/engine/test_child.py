"""What is done in a process of its own: its answer, its errors, each way to die, and being stopped."""

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

import smallprint.engine.child
from smallprint.domain.progress import CancelToken
from smallprint.engine.child import in_child
from smallprint.errors import Cancelled, EngineError, ModelUnusable
from tests.engine.conftest import cancelled_with_a_child

MODEL = Path("model.gguf")


def doubled(number: int) -> int:
    return 2 * number


def refused(sentence: str) -> None:
    raise EngineError(sentence)


def ended_by(number: int) -> None:
    os.kill(os.getpid(), number)


def endless() -> None:
    threading.Event().wait()


def test_answer_and_error_come_back() -> None:
    assert in_child(MODEL, doubled, (21,), CancelToken()) == 42
    with pytest.raises(EngineError, match="The disk is full"):
        in_child(MODEL, refused, ("The disk is full.",), CancelToken())


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (signal.SIGILL, "processor lacks instructions"),
        (signal.SIGKILL, "lack of memory"),
        (signal.SIGSEGV, r"model\.gguf made llama\.cpp end with code -11"),
    ],
)
def test_each_way_to_die_has_its_sentence(number: signal.Signals, words: str) -> None:
    with pytest.raises(ModelUnusable, match=words):
        in_child(MODEL, ended_by, (number,), CancelToken())


def broken_by_a_bug() -> None:
    raise ZeroDivisionError("division by zero")


def test_error_that_nobody_foresaw_is_a_sentence_about_the_file() -> None:
    with pytest.raises(ModelUnusable, match=r"model\.gguf cannot be used \(ZeroDivisionError"):
        in_child(MODEL, broken_by_a_bug, (), CancelToken())


def test_time_in_which_it_was_paused_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smallprint.engine.child, "_SECONDS_ALLOWED", 4.0)
    token = CancelToken()
    token.pause()
    threading.Timer(6, token.resume).start()
    assert in_child(MODEL, doubled, (21,), token) == 42


def test_work_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smallprint.engine.child, "_SECONDS_ALLOWED", 1.0)
    with pytest.raises(ModelUnusable, match="gave no answer"):
        in_child(MODEL, endless, (), CancelToken())


def ended_long_after(file: str) -> None:
    Path(file).write_text(str(os.getpid()))
    endless()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process here does not see that its parent is gone")
def test_it_does_not_outlive_the_program(tmp_path: Path) -> None:
    file = tmp_path / "child"
    script = (
        "from pathlib import Path\nfrom smallprint.domain.progress import CancelToken\n"
        "from smallprint.engine.child import in_child\n"
        "from tests.engine.test_child import ended_long_after\n"
        f"in_child(Path('model.gguf'), ended_long_after, ({str(file)!r},), CancelToken())"
    )
    with subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE, text=True) as program:
        assert _soon(lambda: file.exists() and file.read_text().isdigit(), 60)
        program.kill()
        assert _soon(lambda: _gone(int(file.read_text())), 20)
        assert program.stderr is not None
        assert "Traceback" not in program.stderr.read()


def _gone(process: int) -> bool:
    try:
        return psutil.Process(process).status() == psutil.STATUS_ZOMBIE  # nobody takes note of its end
    except psutil.NoSuchProcess:
        return True


def _soon(holds: Callable[[], bool], seconds: float) -> bool:
    until, pause = time.monotonic() + seconds, threading.Event()
    while not holds():
        if time.monotonic() > until:
            return False
        pause.wait(0.05)
    return True


def reached(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 5).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes the network away")
def test_it_has_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        assert reached(port)
        assert not in_child(MODEL, reached, (port,), CancelToken())


def test_cancelling_ends_it_at_once() -> None:
    with pytest.raises(Cancelled), cancelled_with_a_child() as token:
        in_child(MODEL, endless, (), token)
    assert multiprocessing.active_children() == []
