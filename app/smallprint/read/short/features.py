"""What a classifier is told of a short candidate: where it stands, what stands around it, what it looks like."""

import functools
import math
import re
from bisect import bisect_right
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Section, Segmentation

_BEFORE = {
    "dated": r"\b(?:dated?|date:)\s*(?:as\s+of|for\s+reference)?\W*(?:the|this)?\s*$",
    "made": r"\b(?:made|entered(?:\s+into)?|executed)\W+(?:\w+\W+){0,6}$",
    "as_of": r"\bas\s+of\W*(?:the|this)?\s*$",
    "effective": r"\b(?:effective|effect|force)\W+(?:\w+\W+){0,4}$",
    "effective_date": r"effective\s+date\W+(?:\w+\W+){0,5}$",
    "commence": r"\b(?:commenc\w*|begin\w*|start\w*|from)\W+(?:\w+\W+){0,3}$",
    "end": r"\b(?:until|expir\w*|end\w*|terminat\w*|through|before|after|later\s+than|to)\W+(?:\w+\W+){0,3}$",
    "that_certain": r"\b(?:that\s+certain|amended|original|pursuant|certain|prior|reference)\b[^.]*$",
    "between": r"\b(?:by\s+and\s+)?(?:between|among)\s*:?\W*$",
    "between_near": r"\b(?:between|among)\b[^.]*$",
    "and": r"\band\W*(?:\(?\w\)\s*)?$",
    "the": r"\bthe\s*[\"“']*$",
    "this": r"\bthis\s*$",
    "bracket": r"\(\s*(?:(?:the|hereinafter|collectively|each|a|an|individually|referred|to|as|called|or)\W+)*[\"“']*$",
    "quote": r"[\"“‘']\s?$",
    "exhibit": r"\bexhibit\s+[\w.-]+(?:\([\w.]+\))?\W*$",
    "line_start": r"(?:^|\n)\s*$",
    "by": r"\b(?:by:?|behalf\s+of:?|for)\s*$",
    "in_witness": r"witness\s+whereof[^.]*$",
    "wide_gap": r"\s{3,}$",
    "filed": r"(?:Source:|Form|S-1|10-K|8-K|10-Q|Commission\s+on|filed)[^\n]{0,60}$",
    "role": r"\b(?:company|corporation|partnership)\W+\(?(?:the\s+)?[\"“]?$",
    "located": r"\b(?:at|in|office|of|located|address\w*|laws\s+of)\s+(?:\w+\s+){0,2}$",
    "division": r"\b(?:division|subsidiary|affiliate|behalf|parent)\s+of\s+(?:the\s+)?$",
}
_AFTER = {
    "effective_named": r"\W{0,4}(?:\(?\s*(?:the\s+)?[\"“'(]+\s*(?:the\s+)?effective\s+date)",
    "other_named": r"\W{0,3}\(?\s*(?:the\s+|this\s+)?[\"“'(]+\s*(?:the\s+)?(?!effective)[A-Z]",
    "agreement_named": r"\W{0,3}\(?\s*(?:the|this|hereinafter)?\s*\W*(?:agreement|amendment|contract)",
    "by_between": r"\W*(?:\([^()]{0,80}\)\W*)?(?:is\s+)?(?:made\s+)?(?:by\s+and\s+)?(?:between|among)\b",
    "by": r"\W*(?:by|and)\b",
    "is_made": r"\W*(?:\([^()]{0,80}\)\W*)?(?:is|was|are|dated|made|effective|entered|shall)\b",
    "a_company": r",?\s+(?:\([^()]{0,60}\)\W*)?(?:an?|organi[sz]ed|incorporated|whose|having|with|located)\b",
    "bracket": r"\W{0,2}\(",
    "quote": r"\s?[,.]?[\"”’']",
    "and": r"[,;]?\s+and\b",
    "line_end": r"[ \t]*\n",
    "wide_gap": r"[ \t]{3,}|\s*\n\s*\n",
    "signed": r"[^\n]{0,10}\s*(?:By\b|/s/|Name|Signature)",
    "this": r"\W*(?:this|THIS|between|BETWEEN|by\s+and|BY\s+AND|dated|DATED)\b",
    "possessive": r"['’]s\b",
    "comma": r",",
    "form": r",?\s+(?:Inc|Ltd|LLC|Corp|Company|Limited|L\.P|Co\b|GmbH|S\.A)",
}
_LOOKS = {
    "blank": r"\[|_|\*|•|●|·",
    "year": r"\b(?:19|20)\d\d\b",
    "day_of": r"\bday\b",
    "numeric": r"^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$",
    "the": r"^(?:the|this)\b",
    "ends_agreement": r"\bagreement\W*$",
    "ends_noun": r"\b(?:contract|amendment|addendum|lease|plan|undertaking|license)\W*$",
    "agreement": r"\bagreement\b",
    "only_agreement": r"^(?:the\s+|this\s+)?(?:agreement|contract|amendment)$",
    "amend": r"\b(?:amend\w*|addend\w*|supplement)\b",
    "form_of": r"^form\s+of\b",
    "company": r"\b(?:inc|corp|corporation|company|co|ltd|limited|llc|l\.l\.c|lp|l\.p|llp|plc|gmbh|ag|s\.a|n\.v|b\.v|"
    r"trust|bank)\b",
    "role": r"^(?:the\s+)?(?:licensor|licensee|company|distributor|seller|buyer|purchaser|customer|consultant|supplier|"
    r"provider|client|reseller|franchisor|franchisee|sponsor|vendor|owner|contractor|manufacturer|lessee|lessor|agent|"
    r"affiliate|operator|fund|advisor|host|developer|publisher|shipper|transporter|guarantor|investor|network|artist)s?$",
    "part": r"\bpart(?:y|ies)\b",
    "not_party": r"\b(?:agreement|date|territory|products?|services?|term|act|exchange|commission|state|exhibit|"
    r"section|article|property|street|avenue|suite|securities|effective|contract|business|site|marks?|technology|"
    r"software)\b",
    "effective": r"\beffective\b",
    "commence": r"\bcommenc",
    "agreement_shall": r"\bagreement\b.{0,60}\b(?:shall|will|is|be)\b.{0,40}\b(?:effective|commence|force|begin)",
    "effective_date": r"effective\s+date",
    "means": r"\b(?:means|shall\s+mean|shall\s+be)\b",
    "term_starts": r"\bterm\b.{0,60}\b(?:commence|begin|start)",
    "counterparts": r"counterpart|amendment|assign|notice|insurance|waiver",
    "digits": r"\d",
    "exhibit": r"\b(?:exhibit|schedule|appendix|annex|attachment|confidential|execution|version|contents)\b",
    "comma": r",",
    "lower_start": r"^[a-z]",
}
_SECTION = {"term": r"term|duration|effective|commence", "definitions": r"defin", "signature": r"sign|witness|execut"}
_SOURCES = ("line", "shouted", "named", "first", "company", "between", "labelled", "short", "term", "inner", "role",
            "jointly", "signed", "date", "statement")  # fmt: skip
