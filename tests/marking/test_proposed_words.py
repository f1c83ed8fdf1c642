"""Words that a person proposed, in marked copies: tracked changes in Word, a line of the comment in a PDF."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Note, NoteSpan, Verdict
from smallprint.domain.document import Document
from smallprint.domain.handoff import Choice, Private
from smallprint.domain.progress import CancelToken
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.writing import AUTHOR, Written, write_copies
from smallprint.matters.proposing import propose_words
from smallprint.store import Matter
from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf
from tests.marking.marked import parts
from tests.marking.test_pdf import annotations
from tests.marking.test_writing import LIMITS, LINES, QUOTES, add, catalogue, matter  # noqa: F401 - fixtures

DOCX = build_docx("".join(map(paragraph, LINES)))
NOTICE = "Either party may end it on thirty days notice."
OURS = "We alone may end it on sixty days notice."


def copied(
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    folder: Path,
    author: str = "Cara Clerk",
    without: Sequence[Private] = (),
) -> tuple[Written, bytes]:
    folder.mkdir()
    choice = Choice(unlikely=True, without=frozenset(without))
    told = write_copies(matter, folder, catalogue, LIMITS, choice, lambda _progress: None, CancelToken(), author)
    return told, told.paths[0].read_bytes()


def readings(data: bytes) -> list[Document]:
    return [read_docx(data, "deal.docx", "0" * 64, reading) for reading in Reading]


def own(document: Document) -> str:
    """Return the text without its comments, which are read behind it."""
    return document.text.partition("Comment by ")[0]


@pytest.fixture
def notice(tmp_path: Path, matter: Matter) -> int:  # noqa: F811
    """A Word file with two findings; returns the id of the one on its notice."""
    ids = add(matter, tmp_path / "deal.docx", DOCX, QUOTES)
    return next(
        one.finding.id for one in matter.findings.of_document(1) if one.finding.id in ids and "thirty" in one.words
    )


def test_proposed_words_are_a_tracked_change_by_the_person(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    notice: int,
) -> None:
    quote = next(one.words for one in matter.findings.of_document(1) if one.finding.id == notice)
    propose_words(matter, 1, notice, quote.replace("thirty", "sixty"))
    told, data = copied(matter, catalogue, tmp_path / "out")
    assert told.sentences == ()
    accepted, rejected = readings(data)
    assert own(accepted) == own(rejected).replace("thirty", "sixty")
    assert own(rejected) == read_docx(DOCX, "deal.docx", "").text
    made = [(one.kind, one.author, one.text) for one in accepted.changes]
    assert made == [(ChangeKind.DELETED, "Cara Clerk", "thirty"), (ChangeKind.INSERTED, "Cara Clerk", "sixty")]
    assert {one.author for one in accepted.comments} == {"Cara Clerk"}


def test_words_that_are_struck_are_deleted(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    notice: int,
) -> None:
    propose_words(matter, 1, notice, "")
    quote = next(one.words for one in matter.findings.of_document(1) if one.finding.id == notice)
    _, data = copied(matter, catalogue, tmp_path / "out")
    accepted, _ = readings(data)
    assert [(one.kind, one.text) for one in accepted.changes] == [(ChangeKind.DELETED, quote)]


def test_words_proposed_for_others_than_the_findings_are_changed_where_they_stand(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    notice: int,
) -> None:
    document = matter.documents.load(1)
    start = document.text.index(NOTICE)
    span = NoteSpan(start, start + len(NOTICE), NOTICE)
    found = next(one for one in matter.findings.of_document(1) if one.finding.id == notice)
    assert found.words != NOTICE
    matter.notes.store(Note(1, OURS, datetime.now(UTC), notice, span=span, proposes=True))
    _, data = copied(matter, catalogue, tmp_path / "out")
    accepted, rejected = readings(data)
    assert own(accepted) == own(rejected).replace(NOTICE, OURS)
    assert own(rejected) == document.text


def test_what_is_rejected_or_left_out_is_not_changed(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    notice: int,
) -> None:
    propose_words(matter, 1, notice, OURS)
    _, data = copied(matter, catalogue, tmp_path / "one", without=[Private.PROPOSALS])
    assert b"sixty" not in b"".join(parts(data).values())
    matter.decisions.record(notice, Verdict.REJECTED)
    _, data = copied(matter, catalogue, tmp_path / "two")
    assert b"sixty" not in b"".join(parts(data).values())


@pytest.mark.parametrize(("author", "without"), [("", []), ("Cara Clerk", [Private.PEOPLE])])
def test_without_a_name_the_program_signs(
    author: str,
    without: list[Private],
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
    notice: int,
) -> None:
    propose_words(matter, 1, notice, OURS)
    _, data = copied(matter, catalogue, tmp_path / "out", author, without)
    accepted, _ = readings(data)
    assert {one.author for one in accepted.changes} == {one.author for one in accepted.comments} == {AUTHOR}
    assert b"Cara" not in b"".join(parts(data).values())


def test_a_pdf_says_them_in_the_comment(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:  # noqa: F811
    [first, *_] = add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), QUOTES)
    propose_words(matter, 1, first, OURS)
    _, data = copied(matter, catalogue, tmp_path / "out")
    assert f"Proposed instead: “{OURS}”" in "\n".join(str(one["/Contents"]) for one in annotations(data))
