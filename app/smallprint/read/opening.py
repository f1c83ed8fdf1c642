"""Who a contract is between: the names in its opening, in its table of parties, or in its signature block.

A contract says its parties once, in one of a few shapes. The opening ("between A Ltd (the Supplier) and B plc (the
Customer)") is read name by name; where there is none, rows of a table or of particulars ("Buyer: A Ltd") are, then
the signature block. What the first of these shapes that names two parties says counts; other companies that a
contract mentions, as banks or insurers, are never its parties.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy, Value
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Segmentation
from smallprint.read.form_names import blank_names
from smallprint.read.values.in_pieces import matches_in
from smallprint.read.values.parties import find_parties
from smallprint.read.values.party_names import name_at, place_after
from smallprint.read.values.party_shapes import (
    ANCHOR,
    DEFINED,
    EARNS_A_WORD,
    EMPTY,
    END_OF_LIST,
    HAS_FORM,
    INTRODUCING,
    LETTER,
    NEXT,
    ROLE_COLUMNS,
    ROLE_ROW,
    SEPARATORS,
    SIGNED,
    SIGNED_ABOVE,
)

PARTIES = "parties"
_NAMED, _ONE_NAMED = 0.95, 0.6  # how sure an opening is that names two parties or more, and one that names one
_FRONT = 20_000  # characters in which a contract introduces its parties, a cover and a table of contents included
_REACH = 3_500  # characters that the list of the parties may take
_BEFORE = 500  # characters before "between" in which the text must speak of an agreement that is made
_DEFINING = 4_000  # characters in which a contract that never says "between" says what its parties are called
_BETWEEN = 900  # characters from one party's name to the next: its address, its number, what it is called
_DESIGNATION = 260  # characters after the last name in which the bracket that says what it is called may end
_LONGEST = 800  # characters of one breath; where the names stand further apart, the first alone counts
_QUOTED = 160  # characters of a quote; a longer list is quoted by its first name, and the rest is tint
_MOST = 12
# No name goes on so: "Delaware General Corporation Law", "a New York Limited Liability Company".
_LAW = re.compile(r"\s+(?:Law|Act|Code|Statutes?|Regulations?|Liability)\b")
_NUMBERED = re.compile(r"\(?(\d{1,2})[).]\s*\Z")
_OVER = re.compile(r"\bdated\s+as\s+of\b|\s{60}", re.IGNORECASE)  # the cover page ends: its list of parties does, too


@dataclass(frozen=True, slots=True)
class PartyName:
    """One party's name as written: characters `start` to `end` of the text."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The parties, and the characters `start` to `end` of the text that name them."""

    names: tuple[PartyName, ...]
    start: int
    end: int

    @property
    def quoted_to(self) -> int:
        """Where a quote from `start` ends: addresses between names make a list of parties too long to read."""
        ends = (self.end, self.names[-1].end)
        return next((end for end in ends if end - self.start <= _QUOTED), self.names[0].end)


@lru_cache(maxsize=4)
def find_opening(text: str) -> Opening | None:
    """Return who the contract is between; None where no shape that lawyers use names anybody."""
    best: Opening | None = None
    for shape in (_introduced, _rows, _columns, _defined, _letter, _signed):
        found = shape(text)
        if found is not None and len(found.names) > 1:
            return found
        best = best or found
    return best


def _introduced(text: str) -> Opening | None:
    """Return the first list of two names or more after "between", "among" or "Parties"; else the first of one."""
    single: Opening | None = None
    for anchor in matches_in(ANCHOR, text, _FRONT):
        if not INTRODUCING.search(text, max(0, anchor.start() - _BEFORE), anchor.start() + 1):
            continue
        stop = END_OF_LIST.search(text, anchor.end(), anchor.end() + _REACH)
        end = stop.start() if stop else min(len(text), anchor.end() + _REACH)
        names = tuple(_list_of_names(text, anchor.end(), end))
        if not names:
            continue
        found = Opening(names, names[0].start, place_after(text, names[-1].end, min(end, names[-1].end + _DESIGNATION)))
        if len(names) > 1:
            return _short_enough(found)
        single = single or found
    return single


