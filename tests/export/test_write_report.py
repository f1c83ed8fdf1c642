"""Reports are written whole, in the format of their suffix, or not at all with a sentence."""

import os
import sys
from pathlib import Path

import pytest

from smallprint.errors import ExportFailed
from smallprint.export import check_target, write_report, write_whole
from tests.export.reviews import matter, ordered


def write(path: Path) -> None:
    write_report(ordered(matter()), path)


@pytest.mark.parametrize("name", ["report.docx", "REPORT.DOCX", "report.json"])
def test_a_report_is_written_with_nothing_beside_it(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    write(folder / name)
    write(folder / name)
    assert [one.name for one in folder.iterdir()] == [name]
    assert (folder / name).read_bytes()[:1] in (b"P", b"{")


@pytest.mark.parametrize("name", ["report.doc", "report", "report.xls"])
def test_another_format_names_those_there_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed, match=r"must end in \.docx, .*\.json"):
        write(tmp_path / name)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="there is no folder"):
        write(tmp_path / "none" / "report.docx")


def test_a_folder_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "report.json").mkdir()
    with pytest.raises(ExportFailed, match="is a folder"):
        write(tmp_path / "report.json")


def test_a_name_the_disk_cannot_hold_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="could not be written"):
        write(tmp_path / ("x" * 300 + ".json"))


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_a_read_only_folder_has_its_sentence_and_the_earlier_report_stays(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "report.json").write_text("earlier")
    folder.chmod(0o555)
    entered = [parent for parent in (folder, *folder.parents) if parent.stat().st_uid == os.geteuid()]
    modes = {parent: parent.stat().st_mode for parent in entered}
    root = os.geteuid() == 0  # root may write everywhere: step down from it for the moment of writing
    if root:
        for parent in entered:
            parent.chmod(modes[parent] | 0o055)
        (folder / "report.json").chmod(0o666)
        os.seteuid(65534)
    try:
        with pytest.raises(ExportFailed, match=r"is read-only, or the report is open"):
            write(folder / "report.json")
    finally:
        if root:
            os.seteuid(0)
            for parent in entered:
                parent.chmod(modes[parent])
        folder.chmod(0o755)
    assert (folder / "report.json").read_text() == "earlier"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_has_its_sentence_and_the_earlier_report_stays(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "report.docx").write_text("earlier")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        with pytest.raises(ExportFailed, match="The disk is full"):
            write(folder / "report.docx")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (folder / "report.docx").read_text() == "earlier"
    assert len(list(folder.iterdir())) == 1


def test_any_other_result_is_written_whole_or_said_not_to_be(tmp_path: Path) -> None:
    write_whole(tmp_path / "predictions", b"1")
    write_whole(tmp_path / "predictions", b"22")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("predictions", b"22")]
    with pytest.raises(ExportFailed, match="there is no folder"):
        write_whole(tmp_path / "none" / "predictions", b"1")


@pytest.mark.parametrize("name", ["r.rtf", "none/r.docx", "folder.docx"])
def test_what_could_not_be_written_is_known_beforehand(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.docx").mkdir()
    with pytest.raises(ExportFailed):
        check_target(tmp_path / name)
    check_target(tmp_path / "r.docx")
    assert [one.name for one in tmp_path.iterdir()] == ["folder.docx"]
