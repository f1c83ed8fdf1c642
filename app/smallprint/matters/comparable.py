"""What two values of one term must share before they contradict each other: of the same thing, after the same event.

A contract pays invoices in 30 days and a milestone in 10; it warrants the software for a year and the training for a
month; each party has its own cap. Such values stand beside each other. They contradict each other only where the
sentence of each says the same of what is due, who owes it, and from when it is counted.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_remark import OnValue

Topic = frozenset[str]
_SENTENCE_ENDS = re.compile(r"(?<=[^A-Z\s.])\.\s+(?=[A-Z\d(“\"])|;\s|\n\s*\n")
# What holds in a case alone contradicts no rule: a step, an exception, a discount, a part.
_CASE = re.compile(
    r"\b(?:thereafter|first\s+(?:\w+\s+)?(?:year|month)s?|second\s+year|on\s+or\s+after|discount\w*|rebate|early\s+payment|except|notwithstanding|"
    r"unless\s+otherwise|option\w*|extended|additional(?:ly)?|provided\s+that|in\s+(?:the\s+)?(?:case|event)|instead|dispute\w*|"
    r"remainder|balance|instal?lments?|milestones?|upfront|deposit|"
    r"in\s+the\s+aggregate\s+of|alternatively|trade\s+secrets?|source\s+code|personal\s+data|perpetual\w*|(?:section|clause|schedule|exhibit)s?\s+\d[\w.()]*)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:not?\s+less\s+than|at\s+least|up\s+to)\s+$", re.IGNORECASE)
_IF = re.compile(
    r"\b(?:if|where|when)\b[^,]{0,120}\b(?:pays?|paid|fails?|elects?|terminat\w+|renew\w*)\b", re.IGNORECASE
)
_PAYS = re.compile(r"\b(?:pay(?:s|able|ments?)?|paid|due|settle[ds]?|zahl\w*|fällig)\b", re.IGNORECASE)
_MONTH_END = (
    r"\b(?:end|close|expiry)\s+of\s+(?:the|each|every|any|such|that)\s+(?:\w+\s+)?(?:month|quarter)\b|\bMonatsende"
)
_DELIVERED = r"\b(?:deliver\w*|accept\w*|complet\w*|ship\w*|closing|execution|effective\s+date)\b"
_TRIGGERS = (
    ("month end", re.compile(_MONTH_END, re.IGNORECASE)),
    ("funds", re.compile(r"\breceipt\s+of\s+(?:\w+\s+){0,3}(?:funds|payment|proceeds)\b", re.IGNORECASE)),
    ("statement", re.compile(r"\bstatements?\b", re.IGNORECASE)),
    ("delivery", re.compile(_DELIVERED, re.IGNORECASE)),
    ("invoice", re.compile(r"\b(?:invoic\w*|bill(?:s|ed|ing)?|Rechnung\w*)\b", re.IGNORECASE)),
)
# What has a name of its own is told by its capitals, so these words are read with regard to case.
_WHAT_IS_DUE = re.compile(
    r"\b(?:(?!(?:The|All|Each|Any|Such|Undisputed|Net|Its|Their|Every|No|In|Agreed)\b)((?:[A-Z][\w-]+\s+){1,5}|(?i:licen[cs]e|milestone|"
    r"maintenance|subscription|service|management|purchase|royalty|annual|monthly|advance|minimum|support|set-up|termination)\s+)"
    r"(?i:fees?|charges?|payments?|price|amounts?|sums?)|((?i:royalt\w+|rents?|salar\w+|commissions?|expenses?|tax(?:es)?|refunds?|wages)))\b"
)
_PAYER = re.compile(
    r"([A-Z][\w&.’'-]*)\s+(?:shall|will|must|agrees?\s+to|undertakes?\s+to)\s+(?:promptly\s+)?(?:pay|settle)\b"
)
_WARRANTS = re.compile(r"\bwarrant\w*|\bguarant\w+|\bGewährleistung\w*|\bGarantie\w*", re.IGNORECASE)
_NO_WARRANTY = re.compile(
    r"\baccept(?:ance|ed)?\s+(?:test\w*|period)|\bevaluat\w+|\breject\w*|\bnotif\w+", re.IGNORECASE
)
_GOODS = re.compile(
    r"\b(software|programs?|application|documentation|media|services?|training|maintenance|goods|products?|equipment|hardware|systems?|parts?|"
    r"spares?|works?|units?|materials?|deliverables?|devices?|vehicles?|vessels?|paint|coating|roof|batter(?:y|ies)|pumps?|technology|"
    r"repairs?|replacements?)\b",
    re.IGNORECASE,
)
_NAMED_WARRANTY = re.compile(
    r"\b((?:(?!The\b|A\b|An\b|Such\b|This\b|Any\b|Limited\b|Product\b)[A-Z][\w-]+\s+)+)Warrant(?:y|ies)\b"
)
_WARRANTY_PERIOD = re.compile(r"\b(?:Warranty|Guarantee)\s+Period\b")
_HOLDERS = (
    re.compile(r"\b(?P<all>either|neither|each|both|no)\s+part(?:y|ies)", re.IGNORECASE),
    re.compile(r"\b(?P<one>[A-Z][\w&.-]*)['’]s?\s+(?:[\w-]+[\s,]+){0,5}?(?:liab|oblig)"),
    re.compile(r"\b[Ll]iabilit\w+\s+of\s+(?:the\s+)?(?P<one>[A-Z][\w&.-]*)"),
    re.compile(
        r"\b(?P<one>[A-Z][\w&.-]*)\s+(?:shall|will)\s+(?:not\s+)?(?:be\s+liable|have\s+(?:no|any)\s+liab|exceed)"
    ),
    re.compile(r"\b(?P<one>[A-Z][\w&.-]*)\s+(?:may|gives?|shall\s+give|notifies|shall\s+notify)\b"),
)
_PER = re.compile(
    r"\b(?:per|(?:any|each)\s+(?:one|single)?)\s*(?:claim|event|occurrence|incident|year|order)\b", re.IGNORECASE
)
_ONE_CLAIM = re.compile(
    r"\bindemnif|\bindemnity\b|\bconfidential|\bpersonal\s+data\b|\bdata\s+breach|\binsur|\bproperty\b|\bdelay",
    re.IGNORECASE,
)
_BY_MONTH = re.compile(r"\b(?:per|a|each)\s+month\b|\bmonthly\b|\bper\s+mensem\b", re.IGNORECASE)
_BY_YEAR = re.compile(
    r"\bper\s+(?:annum|year)\b|\b(?:a|each)\s+year\b|\bannual\w*|\byearly\b|\bp\.\s?a\.", re.IGNORECASE
)
_ABOUT_ITSELF = re.compile(
    r"\b(?:this|the\s+present)\s+(?:\w+\s+){0,2}?(?:agreement|contract|lease|deed|letter|plan|order|terms)\b|\bhereof\b|\bhereto\b"
    r"|^\W*(?:it|governing\s+law)\b",
    re.IGNORECASE,
)
_OTHER_LAW = re.compile(
    r"\b(?:arbitra\w+|validity|patents?|marks?|title|property|supply\s+agreement|guarantee|sub-?licen[cs]e)\b",
    re.IGNORECASE,
)
_OF_THE_TERM = re.compile(
    r"\b(?:(?:this|the)\s+(?:\w+\s+)?(?:agreement|contract|lease|deed|plan)|(?:initial|first|original)\s+(?:term|period)|the\s+term)\b",
    re.IGNORECASE,
)
_NOT_THE_TERM = re.compile(
    r"\b(?:licen[cs]e|exclusiv\w+|promotion\w*|statement\s+of\s+work|warrant\w+|insur\w+|surviv\w+|renew\w*|exten\w+|confidential\w*|patents?)\b",
    re.IGNORECASE,
)
_OF_RENEWAL = re.compile(r"\brenew\w*|\bexten[ds]\w*|\bextension", re.IGNORECASE)
_BY_MONTHS = re.compile(r"\bmonth.to.month\b", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:attachment|statement\s+of\s+work|SOW|addendum|order|schedule|licen[cs]e|exhibit)\b", re.IGNORECASE
)
_EITHER = re.compile(r"(?:earlier|later|lesser|greater|longer|shorter|higher|lower)\s+of\b", re.IGNORECASE)
_OF_SECRECY = re.compile(r"\b(?:confiden\w+|secre\w+|non-?disclos\w+)\b", re.IGNORECASE)
_COUNTED_FROM = (
    ("disclosure", re.compile(r"\bdisclos(?:ure|ed)\b|\breceipt\b", re.IGNORECASE)),
    ("end", re.compile(r"\b(?:terminat\w+|expir\w+|end\s+of)\b", re.IGNORECASE)),
)
_HAPPENS = frozenset({OnValue.OPEN, OnValue.WHICHEVER, OnValue.TWO_LAWS, OnValue.RANGE, OnValue.BOUNDS})


@dataclass(frozen=True, slots=True)
class Said:
    """A value of a term; `topic` is what its sentence says it is of, None where a person says that it is the term's."""

    found: ReviewedFinding
    topic: Topic | None


