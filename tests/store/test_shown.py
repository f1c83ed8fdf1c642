"""Which review is shown, and that what a person said of a place stands in it, whichever review it was said in."""

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.run import RunState
from smallprint.store import Matter
from tests.store.contracts import added, finding, run


def shown(matter: Matter, document_id: int) -> list[tuple[int, int, Verdict]]:
    return [
        (one.finding.anchor.start, one.finding.anchor.end, one.verdict)
        for one in matter.findings.of_document(document_id)
    ]


@pytest.mark.parametrize("state", [RunState.CANCELLED, RunState.FAILED, RunState.INTERRUPTED, RunState.RUNNING])
def test_a_finished_review_stays_in_view_until_another_is_finished(matter: Matter, state: RunState) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40), finding(60, 90))
    matter.runs.finish(newest(matter, document_id), RunState.COMPLETE)
    run(matter, document_id, finding(20, 50))
    again = newest(matter, document_id)
    if state is not RunState.RUNNING:
        matter.runs.finish(again, state)
    review = matter.review(document_id)
    assert [one.finding.anchor.start for one in review.findings] == [0, 60]
    assert review.run is not None
    assert review.run.state is RunState.COMPLETE
    assert review.later is not None
    assert review.later.state is state
    summary = matter.documents.summary(document_id)
    assert (summary.findings, summary.run_state, summary.reviewed) == (2, state, True)
    assert summary.stopped_again is (state is not RunState.RUNNING)
    assert [one.start for one in (found.anchor for found in matter.findings.of_run(again))] == [20]
    matter.runs.resume(again)
    assert [start for start, _, _ in shown(matter, document_id)] == [0, 60]
    matter.runs.finish(again, RunState.PARTIAL)
    assert [start for start, _, _ in shown(matter, document_id)] == [20]
    assert matter.review(document_id).later is None


def test_a_finished_review_that_found_nothing_is_shown(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40))
    matter.runs.finish(newest(matter, document_id), RunState.COMPLETE)
    run(matter, document_id)
    matter.runs.finish(newest(matter, document_id), RunState.COMPLETE)
    assert shown(matter, document_id) == []


def test_a_person_may_choose_what_is_shown(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40), finding(60, 90))
    first = newest(matter, document_id)
    matter.runs.finish(first, RunState.COMPLETE)
    (again, _) = run(matter, document_id, finding(0, 40), finding(100, 120))
    matter.runs.show(newest(matter, document_id))
    assert [start for start, _, _ in shown(matter, document_id)] == [0, 100]
    matter.decisions.record(again, Verdict.EDITED, value="Delaware")
    matter.notes.add(document_id, "Ask the client.", again)
    matter.runs.show(first)
    assert shown(matter, document_id) == [(0, 40, Verdict.EDITED), (60, 90, Verdict.UNDECIDED)]
    back = matter.findings.of_document(document_id)[0]
    assert (back.shown_value, [note.text for note in back.notes]) == ("Delaware", ["Ask the client."])


def newest(matter: Matter, document_id: int) -> int:
    found = matter.runs.latest(document_id)
    assert found is not None
    return found.id


def test_a_review_carries_the_newest_decision_of_an_earlier_one(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 10))
    matter.decisions.record(first, Verdict.REJECTED)
    matter.decisions.record(first, Verdict.ACCEPTED)
    run(matter, document_id, finding(0, 10))
    assert shown(matter, document_id) == [(0, 10, Verdict.ACCEPTED)]
