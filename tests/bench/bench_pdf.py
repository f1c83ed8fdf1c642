"""PDFs: that nothing of their pages is lost, by a second reader (pypdf) that reads every page by ways of its own.

Words are compared page by page by their letters and digits alone, in Unicode's plain form (NFKC), since readers differ
in where they see spaces, and hyphens at line ends are settled here. A word is found as often as its letters stand in a
row anywhere among those of the page. A short one that is lost may hide in a longer one: so the letters and digits of
each page are counted as well. The second reader is known to be wrong in one way: what a page draws twice in the same
place, where a printer cut it into strips, it gives twice.

`python -m tests.bench.bench_pdf FOLDER` prints what is not found.
"""

import io
import logging
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from pypdf import PdfReader

from smallprint.ingest.isolate import WORKERS
from tests.bench.bench_ingest import read_folder
from tests.bench.figure import Figure


@dataclass(slots=True)
class Count:
    """How much the second reader has on the pages looked at, and what of it the reading text has not.

    `missing` are lines that say the file, the page and the words, or else the letters.
    """

    pages: int = 0
    words: int = 0
    words_lost: int = 0
    letters: int = 0
    letters_lost: int = 0
    missing: list[str] = field(default_factory=list)

    def compare(self, place: str, ours: str, theirs: str) -> None:
        """Count one page by both its texts; `place` names it."""
        mine, words = _bare(ours), Counter(filter(None, map(_bare, theirs.split())))
        lost = {word: count - mine.count(word) for word, count in words.items() if count > mine.count(word)}
        letters = Counter("".join(words.elements()))
        fewer = letters - Counter(mine)
        if lost or fewer:
            self.missing.append(f"{place}: {lost or dict(fewer)}")
        self.pages += 1
        self.words += words.total()
        self.words_lost += sum(lost.values())
        self.letters += letters.total()
        self.letters_lost += fewer.total()


def figures(data: Path) -> Iterator[Figure]:
    """Look for the words of every page of every PDF on that page of the reading text."""
    count = counted(sorted(data.rglob("*.pdf")))
    if not count.words:
        raise FileNotFoundError(2, "missing", str(data / "*.pdf"))
    note = f"{count.pages} pages by a second reader, {count.words} words, {count.words_lost} lost"
    yield Figure("documents.words_found", 1 - count.words_lost / count.words, 1.0, "higher", note=note)
    note = f"{count.letters} letters and digits, {count.letters_lost} fewer here"
    yield Figure("documents.letters_found", 1 - count.letters_lost / count.letters, 0.999999, "higher", note=note)


def counted(files: Sequence[Path]) -> Count:
    """Read files both ways and compare them page by page."""
    count = Count()
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        reading = pool.map(_second, files)
        for document, theirs in zip(read_folder(files), reading, strict=True):
            for page, text in zip(document.pages, theirs, strict=True):
                count.compare(f"{document.name}, page {page.index + 1}", document.text[page.start : page.end], text)
    return count


def _second(file: Path) -> list[str]:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return [page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages]


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


if __name__ == "__main__":
    print(*counted(sorted(Path(sys.argv[1]).rglob("*.pdf"))).missing, sep="\n")