def said_of(key: str, found: ReviewedFinding) -> Said | None:
    """Return what a finding says of a term, None where nothing could contradict it: a blank, a case, another matter."""
    value = found.finding.value
    if found.verdict in (Verdict.ACCEPTED, Verdict.EDITED) or not found.finding.run_id:
        return Said(found, None)
    if (
        value is None
        or value.normal in ("", "perpetual")
        or _EITHER.match(value.shown)
        or any(one.kind in _HAPPENS for one in value.remarks)
    ):
        return None
    sentence, before = _sentence(found)
    if value.kind is not _KINDS.get(key, value.kind) or _CASE.search(sentence) or _IF.search(sentence):
        return None
    if key not in _NOTICES and _BOUND.search(before):
        return None
    topic = _TOPICS[key](sentence)
    return Said(found, topic) if topic is not None else None


def contradict(key: str, one: Said, other: Said) -> bool:
    """Say whether two values of a term are of the same thing, so that both cannot hold."""
    first, second = one.found.finding, other.found.finding
    if first.section_number and first.section_number == second.section_number:
        return False  # one section that says both means both
    if one.topic is None or other.topic is None:
        return True
    if key == "warranty-duration":
        named, goods = "named:", "of:"
        return _of(one.topic, named) == _of(other.topic, named) and _meet(
            _of(one.topic, goods), _of(other.topic, goods)
        )
    if key == "payment-terms":  # "invoices are payable" names no payer, and is of any
        payers = _of(one.topic, "by:"), _of(other.topic, "by:")
        return one.topic - payers[0] == other.topic - payers[1] and _meet(*payers)
    return one.topic == other.topic


