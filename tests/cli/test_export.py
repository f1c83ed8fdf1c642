"""`smallprint export`: several formats, some documents and types, and nothing where it is stopped."""

import json
import signal
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from smallprint.cli import run
from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from tests.cli.contracts import contract, start
from tests.store.matters.reading import laid_out


def call(*arguments: str | Path) -> int:
    try:
        return run([str(one) for one in arguments])
    except SystemExit as ended:  # wrong usage
        return int(ended.code or 0)


@pytest.fixture(scope="module")
def matter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A matter of two contracts, with one finding accepted."""
    folder = tmp_path_factory.mktemp("matter")
    path = folder / "deal.smallprint"
    files = [contract(folder / name) for name in ("lease one.txt", "lease two.txt")]
    assert call("review", *files, "--matter", path, "--fast", "--quiet") == 0
    with open_matter(path, create=False) as opened:
        first = opened.documents.summaries()[0]
        law = next(one for one in opened.findings.of_document(first.id) if one.finding.clause == "governing-law")
        opened.decisions.record(law.finding.id, Verdict.ACCEPTED)
    return path


def findings(file: Path) -> list[tuple[str, str]]:
    documents = json.loads(file.read_text(encoding="utf-8"))["documents"]
    return [(one["name"], found["clause"]) for one in documents for found in one["findings"]]


def test_several_formats_are_written_into_a_folder_under_the_matters_name(
    matter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("export", matter, "--format", "csv,json,ics", "--out", tmp_path) == 0
    assert sorted(one.name for one in tmp_path.glob("deal.*")) == ["deal.csv", "deal.ics", "deal.json"]
    assert capsys.readouterr().out.count("Written: ") == 3


def test_where_the_copy_of_an_older_matter_lies_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = laid_out("21", tmp_path)
    call("export", path, tmp_path / "once.json")
    (copy,) = tmp_path.glob("21.before-update-*.smallprint")
    said = capsys.readouterr().err
    assert f"in {tmp_path}: “{copy.name}”" in said
    call("export", path, tmp_path / "twice.json")
    assert "older version" not in capsys.readouterr().err


def test_one_document_some_types_and_what_was_accepted_can_be_chosen(matter: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    assert call("export", matter, "--out", out, "--documents", "lease o*") == 0
    assert {name for name, _ in findings(out)} == {"lease one.txt"}
    assert call("export", matter, out, "--types", "governing-law", "Cap on liability") == 0
    assert {clause for _, clause in findings(out)} <= {"governing-law", "cap-on-liability"}
    assert ("lease two.txt", "governing-law") in findings(out)
    assert call("export", matter, out, "--accepted") == 0
    assert findings(out) == [("lease one.txt", "governing-law")]


def test_the_archive_has_the_documents_unless_they_are_not_wanted(matter: Path, tmp_path: Path) -> None:
    for extra, there in (((), True), (("--no-originals",), False), (("--leave-out", "notes,people"), False)):
        assert call("export", matter, tmp_path / "a.zip", *extra) == 0
        with ZipFile(tmp_path / "a.zip") as archive:
            names = archive.namelist()
        assert ("documents/lease one.txt" in names) == there
        assert any(name.startswith("marked copies/") for name in names) == there


def test_without_quotes_and_record_they_are_in_no_byte(matter: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    assert call("export", matter, out, "--no-quotes", "--leave-out", "record,times") == 0
    said = out.read_text(encoding="utf-8")
    assert "laws of Norway" not in said
    assert "2026-" not in said


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--format", "doc"], 2, "there is no format “doc”"),
        (["--format", "json", "--leave-out", "names"], 2, "“names” is none of notes"),
        (["--format", "ics", "--reminders", "soon"], 2, "days are numbers"),
        ([], 1, "Say what is to be written"),
        (["a.json", "--out", "b.json"], 1, "Name the file once"),
        (["a.doc"], 1, "must end in .docx"),
        (["a.json", "--documents", "lease three"], 1, "No document of the matter is called “lease three”"),
        (["a.json", "--types", "law"], 1, "There is no clause type “law”"),
        (["--format", "json,csv", "--out", "none"], 1, "There is no folder"),
        (["--format", "csv", "--out", "a.json"], 1, "must end in .csv"),
        (["a.squad.json", "--no-quotes"], 1, "squad cannot be without the contracts’ words"),
        (["--format", "json,marked,opencontracts", "--no-quotes", "--out", "."], 1, "marked and opencontracts cannot"),
    ],
)
def test_what_cannot_be_done_has_its_sentence(
    matter: Path, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("export", matter, *arguments) == code
    assert said in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_stopped_with_ctrl_c_it_writes_nothing(matter: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    process = start("export", matter, "--format", "json,csv,docx,pdf,zip", "--out", out)
    assert process.stderr is not None
    assert process.stderr.readline()  # the first file is being made
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    if process.returncode == 0:
        pytest.skip("it had ended before it was stopped")
    assert process.returncode == 130
    assert "Stopped. Nothing was written." in said
    assert list(out.iterdir()) == []
