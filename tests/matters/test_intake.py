"""Which documents files are: each once, and those that the matter holds are known by their bytes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.domain.change import Reading
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.errors import Cancelled
from smallprint.ingest import Limits
from smallprint.matters.intake import AddedFiles, add_files
from smallprint.store import Matter, open_matter
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
    one = AddedFiles((), skipped=(Path("a.png"),)).sentences()
    two = AddedFiles((), skipped=(Path("a.png"), Path("b.png"))).sentences()
    assert one == ["Left out, because it is not a PDF, Word or text file: “a.png”."]
    assert two == ["Left out, because they are not PDF, Word or text files: “a.png”, “b.png”."]
