"""What a piece cannot be understood without: the definitions of its terms and the sections it refers to."""

import re
from collections import Counter
from collections.abc import Sequence

from app.domain.document import Document
from app.domain.passage import Passage, Segmentation
from app.retrieve.pieces import Piece

Span = tuple[int, int]

_MOST = 4  # spans that a piece leans on at most
_LONGEST = 600  # characters of such a span
_REFERENCE = re.compile(
    r"\b(?:Sections?|Clauses?|Articles?|Paragraphs?)\s+(?P<number>\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}\b)(?P<more>(?:\([a-zA-Z0-9]{1,4}\))*)",
    re.IGNORECASE,
)
_EVERYWHERE = 0.2  # share of pieces from which on a term says who acts or what the contract is: every reader knows


def leanings(document: Document, segmentation: Segmentation, pieces: Sequence[Piece]) -> list[list[Span]]:
    """Return for each piece the spans it leans on, sections first, none that it lies in itself."""
    text = document.text
    terms = {one.term: _trimmed(text, one.start, one.end) for one in reversed(segmentation.definitions)}
    used = _pattern(terms)
    named = [dict.fromkeys(used.findall(text, one.start, one.end)) if used else {} for one in pieces]
    common = Counter(term for found in named for term in found)
    sections = _sections(text, segmentation)
    found = []
    for piece, using in zip(pieces, named, strict=True):
        spans: list[Span] = []
        for reference in _REFERENCE.finditer(text, piece.start, piece.end):
            cited = reference["number"].lower()
            spans += [sections[key] for key in (cited + reference["more"], cited) if key in sections][:1]
        spans += [terms[term] for term in using if common[term] <= max(_EVERYWHERE * len(pieces), 3)]
        apart = [span for span in dict.fromkeys(spans) if span[1] <= piece.start or piece.end <= span[0]]
        found.append(apart[:_MOST])
    return found


def _pattern(terms: dict[str, Span]) -> re.Pattern[str] | None:
    """Return what finds the defined terms as they are written, the longer one where two begin alike."""
    if not terms:
        return None
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _sections(text: str, segmentation: Segmentation) -> dict[str, Span]:
    """Return the span of each numbered section by its number: its first passages, as far as `_LONGEST` allows."""
    spans: dict[str, Span] = {}
    open_: list[str] = []
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        numbers = _numbers(passage)
        for number in numbers:
            start = spans[number][0] if number in spans else passage.start
            if number not in spans or (number in open_ and passage.end - start <= _LONGEST):
                spans[number] = _trimmed(text, start, passage.end)
        open_ = numbers
    return spans


def _numbers(passage: Passage) -> list[str]:
    """Return the numbers by which the sections around a passage are referred to."""
    cited, found = "", []
    for step in passage.section:
        number = step.number.rstrip(".").removeprefix("Article ").removeprefix("Section ").lower()
        if number:
            cited = cited + number if number.startswith("(") else number
            found.append(cited)
    return found


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return a span without white space around it, cut after `_LONGEST` characters at a word."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if end - start > _LONGEST:
        end = max(text.rfind(" ", start, start + _LONGEST), start + 1)
    return start, end
