"""What a length of time counts from, as the words beside it say: the contract's own date, or an event.

"Five years from the Effective Date" counts from a date of this contract. "Five years from the Launch", "the date on
which the first unit is sold" and "the Supply Agreement Effective Date" are events: they have a date only where the
contract gives them one.
"""

import re
from dataclasses import dataclass

_PREPOSITIONS = r"(?:on|as\s+of|from|upon|with|at|after|following|since)"
_BEGINS = r"(?:commenc(?:e|es|ing|ed)|begin(?:s|ning)?|start(?:s|ing)?|counted|counting|measured|running|effective)"
_FROM = re.compile(
    rf"(?:\s*\([^()]{{0,90}}\))?[\s,]*(?:which\s+)?(?:(?:shall|will|to)\s+)?(?:(?P<begins>{_BEGINS})\s+)?"
    rf"(?:anniversary\s+of\s+)?(?P<by>{_PREPOSITIONS}|of|(?<=anniversary\s)of)(?:\s+and\s+(?:including|after))?\s+",
    re.IGNORECASE,
)
_ANNIVERSARY_OF = re.compile(r"\s*of\s+", re.IGNORECASE)
_BEGAN = re.compile(
    r"\b(?:commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|effective|(?:into|in|take|takes)\s+(?:force|effect)|valid)"
    r"\s+(?P<by>on\s+and\s+as\s+of|as\s+of|on|from|upon|with|at)\s+",
    re.IGNORECASE,
)
_STRONG = re.compile(r"from|after|following|since|as\s+of", re.IGNORECASE)
_THE = r"(?:and\s+including\s+)?(?:the\s+|its\s+|such\s+|said\s+|an?\s+)?"
_PAPER = r"(?:agreement|contract|amendment|lease|letter|addendum|schedule|appointment|license|licence|deed|plan|order)"
_KNOWN = (
    (
        "effective",
        re.compile(
            rf"{_THE}(?:this\s+)?(?:{_PAPER}['’]?s?\s+)?[\"“”']*effective\s+date\b(?!\s+of\s+(?:the\s+)?[A-Z](?!greement|ontract))"
            rf"|{_THE}effectiveness\b|{_THE}date\s+(?:on\s+which\s+|that\s+|when\s+)?this\s+{_PAPER}\s+(?:becomes|takes)\s+effect",
            re.IGNORECASE,
        ),
    ),
    (
        "agreement",
        re.compile(
            rf"{_THE}(?:day|date)(?:\s+and\s+(?:day|year))?\s+(?:here(?:of|in)\b|of\s+(?:this|the(?=\s+agreement\b))\s|(?:first\s+)?(?:above|set\s+forth|set\s+out|written|"
            r"indicated|stated|specified|mentioned|listed)|first\b|as\s+first)|hereof\b|(?:its|this)\s+date\b|today\b",
            re.IGNORECASE,
        ),
    ),
    (
        "signature",
        re.compile(
            rf"{_THE}(?:date\s+of\s+)?(?:the\s+)?(?:last|latest|later|final|both|all)\s+(?:of\s+the\s+)?(?:part(?:y|ies)\s+to\s+)?"
            r"(?:dates?|signatures?|execution|signing|(?:part(?:y|ies)\s+)?(?:to\s+)?(?:ha(?:s|ve)\s+)?(?:sign|execut)\w*)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "execution",
        re.compile(
            rf"{_THE}(?:(?:first|initial|mutual|due|full)\s+)*(?:date\s+(?:of|on\s+which|that|when)\s+|date\s+(?=it|this)|day\s+of\s+)?"
            rf"(?:the\s+|its\s+|(?:it|this\s+{_PAPER})\s+is\s+)?"
            r"(?:(?:mutual|due|full)\s+)?(?:signature|signing|execution|signed|executed)\b"
            rf"(?!\s+(?:and\s+delivery\s+)?(?:of|by)\s+(?:the|a|an)\s+(?!{_PAPER}\b|part))",
            re.IGNORECASE,
        ),
    ),
)
_SAME = re.compile(
    r"(?:such|that|the\s+said|the\s+same)\s+(?:date|time|day)\b|then\b|there(?:after|from|of)\b"
    r"|(?:the\s+|its\s+|such\s+)?(?-i:commencement|beginning|start|inception)(?:\s+date)?(?:\s+of\s+(?:the|this|its|such)\s+(?:initial\s+)?"
    rf"(?:term|{_PAPER})\b|\s*(?=[.,;)]))",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(
    r"(?:time\s+to\s+time|year\s+to|month\s+to|which\b|and\b|any\b|giving\b|written\b|notice\b|receipt\s+of\s+(?:written\s+|such\s+)?notice"
    r"|the\s+(?:same|following|terms)\b|\d|a\s+term\b|a\s+period\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?[\"“]?(?:[A-Z][\w-]*(?:\s+(?:of\s+)?[A-Z][\w-]*){0,5})"
    r"|(?:the\s+)?(?:\w+\s+){0,3}?(?:delivery|acceptance|completion|closing|launch|installation|opening|disclosure|publication|"
    r"handover|approval|commissioning|go-live|shipment|date)\b"
)
_EVENT_ENDS = re.compile(
    r"[,.;:()\n\"“”]|\s(?:unless|subject|except|provided|during|in\s+accordance|until|"
    r"(?:by|on|upon|with)\s+(?:giving|serving|(?:\w+\s+){0,3}notice)|(?:and|but)\s+(?:shall|will|may|continu\w+|"
    r"remain\w*|thereafter|ending|end|expir\w+|terminat\w+|renew\w*|for|is|be|lasts?))\b",
    re.IGNORECASE,
)
_LONGEST = 80  # characters of an event as shown
_RULE = re.compile(r"[-_]{3,}")  # a line drawn under words, as old filings have it
_SENTENCE = re.compile(r"(?<![A-Z\d])\.\s+(?=[A-Z\d(])|[;\n]")
_BACK = 400  # characters before a length in which its sentence says when the term begins


@dataclass(frozen=True, slots=True)
class Start:
    """`anchor` is "effective", "agreement", "signature" (the last) or "execution" for a date of the contract, else "".

    `event` is what else the words count from, as written, "" where they name nothing else; `place` is where the words
        stand that name it.
    """

    anchor: str = ""
    event: str = ""
    place: tuple[int, int] = (-1, -1)


_UNSAID = Start()


def start_of(text: str, place: tuple[int, int]) -> Start:
    """Return what the length at `place` counts from: by the words behind it, else by those before in its sentence."""
    text = _RULE.sub(lambda drawn: " " * len(drawn[0]), text)
    behind = _FROM.match(text, place[1], min(len(text), place[1] + 160)) or _ANNIVERSARY_OF.match(text, place[1])
    if behind is not None:
        told = _classed(text, behind.end(), _is_strong(behind))
        if told is not None:
            return told
    first = max(0, place[0] - _BACK)
    first = max([first, *(one.end() for one in _SENTENCE.finditer(text, first, place[0]))])
    began = list(_BEGAN.finditer(text, first, place[0]))
    if began:
        told = _classed(text, began[-1].end(), True)
        return told or _UNSAID
    return _UNSAID


def own_date_named(text: str, start: int, end: int) -> str:
    """Return which date of the contract's own stands between two places: an anchor as of `Start`, "" for none."""
    return next((anchor for anchor, pattern in _KNOWN if pattern.search(text, start, end)), "")


def _is_strong(behind: re.Match[str]) -> bool:
    groups = behind.groupdict()
    return bool(groups.get("begins")) or _STRONG.fullmatch(groups.get("by") or "") is not None


def _classed(text: str, at: int, strong: bool) -> Start | None:
    """Return what the words at `at` name; None where they refer to a start that was named before, or name none."""
    for anchor, pattern in _KNOWN:
        if found := pattern.match(text, at):
            return Start(anchor, place=found.span())
    if _SAME.match(text, at) or _NO_EVENT.match(text, at):
        return None
    named = _NAMED.match(text, at)
    if not (strong or named):
        return None
    ends = _EVENT_ENDS.search(text, at + 3)
    end = ends.start() if ends else len(text)
    words = re.sub(r"\s+(?:and|or|but)$", "", " ".join(text[at:end].split()))
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return Start(event=words, place=(at, end)) if words else None
