"""Versions made by known edits: every edit is found, and nothing is told that only the layout changed."""

import io
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

import docx
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from smallprint.compare import difference
from smallprint.domain.change import Reading
from smallprint.domain.difference import Difference
from smallprint.domain.document import Document
from smallprint.domain.opened import Opened
from smallprint.domain.redline import Redlining
from smallprint.domain.versions import VersionsCompared
from smallprint.ingest.child import Parser
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.text import read_text
from smallprint.marking.redline import redlined
from smallprint.marking.redline_steps import redline_steps
from smallprint.segment import segment
from tests.bench.figure import Figure
from tests.versions_made import Judged, Made, judged, left_out, made_version

_EDITS = 12  # of each pair
_CUAD = 120  # contracts
_PAPERS, _MARGIN = ((21.6, 15.0), (29.7, 21.0)), 2.4  # centimetres
_HUNDRED_PAGES = 50_000  # words


@dataclass(slots=True)
class _Counted:
    pairs: int = 0
    told: Judged = field(default_factory=Judged)


def figures(data: Path) -> Iterator[Figure]:
    """Compare versions of Word files, of what LibreOffice prints of one or both, and of contracts as text."""
    files = sorted((data / "docx").glob("*.docx"))
    if not files:
        raise FileNotFoundError(2, "missing", str(data / "docx"))
    pairs = [pair for file in files if (pair := _word_pair(file)) is not None]
    yield from _figures("word", _compared([(made, _word(old), _word(new)) for made, old, new in pairs]), 1.0, 0)
    texts = [json.loads(line)["text"] for line in (data / "cuad" / "train.jsonl").open(encoding="utf-8")]
    yield from _figures("contracts", _compared(_text_pairs(texts)), 1.0, 0)
    if shutil.which("soffice"):
        yield from _figures("printed", _compared(_printed(pairs)), 1.0, 0)
        yield from _figures("pages", _compared(_pages(pairs)), 1.0, 0)
        yield _unchanged(files)
    yield _redlines(pairs)
    yield _seconds(texts)


def _figures(name: str, counted: _Counted, found: float, false: float) -> Iterator[Figure]:
    told = counted.told
    note = f"{counted.pairs} pairs, {told.edits} edits, {told.found} found, {told.kinds} of the right kind"
    yield Figure(f"versions.{name}_found", told.found / told.edits, found, "higher", note=note)
    note = f"changes that no edit made, for each edit; {len(told.false)} in all"
    yield Figure(f"versions.{name}_false", len(told.false) / told.edits, false, "lower", note=note)


def _compared(pairs: Iterator[tuple[Made, Document, Document]] | Sequence[tuple[Made, Document, Document]]) -> _Counted:
    counted = _Counted()
    for made, old, new in pairs:
        counted.pairs += 1
        counted.told.add(judged(made, _difference(old, new), old.text, new.text))
    for missed in (*counted.told.missed, *counted.told.false):
        print(f"    {missed}"[:200])
    return counted


def _difference(old: Document, new: Document) -> Difference:
    return difference(old, segment(old).passages, new, segment(new).passages)


