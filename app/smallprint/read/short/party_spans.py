"""Words that may name a party: company names, what stands between "between" and a bracket, and (the "Terms")."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.read.values.parties import COMPANY, LEAD

_QUOTED = re.compile(r"[\"“”‘']{1,2}\s?(?P<term>(?:the\s+)?[A-Z0-9][^\"“”;:()]{0,60}?)\s?[,.]?[\"“”’']{1,2}")
_BRACKET = re.compile(r"\((?P<inner>[^()]{2,240})\)")
_CALLED = re.compile(
    r"(?:referred\s+to\s+(?:herein\s+|in\s+this\s+\w+\s+)?as|hereinafter|hereafter|called|known\s+as|\ba/k/a|d/b/a|dba)"
    r"[\s,:]*(?:(?:referred\s+to\s+)?(?:as\s+)?)?(?:the\s+)?[\"“]?(?P<term>[A-Z][\w&.’' -]{1,50}?)[\"”]?"
    r"(?=[,.;:)\"”]|\s+(?:and|which|is|whose|having|with|a|of)\b)"
)
_BETWEEN = re.compile(
    r"\b(?:between|among|BETWEEN|AMONG|Between|Among|by|BY|and|AND|And|from|with|WITH|to|Mr\.|Ms\.|Dear|Re)(?:\s*:)?\s+(?:\(?(?:\d|[a-zA-Z]|i+)[).]\s+)?"
    r"(?P<name>(?:[Tt]he\s+)?[A-Z0-9][^()\"“”;:\n,]{1,90}?)(?=\s*,|\s*\(|\s*[\"“;:]|\n\s*\n|\s{3,}|\s+(?:an?|and|AND|whose|with|having|located|organi[sz]ed|of|is|are|on|as|by|for|dated|effective|to|at|in|who|doing|do|agree|if|all|any|shall|will|may)\b|\.\s|\n)"
)
_LABELLED = re.compile(
    r"\b(?:Party\s+[A-Z0-9]|PARTY\s+[A-Z0-9]|Licensor|Licensee|Company|Distributor|Seller|Buyer|Customer|Consultant|"
    r"Supplier|Provider(?:\s+Name)?|Client|Reseller|Franchisor|Franchisee|Name|Sponsor|Vendor|Owner|Contractor|Lessee|Lessor|"
    r"COMPANY|DISTRIBUTOR|SPONSOR|CONSULTANT|CLIENT|CUSTOMER|SELLER|BUYER|OWNER|ARTIST)\s*:\s*(?P<name>[A-Z0-9][^()\"“”;:\n]{2,80}?)(?=\s*[(\n;]|\s{3,}|,\s+an?\s|$|\.\s)"
)
_BEHALF = re.compile(
    r"\bbehalf\s+of:?\s+(?P<name>[A-Z][^\n:]{1,80}?)(?=\s*\n|\s{3,}|\s+by\b|\s*,|\s*\()", re.IGNORECASE
)
_ABOVE_BY = re.compile(r"(?:^|\n|\s{2}|:\s|\.\s)(?P<name>[A-Z][^\n:;]{2,70}?)\s*\n?\s*(?=By\s?:|/s/)")
_ALSO = re.compile(
    r"\s*+(?:,\s*+)?(?:\(\s*+)?(?:d\s?/\s?b\s?/\s?a|f\s?/\s?k\s?/\s?a|a\s?/\s?k\s?/\s?a|dba|DBA|formerly\s+known\s+as|doing\s+business\s+as)\s+[^,;()\"“\n]{2,60}?"
    r"(?=\s*[,;()\"“\n]|\s+(?:located|an?|having|with|whose)\b)"
)
_ROLE = re.compile(
    r"\b(?P<role>Licensor|Licensee|Company|Distributor|Seller|Buyer|Purchaser|Customer|Consultant|Supplier|Provider|"
    r"Client|Reseller|Franchisor|Franchisee|Sponsor|Vendor|Owner|Contractor|Manufacturer|Lessee|Lessor|Agent|Affiliate|"
    r"Party|Parties|Host|Developer|Publisher|Endorser|Athlete|Advisor|Adviser|Fund|Trust|Bank|Manager|Executive|Shipper|"
    r"Transporter|Carrier|Operator|Contractor|Subcontractor|Principal|Guarantor|Borrower|Lender|Investor|Shareholder|"
    r"Shareholders|Joint\s+Venture|Promoter|Celebrity|Artist|Producer|Network|Guarantors|Subscriber|User|Recipient|Promisor)\b",
    re.IGNORECASE,
)
_JOINTLY = re.compile(r"\b(?:collectively|together|individually|jointly|each)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"\b(?:This|THIS)\s[^.]{0,200}?(?:Agreement|AGREEMENT|Amendment|AMENDMENT|Contract|CONTRACT|Lease|LEASE|Plan)"
    r"[^.]{0,300}?(?:between|among|BETWEEN|AMONG)"
)
_FIELD = re.compile(r"\b(?:Title|Name|Its|Date|Position)\s*:\s*\Z", re.IGNORECASE)
_PARTY_AFTER = re.compile(r",?\s*(?:\(|[\"“]|an?\s+\w+)")
_REACH = 2_000  # characters around the opening in which any name after "and" may be a party
_FRONT = 6_000
_EDGE = ' \t\n,.;:-–—*_"“”'


def party_spans(document: Document, segmentation: Segmentation) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, source) of what may name a party, preamble first, then the signatures."""
    text = document.text
    front = _front(text)
    yield from _names(text, 0, front)
    yield from _terms(text, 0, front)
    for passage in segmentation.passages:
        if passage.start > front:
            break
        words = text[passage.start : passage.end]
        if _JOINTLY.search(words) and "part" in words.lower():
            yield *_stripped(text, passage.start, passage.end, " \n"), "jointly"
            for inner in _BRACKET.finditer(text, passage.start, passage.end):
                if _JOINTLY.search(inner["inner"]):
                    yield *inner.span("inner"), "jointly"
    begin = _signatures(text)
    if begin is not None:
        yield from _names(text, begin, min(len(text), begin + 4_000), signed=True)


