"""What a difference does to findings: told where the contract changed, and nowhere else."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.compare import difference, effects
from smallprint.domain.clause import ValueKind
from smallprint.domain.difference import Direction, FindingChange
from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.export.versions_said import effect_said
from smallprint.locate.catalogue import load_catalogue
from smallprint.matters.comparing import values_in
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.compare.reading import compared, word_document
from tests.versions_sent import ADDED, SENT

_Found = Sequence[tuple[str, str, Value | None]]
CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
OLD = word_document(list(SENT))


def finding(document: Document, clause: str, quote: str, normal: str = "") -> Finding:
    start = document.text.index(quote)
    anchor = document.anchor(start, start + len(quote))
    value = Value(ValueKind.DURATION, normal, normal) if normal else None
    return Finding(clause, anchor, quote, 0.9, (FoundBy.RULE,), value)


def told(new: Document, before: list[Finding], after: list[Finding]) -> list[tuple[str, FindingChange, Direction]]:
    return [(one.clause, one.change, one.direction) for one in effects(compared(OLD, new), before, after)]


def test_a_value_that_changed_says_where_it_went() -> None:
    new = word_document([one.replace("30 days", "60 days") for one in SENT])
    before, after = (
        finding(OLD, "payment-terms", SENT[6], "30 day"),
        finding(new, "payment-terms", new_words(new, 6), "60 day"),
    )
    assert told(new, [before], [after]) == [("payment-terms", FindingChange.VALUE, Direction.UP)]


def new_words(document: Document, paragraph: int) -> str:
    return document.text.split("\n")[paragraph]


def test_other_words_without_another_value_are_words() -> None:
    new = word_document([one.replace("laws of England", "courts of England") for one in SENT])
    before, after = finding(OLD, "governing-law", SENT[4]), finding(new, "governing-law", new_words(new, 4))
    assert told(new, [before], [after]) == [("governing-law", FindingChange.WORDS, Direction.OTHER)]


def test_a_clause_that_is_gone_is_lost_and_a_new_one_is_gained() -> None:
    new = word_document([*SENT[:5], *SENT[6:], ADDED])
    before, after = finding(OLD, "confidentiality", SENT[5]), finding(new, "audit-rights", ADDED)
    found = told(new, [before], [after])
    assert sorted(found) == [
        ("audit-rights", FindingChange.GAINED, Direction.OTHER),
        ("confidentiality", FindingChange.LOST, Direction.OTHER),
    ]


def test_a_finding_of_words_that_did_not_change_is_no_effect() -> None:
    new = word_document([one.replace("30 days", "60 days") for one in SENT])
    assert told(new, [finding(OLD, "governing-law", SENT[4])], []) == []
    assert told(new, [], [finding(new, "anti-assignment", SENT[7])]) == []


def test_a_clause_that_moved_keeps_its_finding() -> None:
    new = word_document([*SENT[:2], SENT[4], *SENT[2:4], *SENT[5:]])
    assert told(new, [finding(OLD, "governing-law", SENT[4])], [finding(new, "governing-law", SENT[4])]) == []


TERM = "Either party may stop renewal by notice no later than 60 days before the end of the term."
BY_DAY = "Either party may stop renewal by notice no later than 1 November 2027."


def dated(document: Document, clause: str, quote: str, value: Value | None) -> Finding:
    start = document.text.index(quote)
    return Finding(clause, document.anchor(start, start + len(quote)), quote, 0.9, (FoundBy.RULE,), value)


def effect_of(words: str, before: _Found, after: _Found) -> str:
    """Return what is said where a version with TERM has other words in its place."""
    documents = word_document([*SENT, TERM]), word_document([*SENT, words])
    sides = documents[0], segment(documents[0]).passages, documents[1], segment(documents[1]).passages
    found = [
        [dated(document, *one) for one in findings]
        for document, findings in zip(documents, (before, after), strict=True)
    ]
    (effect,) = effects(difference(*sides, values_in), *found)
    return effect_said(effect, CATALOGUE)


SIXTY = Value(ValueKind.DURATION, "60 days", "60 day")
END_2026 = ("expiration-date", SENT[1], Value(ValueKind.DATE, "31 December 2026", "2026-12-31"))
NOTICE = "notice-to-stop-renewal"


def test_a_day_in_the_place_of_a_length_is_compared_with_the_day_that_the_length_comes_to() -> None:
    before, after = [END_2026, (NOTICE, TERM, SIXTY)], [END_2026, (NOTICE, BY_DAY, None)]
    said = effect_of(BY_DAY, before, after)
    assert said == "Notice to stop renewal moved later from 2026-11-01 (60 days) to 1 November 2027."


def test_a_day_and_a_length_that_cannot_be_compared_are_both_told() -> None:
    said = effect_of(BY_DAY, [(NOTICE, TERM, SIXTY)], [(NOTICE, BY_DAY, None)])
    assert said == "Notice to stop renewal changed from 60 days to 1 November 2027."


def test_a_finding_without_a_value_in_both_versions_changed_in_words() -> None:
    assert effect_of(BY_DAY, [(NOTICE, TERM, None)], [(NOTICE, BY_DAY, None)]).endswith(": changed in words.")


def test_a_date_in_the_place_of_a_length_is_a_changed_value_of_the_clause() -> None:
    documents = word_document([*SENT, TERM]), word_document([*SENT, BY_DAY])
    sides = documents[0], segment(documents[0]).passages, documents[1], segment(documents[1]).passages
    (one,) = difference(*sides, values_in).changed
    assert [(value.old.shown, value.new.shown, value.direction) for value in one.values] == [
        ("60 days", "1 November 2027", Direction.OTHER)
    ]


def test_a_number_changed_in_words_alone_is_told_with_both() -> None:
    sent, back = "It owes two million pounds (£2,000,000).", "It owes one million pounds (£2,000,000)."
    old, new = word_document([*SENT, sent]), word_document([*SENT, back])
    found = difference(old, segment(old).passages, new, segment(new).passages, values_in)
    (one,) = found.changed
    (value,) = one.values
    assert (value.old.shown, value.new.shown) == ("£2,000,000", "one million pounds / £2,000,000")
    before, after = (
        replace(finding(document, "cap-on-liability", words), value=values_in(words)[0])
        for document, words in ((old, sent), (new, back))
    )
    (effect,) = effects(found, [before], [after])
    assert effect.change is FindingChange.VALUE
    assert "one million pounds / £2,000,000" in effect_said(effect, CATALOGUE)


def test_values_come_first_and_words_last() -> None:
    edits = (("laws of England", "courts of England"), ("30 days", "60 days"))
    new = word_document([one.replace(*edits[0]).replace(*edits[1]) for one in SENT])
    clauses = (("governing-law", 4, ""), ("payment-terms", 6, "30 day"))
    before = [finding(OLD, key, SENT[at], normal) for key, at, normal in clauses]
    after = [finding(new, key, new_words(new, at), normal.replace("30", "60")) for key, at, normal in clauses]
    assert [one[0] for one in told(new, before, after)] == ["payment-terms", "governing-law"]
