"""Where the name of a party begins and ends, and what is none."""

import re

from smallprint.read.values.party_shapes import (
    ABBREVIATED,
    BLANK,
    CALLED,
    DESIGNATED,
    EARNS_A_NAME,
    EARNS_A_WORD,
    FOR_OTHERS,
    FORM_AFTER,
    FORM_AFTER_BRACKET,
    GOVERNING_BODY,
    HAS_FORM,
    IN_SMALL_LETTERS,
    KEEPS_ITS_POINT,
    NOT_A_NAME,
    OF_A_BODY,
    OF_OTHERS,
    REGION,
    ROLE_LINE,
    ROLE_WORD,
    STOP,
    TITLE,
    UPPER,
)
from smallprint.read.values.places import find_places

_LONGEST = 110  # characters of a name
_BEGINS = re.compile(UPPER + r"|\d+\w*\s+[A-Z]|[a-z]-?[A-Z]|e-[a-z]{2}|(?:[a-z]\.){2}|[a-z][\w-]*\.com\b")
_TITLED = re.compile(rf"{TITLE}\.?\s+")
_ARTICLE = re.compile(r"(?:the|THE)\s")
_AND = re.compile(r",?\s+(?:and|und|AND)\s")
_OF_IN_NAME = re.compile(r"\s+of\s+the\s+(?=[A-Z])")
_FOR_IN_NAME = re.compile(r"\s+for\s+(?:the\s+)?(?=[A-Z])")
_AND_IN_NAME = re.compile(r"\s+and\s+(?=[A-Z])")
# Another party stands before a name, or behind it.
_ONE_BEFORE = re.compile(r"(?:\b(?:and|AND|And)|[;:)]|\d\.)\s+(?:[Tt]he\s+)?\Z")
_ONE_MORE = re.compile(r"\b(?:and|AND|And)\s+(?:the\s+)?[A-Z\d_.…\[({]|;|\n\s*\(?\d[).]\s+[A-Z]")
_BESIDE = 300
_REGISTERED = re.compile(r"Inc|INC|Ltd|LTD|LLC|Corp|CORP|PLC|LLP|LP|GmbH")
_SMALL = re.compile(r"(?<![\w.’'/-])[a-z]{3,}(?![\w’'.])")
_CAPITALS = re.compile(rf"(?<!\w){UPPER}[\w’'.-]*")
_KIND_OF_COMPANY = re.compile(r"\s+(?:corporation|company|partnership|LLC)\W*$", re.IGNORECASE)
_STREET_NUMBER = re.compile(r"\.?(?P<gap>\s+)\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def name_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the characters of the name that begins at `start`, before `end`; None where no name does."""
    while start < end and (text[start].isspace() or text[start] in ",;:|-–—["):
        start += 1
    if _ARTICLE.match(text, start, end) and not GOVERNING_BODY.match(text, start, end):
        start += len("the ")
    role = ROLE_LINE.match(text, start, end)
    start = role.end() if role else start
    titled = _TITLED.match(text, start, end)
    begin = titled.end() if titled else start
    if begin >= end or not _BEGINS.match(text, begin, end):
        return None
    words = text[begin : _stop(text, begin, end)].rstrip(" ,;:.\n\t")
    if text[begin + len(words) : begin + len(words) + 1] == "." and KEEPS_ITS_POINT.search(words):
        words += "."
    words = _before_address(words)
    if not _is_name(words, named_here(text, begin + len(words), end)) or not _stands_as_name(text, words, begin, end):
        return None
    return begin, begin + len(words)


def place_after(text: str, start: int, end: int) -> int:
    """Return where the bracket that says what a party is called ends, `start` where none follows."""
    match = DESIGNATED.match(text, start, end)
    return match.end() if match else start


def _stop(text: str, begin: int, end: int) -> int:
    """Return where the name that begins at `begin` stops: at what ends names and is no part of this one."""
    stop = begin
    while True:
        match = STOP.search(text, stop, end)
        stop = match.start() if match else end
        if match is None or stop >= end:
            return stop
        form = FORM_AFTER.match(text, stop, end)
        bracketed = FORM_AFTER_BRACKET.match(text, stop, end)
        if form and (text[stop] != "." or HAS_FORM.search(text, begin, stop)):
            stop = form.end()
        elif bracketed and not HAS_FORM.search(text, begin, stop):
            stop = bracketed.end()
        elif text[stop] == "." and ABBREVIATED.search(text[begin:stop]) and not HAS_FORM.search(text, begin, stop):
            stop += 1
        elif (_AND.match(text, stop, end) and not _whole_before_and(text[begin:stop])) or _goes_on_in_name(
            text, begin, stop, end
        ):
            stop = match.end()
        else:
            return stop


def _whole_before_and(name: str) -> bool:
    """Say whether "and" after these words begins another name: they have a company's form, or are a person's."""
    return bool(HAS_FORM.search(name)) or len(name.split()) >= 2


def _goes_on_in_name(text: str, begin: int, stop: int, end: int) -> bool:
    """Say whether "and" or "for" is a part of a body's name: "Department of Roads and Works", "Centre for Works"."""
    if _OF_IN_NAME.match(text, stop, end):
        return OF_OTHERS.search(text[begin:stop]) is not None
    purpose = _FOR_IN_NAME.match(text, stop, end)
    if purpose:
        return FOR_OTHERS.search(text[begin:stop]) is not None
    joint = OF_A_BODY.search(text, begin, stop) and _AND_IN_NAME.match(text, stop, end)
    if not joint or _TITLED.match(text, joint.end(), end):
        return False
    after = STOP.search(text, joint.end(), end)
    others = _ONE_BEFORE.search(text[max(0, begin - _BESIDE) : begin]) or _ONE_MORE.search(
        text, joint.end(), joint.end() + _BESIDE
    )
    if not others:
        return False  # a contract has two parties: this is the word between them
    return not HAS_FORM.search(text, joint.end(), after.start() if after else end)


def _before_address(words: str) -> str:
    """Return a company's name without what follows its form: the place after a comma, or the next line."""
    form = HAS_FORM.search(words)
    line = words.find("\n", form.end()) if form else -1
    if line >= 0 and not HAS_FORM.search(words, line):
        words = words[:line].rstrip(" ,")
    number = _STREET_NUMBER.match(words, form.end()) if form and _REGISTERED.match(form[0]) else None
    if number:
        words = words[: number.start("gap")]
    comma = words.find(",", form.end()) if form else -1
    return words[:comma] if comma >= 0 and not FORM_AFTER.match(words, comma) else words


def named_here(text: str, at: int, end: int) -> bool:
    """Say whether a bracket at `at` says what is called so from here on, as in "Trust Company (the “Bank”)"."""
    return CALLED.match(text, at, end) is not None


def _is_name(words: str, called: bool) -> bool:
    if not 2 < len(words) <= _LONGEST or not _LETTERS.search(words) or BLANK.fullmatch(words):
        return False
    if ROLE_WORD.fullmatch(words) or NOT_A_NAME.search(words):
        return False
    if _says_something(words) or _only_roles(words, called):
        return False
    return not _is_place(words)


def _says_something(words: str) -> bool:
    """Say whether a word stands in small letters as in no name: "Party against whom such"; a form of company may."""
    if any(form[0][0].isupper() for form in HAS_FORM.finditer(words)):
        return False
    small = _SMALL.findall(words)
    return not all(IN_SMALL_LETTERS.fullmatch(word) or HAS_FORM.fullmatch(word) for word in small)


def _only_roles(words: str, called: bool) -> bool:
    """Say whether only roles or regions are named: "Executive and the Company", "Europe, and North America".

    Where the contract goes on to say what it calls them (`called`), two such words that end as a company's name does
    are one: "Trust Company", "Investor Group".
    """
    if words[0].islower() or GOVERNING_BODY.match(words.lower()):
        return False  # a brand, as in "eFashion Inc.", or "The Trustees"
    capitals = [word.rstrip(".") for word in _CAPITALS.findall(REGION.sub("", words))]
    capitals = [word for word in capitals if len(word) > 1 and word not in ("The", "THE")]
    if len(capitals) > 1 and _REGISTERED.fullmatch(capitals[-1]) and not HAS_FORM.fullmatch(capitals[0]):
        return False  # "Master Services Ltd" is a company, whatever its words mean
    if called and len(capitals) > 1 and len(capitals) == len(words.split()) and HAS_FORM.fullmatch(capitals[-1]):
        return False
    return all(ROLE_WORD.fullmatch(word) or HAS_FORM.fullmatch(word) for word in capitals)


def _is_place(words: str) -> bool:
    """Say whether the words are a country, a state or the like, as they end an address, and nothing else.

    What a company is, "a Virginia Corporation", is no name either.
    """
    bare = _KIND_OF_COMPANY.sub("", words)
    return any(place.end - place.start >= len(bare) - 1 for place in find_places(bare))


def _stands_as_name(text: str, words: str, begin: int, end: int) -> bool:
    """Say whether words without a company's form stand where a name does: a bracket, a comma or "and" follows."""
    after = begin + len(words)
    if HAS_FORM.search(words):
        return True
    if len(words.split()) < 2:
        return bool(EARNS_A_WORD.match(text, after, end))
    return after >= end or bool(EARNS_A_NAME.match(text, after, end))
