"""What is handed over: how long 500 findings take in each format and in all, and whether JSON comes back the same."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from smallprint.domain.decision import Verdict
from smallprint.export import BUNDLE, FORMATS, OPENCONTRACTS, made_report
from smallprint.store import open_matter
from tests.bench.figure import Figure
from tests.export.many import many_findings
from tests.export.reviews import ordered
from tests.matters.test_handed_back import WORDS, Spoken, add, report_of, review, take

_FINDINGS, _DOCUMENTS = 500, 10
_SECONDS = 5.0  # for all formats together


def figures(_data: Path) -> Iterator[Figure]:
    """Measure each format alone, then all of them, then the way out and in again."""
    order = ordered(many_findings(_FINDINGS, _DOCUMENTS))
    total = 0.0
    for one in (*FORMATS, OPENCONTRACTS):
        begun = time.perf_counter()
        made_report(order, Path(f"report{one.suffix}"), one)
        took = time.perf_counter() - begun
        total += took
        of = f"{_FINDINGS} findings of {_DOCUMENTS} documents"
        yield Figure(f"handoff.{one.key}", took, _SECONDS, "lower", "s", of)
    yield Figure("handoff.all_formats", total, _SECONDS, "lower", "s", "all of these together")
    begun = time.perf_counter()
    made_report(order, Path("report.zip"), BUNDLE)
    took = time.perf_counter() - begun
    yield Figure("handoff.archive", took, 2 * _SECONDS, "lower", "s", "all of these in one archive")
    yield from _out_and_in()


def _out_and_in() -> Iterator[Figure]:
    said = (Verdict.ACCEPTED, Verdict.EDITED)
    spoken = [
        Spoken("law", at, 40, at % 7 == 0, 0.3 + at / 1000, said[: at % 3], ["Ask."] * (at % 2))
        for at in range(_FINDINGS)
    ]
    with TemporaryDirectory() as folder:
        text = WORDS * 5
        with (
            open_matter(Path(folder) / "a.smallprint") as first,
            open_matter(Path(folder) / "b.smallprint") as second,
        ):
            document_id, read = add(first, text)
            review(first, document_id, read, spoken)
            told = report_of(first)
            add(second, text)
            begun = time.perf_counter()
            take(second, told)
            took = time.perf_counter() - begun
            same = json.loads(report_of(second)) == json.loads(told)
    yield Figure("handoff.taken_in", took, 5.0, "lower", "s", f"a JSON report of {_FINDINGS} findings into a matter")
    yield Figure("handoff.json_equal", float(same), 1.0, "higher", "", "1: out, in and out again is the same")
