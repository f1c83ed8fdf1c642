"""Which of several typed values a clause means: the rules' order, moved by what the Nano model thinks of each."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.clause import ClauseType
from app.domain.engine import Engine
from app.domain.finding import Value
from app.domain.progress import CancelToken
from app.read.prompts import Prompts

_RULES_STEP = 1.5  # log-odds that the rules put between one value and the next in their order
_FIRMEST = 4.0  # log-odds beyond which the model's preference counts no further
_MOST = 6  # values the model is asked about


def choose_value(
    engine: Engine | None,
    prompts: Prompts,
    clause: ClauseType,
    text: str,
    values: Sequence[Value],
    token: CancelToken,
) -> Value:
    """Return one of `values`, which the rules give likeliest first; at least one. Raises Cancelled.

    The model is asked only where there are two to choose between and its choice has a weight (prompts.toml). It sees
    the values as words of ours or of the passage and answers with their log-probabilities, less what it gives the same
    words for a passage that says nothing (Zhao et al. 2021, "Calibrate Before Use"): it cannot add one. Where it would
    have taken another value than the one returned, the remark says so.
    """
    weight = prompts.value_weight(engine.info.name) if engine else 0.0
    kept = _distinct(values)
    if engine is None or weight == 0 or len(kept) < 2:
        return values[0]
    shown = [value.shown for value in kept]
    said = engine.choose(prompts.value(clause, text), shown, token)
    neutral = engine.choose(prompts.value(clause, prompts.neutral), shown, token)
    liked = [one - other for one, other in zip(said, neutral, strict=True)]
    best = max(liked)
    scores = [-_RULES_STEP * rank - weight * min(best - like, _FIRMEST) for rank, like in enumerate(liked)]
    picked = scores.index(max(scores))
    return kept[picked] if liked.index(best) == picked else _contested(kept[picked], kept[liked.index(best)])


def _contested(value: Value, other: Value) -> Value:
    remark = f"{value.remark} Rules and the model disagree: the model reads “{other.shown}”.".strip()
    return replace(value, remark=remark)


def _distinct(values: Sequence[Value]) -> list[Value]:
    first: dict[str, Value] = {}
    for value in values:
        first.setdefault(value.normal, value)
    return list(first.values())[:_MOST]
