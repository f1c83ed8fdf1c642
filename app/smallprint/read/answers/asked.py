"""What a yes-or-no question asks: whom it asks about, the act, and all else that an answer must speak of."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from smallprint.read.answers.plain_wording import plainly
from smallprint.read.answers.question_words import QuestionWords, stems, telling
from smallprint.read.answers.subjects import object_of, who_named
from smallprint.read.answers.ways_to_ask import CONSENT, CONTRACT, THE, Asks, of_each, way_of


class Whose(StrEnum):
    """Who a question asks about: nobody in particular, the contract itself, or the one it names."""

    ANYBODY = "anybody"
    CONTRACT = "contract"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class YesNoQuestion:
    """A yes-or-no question in plain wording.

    `whose` and `who` are whom it asks about, `by_name` says that it names a company or a person. `act` is the stem of
    what is done or said of something, `verb` whether it is one. `needed` are the stems of all else that a clause must
    hold, `objects` those of what the act is done with, `sides` those of the parties among them. `without` is what it
    asks to do without ("consent", "cause", "notice"). `others` says whether it asks of somebody or something else than
    is known, `someone` of whom; `sooner` are the stems of what it asks to do something before. `negated` questions ask
    whether something is not so.
    """

    text: str
    asks: Asks
    whose: Whose
    who: frozenset[str]
    by_name: bool
    act: str
    verb: bool
    needed: frozenset[str]
    objects: frozenset[str]
    without: str
    others: bool
    someone: frozenset[str]
    sooner: frozenset[str]
    sides: frozenset[str]
    negated: bool


_ANYBODY = re.compile(
    r"^(?:(?:the|a|an|any|each|either|one|both)\s+)?(?:part(?:y|ies)|anybody|anyone|somebody|someone|one|side)$",
    re.IGNORECASE,
)
_IS_CONTRACT = re.compile(rf"^{THE}{CONTRACT}$", re.IGNORECASE)
_ROLE_ENDING = re.compile(r"(?:or|er|ee|ant|ist|man|woman|ian)s?$", re.IGNORECASE)
_THINGS = "order number offer letter transfer matter paper power error layer cover other answer"  # no roles
_NO_ROLE = frozenset(_THINGS.split())
_OTHER_ROLES = (
    "company authority bank client university executive agent staff school club charity council firm agency trust "
    "affiliate subsidiary parent she he we you they i us group partner director party"
)
_ROLES = frozenset(_OTHER_ROLES.split())
_PASSIVE = re.compile(r"\bbe\s+(?:\w+ly\s+)?(?P<act>[\w-]+)", re.IGNORECASE)
_OF = re.compile(r"^(?:of|for)\s+(?:the|a|an|its|each)?\s*(?P<whose>[\w'-]+)\s+", re.IGNORECASE)
_WITHOUT = re.compile(
    rf"\b(?:without|freely)\b(?:[\w' ]*?\b(?P<what>cause|{CONSENT}|agreement|agreeing|notice))?", re.IGNORECASE
)
_ONLY = re.compile(r"\b(?:only|solely)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:other|another|else|others)\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:another|other)\s+(?P<who>\w+)", re.IGNORECASE)
_SOONER = re.compile(r"\bbefore\s+(?P<what>.+)$", re.IGNORECASE)
_NEGATED = re.compile(r"\bnot\s+(?:limited|\w+(?:ive|able|ible))\b", re.IGNORECASE)
_NAMES_ACT = re.compile(r"^\W*(?:the\s+|an?\s+)?(?:[\w-]+\s+)?\w*(?:ing|ion|ment|al|ance)\b", re.IGNORECASE)
_NON = re.compile(r"\bnon-?\s?\w", re.IGNORECASE)
_OWN = re.compile(r"own\b", re.IGNORECASE)
# What may be said of a thing: "paid", "limited", "transferable".
_SAID_OF = re.compile(
    r"\b\w+(?:ed|able|ible|ive)\b|\b(?:kept|paid|made|held|sold|due|given|taken|lent|owned)\b", re.IGNORECASE
)
# "… than it was at the start", "… to be protected": what it is measured by, or what for.
_STANDARD = re.compile(
    r"\s+than\s+(?:it|they|he|she|the)\b.*$|\s+to\s+be\s+(?:protected|covered|valid)$", re.IGNORECASE
)
# Words of a question that only ask, or that an answer need not repeat.
_NEED_NOT_BE_SAID = frozenset(
    telling(
        "still ever currently early itself himself herself first try kind sort whole clause provision section there "
        "person people somebody anybody contracts agreements document nda dpa go take place given give side "
        "contract allowed permitted earlier further later new case right let again clauses own freely"
    )
)
_THE_SIDE = re.compile(r"\bthe\s+([a-z]+)\b")
_UNITS = frozenset(stems("day week month quarter year hour percent"))
_ACTS = (Asks.MAY, Asks.MUST, Asks.BANNED, Asks.NEEDS_CONSENT)


@lru_cache(maxsize=64)
def asked_in(question: QuestionWords) -> YesNoQuestion | None:
    """Return what a yes-or-no question asks; None where it is asked in no way that is understood."""
    text = _STANDARD.sub("", plainly(question.text).rstrip("?!. "))
    if question.picks:
        text = of_each(text)
    way = None if _ONLY.search(text) else way_of(text)
    if way is None:
        return None
    match, asks = way
    groups = match.groupdict("")
    named, rest = groups.get("who", ""), groups["rest"] + groups.get("more", "")
    without = _WITHOUT.search(rest)
    act, said, light, whose = _act(asks, named, _WITHOUT.sub(" ", rest))
    if groups.get("limit"):
        act, said = "limit", f"limit {said}"
    who = frozenset(who_named(named)) if whose is Whose.NAMED else frozenset()
    needed = frozenset(word for word in telling(said) if not word[0].isdigit()) - _NEED_NOT_BE_SAID - {act}
    another, sooner = _ANOTHER.search(text), _SOONER.search(text)
    earlier = frozenset(telling(sooner["what"])) if sooner is not None else frozenset()
    banned_thing = asks is Asks.BANNED and _NON.search(text) is not None
    thing = asks in _ACTS and not named and _NAMES_ACT.search(said) is None  # "Is garden leave possible?"
    return YesNoQuestion(
        text=text,
        asks=asks,
        whose=whose,
        who=who,
        by_name=bool(who) and named.split()[-1][0].isupper() and not _ROLE_ENDING.search(named),
        act=act,
        verb=not light and not banned_thing and not thing and (asks in _ACTS or bool(named)),
        needed=needed - (frozenset(telling(named)) if who else frozenset()),
        objects=(needed - earlier) & frozenset(telling(said.split(" be ")[0] if " be " in said else object_of(said))),
        without=_what(without["what"] or "consent") if without is not None else "",
        others=_OTHERS.search(text) is not None,
        someone=frozenset(telling(another["who"])) if another is not None else frozenset(),
        sooner=earlier,
        sides=frozenset(telling(" ".join(word for word in _THE_SIDE.findall(said) if _is_role(word)))),
        negated=_NEGATED.search(text) is not None,
    )


def _act(asks: Asks, named: str, rest: str) -> tuple[str, str, bool, Whose]:
    """Return the act, the words that it and its object are among, whether it is no verb of its own, and whose it is."""
    whose = _whose(named)
    passive = _PASSIVE.search(rest) if named else None
    if passive is not None:  # "Can the lease be assigned?" asks of nobody in particular
        said = rest if whose is Whose.ANYBODY else f"{named} {rest}"
        act = stems(passive["act"])[0]
        light = act in _NEED_NOT_BE_SAID
        return _first(said) if light else act, said, light, Whose.ANYBODY
    of = _OF.match(rest) if named else None
    if of is not None and of["whose"].islower() and _is_role(of["whose"]):  # "contractors of the licensee"
        rest = rest[of.end() :]
    elif of is not None:  # "the duty of confidence"
        done = rest[of.end() :]
        return _first(done), f"{named} {rest}", _is_light(done), Whose.ANYBODY
    act = _said_of(rest) if asks is Asks.IS and not named else _first(rest)
    light = _is_light(rest) if named else telling(rest)[:1] != [act]
    if whose is Whose.NAMED and not _is_role(named):  # a thing: "Can the rent go down?"
        return act, f"{named} {rest}", light, Whose.ANYBODY
    return act, rest, light, whose


def _whose(named: str) -> Whose:
    if not named or _ANYBODY.match(named):
        return Whose.ANYBODY
    return Whose.CONTRACT if _IS_CONTRACT.match(named) else Whose.NAMED


def _is_role(named: str) -> bool:
    """Say whether who is named does things, rather than having them done: a party, a person, a name of its own."""
    word = named.split()[-1]
    lower = word.lower()
    if lower in _NO_ROLE:
        return False
    return lower in _ROLES or word[0].isupper() or _ROLE_ENDING.search(lower) is not None


def _what(without: str) -> str:
    """Return what a question asks to do without: "cause", "notice", or else somebody's "consent"."""
    return without.lower() if without.lower() in ("cause", "notice") else "consent"


def _first(text: str) -> str:
    """Return the stem of the first word that tells what is done."""
    if _OWN.match(text):  # a small word elsewhere ("its own"), the verb here
        return "own"
    words = telling(text)
    return next((word for word in words if word not in _NEED_NOT_BE_SAID), next(iter(words), ""))


def _is_light(rest: str) -> bool:
    """Say whether what is done is named by a noun after a verb that says little ("have jurisdiction")."""
    return stems(rest)[:1] != [_first(rest)]


def _said_of(text: str) -> str:
    """Return the stem of what is said of a thing ("Is liability for fraud limited?"), else of the last word."""
    words = [word for word in telling(text) if word not in _NEED_NOT_BE_SAID]
    words = [word for word in words if word not in _UNITS and not word[0].isdigit()] or words
    said = [word for word in stems(" ".join(_SAID_OF.findall(text))) if word in words]
    return next(iter([*reversed(said), *reversed(words)]), "")
