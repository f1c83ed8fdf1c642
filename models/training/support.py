"""Fits when a document is said to answer a question: the weights of `retrieve.support` and `read.answers.support`.

    python -m models.training.support DATA

DATA holds `plain` (Word contracts with questions.jsonl), `contractnli` (dev.json) and `cuad` (train.jsonl,
dev_names.txt). Each question of each contract is one example: does the contract answer it? The questions of `plain`
count most, since they are of many kinds. CUAD's contracts are those that the development weights of the clause heads
have not seen. Prints the weights, and how well they tell answered questions from others, cross-fitted by contract.
"""

import argparse
import json
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from smallprint.bootstrap import Services, open_services
from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.ingest import Limits, read_text
from smallprint.matters.finders import Finders, load_finders
from smallprint.matters.index import MatterIndexer
from smallprint.measure.answers import open_labelled
from smallprint.measure.clauses import load_labelled
from smallprint.read import Answering, load_ask_prompts
from smallprint.read.answers.support import ValueSigns, value_signs
from smallprint.retrieve import Searcher
from smallprint.retrieve.support import Signs
from smallprint.segment import segment
from smallprint.system.paths import shipped

_COUNTS = {"plain": 3.0, "contractnli": 0.2, "cuad": 0.5}  # what an example of each set counts
_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """A contract with the questions put to it, and whether it answers each."""

    source: str
    name: str
    document: Document
    segmentation: Segmentation
    questions: tuple[tuple[str, bool], ...]


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description="Fit when a document is said to answer.")
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    services = open_services()
    seen_all = load_finders(services.catalogue, shipped("models", "clauses"))
    held_aside = load_finders(services.catalogue, shipped("models", "clauses", "development"))
    rows: list[list[float]] = []
    told: list[tuple[str, str, bool]] = []
    for asked in (*_plain(services, data / "plain"), *_confidentiality(data / "contractnli"), *_cuad(services, data)):
        finders = held_aside if asked.source == "cuad" else seen_all
        for signs, answered in _examples(services, finders, asked):
            rows.append(signs)
            told.append((asked.source, asked.name, answered))
    services.close()
    _report(np.array(rows), told)


def _examples(services: Services, finders: Finders, asked: Asked) -> Iterator[tuple[list[float], bool]]:
    """Yield the signs of each question, and whether it is answered."""
    token = CancelToken()
    indexer = MatterIndexer(services.catalogue, finders)
    answering = Answering(load_ask_prompts(services.ask_prompts))
    searcher = Searcher(services.knowledge)
    candidates = finders.candidates(asked.document, asked.segmentation, token)
    searcher.hold(1, asked.name, indexer.indexed(asked.document, asked.segmentation, candidates))
    for question, answered in asked.questions:
        retrieved = searcher.retrieve(question, [1], 6, token)
        signs = [float(one[0]) for one in astuple(searcher.signs(question, [1], token))]
        quotes = answering.quotes(asked.document, asked.segmentation, retrieved)
        value = value_signs(quotes.question, quotes.citations)
        yield [*signs, *map(float, astuple(value))], answered


def _plain(services: Services, folder: Path) -> Iterator[Asked]:
    limits = Limits(services.settings.file_seconds, services.settings.file_megabytes)
    with (folder / "questions.jsonl").open(encoding="utf-8") as lines:
        keys = [json.loads(line) for line in lines]
    for file in sorted((folder / "docx").glob("*.docx")):
        document = services.parsers.ingest(file, limits, CancelToken()).document
        own = tuple((one["question"], bool(one["present"])) for one in keys if one["doc"] == file.stem)
        yield Asked("plain", file.stem, document, segment(document), own)


def _confidentiality(folder: Path) -> Iterator[Asked]:
    questions = tomllib.loads(Path(__file__).with_name("nda_questions.toml").read_text(encoding="utf-8"))
    for number, one in enumerate(json.loads((folder / "dev.json").read_text(encoding="utf-8"))["documents"]):
        document = read_text(one["text"].encode(), one["file_name"], "0" * 64)
        (told,) = one["annotation_sets"]
        own = tuple(
            (questions[key][number % 2], said["choice"] != "NotMentioned") for key, said in told["annotations"].items()
        )
        yield Asked("contractnli", one["file_name"], document, segment(document), own)


def _cuad(services: Services, data: Path) -> Iterator[Asked]:
    labels = data / "cuad" / "train.jsonl"
    with labels.open(encoding="utf-8") as lines:
        truth = {row["name"]: row["spans"] for row in map(json.loads, lines)}
    for contract in load_labelled(labels, data / "cuad" / "dev_names.txt"):
        opened = open_labelled(contract)
        own = [
            (one.question, bool(truth[contract.name][one.category])) for one in services.catalogue.types if one.category
        ]
        yield Asked("cuad", contract.name, opened.document, opened.segmentation, tuple(own))


def _report(rows: "np.ndarray[tuple[int, int], np.dtype[np.float64]]", told: Sequence[tuple[str, str, bool]]) -> None:
    """Fit on all, print the weights; fit on four fifths of the contracts and print how the rest is told apart."""
    source = np.array([one for one, _, _ in told])
    answered = np.array([one for _, _, one in told])
    contracts = {name: number for number, name in enumerate(dict.fromkeys(name for _, name, _ in told))}
    fold = np.array([contracts[name] % _FOLDS for _, name, _ in told])
    counts = np.array([_COUNTS[one] for one in source])
    chances = np.zeros(len(rows))
    for number in range(_FOLDS):
        seen, rest = fold != number, fold == number
        model = LogisticRegression(C=10, max_iter=5000).fit(rows[seen], answered[seen], sample_weight=counts[seen])
        chances[rest] = model.predict_proba(rows[rest])[:, 1]
    for one in _COUNTS:
        own = source == one
        area = roc_auc_score(answered[own], chances[own])
        print(f"{one}: {own.sum()} questions, area under the ROC curve {area:.3f}")
    model = LogisticRegression(C=10, max_iter=5000).fit(rows, answered, sample_weight=counts)
    names = [one.name for one in (*fields(Signs), *fields(ValueSigns))]
    print(f"intercept {model.intercept_[0]:.2f}")
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f"{name} {weight:.2f}")


if __name__ == "__main__":
    main()
