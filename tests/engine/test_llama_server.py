"""The remote engine with llama.cpp's own server: key, context, an end in the middle of an answer, a restart."""

import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine.server import client as server_client
from smallprint.engine.server.address import ServerAddress
from smallprint.engine.server.engine import RemoteEngine
from smallprint.errors import Cancelled, EngineError
from tests.conftest import free_port, llama_server_command, running
from tests.engine.test_shapes import Refused

STORY = Request(
    "You tell stories.", "Tell a very long story about a ship that sails around the world, in many chapters."
)
LAW = Request("You read contracts.", "This Agreement is governed by the laws of Norway. Which law governs?")


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def refused() -> Iterator[Refused]:
    with Refused.noticed() as noticed:
        yield noticed


def engine_at(port: int, key: str = "") -> RemoteEngine:
    return RemoteEngine(ServerAddress(f"http://127.0.0.1:{port}/v1"), CancelToken(), key=key)


def busy(port: int) -> int:
    """Return how many answers the server is writing."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/slots") as answer:
        return sum(slot["is_processing"] for slot in json.load(answer))


def test_a_real_model_on_the_server_answers_from_its_own_words(smollm2: Path, port: int, tmp_path: Path) -> None:
    with running(llama_server_command(smollm2, port), port, tmp_path / "log"), closing(engine_at(port)) as engine:
        assert engine.info.context == 2048  # 8,192 for four answers at once
        scores = engine.choose(LAW, ("Yes", "No"), CancelToken())
        assert all(-12 < score < 0 for score in scores)
        sweden, norway = engine.choose(LAW, ("Sweden", "Norway"), CancelToken())
        assert norway > sweden
        picked = engine.choose(LAW, ("first", "second"), CancelToken())
        assert sorted(picked) == [-12.0, -0.7], "it keeps to the form"
        assert "Norw" in "".join(engine.write(LAW, CancelToken(), 24))
        with pytest.raises(EngineError, match="longer than what the server"):
            engine.choose(Request("", "word " * 4000), ("Yes", "No"), CancelToken())


def test_a_key_is_wanted_from_the_first_request_on(smollm2: Path, port: int, tmp_path: Path) -> None:
    with running(llama_server_command(smollm2, port, "secret"), port, tmp_path / "log"):
        for key in ("", "wrong"):
            with pytest.raises(EngineError, match="refuses the key"):
                engine_at(port, key)
        with closing(engine_at(port, "secret")) as engine:
            assert len(engine.choose(LAW, ("Yes", "No"), CancelToken())) == 2


def test_an_answer_that_is_cancelled_is_not_written_on(smollm2: Path, port: int, tmp_path: Path) -> None:
    token = CancelToken()
    with running(llama_server_command(smollm2, port), port, tmp_path / "log"), closing(engine_at(port)) as engine:
        pieces = engine.write(STORY, token, 1800)
        assert next(pieces)
        assert busy(port) == 1
        token.cancel()
        with pytest.raises(Cancelled):
            next(pieces)
        pause = threading.Event()
        for _ in range(100):
            if not busy(port):
                break
            pause.wait(0.05)
        assert busy(port) == 0


def test_server_that_is_killed_in_the_middle_of_an_answer_says_so_and_goes_on_when_it_is_back(
    smollm2: Path, port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: Refused
) -> None:
    monkeypatch.setattr(server_client, "_SECONDS_OF_A_RESTART", (0.1,) * 300)
    command, scores = llama_server_command(smollm2, port), list[list[float]]()
    with ExitStack() as first:
        server = first.enter_context(running(command, port, tmp_path / "log"))
        engine = engine_at(port)
        pieces = engine.write(STORY, CancelToken(), 1800)
        assert next(pieces)
        server.kill()
        server.wait()
        with pytest.raises(EngineError, match="broke off in the middle of its answer"):
            list(pieces)
    with closing(engine):
        asking = threading.Thread(target=lambda: scores.append(engine.choose(LAW, ("Yes", "No"), CancelToken())))
        asking.start()
        assert refused.heard.wait(10)
        with running(command, port, tmp_path / "log"):
            asking.join(60)
    assert len(scores[0]) == 2
