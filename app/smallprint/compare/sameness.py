"""Which differences of letters are differences of words, and which are only the dress that a file gives them.

Two Word files say how each letter was typed. A page shows capitals that may be a format, and breaks words at the ends
of its lines: where one of the two is a page, neither says anything.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from smallprint.compare.words import Words, exact, lines_of
from smallprint.domain.document import DocumentKind

_LABEL = re.compile(
    r"(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,3}|[ivxlc]{1,6}|[A-Z])[.):]{1,2}|\d{1,3}(?:\.\d{1,3})+"
    r"|(?:[Aa]rticle|ARTICLE|[Ss]ection|SECTION|[Cc]lause|[Ss]chedule|[Aa]nnex|[Ee]xhibit|[Aa]ppendix)"
    r"(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Z])(?:\([A-Za-z0-9]{1,4}\))*[.:]?)"
)
_FEW, _MANY = 3, 12  # words
_TELLING = 40  # letters of a head or foot that is no other's words by chance
_MARKS = frozenset("-'\"")
_CLOSES = frozenset(".):")


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `old` to `old_end` of the older version in whose place words `new` to `new_end` stand."""

    old: int
    old_end: int
    new: int
    new_end: int


def gaps(old: Words, new: Words, pairs: Sequence[tuple[int, int]], whole: Gap) -> Iterator[Gap]:
    """Yield what differs between the pairs of equal words of a stretch, words of one key in two forms included."""
    if whole.old_end - whole.old == whole.new_end - whole.new == len(pairs) and _as_it_was(old, new, whole):
        return
    strict = exact(old.document, new.document)
    at_old, at_new = whole.old, whole.new
    shouted = _shouted(old, whole.old, whole.old_end) != _shouted(new, whole.new, whole.new_end)
    for one, other in pairs:
        yield from _trimmed(Gap(at_old, one, at_new, other), old, new)
        typed = strict and not (old.broken(one) or new.broken(other))
        if old.raw(one) != new.raw(other) and not _same_form(old.form(one), new.form(other), typed, shouted):
            yield Gap(one, one + 1, other, other + 1)
        at_old, at_new = one + 1, other + 1
    yield from _trimmed(Gap(at_old, whole.old_end, at_new, whole.new_end), old, new)


def without(gap: Gap, old_stays: Set[int], new_stays: Set[int]) -> Iterator[Gap]:
    """Yield a gap in pieces, without the words that stand where they stood."""
    before = [at for at in range(gap.old, gap.old_end) if at not in old_stays]
    after = [at for at in range(gap.new, gap.new_end) if at not in new_stays]
    if len(before) + len(after) == gap.old_end - gap.old + gap.new_end - gap.new:
        yield gap
        return
    for first, last in _rows(before):
        yield Gap(first, last, gap.new, gap.new)
    for first, last in _rows(after):
        yield Gap(gap.old_end, gap.old_end, first, last)


def _rows(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, end) of places that follow each other."""
    begins = [at for at, place in enumerate(places) if not at or places[at - 1] != place - 1]
    for at, end in pairwise([*begins, len(places)]):
        yield places[at], places[end - 1] + 1


def _trimmed(gap: Gap, old: Words, new: Words) -> Iterator[Gap]:
    """Yield a gap without equal words at its ends; where a few words stand against many, as two."""
    low, high, first, last = gap.old, gap.old_end, gap.new, gap.new_end
    while low < high and first < last and old.form(low) == new.form(first):
        low, first = low + 1, first + 1
    while low < high and first < last and old.form(high - 1) == new.form(last - 1):
        high, last = high - 1, last - 1
    few, many = sorted((high - low, last - first))
    if 0 < few <= _FEW and many >= _MANY:
        yield Gap(low, high, first, first)
        yield Gap(high, high, first, last)
    elif many:
        yield Gap(low, high, first, last)


def _as_it_was(old: Words, new: Words, whole: Gap) -> bool:
    return old.text(whole.old, whole.old_end) == new.text(whole.new, whole.new_end)


def _shouted(words: Words, first: int, last: int) -> bool:
    """Say whether a stretch is all in capitals, which is a way of setting it."""
    return words.text(first, last).isupper()


def _same_form(one: str, other: str, strict: bool, shouted: bool) -> bool:
    if one == other:
        return True
    if one.casefold() == other.casefold():
        return shouted or (not strict and (one.isupper() or other.isupper()))
    if _letters([one]) != _letters([other]):  # the numbers of two references
        return False
    return not strict or _bare(one) == _bare(other)


def _bare(word: str) -> str:
    return word.replace("'", "").casefold() if "-" not in word else word.casefold()


def is_dress(gap: Gap, old: Words, new: Words) -> bool:
    """Say whether what differs says nothing: how words are joined on a page, or the number of a clause."""
    before = [old.form(at) for at in range(gap.old, gap.old_end)]
    after = [new.form(at) for at in range(gap.new, gap.new_end)]
    if not by_format(old, new) and _around_text(gap, old, new):
        return True
    one_more = len(before) + len(after) == 1 and not by_format(old, new)
    if one_more and (_page_number(gap.old, gap.old_end, old, new) or _page_number(gap.new, gap.new_end, new, old)):
        return True
    if _hyphen_only(gap, old, new):
        return True
    if not exact(old.document, new.document):
        if _letters(before) == _letters(after):
            return True
        one_sided = not before or not after
        if one_sided and _note_marks(gap.old, gap.old_end, old) and _note_marks(gap.new, gap.new_end, new):
            return True
    if before and after:
        if _closes_label(gap.old, gap.old_end, old) and _closes_label(gap.new, gap.new_end, new):
            return True
        return _label(gap.old, gap.old_end, old) and _label(gap.new, gap.new_end, new)
    if before:
        return _label(gap.old, gap.old_end, old) or old.text(gap.old, gap.old_end) == new.labels.get(gap.new)
    return _label(gap.new, gap.new_end, new) or new.text(gap.new, gap.new_end) == old.labels.get(gap.old)


def _hyphen_only(gap: Gap, old: Words, new: Words) -> bool:
    """Say whether two texts without pages differ in a space or a line's end behind a hyphen: "pre- clinical"."""
    if old.document.kind is not DocumentKind.TEXT or new.document.kind is not DocumentKind.TEXT:
        return False
    before, after = old.text(gap.old, gap.old_end), new.text(gap.new, gap.new_end)
    return "".join(before.split()) == "".join(after.split()) and "-" in before


