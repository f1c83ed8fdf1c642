"""Which documents files are: each once, and those that the matter holds are known by their bytes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.domain.change import Reading
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.errors import Cancelled, FileRefused
from smallprint.ingest import Limits
from smallprint.matters.intake import AddedFiles, add_files
from smallprint.store import Matter, open_matter
from smallprint.system.paths import data_folder
from tests.ingest.build_containers import TEXT, WORD, zipped
from tests.negotiated import negotiated_docx
from tests.parsing import ingest


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "m.smallprint") as opened:
        yield opened


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    path = tmp_path / "deal.docx"
    path.write_bytes(negotiated_docx())
    return path


def opened(matter: Matter, path: Path, reading: Reading = Reading.ACCEPTED) -> int:
    """Add a file and store what is read of it, as a review does."""
    [queued] = add_files(matter, [path], reading).ids
    found = ingest(path, Limits(60, 2048), CancelToken(), reading=reading)
    return matter.documents.save(queued, found.document, found.original)


def text(path: Path, words: str = "This Agreement is governed by the laws of Norway.") -> Path:
    path.write_text(words, encoding="utf-8")
    return path


def test_a_file_under_another_name_is_the_document_that_was_made_of_it(matter: Matter, tmp_path: Path) -> None:
    first = opened(matter, text(tmp_path / "a.txt"))
    added = add_files(matter, [text(tmp_path / "b.txt"), text(tmp_path / "c.txt", "Other words.")])
    assert added.ids[0] == first
    assert [one.name for one in matter.documents.summaries()] == ["a.txt", "c.txt"]


def test_a_file_that_was_changed_is_another_document(matter: Matter, tmp_path: Path) -> None:
    first = opened(matter, text(tmp_path / "a.txt"))
    [second] = add_files(matter, [text(tmp_path / "a.txt", "Other words.")]).ids
    assert second != first


def test_the_two_readings_of_a_file_with_changes_are_two_documents(matter: Matter, deal: Path) -> None:
    accepted, rejected = opened(matter, deal), opened(matter, deal, Reading.REJECTED)
    assert accepted != rejected
    assert add_files(matter, [deal]).ids == (accepted,)
    assert add_files(matter, [deal], Reading.REJECTED).ids == (rejected,)


def test_a_file_without_changes_is_one_document_however_they_are_read(matter: Matter, tmp_path: Path) -> None:
    first = opened(matter, text(tmp_path / "a.txt"))
    assert add_files(matter, [tmp_path / "a.txt"], Reading.REJECTED).ids == (first,)


def test_copies_are_taken_once_and_named(matter: Matter, tmp_path: Path) -> None:
    files = [text(tmp_path / f"{number}.txt") for number in range(8)]
    added = add_files(matter, files)
    assert len(added.ids) == 1
    assert added.sentences() == [
        "7 files have the same bytes as others, and are taken once: “1.txt”, “2.txt”, “3.txt”, “4.txt” and 3 more."
    ]


def test_what_cannot_be_read_is_queued_for_whoever_says_why(matter: Matter, tmp_path: Path) -> None:
    added = add_files(matter, [tmp_path / "gone.pdf", tmp_path / "gone too.pdf"])
    assert [one.state for one in matter.documents.summaries()] == [DocumentState.WAITING] * 2
    assert len(added.ids) == 2


def test_adding_can_be_stopped(matter: Matter, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        add_files(matter, [text(tmp_path / "a.txt")], token=token)
    assert not matter.documents.summaries()


def test_one_file_and_several_are_said_in_their_own_number() -> None:
    one = AddedFiles((), skipped=(Path("a.mp4"),)).sentences()
    two = AddedFiles((), skipped=(Path("a.mp4"), Path("b.mp4"))).sentences()
    assert one == ["Left out, because no contract is read from such a file: “a.mp4”."]
    assert two == ["Left out, because no contract is read from such files: “a.mp4”, “b.mp4”."]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are closed otherwise on Windows")
def test_a_folder_that_may_not_be_looked_into_is_said(
    matter: Matter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "theirs").mkdir()
    text(tmp_path / "mine" / "a.txt")
    may = os.access
    # Who runs tests as root may look into everything.
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "theirs" and may(path, mode))
    added = add_files(matter, [tmp_path / "mine", tmp_path / "theirs"])
    assert len(added.ids) == 1
    assert added.sentences() == ["Nothing in these folders is read, because they may not be looked into: “theirs”."]


def unpacked_files() -> list[str]:
    """Return the files that lie unpacked in the data folder."""
    return sorted(path.name for path in (data_folder() / "unpacked").rglob("*") if path.is_file())


def read(matter: Matter, document_id: int) -> int:
    """Store what is read of a queued file, as a review does."""
    path = matter.documents.path(document_id)
    assert path is not None
    found = ingest(path, Limits(60, 2048), CancelToken())
    return matter.documents.save(document_id, found.document, found.original)


def test_the_contracts_in_an_archive_are_documents_that_say_where_they_were(
    own_folders: None, matter: Matter, tmp_path: Path
) -> None:
    archive = tmp_path / "deal.zip"
    archive.write_bytes(zipped({"a/lease.docx": WORD, "notes.txt": TEXT, "x.exe": b"MZ" + bytes(9)}))
    added = add_files(matter, [archive])
    rows = matter.documents.summaries()
    assert [(one.name, one.source, one.container) for one in rows] == [
        ("lease.docx", "deal.zip/lease.docx", "deal.zip"),
        ("notes.txt", "deal.zip/notes.txt", "deal.zip"),
    ]
    assert added.sentences() == ["Left in “deal.zip”, because no contract is read from such files: “x.exe”."]
    assert add_files(matter, [archive]).ids == added.ids  # what waits already is queued once
    assert unpacked_files() == ["lease.docx", "notes.txt"]
    archive.unlink()
    assert [read(matter, one) for one in added.ids] == list(added.ids)
    assert unpacked_files() == []
    assert matter.documents.original(added.ids[0]) == WORD


def test_what_the_matter_holds_is_not_taken_out_of_an_archive_again(
    own_folders: None, matter: Matter, tmp_path: Path
) -> None:
    first = opened(matter, text(tmp_path / "notes.txt", TEXT.decode()))
    archive = tmp_path / "deal.zip"
    archive.write_bytes(zipped({"copy.txt": TEXT, "lease.docx": WORD, "again.docx": WORD}))
    added = add_files(matter, [archive])
    assert added.ids[0] == first
    assert [one.name for one in matter.documents.summaries()] == ["notes.txt", "lease.docx"]
    assert added.sentences() == ["“again.docx” has the same bytes as “lease.docx”, and is taken once."]


def test_what_was_unpacked_goes_with_its_document(own_folders: None, matter: Matter, tmp_path: Path) -> None:
    archive = tmp_path / "deal.zip"
    archive.write_bytes(zipped({"a.docx": WORD, "b.txt": TEXT}))
    ids = add_files(matter, [archive]).ids
    matter.documents.remove(ids[0])
    assert unpacked_files() == ["b.txt"]
    matter.documents.drop_unread()
    assert unpacked_files() == []
    assert archive.exists()


def test_an_archive_without_a_contract_is_a_document_that_says_why(
    own_folders: None, matter: Matter, tmp_path: Path
) -> None:
    archive = tmp_path / "deal.zip"
    archive.write_bytes(zipped({"x.exe": b"MZ" + bytes(9)}))
    [document_id] = add_files(matter, [archive]).ids
    assert matter.documents.path(document_id) == archive
    with pytest.raises(FileRefused, match=r"“deal.zip” is a zip archive from which nothing can be read. Left in"):
        ingest(archive, Limits(60, 2048), CancelToken())


def test_several_pictures_are_documents_of_their_own_and_that_is_said(
    own_folders: None, matter: Matter, tmp_path: Path
) -> None:
    pages = [tmp_path / f"page-{number}.jpg" for number in (1, 2)]
    for number, page in enumerate(pages):
        page.write_bytes(b"\xff\xd8\xff%d" % number)
    added = add_files(matter, pages)
    assert len(added.ids) == 2
    [said] = added.sentences()
    assert said.startswith("2 pictures were added as documents of their own.")
    assert add_files(matter, pages[:1]).sentences() == []


def test_a_copy_of_the_same_name_is_told_from_the_first_by_its_folder() -> None:
    added = AddedFiles((), copies=((Path("annexes/lease.pdf"), Path("lease.pdf")),))
    assert added.sentences() == ["“annexes/lease.pdf” has the same bytes as “lease.pdf”, and is taken once."]


def test_copies_of_one_name_are_told_apart_from_each_other() -> None:
    first = Path("in/lease.pdf")
    pairs = tuple((Path(folder) / "lease.pdf", first) for folder in ("one", "two"))
    [said] = AddedFiles((), copies=pairs).sentences()
    assert said.endswith(": “one/lease.pdf”, “two/lease.pdf”.")
    zipped_twice = ((Path("deal.zip/lease.pdf"), Path("/mail/deal.zip/lease.pdf")),)
    [said] = AddedFiles((), copies=zipped_twice).sentences()
    named, _, other = said.partition("” has the same bytes as “")
    assert named.lstrip("“") != other.partition("”")[0]
