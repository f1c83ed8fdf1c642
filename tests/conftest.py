"""What every test has: no screen, folders of its own, and the real model where it asks for it."""

import os
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

# The screen of Qt's own making is smaller than those of today.
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parent / 'screen.json'}")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from xdist.remote import Producer

from smallprint.engine import ServerAddress
from smallprint.library import known_models, prepared_path
from smallprint.store.database import Connection
from smallprint.system.paths import data_folder, shipped
from tests.build_gguf import GRANITE, build_gguf
from tests.compiled import keep_compiled_here
from tests.workers import ByFile, longest_first

_USER_MODELS = data_folder() / "models"  # before any test moves the folders
_PATIENCE_MS = 60_000
keep_compiled_here()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run the tests that measure time after all others, when nothing of those goes on beside them."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: longest_first(item.nodeid.split("::", 1)[0]))
    items.sort(key=lambda item: item.get_closest_marker("timing") is not None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """Share the tests out by file, in the order of `longest_first`."""
    config.option.loadscopereorder = False
    return ByFile(config, log)


class PatientBot(QtBot):
    """Waits as long as a slow and busy machine may need: a wait ends when what it is for has come."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        """Wait for a condition, at least a minute."""
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE_MS))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hands of a test in a window."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, matters and caches of a test away from the user's and from other tests'."""
    monkeypatch.setenv("SMALLPRINT_HOME", str(tmp_path / "home"))


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Room on the disk, in pages of 4 KB for each matter opened from now on; SQLite itself then says it is full."""
    room: list[int] = []
    prepare = Connection._prepare

    def limited(connection: Connection) -> None:
        prepare(connection)
        if room:
            connection.rows(f"PRAGMA max_page_count = {room[0]}")

    monkeypatch.setattr(Connection, "_prepare", limited)
    return room


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The embedded default model, prepared, as `make test` fetched it."""
    model = next(known for known in known_models(shipped("models", "catalog.toml")) if known.name == "smollm2-135m")
    path = prepared_path(model, _USER_MODELS)
    assert path.exists(), "the model is not here: run `make test`, which fetches it first"
    return path


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerAddress]:
    """A process of llama-cpp-python's server with a tiny model."""
    model = build_gguf(tmp_path_factory.mktemp("served") / "granite.gguf", GRANITE)
    port = free_port()
    command = [*server_command(), "--model", str(model), "--port", str(port)]
    command += ["--n_ctx", "2048", "--n_threads", "1", "--interrupt_requests", "false", "--logits_all", "true"]
    with running(command, port, tmp_path_factory.mktemp("server") / "log"):
        yield ServerAddress(f"http://127.0.0.1:{port}/v1")


@pytest.fixture(scope="session")
def llama_served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerAddress]:
    """A process of llama.cpp's own server with a tiny model."""
    model = build_gguf(tmp_path_factory.mktemp("served") / "granite.gguf", GRANITE)
    port = free_port()
    with running(llama_server_command(model, port), port, tmp_path_factory.mktemp("server") / "log"):
        yield ServerAddress(f"http://127.0.0.1:{port}/v1")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(command: Sequence[str], port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server for the block, from when it answers on."""
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=output, env=os.environ) as server:
        try:
            pause = threading.Event()
            while not _answers(port):
                assert server.poll() is None, log.read_text()
                pause.wait(0.05)
            yield server
        finally:
            server.kill()


def server_command() -> list[str]:
    """Return what starts llama-cpp-python's server, so that a test run that is killed takes it along on Linux."""
    return [sys.executable, "-c", _WITH_PARENT + _PYTHON_SERVER, str(os.getpid())]


def llama_server_command(model: Path, port: int, key: str = "") -> list[str]:
    """Return what starts llama.cpp's own server, so that a test run that is killed takes it along on Linux."""
    return [sys.executable, "-c", _WITH_PARENT + _LLAMA_SERVER, str(os.getpid()), str(model), str(port), key]


# The kernel ends it with its parent (prctl 1, PR_SET_PDEATHSIG); it ends itself where the parent was quicker.
_WITH_PARENT = """
import ctypes, os, runpy, signal, sys, threading
parent = int(sys.argv.pop(1))
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit("the test run is gone")
"""
_PYTHON_SERVER = """
runpy.run_module("llama_cpp.server", run_name="__main__", alter_sys=True)
"""
_LLAMA_SERVER = """
import xllamacpp
chosen = xllamacpp.CommonParams()
chosen.model.path, chosen.hostnames, chosen.port = sys.argv[1], ["127.0.0.1"], int(sys.argv[2])
chosen.api_keys = [key for key in sys.argv[3:] if key]
chosen.n_ctx, chosen.n_parallel, chosen.cpuparams.n_threads, chosen.warmup = 8192, 4, 1, False
server = xllamacpp.Server(chosen)
threading.Event().wait()
"""


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/models", timeout=1):
            return True
    except urllib.error.HTTPError as error:
        return error.code == 401  # it wants a key
    except (urllib.error.URLError, OSError):
        return False
