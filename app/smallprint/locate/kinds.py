"""Which kind of contract a document is (resources/kinds.toml): by its title, else by the words that fill it."""

import functools
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.kind import ContractKind, ContractKinds
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.locate.phrases import any_of
from smallprint.system.paths import shipped

_FIRST = 12  # passages that a title is looked for in
_LONGEST_TITLE = 120  # characters
_OFTEN = 4  # times that each of a kind's words stands in a short contract
_A_WORD_IN = 4_000  # characters of a longer contract for each time more
_THIS = re.compile(
    r"\b[Tt](?:his|HIS|he|HE)\s+((?:[A-Z][\w&,/’'-]*\s+|(?:of|and|to|for)\s+){0,8}"
    r"(?:Agreement|AGREEMENT|Contract|CONTRACT|Lease|LEASE|Deed|DEED|Amendment|AMENDMENT|Addendum|ADDENDUM|Terms|TERMS))\b"
)

_CALLED = re.compile(
    r"agreement|contract|lease|deed|addendum|amendment|license|licence|vertrag|vereinbarung", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Signs:
    """How a kind is known."""

    key: str
    titles: re.Pattern[str]
    words: tuple[re.Pattern[str], ...]


def kind_of(document: Document, segmentation: Segmentation) -> str:
    """Return the key of a document's kind of contract, "" where it is not known."""
    for title in _titles(document.text, segmentation):
        for signs in _table()[1]:
            if signs.titles.search(title):
                return signs.key
    often = max(_OFTEN, len(document.text) // _A_WORD_IN)
    for signs in _table()[1]:
        if signs.words and all(_stands(word, document.text, often) for word in signs.words):
            return signs.key
    return ""


def contract_kinds() -> ContractKinds:
    """Return the kinds of contract that are known."""
    return _table()[0]


def _titles(text: str, segmentation: Segmentation) -> Iterator[str]:
    """Yield what may be the contract's title, the likeliest first: its first headings, then what it calls itself."""
    first = [one for one in segmentation.passages if one.counts][:_FIRST]
    lines = [(one.kind, " ".join(text[one.start : one.end].split())) for one in first]
    headings = [
        words
        for kind, words in lines
        if len(words) <= _LONGEST_TITLE and (kind is PassageKind.HEADING or words.isupper())
    ]
    yield from sorted(headings, key=lambda words: _CALLED.search(words) is None)
    for _, words in lines:
        yield from (named[1] for named in _THIS.finditer(words))


def _stands(word: re.Pattern[str], text: str, often: int) -> bool:
    return sum(1 for _ in zip(word.finditer(text), range(often), strict=False)) >= often


@functools.cache
def _table() -> tuple[ContractKinds, tuple[_Signs, ...]]:
    table = tomllib.loads(shipped("resources", "kinds.toml").read_text(encoding="utf-8"))
    every = frozenset(table["every"])
    kinds = tuple(ContractKind(one["key"], one["name"], every | frozenset(one["expected"])) for one in table["kind"])
    signs = tuple(_Signs(one["key"], any_of(one["titles"]), _words(one.get("words", ()))) for one in table["kind"])
    return ContractKinds(kinds), signs


def _words(words: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b(?:{word})\b", re.IGNORECASE) for word in words)
