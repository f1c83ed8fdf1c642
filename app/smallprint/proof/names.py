"""Companies whose name is written in two ways: another legal form, or a letter that differs."""

import re
from collections import defaultdict
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

# Each legal form with how it may be written; the same one written in two ways is no other name.
_FORMS = {
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
    "nv": r"N\.V\.",
}
_WORD = r"[A-Z][\w’'&.-]*[\w’'&]|[A-Z]|&"
_NAME = re.compile(
    rf"(?<![\w.&])(?P<root>(?:{_WORD})(?:[ ,]{{1,2}}(?:{_WORD}|of|and|de|the)){{0,5}}),?\s+"
    r"(?:" + "|".join(f"(?P<{key}>{form})" for key, form in _FORMS.items()) + r")(?!\w)"
)
_LEADING = re.compile(r"^(?:(?:THE|The|BETWEEN|Between|AND|And|BY|By|WITH|With|OF|Of|TO|To|FROM|From|FOR|For)\s+)+")
_LEAST = 5  # letters of a word in which one that differs is a slip
_OWNED = re.compile(r"[’']s?\s+and\b")  # "Alder's and Birch Ltd"
_NEAR = re.compile(r"[^a-z0-9]+")


def differing_names(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the rarer of two ways in which a company's name is written, where it is first written so."""
    written: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    shown: dict[tuple[str, str], str] = {}
    for passage in segmentation.passages:
        if not passage.counts or passage.kind is PassageKind.TABLE_ROW:
            continue  # a table lists companies of a group, each a company of its own
        for found in _NAME.finditer(document.text, passage.start, passage.end):
            lead = _LEADING.match(found["root"])
            start = found.start() + (lead.end() if lead else 0)
            root = " ".join(_NEAR.sub(" ", document.text[start : found.end("root")].lower()).split())
            form = next(key for key in _FORMS if found[key])
            if len(root) > 2 and not _OWNED.search(found["root"]):
                written[root, form].append((start, found.end()))
                shown.setdefault((root, form), " ".join(document.text[start : found.end()].split()))
    names = sorted(written, key=lambda one: (-len(written[one]), written[one][0]))
    for place, name in enumerate(names):
        usual = next((other for other in names[:place] if _same_company(name, other)), None)
        if usual is not None:
            start, end = written[name][0]
            yield Flaw(FlawKind.NAME_DIFFERS, (shown[name], shown[usual]), start, end, (written[usual][0],))


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
