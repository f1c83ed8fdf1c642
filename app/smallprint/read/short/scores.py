"""How likely each short candidate is its clause, by boosted trees trained on labelled contracts (models/clauses/)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Section, Segmentation
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.read.short.spans import FEATURE_NAMES, ShortCandidate, short_candidates

Floats = NDArray[np.float32]

FILE = "short.npz"
PARTIES = "parties"
_NAMED = 0.1  # chance from which a name takes part in the parties clause
_GAP = 400  # characters between two names of one parties clause: an address, a form of company


@dataclass(frozen=True, slots=True)
class Scored:
    """Characters `start` to `end`, starting in passage `passage`, and the chance that they are the clause.

    `part` is the section around that passage, as in `ShortCandidate`.
    """

    start: int
    end: int
    passage: int
    chance: float
    part: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class ShortScores:
    """The trees of each short clause type, and the calibration of what is kept: (2, knots), straight between knots."""

    trees: Mapping[str, Trees]
    calibration: Mapping[str, Floats]

    def candidates(self, document: Document, segmentation: Segmentation) -> list[Candidate]:
        """Return the candidates of every short type, surest first within a type; scores are probabilities."""
        found: list[Candidate] = []
        for clause, scored in self.scored(document, segmentation).items():
            knots = self.calibration[clause]
            for one in scored:
                score = float(np.interp(one.chance, knots[0], knots[1]))
                found.append(Candidate(clause, one.passage, score, one.start, one.end, False, FoundBy.HEADS))
        return found

    def scored(self, document: Document, segmentation: Segmentation) -> dict[str, list[Scored]]:
        """Return the spans kept for each type with the trees' own chances, surest first."""
        spans: dict[str, list[Scored]] = {clause: [] for clause in self.trees}
        rows: dict[str, list[tuple[float, ...]]] = {clause: [] for clause in self.trees}
        for candidate in short_candidates(document, segmentation):
            if candidate.clause in spans:
                spans[candidate.clause].append(unscored(candidate))
                rows[candidate.clause].append(candidate.features)
        return {clause: self.ranked(clause, spans[clause], rows[clause]) for clause in self.trees}

    def ranked(self, clause: str, spans: Sequence[Scored], rows: Sequence[tuple[float, ...]]) -> list[Scored]:
        """Return one type's spans as they are kept, surest first; `rows` are their features."""
        if not spans:
            return []
        chances = self.trees[clause].probabilities(np.array(rows, dtype=np.float32))
        scored = [replace(one, chance=float(chance)) for one, chance in zip(spans, chances, strict=True)]
        if clause == PARTIES:
            scored = parties_clauses(scored)
        return sorted(scored, key=lambda one: (-one.chance, one.start))


def load_short(file: Path) -> ShortScores:
    """Read the trees, without unpickling anything; raises SettingInvalid when they cannot be used."""
    try:
        with file.open("rb") as content, np.load(content, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        names = tuple(str(name) for name in arrays["features"])
        clauses = [str(clause) for clause in arrays["clauses"]]
        trees = {clause: Trees.stored(arrays, f"{clause}/") for clause in clauses}
        calibration = {clause: np.asarray(arrays[f"{clause}/calibration"], dtype=np.float32) for clause in clauses}
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error
    if names != FEATURE_NAMES:
        raise SettingInvalid(f"The clause weights {file} are of another version. Reinstall Smallprint.")
    return ShortScores(trees, calibration)


def unscored(candidate: ShortCandidate) -> Scored:
    """Return the candidate's span before anything judged it."""
    return Scored(candidate.start, candidate.end, candidate.passage, 0.0, candidate.part)


def parties_clauses(names: Sequence[Scored]) -> list[Scored]:
    """Join likely names that stand close together in one part: a contract introduces its parties in one breath.

    Names that are not likely stay as they are, but for those inside a joined clause.
    """
    joined: list[Scored] = []
    for name in sorted(names, key=lambda one: (one.start, one.end)):
        if name.chance < _NAMED:
            continue
        if joined and name.start - joined[-1].end <= _GAP and name.part == joined[-1].part:
            last = joined[-1]
            joined[-1] = replace(last, end=max(last.end, name.end), chance=max(last.chance, name.chance))
        else:
            joined.append(name)
    apart = [
        name
        for name in names
        if name.chance < _NAMED and not any(name.start < one.end and one.start < name.end for one in joined)
    ]
    return joined + apart
