"""The one place that says in English what a playbook's verdicts and their reasons are; pure, so that a translation has
one way in.
"""

from collections.abc import Callable, Mapping, Sequence

from smallprint.domain.playbook import Level, Need, Severity
from smallprint.domain.playbook_verdict import (
    Doubt,
    Grounds,
    LookedFor,
    PlaybookVerdict,
    PositionResult,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.language.counting import by_number, counted
from smallprint.language.measures import in_own_words

VERDICT_SAID: Mapping[PlaybookVerdict, str] = {
    PlaybookVerdict.DEVIATES: "Deviates",
    PlaybookVerdict.MISSING: "Missing",
    PlaybookVerdict.CANNOT_TELL: "Cannot tell",
    PlaybookVerdict.ACCEPTABLE: "Acceptable",
    PlaybookVerdict.MEETS: "Meets",
}
VOICE_SAID: Mapping[Voice, str] = {
    Voice.PERSON: "Person",
    Voice.RULE: "Rule",
    Voice.VALUE: "Value",
    Voice.STATEMENT: "Statements",
    Voice.SIMILARITY: "Likeness",
}
SEVERITY_SAID: Mapping[Severity, str] = {Severity.HIGH: "High", Severity.MEDIUM: "Medium", Severity.LOW: "Low"}
NEED_SAID: Mapping[Need, str] = {
    Need.MUST: "The contract must have it.",
    Need.MAY: "The contract may have it.",
    Need.MUST_NOT: "The contract must not have it.",
}
LEVEL_SAID: Mapping[Level, str] = {
    Level.PREFERRED: "preferred",
    Level.ACCEPTABLE: "acceptable",
    Level.NEVER: "never accepted",
}
_COMPARED = {
    "at_most": "at most {bound}",
    "at_least": "at least {bound}",
    "one_of": "one of {bound}",
    "equals": "equal to {bound}",
}

_PLAIN: Mapping[ReasonKind, str] = {
    ReasonKind.THERE: "Such a clause is there.",
    ReasonKind.THERE_UNWANTED: "Such a clause is there, and must not be.",
    ReasonKind.NOT_FOUND: "No such clause was found.",
    ReasonKind.NOT_FOUND_AS_WANTED: "No such clause was found, as wanted.",
    ReasonKind.NOT_REQUIRED: "No such clause was found; the contract need not have one.",
    ReasonKind.CONFIRMED_ABSENT: "A person looked for it and confirmed that it is absent.",
    ReasonKind.NOT_ABOUT: "Such a clause is there, and none that has the words which this is about. Read it.",
    ReasonKind.WORDS_ALONE: "No such clause was found, but words which it is about stand here. Read them.",
    ReasonKind.PERHAPS: "This is only perhaps such a clause. Accept or reject the finding.",
    ReasonKind.RARELY_FOUND: "Nothing was found, but such clauses are often missed. Look for it.",
    ReasonKind.TERMS_ELSEWHERE: (
        "Nothing was found, but this paper takes in terms that stand elsewhere. Add them, and judge them too."
    ),
    ReasonKind.NOT_REVIEWED: "The document was not reviewed to its end.",
    ReasonKind.NOT_LOOKED_FOR: "The document is in {0}, and such clauses are looked for in English only.",
    ReasonKind.UNKNOWN_TYPE: "There is no clause type “{0}” here. Add it as one of your own, or change the playbook.",
    ReasonKind.PATTERN_TOO_SLOW: "Looking for the pattern “{0}” took too long.",
    ReasonKind.NO_VALUE: "It states no value that could be read.",
    ReasonKind.LIKE: "It is {0} % like “{1}”.",
    ReasonKind.STATED: "It says that “{1}” ({0} % sure).",
    ReasonKind.CONTRADICTED: "It says the contrary of “{1}” ({0} % sure).",
    ReasonKind.NOT_STATED: "It does not say that “{1}” ({0} % sure).",
    ReasonKind.UNSURE_IF_STATED: "Whether it says that “{1}” is not sure ({0} %).",
    ReasonKind.VOICES_DIFFER: "The voices differ. Read the clause.",
    ReasonKind.NOTHING_COMPARED: "Such a clause is there, and nothing tells whether it says what you want.",
}


def reason_said(reason: Reason) -> str:
    """Return the sentence of a reason."""
    told = _OWN.get(reason.kind)
    if told is not None:
        return told(reason.words)
    return _PLAIN[reason.kind].format(*(word.rstrip(".") for word in reason.words), "", "")


def grounds_said(grounds: Grounds) -> str:
    """Return what was looked at where nothing was found, "" for words of the contract."""
    if not isinstance(grounds, LookedFor):
        return ""
    looked = f"{counted(grounds.passages, 'passage')} {by_number(grounds.passages, 'was', 'were')} looked at."
    recall = grounds.recall.sentence if grounds.recall is not None else ""
    if not recall:
        return f"{looked} How often it is found was never measured."
    if recall.startswith("found"):
        return f"{looked} This type is {recall}."
    return f"{looked} How often it is found was {recall}."


def counts_said(results: Sequence[PositionResult]) -> str:
    """Return how many positions have each verdict: "2 deviate, 1 missing, 3 cannot be told, 8 met or acceptable"."""
    count = {verdict: sum(one.verdict is verdict for one in results) for verdict in PlaybookVerdict}
    fine = count[PlaybookVerdict.MEETS] + count[PlaybookVerdict.ACCEPTABLE]
    deviates = count[PlaybookVerdict.DEVIATES]
    told = [
        (deviates, f"{deviates} {by_number(deviates, 'deviates', 'deviate')}"),
        (count[PlaybookVerdict.MISSING], f"{count[PlaybookVerdict.MISSING]} missing"),
        (count[PlaybookVerdict.CANNOT_TELL], f"{count[PlaybookVerdict.CANNOT_TELL]} cannot be told"),
        (fine, f"{fine} met or acceptable"),
    ]
    return ", ".join(words for number, words in told if number)


def condition_said(words: Sequence[str]) -> str:
    """Return conditions that are given as comparison and bound in turn: "at least 30 days and at most 60 days"."""
    pairs = zip(words[::2], words[1::2], strict=True)
    return " and ".join(_COMPARED[comparison].format(bound=in_own_words(bound)) for comparison, bound in pairs)


def _pages(words: Sequence[str]) -> str:
    return f"Nothing was found, but {counted(int(words[0]), 'page')} could not be read."


def _pattern(words: Sequence[str]) -> str:
    level = LEVEL_SAID[Level(words[1])]
    return f"It has the words “{words[0]}”, which are {level}."


def _met(words: Sequence[str]) -> str:
    value, level, bounds = words[0], LEVEL_SAID[Level(words[1])], condition_said(words[2:])
    return f"{value} is {bounds}, which is {level}."


def _not_met(words: Sequence[str]) -> str:
    value, level, bounds = words[0], LEVEL_SAID[Level(words[1])], condition_said(words[2:])
    return f"It says {value}; what is {level} is {bounds}."


def _not_comparable(words: Sequence[str]) -> str:
    if len(words) < 3:
        return f"“{words[0]}” cannot be read for certain."
    doubt = Doubt(words[-1]) if len(words) % 2 else Doubt.UNSAID  # earlier programs did not keep why
    value, bounds = words[0], condition_said(words[2 : len(words) - len(words) % 2])
    return {
        Doubt.OTHER_KIND: f"Whether {value} is {bounds} cannot be told: the two are measured in different things.",
        Doubt.CURRENCIES: f"Whether {value} is {bounds} cannot be told: they are in different currencies.",
        Doubt.UNITS: f"Whether {value} is {bounds} cannot be told: their units are not always equally long.",
        Doubt.MARGIN: f"Whether {value} is {bounds} cannot be told: it comes on top of another rate.",
        Doubt.OTHER_TIME: f"Whether {value} is {bounds} cannot be told: it is the rate of another time than a year.",
        Doubt.FEES_OF_WHEN: f"Whether {value} is {bounds} cannot be told: it is not said of which months’ fees.",
        Doubt.ON_BOTH_SIDES: f"Whether {value} is {bounds} cannot be told: part of it is or may be, and part is not.",
        Doubt.UNSAID: f"Whether {value} is {bounds} cannot be told.",
    }[doubt]


_OWN: Mapping[ReasonKind, Callable[[Sequence[str]], str]] = {
    ReasonKind.SAID: lambda words: words[0] if words else "A person says so.",
    ReasonKind.PAGES_UNREAD: _pages,
    ReasonKind.PATTERN: _pattern,
    ReasonKind.CONDITION_MET: _met,
    ReasonKind.NO_CONDITION_MET: _not_met,
    ReasonKind.NOT_COMPARABLE: _not_comparable,
}
