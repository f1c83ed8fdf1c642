"""The remote engine with servers that answer each in its own shape: vLLM, mlx_lm.server, llama-server, OpenAI."""

import json
import logging
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine.server import client as server_client
from smallprint.engine.server.engine import RemoteEngine
from smallprint.errors import EngineError
from tests.engine.shaped_servers import Kind, Llama, Mlx, OpenAi, ShapedServer, Vllm, serving

TEXT = "The law of Delaware governs. Notice is thirty (30) days."
PROMPT = Request("You read.", f"{TEXT} Which law?", (("A?", "B"),))
LONG = Request("You read.", f"{TEXT * 50} Which law?")


@contextmanager
def connected(kind: Kind) -> Iterator[tuple[ShapedServer, RemoteEngine]]:
    """Serve a kind, and connect to it."""
    with serving(kind) as server, closing(RemoteEngine(server.address, CancelToken())) as engine:
        yield server, engine


@pytest.fixture(params=[Vllm, Mlx, Llama])
def server(request: pytest.FixtureRequest) -> Iterator[ShapedServer]:
    """Each kind of server in turn."""
    with serving(request.param()) as server:
        yield server


@pytest.fixture
def engine(server: ShapedServer) -> Iterator[RemoteEngine]:
    with closing(RemoteEngine(server.address, CancelToken())) as engine:
        yield engine


def test_options_are_told_apart_by_the_first_token_in_one_request(server: ShapedServer, engine: RemoteEngine) -> None:
    yes, no, never = engine.choose(PROMPT, ("Yes", "No", "Unheard"), CancelToken())
    assert -0.5 < yes < -0.2
    assert no == pytest.approx(-1.75)
    assert never < no
    assert len(server.requests) == 1


def test_option_is_picked_and_a_reply_is_written(server: ShapedServer, engine: RemoteEngine) -> None:
    server.kind.first = (("De", -0.1),)
    scores = engine.choose(PROMPT, ("Denmark", "Delaware"), CancelToken())
    assert scores[1] > scores[0]
    server.kind.says = "The law of Delaware"
    assert list(engine.write(PROMPT, CancelToken())) == ["The", "law", "of", "Delaware"]


def test_context_is_what_the_server_says(server: ShapedServer, engine: RemoteEngine) -> None:
    assert engine.info.name == "granite at 127.0.0.1"
    assert engine.info.context == (4096 if isinstance(server.kind, Mlx) else 4321)


@pytest.mark.parametrize("kind", [Vllm, Llama])
def test_what_is_too_long_is_said_at_once(kind: type[Kind]) -> None:
    with connected(kind()) as (server, engine):
        for ask in (
            lambda: engine.choose(LONG, ("Yes", "No"), CancelToken()),
            lambda: list(engine.write(LONG, CancelToken())),
        ):
            with pytest.raises(EngineError, match="are longer than what the server at"):
                ask()
        assert len(server.requests) == 2
        assert engine.choose(PROMPT, ("Yes", "No"), CancelToken())
        assert "max_tokens" in server.requests[-1]


def test_error_of_a_server_is_quoted() -> None:
    with connected(Mlx()) as (_server, engine), pytest.raises(EngineError, match=r"answers 500 .*\(“Out of memory”\)"):
        engine.choose(LONG, ("Yes", "No"), CancelToken())


def test_server_with_few_logprobs_or_none_picks() -> None:
    kind = Vllm()
    kind.max_logprobs, kind.says = 5, "No"
    with connected(kind) as (server, engine):
        for _ in range(2):
            yes, no = engine.choose(PROMPT, ("Yes", "No"), CancelToken())
            assert no > yes
        assert [request.get("top_logprobs") for request in server.requests].count(10) == 1  # not asked for again


def test_settings_that_a_server_does_not_take_are_left_out() -> None:
    with connected(OpenAi()) as (server, engine):
        assert list(engine.write(PROMPT, CancelToken())) == ["Delaware"]
        assert engine.choose(PROMPT, ("Delaware", "Denmark"), CancelToken())[0] > -1
        asked = len(server.requests)
        assert engine.choose(PROMPT, ("Delaware", "Denmark"), CancelToken())[0] > -1
        assert len(server.requests) == asked + 1  # what the server does not take is known by now
        assert server.requests[-1].keys() == {"model", "messages", "max_completion_tokens", "response_format"}


@pytest.mark.parametrize(
    ("value", "least"), [("NaN", None), ("-Infinity", -100), ("-3.4028234663852886e+38", -100), ("-9999.0", -100)]
)
def test_log_probabilities_that_are_no_numbers_do_no_harm(value: str, least: float | None) -> None:
    kind = Vllm()
    kind.first = (("Yes", -0.25), ("No", float(json.loads(value))))
    kind.says = "Yes"
    with connected(kind) as (_server, engine):
        yes, no = engine.choose(PROMPT, ("Yes", "No"), CancelToken())
    assert yes > no
    if least is not None:
        assert no == pytest.approx(least)


