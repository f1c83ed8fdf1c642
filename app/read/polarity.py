"""Whether a quote decides a yes-or-no question, and how, by rules.

It decides nothing unless it has the question's own verb and object, its values, and whom it asks about: a quote about
something near leaves the question open. So does an exception, and what one sentence allows and another denies.
"""

import re

from app.domain.question import Verdict
from app.read.asked_words import alike, sentences_of
from app.read.question_words import QuestionWords, stems, telling

_SUBJECT = r"(?:neither|no|none\s+of)\s+(?:[\w’'-]+\s+){0,6}?"
_MODAL = r"(?:shall|may|will|must|can|does|do|is|are|has|have|had|would|should|could|need|needs)"
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
    r"\b(?:unlimited|uncapped|freely|without\s+(?:[\w’']+\s+){0,4}?(?:limit|cap|consent|approval|permission|notice)\w*)\b",
    re.IGNORECASE,
)
_NO_DUTY = re.compile(
    r"\bnot\s+(?:be\s+)?(?:required|obliged|obligated|limited|restricted|capped|subject)\b|\bno\s+(?:consent|notice|limit\w*|cap|"
    r"restriction\w*|obligation|duty|requirement)\b|\bwithout\s+(?:any\s+)?(?:limit\w*|cap|restriction)\b"
    r"|\bunlimited\b|\buncapped\b|\bwithout\s+(?:the\s+)?(?:prior\s+|written\s+|prior\s+written\s+)*consent\b",
    re.IGNORECASE,
)
_LIMIT_VERB = re.compile(
    r"\b(?:not|nothing|neither|nor)\s+(?:[\w’']+\s+){0,4}?(?:limit|exclud|restrict|prevent|prohibit|exclusiv|cap)\w*",
    re.IGNORECASE,
)
_NOTHING_LIMITS = re.compile(r"\bnothing\b[^.;]{0,60}?\b(?:limit|exclud|restrict|prevent|stop)\w*", re.IGNORECASE)
_LIMITS = re.compile(
    r"\b(?:limit(?:ed|s)|cap(?:s|ped)|exceed|exclusiv\w*|only|restrict\w*|prohibit\w*|exclud\w*|requires?|subject\s+to|"
    r"consent|need(?:s|ed)?|confidential\w*|surviv\w*|waive\w*|must|refrain\w*)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|until|where|when|provided|that|which|who|because|since|although)\b[^,]*$", re.IGNORECASE
)
# "Non-exclusive" denies "exclusive"; "non-renewal" and "non-payment" are names of things and deny nothing.
_NON = re.compile(r"\bnon-?\s?(\w+(?:ive|able|ible))\b", re.IGNORECASE)
_ASKS_FOR_BAN = re.compile(r"\bnon-?(?:compet|solicit|disparag|poach)\w*", re.IGNORECASE)
_DENIED_TWICE = re.compile(
    r"\b(?:not|nothing|neither|nor)\b[^.;]{0,80}?\b(?:prevent|prohibit|preclude|stop|restrict|forbid|bar)\w*\b",
    re.IGNORECASE,
)
_LACKING = re.compile(r"\b(?:without|no)\s+(?:any\s+|further\s+)?(\w+)", re.IGNORECASE)
_SCOPE = re.compile(r"\bfor\b|\barising\b|\bunder\s+(?:clause|section)\b|\bin\s+respect\b|\bto\s+the\s+extent\b", re.I)
_EXCEPTION = re.compile(
    r"\b(?:except|save\s+(?:that|for|as|in)|other\s+than|excluding|does\s+not\s+apply|do\s+not\s+apply|"
    r"shall\s+not\s+apply|notwithstanding|provided\s+(?:that|however|,)|only\s+(?:if|where|when|with|after)|"
    r"however|but\s+(?:not|only|if)|until|instead\s+of|unless)\b",
    re.IGNORECASE,
)
_UNLESS_NOTICE = re.compile(
    r"\b(?:unless|until)\b[^.;]{0,160}\b(?:notice|notif\w+|terminated|cancel\w*|written)\b", re.IGNORECASE
)
_NEEDS_CONSENT = re.compile(
    r"\b(?:not|neither|no|nor)\b[^.;]{0,160}\bwithout\b[^.;]{0,80}\b(?:consent|approval|permission|notice|agreement)\b",
    re.IGNORECASE | re.DOTALL,
)


