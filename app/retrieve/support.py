"""Scores -> probabilities: does an excerpt hold an answer, and does a document answer at all?"""

import numpy as np

from app.retrieve.shelf import Floats

FLOOR = 0.1  # probability from which excerpts are worth reading

# Intercept and slope of logistic regressions of what is right on the score of the words, over 55 of the contracts that
# are not held aside, with the catalogue's questions.
_EXCERPT = (-4.30, 5.56)
_DOCUMENT = (-3.48, 8.15)


def excerpt_answers(score: float) -> float:
    """Return the probability that an excerpt of this lexical score holds an answer."""
    return float(1 / (1 + np.exp(-(_EXCERPT[0] + _EXCERPT[1] * score))))


def document_answers(best: Floats) -> Floats:
    """Return the probabilities that documents answer, from the best lexical score in each."""
    return np.asarray(1 / (1 + np.exp(-(_DOCUMENT[0] + _DOCUMENT[1] * best))), dtype=np.float32)
