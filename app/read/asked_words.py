"""What a quote must hold before it can say yes or no: the question's own verb and object, values and who it asks about.

A quote about something near answers nothing, so what is not found leaves the question open.
"""

import re
from functools import cache

from app.read.numerals import NUMBER_WORDS, number_of
from app.read.question_words import QuestionWords, stems, telling

# Words of one group stand for each other; kept small: "near" is not "the same".
_SAME = (
    "terminate end cancel",
    "assign transfer",
    "insure insurance",
    "license licence",
    "inspect audit",
    "reason cause convenience",
    "limit limited unlimited uncapped cap capped exceed",
    "hold maintain carry keep",
    "hire employ engage solicit",
    "liable liability",
    "pay payment payable",
    "consent approval permission",
    "exclusive exclusively exclusivity",
    "compete competition",
    "govern law",
    "sublet underlet sublease",
)
# Words of a question that only ask: "Is there a right to …?", "Is the Tenant allowed to …?"
_ASKING_ONLY = (
    "need require requirement allow permit entitle right oblige obligation able possible free freely there exist "
    "clause provision section contain include mention say state set get let have prohibit forbid prevent restrict "
    "restriction keep bar still ever currently kind sort kept amount stop promise duty contracts agreements "
    "documents person somebody anybody other's"
)
_NOTHING = frozenset(telling(_ASKING_ONLY))
_GROUPS = tuple(frozenset(stems(group)) for group in _SAME)
_AGAIN = re.compile(
    r"\brenew\w*\b[^.;]{0,120}\b(?:unless|successive|each|every|year\s+to\s+year|month\s+to\s+month)\b|\bevergreen\b",
    re.IGNORECASE,
)
# Words that another wording says as well.
_SAID = {
    "automat": _AGAIN,
    "without": re.compile(
        r"\b(?:any|no|a)\s+reason\b|\bconvenience\b|\bat\s+any\s+time\b|\bwhether\s+or\s+not\b|\bfree(?:ly)?\b|\bnot\s+need\b",
        re.IGNORECASE,
    ),
}
_SENTENCE = re.compile(r"(?<=[.;:!?])\s+(?=[A-Z(\d“\"])")
_MODAL = re.compile(
    r"\b(?:shall|may|will|must|can|cannot|could|should|would|need|needs|has|have|agrees?|undertakes?|grants?|is|are)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"\b(?:either|each|any|both|all|neither|no|every)\s+(?:of\s+)?(?:the\s+)?(?:part(?:y|ies)|of\s+(?:us|them))\b"
    r"|\b(?:the\s+)?parties\b|\bnothing\b|\bnobody\b|\bno\s+one\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^\s*(?:at|in|upon|on|with|by|for|subject|without|after|before|during|as|unless|notwithstanding|acting|whether|"
    r"having|directly|indirectly|or|including)\b",
    re.IGNORECASE,
)
_ASKED_WHO = re.compile(
    r"^\W*(?:may|can|must|shall|should|will|does|do|could|has|have)\s+(?:(?:the|a|an|our|your|each)\s+)?(?P<who>[\w-]+)",
    re.IGNORECASE,
)
_OWNS = re.compile(r"\bown(?:s|ed)?\b(?=\s+(?:the|any|all|a|an|what|its|our|by))", re.IGNORECASE)
_COMPANY = re.compile(r"\blimited\s+liability\s+(?:company|partnership)", re.IGNORECASE)
_NUMBER_WORD = re.compile(rf"\b{NUMBER_WORDS}\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_COUNTED = re.compile(
    r"(?P<figures>\d+(?:[.,]\d+)*)\W{0,3}(?:\w+\W+){0,1}?(?P<unit>day|week|month|quarter|year|hour|per\s?cent|percent|%)",
    re.IGNORECASE,
)


def sentences_of(question: QuestionWords, quote: str) -> list[str]:
    """Return the sentences of a quote that speak of what is asked, and of whom; none where it decides nothing."""
    text = _in_figures(quote)
    asked = _in_figures(question.text)
    whole = [part for part in _SENTENCE.split(text) if part.strip()]
    who = _asked_of(question)
    said = [part for part in whole if _speaks_of(asked, part, who) and _of_whom(question, who, part)]
    return said if all(_same_values(asked, part) for part in said) else []


def alike(word: str) -> frozenset[str]:
    """Return the stems that stand for a stem as well as itself."""
    return _alike(word) | {word}


def _in_figures(text: str) -> str:
    """Return the text on one line with numbers in words as figures, and without a company's "limited liability"."""
    plain = _COMPANY.sub(" ", " ".join(text.split()))
    return _NUMBER_WORD.sub(lambda match: str(number_of(match[0])), plain)


def _speaks_of(asked: str, sentence: str, who: str) -> bool:
    """Say whether every word of a question that tells it from others is in the sentence, or one of its group."""
    there = frozenset(stems(sentence))
    return all(
        word in there or bool(_alike(word) & there) or (word in _SAID and _SAID[word].search(sentence) is not None)
        for word in _needed(asked) - {who}
    )


@cache
def _needed(asked: str) -> frozenset[str]:
    plain = re.sub(r"\bnon-?(?=\w)", "", asked, flags=re.IGNORECASE)
    words = frozenset(telling(re.sub(r"\bn['’]t\b", " not", plain)))
    if _OWNS.search(asked):  # a small word elsewhere ("its own"), the verb here
        words |= {"own"}
    return words - _NOTHING or words


@cache
def _alike(word: str) -> frozenset[str]:
    return frozenset().union(*(group for group in _GROUPS if word in group))


def _same_values(asked: str, sentence: str) -> bool:
    """Say whether no other value of a kind that the question names stands in the sentence."""
    named = {match["unit"].lower(): match["figures"] for match in _COUNTED.finditer(asked)}
    for match in _COUNTED.finditer(sentence):
        if match["figures"] != named.get(match["unit"].lower(), match["figures"]):
            return False
    return set(_FIGURES.findall(asked)) <= set(_FIGURES.findall(sentence))


def _asked_of(question: QuestionWords) -> str:
    """Return the stem of whom a question asks about ("May the Supplier …?"), "" where it names nobody."""
    match = _ASKED_WHO.match(question.text)
    return next(iter(telling(match["who"])), "") if match else ""


def _of_whom(question: QuestionWords, who: str, sentence: str) -> bool:
    """Say whether the sentence is about whom the question asks about; anyone will do where it names nobody."""
    if not who:
        return True
    verbs = telling(question.text)[1:2]
    doing = [at for at, word in _placed(sentence) if word in verbs or any(word in _alike(verb) for verb in verbs)]
    modals = [one.start() for one in _MODAL.finditer(sentence)]
    before = [at for at in modals if not doing or at < doing[0]]
    if not before:
        return who in stems(sentence[: doing[0]] if doing else sentence)
    chunks = re.split(r"[,;:.]", sentence[: before[-1]])
    for chunk in reversed(chunks):
        if who in stems(chunk) or _ANYBODY.search(chunk):
            return True
        if chunk.strip() and not _ASIDE.match(chunk):
            return False
    return False


def _placed(sentence: str) -> list[tuple[int, str]]:
    return [(match.start(), stems(match[0])[0]) for match in re.finditer(r"[^\W\d_]+", sentence)]
