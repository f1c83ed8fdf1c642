"""The window never freezes: its event loop is watched while it reviews a PDF and a Word file with the real model."""

from tests.end_to_end.conftest import Reviewed

_PROMISED_MS = 50.0
_SHOWN_SECONDS = 0.25  # in which what was decided is drawn, stored, and taught


def test_the_event_loop_is_never_held_up_over_50_ms_during_a_review(reviewed: Reviewed) -> None:
    held = sorted((gap.held for gap in reviewed.gaps if not _decides(reviewed, gap.at)), reverse=True)
    assert len(held) > 200
    assert held[0] < _PROMISED_MS, held[:5]


def test_nor_by_a_decision_that_is_made_meanwhile(reviewed: Reviewed) -> None:
    held = sorted((gap.held for gap in reviewed.gaps if _decides(reviewed, gap.at)), reverse=True)
    assert len(reviewed.decided) > 10
    assert held[0] < _PROMISED_MS, held[:5]


def _decides(reviewed: Reviewed, at: float) -> bool:
    return any(decided - 0.1 <= at <= decided + _SHOWN_SECONDS for decided in reviewed.decided)
