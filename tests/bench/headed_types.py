"""A clause type taught with eight examples that no label of any training spoke of: headings say what is right.

The Nano judge was trained with the labels of the catalogue's types, so for them its states know what a person's own
type would not have. These types (headed_types.toml) are none of the catalogue's. A passage is one where it is among the
first under a heading that names the type; the heading itself is hidden, from words and states alike. Passages under no
heading, or one that says nothing of them ("Miscellaneous"), and those further down under a type's heading, are neither
right nor wrong: they are not searched.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import Lesson, Teacher, Vectors, candidates_of, joined
from smallprint.matters.own_states import ReadingJudge, StatesRead
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.bench.figure import Figure
from tests.bench.own_types import average_precision

_TYPES = Path(__file__).with_name("headed_types.toml")
_EXAMPLES = 8
_DRAWS = 2
_FIRST = 3  # passages under a heading that are what it says
_FEWEST_WORDS = 5  # of an example
_FEWEST = 8  # passages of a type among those searched, or it is not measured
_READ = 20  # contracts that a judge reads
_SAYS_NOTHING = re.compile(
    r"(general|miscellaneous|other|misc)( \w+)?( \w+)?|additional (provisions|terms)|exhibit|schedule|annex|appendix|"
    r"recitals|witnesseth|background|terms and conditions|(\w+ )*agreement|"
)
_LABEL = re.compile(
    r"^\W*(?:(?:section|article|clause)\s+)?(?:\d+(?:\.\d+)*[.):]*\s*|[IVX]+[.):]\s*|\(?[a-zA-Z][.)]\s*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HeadedType:
    """A type, and what a heading that names it is like."""

    name: str
    question: str
    heading: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Headed:
    """A passage that is no heading: its words, the heading it stands under, and its number under that."""

    text: str
    heading: str
    number: int


@dataclass(frozen=True, slots=True)
class Searched:
    """Passages that are searched, and of each the words of its heading."""

    vectors: Vectors
    headings: list[str]


def figures(labels: Path, names: Path, judge: ReadingJudge | None = None) -> Iterator[Figure]:
    """Measure average precision over passages, by words alone and, with a judge, by words and states."""
    with labels.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    kept_aside = set(names.read_text(encoding="utf-8").splitlines())
    teacher, reads = Teacher(shipped("models", "clauses", "development")), StatesRead()
    searched_rows = [row for row in rows if row["name"] in kept_aside]
    kinds = headed_types()
    searched = _searched(teacher, searched_rows if judge is None else searched_rows[::4][:_READ], kinds, judge)
    taught_with = [headed(str(row["name"]), str(row["text"])) for row in rows if row["name"] not in kept_aside]
    alone, read, measured = [], [], 0
    for kind in kinds:
        right = np.array([kind.heading.fullmatch(one) is not None for one in searched.headings])
        if right.sum() < _FEWEST:
            continue
        measured += 1
        for draw in range(_DRAWS):
            lesson = _lesson(kind, taught_with, np.random.default_rng(draw))
            words = searched.vectors.without_states
            alone.append(average_precision(teacher.taught(lesson, words).probabilities(words), right))
            if judge is not None:
                states = reads.of_texts(judge, [text for text, _ in lesson.examples], CancelToken())
                head = teacher.taught(replace(lesson, states=states), searched.vectors)
                read.append(average_precision(head.probabilities(searched.vectors), right))
    note = (
        f"{_EXAMPLES} examples, {measured} types beyond the catalogue, {searched.vectors.count} passages, no headings"
    )
    yield Figure("clauses.headed_type_average_precision", float(np.mean(alone)), 0.3, "higher", note=note)
    if judge is not None:
        note = f"the same with the judge's states, where words alone give {np.mean(alone):.3f}"
        yield Figure("clauses.headed_type_with_states", float(np.mean(read)), 0.38, "higher", note=note)


def headed_types() -> list[HeadedType]:
    """Return the types of headed_types.toml."""
    entries = tomllib.loads(_TYPES.read_text(encoding="utf-8"))["type"]
    return [HeadedType(one["name"], one["question"], re.compile(one["heading"])) for one in entries]


def headed(name: str, text: str) -> list[Headed]:
    """Return the passages of a contract that are no headings, each with the words of the heading it stands under."""
    document = read_text(text.encode(), name, "0" * 64)
    found: list[Headed] = []
    heading, number, section = "", 0, None
    for passage in candidates_of(document, segment(document)):
        words = " ".join(document.text[passage.start : passage.end].split())
        if passage.kind is PassageKind.HEADING:
            heading, number, section = bare(words), 0, passage.section
            continue
        if passage.section != section:
            titles = [step.title for step in section or ()]
            if not passage.heading or passage.heading not in titles:
                heading, number = bare(passage.heading), 0
            section = passage.section
        found.append(Headed(words, heading, number))
        number += 1
    return found


def bare(heading: str) -> str:
    """Return the words of a heading without its number, in small letters."""
    return " ".join(re.sub(r"[^a-z]", " ", _LABEL.sub("", heading, count=1).lower()).split())


def _searched(
    teacher: Teacher, rows: Sequence[dict[str, object]], kinds: Sequence[HeadedType], judge: ReadingJudge | None
) -> Searched:
    vectors: list[Vectors] = []
    headings: list[str] = []
    for row in rows:
        found = [one for one in headed(str(row["name"]), str(row["text"])) if _is_clear(one, kinds)]
        document, passages = _plain([one.text for one in found])
        read = teacher.vectors(document, passages)
        if judge is not None:
            read = read.with_states(judge.standard(judge.read(document, passages, CancelToken())))
        vectors.append(read)
        headings += [one.heading for one in found]
    return Searched(joined(vectors), headings)


def _is_clear(one: Headed, kinds: Sequence[HeadedType]) -> bool:
    """Say whether it is known which of the types a passage is, if any."""
    if _SAYS_NOTHING.fullmatch(one.heading):
        return False
    return one.number < _FIRST or not any(kind.heading.fullmatch(one.heading) for kind in kinds)


def _plain(texts: Sequence[str]) -> tuple[Document, list[Passage]]:
    """Return passages one after the other, in no section."""
    whole = "\n".join(texts)
    passages, at = [], 0
    for number, text in enumerate(texts):
        passages.append(Passage(number, at, at + len(text), 0, PassageKind.SENTENCE))
        at += len(text) + 1
    return Document("", "", DocumentKind.TEXT, whole, (Page(0, 0, len(whole), "1"),)), passages


def _lesson(kind: HeadedType, contracts: Sequence[Sequence[Headed]], rng: np.random.Generator) -> Lesson:
    """Return a lesson of the first passage under such a heading in each of some contracts."""
    examples = []
    for number in rng.permutation(len(contracts)):
        first = next((one for one in contracts[number] if _is_example(kind, one)), None)
        if first is not None:
            examples.append((first.text, ()))
        if len(examples) == _EXAMPLES:
            break
    return Lesson(kind.name, kind.question, tuple(examples))


def _is_example(kind: HeadedType, one: Headed) -> bool:
    return (
        one.number == 0 and len(one.text.split()) >= _FEWEST_WORDS and kind.heading.fullmatch(one.heading) is not None
    )
