"""Which documents have work left is told from their rows: no finding of the matter is counted for it again."""

from collections.abc import Collection
from pathlib import Path

import pytest

from smallprint.domain.run import RunIdentity, RunState
from smallprint.matters.review import most_wanted, pending
from smallprint.store import open_matter
from smallprint.store.document_list import DocumentList
from tests.store.contracts import added, contract, finding, run


def test_work_left_is_told_without_counting_the_findings_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []
    count = DocumentList._counts

    def counting(self: DocumentList, stale: Collection[int], of: int, unlikely: bool) -> dict[int, tuple[int, int]]:
        counted.extend(stale)
        return count(self, stale, of, unlikely)

    monkeypatch.setattr(DocumentList, "_counts", counting)
    with open_matter(tmp_path / "deal.smallprint") as matter:
        first, second = (added(matter, contract(f"{name}.pdf", mark=name), f"/files/{name}.pdf") for name in "ab")
        matter.documents.summaries()
        assert sorted(counted) == [first, second]
        counted.clear()
        assert pending(matter) == [first, second]
        assert counted == []
        with open_matter(matter.path) as other:
            run(other, first, finding(0, 40))
        assert pending(matter) == [second]
        assert counted == [first]


def test_in_little_time_the_document_on_view_comes_first_then_what_was_never_reviewed(tmp_path: Path) -> None:
    with open_matter(tmp_path / "deal.smallprint") as matter:
        stopped, fresh, viewed = (
            added(matter, contract(f"{name}.pdf", mark=name), f"/files/{name}.pdf") for name in "abc"
        )
        begun = matter.runs.start(stopped, RunIdentity("", "", "", "", "{}"), [])
        matter.runs.finish(begun, RunState.CANCELLED)
        assert pending(matter) == [stopped, fresh, viewed]
        assert most_wanted(matter, viewed) == [viewed, fresh, stopped]
        assert most_wanted(matter, 0) == [fresh, viewed, stopped]
