"""Old Word, OpenDocument and RTF files are read through LibreOffice, or a sentence says that it is needed."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.document import DocumentKind
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, FileDamaged, FileTooHard, FileUnsupported
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from smallprint.ingest.docx import office_child
from smallprint.ingest.docx.office import converted, needs_office, office_program
from tests.build_docx import build_docx, paragraph, run
from tests.build_ole import build_ole
from tests.negotiated import deleted, inserted
from tests.parsing import ingest

LIMITS = Limits(120, 2048)
WITH_OFFICE = pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
RTF = rb"""{\rtf1\ansi{\*\revtbl{Unknown;}{Ada Quill;}}
{\fonttbl{\f0 Arial;}}\f0 The Term is {\deleted\revauthdel1 two}{\revised\revauth1 three} years.\par
Fees are due.\par}"""


def saved(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder for temporary files of this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without LibreOffice: it is on no path and in no place."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("smallprint.ingest.docx.office._PLACES", ())


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("deal.rtf", RTF, "an RTF file"),
        (
            "deal.odt",
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
            "an OpenDocument file",
        ),
        (
            "deal.doc",
            build_ole({"WordDocument": b"", "1Table": b""}),
            "an old Word file (.doc)",
        ),
    ],
)
def test_without_libreoffice_a_sentence_says_what_to_do(
    nowhere: None, tmp_path: Path, name: str, data: bytes, what: str
) -> None:
    with pytest.raises(FileUnsupported) as refused:
        ingest(saved(tmp_path, name, data), LIMITS, CancelToken())
    assert str(refused.value) == (
        f"“{name}” is {what}. Install LibreOffice, with which Smallprint reads such files, "
        "or save it as .docx or PDF and add that."
    )


def test_other_files_do_not_need_it() -> None:
    mail = build_ole({"__properties_version1.0": b"", "WordDocument": b""})
    locked = build_ole({"EncryptionInfo": b"WordDocument", "EncryptedPackage": "WordDocument".encode("utf-16-le")})
    locked_doc = build_ole({"WordDocument": b"\xec\xa5" + bytes(8) + b"\0\1"})
    for data in (b"", b"%PDF-1.7", build_docx(paragraph("Text")), b"words", mail, locked, locked_doc):
        assert needs_office(data) == ""


@WITH_OFFICE
def test_an_rtf_file_is_read_with_its_changes(tmp_path: Path) -> None:
    path = saved(tmp_path, "deal.rtf", RTF)
    ingested = ingest(path, LIMITS, CancelToken())
    document = ingested.document
    assert document.text == "The Term is three years.\nFees are due.\n"
    assert (document.kind, document.name) == (DocumentKind.DOCX, "deal.rtf")
    assert ingested.original == RTF
    assert document.report.reader.startswith("LibreOffice, python-docx ")
    assert remarks_said(document)[0] == "This is an RTF file; it was read through LibreOffice."
    assert {(one.kind, one.author, one.text) for one in document.changes} == {
        (ChangeKind.DELETED, "Ada Quill", "two"),
        (ChangeKind.INSERTED, "Ada Quill", "three"),
    }
    rejected = ingest(path, LIMITS, CancelToken(), reading=Reading.REJECTED).document
    assert rejected.text.startswith("The Term is two years.\n")


@pytest.fixture(scope="module")
def old_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the same contract as .doc and .odt, which LibreOffice makes of a .docx."""
    folder = tmp_path_factory.mktemp("old")
    body = paragraph(run("The Fee is ") + deleted("ten") + inserted("twelve") + run(" euros.")) + paragraph("Signed.")
    (folder / "deal.docx").write_bytes(build_docx(body))
    program = office_program()
    assert program is not None
    for suffix in ("doc", "odt"):
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            suffix,
        ]
        subprocess.run(
            [*command, "--outdir", folder, folder / "deal.docx"], check=True, capture_output=True, timeout=120
        )
    return folder


