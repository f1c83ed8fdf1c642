"""Clauses and values of plain contracts, as a review finds and reads them, by the scorer's rules.

The scorer is the file bench/plain_score.py beside the folder of contracts. The weights that ship are measured: none of
these contracts was trained on.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from smallprint.bootstrap import open_services
from smallprint.domain.progress import CancelToken, Progress
from smallprint.matters.finders import load_finders
from smallprint.measure.clauses import Trial
from smallprint.measure.plain import load_value_cases, plain_clauses, plain_values
from smallprint.system.paths import shipped
from tests.bench import headed_sections, plain_answers
from tests.bench.figure import Figure
from tests.bench.kept_states import kept_where_asked
from tests.bench.scorer import load_scorer


def figures(data: Path) -> Iterator[Figure]:
    """Measure what is found and read of the types that the finders were trained on, and the values of short texts."""
    scorer = load_scorer(data.parent / "bench" / "plain_score.py")
    folder = data / "plain"
    cases = load_value_cases(folder)
    services = open_services()
    finders = load_finders(services.catalogue, shipped("models", "clauses"), judged=shipped("models", "nano"))
    judge = kept_where_asked(services.judge(_silent, CancelToken()))
    tools = Trial(services.settings, services.catalogue, finders, services.parsers, judge)
    values = dict(plain_values(tools, cases, _silent, CancelToken()))
    clauses = dict(plain_clauses(tools, folder, _silent, CancelToken()))
    judged = load_finders(
        services.catalogue,
        shipped("models", "clauses", "development"),
        judged=shipped("models", "nano", "development"),
    )
    labels, names = data / "cuad" / "train.jsonl", data / "cuad" / "dev_names.txt"
    sections = list(headed_sections.figures(labels, names, replace(tools, finders=judged)))
    asked = list(plain_answers.figures(scorer, folder, services))
    services.close()
    with (folder / "clauses.jsonl").open(encoding="utf-8") as lines:
        every = [json.loads(line) for line in lines]
    beyond = scorer.score_clauses([key for key in every if key["clause"] not in scorer.CUAD], clauses, False)
    yield from _beyond(scorer, beyond)
    count = scorer.score_clauses([key for key in every if key["clause"] in scorer.CUAD], clauses, False)
    precision = count["right"] / max(count["shown"], 1)
    recall = count["found"] / max(count["passages"], 1)
    note = f"{len(clauses)} contracts: precision {precision:.3f}, recall {recall:.3f}"
    yield Figure("plain.clauses_f1", scorer.f1(precision, recall), 0.74, "higher", note=note)
    yield Figure("plain.false_none", count["none"] / max(count["pairs"], 1), 0.18, "lower")
    right, due = count["value_right"], count["value_due"]
    yield Figure("plain.clause_values", right / max(due, 1), 0.80, "higher", note=f"{right} of {due}")
    with (folder / "values.jsonl").open(encoding="utf-8") as lines:
        kinds = scorer.score_values(list(map(json.loads, lines)), values, False)
    right, due = sum(kind[0] for kind in kinds.values()), sum(kind[2] for kind in kinds.values())
    note = f"{right} of {due} short texts, by rules where no finding has one"
    yield Figure("plain.values", right / max(due, 1), 0.95, "higher", note=note)
    yield from sections
    yield from asked


def _beyond(scorer: ModuleType, count: dict[str, int]) -> Iterator[Figure]:
    """Say how the types that the finders were not trained on are found."""
    precision = count["right"] / max(count["shown"], 1)
    recall = count["found"] / max(count["passages"], 1)
    note = f"types beyond CUAD's: precision {precision:.3f}, recall {recall:.3f}"
    yield Figure("plain.beyond_f1", scorer.f1(precision, recall), 0.65, "higher", note=note)
    yield Figure("plain.beyond_false_none", count["none"] / max(count["pairs"], 1), 0.30, "lower")
    right, due = count["value_right"], count["value_due"]
    yield Figure("plain.beyond_values", right / max(due, 1), 0.70, "higher", note=f"{right} of {due}")


def _silent(_progress: Progress) -> None:
    pass
