"""Word files: that no word of theirs is lost, by a second reader that only joins the text of each paragraph."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from docx.oxml.parser import parse_xml

from smallprint.domain.change import Reading
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.reader import read_docx
from tests.bench.figure import Figure

_PARTS = re.compile(r"word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_PRIVATE = re.compile("[\uf020-\uf0ff]")


def figures(data: Path) -> Iterator[Figure]:
    """Count the words of every part of every Word file that are neither in the text nor among its changes."""
    files = sorted((data / "docx").glob("*.docx"))
    if not files:
        raise FileNotFoundError(2, "missing", str(data / "docx"))
    for reading in Reading:
        words = found = changes = 0
        for file in files:
            document = read_docx(file.read_bytes(), file.name, "0" * 64, reading)
            changes += len(document.changes)
            kept = "".join((document.text + " ".join(one.text for one in document.changes)).split())
            for word in _words(file):
                words += 1
                found += word in kept
        note = f"{len(files)} files, {words} words, {words - found} lost, {changes} changes"
        yield Figure(f"documents.word_{reading}_found", found / words, 1.0, "higher", note=note)


def _words(file: Path) -> Iterator[str]:
    with zipfile.ZipFile(file) as package:
        for name in filter(_PARTS.fullmatch, package.namelist()):
            root = parse_xml(package.read(name))
            for paragraph in root.iter("{*}p"):
                for element in paragraph.iter("{*}t", "{*}delText"):
                    yield from cleaned(_PRIVATE.sub("", element.text or "")).split()
