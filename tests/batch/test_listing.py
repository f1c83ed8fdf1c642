"""Which files a list names: lists as people, `find` and PowerShell write them."""

import os
import sys
from pathlib import Path

import pytest

from smallprint.batch.listing import listed_files
from smallprint.errors import BatchFailed

LINES = "# of the deal\r\na.txt\r\n\r\n  b.txt\r\n# two\r\n"


@pytest.fixture
def room(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.txt", "#1 offer.txt", "c.png.exe"):
        (tmp_path / name).write_text("x")
    return tmp_path


def listed(room: Path, content: bytes) -> list[str]:
    (room / "list").write_bytes(content)
    return [path.name for path in listed_files(room / "list").files]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_may_have_remarks_empty_lines_and_other_line_ends(encoding: str, room: Path) -> None:
    assert listed(room, LINES.encode(encoding)) == ["a.txt", "b.txt"]


def test_a_file_whose_name_begins_with_a_hash_is_no_remark(room: Path) -> None:
    assert listed(room, b"#1 offer.txt\n#2 offer.txt\n") == ["#1 offer.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows has not")
def test_names_are_kept_whatever_is_in_them(room: Path) -> None:
    names = [b"bad\xff.txt", "two\u2028parts\x0b.txt".encode(), b" spaces .txt ", b"new\nline.txt"]
    for name in names:
        Path(os.fsdecode(os.fsencode(room) + b"/" + name)).write_text("x")
    assert listed(room, b"\n".join(names[:3])) == [os.fsdecode(name) for name in names[:3]]
    assert listed(room, b"\0".join(names) + b"\0") == [os.fsdecode(name) for name in names]


@pytest.mark.parametrize("content", [b"AGREEMENT\n\nThe parties agree.\n", b"gone.txt"])
def test_a_text_is_no_list(content: bytes, room: Path) -> None:
    with pytest.raises(BatchFailed, match=r"No line of “list” names a file that is there\."):
        listed(room, content)


def test_files_of_other_kinds_are_counted(room: Path) -> None:
    assert listed_files(room).skipped == 1


@pytest.mark.parametrize(
    ("name", "content"), [("list", b"%PDF-1.7\n\0/\0a.txt\n"), ("a.docx", b"a.txt"), ("list.txt", b"PK\x03\x04\n.\n")]
)
def test_a_contract_is_no_list_whatever_files_its_bytes_would_name(name: str, content: bytes, room: Path) -> None:
    (room / name).write_bytes(content)
    with pytest.raises(BatchFailed, match=f"“{name}” is no list of files"):
        listed_files(room / name)
