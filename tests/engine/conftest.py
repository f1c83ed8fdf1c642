"""Tiny models of both architectures, and slower ones for what must happen in the middle of a prompt."""

import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.engine import LlamaEngine
from tests.build_gguf import GRANITE, HYBRID, Shape, build_gguf

SHAPES = {"granite": GRANITE, "granitehybrid": HYBRID}
SLOW = {
    "granite": Shape("granite", 8, tuple(range(8)), embedding=256, feed_forward=1024),
    "granitehybrid": Shape("granitehybrid", 8, (2, 5), embedding=256, feed_forward=1024),
}


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One tiny model file for each architecture."""
    folder = tmp_path_factory.mktemp("models")
    return {name: build_gguf(folder / f"{name}.gguf", shape) for name, shape in SHAPES.items()}


@pytest.fixture(scope="session")
def slow_models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One model file for each architecture that takes a while to read a long prompt."""
    folder = tmp_path_factory.mktemp("slow")
    return {name: build_gguf(folder / f"{name}.gguf", shape) for name, shape in SLOW.items()}


@pytest.fixture(params=list(SHAPES))
def architecture(request: pytest.FixtureRequest) -> str:
    """Each architecture in turn."""
    return str(request.param)


@pytest.fixture
def tiny(models: dict[str, Path], architecture: str) -> Path:
    """A tiny model file."""
    return models[architecture]


@pytest.fixture
def engine(tiny: Path) -> Iterator[LlamaEngine]:
    """An engine on a tiny model."""
    engine = open_llama(tiny, context=1024)
    yield engine
    engine.close()


@pytest.fixture
def slow(slow_models: dict[str, Path], architecture: str) -> Iterator[LlamaEngine]:
    """An engine on a slow model."""
    engine = open_llama(slow_models[architecture], context=2048)
    yield engine
    engine.close()


@contextmanager
def cancelled_with_a_child() -> Iterator[CancelToken]:
    """A token that is cancelled as soon as there is a child process."""
    token, ended, pause = CancelToken(), threading.Event(), threading.Event()

    def watch() -> None:
        while not multiprocessing.active_children() and not ended.is_set():
            pause.wait(0.005)
        token.cancel()

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield token
    finally:
        ended.set()
        thread.join()
