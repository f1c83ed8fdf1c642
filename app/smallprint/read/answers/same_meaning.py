"""Which words say the same in a contract: endings apart, and the groups below.

A group holds words that stand for each other as the act, the thing or the party of a clause. "Near" is not "the same":
a lessor is no lessee, a deposit no escrow, a break no breach.
"""

from collections.abc import Iterable
from functools import cache

from smallprint.read.answers.question_words import stems

_ACTS = (
    "terminate end cancel",
    "assign transfer novate",
    "sublet underlet sublease",
    "inspect audit examine",
    "disclose share show reveal give pass communicate provide divulge transfer",
    "use apply",
    "copy copies duplicate reproduce",
    "keep retain hold maintain carry procure",
    "hire employ recruit solicit poach",
    "limit limited cap capped",
    "increase raise uplift",
    "decrease reduce lower",
    "renew renewal prolong",
    "extend prolong extension",
    "subcontract subcontractor",
    "insure insurance insured",
    "indemnify indemnity indemnification",
    "repay refund reimburse",
    "erase delete destroy",
    "sell supply resell",
    "buy purchase acquire buyer purchaser acquirer",
    "tell notify notice",
    "continue remain last",
    "survive continue",
    "govern law",
    "arbitrate arbitration arbitrator",
    "mediate mediation mediator",
    "compete competing competition competitor competitive",
    "engage appoint",
    "replace supersede",
    "allow let permit",
    "alter alteration modify modification change amend amendment vary variation",
    "settle resolve decide refer submit determine",
    "decompile disassemble reverse",
    "deduct offset setoff",
    "warrant warranty guarantee",
    "delegate subcontract",
    "prepay prepayment",
    "backup backups",
    "pay payment payable paid",
    "develop development",
    "return returned",
    "suspend suspension",
    "withhold withheld",
    "visit enter access",
    "train training",
    "revoke revocable revocation",
    "lose loss lost losses",
    "job work occupation",
    "own ownership owner title belong",
)
_THINGS = (
    "consent approval permission authorisation authorization",
    "cause reason convenience",
    "licence license",
    "exclusive exclusively exclusivity",
    "employee staff personnel employ worker",
    "advisor adviser advisers consultant advisors",
    "fee charge price rate",
    "premises property flat apartment house building",
    "email mail",
    "confidential confidentiality secret secrecy",
    "liable liability owe answerable",
    "dispute quarrel",
    "subprocessor sub-processor",
    "breach default",
    "automatic automatically",
    "pet dog cat animal",
    "smoke smoking",
    "late overdue",
    "recipient receiving",
    "discloser disclosing",
)
_PARTIES = (
    "tenant lessee renter",
    "landlord lessor",
    "customer client",
    "buyer purchaser",
    "supplier vendor seller",
    "employee executive worker she he",
    "receiving recipient receiver",
    "disclosing discloser",
    "borrower debtor",
    "lender creditor",
)


@cache
def _stem_of(word: str) -> str:
    return stems(word)[0]


_GROUPS = tuple(frozenset(_stem_of(word) for word in group.split()) for group in (*_ACTS, *_THINGS))
_ROLES = tuple(frozenset(group.split()) for group in _PARTIES)
# In terms that say "you" and "we" these are always the one and the other side; a client or a supplier may be either.
_SPOKEN_TO = frozenset(
    ("customer", "user", "subscriber", "tenant", "borrower", "employee", "executive", "member", "guest")
)
_SPEAKING = frozenset(("landlord", "provider", "employer", "lender", "bank", "licensor"))
# Who acts and what is done or made differ by these endings alone: a licensor is no licence.
_DOERS = ("or", "er", "ee", "e")


@cache
def alike(word: str) -> frozenset[str]:
    """Return the stems that stand for a stem, itself among them."""
    return frozenset((word,)).union(*(group for group in _GROUPS if word in group))


def same(asked: str, said: str) -> bool:
    """Say whether a stem of a quote says the same as one of a question."""
    return said in alike(asked) or _derived(asked, said)


def any_same(asked: str, said: Iterable[str]) -> bool:
    """Say whether one of the stems of a quote says the same as one of a question."""
    return any(same(asked, one) for one in said)


def same_party(asked: str, said: str) -> bool:
    """Say whether two words, in the singular and small letters, name the same side of a contract."""
    if (asked in _SPOKEN_TO and said == "you") or (asked in _SPEAKING and said == "we"):
        return True
    return asked == said or any(asked in roles and said in roles for roles in _ROLES)


def _derived(one: str, other: str) -> bool:
    """Say whether one is the other with another ending ("arbitr", "arbitrat")."""
    short, long = sorted((one, other), key=len)
    ending = long[len(short) :]
    if len(short) < 5 or len(ending) > 6 or not long.startswith(short):
        return False
    return ending not in _DOERS or len(short) >= 8
