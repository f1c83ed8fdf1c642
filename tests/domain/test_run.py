"""What a run was read by is said truly."""

import json
from datetime import UTC, datetime

import pytest

from smallprint.domain.run import Run, RunState


@pytest.mark.parametrize(
    ("model", "settings", "asked"),
    [
        ("", {"confirms": True, "chooses": True}, False),
        ("nano", {"confirms": True, "chooses": False}, True),
        ("nano", {"confirms": False, "chooses": True}, True),
        ("nano", {"confirms": False, "chooses": False}, False),
        ("nano", {"confirms": False}, False),
    ],
)
def test_a_model_was_asked_where_it_confirmed_or_chose(model: str, settings: dict[str, bool], asked: bool) -> None:
    now = datetime.now(UTC)
    run = Run(1, 1, RunState.COMPLETE, now, now, model, "", "", "", "", json.dumps(settings))
    assert run.model_asked is asked
