"""The engine on tiny models of both Granite architectures: the same answers, whatever was asked before."""

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.fingerprint import _key, loaded_header, sha256_of
from smallprint.engine.header import read_header
from smallprint.engine.llama.engine import LlamaEngine
from smallprint.engine.options import logprob
from smallprint.errors import Cancelled, EngineError, ModelMissing, ModelUnusable
from tests.build_gguf import GRANITE, build_gguf

SHOTS = (("Payment is due in 10 days. When?", "10 days"), ("Fees are 5 EUR. How much?", "5 EUR"))
TEXT = "The notice period\n  is thirty (30) days,\tafter the café’s non-compete of 1,000 days. The notice ends."
PROMPT = Request("You read contracts.", f"{TEXT} What is the notice?", SHOTS)
OTHERS = (
    Request("You read contracts.", "Another passage altogether, about fees. How much?", SHOTS),
    Request("You write.", "Say something.", ()),
    Request("You write.", "Say something.", (), (("A title", "A document."),)),
    PROMPT,
)
OPTIONS = ("yes", "no", "thirty (30) days", "the notice", "é")

Answers = tuple[list[float], list[str]]


def answers(engine: LlamaEngine, prompt: Request) -> Answers:
    token = CancelToken()
    return engine.choose(prompt, OPTIONS, token), list(engine.write(prompt, token, max_tokens=12))


def until_evaluating(engine: LlamaEngine, before: int) -> None:
    """Return once a long prompt is being evaluated; `before` is what was evaluated until it was asked for."""
    pause = threading.Event()
    while engine.evaluated == before:
        pause.wait(0.001)


def in_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[BaseException]]:
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except (Cancelled, EngineError) as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, raised


def long_prompt(engine: LlamaEngine) -> Request:
    user = ""
    while engine.count_tokens(user) < engine.info.context - 200:
        user += "The supplier delivers the goods in thirty days. "
    return Request("You read.", user)


def test_says_which_model_it_runs(engine: LlamaEngine, architecture: str) -> None:
    assert engine.info.architecture == architecture
    assert engine.info.name == f"tiny {architecture}"
    assert engine.info.quantisation == "F32"
    assert engine.info.context == 1024
    assert len(engine.info.sha256) == 64


def test_context_is_never_longer_than_trained(tiny: Path) -> None:
    engine = open_llama(tiny, context=100_000)
    assert engine.info.context == GRANITE.context
    engine.close()


def test_same_request_has_the_same_answer_whatever_was_asked_before(engine: LlamaEngine, tiny: Path) -> None:
    warm = [answers(engine, prompt) for prompt in (*OTHERS, *reversed(OTHERS))]
    cold = []
    for prompt in OTHERS:
        fresh = open_llama(tiny, context=1024)
        cold.append(answers(fresh, prompt))
        fresh.close()
    assert warm == [*cold, *reversed(cold)]


def test_shared_beginning_is_not_evaluated_again(engine: LlamaEngine) -> None:
    token = CancelToken()
    engine.choose(Request("You read.", "One?", SHOTS), ["a"], token)
    engine.choose(Request("Different.", "Two?"), ["a"], token)
    whole = engine.evaluated
    engine.choose(Request("You read.", "Three?", SHOTS), ["a"], token)
    assert 0 < engine.evaluated - whole < whole / 2


def test_option_scores_are_the_sum_of_their_tokens(engine: LlamaEngine) -> None:
    token = CancelToken()
    first = Request("You read.", "What?", SHOTS)
    whole = engine.choose(first, ["xqz", "kbw"], token)
    rendered = engine._rendered(first)
    parts = []
    for option in ("xqz", "kbw"):
        pieces = engine._model.vocabulary.tokens(option)
        before = [replace(rendered, rest=(*rendered.rest, *pieces[:at])) for at in range(len(pieces))]
        logits = [engine._evaluator.prompt(prompt) for prompt in before]
        parts.append(sum(logprob(row, piece) for row, piece in zip(logits, pieces, strict=True)))
        assert len(pieces) > 1
    assert whole == pytest.approx(parts, abs=1e-2)
    assert whole[0] != pytest.approx(whole[1], abs=1e-2)


