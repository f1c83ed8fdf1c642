"""Unit -> sentences, with what contracts do to the full stop: Inc., No. 5, 9.2, J. Smith, "etc.", 1. April, leaders.

The stops of Chinese and Japanese, the Arabic question mark and the danda of Hindi need no space after them, and end no
sentence where a bracket closes, as in 甲（以下「売主」という。）は.
"""

import re

_PLAIN = "。！？｡؟۔।॥"  # stops that mean nothing else
_UNSPACED = "。！？｡"
_LONGEST_TITLE = {True: 12, False: 30}  # characters, where words are not parted by spaces, and where they are
_END = re.compile(rf"[.?!]\s{{0,2}}[\"”’»')\]]{{0,3}}(?=\s)|[{_PLAIN}]++[\"”’»]{{0,2}}+(?!\s?[）」』】〉》)\]])")
_NEXT = re.compile(r"\s+(?:[-=_~–—]{3,}\s+)*")  # a typewriter's underlining may stand between
_TOKEN = re.compile(r"[^\s(\"“‘\[]+$")
_QUOTES = frozenset('"“”‘«')
_OPENERS = "\"“‘«('[§•<"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ALWAYS_SHORT = _words("""
    mr mrs ms dr prof messrs no nos art arts sec secs fig figs vol cf e.g i.e viz vs v ss para paras approx attn ed
    eds gen hon jr. st tel ext cl rev reg regs esq. incl est c.f pp cit ch p rs sch pvt minn inr
    abs nr bzw ggf vgl z.b d.h u.a inkl exkl zzgl abzgl ca gem lt evtl insb einschl sog ziff buchst lit hr i.h.v i.v.m
    i.s.d i.s.v i.d.r o.g o.ä u.u z.t m.w.n v.a hrsg anl rn rz tz
""")
"""Abbreviations that something always follows."""

_OFTEN_SHORT = _words("""
    inc corp co ltd llc l.l.c l.p llp l.l.p p.c plc lp u.s u.s.a u.k n.a n.v b.v s.a s.p.a a.g gmbh jr sr esq etc et
    al ph.d m.d d.c n.y a.m p.m dept dist bros assn ave blvd rd bldg ste fl jan feb mar apr jun jul aug sept sep oct
    nov dec cal del mass ill p.o pty pte sdn bhd s.r.l k.k a.k.a d.b.a i.d op cert ins stat
    usw etc. mio mrd tsd std mind max str p.a v.h u.s.w fa nachf geb
""")
"""Abbreviations that may end a sentence too: they do when a word that usually begins one follows."""

_STARTERS = _words("""
    the this these those that a an in if any all each every either neither no such for upon where when whenever
    notwithstanding subject except unless however provided it he she they we you licensee licensor seller buyer
    customer supplier company distributor both nothing as at to by with without during after before until there
    pursuant under on once should further furthermore accordance accordingly
    der die das dies diese dieser dieses ein eine es er sie im bei für wenn sofern soweit falls jede jeder jedes alle
    kein keine nach vor mit ohne auf während soll wird ist hat
""")


def split_sentences(text: str, start: int, end: int) -> list[int]:
    """Return where the sentences of `text[start:end]` start; the first is `start`."""
    starts = [start]
    for found in _END.finditer(text, start, end):
        spaced = _NEXT.match(text, found.end(), end)
        following = spaced.end() if spaced else found.end()
        if following >= end:
            break
        if _ends(text, starts[-1], found.start(), following, end) and not (
            starts[-1] == start and _may_be_title(text, start, found.start())
        ):
            starts.append(following)
    return starts


def _ends(text: str, start: int, stop: int, following: int, end: int) -> bool:
    """Say whether the stop at `stop` ends a sentence when the next word starts at `following`."""
    if text[stop] in _PLAIN:
        return True
    first = text[following]
    caseless = first.isalpha() and not first.islower()  # or a capital
    if not (caseless or first.isdigit() or first in _OPENERS):
        return False
    if first in "([" and text[following + 1 : following + 2] in _QUOTES:
        return False  # ("Term") names what stands before it
    if text[stop] != ".":
        return True
    if text[stop - 1 : stop] == "." or text[stop - 2 : stop] == ". ":
        return False  # an ellipsis or a dotted leader
    token = _TOKEN.search(text, max(start, stop - 24), stop)
    if token is None:
        return stop > start and text[stop - 1] in '"”’)]'
    word = token.group().strip("'’,;:").lower()
    if first in "([" and text[following + 1 : following + 2].islower() and word in _OFTEN_SHORT:
        return False
    if len(word) == 1 and word.isalpha() and _names_part(text, start, token.start()):
        return True  # "as set out in Annex A. Supplier shall …"
    if word in _ALWAYS_SHORT:
        return word in ("no", "art", "sec", "reg", "p", "c") and _starts_sentence(text, following, end)
    if word in _OFTEN_SHORT or (len(word) == 1 and word.isalpha()) or _dotted_initials(word):
        return _starts_sentence(text, following, end)
    if word.isdigit() and len(word) <= 2 and german_ordinal(text, start, token.start(), following, end):
        return False
    numbers_itself = word.isdigit() and token.start() == start  # a number at the very start is a label
    return not numbers_itself


def _may_be_title(text: str, start: int, stop: int) -> bool:
    """Say whether the first words of a paragraph may be its title, where no capitals tell: they stay with the rest."""
    if stop - start > _LONGEST_TITLE[text[stop] in _UNSPACED]:
        return False
    first = next(filter(str.isalpha, text[start:stop]), "A")
    return not (first.isupper() or first.islower())


def _dotted_initials(word: str) -> bool:
    """Say whether a word is made of single letters, as in "u.s" or "l.l.c"."""
    return len(word) <= 9 and "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))


_GERMAN_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
# What stands before an ordinal: "im 2. Quartal", "bis zum 3. Werktag"; after a full stop none of them would.
_BEFORE_ORDINAL = re.compile(
    r"\b(?:am|zum|vom|beim|im|der|die|das|dem|den|des|ab|jede[mnrs]?|diese[mnrs]?|eine[mnrs]?|und|bis)\s+$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:annex|schedule|exhibit|appendix|attachment|part|section|class|series|option|table|anlage|anhang)\s+$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[\"“‘'(\[]{0,2}([^\W\d_]+)")


def german_ordinal(text: str, start: int, number: int, following: int, end: int) -> bool:
    """Say whether the number at `number` and its full stop are an ordinal: "am 1. April 2024", "im 2. Quartal"."""
    if _GERMAN_MONTH.match(text, following, end):
        return True
    before = _BEFORE_ORDINAL.search(text, max(start, number - 12), number)
    return before is not None and not _starts_sentence(text, following, end)


def _names_part(text: str, start: int, letter: int) -> bool:
    """Say whether the letter at `letter` names a part of the contract in a sentence ("Annex A")."""
    before = _PART.search(text, max(start, letter - 16), letter)
    return before is not None and before.start() > start


def _starts_sentence(text: str, following: int, end: int) -> bool:
    """Say whether the word at `following` is one that usually begins a sentence."""
    word = _FIRST_WORD.match(text, following, end)
    return word is not None and word.group(1)[0].isupper() and word.group(1).lower() in _STARTERS
