"""What is removed is gone from every query and comes back whole; once purged, nothing of it is left in the file."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.run import RunState
from smallprint.errors import MatterError
from smallprint.store import Matter, open_matter
from smallprint.store.tables import SHOWN
from tests.store.contracts import SENTENCES, added, contract, finding, run

ANSWERER = Answerer("nano", "a" * 64, "b" * 64, "0.1.0")
SECRET = "Quixotic zymurgy provisions"  # words that stand nowhere else


def full(matter: Matter, name: str) -> int:
    """Add a document with everything that may be said of one."""
    document_id = added(matter, contract(name), f"/files/{name}")
    first, second = run(matter, document_id, finding(0, 40), finding(60, 90, clause="notice"))
    matter.decisions.record(first, Verdict.EDITED, "Checked.", "Norway")
    matter.decisions.record(second, Verdict.REJECTED)
    matter.notes.add(document_id, f"On {name}")
    matter.notes.add(document_id, f"On a finding of {name}", first)
    matter.findings.add_by_person(document_id, replace(finding(0, 20), found_by=(FoundBy.PERSON,)))
    matter.retrieval.save(document_id, "hash", name.encode())
    question = matter.questions.ask("Which law?", Scope())
    citation = Citation(document_id, 0, 10, 0, SENTENCES[0][:10], "")
    matter.questions.answer(question.id, [(document_id, Answer("Which law?", Outcome.QUOTED, (citation,)))], ANSWERER)
    matter.documents.viewed(document_id, 0)
    newest = matter.runs.latest(document_id)
    assert newest is not None
    matter.runs.finish(newest.id, RunState.COMPLETE)
    matter.questions.ask("Which court?", Scope())
    return document_id


def everything(matter: Matter, *document_ids: int) -> dict[str, object]:
    """Return what every query answers."""
    asked = matter.questions.asked()
    return {
        "snapshot": matter.snapshot("A"),
        "summaries": matter.documents.summaries(True),
        "about": matter.about(),
        "search": matter.search.find("governed laws") + matter.search.find("法"),
        "clauses": matter.findings.clauses_by_document(),
        "of clause": matter.findings.of_clause_by_document("governing-law"),
        "answers": [matter.questions.answers(one.id) for one in asked],
        "unanswered": [matter.questions.unanswered(one.id) for one in asked],
        "indexed": matter.retrieval.made("hash"),
        "not indexed": matter.retrieval.missing("other"),
        "findings": [matter.findings.of_document(one) for one in document_ids],
        "notes": [matter.notes.of_document(one) for one in document_ids],
        "held": [matter.documents.holds(one) for one in document_ids],
    }


def test_a_removed_document_is_gone_from_every_query_and_comes_back_whole(matter: Matter) -> None:
    kept, removed = full(matter, "kept.pdf"), full(matter, "removed.pdf")
    before = everything(matter, kept, removed)
    matter.removed.take(removed)
    hidden = everything(matter, kept, removed)
    matter.removed.restore(removed)
    assert everything(matter, kept, removed) == before
    matter.documents.remove(removed)
    assert hidden == everything(matter, kept, removed), "as if it had never been there"
    assert hidden != before


@pytest.mark.parametrize("read", ["load", "original", "summary"])
def test_a_removed_document_cannot_be_read(matter: Matter, read: str) -> None:
    document_id = full(matter, "removed.pdf")
    matter.removed.take(document_id)
    with pytest.raises(MatterError):
        getattr(matter.documents, read)(document_id)


def test_nothing_is_added_to_a_removed_document(matter: Matter) -> None:
    document_id = full(matter, "removed.pdf")
    latest = matter.runs.latest(document_id)
    assert latest is not None
    matter.removed.take(document_id)
    with pytest.raises(MatterError, match="removed while it was being reviewed"):
        matter.runs.record(latest.id, [(0, finding(0, 40), False)])
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.removed.take(document_id)


def test_the_same_file_can_be_added_again_and_then_the_removed_one_stays_away(matter: Matter) -> None:
    document_id = full(matter, "lease.pdf")
    matter.removed.take(document_id)
    again = added(matter, contract("lease.pdf"), "/files/lease.pdf")
    assert again != document_id
    with pytest.raises(MatterError, match="added again meanwhile"):
        matter.removed.restore(document_id)
    matter.documents.remove(again)
    matter.removed.restore(document_id)
    assert matter.documents.load(document_id) == contract("lease.pdf")


def test_a_file_that_was_never_read_is_removed_and_put_back(matter: Matter) -> None:
    [refused, waiting] = matter.documents.queue([Path("/files/a.pdf"), Path("/files/b.pdf")])
    matter.documents.refuse(refused, "Damaged.")
    before = matter.documents.summaries()
    for document_id in (refused, waiting):
        matter.removed.take(document_id)
    assert matter.documents.summaries() == []
    for document_id in (refused, waiting):
        matter.removed.restore(document_id)
    assert matter.documents.summaries() == before


def test_once_purged_nothing_of_it_is_left_in_the_file_nor_in_a_copy(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.smallprint", tmp_path / "b.smallprint"
    with open_matter(path) as matter:
        text = f"{SECRET} govern. " + "".join(SENTENCES) * 3
        plain = contract("secret.pdf")
        pages = (replace(plain.pages[0], end=len(text), boxes=b"", strips=b""),)
        document_id = added(matter, replace(plain, text=text, pages=pages, blocks=()))
        kept = full(matter, "kept.pdf")
        [note] = [matter.notes.add(document_id, f"{SECRET}, says Ann.")]
        assert matter.search.find("zymurgy")
        matter.removed.take(document_id)
        before = everything(matter, kept)
        matter.copy_to(copy)
        assert matter.removed.any
        matter.removed.purge()
        assert not matter.removed.any
        assert everything(matter, kept) == before
        assert matter.notes.get(note.id) is None
        with pytest.raises(MatterError, match="removed for good"):
            matter.removed.restore(document_id)
    for file in (path, copy):
        data = file.read_bytes().lower()
        assert b"zymurgy" not in data, file.name
        assert b"kept.pdf" in data
    with open_matter(copy, create=False) as matter:
        assert everything(matter, kept) == before


def test_a_marked_finding_goes_and_comes_back_with_what_was_said_of_it_and_its_twins(matter: Matter) -> None:
    document_id = added(matter)
    marked = matter.findings.add_by_person(document_id, replace(finding(0, 40), found_by=(FoundBy.PERSON,)))
    matter.decisions.record(marked.id, Verdict.ACCEPTED, "Yes.")
    matter.notes.add(document_id, "Mine.", marked.id)
    (later,) = run(matter, document_id, finding(0, 40))
    before = everything(matter, document_id)
    twins = matter.removed.take_marks([marked.id])
    [stands] = matter.findings.of_document(document_id)
    assert stands.finding.id == later, "what the run found stands on its own"
    assert matter.notes.of_document(document_id) == []
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.decisions.newest(marked.id)
    matter.removed.restore_marks([marked.id], twins)
    assert everything(matter, document_id) == before
    assert matter.removed.take_marks([later]) == ()
    assert everything(matter, document_id) == before, "what a run found is never removed"


def test_a_note_comes_back_in_its_place(matter: Matter) -> None:
    document_id = added(matter)
    first, second = matter.notes.add(document_id, "One."), matter.notes.add(document_id, "Two.")
    matter.notes.remove(first.id)
    matter.notes.put(first)
    matter.notes.put(replace(second, text="Two, changed."))
    assert matter.notes.of_document(document_id) == [first, replace(second, text="Two, changed.")]
    assert matter.notes.get(first.id) == first


def test_an_own_type_comes_back_in_its_place_with_its_likely_findings(matter: Matter) -> None:
    known = own_clause("Data", "Which data?", ClauseGroup.GENERAL, ["One."], [])
    matter.clause_types.add(known)
    matter.clause_types.add(own_clause("Cookies", "Which?", ClauseGroup.GENERAL, ["Two."], [known]))
    document_id = added(matter)
    run(matter, document_id, finding(0, 40, clause=known.key), replace(finding(60, 90, clause=known.key), likely=False))
    before = matter.clause_types.all(), matter.findings.of_document(document_id)
    removed = matter.clause_types.remove(known.key)
    assert removed is not None
    assert matter.clause_types.remove(known.key) is None
    matter.clause_types.restore(removed)
    assert (matter.clause_types.all(), matter.findings.of_document(document_id)) == before
    with pytest.raises(MatterError, match="already"):
        matter.clause_types.restore(removed)


def test_the_decision_that_counts_may_be_a_twins(matter: Matter) -> None:
    document_id = added(matter)
    (first,) = run(matter, document_id, finding(0, 40))
    assert matter.decisions.newest(first) is None
    made = matter.decisions.record(first, Verdict.ACCEPTED, "Yes.")
    (second,) = run(matter, document_id, finding(0, 40))
    assert matter.decisions.newest(second) == made


# The columns that migrations added from the one on that put the view inside another.
_SINCE = {
    "documents": ("removed_at", "contract_kind", "kind_chosen"),
    "findings": ("removed_at", "moved"),
    "runs": ("awaits_judge", "judge"),
    "own_types": ("value_kind", "unlike"),
    "answers": ("fact", "parts", "condition"),
    "notes": ("start", '"end"', "quote", "colour", "tag", "proposes"),
}


def test_a_matter_from_before_anything_could_be_removed_shows_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = full(matter, "a.pdf")
        before = everything(matter, document_id)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP VIEW standing")
        for table in ("replaced", "absences", "position_verdicts", "playbook_choices", "playbooks", "dismissals"):
            raw.execute(f"DROP TABLE {table}")
        for table, columns in _SINCE.items():
            for column in columns:
                raw.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        raw.execute(SHOWN[-1])  # the view of that time
        raw.execute("DELETE FROM _sqlite_migrations WHERE name > 'm010_z'")
        raw.commit()
    with open_matter(path) as matter:
        assert everything(matter, document_id) == before
