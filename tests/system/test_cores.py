"""How many cores a process keeps busy, and what it leaves to those beside it."""

import pytest

from smallprint.system import cores
from smallprint.system.cores import own_cores, shared_among


@pytest.mark.parametrize(("processes", "each"), [(1, 8), (2, 4), (3, 2), (8, 1), (20, 1)])
def test_processes_side_by_side_share_the_cores(processes: int, each: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "usable_cores", lambda: 8)
    for name, value in shared_among(processes).items():
        monkeypatch.setenv(name, value)
    assert own_cores() == each


@pytest.mark.parametrize(("said", "own"), [("", 4), ("nonsense", 4), ("0", 1), ("2", 2), ("9", 4)])
def test_a_share_is_never_more_than_there_is(said: str, own: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "usable_cores", lambda: 4)
    monkeypatch.setenv("SMALLPRINT_CORES", said)
    assert own_cores() == own
