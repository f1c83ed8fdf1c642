"""Typed values in a stretch of text, by rule: each reading with where it stands and its normal form."""

import re
from collections.abc import Callable

from smallprint.domain.clause import ClauseType, ValueKind
from smallprint.domain.finding import Value
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.composites import with_composites
from smallprint.read.values.dates import read_dates
from smallprint.read.values.durations import PERPETUAL, Role, find_durations, role_of
from smallprint.read.values.goods import find_goods
from smallprint.read.values.habits import UNKNOWN, Habits
from smallprint.read.values.parties import find_parties
from smallprint.read.values.places import find_law, find_places
from smallprint.read.values.shares import find_shares
from smallprint.read.values.terms import anniversaries, end_value, read_end

_RULES: dict[ValueKind, Callable[[str, Habits], list[Value]]] = {
    ValueKind.DATE: read_dates,
    ValueKind.DURATION: lambda text, _: with_composites(text, find_durations(text)) or anniversaries(text),
    ValueKind.PLACE: lambda text, _: find_law(text),
    ValueKind.PARTIES: lambda text, _: find_parties(text),
    ValueKind.AMOUNT: lambda text, habits: _worth(text, habits),
}

_NEAR: dict[str, str] = {
    "agreement-date": r"dated|made|entered\s+into|as\s+of|day\s+of",
    "effective-date": r"effective|commenc\w+|come\s+into\s+force|takes?\s+effect",
    "termination-for-convenience": r"notice|prior\s+written|terminat\w+",
    "warranty-duration": r"warrant\w*|period",
    "cap-on-liability": r"exceed|limited\s+to|liability",
    "liquidated-damages": r"damages|fee|penalt\w+",
    "insurance": r"insurance|limit\w*|not\s+less\s+than|coverage",
    "minimum-commitment": r"minimum|at\s+least|not\s+less\s+than",
    "payment-terms": r"within|net|later\s+than|invoice|receipt|due|salary|rent",
    "late-interest": r"interest|charge|rate\s+of",
    "data-breach-notice": r"within|later\s+than|notif\w+|report\w*",
    "deposit-or-guarantee": r"deposit|guarant\w+|bond|letter\s+of\s+credit",
    "confidentiality-duration": r"period\s+of|secre\w+|confiden\w+|continue\w*|survive\w*|remain\w*|until",
}

# What a clause says where it has no value of its kind: rent and salary are sums, and a rise may be a share.
_ELSE: dict[str, ValueKind] = {"payment-terms": ValueKind.AMOUNT, "price-change": ValueKind.AMOUNT}

_ROLES = {"renewal-term": Role.RENEWAL, "notice-to-stop-renewal": Role.NOTICE}


_BESIDE = 80  # characters from the word for a cap within which its sum stands


def find_values(clause: ClauseType, text: str, habits: Habits = UNKNOWN) -> list[Value]:
    """Return the values of the clause's kind in `text`, the likeliest first; offsets are into `text`.

    A relative end ("three years from the Effective Date") is a duration with a remark, where a date is asked for. One
    that cannot be read whole has no normal form, and stays in its place: no other is taken for it.
    """
    rule = _RULES.get(clause.value_kind)
    if rule is None:
        return []
    if clause.key == "expiration-date":
        end = read_end(text, habits)
        return [end_value(end)] if end else []
    if clause.own and clause.value_kind is ValueKind.PLACE:  # any place, not only that of a law
        return find_places(text)
    found = rule(text, habits)
    if not found and clause.key in _ELSE:
        found = _RULES[_ELSE[clause.key]](text, habits)
    if clause.key == "minimum-commitment":
        found = sorted([*found, *find_goods(text, habits)], key=lambda value: value.start)
    wanted = _ROLES.get(clause.key)
    if wanted is not None:
        # A term may renew in any words; how long before its end to give notice is said beside the notice.
        roles = (wanted,) if wanted is Role.NOTICE else (wanted, Role.OTHER)
        fitting = [value for value in found if role_of(text, value) in roles and not _other_length(text, value, wanted)]
        return sorted(fitting, key=lambda value: _unfit(text, value, wanted))
    near = _NEAR.get(clause.key)
    if near is None or len(found) < 2:
        return found
    words = [match.end() for match in re.finditer(near, text, re.IGNORECASE)]
    if clause.key == "cap-on-liability":  # a cap comes before the sums of its exceptions
        return sorted(found, key=lambda value: (_distance(value, words)[0] > _BESIDE, value.start))
    if clause.key == "termination-for-convenience":  # how long the term is may stand in the sentence before
        return sorted(found, key=lambda value: (role_of(text, value) is not Role.NOTICE, _distance(value, words)))
    return sorted(found, key=lambda value: _distance(value, words))


# "At the end of the said thirty days", "at least two years from the end of the term", "five years from the Effective
# Date (the "Initial Term")": no renewal's length.
_SAID = re.compile(r"\bsaid\s+$", re.IGNORECASE)
_AT_LEAST = re.compile(r"\b(?:at\s+least|(?:not?|nor)\s+(?:later|less|fewer)\s+than|within)\s+$", re.IGNORECASE)
_FIRST_TERM = re.compile(
    r"\s*(?:term\s*)?(?:from\s+(?:and\s+after\s+)?the\s+Effective\s+Date|\(\s*(?:the\s+)?[\"“]Initial\s+(?:Term|Period)[\"”])",
    re.IGNORECASE,
)

_BEFORE_END = re.compile(
    r",?\s*(?:from|before|prior\s+to|of)\s+(?:the\s+)?(?:end|expir\w+|conclusion)\s+of\s+(?:the|such|any|its)\b",
    re.IGNORECASE,
)


def _other_length(text: str, value: Value, wanted: Role) -> bool:
    """Say whether a length in a clause on renewal is of something else: of the first term, or of a notice."""
    if wanted is not Role.RENEWAL:
        return False
    if _BEFORE_END.match(text, value.end) or _SAID.search(text, max(0, value.start - 10), value.start):
        return True
    if role_of(text, value) is Role.RENEWAL:
        return False
    before = _AT_LEAST.search(text, max(0, value.start - 20), value.start)
    return before is not None or _FIRST_TERM.match(text, value.end) is not None


def _worth(text: str, habits: Habits) -> list[Value]:
    """Return sums, parts and multiples, with those that "the greater of" makes one."""
    single = sorted([*find_amounts(text, habits), *find_shares(text, habits)], key=lambda value: value.start)
    return with_composites(text, single)


def _unfit(text: str, value: Value, wanted: Role) -> tuple[int, int]:
    """Return what sorts durations of the wanted role first, then "until terminated", then the others."""
    return (1 if value.normal == PERPETUAL else 0 if role_of(text, value) is wanted else 2), value.start


def _distance(value: Value, words: list[int]) -> tuple[int, int]:
    before = [value.start - end for end in words if end <= value.start]
    after = [end - value.end for end in words if end > value.end]
    return min([*before, *(2 * gap for gap in after), 10_000]), value.start
