"""Which review is shown, and that what a person said of a place stands in it, whichever review it was said in."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.decision import Verdict
from app.domain.run import RunState
from app.store import Matter, open_matter
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


SPOTS = [(at, at + 10) for at in (0, 20, 40, 60)]
ENDINGS = [RunState.COMPLETE, RunState.PARTIAL, RunState.CANCELLED, RunState.FAILED, RunState.INTERRUPTED]
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("run"), st.sets(st.sampled_from(SPOTS)), st.sampled_from(ENDINGS)),
        st.tuples(st.just("decide"), st.integers(0, 3), st.sampled_from(list(Verdict))),
        st.tuples(st.just("show"), st.integers(0, 5), st.none()),
    ),
    max_size=14,
)


class Expected:
    """What a matter shows of one document, told by a dictionary of decisions instead of a database."""

    def __init__(self) -> None:
        self.said: dict[tuple[int, int], Verdict] = {}
        self.runs: dict[int, set[tuple[int, int]]] = {}
        self.ended_well: set[int] = set()
        self.shown = 0

    def found(self, run_id: int, spots: set[tuple[int, int]]) -> None:
        self.runs[run_id] = spots
        if spots and not self.ended_well:
            self.shown = run_id

    def ended(self, run_id: int, state: RunState) -> None:
        if state.ended_well:
            self.ended_well.add(run_id)
            self.shown = run_id

    def standing(self) -> list[tuple[int, int, Verdict]]:
        there = self.runs.get(self.shown, set())
        kept = {spot for spot, verdict in self.said.items() if verdict is not Verdict.UNDECIDED}
        return sorted((*spot, self.said.get(spot, Verdict.UNDECIDED)) for spot in there | kept)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
@example(
    actions=[
        ("run", {(0, 10)}, RunState.COMPLETE),
        ("decide", 0, Verdict.REJECTED),
        ("decide", 0, Verdict.ACCEPTED),
        ("run", {(0, 10)}, RunState.COMPLETE),
    ]
)
def test_what_stands_is_the_finished_review_with_the_newest_decision_on_each_place(
    actions: Sequence[tuple[str, Any, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    expected = Expected()
    with open_matter(tmp_path_factory.mktemp("matter") / "m.smallprint") as matter:
        document_id = added(matter)
        for kind, chosen, what in actions:
            if kind == "run":
                run(matter, document_id, *(finding(*spot) for spot in sorted(chosen)))
                run_id = newest(matter, document_id)
                expected.found(run_id, chosen)
                assert shown(matter, document_id) == expected.standing()
                matter.runs.finish(run_id, what)
                expected.ended(run_id, what)
            elif kind == "show" and expected.runs:
                expected.shown = sorted(expected.runs)[chosen % len(expected.runs)]
                matter.runs.show(expected.shown)
            elif kind == "decide" and (current := matter.findings.of_document(document_id)):
                anchor = current[chosen % len(current)].finding.anchor
                matter.decisions.record(current[chosen % len(current)].finding.id, what)
                expected.said[anchor.start, anchor.end] = what
            assert shown(matter, document_id) == expected.standing()
            summary = matter.documents.summary(document_id)
            assert summary.decided == sum(verdict is not Verdict.UNDECIDED for *_, verdict in expected.standing())