def test_option_that_begins_another_counts_its_end(engine: LlamaEngine) -> None:
    token = CancelToken()
    alone = engine.choose(PROMPT, ["xq"], token)[0]
    short, long = engine.choose(PROMPT, ["xq", "xqz"], token)
    assert short < alone
    assert long < engine.choose(PROMPT, ["xqz"], token)[0]


def test_many_and_long_options_are_all_scored(engine: LlamaEngine) -> None:
    token = CancelToken()
    options = [f"{number} " * 20 + "end" for number in range(12)] + ["q" * 150]
    scores = engine.choose(PROMPT, options, token)
    alone = [engine.choose(PROMPT, [option], token)[0] for option in options]
    assert scores == pytest.approx(alone, rel=1e-3)


def test_choosing_from_nothing_gives_nothing(engine: LlamaEngine) -> None:
    assert engine.choose(PROMPT, [], CancelToken()) == []


def test_writing_goes_on_unchanged_when_other_requests_come_between(engine: LlamaEngine) -> None:
    token = CancelToken()
    undisturbed = list(engine.write(PROMPT, token, max_tokens=16))
    disturbed = []
    for number, piece in enumerate(engine.write(PROMPT, token, max_tokens=16)):
        disturbed.append(piece)
        engine.choose(OTHERS[number % 3], OPTIONS, token)
    assert len(undisturbed) > 4
    assert disturbed == undisturbed


def test_writing_stops_when_the_context_is_full(engine: LlamaEngine) -> None:
    user = "word " * 100
    while engine.count_tokens(user) < 1024 - 120:
        user += "word "
    pieces = list(engine.write(Request("You write.", user), CancelToken(), max_tokens=5000))
    assert len(pieces) < 1024
    assert answers(engine, PROMPT)


def test_prompt_longer_than_the_context_is_refused_and_the_next_works(engine: LlamaEngine) -> None:
    before = answers(engine, PROMPT)
    with pytest.raises(EngineError, match="1024"):
        engine.choose(Request("You read.", "word " * 2000), ["a"], CancelToken())
    assert answers(engine, PROMPT) == before


def test_cancelled_token_is_refused_at_once(engine: LlamaEngine) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        engine.choose(PROMPT, OPTIONS, token)
    with pytest.raises(Cancelled):
        next(engine.write(PROMPT, token))


def test_cancelling_while_writing_leaves_the_engine_ready(engine: LlamaEngine) -> None:
    before = answers(engine, PROMPT)
    token = CancelToken()
    pieces = engine.write(PROMPT, token, max_tokens=100)
    next(pieces)
    token.cancel()
    with pytest.raises(Cancelled):
        list(pieces)
    assert answers(engine, PROMPT) == before


def test_cancelling_in_the_middle_of_a_prompt_leaves_the_engine_ready(slow: LlamaEngine) -> None:
    before = answers(slow, PROMPT)
    prompt, token = long_prompt(slow), CancelToken()
    evaluated = slow.evaluated
    thread, raised = in_thread(lambda: slow.choose(prompt, ["a"], token))
    until_evaluating(slow, evaluated)
    token.cancel()
    thread.join()
    assert [type(error) for error in raised] == [Cancelled]
    assert answers(slow, PROMPT) == before


def test_closing_in_the_middle_of_a_prompt_ends_the_request(slow: LlamaEngine) -> None:
    prompt = long_prompt(slow)
    evaluated = slow.evaluated
    thread, raised = in_thread(lambda: slow.choose(prompt, ["a"], CancelToken()))
    until_evaluating(slow, evaluated)
    slow.close()
    thread.join()
    assert [type(error) for error in raised] == [EngineError]


