"""What a difference does to findings: told where the contract changed, and nowhere else."""

from smallprint.compare import effects
from smallprint.domain.clause import ValueKind
from smallprint.domain.difference import Direction, FindingChange
from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, FoundBy, Value
from tests.compare.reading import compared, word_document
from tests.versions_sent import ADDED, SENT

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
