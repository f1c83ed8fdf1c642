"""What is left out stands nowhere in a file: not in its words, its metadata, its parts or the times of its members."""

import io
import re
import socket
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from smallprint.domain.asked import Answerer, AskedQuestion, GivenAnswer, Scope
from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.decision import Note, NoteSpan, Verdict
from smallprint.domain.document import Metadata
from smallprint.domain.handoff import AnsweredQuestion, Choice, Private, ReportOrder, report_order
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.review import MatterReview
from smallprint.export import BUNDLE, FORMATS, Format, write_report
from tests.export.reviews import CATALOGUE, LAW, NOTICE, document, found, reviewed

WHEN = datetime(2031, 7, 19, 11, 22, 33, tzinfo=UTC)
SECRETS = {
    Private.NOTES: ("Quillnote", "Quillreason", "Quillremark"),
    Private.PROPOSALS: ("Quillwords",),
    Private.PEOPLE: ("Ottilie", "Balthasar", "Cassiopeia"),
    Private.TIMES: ("2031-07", "July 2031", "D:2031", "20310719", "48048"),  # the last: the day as Excel counts it
    Private.FOLDERS: ("vaultfolder", "innerfolder"),
    Private.RECORD: ("nanomodelname", "d" * 64, "e" * 64, "f" * 64, "settingword", "readername"),
}

_TOLD_BY_NONE = {Private.PEOPLE: ["Cassiopeia"]}  # no format tells the author of a file


def ordered(choice: Choice, folder: Path) -> ReportOrder:
    """An order of a matter that has something of all that may be left out."""
    within = document()
    change = Change(ChangeKind.DELETED, "Ottilie", "2031-07-19T11:22:33Z", "sixty", 5, 5)
    comment = Comment("Balthasar", "2031-07-19T11:22:33Z", "Too broad?", 0, 4)
    within = replace(
        within,
        changes=(change,),
        comments=(comment,),
        metadata=Metadata(author="Cassiopeia", created="2031-07-19"),
        report=replace(within.report, reader="readername"),
    )
    law = found(within, "law", LAW, Verdict.ACCEPTED, reason="Quillreason", notes=(Note(1, "Quillnote", WHEN, 1),))
    words = Note(1, "The law of Quillwords.", WHEN, 1, span=NoteSpan(0, len(LAW), LAW), proposes=True)
    law = replace(law, proposed=words)
    review = reviewed(within, law, found(within, "notice", NOTICE, Verdict.REJECTED, reason="Quillreason"))
    findings = tuple(
        replace(one, decision=replace(one.decision, made_at=WHEN)) if one.decision else one for one in review.findings
    )
    assert review.run is not None
    run = replace(
        review.run,
        started_at=WHEN,
        finished_at=WHEN,
        model_name="nanomodelname",
        model_sha256="d" * 64,
        prompt_sha256="e" * 64,
        settings='{"settingword": 1}',
    )
    summary = replace(review.summary, source=f"{folder}/vaultfolder/lease.pdf", distinct_name="innerfolder/lease.pdf")
    review = replace(
        review, summary=summary, run=run, later=run, findings=findings, notes=(Note(1, "Quillremark", WHEN),)
    )
    answer = Answer("Which law?", Outcome.QUOTED, (Citation(1, 0, len(LAW), 0, LAW, "9"),))
    given = GivenAnswer(1, 1, 1, answer, Answerer("nanomodelname", "d" * 64, "e" * 64, "9.9"), WHEN)
    asked = AnsweredQuestion(AskedQuestion(1, "Which law?", Scope(), WHEN), (given,))
    file = folder / "vaultfolder" / "lease.pdf"
    matter = MatterReview("Project Lark", (review,), files={1: file})
    return report_order(matter, replace(CATALOGUE, sha256="f" * 64), WHEN, choice, (asked,), None, lambda _id: b"%PDF")


def opened(content: bytes, name: str) -> Iterator[bytes]:
    """Yield all that a file says: its bytes, those of its parts, their names and times, and the words of a PDF."""
    yield content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for member in package.infolist():
                yield f"{member.filename} {member.date_time}".encode()
                yield from opened(package.read(member), member.filename)
    elif content[:4] == b"%PDF":
        reader = PdfReader(io.BytesIO(content))
        yield " ".join(map(str, (reader.metadata or {}).values())).encode()
        yield b"\n".join(page.extract_text().encode() for page in reader.pages)
        if reader.xmp_metadata is not None:
            yield reader.xmp_metadata.stream.get_data()


def written(order: ReportOrder, wanted: Format, folder: Path) -> bytes:
    """Write a file, and return all that it says without the breaks of its lines."""
    path = folder / f"handed over{wanted.suffix}"
    write_report(order, path, wanted)
    return re.sub(rb"\s+", b" ", b"\n".join(opened(path.read_bytes(), path.name)))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file in it, of a person whose name would be known."""
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, "Xanthippe")
    made = tmp_path / "Xanthippes things"
    (made / "vaultfolder").mkdir(parents=True)
    (made / "vaultfolder" / "lease.pdf").write_bytes(b"%PDF")
    return made


def said_in(content: bytes, words: str) -> bool:
    """Say whether words stand in a file, also where its lines break within them."""
    return words.encode() in content or words.encode() in content.replace(b" ", b"")


@pytest.mark.parametrize("private", list(Private))
@pytest.mark.parametrize("wanted", [*FORMATS, BUNDLE], ids=lambda one: one.key)
def test_what_is_left_out_is_nowhere_in_the_file(wanted: Format, private: Private, folder: Path) -> None:
    content = written(ordered(Choice(unlikely=True, without=frozenset({private})), folder), wanted, folder)
    assert [words for words in SECRETS[private] if said_in(content, words)] == []


@pytest.mark.parametrize("private", list(Private))
def test_what_is_not_left_out_is_there(private: Private, folder: Path) -> None:
    order = ordered(Choice(unlikely=True), folder)
    contents = [written(order, wanted, folder) for wanted in FORMATS]
    assert [words for words in SECRETS[private] if not any(said_in(one, words) for one in contents)] == (
        _TOLD_BY_NONE.get(private, [])
    )


@pytest.mark.parametrize("wanted", [*FORMATS, BUNDLE], ids=lambda one: one.key)
def test_no_file_names_the_user_the_machine_or_the_time_of_writing(wanted: Format, folder: Path) -> None:
    content = written(ordered(Choice(unlikely=True, without=frozenset(Private)), folder), wanted, folder)
    now = datetime.now(UTC)
    spoken = ("Xanthippe", str(folder), f"({now.year}, {now.month}, ", f"{now:%Y-%m}", f"D:{now:%Y%m}")
    assert [words for words in spoken if said_in(content, words)] == []
    machine = socket.gethostname().encode()
    assert len(machine) < 5 or machine not in content  # fewer letters stand together by chance


@pytest.mark.parametrize("wanted", [one for one in FORMATS if not one.whole_words], ids=lambda one: one.key)
def test_quotes_that_are_left_out_are_nowhere(wanted: Format, folder: Path) -> None:
    content = written(ordered(Choice(unlikely=True, quotes=False), folder), wanted, folder)
    assert [words for words in (LAW, NOTICE, LAW[8:30], "Too broad?") if said_in(content, words)] == []