def _word(data: bytes, reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(data, "contract.docx", "0" * 64, reading)


def _text_pairs(texts: Sequence[str]) -> Iterator[tuple[Made, Document, Document]]:
    for number, text in enumerate(texts[:: max(len(texts) // _CUAD, 1)]):
        plain = read_text(text.encode(), "contract.txt", "0" * 64)
        paragraphs = [line for line in plain.text.split("\n") if line.strip()]
        made = made_version(paragraphs, number, _EDITS, leave=left_out(paragraphs, plain, segment(plain).passages))
        if made.labels:
            later = [paragraph for _, paragraph in made.new]
            versions = ("\n".join(one).encode() for one in (made.old, later))
            old, new = (read_text(one, "contract.txt", "0" * 64) for one in versions)
            yield made, old, new


def _word_pair(file: Path) -> tuple[Made, bytes, bytes] | None:
    """Return a Word file and a version of it with known edits in its paragraphs, its tracked changes accepted."""
    word = docx.Document(str(file))
    paragraphs = [one for one in word.paragraphs if one.text.strip() and _plain(one)]
    texts = [one.text for one in paragraphs]
    document = _word(file.read_bytes())
    made = made_version(texts, 7, _EDITS, leave=left_out(texts, document, segment(document).passages))
    if not made.labels:
        return None
    before = _saved(word)
    _edit(made, paragraphs)
    return made, before, _saved(word)


def _plain(paragraph: Paragraph) -> bool:
    """Say whether a paragraph has runs alone, so that its words can be set anew."""
    return all(one.tag.rpartition("}")[2] in ("r", "pPr") for one in paragraph._p)


def _edit(made: Made, paragraphs: Sequence[Paragraph]) -> None:
    later = dict(made.new)
    body = {number: one._p for number, one in enumerate(paragraphs)}
    for number, element in body.items():
        if number not in later:
            element.getparent().remove(element)
        elif later[number] != made.old[number]:
            paragraphs[number].text = later[number]
    previous: int | None = None
    for number, text in made.new:
        # After a paragraph that is put in, the next one stands behind it already.
        if number < 0 and previous is not None:
            fresh = deepcopy(body[previous])
            body[previous].addnext(fresh)
            Paragraph(fresh, paragraphs[previous]._parent).text = text
        elif previous is not None and _away(made, number):
            body[previous].addnext(body[number])
        previous = number if number >= 0 else previous


def _away(made: Made, number: int) -> bool:
    return any(kind.value == "moved" and one == number for kind, one, *_ in made.labels)


def _saved(word: docx.document.Document) -> bytes:
    content = io.BytesIO()
    word.save(content)
    return content.getvalue()


def _printed(pairs: Sequence[tuple[Made, bytes, bytes]]) -> Iterator[tuple[Made, Document, Document]]:
    """Yield each pair with its newer version as LibreOffice prints it."""
    prints = _as_pdf({str(number): new for number, (_, _, new) in enumerate(pairs)})
    for number, (made, old, _) in enumerate(pairs):
        yield made, _word(old), prints[str(number)]


def _pages(pairs: Sequence[tuple[Made, bytes, bytes]]) -> Iterator[tuple[Made, Document, Document]]:
    """Yield prints of each pair, the newer version on pages of another size, so that they end elsewhere."""
    files = {f"{number}-old": old for number, (_, old, _) in enumerate(pairs)}
    for number, (_, _, new) in enumerate(pairs):
        files |= {f"{number}-{width}": _relaid(new, width, height) for width, height in _PAPERS}
    prints = _as_pdf(files)
    for number, (made, _, _) in enumerate(pairs):
        for width, _ in _PAPERS:
            yield made, prints[f"{number}-old"], prints[f"{number}-{width}"]


def _relaid(data: bytes, width: float, height: float) -> bytes:
    word = docx.Document(io.BytesIO(data))
    for section in word.sections:
        section.page_width, section.page_height = Cm(width), Cm(height)
        section.left_margin = section.right_margin = Cm(_MARGIN)
        section.top_margin = section.bottom_margin = Cm(_MARGIN)
    return _saved(word)


def _as_pdf(files: dict[str, bytes]) -> dict[str, Document]:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            (Path(folder) / f"{name}.docx").write_bytes(data)
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        sources = [str(Path(folder) / f"{name}.docx") for name in files]
        subprocess.run([*command, "--outdir", folder, *sources], check=True, capture_output=True, timeout=600)
        return {name: _pdf((Path(folder) / f"{name}.pdf").read_bytes()) for name in files}


def _pdf(data: bytes) -> Document:
    read = Parser().parse(data, "contract.pdf", "0" * 64, None, 0)
    assert read is not None
    return read


def _unchanged(files: Sequence[Path]) -> Figure:
    prints = _as_pdf({file.stem: file.read_bytes() for file in files})
    told = [len(_difference(_word(file.read_bytes()), prints[file.stem]).changed) for file in files]
    note = f"{len(files)} Word files against what LibreOffice prints of them: {sum(map(bool, told))} with changes"
    return Figure("versions.printed_same", told.count(0) / len(files), 1.0, "higher", note=note)


def _redlines(pairs: Sequence[tuple[Made, bytes, bytes]]) -> Figure:
    """Write redlines over the newer and over the older file, and read them back."""
    right = made = 0
    for _, before, after in pairs:
        old, new = _opened(before), _opened(after)
        compared = VersionsCompared(old, new, _difference(old.document, new.document))
        for newer in (True, False):
            data, base = (after, new.document) if newer else (before, old.document)
            order = Redlining(data, "x.docx", base.text, newer, tuple(redline_steps(compared, newer)), "Smallprint")
            copy = redlined(order)
            made += 1
            accepted, rejected = _word(copy.data), _word(copy.data, Reading.REJECTED)
            same = not _difference(new.document, accepted).changed and not _difference(old.document, rejected).changed
            right += same and not copy.unplaced
    note = f"{made} redlines over Word files; accepted the newer version, rejected the older one"
    return Figure("versions.redlines_proven", right / made, 1.0, "higher", note=note)


def _opened(data: bytes) -> Opened:
    document = _word(data)
    return Opened(0, document, segment(document))


def _seconds(texts: Sequence[str]) -> Figure:
    words: list[str] = []
    for text in texts:
        words += text.split(" ")
        if len(words) >= _HUNDRED_PAGES:
            break
    paragraphs = [line for line in " ".join(words[:_HUNDRED_PAGES]).split("\n") if line.strip()]
    made = made_version(paragraphs, 3, 120)
    old, new = (
        read_text("\n".join(one).encode(), "contract.txt", "0" * 64)
        for one in (made.old, [paragraph for _, paragraph in made.new])
    )
    passages = segment(old).passages, segment(new).passages
    started = time.perf_counter()
    difference(old, passages[0], new, passages[1])
    seconds = time.perf_counter() - started
    return Figure("versions.hundred_pages", seconds, 5, "lower", "s", f"{_HUNDRED_PAGES} words against as many")
