"""The window never freezes: its event loop is watched while it reviews a PDF and a Word file with the real model."""

from tests.end_to_end.conftest import Reviewed

_PROMISED_MS = 50.0
# On shared machines a first read from a slow disk, or one scheduler's whim, shows among thousands of ticks of a run:
# the promise itself is measured by `make bench ONLY=desk`, here it may be broken twice in a run and never by this much.
_NEVER_MS = 100.0
_FORGIVEN = 2


def test_the_event_loop_is_not_held_up_over_50_ms_during_a_review(reviewed: Reviewed) -> None:
    assert len(reviewed.gaps) > 200
    assert reviewed.decided > 10
    held = sorted((gap.held for gap in reviewed.gaps), reverse=True)
    assert held[0] < _NEVER_MS, held[:5]
    assert held[_FORGIVEN] < _PROMISED_MS, held[:5]
