"""Where a text holds words that a person looks for: across line ends, whatever its spaces, quotation marks and hyphens.

A word that is broken at a line end, with a hyphen or without, is the word; a line end is a space. Ligatures and what
draws nothing were taken out when the file was read (`ingest.letters`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

LONGEST_SOUGHT = 300  # characters; no more are looked for

_HYPHENS = "[-\u2010\u2011\u2012\u2013\u2014\u2212]"
_ALIKE = {"'‘’‚‛′`": "['‘’‚‛′`]", '"“”„‟″': '["“”„‟″]', "-\u2010\u2011\u2012\u2013\u2014\u2212": _HYPHENS}
_BREAK = "(?:[-\u2010]\\s*\n\\s*)?"  # between two letters of a word
_UNSPACED = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SLACK = 200  # characters more than what is sought that a hit may hold: line ends, hyphens


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for. `apart`: each word by itself, and words that begin with it, instead of all in a row."""

    words: str
    whole: bool = False
    case: bool = False
    apart: bool = False

    @property
    def empty(self) -> bool:
        """Say whether nothing is looked for."""
        return not self.words.strip()

    def within(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the hits that begin between two offsets, in text order; none lies on another."""
        if self.empty:
            return
        pattern = _pattern(self)
        reach = end + len(self.words) + _SLACK
        while start < end and (found := pattern.search(text, start, reach)) is not None and found.start() < end:
            yield found.span()
            start = found.end()


def as_sought(selected: str) -> str:
    """Return selected words as one types them: on one line, "" where they are more than are looked for."""
    words = " ".join(selected.split())
    return words if len(words) <= LONGEST_SOUGHT else ""


def each_word(words: str) -> Sought:
    """Return what a search over all documents looks for: each word by itself, without what stands between them."""
    return Sought(" ".join(re.findall(r"\w+", words)), apart=True)


@lru_cache(maxsize=64)
def _pattern(sought: Sought) -> re.Pattern[str]:
    words = sought.words[:LONGEST_SOUGHT].split()
    if sought.apart:
        # A longer word first: of two that begin alike, the shorter one would take a part of it.
        every = "|".join(_word(word) for word in sorted(words, key=len, reverse=True))
        body = f"(?:{every})\\w*" if any(map(_UNSPACED.search, words)) else f"(?<!\\w)(?:{every})\\w*"
    else:
        body = "\\s+".join(_word(word) for word in words)
        if sought.whole and words[0][0].isalnum():
            body = f"(?<!\\w){body}"
        if sought.whole and words[-1][-1].isalnum():
            body = f"{body}(?!\\w)"
    return re.compile(body, re.NOFLAG if sought.case else re.IGNORECASE)


def _word(word: str) -> str:
    between = [_between(one, following) for one, following in pairwise(word)]
    return "".join(_character(one) + gap for one, gap in zip(word, [*between, ""], strict=True))


def _between(one: str, following: str) -> str:
    """Return what may stand between two characters of a word."""
    if _UNSPACED.match(one) and _UNSPACED.match(following):
        return "\\s?"
    return _BREAK if one.isalnum() and following.isalnum() else "\\s?" if _character(one) == _HYPHENS else ""


def _character(character: str) -> str:
    return next((alike for each, alike in _ALIKE.items() if character in each), re.escape(character))
