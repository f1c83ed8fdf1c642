"""Versions of a contract made by known edits: what was changed is known to the letter, and so is what was not.

A contract is a list of paragraphs. Edits change words, and are what a comparison must find. Dress changes how they are
set (lines, hyphens, running heads, numbers), and is what it must not.
"""

import random
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from smallprint.domain.difference import AlignedClause, ClauseChange, Difference, Edit
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage

CLAUSES = (
    "Quarterly stewardship meetings are attended by a director of each party and minuted by the host.",
    "Samples retained under this paragraph are sealed, dated and stored away from heat until the audit closes.",
    "A vessel delayed by ice is treated as arrived once its master has given notice at the outer buoy.",
    "Training materials remain with the trainees, who may annotate them but lend them to nobody else.",
)
_WORD = re.compile(r"[A-Za-z]{3,}")
_NUMBER = re.compile(r"(?<![\w.,/$()-])(?<!(?i:tion|icle|ause|dule|ibit|raph|nnex|ions|ndix) )\d{1,3}(?![\w.,/)-])")
_SHALL_NOT = re.compile(r"\bshall\s+not\b")
_ROLES = ("Supplier", "Customer", "Carrier", "Landlord", "Auditor", "Trustee", "Agent")
_VERBS = (
    "deliver",
    "inspect",
    "repair",
    "invoice",
    "insure",
    "archive",
    "translate",
    "measure",
    "weigh",
    "seal",
    "label",
)
_OBJECTS = (
    "crates", "ledger", "turbines", "vineyard", "reports", "samples", "pipeline", "software", "warehouse", "licences",
    "archive", "fixtures", "vessel", "permits", "seedlings", "catalogue", "generator",
)  # fmt: skip
_EVENTS = ("signature", "the harvest", "a default", "notice of defects", "completion", "renewal", "the closing")
_TELLING = 20  # letters of a paragraph that show where it stands
_LONGEST_HEAD = 400  # letters of a running head and foot
_SWAPS = {
    "shall": "may",
    "will": "might",
    "all": "most",
    "any": "each",
    "and": "or",
    "with": "without",
    "before": "after",
}


@dataclass(frozen=True, slots=True)
class Label:
    """One edit: what it is, and where it stands: (paragraph, first character, end) in either version, or None."""

    kind: ClauseChange
    old: tuple[int, int, int] | None
    new: tuple[int, int, int] | None


@dataclass(slots=True)
class Made:
    """Two versions while they are made: paragraphs with ids, and what was edited."""

    old: list[str]
    new: list[tuple[int, str]] = field(default_factory=list)  # the paragraph's number in the old one, or below 0
    labels: list[tuple[ClauseChange, int, tuple[int, int], tuple[int, int]]] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)  # what is not to be edited, or was already

    def __post_init__(self) -> None:
        self.new = list(enumerate(self.old))

    def text_of(self, number: int) -> str:
        """Return a paragraph as it is in the newer version."""
        return next(text for one, text in self.new if one == number)

    def free(self, rng: random.Random, fits: Callable[[str], object]) -> int | None:
        """Return a paragraph that nothing was done to, nor to its neighbours, None where none fits."""
        able = [number for number, text in enumerate(self.old) if number not in self.touched and fits(text)]
        chosen = rng.choice(able) if able else None
        if chosen is not None:
            self.touched.update((chosen - 1, chosen, chosen + 1))
        return chosen


def change_words(made: Made, rng: random.Random) -> bool:
    """Change one word of a paragraph to another."""
    number = made.free(rng, lambda text: len(text.split()) > 11 and any(f" {word} " in text for word in _SWAPS))
    if number is None:
        return False
    text = made.old[number]
    at = [match for match in _WORD.finditer(text) if match[0] in _SWAPS and f" {match[0]} " in text]
    match = rng.choice(at)
    _replace(made, number, match.span(), _SWAPS[match[0]], ClauseChange.WORDS)
    return True


