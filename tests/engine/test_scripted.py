"""The scripted engine: the script's reply in both ways of asking."""

import pytest

from smallprint.domain.engine import Engine, Request
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, EngineError
from tests.engine.scripted import ScriptedEngine

PROMPT = Request("Sys", "Which law governs?")


def test_reply_is_chosen_and_written() -> None:
    engine: Engine = ScriptedEngine({"law": "New York"})
    token = CancelToken()
    scores = engine.choose(PROMPT, ["France", "New York"], token)
    assert scores[1] > scores[0]
    assert list(engine.write(PROMPT, token)) == ["New ", "York"]


def test_script_may_be_a_function_and_remembers_what_was_asked() -> None:
    engine = ScriptedEngine(lambda prompt: prompt.user.upper())
    assert "".join(engine.write(PROMPT, CancelToken())) == "WHICH LAW GOVERNS?"
    assert engine.requests == [PROMPT]


def test_cancelled_and_closed_are_refused() -> None:
    engine = ScriptedEngine({"law": "one two three"})
    token = CancelToken()
    pieces = engine.write(PROMPT, token)
    next(pieces)
    token.cancel()
    with pytest.raises(Cancelled):
        next(pieces)
    with pytest.raises(Cancelled):
        engine.choose(PROMPT, ["a"], token)
    engine.close()
    with pytest.raises(EngineError):
        engine.choose(PROMPT, ["a"], CancelToken())
