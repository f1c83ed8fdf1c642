"""Whether a quote in German decides a German yes-or-no question: by fewer rules than in English, and so less often."""

import re

from smallprint.domain.question import Outcome
from smallprint.language.foreign_words import foreign_asked, foreign_stems

_ASKS = re.compile(
    r"^\W*(?:(?P<may>darf|dürfen|kann|können)|(?P<must>muss|müssen|soll|sollen)|ist|sind|hat|haben|gilt|gelten|wird|werden|"
    r"besteht|bestehen|gibt\s+es|(?:verlängert|erneuert|endet|haftet|umfasst|enthält|unterliegt|erlaubt|verbietet)n?)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[^\d][.;])\s+(?=[A-ZÄÖÜ(])|\n+")
_DENIES = re.compile(
    r"\b(?:nicht|kein\w*|niemals|weder|ausgeschlossen|untersagt|verboten|unzulässig|entfällt|unwirksam)\b",
    re.IGNORECASE,
)
_AGREED = r"(?:zustimmung|einwilligung|genehmigung|einverständnis)"
_CONSENT = re.compile(rf"\b{_AGREED}\b", re.IGNORECASE)
_WITHOUT_CONSENT = re.compile(rf"\bohne\b[^.;,]*\b{_AGREED}\b", re.IGNORECASE)
_WITH_CONSENT = re.compile(rf"\bnur\s+(?:mit|nach)\b[^.;,]*\b{_AGREED}\b|\bbedarf\b[^.;,]*\b{_AGREED}\b", re.IGNORECASE)
_WITHOUT_REASON = re.compile(r"\bohne\s+(?:angabe\s+von\s+|einen\s+|wichtigen\s+)?gr[uü]nde?n?\b", re.IGNORECASE)
_EXCEPTION = re.compile(
    r"\b(?:außer|ausgenommen|es\s+sei\s+denn|mit\s+ausnahme|soweit|sofern|jedoch|nur|lediglich|vorbehaltlich|abweichend)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r",?\s*\b(?:wenn|falls|sofern|soweit|sobald)\b[^.;]*", re.IGNORECASE)
_NOT_ENDED = re.compile(
    r"\b(?:wenn|sofern|soweit|falls)\b[^.;]*\b(?:nicht|kein\w*)\b[^.;]*\b(?:gekündigt|kündigt|widersprochen)\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:darf|dürfen|kann|können|berechtigt|steht\s+es\s+frei|befugt)\b", re.IGNORECASE)
_ONE = {"arbeit": "tatig", "verlang": "verlangert", "einwillig": "zustimm", "ubertrag": "abtret"}
# Words that only ask, or that the rules look for in their own way.
_ASKING_ONLY = (
    "auch ohn grund zustimm einwillig automat gilt gelt berechtigt kann darf muss noch dabei selbst gibt besteht"
)
_ASKING = frozenset(_ASKING_ONLY.split())


def asks_in_german(text: str) -> bool:
    """Say whether a German question is to be answered with yes or no."""
    return _ASKS.match(text) is not None


def german_polarity(text: str, quote: str) -> Outcome:
    """Return YES or NO for a German yes-or-no question that a quote decides, OPEN where it does not."""
    ask = _ASKS.match(text)
    if ask is None:
        return Outcome.OPEN
    needed = [stem for stem in foreign_asked(text, "de") if stem not in _ASKING]
    said = {
        _said(text, sentence, may=ask["may"] is not None)
        for sentence in _SENTENCE.split(" ".join(quote.split()))
        if all(_has(stem, foreign_stems(sentence, "de")) for stem in needed)
    }
    return said.pop() if len(said) == 1 else Outcome.OPEN


def _said(text: str, sentence: str, *, may: bool) -> Outcome:
    """Return what one sentence about what is asked says."""
    renews = re.search(r"verläng|erneuer", text, re.IGNORECASE) is not None and _NOT_ENDED.search(sentence) is not None
    if re.search(r"\bautomatisch\b", text, re.IGNORECASE):
        again = renews or re.search(r"\b(?:automatisch|stillschweigend|von\s+selbst)\b", sentence, re.IGNORECASE)
        if not again:
            return Outcome.OPEN
    plain = _CONDITION.sub(" ", sentence)
    if _CONSENT.search(text) and re.search(r"\bohne\b", text, re.IGNORECASE):
        return _of_consent(plain)
    if re.search(r"\bohne\b[^?]*\bgr[uü]nd", text, re.IGNORECASE) and not _WITHOUT_REASON.search(plain):
        return Outcome.OPEN
    if _EXCEPTION.search(plain) or (plain != sentence and not renews) or (may and _WITH_CONSENT.search(plain)):
        return Outcome.OPEN
    if _DENIES.search(plain):
        return Outcome.NO
    return Outcome.YES if not may or _MAY.search(plain) else Outcome.OPEN


def _of_consent(sentence: str) -> Outcome:
    """Return what a sentence says to a question whether something may be done without consent."""
    denies = _DENIES.search(sentence) is not None
    if _WITHOUT_CONSENT.search(sentence):
        return Outcome.NO if denies else Outcome.YES
    return Outcome.NO if _WITH_CONSENT.search(sentence) and not denies else Outcome.OPEN


def _has(asked: str, said: list[str]) -> bool:
    """Say whether a stem is among others, as itself, as the end of a compound or of one of which it is the end."""
    ways = {asked, _ONE.get(asked, asked)}
    return any(one in ways or any(_end_of(one, way) or _end_of(way, one) for way in ways) for one in said)


def _end_of(short: str, long: str) -> bool:
    return len(short) >= 6 and long.endswith(short)
