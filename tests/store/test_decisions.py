"""What people decide, over any number of reviews: the matter shows what a plain dictionary says it should."""

import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from smallprint.domain.decision import Decision, Verdict
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.run import RunState
from smallprint.errors import MatterError
from smallprint.store import Matter, open_matter
from tests.store.contracts import added, finding, run

Spot = tuple[int, int]
State = tuple[Verdict, str, str]

SPOTS: tuple[Spot, ...] = ((0, 10), (20, 30), (40, 50))
MARKS: tuple[Spot, ...] = ((100, 110),)
FOUND: tuple[set[Spot], ...] = (set(SPOTS), set(SPOTS[:2]), set(SPOTS[1:]), set(SPOTS[:1]), set())
UNSAID: State = (Verdict.UNDECIDED, "", "")
STOPPED = (RunState.CANCELLED, RunState.FAILED, RunState.INTERRUPTED)
WELL = (RunState.COMPLETE, RunState.PARTIAL)


@dataclass
class Told:
    """All that happened to one document; `said` has each decision on a spot with the finding it was made on."""

    said: dict[Spot, list[tuple[int, State]]] = field(default_factory=dict)
    runs: dict[int, set[Spot]] = field(default_factory=dict)
    stopped: set[int] = field(default_factory=set)
    well: set[int] = field(default_factory=set)
    marks: dict[Spot, int] = field(default_factory=dict)
    noted: dict[Spot, list[str]] = field(default_factory=dict)
    shown: int = 0

    def state(self, spot: Spot) -> State:
        return self.said[spot][-1][1] if self.said.get(spot) else UNSAID

    def standing(self) -> dict[Spot, State]:
        """Return what stands: the shown review, a person's marks, and whatever was decided or noted elsewhere."""
        spoken = {spot for spot in SPOTS if self.state(spot)[0] is not Verdict.UNDECIDED or spot in self.noted}
        return {spot: self.state(spot) for spot in self.runs.get(self.shown, set()) | spoken | set(self.marks)}


