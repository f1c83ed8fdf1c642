"""The clock of work: it stands still while the work is paused, and goes by the clock that does not count sleep."""

import threading

import pytest

from smallprint.domain import progress
from smallprint.domain.awake import awake_seconds
from smallprint.domain.progress import CancelToken


def test_the_clock_goes_on_in_seconds_while_the_machine_is_awake() -> None:
    begun = awake_seconds()
    threading.Event().wait(0.05)
    assert 0.01 < awake_seconds() - begun < 20


def test_work_stands_still_while_it_is_paused_or_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    awake = 100.0
    monkeypatch.setattr(progress, "awake_seconds", lambda: awake)
    token = CancelToken()
    begun = token.worked_at
    awake += 7
    token.pause()
    awake += 50
    assert token.worked_at - begun == 7
    token.resume()
    awake += 2
    assert token.worked_at - begun == 9
