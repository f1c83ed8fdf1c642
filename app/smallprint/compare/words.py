"""The words of a version as they are compared: without numbering, running heads, layout, and the dress of letters.

A word is compared by its key, which knows neither case nor hyphens nor the shape of a quotation mark. What else its
form says is looked at where two words have one key (`smallprint.compare.sameness`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from smallprint.compare.references import references
from smallprint.domain.document import SET_APART, Document, DocumentKind
from smallprint.domain.passage import Passage, PassageKind

_HYPHEN = "-\u2010\u2011\u00ad"
_TOKEN = re.compile(
    rf"""
    \d+(?:[.,:/'’]\d+)*                                        # a number, a date in figures, a time
    | [^\W\d_]+(?:(?:['’‘]|[{_HYPHEN}](?:[ \t]*\n\s*)?)[^\W\d_]+)*  # a word, hyphened or broken at the end of a line
    | \[[ \t\u00a0]?\] | \([ \t\u00a0]\) | \[[xX✓✔]\]                    # a box, empty or ticked, as it is typed
    | _{{2,}} | \.{{3,}} | \.(?:[ \t\n]{{1,2}}\.){{2,}} | [-=~]{{4,}} | [^\w\s]
    """,
    re.VERBOSE,
)
_LABEL = re.compile(
    r"[\s\u2022\u25cf\u25aa\u25e6\u2023\u00b7*–-]*(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,2}\.|\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)"
    r"|(?:[a-z]|[ivx]{2,4}|[A-Z])[.)])(?=\s)"
)
_BULLETS = re.compile(r"[\s\u2022\u25cf\u25aa\u25e6\u2023\u00b7\uf0b7\uf0a7*–-]+(?=\s)")
_QUOTES = dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′`", "'") | dict.fromkeys("–—―−‒‐‑", "-")
_BRACKETS = frozenset("(),;")
_DRAWN = re.compile(r"\.[.\s]{2,}|[-=~]{4,}")  # leaders of a table of contents, rulers
_IGNORED = frozenset("|\t•●▪◦‣·\u00ad\uf0b7\uf0a7")
_BOXES = dict.fromkeys("☐□◻⬜❏❑", "☐") | dict.fromkeys("☒☑✓✔✗✘■◼", "☒")
_NUMBER_ON = re.compile(r"\.?\w")
_PAGE = re.compile(r"[\W_]*(?:(?i:page)\s*)?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?i:of|/)\s*\d{1,4})?[\W_]*")
_BLANK = "__"
_ALONE = re.compile(r"^[ \t–-]*(\d{1,3})[ \t–-]*$", re.MULTILINE)
_BOX_BEGINS = frozenset((*"[(", *_BOXES))
_NO_LETTERS = re.compile(r"[\W\d_]+")
_JOINTS = re.compile(rf"[{_HYPHEN}'’‘\s]")
_BROKEN = re.compile(rf"[{_HYPHEN}][ \t]*\n\s*")


@dataclass(slots=True)
class Words:
    """The words of one version: their keys, places, and the passages (by index) that they stand in.

    `furniture` are the lines that stand around the text, as `lines_of` gives them. `labels` has by the index of a word
    the number or mark of a clause that stands before it where a passage begins, and is no word. `numbered` are the
    numbers that stand on lines of their own, which number its pages where they follow each other.
    """

    document: Document
    passages: Sequence[Passage]
    keys: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    furniture: str = ""
    labels: dict[int, str] = field(default_factory=dict)
    numbered: frozenset[int] = frozenset()

    def form(self, at: int) -> str:
        """Return a word as it stands, without a break at the end of a line; one kind of quotation mark and dash."""
        text = self._whole.get(at) or _BROKEN.sub("", self.raw(at))
        if text[0] == "_":
            return key_of(text)
        if text[0] in _BOX_BEGINS:
            return key_of(text)
        return "".join(_QUOTES.get(letter, letter) for letter in text)

    def broken(self, at: int) -> bool:
        """Say whether a word goes on behind a hyphen at the end of a line, which may be part of it or not."""
        return at in self._whole or _BROKEN.search(self.raw(at)) is not None

    def raw(self, at: int) -> str:
        """Return a word exactly as it stands."""
        return self.document.text[self.starts[at] : self.ends[at]]

    def text(self, first: int, last: int) -> str:
        """Return the characters from one word up to another, which is not among them."""
        return self.document.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def whole_lines(self, first: int, last: int) -> bool:
        """Say whether words make up whole lines of the text."""
        text = self.document.text
        begins, ends = self.starts[first], self.ends[last - 1]
        line, end = text.rfind("\n", 0, begins) + 1, text.find("\n", ends)
        return not text[line:begins].strip() and not text[ends : end if end >= 0 else len(text)].strip()

    def weight(self, at: int) -> float:
        """Return how much a word tells."""
        size = self.ends[at] - self.starts[at]
        return 1.0 if size > 3 or self.document.text[self.starts[at]].isdigit() else 0.3 if size > 1 else 0.15

    def range_of(self, passage: int) -> tuple[int, int]:
        """Return the words of a passage, by its index: the first, and the one after the last."""
        return self._ranges.get(passage, (0, 0))

    def ends_blank(self, at: int, blank: int) -> bool:
        """Say whether the last word is a blank to fill in that goes on at a place, perhaps on the next line."""
        return self.keys[-1:] == [blank] and not self.document.text[self.ends[-1] : at].strip()

    def ends_broken(self) -> bool:
        """Say whether the last two words are the first part of a word and its hyphen."""
        if len(self.keys) < 2 or self.ends[-2] != self.starts[-1] or self.owners[-1] != self.owners[-2]:
            return False
        return self.raw(len(self.keys) - 1) in _HYPHEN and self.raw(len(self.keys) - 2).isalpha()

    def joined(self, rest: str) -> str:
        """Make one word of the last one, its hyphen, and the rest of it, which stands on the next page; return it."""
        end = self.ends[-1]
        owner = self.owners[-1]
        del self.keys[-1], self.starts[-1], self.ends[-1], self.owners[-1]
        self._ranges[owner] = (self._ranges[owner][0], len(self.keys))
        last = len(self.keys) - 1
        self._whole[last] = f"{self.raw(last)}{rest}"
        self.ends[last] = end
        return self._whole[last]

    _ranges: dict[int, tuple[int, int]] = field(default_factory=dict)
    _whole: dict[int, str] = field(default_factory=dict)


def words_of(document: Document, passages: Sequence[Passage], vocabulary: dict[str, int]) -> Words:
    """Return the words of a version that are in force; `vocabulary` numbers their keys, and is added to."""
    words = Words(document, passages)
    text = document.text
    numbers = {block.start: block.number for block in document.blocks if block.number}
    aside = {block.start for block in document.blocks if block.kind in SET_APART}
    reference = vocabulary.setdefault("", len(vocabulary))  # a number that another clause is named by
    blank = vocabulary.setdefault(_BLANK, len(vocabulary))
    known: dict[str, int] = {}  # by the letters of a word: most words are met often
    around = "".join(text[one.start : one.end] for one in passages if one.kind is PassageKind.FURNITURE)
    words.furniture = "".join(f"{line}\n" for line in lines_of(around))
    words.numbered = frozenset(int(found[1]) for found in _ALONE.finditer(text))
    for passage in passages:
        if passage.kind is PassageKind.FURNITURE or (passage.kind is PassageKind.APART and passage.start in aside):
            continue
        first = len(words.keys)
        at = passage.start if passage.continues else _past_label(text, passage, numbers)
        words.labels[first] = "".join(text[passage.start : at].split())
        named = list(references(text, at, passage.end))
        for match in _TOKEN.finditer(text, at, passage.end):
            token = match[0]
            if named and match.start() >= named[0][1]:
                del named[0]
            refers = bool(named) and named[0][0] <= match.start() and token not in _BRACKETS
            number = reference if refers else known.get(token)
            if number is None:
                shows = token not in _IGNORED and not _DRAWN.fullmatch(token)
                number = known[token] = vocabulary.setdefault(key_of(token), len(vocabulary)) if shows else -1
            if number == blank and words.ends_blank(match.start(), blank):
                words.ends[-1] = match.end()
            elif number >= 0 and len(words.keys) == first and passage.continues and words.ends_broken():
                words.keys[-1] = vocabulary.setdefault(key_of(words.joined(token)), len(vocabulary))
                first = len(words.keys)
            elif number >= 0:
                words.keys.append(number)
                words.starts.append(match.start())
                words.ends.append(match.end())
        words.owners += [passage.index] * (len(words.keys) - first)
        words._ranges[passage.index] = (first, len(words.keys))
    return words


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as what stands around it is known again: without numbers, spaces and case."""
    return [_NO_LETTERS.sub("", line).casefold() or line.strip() for line in text.split("\n") if not _is_page(line)]


def _is_page(line: str) -> bool:
    return not line.strip() or _PAGE.fullmatch(line) is not None


def key_of(token: str) -> str:
    """Return what two words have in common that differ in case, hyphens or marks alone."""
    if token[0] == "_":
        return _BLANK
    if token[0] in "[(" and len(token) > 1:
        return "☒" if token[1] in "xX✓✔" else "☐"
    if token in _BOXES:
        return _BOXES[token]
    if len(token) == 1:
        return _QUOTES.get(token, token).casefold()
    if token[0].isdigit():
        return token
    return _JOINTS.sub("", token).casefold()


def _past_label(text: str, passage: Passage, numbers: dict[int, str]) -> int:
    """Return where the words of a passage begin: behind the number or mark of its clause."""
    start = passage.start
    while start < passage.end and text[start].isspace():
        start += 1
    found = _LABEL.match(text, start, passage.end) or _BULLETS.match(text, start, passage.end)
    ends = [found.end() if found else start]
    for said in (numbers.get(start, ""), *(step.number for step in passage.section)):
        end = start + len(said)
        if said and text.startswith(said, start) and not _NUMBER_ON.match(text, end):
            ends.append(end + _marks_after(text, end, passage.end))
    return max(ends)


def _marks_after(text: str, at: int, end: int) -> int:
    count = 0
    while at + count < end and text[at + count] in ".):\t –-—":
        count += 1
    return count


def exact(old: Document, new: Document) -> bool:
    """Say whether both files say how each letter was typed: a page only shows capitals and breaks words."""
    return old.kind is new.kind and old.kind in (DocumentKind.DOCX, DocumentKind.TEXT)
