"""Which files of the given paths are reviewed."""

import io
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from smallprint.domain.handoff import Private
from smallprint.export import write_report
from smallprint.ingest import find_files
from smallprint.matters.handing_over import ALL_FORMATS
from tests.export.reviews import matter, ordered


def test_a_folder_gives_its_contracts_in_natural_order(tmp_path: Path) -> None:
    for name in ("10.pdf", "2.pdf", "b/1.docx", ".hidden.pdf", ".git/a.pdf", "~$1.docx", "film.mp4", "C.TXT"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find_files([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == ["2.pdf", "10.pdf", "b/1.docx", "C.TXT"]
    assert [path.name for path in found.skipped] == ["film.mp4"]


def test_a_named_file_is_kept_whatever_it_is_and_only_once(tmp_path: Path) -> None:
    named, missing = tmp_path / "scan.png", tmp_path / "gone.pdf"
    named.touch()
    assert find_files([named, missing, named]).files == (named, missing)


def test_a_file_named_again_is_told_apart_from_one_that_was_not(tmp_path: Path) -> None:
    file, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    file.touch()
    other.touch()
    (tmp_path / "sub").mkdir()
    found = find_files([file, tmp_path / "sub" / ".." / "a.pdf", tmp_path])
    assert found.files == (file, other)
    assert found.twice == (file,)


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_and_what_it_leads_to_are_one_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    (tmp_path / "b.pdf").symlink_to(tmp_path / "a.pdf")
    found = find_files([tmp_path])
    assert (len(found.files), len(found.twice)) == (1, 1)


def test_what_the_program_wrote_into_a_folder_is_left_out_in_silence(tmp_path: Path) -> None:
    for name in ("m.smallprint", "m.smallprint-wal", "m.smallprint-shm", "m.smallprint-lock", "m.smallprint-journal"):
        (tmp_path / name).touch()
    (tmp_path / "m.before-update-20260101-120000.smallprint").touch()
    assert find_files([tmp_path]).skipped == ()


@pytest.mark.parametrize("key", [one.key for one in ALL_FORMATS])
@pytest.mark.parametrize("left_out", [frozenset(), frozenset(Private)], ids=["all told", "nothing told"])
def test_what_was_exported_into_a_folder_is_no_contract(key: str, left_out: frozenset[Private], tmp_path: Path) -> None:
    wanted = next(one for one in ALL_FORMATS if one.key == key)
    order = ordered(matter(), unlikely=True, without=left_out)
    order = replace(order, marked=lambda: [("lease.pdf", b"%PDF-")])
    write_report(order, tmp_path / f"Deal of May{wanted.suffix}", wanted)
    assert find_files([tmp_path]).files == ()


def test_a_report_that_a_person_wrote_into_and_saved_is_still_one(tmp_path: Path) -> None:
    write_report(ordered(matter(), unlikely=True), tmp_path / "r.docx")
    word = docx.Document(str(tmp_path / "r.docx"))
    word.add_paragraph("Looks good to me.")
    word.core_properties.last_modified_by = "A. Lawyer"
    word.save(str(tmp_path / "r.docx"))
    assert find_files([tmp_path]).files == ()


def test_a_report_that_is_named_itself_is_taken(tmp_path: Path) -> None:
    write_report(ordered(matter(), unlikely=True), tmp_path / "r.docx")
    assert find_files([tmp_path / "r.docx"]).files == (tmp_path / "r.docx",)


def test_contracts_and_other_data_are_not_taken_for_our_own(tmp_path: Path) -> None:
    word = docx.Document()
    word.core_properties.author = "Smallprint"  # a contract may well be about this program
    word.save(str(tmp_path / "a.docx"))
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 cut short")
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("docProps/core.xml", b"<dc:creator>Smallprint</dc:creator>" + bytes(20_000_000))
    (tmp_path / "c.docx").write_bytes(package.getvalue())
    (tmp_path / "d.json").write_text('{"smallprints": 1}')
    (tmp_path / "about.smallprint-notes.txt").touch()
    found = find_files([tmp_path])
    assert [one.name for one in found.files] == [
        "a.docx",
        "about.smallprint-notes.txt",
        "b.docx",
        "c.docx",
    ]
    assert [one.name for one in found.skipped] == ["d.json"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are closed otherwise on Windows")
def test_folders_that_may_not_be_looked_into_are_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("closed", "open", ".hidden"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("a")
    may = os.access
    # Who runs tests as root may look into everything.
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path).name not in ("closed", ".hidden") and may(path, mode)
    )
    found = find_files([tmp_path])
    assert [path.name for path in found.closed] == ["closed"]
    assert tmp_path / "open" / "a.txt" in found.files
    assert [path.name for path in find_files([tmp_path / "closed"]).closed] == ["closed"]
