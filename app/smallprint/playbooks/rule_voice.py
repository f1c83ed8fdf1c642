"""What the rule says of a position: whether such a clause is there as it must be, and whether its words match."""

from smallprint.domain.playbook import Level, Need
from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    Grounds,
    Opinion,
    PlaybookVerdict,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.recall import Recall
from smallprint.playbooks.case import Case
from smallprint.playbooks.matching import Match, first_match

SURELY_FOUND = 0.8  # of the contracts that have a type, from which its absence is believed
_MEASURED_ON = 10  # contracts with the type from which that share says something
_SHOWN = 120  # characters of the words that an expression fits
_ORDER = (Level.NEVER, Level.PREFERRED, Level.ACCEPTABLE)  # in which patterns are looked for


def by_rule(case: Case) -> Opinion:
    """Return the rule's opinion; there always is one, so that no position is without."""
    if not case.standing:
        return _by_pattern_anywhere(case) or _not_about(case) or _absent(case)
    quote = case.quote(case.standing[0])
    if case.unsure:
        return _rule(PlaybookVerdict.CANNOT_TELL, quote, Reason(ReasonKind.PERHAPS))
    matched = _by_pattern(case)
    if matched is not None:
        return matched
    if case.position.need is Need.MUST_NOT:
        return _rule(PlaybookVerdict.DEVIATES, quote, Reason(ReasonKind.THERE_UNWANTED))
    if case.position.only_presence:
        return _rule(PlaybookVerdict.MEETS, quote, Reason(ReasonKind.THERE))
    return _rule(PlaybookVerdict.CANNOT_TELL, quote, Reason(ReasonKind.NOTHING_COMPARED))


def _not_about(case: Case) -> Opinion | None:
    """Return that it cannot be told whether what is there is the clause: it has not all that tells one."""
    if case.speaking and not case.confirmed:
        place = case.speaking[0]
        words = case.paper.quoted(place.start, place.end)
        return _rule(PlaybookVerdict.CANNOT_TELL, words, Reason(ReasonKind.WORDS_ALONE))
    if case.beside and not case.confirmed:
        return _rule(PlaybookVerdict.CANNOT_TELL, case.quote(case.beside[0]), Reason(ReasonKind.NOT_ABOUT))
    return None


def _absent(case: Case) -> Opinion:
    search = case.looked_for
    if case.silence is not None and not case.confirmed:
        return _rule(PlaybookVerdict.CANNOT_TELL, search, case.silence)
    confirmed = Reason(ReasonKind.CONFIRMED_ABSENT)
    if case.position.need is Need.MUST:
        return _rule(PlaybookVerdict.MISSING, search, confirmed if case.confirmed else Reason(ReasonKind.NOT_FOUND))
    if case.position.need is Need.MAY:
        return _rule(PlaybookVerdict.MEETS, search, Reason(ReasonKind.NOT_REQUIRED))
    if case.confirmed:
        return _rule(PlaybookVerdict.MEETS, search, confirmed)
    if not believed(search.recall):
        return _rule(PlaybookVerdict.CANNOT_TELL, search, Reason(ReasonKind.RARELY_FOUND))
    return _rule(PlaybookVerdict.MEETS, search, Reason(ReasonKind.NOT_FOUND_AS_WANTED))


def believed(recall: Recall | None) -> bool:
    """Say whether a type is found so often when it is there that not finding it says something."""
    return recall is not None and recall.there >= _MEASURED_ON and recall.found >= SURELY_FOUND * recall.there


def _by_pattern(case: Case) -> Opinion | None:
    """Return what the first pattern says that stands in a finding; those of what is never accepted come first."""
    slow: Opinion | None = None
    for level in _ORDER:
        for found in case.standing:
            start, end = case.words_of(found)
            match = first_match(case.position.stance(level).patterns, case.paper.document.text[start:end])
            if match is not None and match.too_slow:
                slow = slow or _rule(PlaybookVerdict.CANNOT_TELL, case.quote(found), _slow(match))
                break  # it would be as slow on the other findings
            if match is not None:
                return _matched(case, level, match, start, found.finding.id)
    return slow


def _by_pattern_anywhere(case: Case) -> Opinion | None:
    """Return what a pattern says where the clause type is not known here: it is all there is to find the clause by.

    Where the position says what it is about, the passages with those words are as good.
    """
    unknown = case.silence is not None and case.silence.kind is ReasonKind.UNKNOWN_TYPE
    for level in _ORDER:
        for passage in case.paper.passages if unknown and not case.position.about else case.speaking:
            text = case.paper.document.text[passage.start : passage.end]
            match = first_match(case.position.stance(level).patterns, text)
            if match is not None and match.too_slow:
                break
            if match is not None:
                return _matched(case, level, match, passage.start, 0)
    return None


def _matched(case: Case, level: Level, match: Match, offset: int, finding_id: int) -> Opinion:
    start, end = case.paper.around(offset + match.start, offset + match.end)
    words = match.pattern.text  # of an expression, a reader wants the words that it fits
    if match.pattern.regex:
        words = _cut(_whole_words(case.paper.document.text, offset + match.start, offset + match.end))
    reason = Reason(ReasonKind.PATTERN, (words, level.value))
    return _rule(VERDICT_OF_LEVEL[level], case.paper.quoted(start, end, finding_id), reason)


def _whole_words(text: str, start: int, end: int) -> str:
    """Return some characters of a text with the rest of the words that they begin and end in."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return " ".join(text[start:end].split())


def _cut(words: str) -> str:
    """Return words that are not too long to be read in a sentence: of long ones, how they begin and end."""
    if len(words) <= _SHOWN:
        return words
    half = _SHOWN // 2
    return f"{words[:half].rsplit(' ', 1)[0]} … {words[-half:].split(' ', 1)[-1]}"


def _slow(match: Match) -> Reason:
    return Reason(ReasonKind.PATTERN_TOO_SLOW, (match.pattern.text,))


def _rule(verdict: PlaybookVerdict, grounds: Grounds, reason: Reason) -> Opinion:
    return Opinion(Voice.RULE, verdict, grounds, reason)
