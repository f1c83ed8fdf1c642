"""Who may use the model, and what pausing does to a request under way."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.engine import LlamaEngine
from smallprint.engine.llama.pace import ThreadChoice
from tests.engine.test_llama import OPTIONS, PROMPT, in_thread, long_prompt, until_evaluating

URGENT = replace(PROMPT, urgent=True)


def started(work: Callable[[], object], slow: LlamaEngine) -> threading.Thread:
    """Start a background request and return once it is in the middle of its prompt."""
    evaluated = slow.evaluated
    thread, _ = in_thread(work)
    until_evaluating(slow, evaluated)
    return thread


def test_question_goes_ahead_of_reading_which_then_goes_on(slow: LlamaEngine) -> None:
    background = long_prompt(slow)
    alone = slow.choose(background, OPTIONS, CancelToken())
    expected = slow.choose(PROMPT, OPTIONS, CancelToken())
    order: list[str] = []
    read: list[list[float]] = []

    def reading() -> None:
        read.append(slow.choose(background, OPTIONS, CancelToken()))
        order.append("reading")

    thread = started(reading, slow)
    assert slow.choose(URGENT, OPTIONS, CancelToken()) == expected
    order.append("question")
    thread.join()
    assert order == ["question", "reading"]
    assert read == [alone]


def test_reading_does_not_come_between_the_words_of_an_urgent_reply(slow: LlamaEngine) -> None:
    expected = list(slow.write(PROMPT, CancelToken(), 6))
    background = long_prompt(slow)
    order: list[str] = []

    def reading() -> None:
        slow.choose(background, OPTIONS, CancelToken())
        order.append("reading")

    reply = slow.write(URGENT, CancelToken(), 6)
    said = [next(reply)]
    thread, _ = in_thread(reading)  # it wants its turn in the middle of the reply
    for piece in reply:
        said.append(piece)
        order.append("word")
    thread.join()
    assert said == expected
    assert order == [*["word"] * (len(said) - 1), "reading"]


def test_a_reply_that_is_given_up_lets_reading_in_again(slow: LlamaEngine) -> None:
    reply = slow.write(URGENT, CancelToken(), 6)
    next(reply)
    del reply
    assert slow.choose(PROMPT, OPTIONS, CancelToken())


def test_pausing_stops_a_prompt_and_resuming_answers_it(slow: LlamaEngine) -> None:
    prompt, token = long_prompt(slow), CancelToken()
    expected = slow.choose(prompt, OPTIONS, CancelToken())
    slow.choose(PROMPT, OPTIONS, CancelToken())
    answers: list[list[float]] = []
    thread = started(lambda: answers.append(slow.choose(prompt, OPTIONS, token)), slow)
    token.pause()
    slow.choose(PROMPT, OPTIONS, CancelToken())  # the model is free while the other request is paused
    assert answers == []
    token.resume()
    thread.join()
    assert answers == [expected]


def test_request_that_is_paused_before_its_turn_waits_without_holding_up_others(slow: LlamaEngine) -> None:
    token = CancelToken()
    token.pause()
    thread, raised = in_thread(lambda: slow.choose(PROMPT, OPTIONS, token))
    assert slow.choose(PROMPT, OPTIONS, CancelToken())
    token.cancel()
    thread.join()
    assert len(raised) == 1


def test_kept_prefix_is_restored_to_the_last_bit_by_another_start(tiny: Path, tmp_path: Path) -> None:
    prompt = Request("You read contracts. " * 8, "Which law?", (("A fee is due.", "Yes"),) * 4)
    cold, warm = (open_llama(tiny, cache=tmp_path) for _ in range(2))
    first = cold.choose(prompt, OPTIONS, CancelToken())
    again = warm.choose(prompt, OPTIONS, CancelToken())
    assert again == first
    assert 0 < warm.evaluated < cold.evaluated / 2
    cold.close()
    warm.close()


@pytest.mark.parametrize("harm", ["flip", "cut", "swap"])
def test_damaged_prefix_is_made_again(tiny: Path, tmp_path: Path, harm: str) -> None:
    prompts = [Request(f"{system} " * 60, "Which law?") for system in ("You read.", "You write.")]
    engine = open_llama(tiny, cache=tmp_path)
    expected = [engine.choose(prompt, OPTIONS, CancelToken()) for prompt in prompts]
    engine.close()
    files = sorted((tmp_path / "prompts").glob("*.state"))
    assert len(files) == 2
    content = [file.read_bytes() for file in files]
    for at, file in enumerate(files):
        damaged = {
            "flip": content[at][:-9] + bytes([content[at][-9] ^ 1]) + content[at][-8:],
            "cut": content[at][:-1000],
            "swap": content[1 - at],
        }
        file.write_bytes(damaged[harm])
    engine = open_llama(tiny, cache=tmp_path)
    assert [engine.choose(prompt, OPTIONS, CancelToken()) for prompt in prompts] == expected
    engine.close()
    assert [file.read_bytes() for file in files] == content


def test_prefix_of_another_model_is_not_taken(models: dict[str, Path], tmp_path: Path) -> None:
    for path in models.values():
        engine = open_llama(path, cache=tmp_path)
        engine.choose(Request("You read. " * 60, "Which law?"), OPTIONS, CancelToken())
        engine.close()
    assert len(list((tmp_path / "prompts").glob("*.state"))) == 2


def test_cache_that_cannot_be_written_costs_only_time(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    engine = open_llama(tiny, cache=tmp_path / "file")
    assert engine.choose(Request("You read. " * 60, "Which law?"), OPTIONS, CancelToken())
    engine.close()


def test_checksum_of_an_unchanged_file_is_computed_once(tiny: Path, tmp_path: Path) -> None:
    open_llama(tiny, cache=tmp_path).close()
    remembered = (tmp_path / "hashes.json").read_text()
    digest = open_llama(tiny).info.sha256
    assert digest in remembered
    (tmp_path / "hashes.json").write_text(remembered.replace(digest, "f" * 64))
    assert open_llama(tiny, cache=tmp_path).info.sha256 == "f" * 64
    tiny.touch()
    assert open_llama(tiny, cache=tmp_path).info.sha256 == digest


def test_one_thread_is_used_while_other_programs_keep_the_cores_busy() -> None:
    pace = ThreadChoice(4)
    speed = {4: 100.0, 1: 60.0}
    used = []
    for step in range(400):
        if step == 100:
            speed = {4: 5.0, 1: 50.0}
        if step == 200:
            speed = {4: 100.0, 1: 60.0}
        used.append(pace.threads)
        pace.record(used[-1], 50, 50 / speed[used[-1]])
    assert used[:100].count(4) >= 90
    assert used[110:200].count(1) >= 80
    assert used[310:].count(4) >= 80


def test_one_core_is_always_one_thread() -> None:
    pace = ThreadChoice(1)
    for _ in range(50):
        assert pace.threads == 1
        pace.record(1, 10, 0.1)
