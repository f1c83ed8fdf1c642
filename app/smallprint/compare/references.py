"""Where a text refers to other clauses by their numbers."""

import re
from collections.abc import Iterator

_ONE = r"(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}\b|[A-Z]\b)?(?:\s?\([A-Za-z0-9]{1,5}\))*"
_REFERENCES = re.compile(
    r"\b(?:section|clause|article|paragraph|sub-?section|sub-?clause|item|schedule|exhibit|annex|appendix|attachment|§+)"
    rf"s?\s+{_ONE}(?:\s*(?:,|;|and|or|to|through|–|-)\s*(?=[\d(]){_ONE})*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"(?=[\dIVXLCA-Z(]){_ONE}")
_KEYWORD = re.compile(r"(?:[^\W\d_]|-)+|§+")


def references(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each number that a reference names: two in "Sections 9.2(b) and 10"."""
    for found in _REFERENCES.finditer(text, start, end):
        word = _KEYWORD.match(text, found.start())
        for number in _NUMBERED.finditer(text, word.end() if word else found.start(), found.end()):
            if number[0]:
                yield number.span()


def cited(number: str) -> str:
    """Return a clause's number as references and headings are compared."""
    return "".join(number.split()).rstrip(".").casefold()
