"""How far a queue of documents has come: its number, and the time left for all of them."""

from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.matters.queue_pace import QueuePace


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def paced(documents: int) -> tuple[QueuePace, list[Progress], Clock]:
    told: list[Progress] = []
    clock = Clock()
    return QueuePace(documents, told.append, CancelToken(), clock), told, clock


def read(seconds_left: float | None) -> Progress:
    return Progress(Stage.READ, "file.pdf", seconds_left=seconds_left, document_id=7)


def test_each_report_says_which_of_how_many_by_the_name_it_is_cited_by() -> None:
    queue, told, _ = paced(3)
    for name in ("a/file.pdf", "b/file.pdf"):
        queue.begin(name)
        queue.report(read(None))
    assert [(one.name, one.document, one.documents) for one in told] == [("a/file.pdf", 1, 3), ("b/file.pdf", 2, 3)]
    queue.report(Progress(Stage.FETCH, "model.gguf"))
    assert told[-1].name == "model.gguf"


def test_time_is_left_for_the_rest_of_this_document_and_all_that_follow() -> None:
    queue, told, clock = paced(4)
    queue.begin("1")
    queue.report(read(5.0))
    assert told[-1].queue_seconds_left is None, "nothing is known of the others yet"
    clock.now = 10.0
    queue.begin("2")
    queue.report(read(6.0))
    assert told[-1].queue_seconds_left == 6.0 + 2 * 10.0
    clock.now = 14.0
    queue.report(read(None))
    assert told[-1].queue_seconds_left == (10.0 - 4.0) + 2 * 10.0
    clock.now = 60.0
    queue.begin("3")
    queue.report(read(None))
    assert told[-1].queue_seconds_left == 30.0 + 30.0
    queue.begin("4")
    queue.report(read(3.0))
    assert told[-1].queue_seconds_left == 3.0


def test_a_pause_makes_nothing_slower() -> None:
    token, told, clock = CancelToken(), list[Progress](), Clock()
    queue = QueuePace(3, told.append, token, clock)
    queue.begin("1")
    token.pause()
    token.resume()
    assert token.paused_seconds > 0
    clock.now = 10.0
    queue.begin("2")
    queue.report(read(0.0))
    assert told[-1].queue_seconds_left is not None
    assert told[-1].queue_seconds_left < 10.0


def test_a_queue_that_has_changed_says_how_many_there_are_now() -> None:
    queue, told, _ = paced(3)
    for following in (2, 4, 0):
        queue.begin("1", following)
        queue.report(read(None))
    assert [(one.document, one.documents) for one in told] == [(1, 3), (2, 6), (3, 3)]