def _list_of_names(text: str, start: int, end: int) -> Iterator[PartyName]:
    """Yield the names of a list one by one, each after a separator that a list of parties has."""
    position, found = start, 0
    known: list[str] = []
    while found < _MOST:
        gap = SEPARATORS.match(text, position, end)
        position = gap.end() if gap else position
        name = name_at(text, position, end)
        blank = EMPTY.match(text, position, end) if name is None else None
        if name is not None:
            found += 1
            party = _party(text, *name)
            if not _is_said_again(party.name, known):
                yield party
            known.append(party.name)
        elif not found and blank is None:
            return
        after = name[1] if name is not None else blank.end() if blank is not None else position
        following = NEXT.search(text, after, min(end, after + _BETWEEN))
        if following is None or _OVER.search(text, after, following.start()) or _is_heading(following[0], found):
            return
        position = following.end()


def _is_said_again(name: str, known: Sequence[str]) -> bool:
    """Say whether a name is one of those before it, or the end of one: "Health" of the "Office of Health"."""
    return name in known or (not HAS_FORM.search(name) and any(one.endswith(f" {name}") for one in known))


def _is_heading(before: str, found: int) -> bool:
    """Say whether the number before a name goes on no list of so many parties, so that it is a section's."""
    number = _NUMBERED.search(before)
    return number is not None and found > 0 and int(number[1]) > found + 1


def _defined(text: str) -> Opening | None:
    """Return the parties of a paragraph that says what each is called, such as "A Ltd (“A”) and B plc (“B”) agree"."""
    for paragraph in re.finditer(r"[^\n]+", text[:_DEFINING]):
        if len(DEFINED.findall(paragraph[0])) > 1:
            names = tuple(_list_of_names(text, paragraph.start(), paragraph.end()))
            if len(names) > 1:
                return _of(text, names)
    return None


def _rows(text: str) -> Opening | None:
    """Return the parties of rows such as "Controller | A Ltd, 8 Orchard Parade" or "Buyer: A Ltd"."""
    found: dict[str, PartyName] = {}
    for row in ROLE_ROW.finditer(text, 0, _FRONT):
        role = row["role"].lower()
        name = name_at(text, row.start("name"), row.end("name"))
        if name is not None and role not in found:
            found[role] = _party(text, *name)
    return _of(text, _distinct(list(found.values())))


def _columns(text: str) -> Opening | None:
    """Return the parties of a table whose head names the roles and whose row "Name" names the parties."""
    for table in ROLE_COLUMNS.finditer(text, 0, _FRONT):
        names = []
        position = table.start("names")
        for cell in table["names"].split("|"):
            start = position + len(cell) - len(cell.lstrip())
            name = name_at(text, start, position + len(cell))
            if name is not None:
                names.append(_party(text, *name))
            position += len(cell) + 1
        if len(names) > 1:
            return _of(text, names)
    return None


def _letter(text: str) -> Opening | None:
    """Return the sender and the company that is written to, of a letter that somebody countersigns."""
    letter = LETTER.match(text)
    if letter is None:
        return None
    found = []
    for part in ("sender", "addressee"):
        name = name_at(text, *letter.span(part))
        if name is not None:
            found.append(_party(text, *name))
    return _of(text, found)


def _signed(text: str) -> Opening | None:
    """Return those for whom somebody signs at the end."""
    found: list[PartyName] = []
    begin = max(0, len(text) - _FRONT)
    for shape in (SIGNED, SIGNED_ABOVE):
        for match in shape.finditer(text, begin):
            name = name_at(text, *match.span("name"))
            if name is not None:
                found.append(_party(text, *name))
        if len(_distinct(found)) > 1:
            break
    return _of(text, _distinct(found))


def _party(text: str, start: int, end: int) -> PartyName:
    return PartyName(" ".join(text[start:end].split()), start, end)


def _distinct(names: Sequence[PartyName]) -> list[PartyName]:
    """Return each name once, whatever its case, in text order."""
    kept: dict[str, PartyName] = {}
    for one in sorted(names, key=lambda name: name.start):
        kept.setdefault(re.sub(r"\W", "", one.name).casefold(), one)
    return list(kept.values())[:_MOST]


