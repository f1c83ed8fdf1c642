"""A matter keeps what files track and comment, and each reading of a file as a document of its own."""

from functools import cache
from pathlib import Path

import pytest

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.review import DocumentState
from smallprint.errors import MatterError
from smallprint.ingest.docx.reader import read_docx
from smallprint.store import Matter, open_matter
from tests.negotiated import negotiated_docx

DATA = negotiated_docx()


@pytest.fixture
def matter(tmp_path: Path) -> Matter:
    return open_matter(tmp_path / "m.smallprint")


@cache
def document(reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(DATA, "deal.docx", "ab" * 32, reading)


def saved(matter: Matter) -> int:
    (queued,) = matter.documents.queue([Path("/contracts/deal.docx")])
    return matter.documents.save(queued, document(), DATA)


def test_changes_and_comments_come_back_as_they_were_stored(matter: Matter) -> None:
    wanted = document()
    loaded = matter.documents.load(saved(matter))
    assert loaded.changes == wanted.changes != ()
    assert loaded.comments == wanted.comments != ()
    assert (loaded.report.changes, loaded.report.comments) == (len(wanted.changes), len(wanted.comments))
    assert loaded == wanted


def test_the_other_reading_is_a_document_beside_the_first_and_neither_loses_a_word(matter: Matter) -> None:
    first = saved(matter)
    other = matter.documents.queue_reading(first, Reading.REJECTED)
    assert other != first
    assert matter.documents.queue_reading(first, Reading.REJECTED) == other
    waiting = matter.documents.summary(other)
    assert (waiting.state, waiting.reading, waiting.read_from) == (DocumentState.WAITING, Reading.REJECTED, first)
    assert waiting.name == "deal.docx (changes rejected)"
    assert (matter.documents.holds(first), matter.documents.holds(other)) == (True, False)
    assert matter.documents.save(other, document(Reading.REJECTED), DATA) == other
    rejected = matter.documents.load(other)
    assert rejected.reading is Reading.REJECTED
    assert rejected.file_sha256 == matter.documents.load(first).sha256 == "ab" * 32
    assert rejected.text != matter.documents.load(first).text
    assert matter.documents.queue_reading(first, Reading.REJECTED) == other
    assert matter.documents.queue_reading(other, Reading.ACCEPTED) == first
    assert matter.documents.queue_reading(other, Reading.REJECTED) == other


def test_the_first_reading_can_be_the_rejected_one(matter: Matter) -> None:
    (queued,) = matter.documents.queue([Path("/contracts/deal.docx")], Reading.REJECTED)
    (plain,) = matter.documents.queue([Path("/contracts/deal.docx")])
    assert queued != plain
    assert matter.documents.save(queued, document(Reading.REJECTED), DATA) == queued
    matter.documents.remove(plain)
    accepted = matter.documents.queue_reading(queued, Reading.ACCEPTED)
    assert matter.documents.summary(accepted).name == "deal.docx"
    matter.documents.save(accepted, document(), DATA)
    assert matter.documents.load(accepted).reading is Reading.ACCEPTED


def test_a_document_that_is_not_read_has_no_other_reading(matter: Matter) -> None:
    (queued,) = matter.documents.queue([Path("/contracts/deal.docx")])
    with pytest.raises(MatterError, match="not read yet"):
        matter.documents.queue_reading(queued, Reading.REJECTED)


def test_removing_a_document_takes_its_changes_along_and_leaves_the_other_reading(matter: Matter) -> None:
    first = saved(matter)
    other = matter.documents.queue_reading(first, Reading.REJECTED)
    matter.documents.save(other, document(Reading.REJECTED), DATA)
    matter.documents.remove(first)
    assert [one.id for one in matter.documents.summaries()] == [other]
    assert matter.documents.load(other).changes == document(Reading.REJECTED).changes
