"""How likely each short candidate is its clause, by boosted trees trained on labelled contracts (models/clauses/).

A contract says its title, its parties and a date once. So what stands behind the surest candidate of such a type is
mostly the same words again, in part or with more around them, or the wrong ones. Its score is the chance that it says
something that no surer candidate says.
"""

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
    """The trees of each short clause type, and the calibration of what is kept: (2, knots), straight between knots.

    `anew` maps the calibrated chance of a candidate behind the surest one to the chance that it says something new.
    """

    trees: Mapping[str, Trees]
    calibration: Mapping[str, Floats]
    anew: Mapping[str, Floats]

    def candidates(self, document: Document, segmentation: Segmentation) -> list[Candidate]:
        """Return the candidates of every short type, surest first within a type; scores are probabilities."""
        found: list[Candidate] = []
        for clause, scored in self.scored(document, segmentation).items():
            knots = self.calibration[clause]
            for one in scored:
                score = float(np.interp(one.chance, knots[0], knots[1]))
                found.append(Candidate(clause, one.passage, score, one.start, one.end, False, FoundBy.HEADS))
        return found

    def behind_the_surest(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Return the candidates; of each short type, those behind the surest with the chance that they say more.

        The surest are the listed one and the one that the trees are surest of: of the parties, an opening that rules
        read is listed. Candidates come surest first within a type, and so they are returned.
        """
        groups: dict[str, list[Candidate]] = {}
        for one in candidates:
            groups.setdefault(one.clause, []).append(one)
        for clause in groups.keys() & self.anew.keys():
            knots = self.anew[clause]
            surest, behind = set_apart(groups[clause])
            behind = [replace(one, score=float(np.interp(one.score, knots[0], knots[1]))) for one in behind]
            groups[clause] = sorted([*surest, *behind], key=lambda one: -one.score)
        return [one for group in groups.values() for one in group]

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
        calibration, anew = (
            {clause: np.asarray(arrays[f"{clause}/{name}"], dtype=np.float32) for clause in clauses}
            for name in ("calibration", "anew")
        )
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SettingInvalid(f"The clause weights {file} cannot be read ({error}). Reinstall Smallprint.") from error
    if names != FEATURE_NAMES:
        raise SettingInvalid(f"The clause weights {file} are of another version. Reinstall Smallprint.")
    return ShortScores(trees, calibration, anew)


def set_apart(group: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Return the surest candidates of a short type, and those behind them; `group` comes surest first."""
    listed = [one for one in group if one.likely][:1]
    ranked = [one for one in group if one.found_by is FoundBy.HEADS][:1]
    surest = [one for one in group if one in listed or one in ranked]
    return surest, [one for one in group if one not in surest]


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
