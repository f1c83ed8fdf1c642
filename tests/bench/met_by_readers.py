"""What a reader meets: the cards shown by default, one for each clause, and the clauses nobody shows.

The rules are those of the file bench/reader_score.py beside the folder of contracts.
"""

import statistics
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.figure import Figure
from tests.bench.scorer import load_scorer


def figures(scorer_file: Path, truth: Mapping[str, Any], said: Mapping[str, Any]) -> Iterator[Figure]:
    """Yield the figures of the contracts that something is said of; raises FileNotFoundError."""
    scorer = load_scorer(scorer_file)
    total: Counter[str] = Counter()
    cards: list[int] = []
    for name, prediction in said.items():
        text, shown_here = truth[name]["text"], 0
        for category, marked in truth[name]["spans"].items():
            labels = [scorer.words(text[start:end]) for start, end in marked]
            shown = [span for span in prediction[category]["spans"] if span["shown"]]
            spans = [(scorer.words(span["text"]), span["score"]) for span in shown]
            right, _repeats, noise, met = scorer.pair(labels, spans)
            shown_here += len(shown)
            total.update(right=right, noise=noise, met=met, labels=len(labels), shown=len(shown))
            total.update(pairs=bool(labels), silent=bool(labels) and not met)
        cards.append(shown_here)
    precision, recall = total["right"] / max(total["shown"], 1), total["met"] / max(total["labels"], 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    note = f"precision {precision:.3f}, recall {recall:.3f}"
    yield Figure("clauses.reader_f1", f1, 0.70, "higher", note=note)
    yield Figure("clauses.shown", statistics.median(cards), 22, "lower", note="cards a contract, median")
    yield Figure("clauses.noise", total["noise"] / max(total["shown"], 1), 0.24, "lower", note="cards on no clause")
    yield Figure("clauses.silent", total["silent"] / max(total["pairs"], 1), 0.14, "lower", note="clauses not shown")
