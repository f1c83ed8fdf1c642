"""What moved is known again: as other pieces, beside words that are equal to some of its own."""

from smallprint.compare.anchors import EqualRun
from smallprint.compare.moving import MovedPiece, Moves
from smallprint.compare.pairing import aligned, settled
from smallprint.compare.words import Words, words_of
from smallprint.domain.difference import ClauseChange
from smallprint.segment import segment
from tests.compare.reading import compared, text_document
from tests.versions_made import contract


def _both(old: str, new: str) -> tuple[Words, Words]:
    known: dict[str, int] = {}
    documents = text_document(old), text_document(new)
    one, other = (words_of(document, segment(document).passages, known) for document in documents)
    return one, other


def test_what_one_version_cuts_into_more_pieces_moved_as_one() -> None:
    row = "Support begins within two harbour days after the notice"
    old, new = _both(f"{row}. Then nothing.", f"Nothing then. {row}.")
    first = new.keys.index(old.keys[0])
    whole = MovedPiece(0, 9, whole=False)
    parts = [MovedPiece(first, first + 4), MovedPiece(first + 4, first + 7), MovedPiece(first + 7, first + 9)]
    ((before, after),) = Moves(old, new, [whole], parts).pairs()
    assert (before.first, before.last) == (0, 9)
    assert (after.first, after.last, after.firsts) == (first, first + 9, (first, first + 4, first + 7))


def test_equal_words_in_the_midst_of_what_was_put_in_are_those_at_its_end() -> None:
    old, new = _both("Signed. Alder Works. Closed.", "Signed. This is by Alder Works of Delaware. Alder Works. Closed.")
    names = [at for at in range(len(new.keys)) if new.raw(at) == "Alder"]
    found = [EqualRun(0, 0, 2), EqualRun(2, names[0], 2), EqualRun(4, names[1] + 2, 3)]
    assert EqualRun(2, names[1], 2) in settled(found, old, new)
    mirrored = [EqualRun(one.new, one.old, one.size) for one in found]
    assert EqualRun(names[1], 2, 2) in settled(mirrored, new, old)


def test_the_words_of_a_clause_that_moved_are_equal_to_no_others() -> None:
    clauses = contract(10)
    moved = "Such invoice shall have the documents of the costs that were met in the quarter of the calendar."
    like = "the documents of the costs that were met in the quarter of the calendar"
    before = f"The Agent keeps {like}, and {like[4:20]} as well, for the harbour office of the district."
    after = "The Agent keeps nothing for the harbour office of the district."
    old = [moved, *clauses, before]
    new = [*clauses, moved, after]
    one, other = _both("\n".join(old), "\n".join(new))
    runs = aligned(one, other)
    first = len(one.keys) - len(_both(before, after)[0].keys)
    assert not any(run.old + run.size > first and "quarter" in other.text(run.new, run.new + run.size) for run in runs)
    found = compared(text_document("\n".join(old)), text_document("\n".join(new))).changed
    assert [one.change for one in found].count(ClauseChange.MOVED) == 1
