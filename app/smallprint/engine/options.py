"""Options as replies: they are scored and never generated, so nothing else comes out, whatever a document says."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Logits = npt.NDArray[np.float32]


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
