"""Marked copies: comments at exactly the quoted words of Word files, and nothing else of them changed."""

import io
import random
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smallprint.domain.document import Document
from smallprint.domain.marking import MarginComment, Marking
from smallprint.errors import FileRefused
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import mark_word
from tests.bench.figure import Figure
from tests.bench.made_word_files import made_word_files
from tests.negotiated import negotiated_docx

_QUOTES = 40  # of each file, at random, a word to a paragraph or more
_AROUND = 2  # characters: a note's mark is held whole
_LENGTHS = (1, 3, 8, 30, 80)  # words
_MAY_DIFFER = re.compile(r"word/(?:document|comments)\d*\.xml|word/_rels/document\d*\.xml\.rels|\[Content_Types\]\.xml")
_OPENED = 12  # files that LibreOffice opens and saves again
# LibreOffice drops comments within the shown text of fields, and some at deleted ends of paragraphs and in controls.
_KEPT_BY_OFFICE = {"own": 1.0, "foreign": 0.9, "made": 0.8}
_AUTHOR, _DATE = "Smallprint", "2026-11-30T08:00:00Z"


@dataclass(slots=True)
class _Counted:
    files: int = 0
    quotes: int = 0
    exact: int = 0
    wrong: int = 0
    told: int = 0
    other_parts: int = 0
    changes: int = 0
    kept: int = 0
    comments: int = 0
    opened: int = 0
    found_again: int = 0


def figures(data: Path) -> Iterator[Figure]:
    """Mark every Word file of the data at random words, and read the copies again."""
    for name, files in (
        ("own", own_files(data)),
        ("foreign", foreign_files(data)),
        ("made", made_word_files()),
    ):
        counted = _Counted()
        read = [one for file, content in files for one in _read(file, content)]
        for content, before in read:
            _mark(content, before, counted)
        _open_with_office(read[:: max(len(read) // _OPENED, 1)], counted)
        body = (
            f"{counted.files} files, {counted.quotes} quotes, {counted.exact} at exactly their words, the others told"
        )
        told = (counted.exact + counted.told - counted.wrong) / counted.quotes
        yield Figure(f"handoff.marked_{name}_placed", told, 1.0, "higher", note=body)
        yield Figure(f"handoff.marked_{name}_other_parts", counted.other_parts, 0, "lower", note="parts that differ")
        kept = counted.kept / max(counted.changes, 1)
        note = f"{counted.changes} changes and comments of the files’ own"
        yield Figure(f"handoff.marked_{name}_kept", kept, 1.0, "higher", note=note)
        if counted.opened:
            note = f"{counted.comments} comments of {counted.opened} copies that LibreOffice saved again"
            share = counted.found_again / counted.comments
            yield Figure(f"handoff.marked_{name}_opened", share, _KEPT_BY_OFFICE[name], "higher", note=note)


def own_files(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the Word files that were gathered for the product, and one with every hard part."""
    for folder in ("docx", "plain/docx", "cases"):
        for file in sorted((data / folder).glob("*.docx")):
            yield file.name, file.read_bytes()
    yield "every part.docx", negotiated_docx()


def foreign_files(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield Word files of other projects."""
    for file in sorted([*(data / "foreign").rglob("*.docx"), *(data / "cases" / "files").glob("*.docx")]):
        yield file.name, file.read_bytes()


def _read(name: str, content: bytes) -> Iterator[tuple[bytes, Document]]:
    """Yield a file with what is read of it, nothing for one that is refused."""
    try:
        yield content, read_docx(content, name, "0" * 64)
    except FileRefused:
        return


def _mark(content: bytes, before: Document, counted: _Counted) -> None:
    """Mark a file, and count what holds of its copy."""
    name, marks = before.name, _marks(before)
    copy = mark_word(Marking(content, before, marks, _AUTHOR, _DATE))
    after = read_docx(copy.data, name, "0" * 64)
    new = [one for one in after.comments if (one.author, one.date) == (_AUTHOR, _DATE)]
    counted.files += 1
    counted.quotes += len(marks)
    counted.told += len(copy.sentences)
    counted.exact += copy.placed
    counted.wrong += _wrong(before, after, marks, copy.sentences)
    counted.other_parts += _other_parts(content, copy.data)
    counted.changes += len(before.changes) + len(before.comments)
    old = [one for one in after.comments if one not in new]
    counted.kept += sum(
        replace(one, start=0, end=0) == replace(other, start=0, end=0)
        for one, other in zip(before.changes, after.changes, strict=False)
    )
    counted.kept += sum(
        replace(one, reply_to=None) == replace(other, reply_to=None)
        for one, other in zip(before.comments, old, strict=False)
    )


def _marks(document: Document, within: bool = False) -> tuple[MarginComment, ...]:
    """Return marks on words chosen at random, the same in every run; `within` cuts each at the end of its block."""
    chance = random.Random(document.name)
    words = [one.span() for one in re.finditer(r"\w+", document.text)]
    marks = []
    for number in range(min(_QUOTES, len(words))):
        first = chance.randrange(len(words))
        last = min(first + chance.choice(_LENGTHS), len(words)) - 1
        start, end = words[first][0], words[last][1]
        if within:
            end = min(end, max(document.text.find("\n", start), start + 1))
        marks.append(MarginComment(start, end, f"Mark {number}", ("Accepted",)))
    return tuple(marks)


def _wrong(before: Document, after: Document, marks: Sequence[MarginComment], sentences: Sequence[str]) -> int:
    """Count the comments of which nothing is told, and that hold other words than those that they are on."""
    told = {one.partition("”")[0].lstrip("“") for one in sentences}
    held = {one.text.partition("\n")[0]: after.text[one.start : one.end].strip() for one in after.comments}
    return sum(
        not held.get(one.title) or held[one.title] not in before.text[one.start : one.end + _AROUND]
        for one in marks
        if one.title not in told
    )


def _other_parts(before: bytes, after: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        changed = {name for name in old.namelist() if name not in new.namelist() or old.read(name) != new.read(name)}
        changed |= set(new.namelist()) - set(old.namelist())
    return sum(_MAY_DIFFER.fullmatch(name) is None for name in changed)


def _open_with_office(read: Sequence[tuple[bytes, Document]], counted: _Counted) -> None:
    """Let LibreOffice open copies and save them again, and count the comments that are there then.

    Each comment is within one block: LibreOffice drops one that begins in a table and ends after it.
    """
    office = shutil.which("soffice")
    if office is None:
        return
    copies = []
    for content, before in read:
        copy = mark_word(Marking(content, before, _marks(before, within=True), _AUTHOR, _DATE))
        new = read_docx(copy.data, before.name, "0" * 64).comments
        copies.append((copy, sum(one.author == _AUTHOR for one in new)))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        files = [Path(folder) / f"{number}.docx" for number in range(len(copies))]
        for file, (copy, _) in zip(files, copies, strict=True):
            file.write_bytes(copy.data)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--convert-to", "docx", "--outdir", str(out), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        for file, (_, comments) in zip(files, copies, strict=True):
            again = read_docx((out / file.name).read_bytes(), file.name, "0" * 64)
            counted.opened += 1
            counted.comments += comments
            counted.found_again += sum(one.author == _AUTHOR for one in again.comments)
