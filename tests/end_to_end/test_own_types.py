"""`smallprint clauses` in a process of its own: added, listed, part of the report, removed."""

import subprocess
import sys
from pathlib import Path

import docx
import pytest

CLAUSE = "The Processor shall process personal data only on documented instructions from the Controller."
CONTRACT = f"HOSTING AGREEMENT\n\nThe Host shall keep the servers in good repair.\n\n{CLAUSE}\n"
EXAMPLES = """Vendor processes personal data only on documented instructions of the Customer.

The processor shall process personal data
on behalf of the controller.
"""


def smallprint(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "smallprint", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def matter(tmp_path: Path) -> str:
    (tmp_path / "hosting.txt").write_text(CONTRACT, encoding="utf-8")
    (tmp_path / "examples.txt").write_text(EXAMPLES, encoding="utf-8")
    path = str(tmp_path / "deal.smallprint")
    assert smallprint("review", str(tmp_path / "hosting.txt"), "--matter", path, "--quiet").returncode == 0
    return path


def test_a_type_is_added_listed_reported_and_removed(matter: str, tmp_path: Path) -> None:
    options = ["--name", "Data residency", "--group", "liability", "--example", str(tmp_path / "examples.txt")]
    added = smallprint("clauses", "add", matter, *options)
    assert (added.returncode, added.stdout) == (0, "Data residency (own-data-residency): 1 finding\n")
    listed = smallprint("clauses", "list", matter).stdout
    assert "Data residency · Liability · 2 examples · 1 finding" in listed
    report = tmp_path / "out.docx"
    assert smallprint("export", matter, str(report)).returncode == 0
    word = docx.Document(str(report))
    cells = " ".join(cell.text for table in word.tables for row in table.rows for cell in row.cells)
    whole = " ".join(paragraph.text for paragraph in word.paragraphs) + cells
    assert "Data residency" in whole
    assert CLAUSE in whole
    assert smallprint("clauses", "remove", matter, "own-data-residency").returncode == 0
    assert smallprint("clauses", "list", matter).stdout.startswith("There are none yet.")


def test_what_cannot_be_done_has_its_sentence(matter: str, tmp_path: Path) -> None:
    missing = smallprint("clauses", "add", matter, "--name", "A", "--example", str(tmp_path / "none.txt"))
    assert missing.returncode == 1
    assert "cannot be read" in missing.stderr
    taken = smallprint("clauses", "add", matter, "--name", "Governing law", "--question", "Which?")
    assert taken.stderr == "smallprint: There is a clause type “Governing law” already. Choose another name.\n"
    unknown = smallprint("clauses", "remove", matter, "own-none")
    assert (unknown.returncode, "lists them" in unknown.stderr) == (1, True)


def test_a_type_is_kept_for_another_matter_used_there_and_forgotten(matter: str, tmp_path: Path) -> None:
    options = ["--name", "Data residency", "--value", "duration", "--example", str(tmp_path / "examples.txt")]
    assert smallprint("clauses", "add", matter, *options).returncode == 0
    assert smallprint("clauses", "kept").stdout.startswith("There are none yet.")
    assert smallprint("clauses", "keep", matter, "own-data-residency").returncode == 0
    assert smallprint("clauses", "kept").stdout == "Data residency · General · 2 examples\n"
    other = str(tmp_path / "other.smallprint")
    assert smallprint("review", str(tmp_path / "hosting.txt"), "--matter", other, "--quiet").returncode == 0
    used = smallprint("clauses", "use", other, "data residency")
    assert (used.returncode, used.stdout) == (0, "Data residency (own-data-residency): 1 finding\n")
    assert "value: duration" in smallprint("clauses", "list", other).stdout
    again = smallprint("clauses", "use", other, "Data residency")
    assert again.stderr == "smallprint: There is a clause type “Data residency” already. Choose another name.\n"
    assert smallprint("clauses", "forget", "Data residency").returncode == 0
    unknown = smallprint("clauses", "use", other, "Data residency")
    assert (unknown.returncode, "kept for other matters" in unknown.stderr) == (1, True)
    assert "Data residency" in smallprint("clauses", "list", other).stdout
