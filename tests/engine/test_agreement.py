"""Sharing what prompts have in common changes nothing: the logits are those of evaluating each prompt by itself."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.decoding import Decoder, Logits
from smallprint.engine.llama.loading import LoadedModel, Tuning
from smallprint.engine.llama.quantise import requantise
from smallprint.engine.llama.template import RenderedPrompt

PASSAGE = "The Supplier delivers the Products to the Buyer within thirty days of each order, free of charge. " * 8
SHOTS = (("The fee is due at once.\nIs it due?", "Yes"), ("The law is that of France.\nIs it due?", "No"))
NOISE = 0.1
"""In a logit; of random weights, whose logits differ little from prompt to prompt, less is asked."""


@pytest.fixture(params=["granite", "granitehybrid", "smollm2 at full precision"])
def precise(request: pytest.FixtureRequest, models: dict[str, Path], smollm2: Path, tmp_path: Path) -> Path:
    """Models whose arithmetic is not coarse: random ones of both kinds, and the real one with weights of 16 bits."""
    if request.param in models:
        return models[request.param]
    return requantise(smollm2, tmp_path / "f16.gguf", CancelToken(), "F16")


def plainly(path: Path, prompts: list[RenderedPrompt]) -> list[Logits]:
    """Evaluate each prompt in an empty context, all of it in one step."""
    model = LoadedModel(path, 2048, Tuning(generate=1, evaluate=1, batch=2048))
    decoder = Decoder(model)
    rows = []
    for prompt in prompts:
        decoder.clear()
        decoder.append(0, [*prompt.shared, *prompt.rest], wanted=True)
        rows.append(decoder.logits(-1))
    decoder.free()
    model.close()
    return rows


def test_steps_of_any_length_have_the_logits_of_the_whole(precise: Path) -> None:
    engine = open_llama(precise, context=2048)
    system = Request("You read contracts.", "", SHOTS)
    asked = [replace(system, user=PASSAGE[:length]) for length in (8, 40, 90, 150, 210, 260, 330, 600)]
    prompts = [engine._rendered(prompt) for prompt in asked]
    steps = [engine._evaluator.prompt(prompt) for prompt in prompts]
    again = [engine._evaluator.prompt(prompt) for prompt in reversed(prompts)]
    engine.close()
    alone = plainly(precise, prompts)
    apart = min(furthest(alone[0], plain) for plain in alone[1:])
    assert max(map(furthest, steps, alone)) < min(NOISE, apart / 4)
    assert all((left == right).all() for left, right in zip(steps, reversed(again), strict=True))


def furthest(left: Logits, right: Logits) -> float:
    return float(np.abs(left - right).max())
