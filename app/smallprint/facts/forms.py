"""The form of a question: which contracts, yes or no, how many, a sum of all, or a value; and what it says of them."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """What a question wants of each document, or of all of them together."""

    VALUE = "value"
    YES_NO = "yes or no"
    WHICH = "which"
    COUNT = "count"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class QuestionForm:
    """A question's form; `rest` is what it says of the contract ("expire in 2026"), or the noun it asks for.

    `asks_when` is set for a date, `perfect` for "have expired", `negated` for "do not".
    """

    form: Form
    rest: str
    asks_when: bool = False
    perfect: bool = False
    negated: bool = False


_KINDS = (
    r"(?:agreements?|contracts?|leases?|licen[cs]es?|documents?|subscriptions?|engagements?|tenanc(?:y|ies)"
    r"|ndas?|deals?)"
)
_OF_THEM = r"(?:of\s+(?:the|these|those|our|my)\s+)?"
ONE = (
    r"(?:it|they|(?:(?:the|this|that|our|my|each|every|any|all|these|those)\s+)*(?:(?!(?:not|original|previous"
    rf"|earlier|other|main|existing|amended)\b)[\w-]+\s+){{0,2}}?{_KINDS}"
    r"|the\s+(?:(?:initial|first|fixed|current)\s+)?(?:term|period\s+of\s+the\s+contract))"
)
_WHICH = re.compile(
    r"^(?:(?:which|what)(?:\s+ones?)?|list|show(?:\s+me)?|find|are\s+there(?:\s+any)?|do\s+any|are\s+any"
    rf"|do\s+we\s+have(?:\s+any)?)\s+(?:all\s+|any\s+|the\s+)*{_OF_THEM}"
    rf"(?:(?:{_KINDS})\s+)?(?:(?:that|which|where)\s+)?(?P<rest>.+)$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"^how\s+many\s+(?:of\s+(?:them|these|those)\s+|{_OF_THEM}{_KINDS}\s+)(?:do\s+we\s+have\s+|are\s+there\s+"
    r"|have\s+we\s+(?:got\s+)?)?"
    r"(?:(?:that|which)\s+)?(?P<rest>.+)$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"^(?:(?:what|how\s+much)\s+(?:do|does|would|is)\s+(?:all\s+)?(?:the\s+"
    r"|our\s+)?(?P<rest>.+?)\s+(?:add\s+up\s+to|sum\s+(?:up\s+)?to|total|amount\s+to|come\s+to|in\s+total"
    r"|altogether|together)"
    r"|(?:what\s+is|what['’]s|how\s+much\s+is)\s+the\s+(?:sum|total)\s+(?:amount\s+)?of\s+(?:all\s+)?(?:the\s+"
    r"|our\s+)?(?P<rest2>.+?)(?:\s+in\s+total)?"
    r"|add\s+up\s+(?:all\s+)?(?:the\s+|our\s+)?(?P<rest3>.+?))\W*$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"^(?:when|(?:on|from|by|until|as\s+of)?\s*(?:what|which)\s+(?:date|day)|until\s+when|from\s+when"
    rf"|since\s+when)\s+(?P<auxiliary>does|do|did|will|is|are|was|were|has|have)\s+{ONE}\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    rf"^(?P<auxiliary>does|do|did|is|are|was|were|will|has|have)(?:n['’]t)?\s+{ONE}\s+(?P<rest>.+)$", re.IGNORECASE
)
_IS_THERE = re.compile(r"^(?:is|are)\s+(?P<rest>there\s+.+)$", re.IGNORECASE)
_WHICH_THERE = re.compile(rf"^are\s+there\s+(?:any\s+)?{_OF_THEM}{_KINDS}\b", re.IGNORECASE)
_NOUN = re.compile(
    r"^(?:(?:what|which|who|how\s+(?:long|much|high|large|big|many\s+\w+))(?:\s+(?:is|are|was|were)|['’]s)"
    r"|how\s+much(?=\s+notice)"
    r"|(?:by|until|till)\s+when)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"^(?:which|what)\s+(?:(?:state|country"
    r"|jurisdiction)(?:['’]s)?(?:\s+or\s+country['’]s)?\s+)?laws?\s+(?:govern\w*|applies|apply"
    r"|does\s+it\s+fall\s+under|is\s+it\s+under)\b",
    re.IGNORECASE,
)
_LAW_OF = re.compile(
    rf"^(?:which|what|whose)\s+laws?\s+(?:govern\w*|appl(?:y|ies))(?:\s+to)?(?:\s+{ONE})?\W*$", re.IGNORECASE
)
_WHICH_VERB = re.compile(
    r"^which\s+(?:ones?\s+)?(?=(?:are|were|have|do|can|may|must|will|expire|end|renew|start|begin|run|let|allow|contain)\b)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"^(?:do|does|did|is|are|was|were|have|has|will|can)?\s*(?:not|n['’]t|never|no\s+longer)\b", re.IGNORECASE
)
_HAS = re.compile(
    r"^(?:have|has)\s+(?:already\s+)?(?=(?:expired|ended|lapsed|started|begun|been|run|commenced)\b)", re.IGNORECASE
)
_AUXILIARY = re.compile(r"^(?:(?:do|does|did|are|is|was|were|will|would|shall|be|been)\s+)+", re.IGNORECASE)


def form_of(question: str) -> QuestionForm | None:
    """Return the form of a question; None for one that asks something else."""
    line = " ".join(question.split()).rstrip("?!. ")
    if _LAW_OF.match(line):
        return QuestionForm(Form.VALUE, "governing law")
    for pattern, form in ((_SUM, Form.SUM), (_COUNT, Form.COUNT), (_WHEN, Form.VALUE), (_YES_NO, Form.YES_NO)):
        match = pattern.match(line)
        if match is not None:
            groups = match.groupdict()
            rest = groups.get("rest") or groups.get("rest2") or groups.get("rest3") or ""
            return _formed(form, rest, (groups.get("auxiliary") or "").lower(), pattern is _WHEN)
    there = _IS_THERE.match(line)
    if there is not None and not _WHICH_THERE.match(line):
        return _formed(Form.YES_NO, there["rest"], "is")
    noun = _NOUN.match(line)
    if noun is not None and not re.match(rf"(?:which|what)\s+{_KINDS}\b|which\s+are\b", line, re.IGNORECASE):
        return QuestionForm(Form.VALUE, noun["rest"])
    which = _WHICH.match(line)
    if which is not None:
        return _formed(Form.WHICH, which["rest"])
    return None


def as_which(question: str) -> str:
    """Return the question that each document answers by itself where one asks for a number or a sum of all.

    "How many contracts expire?" becomes "Which contracts expire?", as does "Which expire?".
    """
    line = " ".join(question.split())
    counted, bare, added = _COUNT.match(line), _WHICH_VERB.match(line), _SUM.match(line)
    if counted is not None:
        return f"Which contracts {counted['rest']}"
    if bare is not None:
        return f"Which contracts {line[bare.end() :]}"
    if added is not None:
        return f"How much are the {added['rest'] or added['rest2'] or added['rest3']}?"
    return question


def _formed(form: Form, rest: str, auxiliary: str = "", when: bool = False) -> QuestionForm:
    """Return a form, its words without the verbs that help."""
    negated = _NOT.match(rest) is not None
    perfect = auxiliary in ("has", "have", "is", "are") or _HAS.match(rest) is not None
    plain = _AUXILIARY.sub("", _HAS.sub("", rest))
    return QuestionForm(form, plain, when, perfect, negated or _NOT.match(plain) is not None)
