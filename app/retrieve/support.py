"""Scores -> probabilities: does an excerpt hold an answer, and does a document answer at all?"""

import numpy as np

from app.retrieve.shelf import Floats

THRESHOLD = 0.3  # probability from which a question counts as answered: where both kinds of mistake are as frequent

# Logistic regression of what is right on the score of the words, by models/training/asking.py.
_EXCERPT = (-4.4, 5.2)
_DOCUMENT = (-2.6, 4.6)


def excerpt_answers(score: float) -> float:
    """Return the probability that an excerpt of this lexical score holds an answer."""
    return float(1 / (1 + np.exp(-(_EXCERPT[0] + _EXCERPT[1] * score))))


def document_answers(best: Floats) -> Floats:
    """Return the probabilities that documents answer, from the best lexical score in each."""
    return np.asarray(1 / (1 + np.exp(-(_DOCUMENT[0] + _DOCUMENT[1] * best))), dtype=np.float32)