def change_number(made: Made, rng: random.Random) -> bool:
    """Change a number in figures."""
    number = made.free(rng, lambda text: len(text.split()) > 11 and _NUMBER.search(text, 8))
    if number is None:
        return False
    match = rng.choice(list(_NUMBER.finditer(made.old[number], 8)))
    _replace(made, number, match.span(), str(int(match[0]) * 2 + 3), ClauseChange.VALUE)
    return True


def negate(made: Made, rng: random.Random) -> bool:
    """Put a "not" in."""
    number = made.free(rng, lambda text: len(text.split()) > 11 and " shall " in text and not _SHALL_NOT.search(text))
    if number is None:
        return False
    at = made.old[number].index(" shall ") + 6
    _replace(made, number, (at, at), " not", ClauseChange.WORDS)
    return True


def remove(made: Made, rng: random.Random) -> bool:
    """Take a paragraph out."""
    number = made.free(rng, lambda text: 8 < len(text.split()) < 120 and _is_sentence(text))
    if number is None:
        return False
    made.new = [(one, text) for one, text in made.new if one != number]
    made.labels.append((ClauseChange.REMOVED, number, (0, len(made.old[number])), (0, 0)))
    return True


def insert(made: Made, rng: random.Random) -> bool:
    """Put a paragraph in that no contract has."""
    number = made.free(rng, lambda text: len(text.split()) > 5 and text.endswith("."))
    if number is None:
        return False
    place = next(place for place, (one, _) in enumerate(made.new) if one == number) + 1
    identity = -1 - len(made.labels)
    text = CLAUSES[len(made.labels) % len(CLAUSES)]
    made.new.insert(place, (identity, text))
    made.labels.append((ClauseChange.ADDED, identity, (0, 0), (0, len(text))))
    return True


def move(made: Made, rng: random.Random) -> bool:
    """Move a paragraph to another place."""
    number = made.free(rng, lambda text: 14 < len(text.split()) < 90 and _is_sentence(text))
    other = made.free(rng, lambda text: len(text.split()) > 5 and text.endswith("."))
    if number is None or other is None or abs(number - other) < 4:
        return False
    made.new = [(one, text) for one, text in made.new if one != number]
    place = next(place for place, (one, _) in enumerate(made.new) if one == other) + 1
    made.new.insert(place, (number, made.old[number]))
    size = len(made.old[number])
    made.labels.append((ClauseChange.MOVED, number, (0, size), (0, size)))
    return True


def rename(made: Made, rng: random.Random) -> bool:
    """Give what is named most often another name, wherever it stands."""
    counts: dict[str, int] = {}
    for text in made.old:
        for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{4,}\b", text):
            counts[word] = counts.get(word, 0) + 1
    if not counts:
        return False
    name = max(counts, key=lambda word: counts[word])
    pattern = re.compile(rf"\b{name}\b")
    renamed = []
    for number, text in made.new:
        found = list(pattern.finditer(text))
        if not found or (number in made.touched) or number < 0:
            renamed.append((number, text))
            continue
        shift = 0
        for match in found:
            start = match.start() + shift
            made.labels.append((ClauseChange.WORDS, number, match.span(), (start, start + 6)))
            shift += 6 - len(name)
        renamed.append((number, pattern.sub("Zyxwer", text)))
        made.touched.add(number)
    made.new = renamed
    return True


def _is_sentence(text: str) -> bool:
    return text.strip()[:1].isupper() and text.strip().endswith(".")