def _front(text: str) -> int:
    """Return where the opening words end: after the first preamble that names parties, however late it stands."""
    opening = _opening(text)
    return min(len(text), max(_FRONT, opening + 3_500 if opening else 0))


def _opening(text: str) -> int:
    """Return where the first "This Agreement … between" of the text ends, 0 without one."""
    match = _OPENING.search(text, 0, 60_000)
    return match.end() if match else 0


def _signatures(text: str) -> int | None:
    witness = [m.start() for m in re.finditer(r"IN\s+WITNESS\s+WHEREOF", text, re.IGNORECASE)]
    if witness:
        return witness[0] if witness[0] > 200 else None
    signs = [m.start() for m in re.finditer(r"\bBy\s?:|/s/", text)]
    return max(0, signs[0] - 800) if signs else None


def _names(text: str, start: int, end: int, signed: bool = False) -> Iterator[tuple[int, int, str]]:
    kind = "signed" if signed else "company"
    for match in COMPANY.finditer(text, start, end):
        at = match.start("name")
        lead = LEAD.match(match["name"])
        at += lead.end() if lead else 0
        if "\n" in match["name"] and _FIELD.search(text, max(start, at - 20), at):
            at = text.index("\n", at)  # the line of a signature block above the next company
        yield *_stripped(text, at, match.end("name")), kind
        if also := _ALSO.match(text, match.end("name"), end):
            yield at, also.end(), kind
        first = re.match(r"[\w’'&.-]+", text[at : match.end("name")])
        if first and len(first[0]) > 2 and not signed:
            yield at, at + len(first[0].rstrip(".")), "short"
    if signed:
        for match in (*_BEHALF.finditer(text, start, end), *_ABOVE_BY.finditer(text, start, end)):
            yield *_stripped(text, *match.span("name")), kind
        return
    opening = _opening(text)
    for match in _BETWEEN.finditer(text, start, end):
        if (
            opening
            and not opening - _REACH < match.start() < opening + _REACH
            and not _PARTY_AFTER.match(text, match.end())
        ):
            continue
        yield *_stripped(text, *match.span("name")), "between"
    for match in _LABELLED.finditer(text, start, end):
        yield *_stripped(text, *match.span("name")), "labelled"


def _terms(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for match in _QUOTED.finditer(text, start, end):
        low, high = match.span("term")
        yield low, high, "term"
        bare = re.match(r"[Tt]he\s+", text[low:high])
        if bare:
            yield low + bare.end(), high, "term"
        elif text[max(0, match.start() - 5) : match.start()].lower().endswith("the "):
            yield match.start() - 4, high, "term"
    for match in _BRACKET.finditer(text, start, end):
        inner = match["inner"].strip()
        quoted = any(mark in inner for mark in '"“”')
        if quoted or (len(inner) < 40 and inner[:1].isupper()):
            yield *_stripped(text, *match.span("inner"), " \n"), "inner" if quoted else "term"
    for match in _CALLED.finditer(text, start, end):
        yield *_stripped(text, *match.span("term")), "term"
    for match in _ROLE.finditer(text, start, min(end, start + 3_000)):
        if match["role"][0].isupper():
            yield *match.span("role"), "role"


def _stripped(text: str, start: int, end: int, edge: str = _EDGE) -> tuple[int, int]:
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end
