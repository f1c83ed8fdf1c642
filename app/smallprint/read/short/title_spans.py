"""Words that may be a contract's title: a line or heading in capitals, or what "This … Agreement" calls itself."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation

_NOUN = (
    r"(?:AGREEMENTS?|CONTRACTS?|AMENDMENTS?|ADDEND(?:UM|A)|LEASE|PLAN|MEMORANDUM|DEED|UNDERTAKING|TERMS|LETTER|ORDER|"
    r"SCHEDULE|STATEMENT|SUPPLEMENT|PROTOCOL|LICEN[SC]E|GUARANTY|POLICY|VENTURE|SHEET|POWER|NOTICE|FRANCHISE|PROPOSAL)"
)
_TITLE_NOUN = re.compile(rf"\b{_NOUN}\b", re.IGNORECASE)
_LINK = r"(?:and|of|for|on|to|with|the|a|an|in|by|or|&|No\.?)"
_CAPITAL = r"[A-Z0-9&(\[\"“#][\w&/’'.,#()\"”\]-]*"
_NAMED = re.compile(
    rf"\b(?:[Tt]his|THIS|[Tt]he|THE)\s+(?P<title>(?:(?:{_CAPITAL}|{_LINK}|-)\s+){{0,12}}?"
    r"(?:Agreement|AGREEMENT|Contract|CONTRACT|Lease|LEASE|Plan|Amendment|AMENDMENT|Addendum|ADDENDUM|Undertaking|"
    r"Memorandum(?:\s+of\s+\w+)?|Terms\s+and\s+Conditions)(?:\s+No\.?\s*\d+)?)(?!\w)"
)
_SHOUTED = re.compile(
    r"(?<![\w.])[A-Z0-9][A-Z0-9&/’'.,()#-]*(?:\s+(?:[A-Z0-9&/(][A-Z0-9&/’'.,()#-]*|-|and|of|for|to|the|TO)){0,24}"
)
# "Using this Agreement", "How this contract ends": a line about the contract; nothing is called "this …".
_SPEAKS_OF_IT = re.compile(rf"\S\s+(?:this|these|such|our|your)\s+(?:\w+\s+)?{_NOUN}\b", re.IGNORECASE)
# "Amendment No. 1 to your employment agreement" is a title all the same.
_ADDS_TO_IT = re.compile(r"\b(?:amendment|addendum|supplement|rider|side\s+letter)\b.{0,20}\bto\s", re.IGNORECASE)
_BARE_NUMBER = re.compile(
    r"[\W\d]*\n\s*(?=\S)"
)  # the end of the line before a title: a page, an exhibit, a code of a file
_CELL = re.compile(r"[^\n]+")
_GAP = re.compile(r"\s{3,}|\n")
_LONGEST = 200
_FRONT = 12_000  # characters in which a title is looked for as a line
_NAMED_FRONT = 40_000
_EDGE = ' \t\n,.;:-–—*_"“”'


def title_spans(document: Document, segmentation: Segmentation) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, source) of what may be the title: "line", "shouted", "named" or "first"."""
    for start, end, source in _spans(document, segmentation):
        speaks_of_it = _SPEAKS_OF_IT.search(document.text, start, end)
        if source == "first" or not speaks_of_it or _ADDS_TO_IT.search(document.text, start, end):
            yield start, end, source


def _spans(document: Document, segmentation: Segmentation) -> Iterator[tuple[int, int, str]]:
    text = document.text
    yield from _lines(text)
    for match in _NAMED.finditer(text, 0, _NAMED_FRONT):
        yield *_stripped(text, *match.span("title")), "named"
    for passage in segmentation.passages:
        if passage.start > _NAMED_FRONT:
            break
        if passage.kind is PassageKind.HEADING and _TITLE_NOUN.search(text, passage.start, passage.end):
            start, end = _stripped(text, passage.start, passage.end)
            if 3 < end - start <= _LONGEST:
                yield start, end, "line"


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    cells = [cell for match in _CELL.finditer(text, 0, _FRONT) for cell in _cells(text, match.start(), match.end())]
    for number, (start, _) in enumerate(cells):
        for end in {end for _, end in cells[number : number + 4]}:
            if end - start <= _LONGEST and _TITLE_NOUN.search(text, start, end) and _short_steps(text, start, end):
                yield *_stripped(text, start, end), "line"
    for match in _SHOUTED.finditer(text, 0, _FRONT):
        nouns = list(_TITLE_NOUN.finditer(text, match.start(), match.end()))
        above = _BARE_NUMBER.match(text, match.start(), match.end())
        begin = above.end() if above else match.start()
        if nouns and match.end() - begin > 5:
            yield *_stripped(text, begin, min(nouns[-1].end(), begin + _LONGEST)), "shouted"
            if nouns[0].end() != nouns[-1].end():
                yield *_stripped(text, begin, nouns[0].end()), "shouted"
    if cells:
        yield *_stripped(text, *cells[0]), "first"


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for gap in re.finditer(r"\s{3,}", text[start:end]):
        if start + gap.start() > at:
            yield at, start + gap.start()
        at = start + gap.end()
    if at < end:
        yield at, end


def _short_steps(text: str, start: int, end: int) -> bool:
    """Say whether the joined lines could be one title: no full stop inside, and not a long running sentence."""
    return re.search(r"[a-z)][.;:]\s", text[start:end]) is None


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end
