"""Marked copies as the command line writes them."""

from pathlib import Path

import pytest

from smallprint.cli import run
from smallprint.ingest import find_files
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, paragraph

CLAUSES = (
    "Either party may terminate this Agreement for convenience on sixty (60) days’ prior written notice.",
    "This Agreement is governed by the laws of the State of Delaware.",
)


def test_a_review_writes_copies_with_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "deal.docx").write_bytes(build_docx("".join(map(paragraph, CLAUSES))))
    assert run(["review", str(tmp_path / "deal.docx"), "--fast", "--marked", str(tmp_path)]) == 0
    copy = tmp_path / "deal (marked by Smallprint).docx"
    assert f"Marked copy written: {copy}" in capsys.readouterr().err.replace("\n", "")
    after = read_docx(copy.read_bytes(), copy.name, "")
    held = {after.text[one.start : one.end] for one in after.comments}
    assert CLAUSES[1] in held
    assert find_files([tmp_path]).files == (tmp_path / "deal.docx",)  # a copy is no contract to review


def test_a_folder_that_is_not_there_is_said_before_the_review(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "deal.docx").write_bytes(build_docx("".join(map(paragraph, CLAUSES))))
    assert run(["review", str(tmp_path / "deal.docx"), "--marked", str(tmp_path / "none")]) == 1
    assert "There is no folder" in capsys.readouterr().err