def test_two_threads_take_turns(engine: LlamaEngine) -> None:
    expected = [answers(engine, prompt) for prompt in OTHERS]
    found: dict[int, list[Answers]] = {0: [], 1: []}
    threads = [
        in_thread(lambda mine=mine: mine.extend(answers(engine, prompt) for prompt in OTHERS))[0]  # type: ignore[misc]
        for mine in found.values()
    ]
    for thread in threads:
        thread.join()
    assert found == {0: expected, 1: expected}


def test_closed_engine_refuses_everything(engine: LlamaEngine) -> None:
    unfinished = engine.write(PROMPT, CancelToken())
    next(unfinished)
    engine.close()
    engine.close()
    for request in (
        lambda: engine.choose(PROMPT, OPTIONS, CancelToken()),
        lambda: next(unfinished),
        lambda: engine.count_tokens("text"),
    ):
        with pytest.raises(EngineError, match="closed"):
            request()


def test_loading_and_failing_to_load_prints_nothing(
    tiny: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    open_llama(tiny).close()
    rotten = build_gguf(tmp_path / "rotten.gguf", GRANITE, without=("blk.1.ffn_up.weight",))
    with pytest.raises(ModelUnusable, match=r"ffn_up"):
        open_llama(rotten)
    assert capfd.readouterr() == ("", "")


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    rotten = build_gguf(tmp_path / "nan.gguf", GRANITE, change=lambda _name, weights: weights * float("nan"))
    sha256_of(rotten, tmp_path)
    for _again in range(2):  # what was refused, or only hashed, is checked again
        with pytest.raises(ModelUnusable):
            open_llama(rotten, cache=tmp_path)


def test_a_file_that_loaded_is_checked_again_once_it_has_changed(tmp_path: Path) -> None:
    path = build_gguf(tmp_path / "model.gguf", GRANITE)
    cache = tmp_path / "cache"
    assert loaded_header(path, cache) is None
    for _again in range(2):
        open_llama(path, cache=cache).close()
        assert loaded_header(path, cache) == read_header(path)
    build_gguf(path, GRANITE, change=lambda _name, weights: weights * float("nan"))
    with pytest.raises(ModelUnusable):
        open_llama(path, cache=cache)
    assert loaded_header(path, cache) is None


@pytest.mark.parametrize(("name", "value"), [("checked_by", "smallprint 0.0"), ("context", "long"), ("name", None)])
def test_a_header_kept_by_another_version_or_spoilt_is_not_used(tmp_path: Path, name: str, value: str | None) -> None:
    path, cache = build_gguf(tmp_path / "model.gguf", GRANITE), tmp_path / "cache"
    open_llama(path, cache=cache).close()
    kept = json.loads((cache / "hashes.json").read_text(encoding="utf-8"))
    for facts in kept.values():
        if value is None:
            del facts[name]
        else:
            facts[name] = value
    (cache / "hashes.json").write_text(json.dumps(kept), encoding="utf-8")
    assert loaded_header(path, cache) is None
    open_llama(path, cache=cache).close()
    assert loaded_header(path, cache) == read_header(path)


def test_a_known_file_that_is_refused_all_the_same_is_told_why(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, cache = build_gguf(tmp_path / "model.gguf", GRANITE), tmp_path / "cache"
    open_llama(path, cache=cache).close()
    path.write_bytes(path.read_bytes().replace(b"blk.1.ffn_up.weight", b"blk.1.ffn_xx.weight"))
    kept = json.loads((cache / "hashes.json").read_text(encoding="utf-8"))
    (cache / "hashes.json").write_text(json.dumps({_key(path): facts for facts in kept.values()}), encoding="utf-8")
    assert loaded_header(path, cache) is not None
    for _again in range(2):
        with pytest.raises(ModelUnusable, match=r"ffn_up"):
            open_llama(path, cache=cache)
    assert capfd.readouterr() == ("", "")


def test_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"gone\.gguf"):
        open_llama(tmp_path / "gone.gguf")
