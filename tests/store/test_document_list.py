"""The documents list is counted again only where something was said, and never shows less than is in the matter."""

from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.review import DocumentSummary
from smallprint.domain.run import RunState
from smallprint.store import Matter, open_matter
from smallprint.store.database import Connection
from tests.store.contracts import added, contract, finding, run


def changed(matter: Matter, *also: int) -> list[DocumentSummary]:
    """Return the list as a window reads it, which has to be what is counted anew."""
    found = matter.documents.changed_summaries(also)
    with open_matter(matter.path) as other:
        assert found == other.documents.summaries()
    return found


def three(matter: Matter) -> list[int]:
    return [added(matter, contract(f"{name}.pdf", mark=name), f"/files/{name}.pdf") for name in "abc"]


def test_what_others_say_of_any_document_is_counted(matter: Matter) -> None:
    first, second, third = three(matter)
    changed(matter)
    with open_matter(matter.path) as other:
        [found, _] = run(other, second, finding(0, 40), finding(52, 90, "notice", 0.2))
        assert [one.findings for one in changed(matter)] == [0, 1, 0]
        other.decisions.record(found, Verdict.ACCEPTED)
        assert [one.decided for one in changed(matter)] == [0, 1, 0]
        unlikely = other.findings.of_document(second)[1].finding.id
        other.notes.add(second, "Look at this.", unlikely)
        assert [one.findings for one in changed(matter)] == [0, 2, 0]
        other.runs.finish(other.runs.shown(second) or 0, RunState.COMPLETE)
        assert changed(matter)[1].run_state is RunState.COMPLETE
        run(other, second, finding(0, 40))
        other.documents.remove(first)
        assert [one.id for one in changed(matter)] == [second, third]
        added(other, contract("d.pdf", mark="d"), "/files/d.pdf")
        assert len(changed(matter)) == 3


def test_what_leaves_no_trace_is_counted_of_the_documents_that_are_named(matter: Matter) -> None:
    first, *_ = three(matter)
    run(matter, first, finding(0, 40, confidence=0.2))
    with open_matter(matter.path) as other:
        note = other.notes.add(first, "Look at this.", other.findings.of_document(first)[0].finding.id)
        assert changed(matter)[0].findings == 1
        other.notes.remove(note.id)
        assert changed(matter, first)[0].findings == 0


def test_nothing_is_counted_where_nothing_was_said(matter: Matter, monkeypatch: pytest.MonkeyPatch) -> None:
    three(matter)
    before = changed(matter)
    asked: list[str] = []
    rows = Connection.rows

    def seen(connection: Connection, sql: str, parameters: object = ()) -> list[dict[str, object]]:
        asked.append(sql)
        return rows(connection, sql, parameters)  # type: ignore[arg-type]

    monkeypatch.setattr(Connection, "rows", seen)
    assert matter.documents.changed_summaries(()) == before
    assert not any("FROM standing" in sql for sql in asked)
    matter.documents.changed_summaries((), unlikely=True)
    assert any("FROM standing" in sql for sql in asked)


def test_documents_of_one_name_are_told_apart_as_soon_as_there_are_two(matter: Matter) -> None:
    added(matter, contract("a.pdf", mark="1"), "/files/north/a.pdf")
    assert [one.cited_as for one in changed(matter)] == ["a.pdf"]
    second = added(matter, contract("a.pdf", mark="2"), "/files/south/a.pdf")
    assert [one.cited_as for one in changed(matter)] == ["north/a.pdf", "south/a.pdf"]
    assert matter.documents.cited_as(second) == matter.documents.summary(second).cited_as == "south/a.pdf"
    matter.documents.remove(second)
    assert [one.cited_as for one in changed(matter)] == ["a.pdf"]


def test_a_file_without_a_folder_is_still_told_apart(tmp_path: Path) -> None:
    with open_matter(tmp_path / "deal.smallprint") as matter:
        for mark in "12":
            added(matter, contract("a.pdf", mark=mark), f"/files/{mark}/a.pdf")
        with matter._connection.writing() as db:
            db.execute("UPDATE documents SET source = name")
        assert [one.cited_as for one in matter.documents.summaries()] == ["a.pdf (1)", "a.pdf (2)"]
