"""Reports are written whole, in the format of their suffix, or not at all with a sentence."""

import errno
import os
import sys
from pathlib import Path

import pytest

from smallprint.errors import ExportFailed
from smallprint.export import BUNDLE, FORMATS, Format, check_target, made_report, write_report, write_whole
from smallprint.export.whole import not_written
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
@pytest.mark.parametrize("wanted", [*FORMATS, BUNDLE], ids=lambda one: one.key)
def test_a_full_disk_has_its_sentence_and_the_earlier_file_stays(wanted: Format, tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    folder = tmp_path / "reports"
    folder.mkdir()
    path = folder / f"report{wanted.suffix}"
    path.write_text("earlier")
    content = made_report(ordered(matter()), path, wanted)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (min(len(content) // 2, 8192), hard))
    try:
        with pytest.raises(ExportFailed, match="The disk is full"):
            write_report(ordered(matter()), path, wanted)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "earlier"
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY])
def test_a_file_that_is_open_elsewhere_is_to_be_closed_there(number: int, tmp_path: Path) -> None:
    said = str(not_written(tmp_path / "report.docx", OSError(number, "no")))
    assert "open in another program. Close it there, or choose another place." in said


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
