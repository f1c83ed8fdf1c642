"""Translates sentences and names that are made outside the window: errors, clause types, settings.

The packages below the window know no Qt and say everything in English; reports and the command line stay so. The window
translates at its edge, by the English text: a whole text, else a pattern with places, like "Page {page} is locked.".
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree

from smallprint.system.paths import shipped
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.dates import date_of
from smallprint.ui.translation.texts import day, number, tr

CONTEXT = "outside"
SINGULAR = "English for 1: "  # before the form for 1 of a text with a count, in the remark for translators

_PLACE = re.compile(r"\{(\w+)\}")
_COUNT, _DIGITS = "n", r"\d[\d,]*"
_CONTRACT = re.compile(r"\d|\w*words|heading|condition|quote")  # places that keep a contract's or a person's words
_BENT = re.compile(r"(?:is|are|was|were|has|have|it|them|do|stand)\d?")  # places of one word, which English bends
_CLOCK = re.compile(r", \d\d:\d\d$")
_BETWEEN = re.compile(r"(?<=[.!?…”)]) (?=\S)|, |; | and ")  # where texts are joined
_COLON, _LONGEST_NAME = re.compile(r": "), 300  # behind the name of what a text is about; characters
_OTHERS = re.compile(r"\d+ others?")
_DEPTH = 4  # texts in each other: a sentence, what it compares with, one of two bounds, a length of time
_KEPT = 2_000  # texts whose translation is remembered


def translated(text: str) -> str:
    """Return a text that was made outside the window in its language; one that is not known comes back as it is.

    Of several texts, joined as sentences or as a list, each is translated.
    """
    return text if language().english or not text else _translated(language().code, text)


@lru_cache(_KEPT)
def _translated(code: str, text: str, depth: int = _DEPTH) -> str:
    whole = _known(code, text, depth) or _dated(text)
    if whole:
        return whole
    for joint in reversed([one for one in _BETWEEN.finditer(text) if not _quoted(text, one.start())]) if depth else ():
        if first := _known(code, text[: joint.start()], depth):
            rest = _translated(code, text[joint.end() :], depth)
            return f"{first}{_joint(code, joint[0])}{rest}"
    return _named(code, text) if depth == _DEPTH else text


def _named(code: str, text: str) -> str:
    """Translate what stands behind a name, as in "deal.pdf: Page 2 is locked."; the name stays, whatever it has."""
    for colon in _COLON.finditer(text, 0, _LONGEST_NAME):
        rest = text[colon.end() :]
        said = "" if _quoted(text, colon.start()) else _translated(code, rest, _DEPTH - 1)
        if said not in ("", rest):
            return f"{_with_others(code, text[: colon.start()])}{_joint(code, colon[0])}{said}"
    return text


def _with_others(code: str, name: str) -> str:
    """Return a name, of which only a count behind it is translated: "deal.pdf and 3 others"."""
    first, joint, rest = name.rpartition(" and ")
    said = _known(code, rest, 1) if _OTHERS.fullmatch(rest) else ""
    return f"{first}{_joint(code, joint)}{said}" if said else name


def _dated(text: str) -> str:
    """Return a date, perhaps with a time behind it, as the language writes it; "" for any other text."""
    date, comma, clock = text.partition(", ") if _CLOCK.search(text) else (text, "", "")
    on = date_of(date)
    return f"{day(on)}{comma}{clock}" if on is not None else ""


def _quoted(text: str, at: int) -> bool:
    """Say whether a place of a text is between quotation marks: words of a contract are not translated."""
    return text.count("“", 0, at) > text.count("”", 0, at)


def _known(code: str, text: str, depth: int) -> str:
    """Return the translation of a text that is one in itself, empty where there is none."""
    whole = language().looked_up(CONTEXT, text, "")
    if whole:
        return whole
    for match, source in _matches(code, text) if depth else ():
        places = {name[1:]: held for name, held in match.groupdict().items()}
        said = _filled(
            source,
            {
                name: held if _is_of_contract(name, source) else _translated(code, held, depth - 1)
                for name, held in places.items()
            },
        )
        return said[:1].upper() + said[1:] if text[:1].isupper() and source[:1].islower() else said
    return ""


def _is_of_contract(name: str, source: str) -> bool:
    """Say whether a place holds words of a contract or of a person; one with a number does in quotation marks."""
    return bool(_CONTRACT.fullmatch(name)) and not (name.isdigit() and f"“{{{name}}}”" not in source)


def _joint(code: str, joint: str) -> str:
    if joint == " and ":
        return tr(" and ", "between two things")
    if code == "zh_CN":
        return {", ": "，", "; ": "；", ": ": "："}.get(joint, "")
    return joint


def _filled(source: str, places: dict[str, str]) -> str:
    count = -1
    if _COUNT in places:
        count = int(places[_COUNT].replace(",", ""))
        places[_COUNT] = number(count)
    said = language().looked_up(CONTEXT, source, "", count) or source
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), said)


def _matches(code: str, text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the patterns that fit a text; those whose places hold whole quotes first, since a quote may say "and"."""
    plain = text.casefold()
    for whole_quotes in (True, False) if "“" in text else (True,):  # last, where a quote is in a quote
        for telling, pattern, source in _patterns(code, whole_quotes):
            if telling in plain and (match := pattern.fullmatch(text)):
                yield match, source


@lru_cache(4)
def _patterns(code: str, whole_quotes: bool) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Return the texts with places of a language's file, as patterns, those with the most words of their own first.

    Before each stands its longest part between places: to look for that costs far less than to match.
    """
    tree = ElementTree.parse(shipped("resources", "translations", f"smallprint_{code}.ts"))
    [context] = [one for one in tree.iter("context") if one.findtext("name") == CONTEXT]
    made = []
    for message in context.iter("message"):
        source = message.findtext("source") or ""
        of_one = (message.findtext("extracomment") or "").removeprefix(SINGULAR)
        made += [(shape, source) for shape in (source, of_one) if _PLACE.search(shape)]
    made.sort(key=lambda pair: (-len(_PLACE.sub("", pair[0])), pair[0]))
    return tuple(
        (max(_PLACE.split(shape)[::2], key=len).casefold(), _pattern(shape, whole_quotes), source)
        for shape, source in made
    )


def _pattern(shape: str, whole_quotes: bool) -> re.Pattern[str]:
    anything = "(?:[^“”]|“[^”]*”)*?" if whole_quotes else ".*?"
    parts = _PLACE.split(shape)  # text and names of places in turn
    for place in range(1, len(parts), 2):
        quoted = parts[place - 1].endswith("“") and parts[place + 1].startswith("”")
        word = r"\w+" if _BENT.fullmatch(parts[place]) else anything
        held = _DIGITS if parts[place] == _COUNT else "[^”]*" if quoted else word
        parts[place] = f"(?P<_{parts[place]}>{held})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts), re.DOTALL | re.IGNORECASE)
