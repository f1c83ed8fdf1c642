"""What speaks for an answer -> probabilities: does an excerpt hold one, and does a document answer at all?

The weights are fitted by `models.training.support`: on plain contracts of many kinds, on confidentiality agreements and
on CUAD's contracts, so that no kind of question decides alone.
"""

from dataclasses import dataclass, fields

import numpy as np

from smallprint.retrieve.shelf import Floats

FLOOR = 0.2  # probability from which excerpts are worth reading

# Intercept and slope of the logistic regression of what is right on the score of the words.
_EXCERPT = (-4.30, 5.56)
_INTERCEPT = -1.99
# A passage with all telling words of a question is worth reading, whatever the clause heads say: what they are worth at
# least (three usual words, or a rare one), the share that counts as all of it, and the chance.
_TELLING, _ALL, _AT_LEAST = 7.9, 0.97, 0.45


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for an answer in each of some documents; every array is (documents,), in [0, 1].

    `words` is the best score by words. `covered` is the share of the question's worth that the best excerpt has,
    `together` the largest share that one piece has, and `missing` what the most telling word that the excerpt lacks is
    worth beside the most telling one of all. `asked` is the probability that the question asks for a clause type,
    `there` that the document has it as well, `lacking` that it does not. `named` says how surely a term, a row or a
    field of the document bears the name of what is asked for.
    """

    words: Floats
    covered: Floats
    together: Floats
    missing: Floats
    asked: Floats
    there: Floats
    lacking: Floats
    named: Floats


# Weights of the signs, in their order.
_WEIGHTS = (0.47, 2.18, 1.74, 0.21, -2.92, 5.45, -0.61, 2.36)


def excerpt_answers(score: float) -> float:
    """Return the probability that an excerpt of this lexical score holds an answer."""
    return float(1 / (1 + np.exp(-(_EXCERPT[0] + _EXCERPT[1] * score))))


def document_answers(signs: Signs, worth: float) -> Floats:
    """Return the probabilities that documents answer (documents,); 0 where no word of the question stands.

    `worth` is what the question's words are worth together.
    """
    logits = np.full(len(signs.words), _INTERCEPT, dtype=np.float64)
    for field, weight in zip(fields(signs), _WEIGHTS, strict=True):
        logits += weight * getattr(signs, field.name)
    said = (signs.words > 0) | (signs.there > 0)
    chances = np.where(said, 1 / (1 + np.exp(-logits)), 0)
    if worth >= _TELLING:
        chances = np.where(signs.together >= _ALL, np.maximum(chances, _AT_LEAST), chances)
    return chances.astype(np.float32)
