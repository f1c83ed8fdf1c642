"""Two reviews side by side: new, gone and changed findings."""

from dataclasses import replace

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.compared import compared
from smallprint.domain.finding import Finding, FoundBy, Value


def finding(start: int, end: int, clause: str = "law", value: str = "", confidence: float = 0.9) -> Finding:
    read = Value(ValueKind.PLACE, value, value) if value else None
    return Finding(clause, Anchor(0, start, end), "x" * (end - start), confidence, (FoundBy.HEADS,), read)


def test_reviews_that_found_the_same_differ_in_nothing() -> None:
    found = [finding(0, 10), finding(20, 40, "notice")]
    difference = compared(found, [replace(one, run_id=2, confidence=0.95) for one in found])
    assert (difference.new, difference.gone, difference.changed, difference.same) == ((), (), (), 2)


def test_what_only_one_review_found_is_new_or_gone() -> None:
    difference = compared([finding(0, 10), finding(50, 60)], [finding(0, 10, "notice"), finding(50, 60)])
    assert [one.clause for one in difference.new] == ["notice"]
    assert [one.anchor.start for one in difference.gone] == [0]
    assert difference.same == 1


def test_what_changed_of_a_finding_is_told() -> None:
    before, after = finding(0, 10, value="Norway"), finding(0, 12, value="Sweden", confidence=0.5)
    [changed] = compared([before], [replace(after, disputed=True)]).changed
    assert changed.what == ("value: Norway → Sweden", "begins or ends elsewhere", "sure → perhaps", "disputed now")


def test_words_of_which_less_than_half_are_shared_are_another_finding() -> None:
    difference = compared([finding(0, 10)], [finding(6, 30)])
    assert (len(difference.new), len(difference.gone)) == (1, 1)


def test_what_is_folded_as_less_likely_is_not_compared() -> None:
    difference = compared([replace(finding(0, 10), likely=False)], [finding(0, 10)])
    assert (len(difference.new), len(difference.gone)) == (1, 0)
    assert difference.sentence.startswith("1 new, 0 gone, 0 changed, 0 as before.")
