"""Companies whose name is written in two ways: another legal form, or a letter that differs, in a short name too."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

# Each legal form with how it may be written; the same one written in two ways is no other name.
_FORMS = {
    "co": r"Company|COMPANY|Co\.|CO\.",
    "inc": r"Inc(?:orporated)?\.?|INC\.?",
    "corp": r"Corp(?:oration)?\.?|CORP(?:ORATION)?\.?",
    "llc": r"L\.?L\.?C\.?|Limited Liability Company",
    "ltd": r"Ltd\.?|LTD\.?|Limited|LIMITED",
    "llp": r"L\.?L\.?P\.?",
    "lp": r"L\.P\.|LP",
    "plc": r"plc|PLC|P\.L\.C\.",
    "gmbh": r"GmbH",
    "ag": r"AG",
    "sa": r"S\.A\.|SA",
    "bv": r"B\.V\.|BV",
    "nv": r"N\.V\.|NV",
    "kg": r"KG",
    "se": r"SE",
    "ab": r"AB",
    "oy": r"Oy",
    "spa": r"S\.p\.A\.|SpA",
    "srl": r"S\.r\.l\.|S\.R\.L\.|Srl",
    "sarl": r"S\.[àaàA]\.\s?r\.l\.|SARL|Sàrl",
    "pty": r"Pty\.?",
}
_WORD = r"[A-Z][\w’'&.-]*[\w’'&]|[A-Z]|&"
_NAME = re.compile(
    rf"(?<![\w.&])(?P<root>(?:{_WORD})(?:[ ,]{{1,2}}(?:{_WORD}|of|and|de|the)){{0,5}}),?\s+"
    r"(?:" + "|".join(f"(?P<{key}>{form})" for key, form in _FORMS.items()) + r")(?!\w)"
)
_LEADING = re.compile(
    r"^(?:(?:THE|The|BETWEEN|Between|AND|And|BY|By|WITH|With|OF|Of|TO|To|FROM|From|FOR|For|"
    r"Der|Die|Das|Zwischen|ZWISCHEN|Und|UND)\s+)+"
)
_ENUMERATED = re.compile(r"\d[ ,]*$")  # "NETWORK 1 FINANCIAL, INC.": the name begins before its number
_OPEN = ("of", "and", "de", "the", "The", "THE", "OF", "AND")  # no name ends so: "Directors of the Company"
_ENDS = frozenset(
    [
        "services",
        "group",
        "holdings",
        "trading",
        "technologies",
        "systems",
        "international",
        "solutions",
        "partners",
        "industries",
        "capital",
    ]
)  # words that a name ends with, and that alone are none
_GOES_BEFORE = re.compile(r"[A-Z][\w’'-]*\s+$")  # a name that began in the line above
_PARTNER = re.compile(r"\bgeneral\s+partner\b", re.IGNORECASE)  # a company of the name that acts for a partnership
_NEARBY = 40  # characters around a name in which it is said to be a partner
_LEAST = 5  # letters of a word in which one that differs is a slip
_OWNED = re.compile(r"[’']s?\s+and\b")  # "Alder's and Birch Ltd"
_NEAR = re.compile(r"[^a-z0-9]+")


_PARTS = re.compile(r"(?: and |,)")
_SHORT = re.compile(r"(?<![\w’'-])[A-Z][a-z]+(?:[A-Z][a-z]+)*(?![\w-])")
_OFTEN, _SELDOM = 4, 2  # times of a short name that is the usual one, and of one that may be a slip


def differing_names(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the rarer of two ways in which a company's name is written, where it is first written so."""
    written, shown = _written(document.text, segmentation)
    names = sorted(written, key=lambda one: (-len(written[one]), written[one][0]))
    for place, name in enumerate(names):
        usual = next((other for other in names[:place] if _same_company(name, other)), None)
        if usual is not None:
            start, end = written[name][0]
            yield Flaw(FlawKind.NAME_DIFFERS, (shown[name], shown[usual]), start, end, (written[usual][0],))
    yield from _short_names(document.text, segmentation, {word for name, _ in names for word in name.split()})


