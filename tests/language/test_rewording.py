"""New words made of old ones, word by word."""

from smallprint.language.rewording import steps


def test_steps_go_word_by_word() -> None:
    found = steps(10, "within thirty days", "within sixty days or so")
    assert [(one.start, one.end, one.inserted) for one in found] == [(17, 23, "sixty"), (28, 28, " or so")]


def test_words_rewritten_as_a_whole_are_one_change_and_no_patchwork() -> None:
    old = "Either party may, in the case of a breach, end this lease in writing"
    new = "The landlord alone shall be entitled to a notice in court of law"
    [found] = steps(0, old, new)
    assert (found.start, found.end, found.inserted) == (0, len(old), new)


def test_an_end_of_a_paragraph_that_stays_is_no_part_of_a_change() -> None:
    found = steps(0, "Fees are due.\nCosts are not.", "Sums fall due.\nTaxes never.")
    assert all("\n" not in one.inserted and not one.start <= 13 < one.end for one in found)


def test_words_that_stay_between_small_changes_stay() -> None:
    found = steps(0, "ten days after the end of the term", "nine days after the end of the lease")
    assert [one.inserted for one in found] == ["nine", "lease"]
