"""English words as text is compared by: tokens, stems, and the small words that tell no text from another."""

import re
from collections.abc import Iterator

import snowballstemmer

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|[$€£%§]")
STEMMER = snowballstemmer.stemmer("english")

SMALL_WORDS = frozenset(
    """
    a about agreement an and any anyone are as at be been being both but by can contract could did do document
    documents does doing each either else for from had has have having he her here his how i if in into is it its
    let may me might much must my no not of on one or other others our out over party please shall she should so
    some someone such than that the their them then there these they this those to under upon us was we were what
    when where whether which who whom whose why will with would you your
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)
"""Words that stand in every question and in every contract; who compares adds the small words of its own task."""


def tokens(text: str) -> list[str]:
    """Return the words, numbers and signs of a text, in order."""
    return _TOKEN.findall(text)


def placed_tokens(text: str) -> Iterator[tuple[int, str]]:
    """Yield each token with its place in the text, in order."""
    return ((match.start(), match[0]) for match in _TOKEN.finditer(text))


def plain(token: str) -> str:
    """Return a token without case and possessive."""
    return token.lower().replace("’", "'").removesuffix("'s")


def stem(word: str) -> str:
    """Return the stem of a plain word; what is no word stays as it is."""
    return str(STEMMER.stemWord(word)) if word.isalpha() else word
