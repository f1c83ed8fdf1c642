"""Old Word, OpenDocument and RTF files: LibreOffice turns them into .docx, where it is installed.

It runs without a window, in a process group of its own with limits, with a profile of its own that forbids macros and
links, and without a network where the system can take it away.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.errors import FileDamaged, FileTooHard, FileUnsupported
from smallprint.ingest.compound import is_old_word
from smallprint.ingest.docx import office_child
from smallprint.system.child_command import child_command, is_bundled
from smallprint.system.reachable import is_file
from smallprint.system.scratch import scratch_folder

# LibreOffice maps far more than it uses; below this it does not start.
_LEAST_MEGABYTES = 4096
_MIME_AT = 30  # where the first entry of a zip archive has its name: OpenDocument begins with an unpacked "mimetype"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
{}</oor:items>
"""
_SETTING = '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>\n'
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Load", "UpdateDocMode", "0"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"),
)


def needs_office(data: bytes) -> str:
    """Return what a file is that only LibreOffice can read, "" for all others."""
    if data.startswith(b"{\\rtf"):
        return "an RTF file"
    if data[_MIME_AT : _MIME_AT + len(_OPEN_DOCUMENT)] == _OPEN_DOCUMENT:
        return "an OpenDocument file"
    if is_old_word(data):
        return "an old Word file (.doc)"
    return ""


def office_program() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if is_file(Path(place))), None)


def converted(data: bytes, name: str, what: str, seconds: float, megabytes: int, token: CancelToken) -> bytes:
    """Return the file as the bytes of a .docx; `what` is what `needs_office` said.

    Raises FileUnsupported where LibreOffice is not installed, FileTooHard, FileDamaged, or Cancelled.
    """
    program = office_program()
    if program is None:
        raise FileUnsupported(
            f"“{name}” is {what}. Install LibreOffice, with which Smallprint reads such files, "
            "or save it as .docx or PDF and add that."
        )
    with scratch_folder() as folder:
        return _converted(program, folder, data, name, seconds, max(megabytes, _LEAST_MEGABYTES), token)


def told_of_office(document: Document, what: str, seconds: float) -> Document:
    """Return the document with a report that says how it was read, in how many seconds."""
    report = document.report
    through = Remark(RemarkKind.THROUGH_OFFICE, names=(what,))
    told = replace(report, reader=f"LibreOffice, {report.reader}", remarks=(through, *report.remarks), seconds=seconds)
    return replace(document, report=told)


def _converted(
    program: str, folder: Path, data: bytes, name: str, seconds: float, megabytes: int, token: CancelToken
) -> bytes:
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    settings = "".join(_SETTING.format(*setting) for setting in _SETTINGS)
    (profile / "registrymodifications.xcu").write_text(_PROFILE.format(settings), encoding="utf-8")
    source = folder / "document"
    source.write_bytes(data)
    command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    command += ["--nologo", "--nodefault", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML", "--outdir"]
    command += [str(folder / "out"), str(source)]
    until = time.monotonic() + seconds
    _run(command, folder, name, until, megabytes, token)
    result = folder / "out" / "document.docx"
    if not is_file(result):
        raise FileDamaged(
            f"“{name}” could not be opened by LibreOffice: it is damaged, or needs a password. "
            "Save it as .docx or PDF and add that."
        )
    return result.read_bytes()


def _run(command: list[str], folder: Path, name: str, until: float, megabytes: int, token: CancelToken) -> None:
    """Run LibreOffice to its end; raises FileTooHard when it takes too long, and Cancelled."""
    process = subprocess.Popen(
        [*_first_step(), str(megabytes), *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(folder),
        start_new_session=True,
    )
    try:
        with token.interrupting(lambda: _end(process)):
            process.wait(max(until - time.monotonic(), 0.1))
    except subprocess.TimeoutExpired as error:
        raise FileTooHard(
            f"“{name}” took LibreOffice longer than it may to open and was given up. "
            "Save it as .docx or PDF and add that."
        ) from error
    finally:
        _end(process)
        process.wait()
    if token.cancelled:
        token.check()


def _first_step() -> list[str]:
    """Return the command of the process that becomes LibreOffice; by its path it starts sooner than as a module."""
    if is_bundled():
        return child_command("smallprint.ingest.docx.office_child")
    return [sys.executable, "-I", office_child.__file__]


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which LibreOffice asks no other program, and writes in this folder alone."""
    # A proxy that is not there: what would still reach for the network gets no further than this machine.
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), "http://127.0.0.1:9")
    temporary = folder / "temporary"  # it holds the contract, and would stay elsewhere when the process is ended
    temporary.mkdir(exist_ok=True)
    written = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    apart = {"HOME": str(folder), "DBUS_SESSION_BUS_ADDRESS": "disabled:", "SAL_USE_VCLPLUGIN": "svp"}
    return {**kept, **nowhere, **written, **apart}


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice and whatever it started."""
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
