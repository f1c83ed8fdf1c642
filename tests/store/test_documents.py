"""Documents: queued, read, refused, counted and removed."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.document import IngestReport
from smallprint.domain.finding import Candidate
from smallprint.domain.review import DocumentState
from smallprint.domain.run import PageState, RunState
from smallprint.errors import MatterError
from smallprint.store import Matter
from smallprint.store.content import store_bytes_and_places
from tests.store.contracts import IDENTITY, NO_MODEL, added, contract, finding, passages, run


def test_a_document_comes_back_whole(matter: Matter) -> None:
    document = contract()
    document_id = added(matter, document)
    assert matter.documents.load(document_id) == document
    assert matter.documents.original(document_id) == document.sha256.encode()
    assert matter.documents.segmentation(document_id) == passages(document)


def test_a_document_can_be_loaded_without_the_places_on_its_pages(matter: Matter) -> None:
    loaded = matter.documents.load(added(matter), places=False)
    assert all(page.boxes == page.strips == b"" for page in loaded.pages)
    assert loaded.text == contract().text


def test_a_waiting_document_cannot_be_loaded(matter: Matter) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    assert matter.documents.segmentation(document_id) is None
    with pytest.raises(MatterError, match="not read yet"):
        matter.documents.load(document_id)
    with pytest.raises(MatterError, match="not read yet"):
        matter.documents.original(document_id)


def test_a_file_that_waits_is_not_queued_twice(matter: Matter) -> None:
    first, second = matter.documents.queue([Path("/files/a.pdf"), Path("/files/b.pdf")])
    assert matter.documents.queue([Path("/files/b.pdf"), Path("/files/a.pdf"), Path("/files/b.pdf")]) == [second, first]
    assert [one.name for one in matter.documents.summaries()] == ["a.pdf", "b.pdf"]


def test_a_refused_file_that_is_added_again_waits_again(matter: Matter) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    matter.documents.refuse(document_id, "It is cut short.")
    assert matter.documents.queue([Path("/files/a.pdf")]) == [document_id]
    assert matter.documents.summary(document_id).state is DocumentState.WAITING
    assert matter.documents.summary(document_id).message == ""


@pytest.mark.parametrize(("locked", "state"), [(False, DocumentState.REFUSED), (True, DocumentState.LOCKED)])
def test_a_refusal_keeps_its_sentence(matter: Matter, locked: bool, state: DocumentState) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    matter.documents.refuse(document_id, "It needs a password.", locked=locked)
    summary = matter.documents.summary(document_id)
    assert (summary.state, summary.message) == (state, "It needs a password.")


def test_a_document_that_was_read_is_not_refused_afterwards(matter: Matter) -> None:
    document_id = added(matter)
    matter.documents.refuse(document_id, "The file is gone.")
    assert matter.documents.summary(document_id).state is DocumentState.OPEN


def test_the_same_bytes_are_kept_once(matter: Matter) -> None:
    first = added(matter)
    assert added(matter, source="/elsewhere/copy.pdf") == first
    assert len(matter.documents.summaries()) == 1


def test_saving_a_document_that_was_removed_meanwhile_says_so(matter: Matter) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    matter.documents.remove(document_id)
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.documents.save(document_id, contract(), b"x")
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.documents.save_segmentation(document_id, passages(contract()))
    (other,) = matter.documents.queue([Path("/files/b.pdf")])
    assert other != document_id


def test_what_is_left_of_a_document_whose_storing_was_cut_short_is_put_aside(matter: Matter) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    longer = contract(pages=5, mark="longer")
    store_bytes_and_places(matter._connection, document_id, longer, b"y" * 2_500_000)  # then the program is killed
    assert matter.documents.summary(document_id).state is DocumentState.WAITING
    assert not matter.documents.holds(document_id)
    with pytest.raises(MatterError, match="not read yet"):
        matter.documents.original(document_id)
    assert matter.documents.save(document_id, contract(), b"x") == document_id
    assert matter.documents.load(document_id) == contract()
    assert matter.documents.original(document_id) == b"x"


def test_an_open_document_keeps_its_bytes_whatever_is_stored_under_its_id(matter: Matter) -> None:
    document_id = added(matter)
    with pytest.raises(MatterError):
        matter.documents.save(document_id, contract(mark="other"), b"other")
    assert matter.documents.load(document_id) == contract()
    assert matter.documents.original(document_id) == contract().sha256.encode()


@pytest.mark.parametrize("size", [0, 1, 1_000_000, 2_500_001])
def test_a_file_of_any_size_comes_back(matter: Matter, size: int) -> None:
    (document_id,) = matter.documents.queue([Path("/files/a.pdf")])
    original = bytes(number % 251 for number in range(size))
    matter.documents.save(document_id, contract(), original)
    assert matter.documents.original(document_id) == original


def test_removing_a_document_removes_all_that_was_said_of_it(matter: Matter) -> None:
    document_id = added(matter)
    (finding_id,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(finding_id, Verdict.ACCEPTED)
    matter.notes.add(document_id, "note", finding_id)
    kept = added(matter, contract("other.pdf"), "/files/other.pdf")
    matter.documents.remove(document_id)
    assert [one.id for one in matter.documents.summaries()] == [kept]
    assert {hit.document_id for hit in matter.search.find("Delaware")} == {kept}
    assert matter.runs.history(document_id) == []
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.documents.summary(document_id)


def test_what_was_removed_is_not_left_in_the_file(matter: Matter) -> None:
    document_id = added(matter)
    matter.documents.remove(document_id)
    matter.close()
    assert contract().sha256.encode() not in matter.path.read_bytes()  # the original's bytes in these tests


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows such names")
def test_a_file_name_that_is_no_text_is_kept_and_found_again(matter: Matter) -> None:
    path = Path(os.fsdecode(b"/files/le\xffase.pdf"))
    (document_id,) = matter.documents.queue([path])
    assert matter.documents.queue([path]) == [document_id]
    summary = matter.documents.summary(document_id)
    assert matter.documents.path(document_id) == path
    assert summary.source == "files/le\ufffdase.pdf"
    assert summary.name.encode() == "le\ufffdase.pdf".encode()


def test_a_summary_counts(matter: Matter) -> None:
    report = IngestReport("pdfium", 3, 9, unread_pages=(1,))
    document_id = added(matter, replace(contract(), report=report))
    one, _ = run(matter, document_id, finding(0, 40), finding(60, 90, "exit", confidence=0.4))
    matter.decisions.record(one, Verdict.ACCEPTED)
    (summary,) = matter.documents.summaries(unlikely=True)
    assert (summary.pages, summary.unread_pages, summary.findings, summary.decided) == (3, 1, 2, 1)
    assert summary.run_state is RunState.RUNNING
    (summary,) = matter.documents.summaries()
    assert (summary.findings, summary.decided) == (1, 1)


def test_coverage_follows_the_work(matter: Matter) -> None:
    document = replace(contract(pages=4), report=IngestReport("pdfium", 4, 9, unread_pages=(3,)))
    document_id = added(matter, document)

    def states() -> list[PageState]:
        return list(matter.documents.coverage(document_id))

    text, located, read = PageState.TEXT, PageState.LOCATED, PageState.MODEL_READ
    assert states() == [text, text, text, PageState.UNREADABLE]
    first, second, other = Candidate("law", 0, 0.9), Candidate("exit", 1, 0.9), Candidate("law", 3, 0.5)
    run_id = matter.runs.start(document_id, IDENTITY, [first, second, other])
    assert states() == [located, located, located, PageState.UNREADABLE]
    matter.runs.record(run_id, [(0, None, True)])
    assert states()[:3] == [located, located, located]
    matter.runs.record(run_id, [(1, None, True), (2, None, False)])
    assert states()[:3] == [read, located, located]
    matter.runs.finish(run_id, RunState.PARTIAL)
    assert states() == [read, located, read, PageState.UNREADABLE]
    matter.documents.viewed(document_id, 1)
    assert states()[1] is PageState.VIEWED


def test_without_a_model_no_page_counts_as_read_by_it(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, NO_MODEL, [Candidate("law", 0, 0.9)])
    matter.runs.record(run_id, [(0, None, False)])
    matter.runs.finish(run_id, RunState.COMPLETE)
    assert set(matter.documents.coverage(document_id)) == {PageState.LOCATED}


def test_a_snapshot_holds_every_document(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40), finding(60, 90, confidence=0.1))
    (refused,) = matter.documents.queue([Path("/files/bad.pdf")])
    matter.documents.refuse(refused, "It is damaged.")
    note = matter.notes.add(document_id, "Signed copy is with the client.")
    snapshot = matter.snapshot("Lease review", unlikely=False)
    read, bad = snapshot.documents
    assert snapshot.title == "Lease review"
    assert read == replace(
        matter.review(document_id, unlikely=False), document=matter.documents.load(document_id, places=False)
    )
    assert [one.finding.anchor.start for one in read.findings] == [0]
    assert read.notes == (note,)
    assert len(read.coverage) == 3
    assert (bad.document, bad.summary.message) == (None, "It is damaged.")


def test_the_kind_of_contract_that_a_person_chose_outlives_another_review(matter: Matter) -> None:
    document_id = added(matter)
    assert matter.documents.summary(document_id).contract_kind == ""
    matter.documents.recognise(document_id, "lease")
    assert [(one.contract_kind, one.kind_chosen) for one in matter.documents.summaries()] == [("lease", False)]
    matter.documents.choose_kind(document_id, "nda")
    matter.documents.recognise(document_id, "lease")
    assert [(one.contract_kind, one.kind_chosen) for one in matter.documents.changed_summaries(())] == [("nda", True)]