_PLACE = (
    "log_start", "share", "log_passage", "first_300", "first_1000", "first_3000", "heading", "upper", "title_case",
    "log_words", "log_length", "log_repeats", "log_repeats_capital", "order", "log_order", "alone", "signed_part",
    "log_from_preamble", "before_preamble", "in_preamble", "this_repeat", "followed_by_form", "few",
    "log_from_end", "acronym", "contained", "effective_named", "log_effective", "says_commence", "log_total",
    "value_repeats", "amended",
)  # fmt: skip

FEATURE_NAMES: tuple[str, ...] = (
    *_PLACE,
    *(f"source_{name}" for name in _SOURCES),
    *(f"before_{name}" for name in _BEFORE),
    *(f"after_{name}" for name in _AFTER),
    *(f"looks_{name}" for name in _LOOKS),
    *(f"section_{name}" for name in _SECTION),
)

_PREAMBLE = re.compile(
    r"\b(?:This|THIS|The|THE)\s[^.]{0,160}?(?:greement|GREEMENT|mendment|MENDMENT|ontract|ONTRACT|ease|EASE|lan)\b"
    r"[^.]{0,300}?\b(?:between|among|BETWEEN|AMONG|made|MADE|entered|ENTERED|dated|DATED|effective)\b"
)
_EFFECTIVE_NAMED = re.compile(r"[\"“'(]\s*(?:the\s+)?effective\s+date\s*[\"”')]")
_COMMENCES = re.compile(
    r"\b(?:agreement|term)\b.{0,60}\b(?:shall|will)\s+(?:commence|become\s+effective|begin|be\s+effective)"
)
_SIGNATURE = re.compile(r"IN\s+WITNESS\s+WHEREOF|\bBy\s?:|/s/", re.IGNORECASE)


