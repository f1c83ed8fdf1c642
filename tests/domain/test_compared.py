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
    assert changed.what == (
        "value: Norway → Sweden",
        "ends later, with “xxxxxxxxxxxx”",
        "perhaps now, sure before",
        "disputed now",
    )


def test_a_value_that_only_one_review_read_is_told_so() -> None:
    read, unread = finding(0, 10, value="Norway"), finding(0, 10)
    assert [one.what for one in compared([unread], [read]).changed] == [("value: Norway, none before",)]
    assert [one.what for one in compared([read], [unread]).changed] == [("value: none, Norway before",)]


def test_where_a_finding_begins_and_ends_now_is_told_with_its_words() -> None:
    words = "2.1 The licence is granted for the term. 2.2 It covers affiliates and their staff."
    before = replace(finding(40, 60), quote=words[:20])
    after = replace(finding(30, 30 + len(words)), quote=words)
    [longer] = compared([before], [after]).changed
    assert longer.what == (
        "begins earlier, with “2.1 The licence is granted for the term. 2.2 It…”",
        "ends later, with “…term. 2.2 It covers affiliates and their staff.”",
    )
    [shorter] = compared([after], [before]).changed
    assert [one.partition(",")[0] for one in shorter.what] == ["begins later", "ends earlier"]


def test_a_finding_that_grew_to_more_than_twice_its_words_changed_and_is_not_new_and_gone() -> None:
    short, long, beside = finding(100, 150), finding(100, 260), finding(152, 262)
    difference = compared([short], [long])
    assert (difference.new, difference.gone, len(difference.changed)) == ((), (), 1)
    difference = compared([short, beside], [long])
    assert difference.gone == (short,), "what shares most words is the same one"


def test_words_of_which_less_than_half_are_shared_are_another_finding() -> None:
    difference = compared([finding(0, 10)], [finding(6, 30)])
    assert (len(difference.new), len(difference.gone)) == (1, 1)


def test_what_is_folded_as_less_likely_is_not_compared() -> None:
    difference = compared([replace(finding(0, 10), likely=False)], [finding(0, 10)])
    assert (len(difference.new), len(difference.gone)) == (1, 0)
    assert difference.sentence.startswith("1 new, 0 gone, 0 changed, 0 as before.")