class _BrokenOff(Vllm):
    """Ends a stream early, or answers with nothing, as its `way` says."""

    way = ""

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if self.way == "no choice" and not body.get("stream"):
            return 200, {"choices": [], "usage": {}}
        return super().reply(body)

    def events(self) -> Iterator[str]:
        yield self.event({"content": "The law"}, None)
        if self.way == "error":
            yield f"data: {json.dumps({'error': {'message': 'EngineCore died', 'code': 500}})}"
            yield "data: [DONE]"
        elif self.way == "old error":
            yield f"error: {json.dumps({'code': 500, 'message': 'slot is gone', 'type': 'server_error'})}"
        elif self.way == "gone":
            raise ConnectionAbortedError
        elif self.way == "length":
            yield self.event({}, "length")


@pytest.mark.parametrize(
    ("way", "said"), [("error", "EngineCore died"), ("old error", "slot is gone"), ("cut", ""), ("gone", "")]
)
def test_half_an_answer_is_never_taken_for_a_whole_one(way: str, said: str) -> None:
    kind = _BrokenOff()
    kind.way = way
    with connected(kind) as (server, engine):
        pieces = engine.write(PROMPT, CancelToken())
        assert next(pieces) == "The law"
        with pytest.raises(EngineError, match=f"broke off in the middle of its answer.*{said}"):
            next(pieces)
        assert len(server.requests) == 1


def test_stream_that_ends_with_a_reason_needs_no_other_end() -> None:
    kind = _BrokenOff()
    kind.way = "length"
    with connected(kind) as (_server, engine):
        assert list(engine.write(PROMPT, CancelToken())) == ["The law"]


def test_answer_without_a_reply_is_trouble_not_silence() -> None:
    kind = _BrokenOff()
    kind.way = "no choice"
    with connected(kind) as (_server, engine), pytest.raises(EngineError, match="answers without a reply"):
        engine.choose(PROMPT, ("Yes", "No"), CancelToken())


def test_model_that_is_being_loaded_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_client, "_SECONDS_BETWEEN_LOOKS", 0.01)
    kind = Llama()
    kind.loading = 9
    with connected(kind) as (_server, engine):
        assert kind.loading == 0
        kind.loading = 9
        assert engine.choose(PROMPT, ("Yes", "No"), CancelToken())
        kind.loading = 9
        assert list(engine.write(PROMPT, CancelToken())) == ["Delaware"]
        monkeypatch.setattr(server_client, "_SECONDS_OF_LOADING", 0.05)
        kind.loading = 10_000
        with pytest.raises(EngineError, match="is still loading its model"):
            engine.choose(PROMPT, ("Yes", "No"), CancelToken())


class Refused(logging.Handler):
    """Notices that the HTTP library could not connect."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if "connect_tcp.failed" in record.getMessage():
            self.heard.set()

    @classmethod
    @contextmanager
    def noticed(cls) -> Iterator["Refused"]:
        """Listen for the block."""
        noticed, log = cls(), logging.getLogger("httpcore.connection")
        before = log.level
        log.setLevel(logging.DEBUG)
        log.addHandler(noticed)
        yield noticed
        log.removeHandler(noticed)
        log.setLevel(before)


@pytest.fixture
def refused() -> Iterator[Refused]:
    with Refused.noticed() as noticed:
        yield noticed


def test_server_that_starts_again_goes_on_answering(monkeypatch: pytest.MonkeyPatch, refused: Refused) -> None:
    monkeypatch.setattr(server_client, "_SECONDS_BETWEEN_ATTEMPTS", ())
    monkeypatch.setattr(server_client, "_SECONDS_OF_A_RESTART", (0.02,) * 500)
    answers: list[object] = []
    with serving(Vllm()) as server:
        address, port = server.address, server.server_port
        engine = RemoteEngine(address, CancelToken())
    with closing(engine):
        asking = threading.Thread(target=lambda: answers.append(engine.choose(PROMPT, ("Yes", "No"), CancelToken())))
        asking.start()
        assert refused.heard.wait(10)
        with serving(Vllm(), port):
            asking.join(30)
    assert answers[0] is not None
    with pytest.raises(EngineError, match="does not answer"):
        RemoteEngine(address, CancelToken())  # one that has never answered is not waited for


def test_connection_that_ends_without_an_answer_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_client, "_SECONDS_BETWEEN_ATTEMPTS", (0.0, 0.0))
    monkeypatch.setattr(server_client, "_SECONDS_OF_A_RESTART", (0.0, 0.0))
    kind = _Dropping()
    with connected(kind) as (_server, engine):
        kind.drops = 4
        assert engine.choose(PROMPT, ("Yes", "No"), CancelToken())
        kind.drops = 4
        assert list(engine.write(PROMPT, CancelToken())) == ["Delaware"]
        kind.drops = 5
        with pytest.raises(EngineError, match="does not answer"):
            engine.choose(PROMPT, ("Yes", "No"), CancelToken())


class _Dropping(Vllm):
    drops = 0

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if self.drops:
            self.drops -= 1
            return None
        return super().reply(body)
