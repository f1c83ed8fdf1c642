"""Clause finding on the development contracts, with weights that were not trained on them, by the scorer's rules.

The scorers are the files bench/cuad_score.py and bench/reader_score.py beside the folder of contracts.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2

from smallprint.bootstrap import Services, open_services
from smallprint.domain.judge import Judge
from smallprint.domain.progress import CancelToken, Progress
from smallprint.ingest import read_text
from smallprint.matters.finders import Finders, load_finders
from smallprint.measure.clauses import Labelled, Trial, evaluate, load_labelled
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.bench import fresh_types, met_by_readers, own_types
from tests.bench.figure import Figure
from tests.bench.kept_states import kept_where_asked
from tests.bench.scorer import load_scorer

_PAGE = 3000  # characters: what a page of these contracts holds
_COUNTED = 0.05  # score from which a span counts for the calibration: almost all others are right never
_BINS = 10
# What the system reckons of a child that has ended (ru_maxrss) begins with the memory of whoever started it.
_PEAK = """
import sys
from pathlib import Path

from smallprint.__main__ import main

code = main()
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
sys.exit(code)
"""


def figures(data: Path) -> Iterator[Figure]:
    """Measure accuracy from the text and from the PDFs, calibration, speed and memory."""
    labels, names = data / "cuad" / "train.jsonl", data / "cuad" / "dev_names.txt"
    scorer = load_scorer(data.parent / "bench" / "cuad_score.py")
    contracts = load_labelled(labels, names)
    with labels.open(encoding="utf-8") as lines:
        truth = {row["name"]: row for row in map(json.loads, lines)}
    services = open_services()
    weights = shipped("models", "clauses", "development")
    finders = load_finders(services.catalogue, weights)
    heads = _predictions(services, finders, contracts, None)
    judged = load_finders(services.catalogue, weights, judged=shipped("models", "nano", "development"))
    judge = kept_where_asked(services.judge(_silent, CancelToken()))
    said = _predictions(services, judged, contracts, None, judge)
    score, alone = Score(scorer, truth, said), Score(scorer, truth, heads)
    note = f"82 development contracts, pooled; without the judge {alone.aupr:.3f}"
    yield Figure("clauses.aupr", score.aupr, 0.785, "higher", note=note)
    for recall, wanted in ((0.8, 0.6), (0.9, 0.25)):
        name = f"clauses.precision_at_{round(100 * recall)}_recall"
        yield Figure(name, score.at(recall), wanted, "higher", note=f"without the judge {alone.at(recall):.3f}")
    yield from met_by_readers.figures(data.parent / "bench" / "reader_score.py", truth, said)
    note = "counts a clause as found where everything shown holds every label: fewer cards lower it"
    yield Figure("clauses.contracteval_f1", score.f1, 0.79, "higher", note=note)
    yield Figure("clauses.false_none", score.false_none, 0.06, "lower", note="pairs with nothing shown or around")
    yield Figure("clauses.values", score.values, 0.90, "higher")
    note = f"what a person is told, from {_COUNTED}: each span is right that meets a label"
    yield Figure("clauses.calibration_error", score.calibration_error(), 0.03, "lower", note=note)
    note = f"what listing goes by, from {_COUNTED}, without spans that only repeat a surer one"
    yield Figure("clauses.calibration_error_without_repeats", score.calibration_error(False), 0.03, "lower", note=note)
    pdfs = data / "cuad" / "pdf"
    filed = [contract for contract in contracts if (pdfs / f"{contract.name}.pdf").exists()]
    from_text = Score(scorer, truth, {contract.name: heads[contract.name] for contract in filed})
    from_pdf = Score(scorer, truth, _predictions(services, finders, filed, pdfs))
    note = f"{len(filed)} contracts filed as PDF: AUPR {from_text.aupr:.3f} from text, {from_pdf.aupr:.3f} from PDF"
    yield Figure("clauses.pdf_loss", from_text.aupr - from_pdf.aupr, 0.02, "lower", note=note)
    yield from _speed(finders, contracts, [pdfs / f"{contract.name}.pdf" for contract in filed])
    yield Figure("clauses.memory", _memory(weights, labels, names), 500, "lower", "MB", "peak, without the judge")
    yield from own_types.figures(labels, names, services.catalogue)
    yield from fresh_types.figures(data, judge)
    services.close()


class Score:
    """The scorer's figures for some contracts' predictions."""

    def __init__(self, scorer: ModuleType, truth: dict[str, Any], said: dict[str, Any]) -> None:
        self._scorer, self._truth, self._said = scorer, truth, said
        found: list[float | None] = []
        false: list[float] = []
        hits = total = tp = fp = fn = none = 0
        for name, prediction in said.items():
            contract = truth[name]
            for category, marked in contract["spans"].items():
                entry = prediction[category]
                gold = [contract["text"][start:end] for start, end in marked]
                spans = [(scorer.Span(span["text"]), span["score"]) for span in entry["spans"]]
                counts = scorer.pair_counts([scorer.Span(one) for one in gold], spans, category == "Parties")
                found += counts[0]
                false += counts[1]
                seen = [span["text"] for span in entry["spans"] if span["shown"] or span["around"]]
                shown = scorer.fold(" ".join(seen))
                whole = bool(shown) and all(scorer.fold(one) in shown for one in gold)
                tp += bool(gold) and whole
                fn += bool(gold) and not whole
                none += bool(gold) and not shown
                fp += not gold and bool(shown)
                answer = contract["answers"].get(category)
                if category in scorer.VALUE_KIND and answer:
                    equal = scorer.equal_value(category, answer, entry["value"])
                    hits += equal is True
                    total += equal is not None
        self._points = scorer.curve(found, false)
        self.aupr: float = scorer.area(self._points)
        precision, recall = tp / max(tp + fp, 1), tp / max(tp + fn, 1)
        self.f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        self.false_none = none / max(tp + fn, 1)
        self.values = hits / max(total, 1)

    def at(self, recall: float) -> float:
        """Return the precision at a recall."""
        return float(self._scorer.precision_at(self._points, recall))

    def calibration_error(self, repeats: bool = True) -> float:
        """Return the expected calibration error over ten equal bins (Guo et al. 2017), spans scored `_COUNTED` up.

        A confidence is the chance that a span holds a clause: with `repeats`, each is right that meets a label. A
        score is the chance that it holds one that no surer one holds: without them, spans that only repeat a surer one
        are neither right nor wrong.
        """
        bins = [[0, 0.0, 0] for _ in range(_BINS)]
        for name, prediction in self._said.items():
            contract = self._truth[name]
            for category, marked in contract["spans"].items():
                gold = [self._scorer.Span(contract["text"][start:end]) for start, end in marked]
                for score, right in self._counted(prediction[category]["spans"], gold, category == "Parties", repeats):
                    held = bins[min(int(score * _BINS), _BINS - 1)]
                    held[0] += 1
                    held[1] += score
                    held[2] += right
        count = sum(held[0] for held in bins)
        return sum(abs(held[1] - held[2]) for held in bins) / max(count, 1)

    def _counted(
        self, spans: list[dict[str, Any]], gold: list[Any], parties: bool, repeats: bool
    ) -> Iterator[tuple[float, bool]]:
        """Yield the confidence or score of each span that counts, surest first, and whether it meets a label."""
        met: set[int] = set()
        for span in sorted(spans, key=lambda one: (-one["score"], not one["shown"])):
            own = self._scorer.Span(span["text"])
            meets = {number for number, one in enumerate(gold) if self._scorer.matches(one, own, parties)}
            said = span["confidence" if repeats else "score"]
            if said >= _COUNTED and (repeats or not meets or not meets <= met):
                yield said, bool(meets)
            met |= meets


def _predictions(
    services: Services,
    finders: Finders,
    contracts: Sequence[Labelled],
    pdfs: Path | None,
    judge: Judge | None = None,
) -> dict[str, Any]:
    trial = Trial(services.settings, services.catalogue, finders, services.parsers, judge)
    return dict(evaluate(trial, contracts, pdfs, _silent, CancelToken()))


def _speed(finders: Finders, contracts: Sequence[Labelled], pdfs: Sequence[Path]) -> Iterator[Figure]:
    """Time the locator over texts that are split already, and pdfium reading the same contracts' PDFs."""
    token = CancelToken()
    documents = [read_text(contract.text.encode(), contract.name, "0" * 64) for contract in contracts]
    split = [segment(document) for document in documents]
    pages = sum(len(document.text) for document in documents) / _PAGE
    for document, segmentation in zip(documents[:3], split[:3], strict=True):
        finders.candidates(document, segmentation, token)
    begun = time.perf_counter()
    for document, segmentation in zip(documents, split, strict=True):
        finders.candidates(document, segmentation, token)
    rate = pages / (time.perf_counter() - begun)
    begun, read = time.perf_counter(), 0
    for file in pdfs:
        pdf = pypdfium2.PdfDocument(file)
        for page in pdf:
            page.get_textpage().get_text_range()
            read += 1
        pdf.close()
    bare = read / (time.perf_counter() - begun)
    note = f"all types, one process; pypdfium2 reads {bare:.0f} pages a second in this run: ratio {rate / bare:.2f}"
    yield Figure("clauses.pages_per_second", rate, 100, "higher", "1/s", note)


def _memory(weights: Path, labels: Path, names: Path) -> float:
    """Return the peak memory, in MB, of a process that evaluates the development contracts without the judge."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", _PEAK, "evaluate", str(labels), "--names", str(names), "--fast"]
        command += ["--weights", str(weights), "--out", str(Path(folder) / "predictions.json")]
        said = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    return int(said.split()[-1]) / 1024


def _silent(_progress: Progress) -> None:
    pass
