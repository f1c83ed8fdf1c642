"""What keeps a reply inside what is allowed: one of these options, words of this text, values for these fields.

Nothing that breaks its constraint can come out, whatever a document says: options are scored and never generated,
copies are spelled by the text itself, and a filled form is put together by code out of those two.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from app.domain.engine import Chosen, Copied, Engine, Field, Prompt
from app.domain.progress import CancelToken
from app.engine.copying import CopyWalk, FoldedText, PieceTable

Logits = npt.NDArray[np.float32]


class Constraint(Protocol):
    """Decides how a reply goes on."""

    def pick(self, logits: Logits) -> int | None:
        """Return the next token of the reply, None when it has ended."""


class Copying:
    """Keeps a reply to whole words of a text; `copied` is what it has said so far, None before a word has ended.

    The reply ends where the model would rather end it than go on, at the end of a word; and at once, with nothing
    copied, where its first choice of all is to end.
    """

    def __init__(self, text: str, pieces: PieceTable) -> None:
        self._walk = CopyWalk(FoldedText(text), pieces)
        self._ends = np.asarray(pieces.ends, np.int64)
        self._silent = frozenset(pieces.silent)
        self._logprobs: list[float] = []
        self.copied: Copied | None = None

    @property
    def possible(self) -> bool:
        """Say whether the text has any words."""
        return bool(self._walk.allowed)

    def pick(self, logits: Logits) -> int | None:
        """Return the likeliest token that keeps the reply inside the text."""
        allowed = np.asarray(self._walk.allowed)
        if not allowed.size or (not self._logprobs and int(np.argmax(logits)) in self._silent):
            return None
        best = int(allowed[np.argmax(logits[allowed])])
        if self._walk.copied and self._ends.size and logits[self._ends].max() >= logits[best]:
            return None
        self._logprobs.append(logprob(logits, best))
        self._walk.advance(best)
        if self._walk.copied:
            self.copied = Copied(*self._walk.copied, float(np.mean(self._logprobs)))
        return best


def logprob(logits: Logits, token: int) -> float:
    """Return the natural logarithm of the softmax at `token`."""
    top = logits.max()
    return float(logits[token] - top) - float(np.log(np.exp(logits - top, dtype=np.float64).sum()))


def replies(tokens: Sequence[Sequence[int]], end: int) -> list[tuple[int, ...]]:
    """Return the tokens of each option as a reply to be scored.

    Where one option is the beginning of another, the end of the reply is counted for all, so that the shorter does
    not win for being shorter.
    """
    whole = [tuple(option) or (end,) for option in tokens]
    if any(len(short) < len(long) and long[: len(short)] == short for short in whole for long in whole):
        return [(*option, end) for option in whole]
    return whole


def normalised(scores: Sequence[float]) -> list[float]:
    """Return log-probabilities that sum to one over the options."""
    wide = np.asarray(scores, np.float64)
    top = wide.max()
    return [float(score) for score in wide - top - np.log(np.exp(wide - top).sum())]


def calibrated(scores: Sequence[float], neutral: Sequence[float]) -> list[float]:
    """Return normalised log-probabilities less the model's leaning, which its scores for a text without meaning show.

    Contextual calibration (Zhao et al. 2021, "Calibrate Before Use").
    """
    return normalised([score - leaning for score, leaning in zip(scores, neutral, strict=True)])


def fill(
    engine: Engine, prompt: Prompt, fields: Sequence[Field], text: str, token: CancelToken
) -> dict[str, Chosen | Copied | None]:
    """Fill one field after the other: the names are written by code, the values chosen or copied.

    The model sees what has been filled so far as the beginning of its reply, one line a field.
    """
    filled: dict[str, Chosen | Copied | None] = {}
    lines = prompt.prefill
    for field in fields:
        asked = replace(prompt, prefill=f"{lines}{field.name}: ")
        if field.options:
            scores = normalised(engine.choose(asked, field.options, token))
            best = max(range(len(scores)), key=scores.__getitem__)
            filled[field.name] = Chosen(field.options[best], scores[best])
            said = field.options[best]
        else:
            copied = engine.copy(asked, text, token)
            filled[field.name] = copied
            said = " ".join(text[copied.start : copied.end].split()) if copied else "none"
        lines = f"{asked.prefill}{said}\n"
    return filled