def _of(topic: Topic, kind: str) -> Topic:
    return frozenset(word for word in topic if word.startswith(kind))


def _meet(one: Topic, other: Topic) -> bool:
    return not one or not other or bool(one & other)


def _sentence(found: ReviewedFinding) -> tuple[str, str]:
    """Return the sentence of the value, and its words before the value; the whole quote where that stands elsewhere."""
    finding = found.finding
    value, quote = finding.value, finding.quote
    at = value.start - finding.anchor.start if value is not None and value.start >= 0 else -1
    if not 0 <= at < len(quote):
        return quote, quote
    cuts = [0, *(match.end() for match in _SENTENCE_ENDS.finditer(quote)), len(quote)]
    start = max(cut for cut in cuts if cut <= at)
    end = min((cut for cut in cuts if cut > at), default=len(quote))
    return quote[start:end], quote[start:at]


def _payment(sentence: str) -> Topic | None:
    trigger = next((name for name, pattern in _TRIGGERS if pattern.search(sentence)), None)
    if trigger is None or not _PAYS.search(sentence) or re.search(r"\bliabilit", sentence):
        return None
    due = {"due:" + " ".join((match[1] or match[2]).lower().split()) for match in _WHAT_IS_DUE.finditer(sentence)}
    payer = _PAYER.search(sentence)
    return frozenset({f"from:{trigger}", *due, *({f"by:{payer[1]}"} if payer else ())})


