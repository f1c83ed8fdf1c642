"""Marked copies of a matter's documents: which findings they show, under which names, and what is said of them."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf.generic import ArrayObject

from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseCatalogue, ValueKind
from smallprint.domain.decision import HighlightColour, Note, NoteSpan, Verdict
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.handoff import Choice, Private
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.run import RunIdentity, RunState
from smallprint.errors import Cancelled, ExportFailed
from smallprint.ingest import Limits
from smallprint.ingest.docx.reader import read_docx
from smallprint.locate.catalogue import load_catalogue
from smallprint.marking.writing import AUTHOR, Written, write_copies
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf
from tests.marking.test_pdf import annotations
from tests.negotiated import negotiated_docx
from tests.parsing import ingest

LIMITS = Limits(60, 2048)
LINES = ["2. Notice. Either party may end it on thirty days notice.", "3. Law. The law of Scotland governs."]


@pytest.fixture(scope="module")
def catalogue() -> ClauseCatalogue:
    return load_catalogue(shipped("resources", "clauses.toml"))


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "deal.smallprint") as opened:
        yield opened


def add(matter: Matter, path: Path, data: bytes, quotes: Sequence[tuple[str, str]], **more: object) -> list[int]:
    """Store a file as reviewed, with a finding of a type for each quote; return the findings' ids."""
    path.write_bytes(data)
    document = ingest(path, LIMITS, CancelToken(), **more).document  # type: ignore[arg-type]
    [queued] = matter.documents.queue([path], document.reading)
    identity = matter.documents.save(queued, document, data)
    tiles = (Passage(0, 0, len(document.text), 0, PassageKind.SENTENCE, ()),)
    matter.documents.save_segmentation(identity, Segmentation(tiles))
    found = [_finding(document, clause, quote) for clause, quote in quotes]
    candidates = [Candidate(one.clause, 0, one.confidence) for one in found]
    run = matter.runs.start(identity, RunIdentity("", "", "", "", "{}"), candidates)
    matter.runs.record(run, [(number, one, False) for number, one in enumerate(found)])
    matter.runs.finish(run, RunState.COMPLETE)
    return [one.finding.id for one in matter.findings.of_document(identity, unlikely=True)]


def _finding(document: Document, clause: str, quote: str) -> Finding:
    start = document.text.index(quote)
    value = Value(ValueKind.DURATION, "30 days", "30 day") if "thirty" in quote else None
    anchor = document.anchor(start, start + len(quote))
    return Finding(clause, anchor, quote, 0.9, (FoundBy.HEADS,), value)


def written(
    matter: Matter, folder: Path, catalogue: ClauseCatalogue, choice: Choice | None = None, author: str = AUTHOR
) -> Written:
    folder.mkdir(exist_ok=True)
    return write_copies(matter, folder, catalogue, LIMITS, choice or Choice(), lambda _: None, CancelToken(), author)


QUOTES = [("termination-for-convenience", "end it on thirty days notice"), ("governing-law", "law of Scotland")]


def test_each_document_has_a_copy_with_its_findings(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:
    add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), QUOTES)
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    found = written(matter, tmp_path / "out", catalogue)
    assert [path.name for path in found.paths] == [f"deal (marked by Smallprint){one}" for one in (".pdf", ".docx")]
    assert (found.marks, found.sentences, found.summary) == (4, (), "2 marked copies with 4 comments")
    names = [str(one["/Subj"]) for one in annotations(found.paths[0].read_bytes())]
    after = read_docx(found.paths[1].read_bytes(), "deal.docx", "")
    told = [comment.text.split("\n") for comment in after.comments]
    assert names == [one[0] for one in told] == ["Termination for convenience: 30 days", "Governing law"]
    assert [one[1:] for one in told] == [["Undecided"], ["Undecided"]]
    assert [after.text[one.start : one.end] for one in after.comments] == [quote for _, quote in QUOTES]
    assert {one.author for one in after.comments} == {"Smallprint"}


