"""The words of a document as fingerprints are made of them, and where a sentence may begin and end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from smallprint.compare.words import Words, words_of
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage

_ENDS = frozenset(".;:?!")
_DROPPED = frozenset("\"“”„‟«»'’‘‚‛′`″–—―−-‐‑*•|")
_JOINTS = re.compile(r"[-‐‑\u00ad]")
_APOSTROPHES = re.compile(r"[’‘‚‛′`]")
_BROKEN = re.compile(r"[-‐‑\u00ad]?[ \t]*\n\s*")
_LETTER = re.compile(r"[A-Za-z]|[ivxIVX]{2,4}")
_REFERS = re.compile(
    r"(?:sub-?)?(?:section|clause|paragraph|part|article|item|exhibit|annex|appendix|schedule|point|option)s?|§+",
    re.IGNORECASE,
)
_JOINING = frozenset(("and", "or", ",", "to", "through"))
_OPENING = {"[": "]", "{": "}", "<": ">"}
_LONGEST_BLANK = 16  # words in brackets that are still a blank to fill in, and not a clause to choose
_PRINT, _CASE_PRINT = 8, 4  # bytes


@dataclass(slots=True)
class FormWords:
    """The words of a document: `keys` as they are compared, `forms` with their capitals, and where each one stands.

    `owners` are the passages they stand in, by index. `begins` and `ends` are where a sentence may begin and end, as
    numbers of words: both have 0 and the number of all words. `blanks` are ranges of words that a form leaves open.
    """

    document: Document
    keys: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    blanks: list[tuple[int, int]] = field(default_factory=list)

    def print_of(self, first: int, last: int) -> str:
        """Return the fingerprint of the words from one up to another, which is not among them."""
        return _hash(" ".join(self.keys[first:last]), _PRINT)

    def case_print_of(self, first: int, last: int) -> str:
        """Return the fingerprint of the words with their capitals."""
        return _hash(" ".join(self.forms[first:last]), _CASE_PRINT)

    def text_of(self, first: int, last: int) -> str:
        """Return the characters of the words on one line."""
        return " ".join(self.document.text[self.starts[first] : self.stops[last - 1]].split()) if first < last else ""


def wording_of(document: Document, passages: Sequence[Passage]) -> FormWords:
    """Return the words of a document that are in force, without numbering, running heads and layout."""
    words = words_of(document, passages, {})
    wording = FormWords(document)
    forms = [_form(words, at) for at in range(len(words.keys))]
    at, passage = 0, -1
    while at < len(forms):
        if words.owners[at] != passage:
            passage = words.owners[at]
            wording.breaks.add(len(wording.keys))
        if forms[at] in _ENDS:
            wording.breaks.add(len(wording.keys))
        elif _is_mark(words, forms, at):
            wording.breaks.add(len(wording.keys))
            at += 2
        elif forms[at] not in _DROPPED:
            _add(wording, words, forms, at)
        at += 1
    wording.breaks |= {0, len(wording.keys)}
    wording.blanks = list(_blanks(wording.keys))
    return wording


def _add(wording: FormWords, words: Words, forms: Sequence[str], at: int) -> None:
    wording.keys.append(forms[at].casefold())
    wording.forms.append(forms[at])
    wording.starts.append(words.starts[at])
    wording.stops.append(words.ends[at])
    wording.owners.append(words.owners[at])


def _form(words: Words, at: int) -> str:
    """Return a word without hyphens and breaks of lines, with one kind of apostrophe."""
    raw = words.raw(at)
    if len(raw) == 1:
        return raw
    if raw[0] == "_":
        return "__"
    return _APOSTROPHES.sub("'", _JOINTS.sub("", _BROKEN.sub("", raw)))


def _is_mark(words: Words, forms: Sequence[str], at: int) -> bool:
    """Say whether "(a)" begins an item of a list: then it is no word, but a list may be set in lines of its own.

    What a reference names is a word: "Section 2(b)", "subsections (a) and (b)".
    """
    if not _in_brackets(forms, at) or not _LETTER.fullmatch(forms[at + 1]):
        return False
    if not at or words.owners[at - 1] != words.owners[at]:
        return True
    if words.ends[at - 1] == words.starts[at]:
        return False
    before = at - 1
    while before > 2 and forms[before] in _JOINING and forms[before - 1] == ")" and _in_brackets(forms, before - 3):
        before -= 4
    return not _REFERS.fullmatch(forms[before]) and not forms[before][0].isdigit()


def _in_brackets(forms: Sequence[str], at: int) -> bool:
    return forms[at] == "(" and at + 2 < len(forms) and forms[at + 2] == ")"


def _blanks(keys: Sequence[str]) -> list[tuple[int, int]]:
    """Return the ranges of words that are left open: lines, and a few words in square or curly brackets."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(keys):
        end = at
        if keys[at] in ("__", "●", "…"):
            end = at + 1
        elif keys[at] in _OPENING:
            near = keys[at : at + _LONGEST_BLANK]
            end = at + near.index(_OPENING[keys[at]]) + 1 if _OPENING[keys[at]] in near else at
        if end > at and found and found[-1][1] == at:
            found[-1] = (found[-1][0], end)
        elif end > at:
            found.append((at, end))
        at = max(end, at + 1)
    return found


def _hash(text: str, size: int) -> str:
    return blake2b(text.encode("utf-8"), digest_size=size).hexdigest()