def _warranty(sentence: str) -> Topic | None:
    if not _WARRANTS.search(sentence) or _NO_WARRANTY.search(sentence):
        return None
    goods = {"of:" + match[1].lower().rstrip("s") for match in _GOODS.finditer(sentence)}
    plain = _WARRANTY_PERIOD.sub("", sentence)
    named = {"named:" + " ".join(match[1].split()) for match in _NAMED_WARRANTY.finditer(plain)}
    return frozenset(goods | named)


def _cap(sentence: str) -> Topic | None:
    if not re.search(r"\bliab|\bdamages\b|\bHaftung", sentence, re.IGNORECASE):
        return None
    scope = {f"scope:{match[0].lower()}" for match in _ONE_CLAIM.finditer(sentence)}
    per = {"per"} if _PER.search(sentence) else set[str]()
    return frozenset({f"holder:{_holder(sentence)}", *scope, *per})


def _interest(sentence: str) -> Topic | None:
    per = "year" if _BY_YEAR.search(sentence) else "month" if _BY_MONTH.search(sentence) else ""
    return frozenset({f"per:{per}"}) if per else None


def _secrecy(sentence: str) -> Topic | None:
    if not _OF_SECRECY.search(sentence):
        return None
    since = next((name for name, pattern in _COUNTED_FROM if pattern.search(sentence)), "")
    return frozenset({f"since:{since}", f"holder:{_holder(sentence)}"})


def _law(sentence: str) -> Topic | None:
    return frozenset() if _ABOUT_ITSELF.search(sentence) and not _OTHER_LAW.search(sentence) else None


def _end(sentence: str) -> Topic | None:
    return frozenset() if _OF_THE_TERM.search(sentence) and not _NOT_THE_TERM.search(sentence) else None


def _renewal(sentence: str) -> Topic | None:
    return _papers(sentence) if _OF_RENEWAL.search(sentence) and not _BY_MONTHS.search(sentence) else None


def _notice(sentence: str) -> Topic | None:
    return _papers(sentence) | {f"holder:{_holder(sentence)}"} if _OF_RENEWAL.search(sentence) else None


def _papers(sentence: str) -> Topic:
    """Return which papers inside the contract a sentence is of: they have terms of their own."""
    return frozenset(f"paper:{match[0].lower()}" for match in _PAPERS.finditer(sentence))


def _holder(sentence: str) -> str:
    """Return whose liability, duty or notice it is: "party" for any of them, "" where nobody is named."""
    for pattern in _HOLDERS:
        if found := pattern.search(sentence):
            return "party" if "all" in pattern.groupindex else found["one"].lower()
    return ""


_TOPICS: Mapping[str, Callable[[str], Topic | None]] = {
    "expiration-date": _end,
    "renewal-term": _renewal,
    "notice-to-stop-renewal": _notice,
    "governing-law": _law,
    "payment-terms": _payment,
    "late-interest": _interest,
    "cap-on-liability": _cap,
    "warranty-duration": _warranty,
    "confidentiality-duration": _secrecy,
}
_NOTICES = ("notice-to-stop-renewal",)
_KINDS = {
    "renewal-term": ValueKind.DURATION,
    "notice-to-stop-renewal": ValueKind.DURATION,
    "payment-terms": ValueKind.DURATION,
    "warranty-duration": ValueKind.DURATION,
    "confidentiality-duration": ValueKind.DURATION,
    "cap-on-liability": ValueKind.AMOUNT,
    "expiration-date": ValueKind.DATE,
}
COMPARED = tuple(_TOPICS)
"""The terms of which a contract should say one thing."""
