"""What the Nano judge changes in a run that is shown: nothing a person spoke of moves, and no card loses its id."""

from dataclasses import replace

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.run import RunState
from smallprint.domain.run_note import sentence_note
from smallprint.store import Matter
from tests.store.contracts import IDENTITY, SENTENCES, added, finding, run

KEYS = ["governing-law", "termination-for-convenience", "anti-assignment"]
LAW = (0, len(SENTENCES[0]) - 1)
EXIT = (len(SENTENCES[0]), len(SENTENCES[0]) + len(SENTENCES[1]) - 1)


def _stored(matter: Matter, document_id: int) -> dict[int, Finding]:
    return {one.finding.id: one.finding for one in matter.findings.of_document(document_id)}


def _latest(matter: Matter, document_id: int) -> int:
    latest = matter.runs.latest(document_id)
    assert latest is not None
    return latest.id


def test_a_finding_nobody_spoke_of_takes_the_judges_words_and_keeps_its_id(matter: Matter) -> None:
    document_id = added(matter)
    (law,) = run(matter, document_id, finding(LAW[0], LAW[1] - 4, confidence=0.6))
    better = replace(finding(*LAW, confidence=0.9), moved=0.3, found_by=(FoundBy.HEADS, FoundBy.MODEL))
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [better], KEYS)
    (stored,) = _stored(matter, document_id).values()
    assert (stored.id, stored.anchor, stored.quote) == (law, better.anchor, better.quote)
    assert (stored.confidence, stored.moved, stored.found_by) == (0.9, 0.3, better.found_by)


def test_what_a_person_spoke_of_stays_where_it_is(matter: Matter) -> None:
    document_id = added(matter)
    place = LAW[0], LAW[1] - 4
    law, left = run(matter, document_id, finding(*place, confidence=0.6), finding(*EXIT, "anti-assignment", 0.6))
    matter.decisions.record(law, Verdict.ACCEPTED)
    matter.notes.add(document_id, "Ask them.", left)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [finding(*LAW, confidence=0.9)], KEYS)
    stored = _stored(matter, document_id)
    assert (stored[law].anchor.start, stored[law].anchor.end) == place
    assert stored[law].confidence == 0.9
    assert stored[left].likely, "the judge lists it no more, and it carries a note"


def test_what_the_judge_alone_found_is_added_and_what_it_does_not_list_is_folded(matter: Matter) -> None:
    document_id = added(matter)
    (law,) = run(matter, document_id, finding(*LAW, confidence=0.6))
    new = finding(*EXIT, "termination-for-convenience", 0.8)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [new], KEYS)
    stored = _stored(matter, document_id)
    assert not stored[law].likely
    (added_,) = (one for key, one in stored.items() if key != law)
    assert (added_.clause, added_.likely) == ("termination-for-convenience", True)


def test_two_findings_of_a_type_at_two_places_stay_two(matter: Matter) -> None:
    document_id = added(matter)
    first, second = run(matter, document_id, finding(*LAW, confidence=0.6), finding(*EXIT, confidence=0.7))
    changed = [finding(*EXIT, confidence=0.8), finding(*LAW, confidence=0.75)]
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), changed, KEYS)
    assert {key: one.confidence for key, one in _stored(matter, document_id).items()} == {first: 0.75, second: 0.8}


def test_a_persons_own_types_are_not_the_judges_to_change(matter: Matter) -> None:
    document_id = added(matter)
    (own,) = run(matter, document_id, finding(*LAW, "own-rent", 0.6))
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [], KEYS)
    assert _stored(matter, document_id)[own].likely


