"""References to clauses and attachments that the document does not have."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.proof import Flaw, FlawKind

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,4}"
_CLAUSE = re.compile(
    rf"\b(?P<word>[Ss]ection|[Cc]lause|Article|Ziffer|Abschnitt)s?\s+(?P<number>{_NUMBER})(?![\w%]|\.\d)"
)
_PARAGRAPH = re.compile(r"(?<![\w§])(?P<word>§)\s+(?P<number>\d{1,3})(?![\w%]|\.\d)")
_IN_PARAGRAPHS = re.compile(r"(?m)^[^\S\n]*§\s*\d")  # a contract whose clauses are numbered so
# The rest of "Sections 4.1, 5.2(a) and 6.3", one number at a time.
_MORE = re.compile(
    rf"(?:\s?\([^()]{{1,6}}\))*(?:\s*,\s*(?:(?:and|or|und|oder)\s+)?|\s+(?:and|or|und|oder|bis|through|to)\s+)"
    rf"(?P<number>{_NUMBER})(?![\w%$]|\.\d|\s*(?:\(\d|days?\b|months?\b|years?\b|hours?\b|percent\b))"
)
_ATTACHED = re.compile(
    r"\b(?P<word>Exhibit|Schedule|Annex|Appendix|Attachment|Anlage)\s+"
    r"[\"“]?(?P<number>[A-Z]{1,2}(?:-?\d{1,2})?|\d{1,2}|[IVX]{1,5})(?![\w.]\w|\w)[\"”]?"
)
# An amendment speaks of the clauses of the contract that it amends, and of what is attached to that one.
_AMENDING = re.compile(r"\b(?:amendment|addendum|variation)\b", re.IGNORECASE)
_AMENDED = re.compile(r"\b(?:amend|modif|vari|supplement|addend)", re.IGNORECASE)
_FRONT = 600  # characters in which an amendment says that it is one
_ATTACHED_HERE = re.compile(r"\battached\b|\bhereto\b|\bto\s+this\b", re.IGNORECASE)
# "Section 12 of the Exchange Act", "Section 2.1 thereof": another text's numbers.
_BRACKETS = r"(?:\s*\([^()]{1,6}\))*"
_ELSEWHERE = re.compile(
    rf"(?:-\d+)?{_BRACKETS}(?:(?:\s*,\s*|\s+(?:and|or|to|through)\s+)(?:Sections?\s+)?\d[\d.]*{_BRACKETS})*[\s,]*"
    r"(?:(?:of|der|des)\s+(?!this\b|the\s+(?:present\s+)?agreement\b|these\b|dieses\b)"
    r"|(?<!,\s)(?:to|in|under)\s+(?:the\s+(?!(?:present\s+)?agreement\b|extent|event|case|manner|same)|that\b|[A-Z])"
    r"|thereof|thereto|therein|[A-Z][\w.]*\s+(?:Act|Code|Law)\b|U\.?S\.?C|BGB|HGB|et\s+seq)"
    r"|[^.;]{0,30}?\bof\s+the\s+(?:[A-Z]\w+\s+){0,4}(?:Act|Code|Laws?|Regulations?)\b"
)
# "§ 276 Abs. 1 BGB" is a law's, "§ 5 Abs. 2" the contract's.
_OF_GERMAN_LAW = re.compile(
    r"(?:\s*(?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.|ff\.|f\.)\s*\d*|\s*,?\s*\d+[a-z]?\b|\s*(?:und|bis|-|–))*"
    r"\s*(?:d(?:es|er)\s+)?(?:[A-ZÄÖÜ][\w-]*(?:G|GB|O|V|gesetz(?:es|buchs?)?|ordnung|verordnung)\b)"
)
_OF_LAW = re.compile(
    r"\b(?:U\.?S\.?C\.?|C\.?F\.?R\.?|D?FARS?|Code|Act|Law|Regulation|Rule|Treas\w*|Statutes?|Internal\s+Revenue|Part)"
    r"[\w\s,.§]{0,12}$"
)
# A number at the beginning of a line, or before a title in the middle of one.
_INLINE = re.compile(
    r"(?:(?m:^)[^\S\n]*(?:(?:Section|Article|Clause|ARTICLE|SECTION)\s+)?|(?<=[.;:)\]]\s)|(?<=[.;:)\]]\s\s))"
    rf"({_NUMBER})(?=[.)]?\s+[\"“(]?[A-Z])|(?<![a-z,]\s)(?:Section|SECTION)\s({_NUMBER})(?=[.)]?\s+[A-Z][a-z])"
)
# A number of several parts before a title, wherever lines were lost: "Confidential Information 7.1 For the".
_WITHIN = re.compile(r"(?<![\w.,$€£#/–-])(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})(?=[.)]?\s+[\"“(\[]?[A-Z])")
_AT_LINE = re.compile(r"(?m)^[ \t]*(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})(?=[.)]?\s)")
_REFERRING = re.compile(
    r"(?:\b(?:sections?|clauses?|articles?|paragraphs?|ziffern?|abschnitt|nr\.|no\.|(?<!;\s)and|(?<!;\s)or|to|through|of|in|with|under|than|by|"
    r"version|und|bis|is|are|at)|[§,–-])\s*$",
    re.IGNORECASE,
)
_MODEL = re.compile(r"\bSCCs?\b|\bStandard\s+Contractual\s+Clauses\b|\bModel\s+Clauses\b", re.IGNORECASE)
_NEAR = 1500  # characters before a clause in which model clauses are named whose clause it is
_FEWEST = 5  # numbered clauses from which the numbering is thought to be known
_LOST, _LOST_SHARE = 4, 0.3  # clauses that are not there, from which the file is thought to have lost its numbers
_LOOKED = 40
_WORD = 12  # characters before a number in which a word that refers to it stands


def dangling(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the first reference to each clause and attachment that is not there."""
    numbers = {step.number.strip("()").rstrip(".") for one in segmentation.passages for step in one.section}
    numbers |= {one.section_number.partition("(")[0].rstrip(".") for one in segmentation.passages}
    numbers |= {found[1] or found[2] for found in _INLINE.finditer(document.text)}
    numbers |= set(_within(document.text))
    numbers = {_plain(whole) for one in numbers if one for whole in _with_those_above(one)}
    amending = _is_amendment(document.text)
    if sum(one[0].isdigit() for one in numbers if one) >= _FEWEST and not amending:
        numbered = [_CLAUSE, _PARAGRAPH] if _IN_PARAGRAPHS.search(document.text) else [_CLAUSE]
        dangle = [
            flaw
            for pattern in numbered
            for flaw in _first_of_each(document, segmentation, pattern, FlawKind.REFERENCE_DANGLES, numbers)
        ]
        named = {_plain(found["number"]) for found in _CLAUSE.finditer(document.text)}
        if len(dangle) < _LOST or len(dangle) < _LOST_SHARE * len(named):
            yield from dangle
    there = _attached(document, segmentation)
    for one in _first_of_each(document, segmentation, _ATTACHED, FlawKind.ATTACHMENT_MISSING, there):
        around = document.text[max(0, one.start - _LOOKED) : one.end + _LOOKED]
        if not amending or _ATTACHED_HERE.search(around):
            yield one


