"""What a question asks for: its telling words, whether it wants a yes or no, and the kind of value that answers it."""

import re
from dataclasses import dataclass
from functools import cache

from smallprint.domain.clause import ValueKind
from smallprint.language.english import SMALL_WORDS, placed_tokens, plain, stem
from smallprint.language.foreign_words import foreign_stems, foreign_words, language_asked
from smallprint.read.answers.german_polarity import asks_in_german

_NUMBERS_A_SECTION = "§"  # tells no text from another
# Small words that a passage tells nothing by, either; retrieval takes some of them for telling in a question.
_SMALL = SMALL_WORDS | frozenset(
    """
    after all also am another because before between cannot every further him itself just long more most nor off own
    parties same somebody too until up while within
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)
_WANTED: tuple[tuple[str, ValueKind], ...] = (
    (
        r"\bhow\s+(?:long|fast|quickly|soon)\b|\bwhat\s+(?:notice|period|term|duration)\b|\bhow\s+many\s+(?:days|months|years)\b",
        ValueKind.DURATION,
    ),
    (r"\bwhen\b|\bwhat\s+(?:date|day)\b|\b(?:on|from|by|until)\s+which\s+(?:date|day)\b", ValueKind.DATE),
    (r"\bhow\s+much\b|\bwhat\s+(?:amount|price|fee|sum|cap|limit)\b|\bwhich\s+amount\b", ValueKind.AMOUNT),
    (r"\b(?:which|what)\s+(?:\S+\s+){0,4}(?:law|laws|state|country|courts?|jurisdiction)\b|\bwhere\b", ValueKind.PLACE),
    (r"\bwho\b|\bwhich\s+parties\b", ValueKind.PARTIES),
)
_AUXILIARY = (
    "is|are|was|were|does|do|did|has|have|had|can|could|may|might|must|shall|should|will|would|isn['’]t|aren['’]t|"
    "doesn['’]t|don['’]t|can['’]t|won['’]t"
)
_YES_NO = re.compile(rf"^\W*(?:(?:and|so|but|then|ok|please)\W+)?(?P<auxiliary>{_AUXILIARY})\b", re.IGNORECASE)
_WHICH_CONTRACTS = re.compile(
    r"^\W*(?:which|what|do\s+any|do\s+all|are\s+any|are\s+all|list|show|find)\b(?:\s+(?:me|all|the))*"
    r"(?:\s+of)?(?:\s+(?:these|those|the|our|my))*\s+(?:contracts?|agreements?|documents?|leases?|licen[cs]es?)\s+"
    r"(?!(?:prevails?|controls?|governs?|wins|takes?\s+precedence)\b)"
    r"(?:(?:that|which|with|where|in\s+which)\s+)?(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question as it is looked at.

    `stems` are its telling words, `wanted` the kind of value that would answer it (NONE where any words would),
    `auxiliary` the word that makes it a yes-or-no question ("" where it is none), `picks` whether it asks which
    contracts something holds of, `language` what it is asked in (ISO 639-1): of other languages than English only the
    words are known.
    """

    text: str
    stems: frozenset[str]
    wanted: ValueKind = ValueKind.NONE
    auxiliary: str = ""
    picks: bool = False
    language: str = "en"

    @property
    def yes_no(self) -> bool:
        """Say whether each document answers it with yes or no."""
        return bool(self.auxiliary) or self.picks


def look_at(question: str) -> QuestionWords:
    """Return what a question asks for."""
    text = " ".join(question.split())
    language = language_asked(text, _SMALL)
    if language != "en":
        asks = text.split()[0].lower() if language == "de" and asks_in_german(text) else ""
        told = foreign_words(text, language)
        stemmed = frozenset(one for root, made in told for one in (root, *made))
        return QuestionWords(text, stemmed, auxiliary=asks, language=language)
    auxiliary = _YES_NO.match(text)
    picks = _WHICH_CONTRACTS.match(text)
    wanted = next((kind for pattern, kind in _WANTED if re.search(pattern, text, re.IGNORECASE)), ValueKind.NONE)
    return QuestionWords(
        text,
        frozenset(telling(text)) or frozenset(stems(text)),
        ValueKind.NONE if auxiliary or picks else wanted,
        auxiliary["auxiliary"].lower() if auxiliary else "",
        picks is not None,
    )


def stems(text: str, language: str = "en") -> list[str]:
    """Return the stems of all words, in order."""
    if language != "en":
        return foreign_stems(text, language)
    return [root for _, root in placed_stems(text)]


def placed_stems(text: str) -> list[tuple[int, str]]:
    """Return each word's place and stem, in order."""
    return [(at, _stem(word)) for at, word in placed_tokens(text) if word != _NUMBERS_A_SECTION]


def telling(text: str) -> list[str]:
    """Return the stems of the words that tell one text from another, in order."""
    words = (word for _, word in placed_tokens(text) if word != _NUMBERS_A_SECTION)
    return [_stem(word) for word in words if word.lower() not in _SMALL]


@cache
def _stem(word: str) -> str:
    return stem(plain(word))
