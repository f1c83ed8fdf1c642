"""Blanks that were left to be filled in: lines, brackets with nothing but dots, words such as "[insert date]".

Asterisks in brackets are no blanks: they stand where words were taken out before the contract was published.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

_LINE = r"(?:[$€£]\s?)?_{3,}(?:[\s/.,-]{0,3}_{2,})*"
_TOLD = r"date|day|month|year|name|amount|number|address|company|party|state|title|price|percentage|city|country"
_BLANK = re.compile(
    rf"{_LINE}(?:\s?(?:st|nd|rd|th)?\s?day\s+of\s*{_LINE})?(?:\s*(?:,\s*)?(?:in\s+the\s+year\s*{_LINE}|(?:19|20)_{{2,}}))?"
    r"|\[\s*[$€£]?(?:[_●•.…\s–—-]|\?{1,5}|x{2,6}|tbd|tba|tbc)+(?<=[^\s\[])\s*\]"
    r"|\[\s*(?:insert|enter|fill\s+in|specify|to\s+be)\b[^\[\]\n]{0,80}\]"
    rf"|\[\s*(?:{_TOLD})(?:\s+(?:of|to)\b[^\[\]\n]{{0,60}})?\s*\]"
    r"|\[\s*(?:(?-i:[A-Z])[\w’'-]{1,20}\s+){1,3}(?:name|date|address|amount|number)\s*\]"
    r"|\[[^\[\]\n]{0,60}\b(?:einsetzen|einfügen|eintragen|ergänzen|auszufüllen)\s*\]"
    r"|\[(?:dd|mm|yyyy)[/.-](?:dd|mm)[/.-](?:dd|yyyy|yy)\]"
    r"|<<[a-z][\w ./’'-]{1,40}>>|\{\{?\s?(?!if\b|end\b|else\b|for\b)[a-z][\w .]{1,40}\}\}?"
    r"|(?<![\w.])(?:TBD|TBA|TBC)(?!\w|\.\w)"
    r"|(?<!\w)(?-i:X{2,5})(?=\s?(?:%|(?:business\s+|calendar\s+|working\s+)?(?:days|weeks|months|years|hours)\b|percent\b))"
    r"|(?<=[$€£])(?-i:X{2,5})(?!\w)"
    r"|(?-i:(?<=[a-z])\s\[\s*\](?=\s[a-z]|\s?[,;]))"
    r"|(?<!\w)(?:[.…]\s?){5,}(?=\s*(?:(?-i:[a-z(,])|$))",
    re.IGNORECASE,
)
# Lines to sign on and the fields beside them are meant to be blank until the contract is signed.
_SIGNING = re.compile(
    r"(?<![^\W_])(?:by|name|title|its|dated?|signed|signature|print(?:ed)?(?:\s+name)?|witness|attest|address|place|"
    r"printname|unterschrift|ort|datum|in\s+witness\s+whereof|duly\s+authori[sz]ed|"
    r"authori[sz]ed\s+signatory)\b\s*[:.]?\s*$"
    r"|\binitial(?:s|ed)?\b[^:_\n]{0,50}:?\s*$"
    r"|\b(?:executed|signed|sealed)\b[^.:_]{0,40}\bthis\s*$",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"\s*\(?(?:signature|name|title|date|print(?:ed)?|authori[sz]ed|unterschrift)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:[a-z,;.)]|\(\s*(?:[\"“‘']|the\b|hereinafter\b))")
_NOTARY = re.compile(r"\bbefore\s+me\b")  # who fills in a certificate when it is sworn
_LOOKED = 60  # characters before a blank that say what it is for
_FILLED = re.compile(r"_{2,}[A-Z\d][\w/.,&’' -]{0,40}(?<!\s)$")  # "__N/A____" is filled in
_PAGE = re.compile(r"\s*(?:page\s+)?[\dA-Zivx]{1,4}\b", re.IGNORECASE)  # what dots of a table of contents lead to
_INSTRUCTION = re.compile(
    r"^\[.*\b(?:insert|enter|fill\s+in|specify|einsetzen|einfügen|eintragen|ergänzen|auszufüllen)\b",
    re.IGNORECASE | re.DOTALL,
)
_TITLE = re.compile(r"\b(?:section|article|clause|paragraph)s?\s+[\d.]+\s*$", re.IGNORECASE)  # "Section 3.01 [AMOUNT]"


def blanks(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the blanks, not those of a block of signatures; the same words for one once, with how often."""
    named: dict[str, list[Flaw]] = defaultdict(list)
    for passage in segmentation.passages:
        if passage.counts:
            for flaw in _in_passage(document.text, passage):
                said = flaw.words[0]
                if passage.kind is PassageKind.HEADING and not _INSTRUCTION.search(said):
                    continue  # "ARTICLE ___", "[NAME]" over a line to sign on
                if said.isalpha() or (said[0] in "[<{" and any(letter.isalpha() for letter in said)):
                    named[said.casefold()].append(flaw)
                else:
                    yield flaw
    for several in named.values():
        first, *others = several
        words = (first.words[0], str(len(several))) if others else first.words
        yield Flaw(FlawKind.BLANK, words, first.start, first.end, tuple((one.start, one.end) for one in others))


def _in_passage(text: str, passage: Passage) -> Iterator[Flaw]:
    words = text[passage.start : passage.end]
    if not re.search(r"[^\W\d_]", _BLANK.sub("", words)):
        return  # a rule, or a line to sign on
    if _NOTARY.search(words):
        return
    for found in _BLANK.finditer(words):
        start = passage.start + found.start() + len(found[0]) - len(found[0].lstrip())
        end = passage.start + found.end()
        if not (_is_meant(text, passage.start, start, end) or _is_rule(text, start, end)):
            yield Flaw(FlawKind.BLANK, (" ".join(found[0].split()),), start, end)


def _is_meant(text: str, first: int, start: int, end: int) -> bool:
    """Say whether a blank is no slip: a line to sign on or filled in, dots before a page, a clause's title."""
    before = text[max(first, start - _LOOKED) : start]
    if _SIGNING.search(before) or _CAPTION.match(text, end) or "/s/" in before:
        return True
    if text[start] in ".…":
        return _PAGE.match(text, end) is not None
    return bool(_FILLED.search(before) if text[start] == "_" else text[start] == "[" and _TITLE.search(before))


def _is_rule(text: str, start: int, end: int) -> bool:
    """Say whether a blank has its line to itself and no sentence goes on after it: a rule, or a line to sign on."""
    before, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    alone = not (text[before:start] + text[end : after if after >= 0 else None]).strip()
    return alone and _GOES_ON.match(text, end) is None
