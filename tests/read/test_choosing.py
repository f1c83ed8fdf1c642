"""Between typed values the rules lead; a model moves the order as far as it was measured to be worth."""

from dataclasses import replace

import pytest

from app.domain.clause import ValueKind
from app.domain.engine import ModelInfo
from app.domain.finding import Value
from app.domain.progress import CancelToken
from app.engine.scripted import ScriptedEngine
from app.errors import Cancelled
from app.locate import load_catalogue
from app.paths import shipped
from app.read.choosing import choose_value
from app.read.prompts import load_prompts

CLAUSE = load_catalogue(shipped("resources", "clauses.toml"))["renewal-term"]
PROMPTS = replace(load_prompts(shipped("resources", "prompts.toml")), value_weights=(("granite", 0.6), ("timid", 0.2)))
TEXT = "It renews for one year; or for two years, as the parties say."
VALUES = [
    Value(ValueKind.DURATION, "1 year", "1 year", 14, 22),
    Value(ValueKind.DURATION, "2 years", "2 year", 31, 40),
]


def model(name: str, reply: str) -> ScriptedEngine:
    """Return a model that replies with `reply` for the passage and with nothing for one that says nothing."""
    return ScriptedEngine({"renews": reply, "": "none"}, ModelInfo(name, "1" * 64, 4096))


def chosen(engine: ScriptedEngine | None, values: list[Value]) -> Value:
    return choose_value(engine, PROMPTS, CLAUSE, TEXT, values, CancelToken())


def test_without_a_model_the_rules_choose() -> None:
    assert chosen(None, VALUES) == VALUES[0]


def test_a_model_without_a_weight_is_not_asked() -> None:
    engine = model("smollm2-135m", "2 years")
    assert chosen(engine, VALUES) == VALUES[0]
    assert engine.prompts == []


def test_one_value_in_two_places_is_no_choice() -> None:
    engine = model("granite-4.0-1b", "2 years")
    assert chosen(engine, [VALUES[0], replace(VALUES[0], start=50, end=58)]) == VALUES[0]
    assert engine.prompts == []


def test_a_model_with_enough_weight_overrules_the_rules() -> None:
    assert chosen(model("granite-4.0-1b", "2 years"), VALUES) == VALUES[1]


def test_a_model_with_little_weight_contests_and_the_remark_says_so() -> None:
    value = chosen(model("timid", "2 years"), VALUES)
    assert value.normal == "1 year"
    assert "disagree" in value.remark
    assert "“2 years”" in value.remark


def test_a_model_that_agrees_leaves_no_remark() -> None:
    assert chosen(model("timid", "1 year"), VALUES) == VALUES[0]


def test_the_shipped_weights_leave_the_embedded_default_unasked() -> None:
    assert load_prompts(shipped("resources", "prompts.toml")).value_weight("smollm2-135m") == 0


def test_a_cancelled_token_stops_the_choice() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        choose_value(model("granite", "2 years"), PROMPTS, CLAUSE, TEXT, VALUES, token)
