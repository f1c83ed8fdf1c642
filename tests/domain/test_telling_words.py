"""What speaks for a finding: phrases of its type in its quote, and the heading above it."""

from dataclasses import replace

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseGroup, ClauseType, ValueKind
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.telling_words import telling_words, why

CUES = ("+governed by", "laws of", "construed .. law", "-court", "state")
LAW = ClauseType("law", "Law", "", ClauseGroup.LAW_AND_AUDIT, "LAW", "", ValueKind.PLACE, CUES, ())


def found(quote: str, section: str = "") -> ReviewedFinding:
    return ReviewedFinding(Finding("law", Anchor(0, 0, len(quote)), quote, 0.9, (FoundBy.HEADS,), section=section))


def test_cues_are_found_as_words_the_strongest_first() -> None:
    quote = "This shall be Governed\nby the laws of the statehood."
    assert telling_words(LAW, quote) == ["Governed by", "laws of"]


def test_a_gap_takes_a_few_words_and_what_speaks_against_it_is_not_told() -> None:
    assert telling_words(LAW, "construed under English law by a court") == ["construed under English law"]
    assert telling_words(LAW, "construed " + "so " * 9 + "law") == []


def test_the_line_names_the_last_heading_and_the_words() -> None:
    one = found("It is governed by the laws of Norway.", "12. General > 12.3 Law")
    assert why(one, LAW) == "Under “12.3 Law”, says “governed by” and “laws of”"
    assert why(found("Norway."), LAW) == ""
    for numbers in ("12.3", "12.3 > (b)", "IV. > (a)"):
        assert why(found("Norway.", f"12. General > {numbers}"), LAW) == "Under “12. General”"
    assert why(found("Norway.", "第一条 > 保密"), LAW) == "Under “保密”"
    assert why(found("Norway."), replace(LAW, cues=())) == ""
