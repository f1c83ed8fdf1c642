"""The words that give an act its force: "may", "shall not", "is entitled to", "nothing … prevents … from"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallprint.read.answers.subjects import after_turn, is_pronoun, opens_clause, subject_of

_MODAL = r"(?:shall|may|will|must|can|should|would|could)"
_STOPS = r"(?:prevent|stop|prohibit|preclude|restrict|restrain|bar|forbid)(?:s|ed|ing|den)?"
_FREE = r"(?:permitted|allowed|entitled|authori[sz]ed|free|able|at\s+liberty)"
_BOUND = r"(?:required|obliged|obligated|bound)"
_LETS = r"(?:permit|allow|authori[sz]e|enable)"
_FEW = r"(?:[\w'-]+\s+)"
_OF = r"\s+(?:[\w'-]+\s+){1,6}?"


class Force(StrEnum):
    """What a clause does with its act: allows it, forbids it, asks for it, waives it, or says that it is or is not.

    NO and EITHER_WAY turn what follows them round: "No party may", "whether or not it is marked".
    """

    MAY = "may"
    MAY_NOT = "may_not"
    MUST = "must"
    NEEDS = "needs"
    NEED_NOT = "need_not"
    IS = "is"
    IS_NOT = "is_not"
    NO = "no"
    EITHER_WAY = "either_way"


# The first that fits at a place counts. A group "of…" names whose doing the act would be.
_OPERATORS = (
    (
        Force.MAY,
        rf"\b(?:nothing|neither|no\s+{_FEW})\b[^.;]{{0,60}}?\b{_STOPS}\b(?P<of0>[^.;,]{{0,60}}?)\bfrom\b"
        rf"|\b(?:(?:{_MODAL}|does|do|is|are)\s+)?not\s+(?:be\s+)?{_STOPS}\b(?P<of1>[^.;,]{{0,60}}?)\bfrom\b",
    ),
    (
        Force.NEED_NOT,
        rf"\b(?:do|does|is|are|be|shall|will)\s+not\s+(?:be\s+)?(?:{_BOUND}|oblige|require|have|need)\s+{_FEW}{{0,4}}?to\b"
        rf"|\bneed\s+not\b|\b(?:no|without\s+any)\s+(?:obligation|duty|requirement)\s+(?:to|on)\b|\bnot\s+{_BOUND}\s+to\b",
    ),
    (
        Force.MAY_NOT,
        rf"\b(?:{_MODAL}|does|do)\s+not\s+(?:{_LETS}|let|cause)\b(?P<of2>{_OF})to\b"
        rf"|\b{_MODAL}\s+(?:\w+ly\s+|also\s+|at\s+no\s+time\s+)?(?:not|never)\b(?:\s+be\s+{_FREE}\s+to\b)?"
        rf"|\b(?:in\s+no\s+(?:event|case)|under\s+no\s+circumstances)\s+{_MODAL}\b"
        rf"|\b{_MODAL},?\s+(?:in\s+no\s+(?:event|case)|under\s+no\s+circumstances|at\s+no\s+time)\b"
        rf"|\b(?:is|are|be)\s+not\s+{_FREE}\s+to\b|\b(?:is|are|be)\s+(?:{_STOPS}|precluded)\s+from\b"
        r"|\b(?:has|have|having)\s+no\s+(?:right|licen[cs]e|power|authority|option)\s+(?:to|of)\b|\bno\s+right\s+(?:to|of)\b"
        r"|\b(?:agrees?|undertakes?|covenants?|promises?)\s+not\s+to\b|\b(?:not\s+to|to\s+not)\b|\b(?:refrain|abstain)s?\s+from\b"
        rf"|\b{_STOPS}\b(?P<of3>{_OF})from\b",
    ),
    (
        Force.MAY,
        rf"\b(?:may|can|could|shall|will|to)\s+{_LETS}\b(?P<of4>{_OF})to\b|\b(?:{_LETS}|entitle)s?\b(?P<of5>{_OF})to\b"
        r"|\b(?:may|can)\s+let\b(?P<of6>\s+(?:(?:its|the|his|her|their|your|our|any)\s+)?[\w'-]+)"
        r"|\b(?:grants?|gives?)\s+(?:to\s+)?(?P<of8>(?:the\s+)?\w+)\s+(?:a|an|the|its|general|prior|written|\s)+"
        r"(?:\w+\s+)?(?:right|licen[cs]e|option|permission|consent|authori[sz]ation)\s+to\b"
        rf"|\b(?:may|can|could)\b|\b(?:is|are|be)\s+(?:\w+ly\s+)?{_FREE}\s+to\b"
        r"|\b(?:has|have|having|with|reserves?)\s+(?:the|a|an)\s+(?:\w+\s+)?(?:right|option|power|licen[cs]e)\s+(?:to|of)\b"
        r"|\b(?:the|a)\s+right\s+(?:to|of)\b",
    ),
    (
        Force.NEEDS,
        rf"\b(?:is|are|be)\s+{_BOUND}\s+to\b|\b(?:ha(?:s|ve)|needs?)\s+to\b|\bneeds?\b(?=\s+be\b)"
        rf"|\brequires?\b(?P<of7>{_OF})to\b",
    ),
    (
        Force.MUST,
        rf"\b(?:shall|must|will|should|would)\b(?:\s+be\s+{_BOUND}\s+to\b)?"
        r"|\b(?:agrees?|undertakes?|covenants?|promises?)\s+to\b|\b(?:is|are)\s+to\b",
    ),
    (Force.IS_NOT, r"\b(?:is|are|was|were|does|do|did|has|have|had)\s+(?:\w+ly\s+)?not\b"),
    (Force.IS, r"\b(?:is|are|was|were|does|do|did|has|have|had)\b"),
    (
        Force.NO,
        r"\b(?:neither|nothing|nobody|none|no\s+one)\b|\bno\s+(?!later|less|more|longer|fewer|event|circumstances)(?=\w)",
    ),
    (Force.EITHER_WAY, r"\bwhether\s+or\s+not\b"),
)
_OPERATOR = re.compile("|".join(f"(?P<p{n}>{pattern})" for n, (_, pattern) in enumerate(_OPERATORS)), re.IGNORECASE)
_SPANS = 9
# "In no event may the Supplier …": whose doing it is comes after.
_INVERTED = re.compile(r"(?:in|under)\s+no\b", re.IGNORECASE)
_NEXT_PHRASE = re.compile(r"\s+((?:(?:the|a|an|any|either|each)\s+)?[\w'-]+)")
_TURNED = {
    Force.NO: {
        Force.MAY: Force.MAY_NOT,
        Force.MUST: Force.MAY_NOT,
        Force.NEEDS: Force.NEED_NOT,
        Force.IS: Force.IS_NOT,
    },
    Force.EITHER_WAY: dict.fromkeys((Force.MAY, Force.MUST, Force.NEEDS, Force.IS, Force.IS_NOT), Force.NEED_NOT),
}


@dataclass(frozen=True, slots=True)
class Operator:
    """Words that give what follows them its force, and whose doing that is ("" where nobody is named)."""

    force: Force
    start: int
    end: int
    subject: str

    @property
    def turns(self) -> bool:
        """Say whether it only turns round what follows."""
        return self.force in _TURNED


def operators_of(text: str, before: str) -> Iterator[Operator]:
    """Yield the operators of a text in order; `before` is who the clause before it was about."""
    begin, subject = 0, before
    turning: Force | None = None
    fresh = False  # whether the operator before was one that turns
    for match in _OPERATOR.finditer(text):
        force = _OPERATORS[next(n for n in range(len(_OPERATORS)) if match[f"p{n}"] is not None)][0]
        own = text[begin : match.start()]
        if force is Force.NO and not opens_clause(text[: match.start()]):
            continue
        if force in _TURNED:
            turning, fresh = force, True
            subject = match[0]
        elif fresh and after_turn(own):
            subject, fresh = f"{subject} {own}".strip(), False
        else:
            named = subject_of(own, first=not begin)
            if named and not (is_pronoun(named) and subject):
                subject, turning = named, None
            fresh = False
        of = next((span for n in range(_SPANS) if (span := match[f"of{n}"])), None)
        begin = match.end()
        if _INVERTED.match(match[0]) and (after := _NEXT_PHRASE.match(text, begin)) is not None:
            of, begin = after[1], after.end()
        turned = _TURNED[turning].get(force, force) if turning is not None else force
        yield Operator(turned, match.start(), begin, of.strip() if of else subject)


_STATUS = re.compile(
    r"^[^.;,]{0,90}?\b(?:is|are|be)\s+(?P<not>not\s+)?(?:\w+ly\s+)?"
    r"(?:(?P<free>permitted|allowed)|(?P<banned>prohibited|forbidden|void|invalid)|(?P<due>required|needed|necessary))\b(?!\s+to\b)",
    re.IGNORECASE,
)


def status_of(after: str) -> Force | None:
    """Return what is said of an act by the words after its name: "Assignment … is not permitted"; None for nothing."""
    match = _STATUS.match(after)
    if match is None:
        return None
    if match["due"]:
        return Force.NEED_NOT if match["not"] else Force.NEEDS
    return Force.MAY if (match["free"] is not None) is (match["not"] is None) else Force.MAY_NOT
