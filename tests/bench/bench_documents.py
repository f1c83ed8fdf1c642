"""A folder of 400 PDFs: pages per second, against bare pdfium in one process, and what a child takes of memory.

Then the Word report of 2,000 findings, against the same report with every style looked up by its name.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
import pytest

from smallprint.domain.review import MatterReview
from smallprint.export import docx_report
from tests.bench import bench_scans
from tests.bench.bench_ingest import read_folder
from tests.bench.figure import Figure
from tests.export.by_names import SheetByNames
from tests.export.many import many_findings
from tests.export.reviews import ordered

_FILES = 400
_FINDINGS = 2000


def figures(data: Path) -> Iterator[Figure]:
    """Measure reading a folder made of copies of the contracts, with warm children."""
    contracts = sorted((data / "cuad" / "pdf").glob("*.pdf"))
    if not contracts:
        raise FileNotFoundError(2, "missing", str(data / "cuad" / "pdf"))
    read_folder(contracts)
    bare_pages, bare_seconds = _bare(contracts)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number in range(_FILES):
            contract = contracts[number % len(contracts)]
            files.append(Path(shutil.copyfile(contract, Path(folder) / f"{number} {contract.name}")))
        started = time.perf_counter()
        pages = sum(len(document.pages) for document in read_folder(files))
        rate = pages / (time.perf_counter() - started)
    yield Figure("documents.pages_per_second", rate, 250, "higher", note=f"{_FILES} files, {pages} pages, to documents")
    yield Figure(
        "documents.ratio_to_pdfium",
        rate / (bare_pages / bare_seconds),
        0.5,
        "higher",
        note="to pypdfium2 in one process: page, text page, all text",
    )
    yield Figure("documents.child_memory", _most_memory(), 400, "lower", "MB", "the largest child's peak")
    yield report_figure()
    yield from bench_scans.figures(data)


def report_figure() -> Figure:
    """Measure how many times as fast a report is written as with python-docx's own search for each style."""
    review = many_findings(_FINDINGS)
    ours = min(_report_seconds(review), _report_seconds(review))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(docx_report, "Sheet", SheetByNames)
        by_names = _report_seconds(review)
    note = f"{_FINDINGS} findings: {ours:.2f} s, with styles looked up by name {by_names:.2f} s"
    return Figure("documents.report_times_as_fast", by_names / ours, 4, "higher", note=note)


def _report_seconds(review: MatterReview) -> float:
    started = time.thread_time()
    docx_report.render(ordered(review, unlikely=True))
    return time.thread_time() - started


def _bare(files: Sequence[Path]) -> tuple[int, float]:
    """Return how many pages pypdfium2 reads by itself, and the seconds it takes."""
    started, pages = time.perf_counter(), 0
    for file in files:
        document = pypdfium2.PdfDocument(file)
        for page in document:
            page.get_textpage().get_text_range()
            pages += 1
        document.close()
    return pages, time.perf_counter() - started


def _most_memory() -> float:
    """Return the peak of the resident memory of this process's children, in megabytes (Linux only: else no figure)."""
    children = [
        number for task in Path("/proc/self/task").glob("*/children") for number in task.read_text("ascii").split()
    ]
    peaks = [
        float(line.split()[1]) / 1024
        for number in children
        for line in Path(f"/proc/{number}/status").read_text("utf-8").splitlines()
        if line.startswith("VmHWM:")
    ]
    return max(peaks, default=float("nan"))
