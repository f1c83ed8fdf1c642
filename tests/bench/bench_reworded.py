"""Proposed words in Word files: tracked at exactly their words or told, and earlier changes kept.

A sample of the files, the same in every run: each proposal costs several readings of its file.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.marking import MarginComment, Marking
from smallprint.errors import FileRefused
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import mark_word
from tests.bench.bench_marked import foreign_files, own_files
from tests.bench.figure import Figure
from tests.bench.made_word_files import made_word_files
from tests.marking.strict_order import faults
from tests.negotiated import negotiated_docx
from tests.office_schema import violations

_PROPOSALS = 8  # of each file, at random
_LENGTHS = (1, 3, 8, 40)  # words: the longest go across paragraphs
_SAMPLE = 14  # files of our own, as many of others, and as many that are made
_MOST_BYTES = 100_000  # of a file
_TO_SCHEMA = 4  # each so many-th file is held to the schema, which takes far longer than all else
_AUTHOR, _DATE = "Cara Clerk", "2026-11-30T08:00:00Z"
_IN_COMMENT = "the other words are in its comment alone"


@dataclass(slots=True)
class _Reworded:
    files: int = 0
    proposals: int = 0
    tracked: int = 0
    told: int = 0
    unlike: int = 0
    changes: int = 0
    kept: int = 0
    faults: int = 0
    held: int = 0
    violations: int = 0


def figures(data: Path) -> Iterator[Figure]:
    """Propose other words at random places of every Word file, and read the copies with changes rejected."""
    counted = _Reworded()
    for name, content in _sampled(data):
        try:
            before = read_docx(content, name, "0" * 64)
        except FileRefused:
            continue
        marks = _proposals(before)
        if marks:
            _reword(content, before, marks, counted)
    note = f"{counted.files} files, {counted.tracked} of {counted.proposals} proposals tracked, {counted.told} told"
    share = (counted.tracked + counted.told) / counted.proposals
    yield Figure("handoff.reworded_placed", share, 1.0, "higher", note=note)
    note = "copies that read otherwise once the person’s changes are rejected"
    yield Figure("handoff.reworded_unlike", counted.unlike, 0, "lower", note=note)
    kept = counted.kept / max(counted.changes, 1)
    yield Figure("handoff.reworded_kept", kept, 1.0, "higher", note=f"{counted.changes} changes of the files’ own")
    note = "kinds of what the standard wants otherwise, and the file had not"
    yield Figure("handoff.reworded_faults", counted.faults, 0, "lower", note=note)
    note = f"kinds of violations of the Open XML SDK’s schema and rules that the file had not, in {counted.held} files"
    yield Figure("handoff.reworded_schema", counted.violations, 0, "lower", note=note)


def _sampled(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield as many small files of each kind as are sampled, and the one with every hard part."""
    for name, files in (("own", own_files(data)), ("foreign", foreign_files(data)), ("made", made_word_files())):
        small = [one for one in files if len(one[1]) <= _MOST_BYTES]
        yield from random.Random(name).sample(small, min(_SAMPLE, len(small)))
    yield "every part.docx", negotiated_docx()


def _reword(content: bytes, before: Document, marks: tuple[MarginComment, ...], counted: _Reworded) -> None:
    name = before.name
    copy = mark_word(Marking(content, before, marks, _AUTHOR, _DATE))
    after, rejected = (read_docx(copy.data, name, "0" * 64, one) for one in Reading)
    as_it_was = read_docx(content, name, "0" * 64, Reading.REJECTED)
    told = sum(_IN_COMMENT in one for one in copy.sentences)
    counted.files += 1
    counted.proposals += len(marks)
    counted.told += told
    counted.tracked += len(marks) - told if any(one.author == _AUTHOR for one in after.changes) else 0
    counted.unlike += not as_it_was.text.startswith(rejected.text.partition("Comment by ")[0])
    own = Counter((one.kind, one.author, one.date) for one in before.changes)
    counted.changes += own.total()
    counted.kept += (own & Counter((one.kind, one.author, one.date) for one in after.changes)).total()
    counted.faults += len(set(faults(copy.data)) - set(faults(content)))  # a run that is cut has its own faults twice
    if counted.files % _TO_SCHEMA == 1:
        counted.held += 1
        counted.violations += len(violations(copy.data, copy.suffix) - violations(content, copy.suffix))


def _proposals(document: Document) -> tuple[MarginComment, ...]:
    """Return marks with other words, some of several paragraphs; the same in every run."""
    chance = random.Random(document.name)
    words = [one.span() for one in re.finditer(r"\w+", document.text)]
    marks = []
    for number in range(_PROPOSALS if words else 0):
        first = chance.randrange(len(words))
        start, end = words[first][0], words[min(first + chance.choice(_LENGTHS), len(words)) - 1][1]
        said = document.text[start:end].split()
        ways: tuple[list[str], ...] = (
            ["wholly", *said[1:]],
            [],
            ["entirely", "other", "words", "&", "<more>"],
            [*said, "and", "more"],
        )
        other = " ".join(chance.choice(ways))
        if number % 3 == 0:  # one paragraph more
            other = other.replace(" ", "\n", 1)
        marks.append(MarginComment(start, end, f"Mark {number}", ("Accepted",), replacement=other))
    return tuple(marks)
