"""Translates sentences and names that are made outside the window: errors, clause types, settings.

The packages below the window know no Qt and say everything in English; reports and the command line stay so. The window
translates at its edge, by the English text: a whole text, else a pattern with places, like "Page {page} is locked.".
"""

import re
from functools import lru_cache
from xml.etree import ElementTree

from smallprint.system.paths import shipped
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.texts import number, tr

CONTEXT = "outside"
SINGULAR = "English for 1: "  # before the form for 1 of a text with a count, in the remark for translators

_PLACE = re.compile(r"\{(\w+)\}")
_COUNT, _DIGITS = "n", r"\d[\d,]*"
_CONTRACT = re.compile(r"\d|\w*words|heading|condition|quote")  # places that keep a contract's or a person's words
_BETWEEN = re.compile(r"(?<=[.!?…”)]) (?=\S)|, |; | and ")  # where texts are joined
_DEPTH = 3  # a sentence in a sentence in a sentence
_KEPT = 2_000  # texts whose translation is remembered


def translated(text: str) -> str:
    """Return a text that was made outside the window in its language; one that is not known comes back as it is.

    Of several texts, joined as sentences or as a list, each is translated.
    """
    return text if language().english or not text else _translated(language().code, text)


@lru_cache(_KEPT)
def _translated(code: str, text: str, depth: int = _DEPTH) -> str:
    whole = _known(code, text, depth)
    if whole:
        return whole
    for joint in reversed(list(_BETWEEN.finditer(text))) if depth else ():
        if first := _known(code, text[: joint.start()], depth):
            rest = _translated(code, text[joint.end() :], depth)
            return f"{first}{_joint(code, joint[0])}{rest}"
    return text


def _known(code: str, text: str, depth: int) -> str:
    """Return the translation of a text that is one in itself, empty where there is none."""
    whole = language().looked_up(CONTEXT, text, "")
    if whole:
        return whole
    for pattern, source in _patterns(code) if depth else ():
        if match := pattern.fullmatch(text):
            places = {name[1:]: held for name, held in match.groupdict().items()}
            said = _filled(
                source,
                {
                    name: held if _CONTRACT.fullmatch(name) else _translated(code, held, depth - 1)
                    for name, held in places.items()
                },
            )
            return said[:1].upper() + said[1:] if text[:1].isupper() and source[:1].islower() else said
    return ""


def _joint(code: str, joint: str) -> str:
    if joint == " and ":
        return tr(" and ", "between two things")
    if code == "zh_CN":
        return {", ": "，", "; ": "；"}.get(joint, "")
    return joint


def _filled(source: str, places: dict[str, str]) -> str:
    count = -1
    if _COUNT in places:
        count = int(places[_COUNT].replace(",", ""))
        places[_COUNT] = number(count)
    said = language().looked_up(CONTEXT, source, "", count) or source
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), said)


@lru_cache(4)
def _patterns(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the texts with places of a language's file, as patterns, those with the most words of their own first."""
    tree = ElementTree.parse(shipped("resources", "translations", f"smallprint_{code}.ts"))
    [context] = [one for one in tree.iter("context") if one.findtext("name") == CONTEXT]
    made = []
    for message in context.iter("message"):
        source = message.findtext("source") or ""
        of_one = (message.findtext("extracomment") or "").removeprefix(SINGULAR)
        made += [(shape, source) for shape in (source, of_one) if _PLACE.search(shape)]
    made.sort(key=lambda pair: (-len(_PLACE.sub("", pair[0])), pair[0]))
    return tuple((_pattern(shape), source) for shape, source in made)


def _pattern(shape: str) -> re.Pattern[str]:
    parts = _PLACE.split(shape)  # text and names of places in turn
    for place in range(1, len(parts), 2):
        quoted = parts[place - 1].endswith("“") and parts[place + 1].startswith("”")
        held = _DIGITS if parts[place] == _COUNT else "[^”]*" if quoted else ".*?"
        parts[place] = f"(?P<_{parts[place]}>{held})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts), re.DOTALL | re.IGNORECASE)
