"""Findings and what people said of them, over any number of runs."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.document import OCR_WORD
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.errors import MatterError
from smallprint.store import Matter, open_matter
from tests.remarked import told
from tests.store.contracts import added, contract, finding, run


def shown(matter: Matter, document_id: int) -> list[tuple[int, int, Verdict]]:
    return [
        (one.finding.anchor.start, one.finding.anchor.end, one.verdict)
        for one in matter.findings.of_document(document_id)
    ]


def test_a_finding_comes_back_as_it_was_stored(matter: Matter) -> None:
    document_id = added(matter)
    value = Value(ValueKind.DURATION, "thirty days", "30 day", 80, 91, told("Words only."))
    stored = replace(finding(0, 40), value=value, disputed=True, section="9 Law > (b)", section_number="9(b)")
    (finding_id,) = run(matter, document_id, stored)
    (found,) = matter.findings.of_document(document_id)
    assert found.finding == replace(stored, run_id=found.finding.run_id)
    assert found.finding.id == finding_id
    assert found.finding.run_id > 0
    assert found.decision is None


def test_what_was_recognised_in_pictures_is_known_by_page_and_by_finding(matter: Matter) -> None:
    document = contract()
    pages = [replace(page, words=OCR_WORD.pack(0, 4, 0.9)) if page.index == 1 else page for page in document.pages]
    document_id = added(matter, replace(document, pages=tuple(pages)))
    edge = document.pages[1].start
    whole = [finding(edge - 20, edge), finding(edge - 20, edge + 4, "cap"), finding(edge, edge + 4)]
    run(matter, document_id, *whole, finding(document.pages[2].start, document.pages[2].start + 4))
    found = matter.findings.of_document(document_id)
    assert [(one.finding.anchor.end - edge, one.recognised) for one in found] == [
        (0, False),
        (4, True),
        (4, True),
        (document.pages[2].start + 4 - edge, False),
    ]
    assert matter.documents.recognised(document_id) == {1}
    assert matter.documents.recognised(added(matter, contract(mark="another"))) == set()


def test_a_value_is_revised_and_what_was_decided_stays(matter: Matter) -> None:
    document_id = added(matter)
    (finding_id,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(finding_id, Verdict.ACCEPTED)
    (before,) = matter.findings.of_document(document_id)
    value = Value(ValueKind.DATE, "2024-03-01", "2024-03-01", remarks=told("Worked out: 5 years."))
    matter.findings.revise([replace(before.finding, value=value, confidence=0.6, disputed=True)])
    (after,) = matter.findings.of_document(document_id)
    assert after.finding == replace(before.finding, value=value, confidence=0.6, disputed=True)
    assert after.verdict is Verdict.ACCEPTED


def test_findings_come_in_text_order(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(60, 90, "notice"), finding(0, 20), finding(30, 50, "parties"))
    assert [start for start, _, _ in shown(matter, document_id)] == [0, 30, 60]


def test_the_newest_decision_counts_and_all_are_kept(matter: Matter) -> None:
    document_id = added(matter)
    (finding_id,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(finding_id, Verdict.REJECTED, "Not law.")
    matter.decisions.record(finding_id, Verdict.EDITED, "Wording", "Delaware, USA")
    (found,) = matter.findings.of_document(document_id)
    assert found.verdict is Verdict.EDITED
    assert found.shown_value == "Delaware, USA"
    assert [one.verdict for one in matter.decisions.history(finding_id)] == [Verdict.REJECTED, Verdict.EDITED]


@pytest.mark.parametrize("again", [(0, 40), (0, 30), (20, 60), (0, 80)])
def test_a_decision_stands_when_a_new_run_finds_the_same_place(matter: Matter, again: tuple[int, int]) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(first, Verdict.ACCEPTED)
    run(matter, document_id, finding(*again))
    assert shown(matter, document_id) == [(*again, Verdict.ACCEPTED)]


@pytest.mark.parametrize(("again", "clause"), [((0, 81), "governing-law"), ((50, 90), "governing-law"), ((0, 40), "x")])
def test_a_finding_elsewhere_is_undecided_and_the_decided_one_stays(
    matter: Matter, again: tuple[int, int], clause: str
) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(first, Verdict.ACCEPTED)
    run(matter, document_id, finding(*again, clause))
    assert sorted(shown(matter, document_id)) == sorted([(0, 40, Verdict.ACCEPTED), (*again, Verdict.UNDECIDED)])


def test_an_undecided_finding_of_an_earlier_run_gives_way(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40))
    run(matter, document_id, finding(60, 90))
    assert shown(matter, document_id) == [(60, 90, Verdict.UNDECIDED)]


def test_a_run_that_found_nothing_yet_hides_nothing(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40))
    run(matter, document_id)
    assert shown(matter, document_id) == [(0, 40, Verdict.UNDECIDED)]


def test_deciding_anew_on_the_new_finding_leaves_the_old_decision_in_the_history(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(first, Verdict.ACCEPTED)
    (second,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(second, Verdict.REJECTED)
    assert shown(matter, document_id) == [(0, 40, Verdict.REJECTED)]
    assert [one.verdict for one in matter.decisions.history(second)] == [Verdict.ACCEPTED, Verdict.REJECTED]
    assert [one.verdict for one in matter.decisions.history(first)] == [Verdict.ACCEPTED]


def test_the_same_words_come_before_words_that_overlap(matter: Matter) -> None:
    document_id = added(matter)
    wide, exact = run(matter, document_id, finding(0, 60), finding(0, 40))
    matter.decisions.record(exact, Verdict.ACCEPTED)
    matter.decisions.record(wide, Verdict.REJECTED)
    run(matter, document_id, finding(0, 40))
    assert sorted(shown(matter, document_id)) == [(0, 40, Verdict.ACCEPTED), (0, 60, Verdict.REJECTED)]


def test_decisions_on_two_findings_from_one_earlier_place_are_apart(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 80))
    matter.decisions.record(first, Verdict.ACCEPTED)
    left, _ = run(matter, document_id, finding(0, 40), finding(45, 80))
    matter.decisions.record(left, Verdict.REJECTED)
    assert shown(matter, document_id) == [(0, 40, Verdict.REJECTED), (45, 80, Verdict.ACCEPTED)]


def test_a_carried_decision_is_carried_on(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 80))
    matter.decisions.record(first, Verdict.REJECTED)
    for _ in range(3):
        run(matter, document_id, finding(0, 40))
    assert shown(matter, document_id) == [(0, 40, Verdict.REJECTED)]


def test_a_decision_taken_back_is_not_carried_as_one(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(first, Verdict.ACCEPTED)
    matter.decisions.record(first, Verdict.UNDECIDED)
    run(matter, document_id, finding(60, 90))
    assert shown(matter, document_id) == [(60, 90, Verdict.UNDECIDED)]


def test_a_noted_finding_of_an_earlier_run_stays_and_its_note_is_carried_on(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    note = matter.notes.add(document_id, "Ask the client.", first)
    run(matter, document_id, finding(60, 90))
    kept, _ = matter.findings.of_document(document_id)
    assert kept.notes == (note,)
    run(matter, document_id, finding(0, 40, confidence=0.1))
    (again,) = matter.findings.of_document(document_id, unlikely=False)
    assert again.notes == (note,)


def test_what_a_person_marks_is_kept_over_runs_and_not_shown_twice(matter: Matter) -> None:
    document_id = added(matter)
    marked = matter.findings.add_by_person(document_id, replace(finding(0, 40), found_by=(FoundBy.PERSON,)))
    assert marked.id
    run(matter, document_id, finding(5, 40), finding(60, 90, confidence=0.4))
    found = matter.findings.of_document(document_id, unlikely=False)
    assert [one.finding.found_by for one in found] == [(FoundBy.PERSON,)]
    assert [start for start, _, _ in shown(matter, document_id)] == [0, 60]


def test_a_person_may_mark_what_was_rejected(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 60))
    matter.decisions.record(first, Verdict.REJECTED)
    matter.findings.add_by_person(document_id, finding(0, 40))
    assert sorted(shown(matter, document_id)) == [(0, 40, Verdict.UNDECIDED), (0, 60, Verdict.REJECTED)]


def test_being_unlikely_hides_only_what_no_person_spoke_of(matter: Matter) -> None:
    document_id = added(matter)
    low, _, _ = run(matter, document_id, *(finding(at, at + 10, confidence=0.2) for at in (0, 20, 40)))
    matter.decisions.record(low, Verdict.ACCEPTED)
    found = matter.findings.of_document(document_id, unlikely=False)
    assert [one.finding.id for one in found] == [low]
    summary = matter.documents.summary(document_id, unlikely=False)
    assert (summary.findings, summary.decided) == (1, 1)
    assert matter.documents.summary(document_id, unlikely=True).findings == 3


def test_decisions_and_findings_cannot_be_changed_or_removed_but_with_their_document(matter: Matter) -> None:
    document_id = added(matter)
    (finding_id,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(finding_id, Verdict.ACCEPTED)
    with sqlite3.connect(matter.path) as other:
        other.execute("PRAGMA foreign_keys = ON")
        for statement in (
            "UPDATE decisions SET verdict = 'rejected'",
            "DELETE FROM decisions",
            "DELETE FROM findings",
            "DELETE FROM runs",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="added, never"):
                other.execute(statement)
    other.close()
    matter.documents.remove(document_id)
    assert matter.decisions.history(finding_id) == []
    assert matter.findings.of_document(document_id) == []


def test_a_decision_on_a_finding_that_is_gone_says_so(matter: Matter) -> None:
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.decisions.record(41, Verdict.ACCEPTED)


def test_a_quote_that_is_not_at_its_anchor_is_refused_and_nothing_of_its_batch_is_stored(matter: Matter) -> None:
    document_id = added(matter)
    with pytest.raises(ValueError, match="not the document's text"):
        run(matter, document_id, finding(0, 40), replace(finding(60, 90), quote="invented"))
    assert matter.findings.of_document(document_id) == []


def test_notes_are_added_changed_and_removed(matter: Matter) -> None:
    document_id = added(matter)
    first, second = (matter.notes.add(document_id, text) for text in ("one", "two"))
    matter.notes.edit(first.id, "one, better")
    matter.notes.remove(second.id)
    assert matter.notes.of_document(document_id) == [replace(first, text="one, better")]


PLACES = st.tuples(st.integers(0, 60), st.integers(1, 40), st.sampled_from(["law", "exit"]))
STEPS = st.lists(st.tuples(st.lists(PLACES, max_size=4), st.lists(st.integers(0, 6), max_size=3)), max_size=4)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_decision_is_ever_lost_from_view(
    steps: Sequence[tuple[Sequence[tuple[int, int, str]], Sequence[int]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever the runs find: a decided place is shown with a decision that is as new or newer, counted alike."""
    path: Path = tmp_path_factory.mktemp("matter") / "m.smallprint"
    decided: list[Finding] = []
    with open_matter(path) as matter:
        document_id = added(matter)
        for places, choices in steps:
            run(matter, document_id, *(finding(at, at + size, clause) for at, size, clause in places))
            current = matter.findings.of_document(document_id)
            for choice in choices[: len(current)]:
                chosen = current[choice % len(current)].finding
                matter.decisions.record(chosen.id, Verdict.ACCEPTED)
                decided.append(chosen)
        standing = matter.findings.of_document(document_id)
        summary = matter.documents.summary(document_id)
    for one in decided:
        assert any(
            other.verdict is Verdict.ACCEPTED
            and other.finding.clause == one.clause
            and other.finding.anchor.overlaps(one.anchor)
            for other in standing
        )
    assert summary.findings == len(standing)
    assert summary.decided == sum(one.verdict is not Verdict.UNDECIDED for one in standing)
    assert len({one.finding.id for one in standing}) == len(standing)


def test_findings_of_several_types_come_document_by_document_without_the_unlikely_ones(matter: Matter) -> None:
    first = added(matter)
    second = added(matter, replace(contract(), sha256="b" * 64), "/files/other.pdf")
    law = finding(0, 40)
    folded = replace(law, clause="insurance", likely=False)
    accepted = replace(law, clause="parties", likely=False)
    for document_id in (first, second):
        ids = run(matter, document_id, law, folded, accepted)
        matter.decisions.record(ids[2], Verdict.ACCEPTED)
    clauses = ["parties", "insurance", law.clause]
    found = matter.findings.of_clauses_by_document(clauses, unlikely=False)
    listed = [(document_id, one.finding.clause) for document_id, one in found]
    assert listed == [(first, law.clause), (first, "parties"), (second, law.clause), (second, "parties")]
    assert len(matter.findings.of_clauses_by_document(clauses)) == 6
