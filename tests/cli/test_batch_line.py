"""The one line that says how far a batch is: in a pipe, in a terminal, and what stands in it."""

import os
import select
import sys

import pytest

from smallprint.batch.running import BatchPace
from smallprint.cli.batch import _BatchLine, said_of
from smallprint.cli.screen import Screen


def pace(read: int, total: int = 1_000_000, judged: int = 0, before: int = 0) -> BatchPace:
    return BatchPace(total, before, set(range(read)), set(range(judged)))


@pytest.mark.parametrize(
    ("read", "seconds", "expected"),
    [
        (0, 5.0, "0 of 1,000,000 files read"),
        (300_000, 100_000.0, "300,000 of 1,000,000 files read · 3.0 a second · 3 days left"),
        (100, 100.0, "100 of 1,000,000 files read · 1.0 a second · 12 days left"),
        (100, 1800.0, "100 of 1,000,000 files read · 3.3 a minute · 208 days left"),
        (1, 36_000.0, "1 of 1,000,000 files read · 0.1 an hour · 416666 days left"),
        (999_990, 99_999.0, "999,990 of 1,000,000 files read · 10.0 a second · 1 s left"),
        (999_000, 99_900.0, "999,000 of 1,000,000 files read · 10.0 a second · 2 min left"),
    ],
)
def test_the_line_has_units_that_a_person_can_think_in(read: int, seconds: float, expected: str) -> None:
    assert said_of(pace(read), seconds) == expected


def test_what_the_model_has_read_is_told_of_and_what_was_there_before_does_not_count_as_pace() -> None:
    line = said_of(pace(10, total=100, judged=4, before=50), 10.0)
    assert line == "60 of 100 files read · 4 by the Nano model too · 1.0 a second · 40 s left"


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("smallprint.cli.batch.time.monotonic", lambda: now[0])
    return now


def test_in_a_pipe_whole_lines_come_now_and_then(times: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    with _BatchLine(hidden=False) as line:
        for second in range(65):
            times[0] = float(second)
            line.hear(pace(second + 1, total=100))
        line.remark("A remark.")
    said = capsys.readouterr().err
    assert said.splitlines() == [
        "31 of 100 files read · 1.0 a second · 67 s left",
        "61 of 100 files read · 1.0 a second · 38 s left",
        "A remark.",
    ]
    assert "\r" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo terminals")
def test_in_a_terminal_one_line_is_written_anew_and_gone_at_the_end(
    times: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal, own = os.openpty()
    with os.fdopen(own, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stderr", Screen(stream))
        with _BatchLine(hidden=False) as line:
            for second in range(1, 4):
                times[0] = float(second)
                line.hear(pace(second, total=100))
        said = ""
        while said.count("\r\033[K") < 4 and select.select([terminal], [], [], 10)[0]:  # it hands over piece by piece
            said += os.read(terminal, 10_000).decode()
        os.close(terminal)
    assert said.count("\r\033[K") == 4
    assert said.endswith("\r\033[K")
    assert "\n" not in said