def test_a_run_awaits_the_judge_until_it_has_read_or_cannot(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, IDENTITY, [], awaits_judge=True)
    matter.runs.finish(run_id, RunState.COMPLETE)
    assert matter.documents.summary(document_id).awaits_judge
    matter.runs.judge_failed(run_id, sentence_note("There is no judge here."))
    summary = matter.documents.summary(document_id)
    assert (summary.awaits_judge, summary.run_notes) == (False, sentence_note("There is no judge here."))
    other = matter.runs.start(document_id, IDENTITY, [], awaits_judge=True)
    matter.runs.finish(other, RunState.COMPLETE)
    matter.runs.refine(other, ("judge", "nano"), [], KEYS)
    latest = matter.runs.latest(document_id)
    assert latest is not None
    assert (latest.judge, latest.awaits_judge) == ("judge", False)


def _own_mark(matter: Matter, document_id: int, start: int, end: int) -> int:
    marked = replace(finding(start, end, confidence=1.0), found_by=(FoundBy.PERSON,))
    return matter.findings.add_by_person(document_id, marked).id


def test_what_a_person_marked_meanwhile_is_shown_once(matter: Matter) -> None:
    document_id = added(matter)
    (folded,) = run(matter, document_id, finding(LAW[0], LAW[1] - 4, confidence=0.2))
    marked = _own_mark(matter, document_id, *LAW)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [finding(*LAW, confidence=0.9)], KEYS)
    assert list(_stored(matter, document_id)) == [marked]
    matter.removed.take_marks([marked])
    assert list(_stored(matter, document_id)) == [folded], "the judge's finding stands where the mark is taken back"


def test_a_mark_that_was_taken_back_hides_nothing_that_the_judge_finds(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id)
    matter.removed.take_marks([_own_mark(matter, document_id, *LAW)])
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [finding(*LAW, confidence=0.9)], KEYS)
    (stored,) = _stored(matter, document_id).values()
    assert stored.found_by == finding(*LAW).found_by


def test_a_decision_follows_to_the_judges_words_in_the_next_review(matter: Matter) -> None:
    document_id = added(matter)
    by_heads, by_judge = finding(LAW[0], LAW[1] - 4, confidence=0.6), finding(*LAW, confidence=0.9)
    (law,) = run(matter, document_id, by_heads)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [by_judge], KEYS)
    matter.decisions.record(law, Verdict.ACCEPTED)
    run(matter, document_id, by_heads)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [by_judge], KEYS)
    (stands,) = matter.findings.of_document(document_id)
    assert stands.verdict is Verdict.ACCEPTED
    assert stands.finding.quote == by_judge.quote, "these words were accepted"


def test_what_was_said_of_an_earlier_finding_is_carried_to_where_one_moves(matter: Matter) -> None:
    document_id = added(matter)
    (earlier,) = run(matter, document_id, finding(0, 10))
    matter.decisions.record(earlier, Verdict.REJECTED)
    run(matter, document_id, finding(6, 24, confidence=0.6))
    assert len(matter.findings.of_document(document_id)) == 2
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [finding(0, 18, confidence=0.9)], KEYS)
    (stands,) = matter.findings.of_document(document_id)
    assert stands.verdict is Verdict.REJECTED


def test_an_accepted_finding_keeps_the_value_of_its_own_words(matter: Matter) -> None:
    document_id = added(matter)
    value = Value(ValueKind.PLACE, "Delaware", "US-DE", LAW[1] - 9, LAW[1] - 1)
    (law,) = run(matter, document_id, replace(finding(*LAW, confidence=0.6), value=value))
    matter.decisions.record(law, Verdict.ACCEPTED)
    other = finding(LAW[0], LAW[1] - 4, confidence=0.9)
    matter.runs.refine(_latest(matter, document_id), ("judge", "nano"), [other], KEYS)
    assert _stored(matter, document_id)[law].value == value


def test_a_review_that_failed_awaits_no_judge(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, IDENTITY, [], awaits_judge=True)
    matter.runs.finish(run_id, RunState.CANCELLED)
    assert matter.documents.summary(document_id).awaits_judge, "it goes on"
    matter.runs.finish(run_id, RunState.FAILED, sentence_note("The clause weights cannot be read."))
    assert not matter.documents.summary(document_id).awaits_judge
