"""PDF reading against pypdf in one run, and against the text that the CUAD annotators worked on."""

import io
import json
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from pypdf import PdfReader

from app.ingest.pdf import read_pdf
from tests.bench.figure import Figure


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
    ours = theirs = 0.0
    shared = total = 0
    worst = 1.0
    for file in files:
        body = file.read_bytes()
        started = time.perf_counter()
        document = read_pdf(body, file.name, "")
        ours += time.perf_counter() - started
        started = time.perf_counter()
        for page in PdfReader(io.BytesIO(body)).pages:
            page.extract_text()
        theirs += time.perf_counter() - started
        if file.stem in texts:
            left, right = _bigrams(document.text), _bigrams(texts[file.stem])
            both, either = (left & right).total(), left.total() + right.total()
            shared, total = shared + both, total + either
            worst = min(worst, 2 * both / either)
    yield Figure("ingest.speed_over_pypdf", theirs / ours, 10, "higher", "x")
    yield Figure("ingest.bigram_f1", 2 * shared / total, 0.995, "higher")
    yield Figure("ingest.bigram_f1_worst", worst, 0.95, "higher")


def _bigrams(text: str) -> Counter[tuple[str, str]]:
    """Count neighbouring words, split at white space and compared as they stand: no folding of quotes or case."""
    return Counter(pairwise(text.split()))
