"""Reading a folder of PDFs against pypdf in one run, and against the text that the CUAD annotators worked on."""

import io
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from pypdf import PdfReader

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.ingest import Limits
from smallprint.ingest.isolate import WORKERS
from tests.bench.figure import Figure
from tests.parsing import read_ahead

_ROUNDS = 3
_LIMITS = Limits(120, 2048)


def figures(data: Path) -> Iterator[Figure]:
    """Measure pages per second as a ratio to pypdf's extract_text, and word-bigram F1, over all PDFs."""
    labels = data / "cuad" / "train.jsonl"
    texts = {}
    with labels.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            texts[row["name"]] = row["text"]
    files = sorted((data / "cuad" / "pdf").glob("*.pdf"))
    if not files:
        raise FileNotFoundError(2, "missing", str(data / "cuad" / "pdf"))
    documents = read_folder(files)  # also starts the children, which stay for as long as the program runs
    ours, theirs = [], []
    for _ in range(_ROUNDS):
        ours.append(seconds_of_reading(files))
        theirs.append(_seconds_of_pypdf(files))
    note = f"{WORKERS} children, warm, files to documents; pypdf: one process, extract_text; median of {_ROUNDS}"
    ratio = statistics.median(theirs) / statistics.median(ours)
    yield Figure("ingest.speed_over_pypdf", ratio, 10, "higher", "x", note)
    shared = total = 0
    worst = 1.0
    for document in documents:
        stem = Path(document.name).stem
        if stem in texts:
            left, right = _bigrams(document.text), _bigrams(texts[stem])
            both, either = (left & right).total(), left.total() + right.total()
            shared, total = shared + both, total + either
            worst = min(worst, 2 * both / either)
    yield Figure(
        "ingest.bigram_f1", 2 * shared / total, 0.995, "higher", note="words as they stand, against CUAD's text"
    )
    yield Figure("ingest.bigram_f1_worst", worst, 0.95, "higher", note="the worst file")


def read_folder(files: Sequence[Path]) -> list[Document]:
    """Read files as a review does: in children, ahead of their use."""
    with read_ahead(files, _LIMITS, CancelToken()) as ahead:
        return [ahead.take(file).document for file in files]


def seconds_of_reading(files: Sequence[Path]) -> float:
    """Return how long reading the files takes, from their paths to their documents."""
    started = time.perf_counter()
    read_folder(files)
    return time.perf_counter() - started


def _seconds_of_pypdf(files: Sequence[Path]) -> float:
    started = time.perf_counter()
    for file in files:
        for page in PdfReader(io.BytesIO(file.read_bytes())).pages:
            page.extract_text()
    return time.perf_counter() - started


def _bigrams(text: str) -> Counter[tuple[str, str]]:
    """Count neighbouring words, split at white space and compared as they stand: no folding of quotes or case."""
    return Counter(pairwise(text.split()))
