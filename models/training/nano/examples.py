"""Contracts -> lines with targets: labels where a data set has them, headings for the other types."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.training.contracts import Contract
from models.training.heads import targets
from models.training.nano.headings import NAMED, names, without_heading
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind
from smallprint.locate.windows import JudgedPassage, TokensOf, Window, lines_of, windows_of

Floats = NDArray[np.float32]
HEADED = tuple(NAMED)
FOLDS = 3  # parts of the contracts, each with a judge that is trained without it
ASIDE = FOLDS  # the fold of contracts that no judge is trained on; the judge of all others is its judge
_LABEL_TO_TITLE = 80  # characters of a title that may stand in for a heading


@dataclass(frozen=True, slots=True)
class Example:
    """One contract: its lines, its lines with headings hidden (None for a heading), its targets (lines, outputs).

    A target is 1, 0, or nan where nobody knows; `windows` are the tokens to read, headings shown. `fold` is a part of
    the data that a judge is trained without; ASIDE for what none is trained on, -1 for what every one may be.
    """

    name: str
    lines: list[JudgedPassage]
    hidden: list[JudgedPassage | None]
    target: Floats
    windows: list[Window]
    fold: int


def labelled(contract: Contract, keys: Sequence[str], fold: int, tokens_of: TokensOf) -> Example:
    """Return a contract that CUAD labels, with headings as labels of the further types."""
    known = targets([contract], keys)
    target = np.concatenate([known, headed(contract.document, contract.passages)], axis=1)
    return _example(contract.name, contract.document, contract.passages, target, fold, tokens_of)


def unlabelled(
    document: Document, passages: Sequence[Passage], known: Floats, fold: int, tokens_of: TokensOf
) -> Example:
    """Return a contract that only headings label; `known` (lines, labelled types) is what else is known, or nan."""
    target = np.concatenate([known, headed(document, passages)], axis=1)
    return _example(document.name, document, passages, target, fold, tokens_of)


def headed(document: Document, passages: Sequence[Passage]) -> Floats:
    """Return (passages, headed types): 1 under a heading that names the type, 0 under another, nan under none."""
    target = np.full((len(passages), len(HEADED)), np.nan, dtype=np.float32)
    for row, passage in enumerate(passages):
        titles = tuple(step.title for step in passage.section if step.title and len(step.title) <= _LABEL_TO_TITLE)
        if titles:
            text = " ".join(document.text[passage.start : passage.end].split())
            target[row] = [names(key, titles, text) for key in HEADED]
    return target


def _example(
    name: str, document: Document, passages: Sequence[Passage], target: Floats, fold: int, tokens_of: TokensOf
) -> Example:
    lines = lines_of(document, passages)
    hidden = [
        None if passage.kind is PassageKind.HEADING else JudgedPassage(without_heading(document, passage), ())
        for passage in passages
    ]
    return Example(name, lines, hidden, target, windows_of(lines, tokens_of), fold)


def with_hidden_headings(example: Example, window: Window, tokens_of: TokensOf) -> Window | None:
    """Return a window of the same passages without their headings; None where nothing is left or it is cut in two."""
    kept = [number for number in window.passages if example.hidden[number] is not None]
    lines = [line for number in kept if (line := example.hidden[number]) is not None and line.text]
    numbers = [number for number in kept if (line := example.hidden[number]) is not None and line.text]
    cut = windows_of(lines, tokens_of)
    if len(cut) != 1:
        return None
    return Window(cut[0].tokens, cut[0].ends, tuple(numbers[place] for place in cut[0].passages))
