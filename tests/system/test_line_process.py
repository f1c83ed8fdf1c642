"""A worker process: its end is heard, and nobody who speaks to one that is gone is in trouble."""

import queue
import time

import pytest

from smallprint.system.line_process import Line, LineProcess

pytestmark = pytest.mark.timing

SECONDS = 60.0


@pytest.mark.parametrize("killed", [True, False])
def test_the_end_of_a_worker_is_heard_and_no_word_to_it_fails(killed: bool) -> None:
    heard: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
    worker = LineProcess("smallprint.batch.document_worker", heard.put, {})
    (worker.kill if killed else worker.stop)()
    assert heard.get(timeout=SECONDS) is None
    worker.say(read=1)
    worker.end(time.monotonic() + SECONDS)
    worker.say(read=2)
    worker.end(time.monotonic())


def test_a_worker_that_does_not_end_in_time_is_ended() -> None:
    heard: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
    worker = LineProcess("smallprint.batch.document_worker", heard.put, {})
    begun = time.monotonic()
    worker.end(begun)  # it has just been started: its modules take longer to load
    assert heard.get(timeout=SECONDS) is None
    assert worker._process.returncode is not None
