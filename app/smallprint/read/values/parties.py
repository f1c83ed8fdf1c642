"""The parties named in a contract's opening words, by the shapes that lawyers give them."""

import re

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value

_WRITTEN = (
    r"Incorporated|Inc|Corporation|Corp|Company|Co|Ltd|Limited|L\.L\.C|LLC|L\.L\.P|LLP|L\.P|LP|PLC|plc|GmbH|AG|S\.A\.R\.L|"
    r"SARL|S\.p\.A|S\.A|SA|B\.V|BV|N\.V|NV|AB|A/S|Pty|Trust|Bank|N\.A|University|Foundation|Partnership"
)
_FORM = rf"(?:{_WRITTEN}|INCORPORATED|INC|CORPORATION|CORP|COMPANY|CO|LTD|LIMITED|TRUST|BANK|UNIVERSITY|PARTNERSHIP)"
_WORD = r"[A-Z0-9][\w&'’./-]*"
_NAME = rf"(?:[a-z]-?(?=[A-Z]))?{_WORD}(?:(?:\s?,)?\s+(?:(?:of|and|the|de|&)\s+)?{_WORD}){{0,11}}?"
COMPANY = re.compile(rf"(?<!\w)(?<!\ba )(?<!\ban )(?P<name>{_NAME}(?:\s?,)?\s+{_FORM}\b(?!-)\.?(?:,?\s+{_FORM}\b\.?)*)")
LEAD = re.compile(
    r"^(?:(?:This|THIS|The|THE|Agreement|AGREEMENT|Between|BETWEEN|And|AND|By|BY|Among|AMONG|of|and|the|"
    r"\d{4},?|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2},?)?"
    r"(?:\s+\d{4},?)?)\s+)+"
)
# What stands before a name at the head of a page, or ends the sentence before it; a name may well go over a line's end.
_BEFORE = re.compile(
    r"^(?:\d+\s+)?(?:EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX|Annex)\s+[\w.-]+\s+|^[^\n]*\w{3}\.\s*\n\s*"
)
_DEFINED = re.compile(r"\(\s*(?:[^()]{0,60}?)[\"“”']{1,2}(?P<term>[^\"“”']{2,60})[\"“”']{1,2}[^()]{0,60}\)")
_INTRO = re.compile(r"(?:between|among|and|:|;|,)\s+(?P<name>[A-Z][^()\"“”;:]{2,80}?)(?=,|\s+\(|\s+an?\s)")
_LONGEST_NAME = 80  # characters
_NOT_A_PARTY = re.compile(
    r"^(?:Part(?:y|ies)|Closing|State|Section|Recital|Territory|Products?|Services|Term)\b"
    r"|\b(?:Agreement|Date|Contract|Plan|Act|Law|Property|Marks?)\b|\b(?:have|has|had|is|are|was|that|which|shall|will)\b",
    re.IGNORECASE,
)


def find_parties(text: str) -> list[Value]:
    """Return each party named in `text` once, as written, in order; offsets are into `text`."""
    found: list[Value] = []
    for match in COMPANY.finditer(text):
        start = match.start("name")
        before = _BEFORE.match(match["name"])
        start += before.end() if before else 0
        lead = LEAD.match(text[start : match.end("name")])
        start += lead.end() if lead else 0
        _add(found, text, start, match.end("name"))
    for match in _DEFINED.finditer(text):
        if _NOT_A_PARTY.search(match["term"]):
            continue
        intro = list(_INTRO.finditer(text, max(0, match.start() - 300), match.start() + 1))
        if intro and not any(0 <= match.start() - value.end < 200 for value in found):
            _add(found, text, intro[-1].start("name"), intro[-1].end("name"))
    return sorted(found, key=lambda value: value.start)


def may_be_name(words: str) -> bool:
    """Say whether a few words without a company's form may name a party all the same; a sentence does not."""
    return 0 < len(words) <= _LONGEST_NAME and not _NOT_A_PARTY.search(words)


def joined(parties: list[Value]) -> Value | None:
    """Return the parties as one value, joined by "; ", worked out from all of them; None without any."""
    if not parties:
        return None
    names = "; ".join(value.shown for value in parties)
    return Value(ValueKind.PARTIES, names, names, parties[0].start, parties[-1].end)


def _add(found: list[Value], text: str, start: int, end: int) -> None:
    name = " ".join(text[start:end].split())
    known = {value.normal.lower() for value in found}
    if len(name) > 3 and name.lower() not in known and not _NOT_A_PARTY.search(name):
        found.append(Value(ValueKind.PARTIES, name, name, start, end))
