"""Blanks that were left to be filled in: lines, brackets with nothing but dots, words such as "[insert date]".

Asterisks in brackets are no blanks: they stand where words were taken out before the contract was published.
"""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

_BLANK = re.compile(
    r"(?:[$€£]\s?)?_{3,}(?:[\s/.,-]{0,3}_{2,})*"
    r"|\[\s*(?:[_●•.…\s–—-]|\?{1,5}|x{2,6}|tbd|tba|tbc)+(?<=[^\s\[])\s*\]"
    r"|\[\s*(?:insert|enter|fill\s+in|specify|to\s+be)\b[^\[\]\n]{0,80}\]"
    r"|\[\s*(?:date|name|amount|number|address|company|party|state)(?:\s+(?:of|to)\b[^\[\]\n]{0,60})?\s*\]"
    r"|(?<![\w.])(?:TBD|TBA|TBC)(?![\w.])"
    r"|(?<!\w)(?:[.…]\s?){5,}(?=\s*(?:(?-i:[a-z(,])|$))",
    re.IGNORECASE,
)
# Lines to sign on and the fields beside them are meant to be blank until the contract is signed.
_SIGNING = re.compile(
    r"(?<![^\W_])(?:by|name|title|its|date[d]?|signed|signature|print(?:ed)?(?:\s+name)?|witness|attest|address|place|"
    r"printname|unterschrift|ort|datum|in\s+witness\s+whereof|duly\s+authori[sz]ed|"
    r"authori[sz]ed\s+signatory)\b\s*[:.]?\s*$",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"\s*\(?(?:signature|name|title|date|print(?:ed)?|authori[sz]ed|unterschrift)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:[a-z,;.)]|\(\s*(?:[\"“‘']|the\b|hereinafter\b))")
_NOTARY = re.compile(r"\bbefore\s+me\b")  # who fills in a certificate when it is sworn
_LOOKED = 60  # characters before a blank that say what it is for


def blanks(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the blanks, not those of a block of signatures."""
    for passage in segmentation.passages:
        if passage.counts and passage.kind is not PassageKind.HEADING:
            yield from _in_passage(document.text, passage)


def _in_passage(text: str, passage: Passage) -> Iterator[Flaw]:
    words = text[passage.start : passage.end]
    if not re.search(r"[^\W\d_]", _BLANK.sub("", words)):
        return  # a rule, or a line to sign on
    if _NOTARY.search(words):
        return
    for found in _BLANK.finditer(words):
        start, end = passage.start + found.start(), passage.start + found.end()
        before = text[max(passage.start, start - _LOOKED) : start]
        if _SIGNING.search(before) or _CAPTION.match(text, end) or "/s/" in before or _is_rule(text, start, end):
            continue
        yield Flaw(FlawKind.BLANK, (" ".join(found[0].split()),), start, end)


def _is_rule(text: str, start: int, end: int) -> bool:
    """Say whether a blank has its line to itself and no sentence goes on after it: a rule, or a line to sign on."""
    before, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    alone = not (text[before:start] + text[end : after if after >= 0 else None]).strip()
    return alone and _GOES_ON.match(text, end) is None
