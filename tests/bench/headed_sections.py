"""Sections of contracts kept aside whose heading names a further clause type, read without that heading.

Each section is a document of its own: is its type listed, and which other further types are that its words do not name?
What headings call each type is as in the training (models/training/nano/headings.py): kinds are measured, not wording.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from models.training.nano.headings import NAMED, without_heading
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import candidates_of
from smallprint.measure.clauses import Trial
from smallprint.segment import segment
from tests.bench.figure import Figure

_EACH = 16  # sections of a type, at most
_MOST = 200
_SHORTEST = 80  # characters of a section's words


def figures(labels: Path, names: Path, judged: Trial) -> Iterator[Figure]:
    """Yield the share of sections whose type is listed, with the judge and without."""
    sections = _sections(labels, set(names.read_text(encoding="utf-8").splitlines()))
    alone = Trial(judged.settings, judged.catalogue, judged.finders, judged.parsers)
    for name, trial, wanted in (("judged", judged, 0.6), ("by_phrases", alone, 0.4)):
        found, others = Counter[str](), 0
        for key, words in sections:
            document = read_text(words.encode(), "section", "0" * 64)
            located = trial.candidates(document, segment(document), CancelToken())
            listed = {one.clause for one in located if one.likely and one.clause in NAMED}
            found[key] += key in listed
            others += len(listed - {key} - _named_in(words))
        share = found.total() / max(len(sections), 1)
        note = f"{len(sections)} sections without their headings; {others} other types listed"
        yield Figure(f"plain.headed_sections_{name}", share, wanted, "higher", note=note)


def _sections(labels: Path, names: set[str]) -> list[tuple[str, str]]:
    """Return (type, words without the heading) of sections, each type as often as others where there are enough."""
    by_type: dict[str, list[str]] = {key: [] for key in NAMED}
    with labels.open(encoding="utf-8") as lines:
        contracts = [row for row in map(json.loads, lines) if row["name"] in names]
    for row in contracts:
        document = read_text(row["text"].encode(), row["name"], "0" * 64)
        groups: dict[tuple[object, ...], list[Passage]] = {}
        for passage in candidates_of(document, segment(document)):
            if passage.section and passage.section[-1].title:
                groups.setdefault(passage.section, []).append(passage)
        for path, passages in groups.items():
            words = _words(document, passages)
            key = _type_of(str(getattr(path[-1], "title", "")), words)
            if key and len(words) >= _SHORTEST:
                by_type[key].append(words)
    draw = np.random.default_rng(7)
    chosen = [
        (key, found[number])
        for key, found in by_type.items()
        for number in draw.permutation(len(found))[:_EACH].tolist()
    ]
    return [chosen[number] for number in draw.permutation(len(chosen))[:_MOST].tolist()]


def _words(document: Document, passages: list[Passage]) -> str:
    kept = [without_heading(document, one) for one in passages if one.kind is not PassageKind.HEADING]
    return "\n\n".join(one for one in kept if one)


def _type_of(title: str, words: str) -> str:
    """Return the one type that a title names, "" where it names none or several."""
    named = [
        key
        for key, one in NAMED.items()
        if one.title.search(title) and (one.words is None or one.words.search(words) is not None)
    ]
    return named[0] if len(named) == 1 else ""


def _named_in(words: str) -> set[str]:
    """Return the types that the words themselves may name: to list them is no error."""
    return {key for key, one in NAMED.items() if one.words is not None and one.words.search(words) is not None}