def contract(paragraphs: int) -> list[str]:
    """Return paragraphs of a contract of which no two are alike."""
    made = []
    for number in range(paragraphs):
        who, whom = _ROLES[number % len(_ROLES)], _ROLES[(number + 1 + number // len(_ROLES)) % len(_ROLES)]
        verb, what = _VERBS[number * 3 % len(_VERBS)], _OBJECTS[number * 7 % len(_OBJECTS)]
        thing, event = _OBJECTS[(number * 5 + 2) % len(_OBJECTS)], _EVENTS[number % len(_EVENTS)]
        made.append(
            f"The {who} shall {verb} the {what} within {number + 11} days after {event}, and the {whom} keeps "
            f"the {thing} until batch {number + 200} is closed. Neither of them will assign any {what} with the "
            f"{thing} before consent number {3 * number + 500} is given to Meridian in writing."
        )
    return made


EDITS = (change_words, change_number, negate, remove, insert, move)


def made_version(
    paragraphs: Sequence[str], seed: int, edits: int, with_rename: bool = False, leave: Iterable[int] = ()
) -> Made:
    """Return two versions that as many edits tell apart, as the paragraphs allow; those of `leave` are not edited."""
    rng = random.Random(seed)
    made = Made(list(paragraphs))
    made.touched.update(leave)
    for number in range(edits):
        EDITS[number % len(EDITS)](made, rng)
    if with_rename:
        rename(made, rng)
    return made


def _replace(made: Made, number: int, span: tuple[int, int], by: str, kind: ClauseChange) -> None:
    start, end = span
    made.new = [(one, text if one != number else text[:start] + by + text[end:]) for one, text in made.new]
    made.labels.append((kind, number, span, (start, start + len(by))))


@dataclass(slots=True)
class Judged:
    """How a comparison did: which edits it found, and what it reports that no edit made."""

    edits: int = 0
    found: int = 0
    kinds: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    def add(self, other: "Judged") -> None:
        """Count another comparison with it."""
        self.edits, self.found, self.kinds = (
            self.edits + other.edits,
            self.found + other.found,
            self.kinds + other.kinds,
        )
        self.missed += other.missed
        self.false += other.false
        self.other += other.other


Places = Callable[[int], int]
"""Where a paragraph begins in the text of a version, by its number."""


def judged(made: Made, found: Difference, old_text: str, new_text: str) -> Judged:
    """Hold a comparison of two texts, which hold the letters of their paragraphs, against what was edited."""
    old_places = _places(old_text, list(enumerate(made.old)))
    new_places = _places(new_text, made.new)
    judged = Judged()
    used: set[int] = set()
    for kind, number, (first, last), (low, high) in made.labels:
        judged.edits += 1
        old = _placed(old_places, number, first, last)
        new = _placed(new_places, number, low, high)
        hits = [
            place
            for place, one in enumerate(found.changed)
            if _meets(one, old, new, kind) or (kind is ClauseChange.REMOVED and _says(one, old_text, made.old[number]))
        ]
        used.update(hits)
        fitting = [found.changed[place] for place in hits if found.changed[place].change in _FITTING[kind]]
        judged.found += bool(hits)
        judged.kinds += bool(fitting)
        if hits and not fitting:
            told = found.changed[hits[0]]
            edits = [_both_sides(edit, old_text, new_text) for edit in told.edits]
            judged.other.append(f"{kind.value} told as {told.change.value}: {edits}"[:300])
        if not hits:
            judged.missed.append(f"{kind.value}: {(made.old[number] if number >= 0 else dict(made.new)[number])[:90]}")
    for place, one in enumerate(found.changed):
        if place not in used:
            edits = [_both_sides(edit, old_text, new_text) for edit in one.edits]
            judged.false.append(f"{one.change.value}: {_both_sides(one, old_text, new_text)} {edits[:3]}")
    return judged


def _both_sides(one: Edit | AlignedClause, old_text: str, new_text: str) -> tuple[str, str]:
    return old_text[one.old.start : one.old.end][:60], new_text[one.new.start : one.new.end][:60]


_FITTING = {
    ClauseChange.WORDS: {ClauseChange.WORDS, ClauseChange.VALUE},
    ClauseChange.VALUE: {ClauseChange.VALUE},
    ClauseChange.REMOVED: {ClauseChange.REMOVED, ClauseChange.WORDS, ClauseChange.VALUE},
    ClauseChange.ADDED: {ClauseChange.ADDED},
    ClauseChange.MOVED: {ClauseChange.MOVED},
}


def _meets(one: AlignedClause, old: tuple[int, int] | None, new: tuple[int, int] | None, kind: ClauseChange) -> bool:
    """Say whether a reported change is at an edit's place: its own edits, or the clause that moved."""
    if kind is ClauseChange.MOVED:
        return one.change in (ClauseChange.MOVED, ClauseChange.MOVED_CHANGED) and _near(one.new.start, one.new.end, new)
    return any(
        (not edit.old.empty and _near(edit.old.start, edit.old.end, old))
        or (not edit.new.empty and _near(edit.new.start, edit.new.end, new))
        for edit in one.edits
    )


def _says(one: AlignedClause, text: str, paragraph: str) -> bool:
    """Say whether what is reported as removed are words of a paragraph, which the contract may have twice."""
    said = [_letters(text[edit.old.start : edit.old.end]) for edit in one.edits]
    whole = _letters(paragraph)
    return any(words and (whole.startswith(words) or whole.endswith(words)) for words in said)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _near(start: int, end: int, place: tuple[int, int] | None) -> bool:
    return place is not None and place[0] < place[1] and start < place[1] and place[0] < end


def _placed(places: dict[int, list[int]], number: int, first: int, last: int) -> tuple[int, int] | None:
    found = places.get(number)
    if found is None or first == last:
        return None
    return found[first], found[last - 1] + 1


def _places(text: str, paragraphs: Iterable[tuple[int, str]]) -> dict[int, list[int]]:
    """Return by number where each character of a paragraph stands in a text that sets it in lines of its own."""
    places: dict[int, list[int]] = {}
    at = 0
    letters = [(offset, letter) for offset, letter in enumerate(text) if letter.isalnum()]
    joined = "".join(letter for _, letter in letters)
    cursor = 0
    for number, paragraph in paragraphs:
        own = "".join(letter for letter in paragraph if letter.isalnum())
        found = _found(joined, own, cursor)
        if not found:
            continue
        cursor = found[-1] + 1
        offsets: list[int] = []
        at = 0
        for letter in paragraph:
            offsets.append(letters[found[min(at, len(found) - 1)]][0])
            at += letter.isalnum()
        places[number] = offsets
    return places


def _found(joined: str, own: str, cursor: int) -> list[int]:
    """Return where each letter of a paragraph stands among all letters; a running head may stand in its midst."""
    at = joined.find(own, cursor)
    if at >= 0:
        return list(range(at, at + len(own)))
    low, high = 0, len(own)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if joined.find(own[:middle], cursor) >= 0 else (low, middle - 1)
    at = joined.find(own[:low], cursor)
    rest = joined.find(own[low:], at + low, at + low + _LONGEST_HEAD + len(own))
    if low < _TELLING or rest < 0 or joined.count(joined[at + low : rest].lstrip("0123456789")) < 2:
        return []
    return [*range(at, at + low), *range(rest, rest + len(own) - low)]


def left_out(paragraphs: Sequence[str], document: Document, passages: Sequence[Passage]) -> list[int]:
    """Return the paragraphs that are no words of the contract to the reader: heads, feet, contents."""
    places = _places(document.text, enumerate(paragraphs))
    counted = [(one.start, one.end) for one in passages if one.counts]
    starts = [start for start, _ in counted]

    def inside(number: int) -> bool:
        found = places.get(number)
        if not found:
            return False
        at = bisect_right(starts, found[0]) - 1
        end = bisect_right(starts, found[-1]) - 1
        return at >= 0 and found[0] < counted[at][1] and found[-1] < counted[end][1]

    return [number for number in range(len(paragraphs)) if not inside(number)]
