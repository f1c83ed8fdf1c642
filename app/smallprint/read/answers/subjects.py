"""Whose doing a clause is about: the noun phrase before its verb, without what belongs to it ("of the Customer")."""

import re

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*'?")
_PRONOUN = re.compile(r"^(?:it|they|he|she|this|these|those|which|who|that)$", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"^(?:of|in|to|with|by|for|from|under|at|on|upon|after|before|during|within|without|against|between|through|as|into|"
    r"until|notwithstanding|than|about)$",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"^(?:the|a|an|any|each|either|neither|every|all|both|no|its|their|his|her|your|our|this|these|such)$",
    re.IGNORECASE,
)
_PERSON = re.compile(r"^(?:you|we|it|they|he|she)$", re.IGNORECASE)
_ASIDE = re.compile(
    r"^\s*(?:at|in|upon|on|with|by|for|subject|without|after|before|during|as|unless|notwithstanding|acting|"
    r"having|directly|indirectly|or|including|accordingly|however|otherwise|then|if|where|when|once|while)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:^|[,;:(]|\b(?:and|or|but|that|nor|then|save|except|otherwise|accordingly|however|so|therefore))\s*$",
    re.IGNORECASE,
)
# "use", "sell or let", "sell, charge or part with": the act with those that are listed beside it.
_ACT = re.compile(
    r"\S+,(?:\s+\S+){0,8}?\s+(?:or|and)\s+\S+\s+(?:(?:with|on|out|of)\s+)?|\S+(?:\s+(?:or|and)\s+\S+)?\s+"
)
_BESIDE = re.compile(r"\b(?:on|in|(?<!up\s)to|from|with|by|at|under|against|without|as|upon)\b", re.IGNORECASE)
_MARKS = re.compile(r"[,;:()]")


def subject_of(before: str, *, first: bool) -> str:
    """Return the noun phrase that ends the words before a verb; "" where they end in a bare "and" or name nobody.

    What follows another verb names somebody anew only with an article, a pronoun or a name.
    """
    pieces = [piece for piece in _MARKS.split(before) if piece.strip()]
    if not pieces:
        return ""
    if re.fullmatch(r"\s*(?:and|or|but|nor|then)\s*", pieces[-1], re.IGNORECASE):
        return ""
    named = [piece for piece in pieces if not _ASIDE.match(piece)]
    return _last_phrase((named or pieces[-1:])[-1], bare=first or len(pieces) > 1)


def who_named(phrase: str) -> list[str]:
    """Return the words of a noun phrase that name somebody, in the singular."""
    words = [word.lower().removesuffix("'").removesuffix("'s") for word in _WORD.findall(phrase)]
    named = [word for word in words if not _DETERMINER.match(word) and word not in ("party", "parties")]
    return [word.removesuffix("s") if len(word) > 3 and not word.endswith("ss") else word for word in named]


def object_of(after: str) -> str:
    """Return the words from an act on up to what stands beside its object ("on …", "with …")."""
    first = _ACT.match(after)
    cut = _BESIDE.search(after, first.end() if first is not None else 0)
    return after[: cut.start()] if cut is not None else after


def is_pronoun(phrase: str) -> bool:
    """Say whether a noun phrase is a word that stands for one before."""
    return _PRONOUN.match(phrase) is not None


def opens_clause(before: str) -> bool:
    """Say whether a clause may begin after these words."""
    return _OPENS.search(before) is not None


def after_turn(between: str) -> bool:
    """Say whether the words between a "neither" and a verb are of one clause: "party", "of us", "reason"."""
    return re.search(r"[;:]|\b(?:and|but|or)\s+(?:the|a|an|each|either|it|they)\b", between, re.IGNORECASE) is None


def _last_phrase(piece: str, *, bare: bool) -> str:
    words = _WORD.findall(piece)
    if not words or words[-1].lower() in ("and", "or", "but", "then", "nor"):
        return ""
    starts = [n for n in range(len(words)) if _starts(words, n)]
    if not starts and not bare:
        return ""
    begin = starts[-1] if starts else 0
    joined = [n for n in starts if 0 < begin - n <= 4 and words[begin - 1].lower() in ("and", "or")]
    begin = min(joined, default=begin)
    end = next((n for n in range(begin + 1, len(words)) if _PREPOSITION.match(words[n])), len(words))
    return " ".join(words[begin:end])


def _starts(words: list[str], n: int) -> bool:
    """Say whether a noun phrase that is no part of another begins at a word."""
    capital = n > 0 and words[n][0].isupper()
    if not (_DETERMINER.match(words[n]) or _PERSON.match(words[n]) or capital):
        return False
    if n == 0:
        return True
    before = words[n - 1]
    return not (_PREPOSITION.match(before) or _DETERMINER.match(before) or (before[0].isupper() and n > 1))
