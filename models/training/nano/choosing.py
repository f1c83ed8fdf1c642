"""Which windows are trained on: all that hold a labelled clause, and of the others those that the heads suspect."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from models.training.nano.examples import ASIDE, HEADED, Example, with_hidden_headings
from smallprint.locate.windows import TokensOf, Window

Floats = NDArray[np.float32]

Chosen = tuple[int, Window]  # the example's number and what is read of it

_HIDDEN = 0.35  # share of windows whose headings are hidden
_EACH = 150  # windows that are added for a headed type, at most


def chosen(
    examples: Sequence[Example], chances: Mapping[str, Floats], without: int, seed: int, tokens_of: TokensOf
) -> list[Chosen]:
    """Return windows to train on, in the order of training, from all examples outside a fold and ASIDE.

    `chances` has, by contract, (lines, types) of heads that were not trained on it. A window without a label is taken
    with a chance that is the sum of these. Never choose by where heads are wrong: that teaches the judge so.
    """
    draw = np.random.default_rng(seed)
    taken: list[tuple[int, int]] = []
    spare: list[tuple[int, int, NDArray[np.bool_]]] = []
    left = np.full(len(HEADED), _EACH)
    for number, example in enumerate(examples):
        if example.fold in (without, ASIDE):
            continue
        split = example.target.shape[1] - len(HEADED)
        for place, window in enumerate(example.windows):
            rows = list(window.passages)
            named = (example.target[rows, split:] == 1).any(axis=0)
            if (example.target[rows, :split] == 1).any() or draw.random() < _suspicion(chances, example.name, rows):
                taken.append((number, place))
                left -= named
            elif named.any():
                spare.append((number, place, named))
    for at in draw.permutation(len(spare)):
        number, place, named = spare[at]
        if (left[named] > 0).any():
            taken.append((number, place))
            left -= named
    windows = []
    for at in draw.permutation(len(taken)):
        number, place = taken[at]
        example = examples[number]
        window = example.windows[place]
        if draw.random() < _HIDDEN:
            window = with_hidden_headings(example, window, tokens_of) or window
        windows.append((number, window))
    return windows


def _suspicion(chances: Mapping[str, Floats], name: str, rows: Sequence[int]) -> float:
    known = chances.get(name)
    return 0.0 if known is None else min(1.0, float(known[list(rows)].sum()))
