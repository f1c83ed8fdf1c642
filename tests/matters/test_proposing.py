"""Other words that are proposed for a finding's: on exactly these words, one proposal at a time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.domain.decision import Note
from smallprint.domain.finding import Candidate
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.run import RunState
from smallprint.errors import MatterError
from smallprint.matters.proposing import propose_words, withdraw_words
from smallprint.store import Matter, open_matter
from tests.matters.test_handed_back import RUN, WORDS, Spoken, add, review

LAW = "This Agreement is governed by the laws of Delaware."
TERM = Spoken("law", 0, len(LAW), False, 0.9, (), ("Ask them.",))


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "a.smallprint") as opened:
        document_id, read = add(opened)
        review(opened, document_id, read, [TERM])
        yield opened


def the_finding(matter: Matter) -> ReviewedFinding:
    [found] = matter.findings.of_document(1)
    return found


def proposed(matter: Matter) -> str | None:
    note = the_finding(matter).proposed
    return note.text if note is not None else None


def test_the_words_are_kept_with_those_that_they_are_for_and_are_no_note(matter: Matter) -> None:
    finding = the_finding(matter).finding
    made = propose_words(matter, 1, finding.id, "  Ohio law governs.\n")
    found = the_finding(matter)
    assert made is not None
    assert made == found.proposed
    assert (made.text, made.span.quote if made.span else "") == ("Ohio law governs.", LAW)
    assert [one.text for one in found.notes] == ["Ask them."]


def test_a_second_proposal_takes_the_place_of_the_first(matter: Matter) -> None:
    finding = the_finding(matter).finding
    for text in ("Ohio law governs.", "Texas law governs.", "Texas law governs."):
        propose_words(matter, 1, finding.id, text)
    assert proposed(matter) == "Texas law governs."
    assert sum(one.proposes for one in matter.notes.of_document(1)) == 1


def test_no_words_strike_the_clause_and_its_own_words_propose_nothing(matter: Matter) -> None:
    finding = the_finding(matter).finding
    assert propose_words(matter, 1, finding.id, f" {LAW} ") is None
    assert proposed(matter) is None
    propose_words(matter, 1, finding.id, "")
    assert proposed(matter) == ""


def test_what_was_proposed_can_be_withdrawn(matter: Matter) -> None:
    finding = the_finding(matter).finding
    propose_words(matter, 1, finding.id, "Ohio law governs.")
    withdraw_words(matter, 1, finding.id)
    withdraw_words(matter, 1, finding.id)
    assert proposed(matter) is None


def test_a_proposal_goes_on_in_the_next_review_and_stays_on_its_own_words(matter: Matter) -> None:
    propose_words(matter, 1, the_finding(matter).finding.id, "Ohio law governs.")
    shorter = the_finding(matter).finding
    document = matter.documents.load(1)
    start, end = 0, len(LAW) - len(" of Delaware.")
    shorter = type(shorter)("law", document.anchor(start, end), WORDS[start:end], 0.9, shorter.found_by)
    run = matter.runs.start(1, RUN, [Candidate("law", 0, 0.9)])
    matter.runs.record(run, [(0, shorter, False)])
    matter.runs.finish(run, RunState.COMPLETE)
    found = the_finding(matter)
    assert found.finding.quote == WORDS[start:end]
    assert [one.span.quote for one in (found.proposed,) if one and one.span] == [LAW]


def test_no_words_can_be_proposed_for_a_finding_that_is_gone(matter: Matter) -> None:
    with pytest.raises(MatterError, match="not in the matter any more"):
        propose_words(matter, 1, 99, "Ohio law governs.")
    assert not any(map(_proposes, matter.notes.of_document(1)))


def _proposes(note: Note) -> bool:
    return note.proposes


def test_a_paragraph_begun_in_the_same_words_is_proposed_and_the_same_lines_are_not(matter: Matter) -> None:
    finding = the_finding(matter).finding
    assert propose_words(matter, 1, finding.id, f"  {LAW} ") is None
    cut = LAW.replace(" by ", "\nby ")
    made = propose_words(matter, 1, finding.id, cut)
    assert made is not None
    assert made.text == cut
