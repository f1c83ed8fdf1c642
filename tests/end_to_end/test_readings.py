"""`smallprint review --as-rejected`: the same file, read the other way, kept beside the first reading."""

import json
from pathlib import Path
from typing import Any

import pytest

from smallprint.cli import run
from smallprint.store import open_matter
from tests.build_docx import build_docx, paragraph
from tests.build_docx import run as words
from tests.negotiated import deleted, inserted

BODY = paragraph(
    words("This Agreement shall be governed by the laws of the State of ") + deleted("Ohio") + inserted("Nevada")
) + paragraph("Signed.")


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "deal.docx"
    path.write_bytes(build_docx(BODY))
    return path


def reviewed(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, Any]]:
    assert run(["review", *map(str, arguments), "--json", "-", "--quiet"]) == 0
    documents: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["documents"]
    return documents


def law(document: dict[str, Any]) -> str:
    (found,) = (one for one in document["findings"] if one["clause"] == "governing-law")
    return str(found["target"]["selector"][0]["exact"])


def test_the_switch_reads_the_words_that_were_deleted(contract: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (accepted,) = reviewed(capsys, contract)
    (rejected,) = reviewed(capsys, contract, "--as-rejected")
    assert (accepted["reading"], "Nevada" in law(accepted)) == ("accepted", True)
    assert (rejected["reading"], "Ohio" in law(rejected)) == ("rejected", True)
    assert rejected["name"] == "deal.docx (changes rejected)"
    assert accepted["sha256"] == rejected["sha256"]


def test_both_readings_stand_in_one_matter(contract: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    matter = tmp_path / "m.smallprint"
    reviewed(capsys, contract, "--matter", matter)
    assert [one["reading"] for one in reviewed(capsys, contract, "--matter", matter, "--as-rejected")] == [
        "accepted",
        "rejected",
    ]
    assert len(reviewed(capsys, contract, "--matter", matter, "--as-rejected")) == 2
    opened = open_matter(matter)
    assert [one.name for one in opened.documents.summaries()] == ["deal.docx", "deal.docx (changes rejected)"]
    opened.close()


def test_a_file_without_tracked_changes_is_read_as_ever(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("This Agreement shall be governed by the laws of the State of Ohio.\n", encoding="utf-8")
    (document,) = reviewed(capsys, path, "--as-rejected")
    assert (document["name"], document["reading"]) == ("plain.txt", "accepted")
