"""What an answer of an OpenAI-compatible server says: its words, its log-probabilities, the option meant.

Nothing of it is trusted to be there or to be of the right kind: servers leave out, rename and spell in their own ways.
"""

import json
import math
from collections.abc import Sequence

from smallprint.engine.server.client import Json

_PICKED = -0.7  # log-probability of an option that the server picked without giving one
_UNLIKELY = -12.0
_BEYOND = 1.0  # how much less likely than the least likely token that was listed the others are taken to be
_IMPOSSIBLE = -100.0  # servers write minus infinity as the lowest number there is, as -9999 or as itself
# How byte-level and SentencePiece vocabularies spell a space; mlx_lm.server lists tokens as they are spelled there.
_SPELLED_SPACES = str.maketrans({"Ġ": " ", "▁": " "})


def choice_of(answer: Json) -> Json | None:
    """Return the one choice that was asked for, None where there is none."""
    choices = answer.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, dict) else None


def content_of(answer: Json, part: str = "message") -> str:
    """Return the words of an answer, or of an event with `part` "delta"; "" where it has none."""
    message = (choice_of(answer) or {}).get(part)
    content = message.get("content") if isinstance(message, dict) else None
    return content if isinstance(content, str) else ""


def scores_of_first_tokens(answer: Json, options: Sequence[str]) -> list[float] | None:
    """Return each option's score by the tokens that begin it; None where they do not tell the options apart."""
    tokens = _tokens(answer)
    listed = tokens[0].get("top_logprobs") if tokens else None
    likely: dict[int, list[float]] = {}
    least = 0.0
    for entry in listed if isinstance(listed, list) else []:
        value = _logprob(entry)
        if value is None:
            return None
        piece = str(entry.get("token", "")).translate(_SPELLED_SPACES).strip().casefold()
        least = min(least, value)
        begun = [at for at, option in enumerate(options) if piece and option.strip().casefold().startswith(piece)]
        if len(begun) > 1:
            return None
        for at in begun:
            likely.setdefault(at, []).append(value)
    if not likely:
        return None
    return [
        min(math.log(sum(map(math.exp, likely[at]))), 0.0) if at in likely else least - _BEYOND
        for at in range(len(options))
    ]


def scores_of_pick(said: str, options: Sequence[str]) -> list[float]:
    """Return -0.7 for the option that was picked, in JSON or in plain words, and -12 for the others.

    The same for all where it is none of them.
    """
    plain = [option.strip().casefold() for option in options]
    words = _answer_in(said).strip().strip("\"'.").casefold()
    if words not in plain:
        return [-math.log(len(options))] * len(options)
    return [_PICKED if option == words else _UNLIKELY for option in plain]


def _tokens(answer: Json) -> list[Json]:
    logprobs = (choice_of(answer) or {}).get("logprobs")
    content = logprobs.get("content") if isinstance(logprobs, dict) else None
    return [entry for entry in content if isinstance(entry, dict)] if isinstance(content, list) else []


def _logprob(entry: object) -> float | None:
    value = entry.get("logprob") if isinstance(entry, dict) else None
    if not isinstance(value, int | float) or math.isnan(value):
        return None
    return min(max(float(value), _IMPOSSIBLE), 0.0)


def _answer_in(content: str) -> str:
    try:
        answer = json.loads(content)
    except ValueError:
        return content
    return str(answer.get("answer", "")) if isinstance(answer, dict) else str(answer)
