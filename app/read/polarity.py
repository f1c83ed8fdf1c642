"""Whether a quote answers a yes-or-no question with yes or with no, by rules.

Retrieval has said that the quote answers. What is left is what it says: a duty, a permission, or that there is none.
"""

import re

from app.domain.question import Verdict
from app.read.question_words import QuestionWords, stems, telling

_SUBJECT = r"(?:neither|no|none\s+of)\s+(?:[\w’'-]+\s+){0,6}?"
_MODAL = r"(?:shall|may|will|must|can|does|do|is|are|has|have|had|would|should|could)"
# The verb that is denied stands within a few words after these.
_DENIED = re.compile(
    rf"\b{_MODAL}\s+(?:[\w’'-]+\s+)?not\b|\bcannot\b|\b{_SUBJECT}{_MODAL}\b|\bnothing\s+(?:[\w’'-]+\s+){{0,5}}?{_MODAL}\b"
    r"|\bnot\s+(?:be\s+)?(?:permitted|allowed|entitled|authori[sz]ed|required|obliged|obligated|liable|responsible)\b"
    r"|\b(?:no|without\s+any)\s+(?:right|obligation|duty|liability|license|licence|option|warranty)\b"
    r"|\b(?:prohibited|forbidden|prevented|restrained|precluded)\s+from\b|\b(?:refrain|abstain)s?\s+from\b"
    r"|\bexpressly\s+disclaims?\b|\bdisclaims?\s+(?:all|any)\b",
    re.IGNORECASE,
)
_REACH = 9  # words after a denial in which the denied verb stands
# A question about whether there is a limit, a duty not to, a need: a denial in the quote is what it asks about.
_ASKS_FOR_LIMIT = re.compile(
    r"\b(?:limit\w*|restrict\w*|prohibit\w*|prevent\w*|bar(?:s|red)?|forbid\w*|forbidden|exclud\w*|kept\s+from|cap(?:s|ped)?|"
    r"not|never|n['’]t|need(?:s|ed)?|require[sd]?|consent|refrain\w*|promise[sd]?\s+not|waive[sd]?|disclaim\w*|"
    r"exclusiv\w*|only|non-?\w+|confidential\w*|survive\w*|subject\s+to|exception\w*|condition\w*)\b",
    re.IGNORECASE,
)
_ASKS_WITHOUT_LIMIT = re.compile(
    r"\b(?:unlimited|uncapped|without\s+(?:any\s+)?(?:limit|cap|consent)\w*|freely)\b", re.I
)
_NO_DUTY = re.compile(
    r"\bnot\s+(?:be\s+)?(?:required|obliged|obligated|limited|restricted|capped|subject)\b|\bno\s+(?:consent|notice|limit\w*|cap|"
    r"restriction\w*|obligation|duty|requirement)\b|\bwithout\s+(?:any\s+)?(?:limit\w*|cap|restriction)\b"
    r"|\bunlimited\b|\buncapped\b|\bwithout\s+(?:the\s+)?(?:prior\s+|written\s+|prior\s+written\s+)*consent\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|until|where|when|provided|that|which|who|because|since|although)\b[^,]*$", re.IGNORECASE
)
_NON = re.compile(r"\bnon-?\s?(\w+)", re.IGNORECASE)
_NEEDS_CONSENT = re.compile(
    r"\b(?:not|neither|no|nor)\b[^.;]{0,160}\bwithout\b[^.;]{0,80}\b(?:consent|approval|permission|notice|agreement)\b",
    re.IGNORECASE | re.DOTALL,
)


def polarity(question: QuestionWords, quote: str) -> Verdict:
    """Return YES or NO for a yes-or-no question that the quote answers."""
    text = " ".join(quote.split())
    if _named_otherwise(question, text):
        return Verdict.NO
    if _ASKS_WITHOUT_LIMIT.search(question.text):
        denied = _NEEDS_CONSENT.search(text) or (_ASKS_FOR_LIMIT.search(text) and not _NO_DUTY.search(text))
        return Verdict.NO if denied or _denies_asked(question, text) else Verdict.YES
    if _ASKS_FOR_LIMIT.search(question.text):
        free = _NO_DUTY.search(text) is not None and _NEEDS_CONSENT.search(text) is None
        return Verdict.NO if free else Verdict.YES
    return Verdict.NO if _denies_asked(question, text) else Verdict.YES


def _named_otherwise(question: QuestionWords, text: str) -> bool:
    """Say whether the quote has a "non-" before a word that the question asks for without one ("non-exclusive")."""
    asked = set(telling(_NON.sub("", question.text)))
    return any(asked.intersection(stems(match[1])) for match in _NON.finditer(text))


def _denies_asked(question: QuestionWords, text: str) -> bool:
    """Say whether the quote denies what the question asks: a word of the question stands where the denial reaches.

    A denial in a condition of what is asked ("may terminate … if the fees are not paid") does not count.
    """
    asked = set(telling(question.text))
    for denial in _DENIED.finditer(text):
        before = re.split(r"[.;]", text[: denial.start()])[-1]
        after = re.split(r"[.;]", text[denial.end() :], maxsplit=1)[0]
        condition = _CONDITION.search(before)
        if condition is not None and asked.intersection(stems(before[: condition.start()])):
            continue
        if asked.intersection([*stems(denial.group()), *stems(after)[:_REACH]]):
            return True
    return False
