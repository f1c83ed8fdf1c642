"""Numbers that stand before a section or a list item: "9.2", "(b)", "iv.", "Article IV", "Exhibit A"."""

import re
from dataclasses import dataclass

ATTACHMENTS = ("exhibit", "schedule", "annex", "appendix", "attachment", "addendum")
"""Words that begin a part of the file with numbering of its own."""

_ROMAN = r"[IVXL]{1,7}|[ivxl]{1,7}"
_LABEL = re.compile(
    r"(?:"
    r"(?P<word>(?i:article|section|exhibit|schedule|annex|appendix|attachment|addendum|clause|part|sec\.))[ \t\xa0]+"
    rf"[\"“]?(?P<id>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|(?:{_ROMAN})(?![\w])|[A-Z](?:-?\d{{1,2}})?(?![\w]))[\"”]?"
    r"|§{1,2}[ \t\xa0]*(?P<paragraph>\d{1,3}(?:\.\d{1,3}){0,4})"
    r"|(?P<dotted>\d{1,3}(?:\.\d{1,3}){1,4})(?![\d%,])"
    r"|(?P<plain>\d{1,3})(?=[.)])"
    rf"|\((?P<paren>{_ROMAN}|[a-z]{{1,2}}|[A-Z]{{1,2}}|\d{{1,2}})\)"
    rf"|(?P<half>{_ROMAN}|[a-z]{{1,2}}|[A-Z])(?=[.)])"
    r")(?P<stop>[.):]{0,2})"
)
_SPACE = re.compile(r"[ \t\xa0\n\r]*(?:[–—-][ \t\xa0]+)?")
_RUNS_ON = re.compile(
    r"[,;)\]]|[a-z]|(?:and|or|of|above|below|hereof|hereto|to|through|shall)\b|(?:Agreement|Act|Code)\b"
)
_ONES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IN_WORDS = re.compile(
    rf"(?<!article )(?<!section )(?<!part )(?<!schedule )(?<!exhibit )(?<!\w)(?:(?P<tens>{'|'.join(_TENS)})(?:-| )?)?"
    rf"(?P<ones>{'|'.join(reversed(_ONES))})?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the start of some text; `end` is where the text after it starts.

    `readings` are the ways to read it as (style, ordinal), the likelier first: "(i)" is the letter 9 or the roman 1.
    `parts` are the components of a decimal number, else empty. `bare` says that nothing but white space follows it
    directly ("9 Term", "9.2 Term"), so that it may be a figure in a sentence.
    """

    number: str
    end: int
    readings: tuple[tuple[str, int], ...]
    parts: tuple[int, ...] = ()
    word: str = ""
    bare: bool = False

    @property
    def attachment(self) -> bool:
        """Say whether it begins an exhibit, a schedule and so on."""
        return self.word in ATTACHMENTS


def read_label(text: str, start: int, end: int) -> Label | None:
    """Return the label that `text[start:end]` begins with, or None where it is a mere reference or no label."""
    found = _LABEL.match(text, start, end)
    if found is None:
        return None
    spaced = _SPACE.match(text, found.end(), end)
    after = spaced.end() if spaced else found.end()
    touching = after == found.end() and after < end
    if touching and not _may_touch(found, text[after]):
        return None
    if found["word"] and found["word"].lower() in ATTACHMENTS and "." in found["id"]:
        return None  # "Exhibit 10.12": the number of the file among a filing's exhibits, not a part of the contract
    label = _label(found, after)
    if not label.readings:
        return None
    runs_on = _RUNS_ON.match(text, after, end) is not None
    if runs_on and (label.word or (label.parts and (label.bare or text[after] in ",;)]"))):
        return None  # "Section 9.2 above", "2.5 million": a reference or a figure, not a number of its own
    return label


def repeats_words(before: str, label: Label) -> bool:
    """Say whether "(30)" repeats in figures the number in words that the text before it ends with, "thirty"."""
    counted = next((ordinal for style, ordinal in label.readings if style == "(1)"), 0)
    said = _IN_WORDS.search(before[-40:]) if counted else None
    if said is None:
        return False
    tens, ones = (said["tens"] or "").lower(), (said["ones"] or "").lower()
    return counted == (10 * (_TENS.index(tens) + 2) if tens else 0) + (_ONES.index(ones) + 1 if ones else 0)


def _may_touch(found: re.Match[str], following: str) -> bool:
    """Say whether a label may be followed by this character without a space: "9.2Term", "(a)The", "9.2(b)"."""
    if found["paren"]:
        return following.isalpha() or following in '("“['
    if found["dotted"] or found["word"] or found["paragraph"]:
        return following.isupper() or following in '("“'
    return following in '("“' or (bool(found["plain"]) and following.isupper())


def _label(found: re.Match[str], after: int) -> Label:
    stop = found["stop"]
    if found["word"]:
        word = "section" if found["word"].lower() in ("sec.", "clause") else found["word"].lower()
        if word == "section" and found["id"][0].isdigit():
            return Label(found["id"], after, _decimal(found["id"]), _parts(found["id"]), word)
        number = f"{word.capitalize()} {found['id']}"
        ordinal = _parts(found["id"])[-1] if found["id"][0].isdigit() else _ordinal(found["id"])
        return Label(number, after, ((word, ordinal),), (), word)
    if found["paragraph"]:
        return Label(found["paragraph"], after, _decimal(found["paragraph"]), _parts(found["paragraph"]), "section")
    if found["dotted"] or found["plain"]:
        digits = found["dotted"] or found["plain"]
        if found["plain"] and ")" in stop:
            return Label(digits + ")", after, (("1)", int(digits)),))
        return Label(digits, after, _decimal(digits), _parts(digits), bare=not stop)
    if found["paren"]:
        inner = found["paren"]
        return Label(f"({inner})", after, tuple((f"({style})", value) for style, value in _readings(inner)))
    closing = stop[:1]
    inner = found["half"]
    return Label(inner + closing, after, tuple((style + closing, value) for style, value in _readings(inner)))


def _parts(digits: str) -> tuple[int, ...]:
    return tuple(int(part) for part in digits.split("."))


def _ordinal(letters: str) -> int:
    return next((value for _, value in _readings(letters)), 1)


def _decimal(digits: str) -> tuple[tuple[str, int], ...]:
    parts = _parts(digits)
    return (("1" * len(parts), parts[-1]),)


def _readings(inner: str) -> tuple[tuple[str, int], ...]:
    """Return how a number without its brackets may be read: style "1", "a", "A", "i" or "I", and the ordinal."""
    if inner.isdigit():
        return (("1", int(inner)),)
    case = "a" if inner.islower() else "A"
    readings: list[tuple[str, int]] = []
    roman = roman_value(inner.upper())
    if len(inner) == 1 or (len(inner) == 2 and inner[0] == inner[1]):
        readings.append((case, ord(inner[0].upper()) - 64 + 26 * (len(inner) - 1)))
    if roman:
        readings.append(("i" if case == "a" else "I", roman))
    if len(inner) > 1 or inner.lower() == "i":
        readings.reverse()  # several letters, and a first "(i)", are a roman number unless the sequence says otherwise
    return tuple(readings)


_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_ROMAN_FORM = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def roman_value(letters: str) -> int:
    """Return the value of an upper-case roman number up to 89, 0 where it is none."""
    if not letters or _ROMAN_FORM.fullmatch(letters) is None:
        return 0
    total = 0
    for letter, following in zip(letters, f"{letters[1:]} ", strict=True):
        value = _ROMAN_VALUES[letter]
        total += -value if _ROMAN_VALUES.get(following, 0) > value else value
    return total