def _of(text: str, names: Sequence[PartyName]) -> Opening | None:
    if not names:
        return None
    last = max(name.end for name in names)
    end = place_after(text, last, min(len(text), last + _DESIGNATION))
    return _short_enough(Opening(tuple(names), min(name.start for name in names), end))


def _short_enough(found: Opening) -> Opening:
    """Return the opening, cut to the first name where the names stand too far apart for one breath."""
    for end in (found.end, found.names[-1].end):
        if end - found.start <= _LONGEST:
            return replace(found, end=end)
    return Opening(found.names, found.names[0].start, found.names[0].end)


def with_parties(candidates: Sequence[Candidate], document: Document, segmentation: Segmentation) -> list[Candidate]:
    """Return the candidates with the document's opening as the surest one for the parties, where it names them.

    What is too long for a quote is a candidate as well, behind its own beginning: the page tints it. On a form that
    names nobody the blanks for the names are the surest.
    """
    text = in_force(document, segmentation).text
    others = [one for one in candidates if one.clause == PARTIES]
    opening = _surest(text, others)
    blanks = blank_names(text) if opening is None else None
    if not segmentation.passages or (opening is None and blanks is None):
        return list(candidates)
    best = max((one.score for one in others), default=0.0)
    if opening is not None:
        sure = _NAMED if len(opening.names) > 1 else _ONE_NAMED
        score = max(sure, best) if _is_sure(text, opening) else sure
        start, ends = opening.start, list(dict.fromkeys((opening.quoted_to, opening.end)))
    elif blanks is not None:
        score, start, ends = max(_ONE_NAMED, best), blanks[0], [blanks[1]]
    starts = [passage.start for passage in segmentation.passages]
    passage = segmentation.passages[max(0, bisect_right(starts, start) - 1)].index
    surest = [Candidate(PARTIES, passage, score, start, end, False, FoundBy.RULE) for end in ends]
    return [*(one for one in candidates if one.clause != PARTIES), *surest, *others]


def _surest(text: str, candidates: Sequence[Candidate]) -> Opening | None:
    """Return the opening; where it names one party at most, the names in the surest candidate, if these are more."""
    opening = find_opening(text)
    best = max((one for one in candidates if one.start >= 0), key=lambda one: one.score, default=None)
    if best is None or best.score < _ONE_NAMED or (opening is not None and len(opening.names) > 1):
        return opening
    own = [one for one in opening.names if best.start <= one.start < best.end] if opening is not None else []
    names = _distinct([*own, *_names_in(text, best.start, best.end)])
    return _of(text, names) if len(names) > 1 else opening


def _is_sure(text: str, opening: Opening) -> bool:
    """Say whether it names two parties, or one as parties are; one name of any words may be of anything."""
    first = opening.names[0]
    as_party = HAS_FORM.search(first.name) or EARNS_A_WORD.match(text, first.end)
    return len(opening.names) > 1 or as_party is not None


def _names_in(text: str, start: int, end: int) -> list[PartyName]:
    """Return the names in a span that has no shape of an opening, each once."""
    found = []
    for one in find_parties(text[start:end]):
        name = name_at(text, start + one.start, start + one.end)
        if name is not None and not _LAW.match(text, name[1]):
            found.append(_party(text, *name))
    return _distinct(found)


def parties_value(text: str, start: int, end: int, around: tuple[int, int] | None = None) -> Value | None:
    """Return the parties that a span of the text names: those of the whole opening where the span is in it.

    Elsewhere they are those that stand in the span and in what belongs to it as well, `around`.
    """
    opening = find_opening(text)
    inside = opening is not None and opening.start < end and start < opening.end
    named = list(opening.names) if opening is not None and inside else []
    if len(named) < 2:
        low, high = around or (start, end)
        others = _names_in(text, min(low, start), max(high, end))
        known = [one.name.casefold() for one in named]
        named += [one for one in others if not any(one.name.casefold() in other for other in known)]
    if not named:
        return None
    names = "; ".join(one.name for one in named)
    return Value(ValueKind.PARTIES, names, names, named[0].start, named[0].end)