def test_what_a_person_said_stands_in_the_comment_and_what_was_rejected_is_not_marked(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    data = build_docx("".join(map(paragraph, LINES)))
    first, second = add(matter, tmp_path / "deal.docx", data, QUOTES)
    matter.decisions.record(first, Verdict.ACCEPTED, "as agreed on the call")
    matter.notes.add(matter.documents.summaries()[0].id, "Ask for sixty.", first)
    matter.decisions.record(second, Verdict.REJECTED)
    found = written(matter, tmp_path / "out", catalogue, author="Cara Clerk")
    (comment,) = read_docx(found.paths[0].read_bytes(), "deal.docx", "").comments
    assert comment.text.split("\n")[1:] == ["Accepted: as agreed on the call", "Note: Ask for sixty."]
    assert comment.author == "Cara Clerk"
    assert abs((datetime.now(UTC) - datetime.fromisoformat(comment.date)).total_seconds()) < 60


def test_only_what_was_accepted_is_marked_where_that_is_asked(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    data = build_docx("".join(map(paragraph, LINES)))
    _, second = add(matter, tmp_path / "deal.docx", data, QUOTES)
    only = Choice(accepted_only=True)
    none = written(matter, tmp_path / "out", catalogue, only)
    assert (none.paths, none.sentences) == ((), ("“deal.docx” has nothing to mark.",))
    matter.decisions.record(second, Verdict.ACCEPTED)
    some = written(matter, tmp_path / "out", catalogue, only)
    (comment,) = read_docx(some.paths[0].read_bytes(), "deal.docx", "").comments
    assert comment.text == "Governing law\nAccepted"


def test_a_copy_never_replaces_an_earlier_one(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:
    add(matter, tmp_path / "deal.docx", build_docx(paragraph(LINES[1])), QUOTES[1:])
    first = written(matter, tmp_path / "out", catalogue).paths[0]
    first.write_bytes(b"a person's own work by now")
    second = written(matter, tmp_path / "out", catalogue).paths[0]
    assert second.name == "deal (marked by Smallprint 2).docx"
    assert first.read_bytes() == b"a person's own work by now"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [second.name, first.name]


def test_a_file_that_changed_on_the_disk_is_said_and_marked_as_it_was_read(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    path = tmp_path / "deal.docx"
    add(matter, path, build_docx(paragraph(LINES[1])), QUOTES[1:])
    assert written(matter, tmp_path / "out", catalogue).sentences == ()
    path.write_bytes(build_docx(paragraph("Quite another text.")))
    found = written(matter, tmp_path / "out", catalogue)
    assert "changed on the disk since it was read" in found.sentences[0]
    assert read_docx(found.paths[0].read_bytes(), "deal.docx", "").text.startswith(LINES[1])
    path.unlink()
    assert written(matter, tmp_path / "out", catalogue).sentences == ()


def test_a_document_read_as_rejected_is_marked_under_a_name_that_says_so(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    quotes = [("governing-law", "due within thirty days")]
    add(matter, tmp_path / "deal.docx", negotiated_docx(), quotes, reading=Reading.REJECTED)
    found = written(matter, tmp_path / "out", catalogue)
    assert [path.name for path in found.paths] == ["deal (changes rejected, marked by Smallprint).docx"]
    after = read_docx(found.paths[0].read_bytes(), "deal.docx", "", Reading.REJECTED)
    (new,) = [one for one in after.comments if one.author == "Smallprint"]
    assert after.text[new.start : new.end] == "due within thirty days"


def test_what_cannot_be_marked_is_told_and_the_others_are(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    add(matter, tmp_path / "note.txt", "\n".join(LINES).encode(), QUOTES[1:])
    add(matter, tmp_path / "deal.docx", build_docx(paragraph(LINES[1])), QUOTES[1:])
    found = written(matter, tmp_path / "out", catalogue)
    assert [path.name for path in found.paths] == ["deal (marked by Smallprint).docx"]
    assert found.sentences == (
        "“note.txt” cannot be marked: text files have no place for comments. Save it as .docx and review that.",
    )


def test_chosen_documents_alone_are_marked(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:
    add(matter, tmp_path / "one.pdf", make_pdf([LINES]), QUOTES)
    add(matter, tmp_path / "two.pdf", make_pdf([LINES, ["More."]]), QUOTES)
    second = matter.documents.summaries()[1].id
    found = written(matter, tmp_path / "out", catalogue, Choice(frozenset([second])))
    assert [path.name for path in found.paths] == ["two (marked by Smallprint).pdf"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:
    with pytest.raises(ExportFailed, match=r"There is no folder .*out for the marked copies"):
        write_copies(matter, tmp_path / "out", catalogue, LIMITS, Choice(), lambda _: None, CancelToken())


def test_copies_tell_how_far_they_are_and_can_be_stopped(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    add(matter, tmp_path / "one.pdf", make_pdf([LINES]), QUOTES)
    add(matter, tmp_path / "two.pdf", make_pdf([LINES, ["More."]]), QUOTES)
    token, told = CancelToken(), list[Progress]()

    def report(progress: Progress) -> None:
        told.append(progress)
        if progress.done == 1:
            token.cancel()

    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        write_copies(matter, tmp_path / "out", catalogue, LIMITS, Choice(), report, token)
    assert [(one.stage, one.name, one.done, one.total) for one in told] == [
        (Stage.EXPORT, "one.pdf", 0, 2),
        (Stage.EXPORT, "two.pdf", 1, 2),
    ]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one (marked by Smallprint).pdf"]


def test_notes_reasons_and_times_are_left_out_where_that_is_asked(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    data = build_docx("".join(map(paragraph, LINES)))
    first, _ = add(matter, tmp_path / "deal.docx", data, QUOTES)
    add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), QUOTES[1:])
    matter.decisions.record(first, Verdict.ACCEPTED, "as agreed on the call")
    matter.notes.add(matter.documents.summaries()[0].id, "Ask for sixty.", first)
    choice = Choice(without=frozenset((Private.NOTES, Private.TIMES)))
    word, pdf = written(matter, tmp_path / "out", catalogue, choice).paths
    comments = read_docx(word.read_bytes(), "deal.docx", "").comments
    assert [one.text.split("\n")[1:] for one in comments] == [["Accepted"], ["Undecided"]]
    assert {one.date for one in comments} == {""}
    (annotation,) = annotations(pdf.read_bytes())
    assert not annotation.keys() & {"/M", "/CreationDate"}


def test_no_path_of_this_machine_is_in_the_copies(tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue) -> None:
    add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), QUOTES)
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    for path in written(matter, tmp_path / "out", catalogue).paths:
        held = path.read_bytes() if path.suffix == ".pdf" else _unpacked(path.read_bytes())
        for told in (str(tmp_path), tmp_path.name):
            assert told.encode() not in held


def _unpacked(data: bytes) -> bytes:
    with ZipFile(io.BytesIO(data)) as package:
        return b"".join(package.read(name) for name in package.namelist())


def test_a_persons_highlights_are_marked_in_their_colour_and_under_their_tag(
    tmp_path: Path, matter: Matter, catalogue: ClauseCatalogue
) -> None:
    add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), [])
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), [])
    for one in matter.documents.summaries():
        text = matter.documents.load(one.id).text
        start = text.index("Scotland")
        span, now = NoteSpan(start, start + 8, "Scotland"), datetime.now(UTC)
        matter.notes.store(Note(one.id, "Not England?", now, span=span, colour=HighlightColour.GREEN, tag="ask"))
        matter.notes.store(Note(one.id, "Why?", now, span=span))
        matter.notes.store(Note(one.id, "On the whole.", now))
    found = written(matter, tmp_path / "out", catalogue)
    assert (found.marks, found.sentences) == (4, ())
    in_pdf = annotations(found.paths[0].read_bytes())
    assert [str(one["/Contents"]) for one in in_pdf] == ["ask (green)\nNot England?", "Note\nWhy?"]
    colour = in_pdf[0]["/C"]
    assert isinstance(colour, ArrayObject)
    assert [round(float(part) * 255) for part in colour] == [0xC9, 0xEF, 0xC4]
    after = read_docx(found.paths[1].read_bytes(), "deal.docx", "")
    assert [one.text for one in after.comments] == ["ask (green)\nNot England?", "Note\nWhy?"]
    assert {after.text[one.start : one.end] for one in after.comments} == {"Scotland"}
    none = written(matter, tmp_path / "none", catalogue, Choice(without=frozenset({Private.NOTES})))
    assert (none.paths, len(none.sentences)) == ((), 2)
