"""Files that are locked, wrapped or in another language, on the command line as a person uses it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build_docx import build_docx, paragraph
from tests.build_ole import locked_docx
from tests.ingest.test_kinds import mail
from tests.ingest.test_language import TEXTS

SMALLPRINT = [sys.executable, "-m", "smallprint", "review"]


def test_a_polish_contract_is_not_said_to_lack_clauses(tmp_path: Path) -> None:
    (tmp_path / "umowa.txt").write_text(TEXTS["pl"], encoding="utf-8")
    out = tmp_path / "out.json"
    command = [*SMALLPRINT, str(tmp_path / "umowa.txt"), "--json", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=True)
    [document] = json.loads(out.read_text(encoding="utf-8"))["documents"]
    assert (document["language"], document["not_found"]) == ("pl", [])
    assert "governing-law" in document["not_looked_for"]
    assert "The document is in Polish, and clause types are looked for in English only." in done.stdout
    assert "This document is in Polish." in done.stderr


def test_the_contract_in_an_e_mail_is_reviewed(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_bytes(mail())
    done = subprocess.run(
        [*SMALLPRINT, str(tmp_path / "mail.eml")], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0
    assert "contract.docx" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_the_password_of_a_locked_word_file_is_asked_for_at_the_terminal(tmp_path: Path) -> None:
    path, out = tmp_path / "lease.docx", tmp_path / "out.json"
    body = paragraph("This Agreement is governed by the laws of Norway.")
    path.write_bytes(locked_docx(build_docx(body), "Kestrel-5177"))
    said, code = _typed([*SMALLPRINT, str(path), "--json", str(out)], ["wrong", "Kestrel-5177"])
    assert code == 0, said
    assert said.count("Password of “lease.docx” (it is not stored; Return leaves the file out):") == 2
    assert "The password is wrong." in said
    assert "Kestrel" not in said
    [document] = json.loads(out.read_text(encoding="utf-8"))["documents"]
    assert [finding["clause"] for finding in document["findings"]].count("governing-law") == 1


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_return_leaves_a_locked_file_out(tmp_path: Path) -> None:
    path = tmp_path / "lease.docx"
    path.write_bytes(locked_docx(build_docx(paragraph("Text")), "Kestrel-5177"))
    said, code = _typed([*SMALLPRINT, str(path)], [""])
    assert code == 1
    assert "“lease.docx” is locked: it needs a password to be read." in said


def _typed(command: list[str], lines: list[str]) -> tuple[str, int]:
    """Run a command at a terminal of its own, give a line at each question, and return what it said and its code."""
    import pty  # noqa: PLC0415 - only there on POSIX

    own, its = pty.openpty()
    process = subprocess.Popen(command, stdin=its, stdout=its, stderr=its, start_new_session=True)
    os.close(its)
    said, left = b"", list(lines)
    while True:
        try:
            chunk = os.read(own, 4096)
        except OSError:  # Linux ends a terminal that nobody holds any more in this way
            break
        if not chunk:
            break
        said += chunk
        if left and said.decode(errors="replace").count("leaves the file out):") > len(lines) - len(left):
            os.write(own, (left.pop(0) + "\n").encode())
    os.close(own)
    return said.decode(errors="replace"), process.wait(60)
