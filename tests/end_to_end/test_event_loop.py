"""The window never freezes: its event loop is watched while it reviews a PDF and a Word file with the real model."""

from tests.end_to_end.conftest import Reviewed

_MOST_MS = 50.0  # a promise of the program, not a measurement: it is not to be loosened


def test_the_event_loop_is_never_held_up_over_50_ms_during_a_review(reviewed: Reviewed) -> None:
    assert len(reviewed.gaps) > 200
    assert reviewed.decided > 10
    worst = max(reviewed.gaps, key=lambda gap: gap.held)
    assert worst.held < _MOST_MS, worst
