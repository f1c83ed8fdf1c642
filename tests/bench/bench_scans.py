"""Pages of contracts rasterised at 200 dpi, clean and worn: words read rightly, and seconds a page."""

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from smallprint.domain.progress import CancelToken
from smallprint.ingest import Limits
from smallprint.ingest.isolate import WORKERS
from tests.bench.figure import Figure
from tests.build_scan import Picture, Sheet, drawn_page, make_scan, worn
from tests.ingest.whole_pdf import read_pdf
from tests.parsing import ingest

_PAGES = 12
_FEWEST_WORDS = 150


@dataclass(frozen=True, slots=True)
class _Seconds:
    """Seconds a page: by the clock, and of processor time in the children."""

    waited: float
    worked: float


@dataclass(frozen=True, slots=True)
class _Sample:
    picture: Picture
    words: list[str]


def figures(data: Path) -> Iterator[Figure]:
    """Measure a file of scanned pages, as it is ingested, against the text that the pages had."""
    samples = _samples(sorted((data / "cuad" / "pdf").glob("*.pdf")))
    note = f"{len(samples)} pages at 200 dpi: 1 − word errors (edit distance) / words, as they stand"
    accuracy, seconds, sure = _measured([one.picture for one in samples], samples)
    yield Figure("documents.ocr_words", accuracy, 0.97, "higher", note=note)
    note = f"a page, of one core; {seconds.waited:.1f} s by the clock with {WORKERS} children, their start included"
    yield Figure("documents.ocr_seconds", seconds.worked, 15, "lower", "s", note)
    accuracy, _, worn_sure = _measured([worn(one.picture, seed=n) for n, one in enumerate(samples)], samples)
    yield Figure("documents.ocr_memory", _most_memory(), 400, "lower", "MB", "of a recognition child at its highest")
    yield Figure("documents.ocr_words_worn", accuracy, 0.92, "higher", note="2° skew, noise, JPEG at quality 35")
    note = f"of a clean page, mean; {worn_sure:.3f} of a worn one"
    yield Figure("documents.ocr_confidence", sure, 0.85, "higher", note=note)


def _samples(files: Sequence[Path]) -> list[_Sample]:
    """Choose pages with enough words, each of another contract."""
    chosen, order = [], random.Random(3)
    for file in order.sample(files, len(files)):
        raw = file.read_bytes()
        document = read_pdf(raw, file.name, "")
        page = order.choice(document.pages)
        words = document.text[page.start : page.end].split()
        if len(words) >= _FEWEST_WORDS:
            chosen.append(_Sample(drawn_page(raw, page.index), words))
        if len(chosen) == _PAGES:
            break
    return chosen


def _measured(pictures: Sequence[Picture], samples: Sequence[_Sample]) -> tuple[float, _Seconds, float]:
    """Return the share of words read rightly, what a page takes, and the mean confidence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scan.pdf"
        path.write_bytes(make_scan([Sheet(picture) for picture in pictures]))
        started, worked = time.perf_counter(), _children_seconds()
        document = ingest(path, Limits(600, 2048), CancelToken()).document
        waited, worked = time.perf_counter() - started, _children_seconds() - worked
        seconds = _Seconds(waited / len(pictures), worked / len(pictures))
    words = errors = 0
    sures = []
    for page, sample in zip(document.pages, samples, strict=True):
        wrong = _distance(sample.words, document.text[page.start : page.end].split())
        words, errors = words + len(sample.words), errors + wrong
        sures += np.frombuffer(page.words, [("span", np.uint32, 2), ("sure", np.float32)])["sure"].tolist()
    return 1 - errors / words, seconds, float(np.mean(sures)) if sures else 0.0


def _children_seconds() -> float:
    """Return the processor time of this process's children that still run."""
    taken = 0.0
    for child in psutil.Process().children():
        times = child.cpu_times()
        taken += times.user + times.system
    return taken


def _most_memory() -> float:
    """Return the megabytes that the recognition child with the most had at its highest; Linux says so."""
    most = 0
    for child in psutil.Process().children():
        if "smallprint.ingest.ocr.child" in child.cmdline():
            status = Path(f"/proc/{child.pid}/status").read_text(encoding="ascii")
            most = max(most, int(status.split("VmHWM:")[1].split()[0]))
    return most / 1024


def _distance(wanted: Sequence[str], read: Sequence[str]) -> int:
    """Return how many words must be put in, left out or changed."""
    numbers: dict[str, int] = {}
    right = np.array([numbers.setdefault(word, len(numbers)) for word in read])
    row = np.arange(len(right) + 1)
    for place, word in enumerate(wanted, 1):
        changed = np.minimum(row[1:] + 1, row[:-1] + (right != numbers.get(word, -1)))
        row = np.concatenate(([place], changed))
        row = np.minimum.accumulate(row - np.arange(row.size)) + np.arange(row.size)
    return int(row[-1])
