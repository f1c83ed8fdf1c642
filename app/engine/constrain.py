"""What keeps a reply inside what is allowed: one of these options, words of this text.

Nothing that breaks its constraint can come out, whatever a document says: options are scored and never generated, and
copies are spelled by the text itself.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from app.domain.engine import Copied
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
