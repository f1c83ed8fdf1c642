"""The queue of documents to read: its order changes while it is worked off."""

from smallprint.matters.turns import DocumentQueue


def test_each_document_is_taken_once_in_order() -> None:
    turns = DocumentQueue([3, 1, 3, 2])
    assert [turns.take() for _ in range(4)] == [3, 1, 2, None]
    assert turns.taken == (3, 1, 2)


def test_documents_are_moved_before_others_and_to_the_end() -> None:
    turns = DocumentQueue([1, 2, 3, 4, 5])
    turns.sooner([4, 2])
    assert turns.left == (4, 2, 1, 3, 5)
    turns.put_before([1, 5], 2)
    assert turns.left == (4, 1, 5, 2, 3)
    turns.put_before([4])
    assert turns.left == (1, 5, 2, 3, 4)
    turns.put_before([9], 1)
    assert turns.left == (1, 5, 2, 3, 4), "what is not in the queue does not come into it"


def test_what_is_put_comes_last_and_what_is_dropped_is_not_taken() -> None:
    turns = DocumentQueue([1, 2])
    before = turns.version
    turns.put([2, 3])
    turns.drop([1])
    assert turns.left == (2, 3)
    assert turns.version > before
    assert turns.take() == 2
    turns.forget()
    assert not turns.left
    assert not turns.taken


def test_a_worker_takes_what_comes_behind_the_next_documents() -> None:
    turns = DocumentQueue([1, 2, 3, 4])
    assert [turns.take(2) for _ in range(5)] == [3, 4, 2, 1, None]
    assert list(turns.under_way) == [3, 4, 2, 1]
    turns.finished(4)
    turns.finished(9)
    assert list(turns.under_way) == [3, 2, 1]


def test_what_is_put_first_comes_first_unless_it_was_dropped() -> None:
    turns = DocumentQueue([1, 2, 3, 4])
    assert turns.take() == 1
    assert turns.take() == 2
    turns.drop([2, 4])
    assert turns.dropped == {2, 4}
    turns.put_first([1, 2])
    assert list(turns.left) == [1, 3]
    turns.put([4])
    assert turns.dropped == {2}, "whoever asks for it again wants it read"
    assert list(turns.left) == [1, 3, 4]