def _closes_label(first: int, last: int, words: Words) -> bool:
    """Say whether words are the mark behind the number of a clause alone: "." or ")"."""
    if last - first != 1 or words.raw(first) not in _CLOSES:
        return False
    text = words.document.text
    line = text.rfind("\n", 0, words.starts[first]) + 1
    return _LABEL.fullmatch("".join(text[line : words.ends[first]].split())) is not None


def _around_text(gap: Gap, old: Words, new: Words) -> bool:
    """Say whether what one version has more is what stands around the text of the other: a head, a foot, a contents."""
    if gap.old < gap.old_end and gap.new < gap.new_end:
        return False
    words, first, last, other = (
        (old, gap.old, gap.old_end, new) if gap.old < gap.old_end else (new, gap.new, gap.new_end, old)
    )
    if first == last or not other.furniture:
        return False
    text, start, end = words.document.text, words.starts[first], words.ends[last - 1]
    said = "".join(lines_of(text[start:end]))
    if len(said) >= _TELLING and said in other.furniture.replace("\n", ""):
        return True  # even where its line goes on with the text
    lines = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
    if lines_of(lines) != lines_of(text[start:end]):  # they stand in the midst of a line
        return False
    around = other.furniture if all(f"{line}\n" in f"\n{other.furniture}" for line in lines_of(lines)) else ""
    return bool(around) or "".join(lines_of(lines)) in other.furniture.replace("\n", "")


def by_format(old: Words, new: Words) -> bool:
    """Say whether both files tell heads and feet apart themselves, so that nothing is taken for one by its look."""
    return old.document.kind is new.document.kind is DocumentKind.DOCX


def _letters(words: Sequence[str]) -> str:
    return "".join(one for one in words if one not in _MARKS).replace("-", "").replace("'", "").casefold()


def _note_marks(first: int, last: int, words: Words) -> bool:
    """Say whether words are the mark of a note: raised on a page it is a number with no space before it."""
    if first == last:
        return True
    said = words.text(first, last)
    glued = words.starts[first] > 0 and not words.document.text[words.starts[first] - 1].isspace()
    return glued and re.fullmatch(r"\[\d{1,3}\]|\d{1,3}", said) is not None


def _page_number(first: int, last: int, words: Words, other: Words) -> bool:
    """Say whether words are a number on a line of its own, as the pages of either version are numbered."""
    if last - first != 1 or not words.whole_lines(first, last) or not words.raw(first).isdecimal():
        return False
    number = int(words.raw(first))
    return not {number - 1, number + 1}.isdisjoint(words.numbered | other.numbered)


def _label(first: int, last: int, words: Words) -> bool:
    """Say whether words are the number of a clause where its line begins."""
    text = words.document.text
    start = words.starts[first]
    line = text.rfind("\n", 0, start) + 1
    before = "".join(text[line:start].split())
    if before and (before != words.labels.get(first) or text[start - 1].isspace()):
        return False
    return _LABEL.fullmatch("".join(text[line : words.ends[last - 1]].split())) is not None