def _within(text: str) -> Iterator[str]:
    """Yield the numbers that stand before a title or begin a line, and that nothing before them refers to."""
    for pattern in (_WITHIN, _AT_LINE):
        for found in pattern.finditer(text):
            if not _REFERRING.search(text, max(0, found.start() - _WORD), found.start("number")):
                yield found["number"]


def _is_amendment(text: str) -> bool:
    """Say whether a document amends another, by its title."""
    title = _AMENDING.search(text, 0, _FRONT)
    return title is not None and len(_AMENDED.findall(text, 0, _FRONT)) > 1


def _first_of_each(
    document: Document, segmentation: Segmentation, pattern: re.Pattern[str], kind: FlawKind, there: set[str]
) -> Iterator[Flaw]:
    text, told = document.text, set[str]()
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        for found in pattern.finditer(text, passage.start, passage.end):
            if _of_another(text, found, passage.start, passage.end):
                continue
            for number, start, end in _numbers(text, found, passage.end):
                plain = _plain(number)
                named = f"{found['word']} {plain}".casefold()
                of_law = plain == "0" or (plain.isdigit() and len(plain) > 2)  # "Section 365", by which a law is known
                if not of_law and plain not in there and named not in there and named not in told:
                    told.add(named)
                    yield Flaw(kind, (f"{found['word']} {number}",), start, end)


def _numbers(text: str, found: re.Match[str], last: int) -> Iterator[tuple[str, int, int]]:
    """Yield each number of "Sections 4.1 and 6.3" with where it stands, the first one with the word before it."""
    yield found["number"], found.start(), found.end()
    more = _MORE.match(text, found.end(), last) if found.re is _CLAUSE else None
    while more is not None:
        yield more["number"], *more.span("number")
        more = _MORE.match(text, more.end(), last)


def _of_another(text: str, found: re.Match[str], first: int, last: int) -> bool:
    before = text[max(first, found.start() - _LOOKED) : found.start()]
    nearby = text[max(0, found.start() - _NEAR) : found.start()]
    of_model = found["word"].casefold() == "clause" and _MODEL.search(nearby)
    german = found["word"] == "§" and _OF_GERMAN_LAW.match(text, found.end(), last)
    return bool(german or _ELSEWHERE.match(text, found.end(), last) or _OF_LAW.search(before) or of_model)


def _attached(document: Document, segmentation: Segmentation) -> set[str]:
    """Return the attachments that a line or a section of the document begins with, as "exhibit a"."""
    there = set[str]()
    line = re.compile(_ATTACHED.pattern, re.IGNORECASE)
    for passage in segmentation.passages:
        for titled in (document.text[passage.start : passage.end].lstrip(), *map(str, passage.section)):
            found = line.match(titled)
            if found and not _speaks(titled[found.end() :]):
                there.add(f"{found['word']} {_plain(found['number'])}".casefold())
    return there


def _speaks(rest: str) -> bool:
    """Say whether words after an attachment's name go on with a sentence, and are no title."""
    return bool(re.match(r"\s*(?:\(|,|;|[a-z]{2,}\b)", rest.split("\n")[0])) and len(rest.split()) > 6


def _with_those_above(number: str) -> Iterator[str]:
    """Yield "9.2.1", "9.2", "9"."""
    while number:
        yield number
        number = number.rpartition(".")[0]


def _plain(number: str) -> str:
    return re.sub(r"(?:\.0+)+$", "", number).casefold() or number.casefold()