def polarity(question: QuestionWords, quote: str) -> Verdict:
    """Return YES or NO for a yes-or-no question that the quote decides, OPEN where it does not."""
    said = {_said(question, sentence) for sentence in sentences_of(question, quote)}
    return said.pop() if len(said) == 1 else Verdict.OPEN


def _said(question: QuestionWords, text: str) -> Verdict:
    """Return what one sentence about what is asked says."""
    if _named_otherwise(question, text):
        return Verdict.NO
    denied = _denies_asked(question, text)
    if _excepts(question, text) or _DENIED_TWICE.search(text) or _lacks(question, text):
        return Verdict.OPEN
    if _ASKS_FOR_BAN.search(question.text):
        return Verdict.YES if _DENIED.search(text) else Verdict.OPEN
    needs_consent = _NEEDS_CONSENT.search(text) is not None
    if _ASKS_WITHOUT_LIMIT.search(question.text):
        limited = needs_consent or denied or (_ASKS_FOR_LIMIT.search(text) and not _NO_DUTY.search(text))
        return Verdict.NO if limited else Verdict.YES
    if _ASKS_FOR_LIMIT.search(question.text):
        if not needs_consent and (_NO_DUTY.search(text) or _denies_limit(text)):
            return Verdict.NO if not _SCOPE.search(text) or _SCOPE.search(question.text) else Verdict.OPEN
        return Verdict.YES if denied or needs_consent or _LIMITS.search(text) else Verdict.OPEN
    return Verdict.NO if denied else Verdict.YES


def _excepts(question: QuestionWords, text: str) -> bool:
    """Say whether the sentence has an exception that the answer may turn on; what a notice ends is none."""
    plain = _UNLESS_NOTICE.sub(" ", text) if re.search(r"renew|extend", question.text, re.IGNORECASE) else text
    return _EXCEPTION.search(plain) is not None


def _lacks(question: QuestionWords, text: str) -> bool:
    """Say whether the sentence says "no" or "without" of a thing that is asked for ("without refund")."""
    asked = set(telling(question.text)) - set(stems("consent approval permission notice reason cause limit"))
    lacking = any(asked.intersection(stems(match[1])) for match in _LACKING.finditer(text))
    return lacking and "no" not in stems(question.text)


def _named_otherwise(question: QuestionWords, text: str) -> bool:
    """Say whether the quote has a "non-" before a word that the question asks for without one ("non-exclusive")."""
    asked = set(telling(_NON.sub("", question.text)))
    return any(asked.intersection(stems(match[1])) for match in _NON.finditer(text))


def _denies_limit(text: str) -> bool:
    """Say whether it is the limit that is denied: "nothing limits …", "shall not be excluded"."""
    if _NOTHING_LIMITS.search(text):
        return True
    after = (re.split(r"[.;,]", text[denial.start() :], maxsplit=1)[0] for denial in _DENIED.finditer(text))
    return any(_LIMIT_VERB.search(words) for words in after)


def _denies_asked(question: QuestionWords, text: str) -> bool:
    """Say whether the quote denies what the question asks: a word of the question stands where the denial reaches.

    A denial in a condition of what is asked ("may terminate … if the fees are not paid") does not count.
    """
    asked = frozenset().union(*(alike(word) for word in telling(question.text)))
    for denial in _DENIED.finditer(text):
        before = re.split(r"[.;]", text[: denial.start()])[-1]
        after = re.split(r"[.;]", text[denial.end() :], maxsplit=1)[0]
        condition = _CONDITION.search(before)
        if condition is not None and asked.intersection(stems(before[: condition.start()])):
            continue
        if asked.intersection([*stems(denial.group()), *stems(after)[:_REACH]]):
            return True
    return False
