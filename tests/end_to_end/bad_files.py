"""Files that cannot be reviewed, and matters that cannot be opened: how each is made, and the sentence it gets."""

import io
import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pypdf
from sqlite_utils import Database, Migrations

from smallprint.store import open_matter
from tests.build_docx import build_docx, paragraph, rezipped
from tests.build_pdf import make_pdf

GOOD = "This Agreement shall be governed by the laws of the State of Ohio.\n"
_PDF = make_pdf([["This Agreement shall be governed by the laws of the State of Ohio."]] * 3)
_WORD = build_docx(paragraph("The Term is two years."))


@dataclass(frozen=True, slots=True)
class Bad:
    """One thing that goes wrong: `make` puts it at a path, `{name}` in the sentence stands for the file's name."""

    name: str
    make: Callable[[Path], object]
    sentence: str

    def told(self) -> str:
        """Return the exact sentence."""
        return self.sentence.format(name=self.name)


def _encrypted(path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(_PDF))
    writer.encrypt("secret")
    writer.write(path)


def _archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("__MACOSX/._lease.docx", "hello")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _forbidden(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)


FILES = [
    Bad(
        "empty.pdf",
        lambda path: path.write_bytes(b""),
        "“{name}” is empty. Check that it was saved or downloaded completely.",
    ),
    Bad(
        "cut.pdf",
        lambda path: path.write_bytes(_PDF[: len(_PDF) // 3]),
        "“{name}” is cut short or damaged. Get it again from where it came.",
    ),
    Bad(
        "locked.pdf",
        _encrypted,
        "“{name}” is locked: it needs a password to be read. Unlock it with its password, or ask for an open copy.",
    ),
    Bad(
        "archive.docx", _archive, "“{name}” is a zip archive without a contract in it. Check that it is the right one."
    ),
    Bad(
        "hollow.docx",
        lambda path: path.write_bytes(rezipped(_WORD, {"word/document.xml": None})),
        "“{name}” is a Word file without its text. Open it in Word and save it again.",
    ),
    Bad(
        "photo.pdf",
        lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64)),
        "“{name}” is damaged, or a picture of a kind that is not read. Save it as PNG, JPEG or PDF and add that.",
    ),
    Bad(
        "noise.pdf",
        lambda path: path.write_bytes(bytes(range(1, 256))),
        "“{name}” is not a PDF, Word or text file. Save the contract as PDF or .docx and add that.",
    ),
    Bad(
        "scan.pdf",
        lambda path: path.write_bytes(make_pdf([[]], pictures=True)),
        "“{name}” has no text that can be read, neither as text nor in its pictures. Get a better scan and add that.",
    ),
]
if os.name == "posix":
    FILES.append(
        Bad(
            "loop.pdf",
            _loop,
            "“{name}” cannot be read (Too many levels of symbolic links). Copy it to this machine first.",
        )
    )
    FILES.append(
        Bad("pipe.pdf", os.mkfifo, "“{name}” is not a file with content. Save the contract as a file and add that.")
    )
    if os.geteuid() != 0:  # the administrator may read everything
        FILES.append(
            Bad("secret.txt", _forbidden, "“{name}” may not be opened. Check that you are allowed to read it.")
        )

PRETENDER = Bad(  # read all the same, so it is not refused, but said
    "words.pdf",
    lambda path: path.write_text(GOOD.replace("Ohio", "Nevada"), encoding="utf-8"),
    "“{name}” is plain text, not what its name says; it was read as text.",
)


def _newer(path: Path) -> None:
    open_matter(path).close()
    later = Migrations("smallprint")

    @later(name="m999_later")
    def later_tables(db: Database) -> None:
        db.execute("CREATE TABLE later (id INTEGER)")

    with closing(sqlite3.connect(path)) as connection:
        later.apply(Database(connection))


MATTERS = [
    Bad("newer.smallprint", _newer, "“{name}” was written by a newer Smallprint. Update the program to open it."),
    Bad(
        "words.smallprint",
        lambda path: path.write_text(GOOD, encoding="utf-8"),
        "“{name}” is not a matter file, or it is damaged. Restore it from a backup.",
    ),
    Bad(
        "folder.smallprint",
        lambda path: path.mkdir(),
        "“{path}” is a folder. Name a matter file, for example “{name}.smallprint”.",
    ),
]


def read_only_folder(tmp_path: Path) -> Path:
    """Return a folder in which nobody, not even the administrator, can make a file."""
    if Path("/proc/self").exists():
        return Path("/proc")
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o555)
    return folder
