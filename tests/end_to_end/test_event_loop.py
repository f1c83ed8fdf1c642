"""The window never freezes: its event loop is watched while it reviews a PDF and a Word file with the real model."""

from tests.end_to_end.conftest import Reviewed

_PROMISED_MS = 50.0
# Shared machines stop for 50 to 60 ms now and then, with nothing of ours at work. The promise itself is measured by
# `make bench ONLY=desk`; here it may be broken twice in a run, and never by this much.
_NEVER_MS = 100.0
_FORGIVEN = 2
_SHOWN_SECONDS = 0.25  # in which what was decided is drawn, stored, and taught
_INSTANT_MS = 100.0  # what a person takes for at once


def test_the_event_loop_is_not_held_up_over_50_ms_during_a_review(reviewed: Reviewed) -> None:
    held = sorted((gap.held for gap in reviewed.gaps if not _decides(reviewed, gap.at)), reverse=True)
    assert len(held) > 200
    assert held[0] < _NEVER_MS, held[:5]
    assert held[_FORGIVEN] < _PROMISED_MS, held[:5]


def test_a_decision_during_a_review_shows_at_once(reviewed: Reviewed) -> None:
    worst = sorted(
        max(gap.held for gap in reviewed.gaps if at - 0.1 <= gap.at <= at + _SHOWN_SECONDS) for at in reviewed.decided
    )
    assert len(worst) > 10
    assert worst[len(worst) * 9 // 10] < _INSTANT_MS, worst


def _decides(reviewed: Reviewed, at: float) -> bool:
    return any(decided - 0.1 <= at <= decided + _SHOWN_SECONDS for decided in reviewed.decided)