class ShortLayout:
    """What is worked out once for a document: where its preamble and its signatures stand, and its passages."""

    def __init__(self, document: Document, segmentation: Segmentation) -> None:
        self.text = document.text
        self.folded = " ".join(document.text.split())
        self.lower = self.folded.lower()
        self.passages = segmentation.passages
        opening = _PREAMBLE.search(self.text, 0, 60_000)
        self.preamble = opening.start() if opening else 0
        signature = next(_SIGNATURE.finditer(self.text, min(len(self.text), self.preamble + 300)), None)
        self.effective_named = float(_EFFECTIVE_NAMED.search(self.lower) is not None)
        self.effective = math.log1p(self.lower.count("effective date"))
        self.commences = float(_COMMENCES.search(self.lower) is not None)
        self.amended = float("amendment" in self.lower[:3_000])
        self.signature = signature.start() if signature else len(self.text)

    def passage_at(self, offset: int) -> int:
        """Return the index of the passage that holds the character."""
        return max(0, bisect_right(self.passages, offset, key=lambda passage: passage.start) - 1)

    def part_of(self, passage: int) -> tuple[Section, ...]:
        """Return the section around a passage, less its innermost step."""
        return self.passages[passage].section[:-1]


@dataclass(frozen=True, slots=True)
class Measured:
    """A span to be measured: its type, the rules that found it, and its number among `total` of its type."""

    clause: str
    start: int
    end: int
    sources: frozenset[str]
    order: int
    total: int


def measure(span: Measured, layout: ShortLayout) -> tuple[float, ...]:
    """Return the numbers that FEATURE_NAMES names for the span."""
    text = layout.text
    words = " ".join(text[span.start : span.end].split())
    before, after = text[max(0, span.start - 160) : span.start], text[span.end : span.end + 120]
    heading = layout.passages[layout.passage_at(span.start)].heading
    return (
        *_place(span, layout, words, after),
        *(float(name in span.sources) for name in _SOURCES),
        *(float(pattern.search(before) is not None) for pattern in _compiled("before")),
        *(float(pattern.match(after) is not None) for pattern in _compiled("after")),
        *(float(pattern.search(words) is not None) for pattern in _compiled("looks")),
        *_of_section(heading),
    )


@functools.lru_cache(1024)
def _of_section(heading: str) -> tuple[float, ...]:
    """Return what its section's heading says of a span: most spans share theirs with others."""
    return tuple(float(pattern.search(heading) is not None) for pattern in _compiled("section"))


def _place(span: Measured, layout: ShortLayout, words: str, after: str) -> tuple[float, ...]:
    passage = layout.passages[layout.passage_at(span.start)]
    from_preamble = span.start - layout.preamble
    count = len(words.split())
    letters = [character for character in words if character.isalpha()]
    capitals = sum(word[:1].isupper() for word in words.split())
    repeats = layout.lower.count(words.lower())
    return (
        math.log1p(span.start),
        span.start / max(1, len(layout.text)),
        math.log1p(passage.index),
        float(span.start < 300),
        float(span.start < 1_000),
        float(span.start < 3_000),
        float(passage.kind is PassageKind.HEADING),
        float(bool(letters) and all(character.isupper() for character in letters)),
        capitals / max(1, count),
        math.log1p(count),
        math.log1p(len(words)),
        math.log1p(repeats),
        math.log1p(layout.folded.count(words)),
        span.order / max(1, span.total),
        math.log1p(span.order),
        float(span.total == 1),
        float(span.start >= layout.signature),
        math.copysign(math.log1p(abs(from_preamble)), from_preamble),
        float(from_preamble < 0),
        float(0 <= from_preamble < 600),
        float(f"this {words.lower()}" in layout.lower),
        float(re.match(r",?\s+[A-Z]\w*\.?,?\s+(?:Inc|Ltd|LLC|Corp)", after) is not None),
        float(span.total < 5),
        math.log1p(max(0, len(layout.text) - span.end)),
        float(words.isupper() and " " not in words and 1 < len(words) <= 6),
        float(passage.end - passage.start > 3 * len(words)),
        layout.effective_named,
        layout.effective,
        layout.commences,
        math.log1p(span.total),
        math.log1p(layout.lower.count(words.lower()[-12:])),
        layout.amended,
    )


@functools.cache
def _compiled(group: str) -> tuple[re.Pattern[str], ...]:
    tables = {"before": _BEFORE, "after": _AFTER, "looks": _LOOKS, "section": _SECTION}
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in tables[group].values())
