"""Who a form is between before anybody is named: the blanks for the names, and what those who fill them are called."""

import re

from smallprint.read.values.in_pieces import matches_in
from smallprint.read.values.party_shapes import ANCHOR, EMPTY, END_OF_LIST, INTRODUCING, SEPARATORS

_FRONT = 20_000  # characters in which a form introduces its parties
_BEFORE = 500  # characters before "between" in which the text must speak of an agreement that is made
_REACH = 900  # characters that the blanks and the addresses beside them may take
_CALLED = re.compile(
    r"\((?:[^()\"“”]{0,60}\s)?[\"“][^\"“”()]{1,40}[\"”][^()]{0,20}\)|,?\s+(?:hereinafter|hereafter)[^\n.;]{3,60}"
)
_SENTENCE = re.compile(r"\.\s+[A-Z][a-z]")
_NO_PARTY = re.compile(r"\b(?:agreement|date|period|term|contract|order|information|services?)\W*\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|among|by\s+and)(?![^\W_])|\bparties\s*:|\bwe\b|\byou\b", re.IGNORECASE)


def blank_names(text: str) -> tuple[int, int] | None:
    """Return the characters from the first blank for a party's name to what the last is called; None without any."""
    for anchor in matches_in(ANCHOR, text, _FRONT):
        if not INTRODUCING.search(text, max(0, anchor.start() - _BEFORE), anchor.start() + 1):
            continue
        stop = END_OF_LIST.search(text, anchor.end(), anchor.end() + _REACH)
        end = stop.start() if stop else min(len(text), anchor.end() + _REACH)
        gap = SEPARATORS.match(text, anchor.end(), end)
        first = EMPTY.match(text, gap.end() if gap else anchor.end(), end)
        if first is None:
            continue
        start = first.end() - len(first[0].lstrip())
        sentence = _SENTENCE.search(text, first.end(), end)
        end = sentence.start() if sentence else end
        called = [one.end() for one in _CALLED.finditer(text, start, end) if _says_a_role(one[0])]
        blanks = [one.end() for one in EMPTY.finditer(text, start, end)]
        return start, len(text[: (called or blanks)[-1]].rstrip())
    return None


def speaks_of_parties(text: str, start: int, end: int) -> bool:
    """Say whether words that name nobody tell at least who the contract is between.

    They call two parties something, or stand behind "between".
    """
    called = [one for one in _CALLED.finditer(text, start, min(len(text), end + 40)) if _says_a_role(one[0])]
    return len(called) > 1 or _BETWEEN.search(text, max(0, start - 200), end) is not None


def _says_a_role(words: str) -> bool:
    return _NO_PARTY.search(words.rstrip(' )"”')) is None