_Written = dict[tuple[str, str], list[tuple[int, int]]]


def _written(text: str, segmentation: Segmentation) -> tuple[_Written, dict[tuple[str, str], str]]:
    """Return where each name with its legal form stands, and how it is written there first."""
    found: list[tuple[int, int, int, str]] = []  # start, end of the root, end, form
    for passage in segmentation.passages:
        if not passage.counts or passage.kind is PassageKind.TABLE_ROW:
            continue  # a table lists companies of a group, each a company of its own
        for one in _NAME.finditer(text, passage.start, passage.end):
            lead = _LEADING.match(one["root"])
            start = one.start() + (lead.end() if lead else 0)
            cut = _ENUMERATED.search(text, max(passage.start, start - 4), start)
            listed = one["co"] is not None and "," in text[one.end("root") : one.start("co")]
            last = one["root"].casefold() in _ENDS
            behind = last and _GOES_BEFORE.search(text, max(0, start - _NEARBY), start)
            whole = one["root"].split()[-1] not in _OPEN and not (_OWNED.search(one["root"]) or listed or behind)
            if whole and not cut and not (_PARTNER.search(text, max(0, start - _NEARBY), one.end() + _NEARBY)):
                found.append((start, one.end("root"), one.end(), next(key for key in _FORMS if one[key])))
    roots = {_root(text[start:stop]) for start, stop, _, _ in found}
    written: _Written = defaultdict(list)
    shown: dict[tuple[str, str], str] = {}
    for start, stop, end, form in found:
        begin = _begin(text, start, stop, roots)
        root = _root(text[begin:stop])
        if len(root) > 2:
            written[root, form].append((begin, end))
            shown.setdefault((root, form), " ".join(text[begin:end].split()))
    return written, shown


def _root(name: str) -> str:
    return " ".join(_NEAR.sub(" ", name.lower()).split())


def _begin(text: str, start: int, stop: int, roots: set[str]) -> int:
    """Return where the last of several names begins: "Alder and Birch Works" is two where "Birch Works" is one."""
    for part in _PARTS.finditer(text, start, stop):
        root = _root(text[part.end() : stop])
        if any(root == other or _one_off(root, other) for other in roots):
            return part.end() + len(text[part.end() : stop]) - len(text[part.end() : stop].lstrip())
    return start


def _short_names(text: str, segmentation: Segmentation, of_names: set[str]) -> Iterator[Flaw]:
    """Yield words that differ by a letter from a word of a company's name, which is written often."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for passage in segmentation.passages:
        if passage.counts and passage.kind is not PassageKind.TABLE_ROW:
            for found in _SHORT.finditer(text, passage.start, passage.end):
                places[found[0]].append(found.span())
    small = Counter(re.findall(r"(?<![\w@./])[a-z]{4,}(?![\w@])", text))
    usual = [
        word
        for word, several in places.items()
        if word.lower() in of_names and len(several) >= _OFTEN and len(word) >= _LEAST and word.lower() not in small
    ]
    for word in usual:
        for other, (first, *more) in places.items():
            slip = len(more) < _SELDOM and _one_off(word.lower(), other.lower()) and other.lower() not in small
            if slip and not other.startswith(word) and not word.startswith(other):
                yield Flaw(FlawKind.NAME_DIFFERS, (other, word), *first, (places[word][0],))


def _same_company(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one[0] == other[0]:
        return one[1] != other[1]
    return one[1] == other[1] and _one_off(one[0], other[0])


def _one_off(one: str, other: str) -> bool:
    """Say whether a letter of one long word is missing, too many, another, or two neighbours have changed places."""
    words, others = one.split(), other.split()
    unlike = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(unlike) != 1:
        return False
    one, other = unlike[0]
    if max(len(one), len(other)) < _LEAST or abs(len(one) - len(other)) > 1 or not (one + other).isalpha():
        return False  # "Fund 1" and "Fund 2" are two
    short, long = sorted((one, other), key=len)
    at = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]
