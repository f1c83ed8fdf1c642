"""The ways to ask a yes-or-no question, and what each asks: may, must, is it banned, is it so, is there one."""

import re
from enum import StrEnum


class Asks(StrEnum):
    """What a question asks about its act."""

    MAY = "may"
    MUST = "must"
    BANNED = "banned"
    IS = "is"
    EXISTS = "exists"
    NEEDS_CONSENT = "needs_consent"


CONSENT = r"(?:consent|approval|permission|authori[sz]ation)"
CONTRACT = (
    r"(?:contract|agreement|lease|licen[cs]e|nda|dpa|deed|letter|arrangement|term|period|document|engagement|it|this|"
    r"employment|tenancy|loan|subscription|policy|amendment)s?"
)
THE = r"(?:(?:the|a|an|any|our|your|this|each|either|its)\s+)?"
_WHO = rf"(?P<who>{THE}(?:(?:receiving|disclosing)\s+party|service\s+provider|[\w'-]+))"
_BE = r"(?:is|are|was|were)"
_ONE = r"(?:a |an |any )?"
_RIGHT = r"(?:right|option|power|possibility|freedom)"
_RULE = r"(?:ban|prohibition|restriction|clause|covenant|restraint)"
_STOPS = r"(?:stop|prevent|prohibit|bar|keep|forbid|restrict)"
_STOPPED = r"(?:prohibited|kept|barred|prevented|restricted|forbidden|restrained)"
_NEEDED = r"(?:required|needed|necessary|mandatory|compulsory|obligatory)"
_BOUND = r"(?:have|has|need|required|obliged|obligated|bound)"
# The first that fits counts. "rest" is what the act begins, "more" what stands after it, "who" whom it asks about.
_WAYS: tuple[tuple[str, Asks], ...] = (
    (rf"is there {_ONE}{_RIGHT} (?:to|of|for) (?P<rest>.+)", Asks.MAY),
    (rf"(?:does|do|has|have) {_WHO} (?:have |get |got )?(?:a|the|any) {_RIGHT} (?:to|of) (?P<rest>.+)", Asks.MAY),
    (rf"{_BE} {_WHO} (?:allowed|permitted|entitled|free|able|authori[sz]ed) to (?P<rest>.+)", Asks.MAY),
    (rf"(?:does|do) (?:the )?{CONTRACT} (?:allow|permit|let|entitle) {_WHO} (?:to )?(?P<rest>.+)", Asks.MAY),
    (rf"{_BE} there {_ONE}(?:duty|obligation|requirement) (?:to|of) (?P<rest>.+)", Asks.MUST),
    (rf"(?:does|do|{_BE}) {_WHO} {_BOUND} to (?P<rest>.+)", Asks.MUST),
    (rf"(?:does|do) (?:the )?{CONTRACT} (?:require|oblige) {_WHO} to (?P<rest>.+)", Asks.MUST),
    (rf"{_BE} (?:\w+ )*?{CONSENT} (?:\w+ )*?{_NEEDED} (?:to|for|before) (?P<rest>.+)", Asks.NEEDS_CONSENT),
    (rf"(?:does|do) (?P<rest>.+?) (?:need|require)s? (?:\w+ )*?(?:\w+'s )?{CONSENT}", Asks.NEEDS_CONSENT),
    (rf"(?:does|do|will) (?:\w+ )*?{_STOPS}s? {_WHO} from (?P<rest>.+)", Asks.BANNED),
    (rf"{_BE} {_WHO} {_STOPPED} from (?P<rest>.+)", Asks.BANNED),
    (rf"is there {_ONE}{_RULE} (?:on|against) (?P<rest>.+)", Asks.BANNED),
    (rf"is there {_ONE}non-?\s?(?P<rest>(?:compete|competition|solicit|solicitation|poach).*)", Asks.BANNED),
    (rf"{_BE} (?P<rest>.+?) (?:prohibited|forbidden|banned)(?P<more>.*)", Asks.BANNED),
    (rf"{_BE} (?P<rest>.+?) (?:allowed|permitted|possible)(?P<more>.*)", Asks.MAY),
    (rf"{_BE} (?P<rest>.+?) {_NEEDED}(?P<more>.*)", Asks.MUST),
    (rf"is there {_ONE}(?P<limit>limit|cap|limitation) (?:on|to|of|for) (?P<rest>.+)", Asks.IS),
    (rf"{_BE} there {_ONE}(?P<rest>.+)", Asks.EXISTS),
    (rf"(?:does|do) (?:the )?{CONTRACT} (?:have|contain|include|mention) {_ONE}(?P<rest>.+)", Asks.EXISTS),
    (rf"(?:may|can|could|does|do|will) {_WHO} (?:get|receive|have|obtain) (?:a|an|any) (?P<rest>.+)", Asks.EXISTS),
    (rf"(?:may|can|could|might|would) {_WHO} (?P<rest>.+)", Asks.MAY),
    (rf"(?:must|shall|should|will) {_WHO} (?P<rest>.+)", Asks.MUST),
    (rf"(?:does|do|did|has|have|had) {_WHO} (?P<rest>.+)", Asks.IS),
    (rf"{_BE} {_WHO} (?P<rest>(?:liable|responsible|answerable|insured|protected)\b.*)", Asks.IS),
    (rf"{_BE} (?P<rest>.+)", Asks.IS),
)
_COMPILED = tuple(
    (re.compile(rf"^\W*(?:(?:and|so|but|then)\W+)?{way}\W*$", re.IGNORECASE), asks) for way, asks in _WAYS
)
_PICKS = re.compile(
    r"^\W*(?:which|what|do any|do all|are any|are all|list|show|find)\b(?: (?:me|all|the|of|these|those|our|my))*"
    r" (?:contracts?|agreements?|documents?|leases?|licen[cs]es?) (?:that |which )?",
    re.IGNORECASE,
)
# How the rest of "Which contracts …?" begins -> how one of them is asked of.
_PICKED = (
    (r"(?:let|allow|permit)s? ", "may "),
    (r"requires? (?P<who>the \w+|\w+) to ", r"must \g<who> "),
    (r"(?:have|has|contains?|includes?|with|mentions?) (?:a |an )?", "is there a "),
    (r"(?:are|is) ", "is the agreement "),
    (r"(?P<modal>may|can|must|shall|will) ", r"\g<modal> it "),
    (r"", "does it "),
)
_PICKED_COMPILED = tuple((re.compile(start, re.IGNORECASE), asks) for start, asks in _PICKED)


def way_of(question: str) -> tuple[re.Match[str], Asks] | None:
    """Return how a question in plain wording is asked; None where it is asked in none of these ways."""
    for way, asks in _COMPILED:
        match = way.match(question)
        if match is not None:
            return match, asks
    return None


def of_each(question: str) -> str:
    """Return a question for the contracts of which something is so as one about each of them."""
    rest = _PICKS.sub("", question)
    found = ((start.match(rest), asks) for start, asks in _PICKED_COMPILED)
    match, asks = next((match, asks) for match, asks in found if match is not None)
    return match.expand(asks) + rest[match.end() :]
