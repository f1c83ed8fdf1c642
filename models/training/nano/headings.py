"""Headings as labels for the types that no data set labels (Tuggener et al. 2020, "LEDGAR").

What stands in a section whose heading names a type is taken for that type; what stands under any other heading is not.
Where a type is seldom a section of its own, words inside a section of the wider type name it.
"""

import re
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage


@dataclass(frozen=True, slots=True)
class Named:
    """How sections name a type: a pattern of titles, and one of words where the title alone says too little.

    With `inherited`, what stands in the sections of a section so named is of the type too.
    """

    title: re.Pattern[str]
    words: re.Pattern[str] | None = None
    inherited: bool = False


def _named(title: str, words: str = "", inherited: bool = False) -> Named:
    return Named(re.compile(title, re.IGNORECASE), re.compile(words, re.IGNORECASE) if words else None, inherited)


_PAYING = r"\b(pay(ment|ments|able)?|invoic\w+|fees?|charges|compensation|pric\w+|late|interest|remuneration|rent)\b"
_SECRET = r"\b(confidential\w*|non-?disclosure|secrecy)\b"
_DATA = r"\b(data (protection|processing|privacy|security)|personal (data|information)|privacy|security|breach)\b"
_PERIOD = r"\b(years?|months?|perpetual|indefinitely|trade secret)\b"
_PRICE = r"\b(pric|fee|rate|charge)"
_INCIDENT = r"(breach|incident|unauthori[sz]ed)"

NAMED = {
    "confidentiality": _named(rf"{_SECRET}(?! treatment)", inherited=True),
    "confidentiality-duration": _named(
        rf"{_SECRET}|\bterm\b|surviv",
        rf"(confiden|disclos|secre).*{_PERIOD}.*(after|following|from|expir|terminat)"
        r"|(surviv|continue|remain).*(confiden).*\b(years?|months?|indefinitely)\b",
    ),
    "payment-terms": _named(
        r"^(?!.*(termination|insurance|late|interest|milestone|tax))"
        r".*\b(payments?|invoic\w+|terms of payment|payment terms|billing)\b",
        r"\b(within|days?|net|due|payable|paid|invoice)\b",
    ),
    "late-interest": _named(
        _PAYING,
        r"\binterest\b.*(\d|per (cent|month|annum)|rate|prime)|\b(late|overdue|past due)\b.*\b(interest|charge)\b",
    ),
    "price-change": _named(
        _PAYING,
        rf"\b(increas|adjust|chang|modif|rais|revis)\w*\b.*{_PRICE}|{_PRICE}\w*.*\b(increas|adjust)",
    ),
    "data-protection": _named(
        r"\b(data (protection|processing|privacy|security)|personal (data|information)|privacy)\b", inherited=True
    ),
    "data-breach-notice": _named(
        _DATA, rf"{_INCIDENT}.*(notif|inform|report)|(notif|inform|report).*(breach|incident)"
    ),
    "sub-processing": _named(r"sub-?processor|sub-?processing"),
    "indemnity": _named(r"\bindemni", inherited=True),
    "warranty": _named(
        r"^(?!.*(disclaim|no warrant|no other|limitation)).*\bwarrant(y|ies)\b",
        r"\b(warrants?|warrant(y|ies)|represents?)\b",
    ),
    "service-levels": _named(
        r"\b(service levels?|service credits?|sla|availability|uptime|response times?)\b", inherited=True
    ),
    "dispute-resolution": _named(r"\b(arbitration|dispute|disputes|mediation|jurisdiction|venue|forum)\b"),
    "force-majeure": _named(r"\bforce majeure\b|\bacts? of god\b|excusable delay|events? beyond"),
    "notices": _named(
        r"^(?:and |general |legal )*notices?\b(?! of| to| and opp)",
        r"\b(notices?|notif\w+|deliver\w*|address\w*|mail|e-?mail|courier|facsimile|fax|sent)\b",
    ),
    "order-of-precedence": _named(
        r"\b(order of precedence|precedence|priority of documents|conflicting (terms|provisions)|inconsistenc)"
    ),
    "entire-agreement": _named(
        r"\b(entire|whole|complete|integrat\w+) (agreement|contract|understanding)|^entirety|^integration|^merger$",
        r"\b(entire|whole|complete|supersed\w+|constitut\w+|integrat\w+|merge\w*)\b",
    ),
    "amendment-in-writing": _named(
        r"\b(amendments?|modifications?|variations?|entire agreement|waivers?)\b",
        r"\b(amend|modif|vari(ed|ation)|chang|alter)\w*\b.*\b(writing|written|instrument|signed)\b",
    ),
    "survival": _named(r"\bsurviv"),
    "termination-for-cause": _named(
        r"\btermination\b(?!.*(convenience|without cause))|\bdefaults?\b|\bbreach\b",
        r"\bterminat\w*\b.*\b(breach|default|insolven|bankrupt|fails? to|cause)\b|\b(breach|default)\b.*\bterminat",
    ),
    "return-of-information": _named(
        rf"{_SECRET}|\breturn\b|effects? of termination|consequences of termination",
        r"\b(return|destroy|delete|erase|surrender)\w*\b.*\b(information|materials|documents|copies|data)\b",
    ),
    "deposit-or-guarantee": _named(r"\b(security deposit|deposits?|guarant(y|ee|ees)|escrow amount|retention money)\b"),
}


def names(key: str, titles: tuple[str, ...], text: str) -> bool:
    """Say whether a passage of this text, under these titles, is taken for the type."""
    named = NAMED[key]
    if not any(named.title.search(title) for title in (titles if named.inherited or named.words else titles[-1:])):
        return False
    return named.words is None or named.words.search(text) is not None


def without_heading(document: Document, passage: Passage) -> str:
    """Return a passage's words on one line without the title that it opens its section with."""
    text = " ".join(document.text[passage.start : passage.end].split())
    title = passage.section[-1].title if passage.section else ""
    at = text.lower().find(title.lower()) if title else -1
    return text[at + len(title) :].lstrip(" .:;–—-") if 0 <= at <= 16 else text