class Decisions(RuleBasedStateMachine):
    """A person and any number of reviews at work on one document."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "m.smallprint"
        self.matter = self.opened()
        self.document = added(self.matter)
        self.told = Told()
        self.steps: list[tuple[Spot, int, State, State]] = []

    def opened(self) -> Matter:
        """Open the matter; nothing here survives a power cut, so that nothing waits for the disk."""
        matter = open_matter(self.path)
        matter._connection.db.execute("PRAGMA synchronous = OFF")
        return matter

    def teardown(self) -> None:
        self.matter.close()
        self.folder.cleanup()

    def current(self) -> list[ReviewedFinding]:
        return self.matter.findings.of_document(self.document)

    @initialize(spots=st.sampled_from(FOUND))
    def reviewed_first(self, spots: set[Spot]) -> None:
        self.reviewed(spots, RunState.COMPLETE)

    @rule(spots=st.sampled_from(FOUND), ending=st.sampled_from([*WELL, *WELL, *STOPPED]))
    def reviewed(self, spots: set[Spot], ending: RunState) -> None:
        run(self.matter, self.document, *(finding(*spot) for spot in sorted(spots)))
        latest = self.matter.runs.latest(self.document)
        assert latest is not None
        self.told.runs[latest.id] = spots
        if spots and not self.told.well:
            self.told.shown = latest.id
        self.ended(latest.id, ending)

    def ended(self, run_id: int, ending: RunState) -> None:
        self.matter.runs.finish(run_id, ending)
        self.told.stopped.discard(run_id)
        if ending in WELL:
            self.told.well.add(run_id)
            self.told.shown = max(run_id, self.told.shown)
        else:
            self.told.stopped.add(run_id)

    @precondition(lambda self: self.told.stopped and max(self.told.runs) in self.told.stopped)
    @rule()
    def a_stopped_review_goes_on_to_its_end(self) -> None:
        run_id = max(self.told.runs)
        self.matter.runs.resume(run_id)
        self.ended(run_id, RunState.COMPLETE)

    @rule(number=st.integers(0, 3))
    def another_review_is_shown(self, number: int) -> None:
        self.told.shown = sorted(self.told.runs)[number % len(self.told.runs)]
        self.matter.runs.show(self.told.shown)

    @precondition(lambda self: self.told.standing())
    @rule(number=st.integers(0, 3), verdicts=st.lists(st.sampled_from(Verdict), min_size=1, max_size=3))
    def decided(self, number: int, verdicts: list[Verdict]) -> None:
        found = self.current()
        one = found[number % len(found)].finding
        spot = spot_of(one)
        for verdict in verdicts:
            words = str(len(self.steps))
            after = (verdict, f"reason {words}", f"value {words}" if verdict is Verdict.EDITED else "")
            self.steps.append((spot, one.id, self.told.state(spot), after))
            self.say(spot, one.id, after)

    @precondition(lambda self: self.steps)
    @rule()
    def undone(self) -> None:
        spot, finding_id, before, after = self.steps.pop()
        if spot in SPOTS or self.told.marks.get(spot) == finding_id:
            assert state_of(self.matter.decisions.newest(finding_id)) == after == self.told.state(spot)
            self.say(spot, finding_id, before)

    def say(self, spot: Spot, finding_id: int, state: State) -> None:
        verdict, reason, value = state
        self.matter.decisions.record(finding_id, verdict, reason, value)
        self.told.said.setdefault(spot, []).append((finding_id, state))

    @precondition(lambda self: bool(self.told.standing()))
    @rule(number=st.integers(0, 3))
    def noted(self, number: int) -> None:
        found = self.current()
        one = found[number % len(found)].finding
        notes = self.told.noted.setdefault(spot_of(one), [])
        notes.append(f"note {len(notes)}")
        self.matter.notes.add(self.document, notes[-1], one.id)

    @precondition(lambda self: len(self.told.marks) < len(MARKS))
    @rule()
    def marked(self) -> None:
        spot = next(one for one in MARKS if one not in self.told.marks)
        made = replace(finding(*spot), found_by=(FoundBy.PERSON,))
        self.told.marks[spot] = self.matter.findings.add_by_person(self.document, made).id

    @precondition(lambda self: self.told.marks)
    @rule(back=st.booleans())
    def a_mark_is_removed(self, back: bool) -> None:
        spot, finding_id = sorted(self.told.marks.items())[0]
        twins = self.matter.removed.take_marks([finding_id])
        assert spot not in {spot_of(one.finding) for one in self.current()}
        if back:
            self.matter.removed.restore_marks([finding_id], twins)
            return
        del self.told.marks[spot]
        self.told.said.pop(spot, None)
        self.told.noted.pop(spot, None)

    @rule()
    def closed_and_opened(self) -> None:
        self.matter.close()
        self.matter = self.opened()

    @invariant()
    def what_stands_is_what_was_told(self) -> None:
        found = self.current()
        assert [(spot_of(one.finding), state_of(one.decision)) for one in found] == sorted(self.told.standing().items())
        notes = {spot_of(one.finding): [note.text for note in one.notes] for one in found if one.notes}
        assert notes == self.told.noted
        summary = self.matter.documents.summary(self.document)
        assert summary.decided == sum(one.verdict is not Verdict.UNDECIDED for one in found)

    @invariant()
    def every_decision_is_kept(self) -> None:
        for one in self.current():
            said = self.told.said.get(spot_of(one.finding), [])
            history = [(kept.finding_id, state_of(kept)) for kept in self.matter.decisions.history(one.finding.id)]
            assert history == [(finding_id, state) for finding_id, state in said if finding_id <= one.finding.id]
            assert state_of(self.matter.decisions.newest(one.finding.id)) == self.told.state(spot_of(one.finding))


def spot_of(one: Finding) -> Spot:
    return one.anchor.start, one.anchor.end


def state_of(decision: Decision | None) -> State:
    return (decision.verdict, decision.reason, decision.value) if decision else UNSAID


def test_what_is_shown_is_what_was_said_last_over_any_number_of_reviews() -> None:
    phases = set(Phase) - {Phase.explain}  # explaining takes minutes, and says little of a row of steps
    chosen = settings(max_examples=40, stateful_step_count=16, deadline=None, phases=phases)
    run_state_machine_as_test(Decisions, settings=chosen)


def test_a_decision_is_stored_with_its_words_and_moment(matter: Matter) -> None:
    (found,) = run(matter, added(matter), finding(0, 10))
    assert matter.decisions.newest(found) is None
    made = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
    first = matter.decisions.record(found, Verdict.EDITED, "As amended", "31 days", made)
    assert (first.finding_id, state_of(first), first.made_at) == (
        found,
        (Verdict.EDITED, "As amended", "31 days"),
        made,
    )
    second = matter.decisions.record(found, Verdict.UNDECIDED)
    assert matter.decisions.newest(found) == second
    assert matter.decisions.history(found) == [first, second]


def test_all_decisions_of_a_document_stand_by_finding_with_those_of_earlier_reviews(matter: Matter) -> None:
    document_id = added(matter)
    (before,) = run(matter, document_id, finding(0, 10))
    finish(matter, document_id)
    first = matter.decisions.record(before, Verdict.ACCEPTED)
    again, other = run(matter, document_id, finding(0, 10), finding(40, 50))
    finish(matter, document_id)
    second = matter.decisions.record(again, Verdict.REJECTED, "Not ours")
    third = matter.decisions.record(other, Verdict.ACCEPTED)
    found = matter.decisions.of_document(document_id)
    assert found[again] == [first, second]
    assert found[other] == [third]


def test_a_decision_that_cannot_be_read_costs_only_itself(matter: Matter) -> None:
    document_id = added(matter)
    (found,) = run(matter, document_id, finding(0, 10))
    sound = matter.decisions.record(found, Verdict.REJECTED)
    columns = "finding_id, verdict, made_at, reason, value"
    row = [found, "accepted", "at no moment", "", ""]
    matter._connection.db.execute(f"INSERT INTO decisions ({columns}) VALUES (?, ?, ?, ?, ?)", row)
    assert matter.decisions.of_document(document_id) == {found: [sound]}
    assert matter.decisions.history(found) == [sound]


def test_what_was_decided_on_a_finding_that_is_gone_cannot_be_asked(matter: Matter) -> None:
    document_id = added(matter)
    (found,) = run(matter, document_id, finding(0, 10))
    matter.removed.take(document_id)
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.decisions.newest(found)


def test_a_place_that_was_noted_in_two_reviews_stands_once_when_the_shown_one_has_it_not(matter: Matter) -> None:
    document_id = added(matter)
    for text in ("Ask the client.", "Asked."):
        (found,) = run(matter, document_id, finding(0, 10))
        finish(matter, document_id)
        matter.notes.add(document_id, text, found)
    run(matter, document_id, finding(40, 50))
    finish(matter, document_id)
    standing = matter.findings.of_document(document_id)
    assert [spot_of(one.finding) for one in standing] == [(0, 10), (40, 50)]
    assert [note.text for note in standing[0].notes] == ["Ask the client.", "Asked."]
    assert matter.documents.summary(document_id).findings == 2


def test_a_note_is_not_lost_from_view_when_a_later_decision_on_its_place_is_taken_back(matter: Matter) -> None:
    document_id = added(matter)
    (noted,) = run(matter, document_id, finding(0, 10))
    matter.notes.add(document_id, "Ask the client.", noted)
    (decided,) = run(matter, document_id, finding(0, 10))
    finish(matter, document_id)
    matter.decisions.record(decided, Verdict.REJECTED)
    matter.decisions.record(decided, Verdict.UNDECIDED)
    run(matter, document_id)
    finish(matter, document_id)
    (standing,) = matter.findings.of_document(document_id, unlikely=False)
    assert [note.text for note in standing.notes] == ["Ask the client."]


def finish(matter: Matter, document_id: int) -> None:
    latest = matter.runs.latest(document_id)
    assert latest is not None
    matter.runs.finish(latest.id, RunState.COMPLETE)
