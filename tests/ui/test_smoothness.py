"""The interpreter's own pauses while the window is open."""

import gc
import sys
from dataclasses import dataclass

from smallprint.ui.threads.smoothness import smooth_interpreter


@dataclass
class _Node:
    next: "_Node | None" = None


def test_what_lives_at_the_start_is_not_walked_again_and_all_is_undone_at_the_end() -> None:
    before, frozen = sys.getswitchinterval(), gc.get_freeze_count()
    kept = [_Node() for _ in range(300_000)]
    with smooth_interpreter():
        assert sys.getswitchinterval() < before
        assert len(gc.get_objects()) < len(kept)  # what a collection would walk
    assert sys.getswitchinterval() == before
    assert gc.get_freeze_count() <= frozen
    assert len(gc.get_objects()) > len(kept)


def test_what_a_review_leaves_in_cycles_is_still_collected() -> None:
    with smooth_interpreter():
        node = _Node()
        node.next = node
        del node
        assert gc.collect() >= 1
