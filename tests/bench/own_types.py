"""A clause type taught with eight examples: categories play the part of a person's own types, one after the other.

The examples are labels of contracts that are not searched. Nothing that was trained for a category is used, only how
rare words are.
"""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.ingest import read_text
from smallprint.locate import Lesson, Teacher, Vectors, candidates_of, joined
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.bench.figure import Figure

# How a type is taught was worked out on these, so they flatter it; the figures are of all other long types.
WORKED_OUT_ON = (
    "governing-law", "audit-rights", "non-compete", "insurance", "source-code-escrow", "change-of-control",
    "anti-assignment", "cap-on-liability", "license-grant", "renewal-term", "warranty-duration", "exclusivity",
)  # fmt: skip
_EXAMPLES = 8
_DECISIONS = 16
_DRAWS = 2


@dataclass(frozen=True, slots=True)
class Searched:
    """The development contracts' passages, their vectors, and which of them are labelled, by category."""

    texts: list[tuple[str, tuple[str, ...]]]
    vectors: Vectors
    labelled: dict[str, NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Taught:
    """How well some categories were found: average precision, and on what 16 decisions left before and after them."""

    first: float
    before: float
    after: float
    slowest: float  # seconds


def figures(labels: Path, names: Path, catalogue: ClauseCatalogue) -> Iterator[Figure]:
    """Measure average precision over passages, before and after decisions, and the time that teaching takes."""
    teacher = Teacher(shipped("models", "clauses", "development"))
    rows, kept_aside = _rows(labels), set(names.read_text(encoding="utf-8").splitlines())
    searched = searched_contracts(teacher, [row for row in rows if row["name"] in kept_aside])
    taught_with = [row for row in rows if row["name"] not in kept_aside]
    long = [clause.key for clause in catalogue.types if clause.category and not clause.short]
    fresh = [key for key in long if key not in WORKED_OUT_ON]
    known = _taught(teacher, searched, catalogue, WORKED_OUT_ON, taught_with)
    new = _taught(teacher, searched, catalogue, fresh, taught_with)
    note = (
        f"{_EXAMPLES} examples, {len(fresh)} categories, {len(searched.texts)} passages, {len(kept_aside)} contracts; "
        f"{known.first:.3f} for the {len(WORKED_OUT_ON)} that the way was worked out on"
    )
    yield Figure("clauses.own_type_average_precision", new.first, 0.25, "higher", note=note)
    note = (
        f"on the passages left, from {new.before:.3f} before {_DECISIONS} decisions; {known.before:.3f} to "
        f"{known.after:.3f} for the {len(WORKED_OUT_ON)}"
    )
    yield Figure("clauses.own_type_after_decisions", new.after, 0.17, "higher", note=note)
    slowest = max(known.slowest, new.slowest)
    yield Figure("clauses.own_type_seconds", slowest, 1, "lower", "s", "to teach, and to search all passages again")


def _taught(
    teacher: Teacher,
    searched: Searched,
    catalogue: ClauseCatalogue,
    keys: Sequence[str],
    taught_with: list[dict[str, object]],
) -> Taught:
    first, left_before, left_after, seconds = [], [], [], []
    for key in keys:
        right = searched.labelled[catalogue[key].category]
        for draw in range(_DRAWS):
            lesson = lesson_of(catalogue, key, taught_with, np.random.default_rng(draw))
            begun = time.perf_counter()
            scores = teacher.taught(lesson, searched.vectors).probabilities(searched.vectors)
            seconds.append(time.perf_counter() - begun)
            first.append(average_precision(scores, right))
            decided = np.argsort(-scores, kind="stable")[:_DECISIONS]
            head = teacher.taught(corrected(lesson, searched, decided, right), searched.vectors)
            left = np.ones(len(right), dtype=bool)
            left[decided] = False
            left_before.append(average_precision(scores[left], right[left]))
            left_after.append(average_precision(head.probabilities(searched.vectors)[left], right[left]))
    return Taught(float(np.mean(first)), float(np.mean(left_before)), float(np.mean(left_after)), max(seconds))


def lesson_of(catalogue: ClauseCatalogue, key: str, rows: list[dict[str, object]], rng: np.random.Generator) -> Lesson:
    """Return a lesson of a category's question and a label each of some contracts."""
    clause = catalogue[key]
    examples: list[tuple[str, tuple[str, ...]]] = []
    for number in rng.permutation(len(rows)):
        row = rows[number]
        spans = row["spans"].get(clause.category, [])
        if spans:
            start, end = spans[rng.integers(len(spans))]
            examples.append((str(row["text"])[start:end], ()))
        if len(examples) == _EXAMPLES:
            break
    return Lesson(clause.name, clause.question, tuple(examples))


def corrected(lesson: Lesson, searched: Searched, decided: NDArray[np.int64], right: NDArray[np.bool_]) -> Lesson:
    """Return the lesson after a person has decided on some passages as the annotators did."""
    accepted = tuple(searched.texts[number] for number in decided if right[number])
    rejected = tuple(searched.texts[number] for number in decided if not right[number])
    return Lesson(lesson.name, lesson.question, lesson.examples + accepted, rejected)


def searched_contracts(teacher: Teacher, rows: list[dict[str, object]]) -> Searched:
    """Split contracts into passages; one is labelled where half of it is inside a label, or half of a label in it."""
    texts, vectors, labelled = [], [], []
    categories = [str(category) for category in rows[0]["spans"]]  # type: ignore[attr-defined]
    for row in rows:
        document = read_text(str(row["text"]).encode(), str(row["name"]), "0" * 64)
        passages = candidates_of(document, segment(document))
        vectors.append(teacher.vectors(document, passages))
        texts += [_text(document, passage) for passage in passages]
        labelled.append([_labelled(document, passages, row["spans"].get(one, [])) for one in categories])  # type: ignore[attr-defined]
    whole = [np.concatenate([one[number] for one in labelled]) for number in range(len(categories))]
    return Searched(texts, joined(vectors), dict(zip(categories, whole, strict=True)))


def average_precision(scores: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    """Return the mean of the precision at each passage that is right, in the order of the scores."""
    found = right[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(found) / np.arange(1, len(found) + 1)
    return float(precision[found].mean()) if found.any() else 1.0


def _labelled(document: Document, passages: list[Passage], spans: list[list[int]]) -> NDArray[np.bool_]:
    starts = np.array([passage.start for passage in passages])
    ends = np.array([p.start + len(document.text[p.start : p.end].rstrip()) for p in passages])
    inside = np.zeros(len(passages), dtype=bool)
    for start, end in spans:
        common = np.minimum(ends, end) - np.maximum(starts, start)
        inside |= (common > 0) & (common >= 0.5 * np.minimum(ends - starts, end - start))
    return inside


def _text(document: Document, passage: Passage) -> tuple[str, tuple[str, ...]]:
    return document.text[passage.start : passage.end], tuple(step.title for step in passage.section)


def _rows(labels: Path) -> list[dict[str, object]]:
    with labels.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
