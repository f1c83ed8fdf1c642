"""Boxes beside choices: which are ticked in a text, and which words belong to a choice that is not ticked.

A box is a character (☐, ☒), or brackets with nothing or a cross between them. Brackets alone may be a blank to fill in
or the number of a list: they are boxes where the text ticks one of their kind.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_TICKED = "☒☑☓✓✔✗✘⊠🗹🗷🗸⮽"
_BOX = "☐⬜🗆▢"
_BULLET_BOX = "□◻❏❑❒"  # many a list has these for bullets: boxes only where the text ticks others
_CROSS = r"[ \t]?(?:[xX✓✔✗✘☒*])[ \t]?"
_EMPTY = r"[ \t\xa0_]{0,4}"
_ANY = re.compile(
    rf"(?P<ticked>[{_TICKED}])|(?P<box>[{_BOX}])|(?P<bullet>[{_BULLET_BOX}])"
    rf"|(?P<crossed>\[{_CROSS}\])|(?P<empty>\[{_EMPTY}\])|(?P<cross>\({_CROSS}\))|(?P<blank>\({_EMPTY}\))"
)
_MAY_HAVE = re.compile(rf"[{_TICKED}{_BOX}{_BULLET_BOX}]|[\[(]{_EMPTY}[\])]")
_NUMBER = re.compile(r"\W{0,2}(?:\d{1,2}(?:\.\d{1,2})*[.)]?|(?:[a-zA-Z]|[ivxIVX]{1,4})[.)])\s*")
_BEFORE_LABEL = re.compile(r"[:|]\s*(?=[^:|]*$)|\s{3,}(?=\S[^:|]*$)")
_WORD = re.compile(r"\w")
_NEAR = 400  # characters between a box that is crossed and one that is empty of the same question


@dataclass(frozen=True, slots=True)
class CheckBoxes:
    """Which kinds of boxes a text uses."""

    bullets: bool = False
    square: bool = False
    round: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box at characters `start` to `end`."""

    start: int
    end: int
    ticked: bool


def boxes_used(text: str) -> CheckBoxes | None:
    """Return which kinds of boxes a text uses; None where it has none that is not ticked."""
    if _MAY_HAVE.search(text) is None:
        return None
    return CheckBoxes(
        re.search(rf"[{_TICKED}]", text) is not None,
        _beside_choices(text, rf"\[{_CROSS}\]", rf"\[{_EMPTY}\]"),
        _beside_choices(text, rf"\({_CROSS}\)", rf"\({_EMPTY}\)"),
    )


def _beside_choices(text: str, crossed: str, empty: str) -> bool:
    """Say whether brackets are boxes: one that is crossed near one that is empty, or two lines that begin empty.

    "(x)" numbers an item of many a list, and "[ ]" is a blank of many a form.
    """
    ticks = [match.start() for match in re.finditer(rf"{crossed}[ \t]+\w", text)]
    for match in re.finditer(rf"{empty}[ \t]+\w", text) if ticks else ():
        at = bisect_left(ticks, match.start())
        if any(abs(tick - match.start()) <= _NEAR for tick in ticks[max(at - 1, 0) : at + 1]):
            return True
    return len(re.findall(rf"(?m)^[ \t]*{empty}[ \t]+\w", text)) > 1


def boxes_in(text: str, used: CheckBoxes, start: int, end: int) -> list[Box]:
    """Return the boxes between two places of a text, in order."""
    found = []
    for match in _ANY.finditer(text, start, end):
        kind = match.lastgroup or ""
        counts = {"bullet": used.bullets, "crossed": used.square, "empty": used.square}
        counts |= {"cross": used.round, "blank": used.round}
        if counts.get(kind, True):
            found.append(Box(match.start(), match.end(), kind in ("ticked", "crossed", "cross")))
    return found


def unticked(text: str, used: CheckBoxes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the choices of a line or paragraph that are not ticked: each box with its words.

    The words stand after their box, up to the next one; where the line ends with a box, before it.
    """
    boxes = boxes_in(text, used, start, end)
    if all(box.ticked for box in boxes):
        return
    after = _WORD.search(text, boxes[-1].end, end) is not None
    if after:
        edges = [*(box.start for box in boxes[1:]), end]
        edges[-1] = _own_end(text, boxes, end)
        yield from ((box.start, edge) for box, edge in zip(boxes, edges, strict=True) if not box.ticked)
        return
    begin = start
    for box in boxes:
        if not box.ticked:
            label = _BEFORE_LABEL.search(text, begin, begin + len(text[begin : box.start].rstrip(" \t|")))
            yield label.end() if label else begin, box.end
        begin = box.end


def _own_end(text: str, boxes: list[Box], end: int) -> int:
    """Return where the words of the last box end: what follows the word that ends the others is said of all of them.

    "☐ 12 months ☒ 36 months ☐ 60 months from 1 May": the term starts on 1 May whichever is ticked.
    """
    said = [text[box.end : after.start] for box, after in pairwise(boxes)]
    ends = {words[-1].casefold() if (words := re.findall(r"[^\W\d_]+", one)) else "" for one in said}
    last = ends.pop() if len(ends) == 1 and len(said) > 1 else ""
    found = re.search(rf"\b{re.escape(last)}\b", text[boxes[-1].end : end], re.IGNORECASE) if last else None
    return boxes[-1].end + found.end() if found else end


def is_unticked(text: str, used: CheckBoxes, start: int, end: int) -> bool:
    """Say whether a paragraph as a whole is a choice that is not ticked: it begins with its only box."""
    number = _NUMBER.match(text, start, end)
    boxes = boxes_in(text, used, start, end)
    if len(boxes) != 1 or boxes[0].ticked or _WORD.search(text, boxes[0].end, end) is None:
        return False
    return not text[number.end() if number else start : boxes[0].start].strip(" \t\xa0|-–•*")


def choices_open(text: str, used: CheckBoxes) -> tuple[int, int]:
    """Return how many choices of a text are not ticked, and how many of these stand where none is.

    Boxes in lines that follow each other, with at most one line between, are one question.
    """
    not_ticked = opened = 0
    count, any_ticked, apart, at = 0, False, 0, 0
    for line in [*text.split("\n"), "", "", ""]:
        boxes = boxes_in(text, used, at, at + len(line)) if line else []
        if boxes:
            count += sum(_WORD.search(text, *span) is not None for span in unticked(text, used, at, at + len(line)))
            any_ticked |= any(box.ticked for box in boxes)
        at += len(line) + 1
        apart = 0 if boxes else apart + 1
        if apart > 1:
            not_ticked += count
            opened += 0 if any_ticked else count
            count, any_ticked = 0, False
    return not_ticked, opened
