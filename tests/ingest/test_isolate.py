"""Reading in a child process: a file that crashes, hangs or eats memory costs only itself."""

import io
import logging
import os
import select
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from smallprint.domain.change import Reading
from smallprint.domain.progress import CancelToken
from smallprint.errors import (
    Cancelled,
    FileDamaged,
    FileEmpty,
    FileLocked,
    FileMissing,
    FileRefused,
    FileTooHard,
    FileUnsupported,
)
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from smallprint.ingest.children.process import ChildProcess
from tests.build_docx import build_docx, paragraph, run
from tests.build_ole import build_ole, locked_docx
from tests.build_pdf import make_pdf
from tests.negotiated import inserted
from tests.parsing import ingest
from tests.quickest import quickest

LIMITS = Limits(60, 2048)
ROOT = Path(__file__).resolve().parents[2]
CHILD = "tests.ingest.hostile_child"


def _saved(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_pdf_comes_back_with_its_bytes(tmp_path: Path) -> None:
    path = _saved(tmp_path, "lease.pdf", make_pdf([["The term is one year."]]))
    ingested = ingest(path, LIMITS, CancelToken())
    assert ingested.document.text == "The term is one year.\n"
    assert ingested.original == path.read_bytes()


def test_text_named_pdf_is_read_with_a_warning(tmp_path: Path) -> None:
    document = ingest(_saved(tmp_path, "a.pdf", b"Just words"), LIMITS, CancelToken()).document
    assert document.text == "Just words\n"
    assert "not what its name says" in remarks_said(document)[0]


@pytest.mark.parametrize(
    ("name", "data", "refusal", "said"),
    [
        ("empty.pdf", b"", FileEmpty, "is empty"),
        ("cut.pdf", make_pdf([["Text"]])[:60], FileDamaged, "damaged"),
        ("zip.docx", b"PK\x05\x06" + bytes(18), FileUnsupported, "zip archive"),
        ("cut.docx", b"PK\x03\x04 and nothing more", FileDamaged, "damaged"),
        ("cut.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), FileUnsupported, "old Office file that is cut"),
        ("locked.docx", build_ole({"EncryptedPackage": b"", "EncryptionInfo": b""}), FileLocked, "password"),
        ("locked.doc", build_ole({"WordDocument": b"\xec\xa5" + bytes(8) + b"\0\1"}), FileUnsupported, "a password"),
        ("a.png", b"\x89PNG\r\n\x1a\n", FileDamaged, "picture"),
        ("rubbish.pdf", bytes(range(256)) * 40, FileUnsupported, "not a PDF"),
    ],
)
def test_a_bad_file_is_refused_with_its_sentence(
    tmp_path: Path, name: str, data: bytes, refusal: type[FileRefused], said: str
) -> None:
    with pytest.raises(refusal, match=said) as refused:
        ingest(_saved(tmp_path, name, data), LIMITS, CancelToken())
    assert name in str(refused.value)


def test_a_locked_word_file_is_opened_with_its_password(tmp_path: Path) -> None:
    path = _saved(tmp_path, "lease.docx", locked_docx(build_docx(paragraph("The Term is two years.")), "“sésame”"))
    ingested = ingest(path, LIMITS, CancelToken(), "“sésame”")
    assert ingested.document.text == "The Term is two years.\n"
    assert ingested.original == path.read_bytes()  # still locked
    with pytest.raises(FileLocked, match="password is wrong"):
        ingest(path, LIMITS, CancelToken(), "sesame")
    with pytest.raises(FileLocked, match=r"“lease\.docx” is locked: it needs a password"):
        ingest(path, LIMITS, CancelToken())


def test_changes_of_a_locked_word_file_can_be_read_as_rejected(tmp_path: Path) -> None:
    data = build_docx(paragraph(run("The Term is ") + inserted("two") + run("long.")))
    path = _saved(tmp_path, "lease.docx", locked_docx(data, "x"))
    rejected = ingest(path, LIMITS, CancelToken(), "x", Reading.REJECTED).document
    assert rejected.text == "The Term is long.\n"


def test_a_locked_workbook_is_called_a_workbook(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(
            "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        )
        archive.writestr("xl/workbook.xml", "<x/>" + " " * 8192)
    path = _saved(tmp_path, "prices.xlsx", locked_docx(target.getvalue(), "x"))
    with pytest.raises(FileUnsupported, match="is an Excel workbook"):
        ingest(path, LIMITS, CancelToken(), "x")


def test_a_locked_file_that_is_cut_short_is_refused(tmp_path: Path) -> None:
    locked = locked_docx(build_docx(paragraph("Text")), "x")
    path = _saved(tmp_path, "cut.docx", locked[: len(locked) // 3])
    with pytest.raises(FileUnsupported, match="damaged"):
        ingest(path, LIMITS, CancelToken(), "x")


def test_a_folder_or_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="folder"):
        ingest(tmp_path, LIMITS, CancelToken())
    with pytest.raises(FileMissing, match="not there"):
        ingest(tmp_path / "gone.pdf", LIMITS, CancelToken())


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs another user")
def test_a_file_that_may_not_be_opened_is_refused(tmp_path: Path) -> None:
    path = _saved(tmp_path, "private.pdf", make_pdf([["Text"]]))
    path.chmod(0)
    script = (
        "import os, sys, pathlib; from smallprint.ingest import Limits, ParserPool;"
        "from smallprint.domain.progress import CancelToken;"
        "from smallprint.errors import FileMissing\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"  # the superuser may open everything
        "try: ParserPool().ingest(pathlib.Path(sys.argv[1]), Limits(60, 2048), CancelToken())\n"
        "except FileMissing as refusal: print(refusal)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert said.stdout == "“private.pdf” may not be opened. Check that you are allowed to read it.\n"


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links")
def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "loop.pdf"
    path.symlink_to(path)
    with pytest.raises(FileMissing, match=r"loop\.pdf.*cannot be read"):
        ingest(path, LIMITS, CancelToken())


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_works(tmp_path: Path) -> None:
    path = _saved(tmp_path, "slow.pdf", make_pdf([["Text"]]))
    with pytest.raises(FileTooHard, match=r"slow\.pdf.*took longer"):
        ingest(path, Limits(0, 2048), CancelToken())
    assert ingest(path, LIMITS, CancelToken()).document.text == "Text\n"


def test_a_file_that_needs_too_much_memory_is_given_up_and_the_next_one_works(tmp_path: Path) -> None:
    path = _saved(tmp_path, "big.txt", b"word " * 4_000_000)
    with pytest.raises(FileTooHard, match=r"big\.txt"):
        ingest(path, Limits(60, 1), CancelToken())
    small = _saved(tmp_path, "small.pdf", make_pdf([["Text"]]))
    assert ingest(small, LIMITS, CancelToken()).document.text == "Text\n"


def test_a_child_that_dies_is_noticed_and_replaced() -> None:
    child = ChildProcess(CHILD)
    try:
        with pytest.raises(EOFError):
            child.ask("die", 60, CancelToken())
        assert child.ask("echo", 60, CancelToken()) == "echo"
    finally:
        child.kill()


def test_the_last_words_of_a_child_are_logged_but_no_contract_text(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "smallprint.ingest")
    child = ChildProcess(CHILD)
    try:
        for request in ("die", "leave"):
            with pytest.raises(EOFError):
                child.ask(request, 60, CancelToken())
    finally:
        child.kill()
    shown = [record.getMessage() for record in caplog.records if record.levelno >= logging.INFO]
    assert any("SIGABRT" in line for line in shown)
    assert any("Fatal Python error: Aborted" in line for line in shown)
    assert any("hostile_child.py" in line for line in shown)
    assert any("exit code 3" in line for line in shown)
    assert not any("contract text" in line for line in shown)
    assert any("contract text" in record.getMessage() for record in caplog.records)


def test_a_child_that_hangs_is_ended_and_replaced() -> None:
    child = ChildProcess(CHILD)
    try:
        with pytest.raises(TimeoutError):
            child.ask("hang", 0.5, CancelToken())
        assert child.ask("echo", 60, CancelToken()) == "echo"
    finally:
        child.kill()


def test_a_child_cannot_make_the_program_run_code_or_hold_all_memory() -> None:
    child = ChildProcess(CHILD)
    try:
        for attack in ("attack by module", "attack by dotted name", "boast", "untyped"):
            with pytest.raises(EOFError):
                child.ask(attack, 60, CancelToken())
    finally:
        child.kill()


@pytest.mark.timing
def test_cancelling_ends_a_hung_child_at_once() -> None:
    def seconds() -> float:
        child, token = ChildProcess(CHILD), CancelToken()
        child.ask("echo", 60, CancelToken())  # the child is up: what is measured is the cancelling
        asked: list[float] = []

        def cancel() -> None:
            asked.append(time.monotonic())
            token.cancel()

        timer = threading.Timer(0.1, cancel)
        timer.start()
        with pytest.raises(Cancelled):
            child.ask("hang", 60, token)
        taken = time.monotonic() - asked[0]
        timer.join()
        return taken

    assert quickest(seconds, 0.2) < 0.2


def test_work_cancelled_before_it_starts_reads_nothing(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        ingest(_saved(tmp_path, "a.txt", b"words"), LIMITS, token)


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for a process that is not a child of the test's")
def test_a_child_ends_when_the_program_is_killed() -> None:
    script = (
        "import sys; from smallprint.ingest.children.process import ChildProcess;"
        "from smallprint.domain.progress import CancelToken;"
        "from smallprint.domain.change import Reading;"
        "child = ChildProcess('smallprint.ingest.child');"
        "child.ask(('a.txt', '', None, 2048, 0, Reading.ACCEPTED, b'words'), 60, CancelToken());"
        "print(child._process.pid, flush=True); sys.stdin.read()"
    )
    program = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    with program:
        assert program.stdout is not None
        child = os.pidfd_open(int(program.stdout.readline()))
        program.kill()
    try:
        assert select.select([child], [], [], 10)[0]
    finally:
        os.close(child)
