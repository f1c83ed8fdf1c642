"""Marked copies as a format: an archive of them, and their folder in the archive of the whole matter."""

import io
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import Choice, Private, ReportOrder
from smallprint.errors import ExportFailed
from smallprint.export import BUNDLE, write_report
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.own_output import TOLD
from smallprint.marking.handed import MARKED_FILES, marked_rows
from smallprint.matters.handing_over import ALL_FORMATS, order_of
from smallprint.matters.proposing import propose_words
from smallprint.store import Matter
from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf
from tests.marking.test_pdf import annotations
from tests.marking.test_writing import LINES, QUOTES, add, catalogue, matter  # noqa: F401 - fixtures
from tests.negotiated import negotiated_docx

WHEN = datetime(2026, 11, 30, 8, tzinfo=UTC)
DOCX = "deal (marked by Smallprint).docx"


def ordered(matter: Matter, catalogue: ClauseCatalogue, choice: Choice | None = None) -> ReportOrder:  # noqa: F811
    return order_of(matter, "deal", choice or Choice(), catalogue, {}, WHEN)


def members(path: Path) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(path.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_archive_holds_a_copy_of_each_file(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    add(matter, tmp_path / "deal.pdf", make_pdf([LINES]), QUOTES)
    assert MARKED_FILES in ALL_FORMATS
    write_report(ordered(matter, catalogue), tmp_path / "deal.marked.zip", MARKED_FILES)
    found = members(tmp_path / "deal.marked.zip")
    assert sorted(found) == [DOCX, "deal (marked by Smallprint).pdf"]
    comments = read_docx(found[DOCX], "deal.docx", "").comments
    assert [one.date for one in comments] == ["2026-11-30T08:00:00Z"] * 2
    assert len(annotations(found["deal (marked by Smallprint).pdf"])) == 2


def test_files_of_one_name_have_copies_of_two_and_what_could_not_be_marked_is_told(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    for folder, words in (("one", LINES), ("two", [*LINES, "More."])):
        (tmp_path / folder).mkdir()
        add(matter, tmp_path / folder / "deal.docx", build_docx("".join(map(paragraph, words))), QUOTES)
    add(matter, tmp_path / "noted.docx", negotiated_docx(), [("governing-law", "Footed rate of five")])
    write_report(ordered(matter, catalogue), tmp_path / "deal.marked.zip", MARKED_FILES)
    found = members(tmp_path / "deal.marked.zip")
    assert {DOCX, "deal (marked by Smallprint 2).docx", TOLD} < found.keys()
    assert "a footnote, where Word shows no comments." in found[TOLD].decode()


def test_only_chosen_types_are_marked_and_times_are_left_out(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    choice = Choice(types=frozenset(["governing-law"]), without=frozenset([Private.TIMES]))
    write_report(ordered(matter, catalogue, choice), tmp_path / "deal.marked.zip", MARKED_FILES)
    (comment,) = read_docx(members(tmp_path / "deal.marked.zip")[DOCX], "deal.docx", "").comments
    assert (comment.text.partition("\n")[0], comment.date) == ("Governing law", "")


def test_where_nothing_can_be_marked_that_is_said_and_nothing_is_written(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    add(matter, tmp_path / "note.txt", "\n".join(LINES).encode(), QUOTES[1:])
    with pytest.raises(ExportFailed, match=r"There is no file to mark. “note.txt” cannot be marked: text files"):
        write_report(ordered(matter, catalogue), tmp_path / "deal.marked.zip", MARKED_FILES)
    assert not (tmp_path / "deal.marked.zip").exists()
    for number in range(4):
        add(matter, tmp_path / f"note {number}.txt", f"{number}\n{LINES[1]}".encode(), QUOTES[1:])
    with pytest.raises(ExportFailed, match=r"There is no file to mark\. .* And 2 more such\.$"):
        write_report(ordered(matter, catalogue), tmp_path / "deal.marked.zip", MARKED_FILES)


@pytest.mark.parametrize("left_out", [frozenset[Private](), frozenset([Private.PEOPLE])])
def test_the_archive_of_the_matter_has_them_where_it_has_the_files_themselves(
    left_out: frozenset[Private],
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    write_report(ordered(matter, catalogue, Choice(without=left_out)), tmp_path / "deal.zip", BUNDLE)
    names = members(tmp_path / "deal.zip").keys()
    assert (f"marked copies/{DOCX}" in names) is (not left_out)
    assert ("documents/deal.docx" in names) is (not left_out)


def test_before_it_is_written_each_file_has_a_row_of_what_is_marked(
    tmp_path: Path,
    matter: Matter,  # noqa: F811
    catalogue: ClauseCatalogue,  # noqa: F811
) -> None:
    [first, _] = add(matter, tmp_path / "deal.docx", build_docx("".join(map(paragraph, LINES))), QUOTES)
    add(matter, tmp_path / "bare.pdf", make_pdf([LINES]), [])
    propose_words(matter, 1, first, "end it at once")
    assert marked_rows(ordered(matter, catalogue)) == [
        ("deal.docx", "Word, with comments and tracked changes", "2", "1"),
        ("bare.pdf", "none: there is nothing to mark", "–", "–"),
    ]
