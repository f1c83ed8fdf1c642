"""Types out of confidentiality agreements: questions, and the sentences that people marked as their answers.

The questions are those of ContractNLI (Koreeda and Manning 2021) that no training knows: `KNOWN` taught the judge.
Examples come from other agreements than those that are searched.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import Lesson, Teacher, Vectors, candidates_of, joined
from smallprint.matters.own_states import ReadingJudge
from smallprint.segment import segment
from tests.bench.fresh import DRAWS, EXAMPLES, FEWEST, FEWEST_WORDS, Fresh, FreshType

# Evidence of these taught the judge (models/training/nano/sources.py); of nda-18, CUAD's types for soliciting.
KNOWN = ("nda-4", "nda-5", "nda-7", "nda-8", "nda-16", "nda-18", "nda-19")


def fresh(folder: Path, teacher: Teacher, judge: ReadingJudge) -> Fresh:
    """Return the passages of the development agreements, and each question with examples of the training ones."""
    searched, taught = _read(folder / "dev.json"), _read(folder / "train_50.json")
    keys = sorted(key for key in searched["labels"] if key not in KNOWN)
    vectors: list[Vectors] = []
    right: dict[str, list[NDArray[np.bool_]]] = {key: [] for key in keys}
    for entry in searched["documents"]:
        document = read_text(entry["text"].encode(), entry["file_name"], "0" * 64)
        passages = candidates_of(document, segment(document))
        states = judge.standard(judge.read(document, passages, CancelToken()))
        vectors.append(teacher.vectors(document, passages).with_states(states))
        for key in keys:
            right[key].append(_answers(passages, _evidence(entry, key)))
    types = []
    for key in keys:
        answers, question = np.concatenate(right[key]), searched["labels"][key]["hypothesis"]
        if answers.sum() >= FEWEST:
            draws = [np.random.default_rng(draw) for draw in range(DRAWS)]
            types.append(FreshType([_lesson(key, question, taught["documents"], draw) for draw in draws], answers))
    return Fresh(joined(vectors), types)


def _read(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def _evidence(entry: dict[str, Any], key: str) -> list[tuple[int, int]]:
    marked = entry["annotation_sets"][0]["annotations"][key]["spans"]
    return [(int(start), int(end)) for start, end in (entry["spans"][number] for number in marked)]


def _answers(passages: Sequence[Passage], places: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    """Say of each passage whether more than half of it is marked, or more than half of a marked sentence in it."""

    def same(passage: Passage, place: tuple[int, int]) -> bool:
        common = min(passage.end, place[1]) - max(passage.start, place[0])
        return common > 0.5 * min(passage.end - passage.start, place[1] - place[0])

    return np.array([any(same(passage, place) for place in places) for passage in passages], dtype=bool)


def _lesson(key: str, question: str, entries: Sequence[dict[str, Any]], rng: np.random.Generator) -> Lesson:
    """Return a lesson of one marked sentence in each of some agreements."""
    examples: list[tuple[str, tuple[str, ...]]] = []
    for number in rng.permutation(len(entries)):
        entry = entries[number]
        places = _evidence(entry, key)
        if places:
            start, end = places[rng.integers(len(places))]
            text = " ".join(entry["text"][start:end].split())
            if len(text.split()) >= FEWEST_WORDS:
                examples.append((text, ()))
        if len(examples) == EXAMPLES:
            break
    return Lesson(key, question, tuple(examples))