@WITH_OFFICE
@pytest.mark.parametrize(("suffix", "what"), [("doc", "an old Word file (.doc)"), ("odt", "an OpenDocument file")])
def test_old_word_and_opendocument_files_are_read(old_files: Path, suffix: str, what: str) -> None:
    path = old_files / f"deal.{suffix}"
    assert needs_office(path.read_bytes()) == what
    document = ingest(path, LIMITS, CancelToken()).document
    assert document.text == "The Fee is twelve euros.\nSigned.\n"
    assert [(one.author, one.text) for one in document.changes] == [("Ada Quill", "ten"), ("Bob Seal", "twelve")]


@WITH_OFFICE
@pytest.mark.parametrize("instruction", ["INCLUDEPICTURE", "INCLUDETEXT"])
def test_nothing_outside_the_file_is_fetched(tmp_path: Path, instruction: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        place = f"http://127.0.0.1:{listening.getsockname()[1]}/x.png"
        field = rf'{{\field{{\*\fldinst {instruction} "{place}" \\d}}{{\fldrslt here}}}}'.encode()
        document = ingest(saved(tmp_path, "a.rtf", RTF[:-1] + field + b"}"), LIMITS, CancelToken()).document
        assert "Fees are due." in document.text
        with pytest.raises(BlockingIOError):  # nobody has called
            listening.accept()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes the network away")
def test_what_the_child_becomes_has_no_network_and_writes_files_as_before(tmp_path: Path) -> None:
    written = tmp_path / "written"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        script = (
            f"import pathlib, socket; pathlib.Path({str(written)!r}).write_text('x')\n"
            f"try: socket.create_connection(('127.0.0.1', {listening.getsockname()[1]}), 5)\n"
            "except OSError: raise SystemExit(3)"
        )
        command = [sys.executable, "-I", office_child.__file__, "4096", sys.executable, "-c", script]
        assert subprocess.run(command, check=False, timeout=60).returncode == 3
        assert written.read_text() == "x"
        assert written.stat().st_uid == tmp_path.stat().st_uid
        with pytest.raises(BlockingIOError):  # nobody has called
            listening.accept()


@WITH_OFFICE
def test_what_takes_too_long_is_ended_with_all_it_started(temporary: Path) -> None:
    with pytest.raises(FileTooHard, match="took LibreOffice longer than it may"):
        converted(RTF, "deal.rtf", "an RTF file", 0.2, 4096, CancelToken())
    assert not _office_processes(temporary)
    assert not list(temporary.iterdir())


@WITH_OFFICE
def test_a_cancelled_review_ends_it(temporary: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        converted(RTF, "deal.rtf", "an RTF file", 60, 4096, token)
    assert not _office_processes(temporary)
    assert not list(temporary.iterdir())


@WITH_OFFICE
def test_a_damaged_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    broken = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le") + bytes(1000)
    with pytest.raises(FileDamaged, match="could not be opened by LibreOffice"):
        ingest(saved(tmp_path, "broken.doc", broken), LIMITS, CancelToken())


@WITH_OFFICE
def test_nothing_is_left_behind(temporary: Path) -> None:
    assert converted(RTF, "deal.rtf", "an RTF file", 60, 4096, CancelToken()).startswith(b"PK")
    assert not list(temporary.iterdir())
    assert not _office_processes(temporary)


@WITH_OFFICE
@pytest.mark.skipif(os.name != "posix", reason="the variables of POSIX")
def test_it_writes_nowhere_but_in_the_folder_that_goes_with_it(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    for name in ("TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HOME"):
        (elsewhere / name).mkdir(parents=True)
        monkeypatch.setenv(name, str(elsewhere / name))
    written: set[Path] = set()
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.005):
            written.update(file for folder in elsewhere.iterdir() for file in folder.iterdir())

    watch = threading.Thread(target=look)
    watch.start()
    try:
        converted(RTF, "deal.rtf", "an RTF file", 60, 4096, CancelToken())
    finally:
        over.set()
        watch.join()
    assert not written


def _office_processes(temporary: Path) -> list[str]:
    """The LibreOffice processes whose profile is in this folder."""
    if not Path("/proc/self").exists():
        return []
    found = []
    for entry in Path("/proc").iterdir():
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if bytes(temporary) in command and b"soffice" in command:
            found.append(command.decode(errors="replace"))
    return found
