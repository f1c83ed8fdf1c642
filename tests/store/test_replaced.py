"""Marks in the place of findings: what was said goes along, and what they replaced stands again without them."""

from dataclasses import replace

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding, FoundBy
from smallprint.errors import MatterError
from smallprint.store import Matter
from tests.store.contracts import added, finding, run


def mark(start: int, end: int) -> Finding:
    return replace(finding(start, end), found_by=(FoundBy.PERSON,))


def places(matter: Matter, document_id: int) -> list[tuple[int, int]]:
    standing = matter.findings.of_document(document_id)
    return [(one.finding.anchor.start, one.finding.anchor.end) for one in standing]


def test_a_mark_stands_in_the_place_of_a_finding_with_what_was_said_of_it(matter: Matter) -> None:
    document_id = added(matter)
    (old,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(old, Verdict.EDITED, "Checked.", "Norway")
    matter.notes.add(document_id, "Mine.", old)
    [new] = matter.replaced.replace(document_id, [old], [mark(0, 20)])
    [stands] = matter.findings.of_document(document_id)
    assert (stands.finding.id, stands.verdict, stands.shown_value) == (new.id, Verdict.EDITED, "Norway")
    assert [note.text for note in stands.notes] == ["Mine."]
    twins = matter.removed.take_marks([new.id])
    assert places(matter, document_id) == [(0, 40)]
    matter.removed.restore_marks([new.id], twins)
    assert places(matter, document_id) == [(0, 20)]


def test_what_is_said_of_the_mark_counts_for_what_it_replaced_once_it_is_taken_out(matter: Matter) -> None:
    document_id = added(matter)
    (old,) = run(matter, document_id, finding(0, 40))
    [new] = matter.replaced.replace(document_id, [old], [mark(0, 20)])
    matter.decisions.record(new.id, Verdict.REJECTED)
    matter.removed.take_marks([new.id])
    [stands] = matter.findings.of_document(document_id)
    assert (stands.finding.id, stands.verdict) == (old, Verdict.REJECTED)


def test_a_finding_is_split_and_its_parts_are_one_again(matter: Matter) -> None:
    document_id = added(matter)
    (old,) = run(matter, document_id, finding(0, 40))
    parts = matter.replaced.replace(document_id, [old], [mark(0, 20), mark(20, 40)])
    assert places(matter, document_id) == [(0, 20), (20, 40)]
    matter.removed.take_marks([parts[0].id])
    assert places(matter, document_id) == [(20, 40)], "while one part stands, the whole does not"
    matter.removed.restore_marks([parts[0].id], ())
    matter.replaced.replace(document_id, [one.id for one in parts], [mark(0, 40)])
    assert places(matter, document_id) == [(0, 40)]


@pytest.mark.parametrize("found", [(0, 40), (2, 40), (0, 38)])
def test_a_later_review_does_not_bring_the_old_words_back(matter: Matter, found: tuple[int, int]) -> None:
    document_id = added(matter)
    (old,) = run(matter, document_id, finding(0, 40))
    matter.replaced.replace(document_id, [old], [mark(0, 8)])
    run(matter, document_id, finding(*found), finding(60, 90))
    assert places(matter, document_id) == [(0, 8), (60, 90)]


def test_what_was_replaced_or_removed_meanwhile_is_not_replaced_again(matter: Matter) -> None:
    document_id = added(matter)
    (old,) = run(matter, document_id, finding(0, 40))
    matter.replaced.replace(document_id, [old], [mark(0, 20)])
    with pytest.raises(MatterError, match="replaced meanwhile"):
        matter.replaced.replace(document_id, [old], [mark(0, 10)])


def test_a_confirmed_absence_goes_with_its_document(matter: Matter) -> None:
    document_id = added(matter)
    matter.absences.confirm(document_id, "cap")
    matter.absences.confirm(document_id, "cap")
    assert matter.absences.of_document(document_id) == {"cap"}
    assert matter.review(document_id).confirmed_absent == {"cap"}
    matter.removed.take(document_id)
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.absences.confirm(document_id, "law")
    matter.removed.purge()
    assert matter.absences.of_document(document_id) == frozenset()
