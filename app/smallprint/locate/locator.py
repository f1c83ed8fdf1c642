"""The locator: trained heads for the types they know, the lexical locator for all others."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.locate.judged import JudgedRuns
from smallprint.locate.lexical import LexicalLocator
from smallprint.locate.opinion import JudgeOpinion
from smallprint.locate.spans import LONGEST_RUN
from smallprint.locate.trained import FILE, TrainedLocator, load_trained


class Locator:
    """Finds candidates for every clause type of a catalogue.

    `folder` holds the trained weights (models/clauses); None leaves every type to the lexical locator.
    `left_out` are types that find their spans elsewhere (the short ones, which the reader ranks). `longest` is how many
    neighbouring passages may be one clause. `judged` judges what the Nano judge has read as well.
    """

    def __init__(
        self,
        catalogue: ClauseCatalogue,
        folder: Path | None,
        left_out: frozenset[str] = frozenset(),
        longest: int = LONGEST_RUN,
        judged: JudgedRuns | None = None,
    ) -> None:
        wanted = tuple(clause for clause in catalogue.types if clause.key not in left_out)
        self._trained: TrainedLocator | None = None
        known: frozenset[str] = frozenset()
        if folder is not None:
            trained = load_trained(folder / FILE)
            known = frozenset(trained.keys)
            self._trained = TrainedLocator(replace(catalogue, types=wanted), trained, longest, judged)
        others = tuple(clause for clause in wanted if clause.key not in known)
        self._lexical = LexicalLocator(replace(catalogue, types=others)) if others else None

    def locate(
        self, document: Document, segmentation: Segmentation, token: CancelToken, opinion: JudgeOpinion | None = None
    ) -> list[Candidate]:
        """Return candidates of all types, best first within a type; `opinion` is the judge's. Raises Cancelled."""
        found = self._trained.locate(document, segmentation, token, opinion) if self._trained else []
        if self._lexical:
            found += self._lexical.locate(document, segmentation, token)
        return found


def files_sha256(files: Iterable[Path]) -> str:
    """Return one SHA-256 over files, by name and content: what a run was made with."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
