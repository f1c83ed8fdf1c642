"""Text -> the words that are ranked by: stems, section numbers, amounts; and a question without its small words."""

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

from smallprint.language.english import SMALL_WORDS, plain, stem, tokens
from smallprint.language.foreign_words import foreign_stems, foreign_words, language_asked

_REMEMBERED = 200_000  # words whose stem is remembered: more than a thousand contracts have

# British spellings and what they are in American ones, as most contracts that the rarity of words is known from are.
_BRITISH = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"^(licen|defen|offen|preten)ce(?=s?$|d$)", r"\1se"),
        (r"^practis", "practic"),
        (r"^((?:un|dis)?(?:fav|hon|col)|lab|behavi|endeav|harb|neighb|misdemean)our", r"\1or"),
        (
            r"^((?:un|re|de|dis)?(?:author|organ|recogn|real|minim|maxim|util|summar|penal|final|priorit|special|standard|"
            r"custom|categor|character|emphas|equal|formal|harmon|initial|legal|local|modern|neutral|optim|personal|"
            r"privat|regular|anonym|pseudonym|capital|commercial|amort|item|subsid|synchron|monet|normal|crystall))is"
            r"(?=e|ing|ation|er)",
            r"\1iz",
        ),
        (r"^(cent|met|lit|theat)re(?=s?$)", r"\1er"),
        (r"^program(?:me)(?=s?$)", "program"),
        (r"^judgement", "judgment"),
        (r"^(fulfi|insta|ski)l(?=ment|s?$)", r"\1ll"),
        (r"^wilful", "willful"),
        (r"^cheque", "check"),
    )
)

# Words of a question that say nothing of what is asked for.
_SMALL = SMALL_WORDS | frozenset(
    """
    agreements anything applies apply clause clauses contain contracts ever find get give given gives got happen
    happens many provide require required requires s say says show tell two
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)

# What stands after "how" asks for a measure, and seldom stands in the answer ("How soon must it be paid?").
_HOW_MUCH = re.compile(r"\bhow\s+(?:soon|quickly|fast|often|big|large|high|far|late|early)\b", re.IGNORECASE)


def words(text: str, language: str = "en") -> list[str]:
    """Return the stems of a text in order: words without case, ending or possessive, numbers as they stand."""
    if language not in ("", "en"):
        return foreign_stems(text, language)
    return [_stem(token) for token in tokens(text)]


def language_of_question(question: str) -> str:
    """Return the language that a question is asked in (ISO 639-1); "en" unless another is plain."""
    return language_asked(question, _SMALL)


def surely_english(question: str) -> bool:
    """Say whether a question has small words of English, so that it is in no other language that is not known here."""
    return any(token.lower() in _SMALL for token in tokens(question))


def foreign(question: str, language: str) -> list[tuple[str, list[str]]]:
    """Return the stems of a question in another language than English, each with others that it is found by.

    Those are what it is in English contracts, and the parts of a German compound.
    """
    return [(root, [_stem(root), *made]) for root, made in foreign_words(question, language)]


def asked(question: str) -> list[str]:
    """Return the stems of a question that say what is asked for, each once; all stems when none is left."""
    told = tokens(_HOW_MUCH.sub(" ", question))
    telling = [token for token in told if token.lower() not in _SMALL]
    return list(dict.fromkeys(map(_stem, telling or tokens(question))))


@lru_cache(maxsize=_REMEMBERED)
def _stem(token: str) -> str:
    word = plain(token)
    if word.isalpha():
        for british, american in _BRITISH:
            word = british.sub(american, word)
    return stem(word)


@lru_cache(maxsize=_REMEMBERED)
def word_id(word: str) -> int:
    """Return the number that stands for a word in an index: its CRC-32, so that no list of words is kept."""
    return zlib.crc32(word.encode())


def phrases(several: Sequence[str], longest: int) -> Iterable[tuple[str, ...]]:
    """Yield the runs of two to `longest` neighbouring words."""
    for length in range(2, longest + 1):
        for at in range(len(several) - length + 1):
            yield tuple(several[at : at + length])
