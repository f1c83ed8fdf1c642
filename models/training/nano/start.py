"""Where the outputs start: a logistic regression on the states of the untrained base."""

from collections.abc import Sequence

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from models.training.nano.choosing import Chosen
from models.training.nano.examples import Example
from models.training.nano.judge import Judge, batch_of
from models.training.nano.work import Arrays

_WINDOWS = 300
_FEWEST = 4  # positives that a regression is worth
_PRIOR = -5.0
_SMALLEST = 0.02  # is added to each spread


def start(judge: Judge, examples: Sequence[Example], windows: Sequence[Chosen]) -> Arrays:
    """Return `mean`, `spread` (width,), `weights` (outputs, width) and `bias` (outputs,)."""
    states, targets = [], []
    with torch.no_grad():
        for at in range(0, min(_WINDOWS, len(windows)), 4):
            batch = windows[at : at + 4]
            ids, where = batch_of([window for _, window in batch])
            states.append(judge.states(ids, where).cpu().numpy())
            targets += [examples[n].target[list(window.passages)] for n, window in batch]
    found, target = np.concatenate(states), np.concatenate(targets)
    mean, spread = found.mean(axis=0), found.std(axis=0) + _SMALLEST
    weights = np.zeros((target.shape[1], found.shape[1]), np.float32)
    bias = np.full(target.shape[1], _PRIOR, np.float32)
    for column in range(target.shape[1]):
        known = ~np.isnan(target[:, column])
        right = target[known, column] == 1
        if right.sum() >= _FEWEST and not right.all():
            model = LogisticRegression(C=0.003, max_iter=100).fit((found[known] - mean) / spread, right)
            weights[column], bias[column] = model.coef_[0], model.intercept_[0]
    return {"mean": mean, "spread": spread, "weights": weights, "bias": bias}
