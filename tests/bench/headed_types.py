"""Types beyond the catalogue, by the headings that contracts put them under.

The Nano judge was trained with the labels of the catalogue's types, so for them its states know what a person's own
type would not have. These types (headed_types.toml) are none of the catalogue's. A passage is one where it is among the
first under a heading that names the type; the heading itself is hidden, from words and states alike. Passages under no
heading, or one that says nothing of them ("Miscellaneous"), and those further down under a type's heading, are neither
right nor wrong: they are not searched.
"""

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import Lesson, Teacher, Vectors, candidates_of, joined
from smallprint.matters.own_states import ReadingJudge
from smallprint.segment import segment
from tests.bench.fresh import DRAWS, EXAMPLES, FEWEST_WORDS, Fresh, FreshType, in_no_section

_TYPES = Path(__file__).with_name("headed_types.toml")
_SHORT = 3_000  # characters: below, a contract's length says little of how much it names
_FIRST = 3  # passages under a heading that are what it says
_READ = 25  # contracts that a judge reads: those that name the most types for their length
_FEWEST = 6  # passages of a type among those searched, or it is not measured
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


def fresh(labels: Path, names: Path, teacher: Teacher, judge: ReadingJudge) -> Fresh:
    """Return passages of contracts named, and each type that they have with examples from the other contracts."""
    with labels.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    kept_aside = set(names.read_text(encoding="utf-8").splitlines())
    kinds = headed_types()
    searched = _searched(teacher, _read([row for row in rows if row["name"] in kept_aside], kinds), kinds, judge)
    taught_with = [headed(str(row["name"]), str(row["text"])) for row in rows if row["name"] not in kept_aside]
    types = []
    for kind in kinds:
        right = np.array([kind.heading.fullmatch(one) is not None for one in searched.headings])
        if right.sum() >= _FEWEST:
            lessons = [_lesson(kind, taught_with, np.random.default_rng(draw)) for draw in range(DRAWS)]
            types.append(FreshType(lessons, right))
    return Fresh(searched.vectors, types)


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


def _read(rows: Sequence[dict[str, object]], kinds: Sequence[HeadedType]) -> list[dict[str, object]]:
    """Return the contracts that a judge reads: it takes seconds for each, and many headings say nothing."""

    def density(row: dict[str, object]) -> float:
        named = sum(
            any(kind.heading.fullmatch(one.heading) for kind in kinds)
            for one in headed(str(row["name"]), str(row["text"]))
            if _is_clear(one, kinds)
        )
        return named / (len(str(row["text"])) + _SHORT)

    return sorted(rows, key=density, reverse=True)[:_READ]


def _searched(
    teacher: Teacher, rows: Sequence[dict[str, object]], kinds: Sequence[HeadedType], judge: ReadingJudge
) -> Searched:
    vectors: list[Vectors] = []
    headings: list[str] = []
    for row in rows:
        found = [one for one in headed(str(row["name"]), str(row["text"])) if _is_clear(one, kinds)]
        document, passages = in_no_section([one.text for one in found])
        states = judge.standard(judge.read(document, passages, CancelToken()))
        vectors.append(teacher.vectors(document, passages).with_states(states))
        headings += [one.heading for one in found]
    return Searched(joined(vectors), headings)


def _is_clear(one: Headed, kinds: Sequence[HeadedType]) -> bool:
    """Say whether it is known which of the types a passage is, if any."""
    if _SAYS_NOTHING.fullmatch(one.heading):
        return False
    return one.number < _FIRST or not any(kind.heading.fullmatch(one.heading) for kind in kinds)


def _lesson(kind: HeadedType, contracts: Sequence[Sequence[Headed]], rng: np.random.Generator) -> Lesson:
    """Return a lesson of the first passage under such a heading in each of some contracts."""
    examples = []
    for number in rng.permutation(len(contracts)):
        first = next((one for one in contracts[number] if _is_example(kind, one)), None)
        if first is not None:
            examples.append((first.text, ()))
        if len(examples) == EXAMPLES:
            break
    return Lesson(kind.name, kind.question, tuple(examples))


def _is_example(kind: HeadedType, one: Headed) -> bool:
    return one.number == 0 and len(one.text.split()) >= FEWEST_WORDS and kind.heading.fullmatch(one.heading) is not None
