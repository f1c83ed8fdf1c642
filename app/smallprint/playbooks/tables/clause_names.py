"""Which clause type a firm means by what its table calls a clause."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from smallprint.domain.clause import ClauseCatalogue
from smallprint.playbooks.tables.columns import plain_words
from smallprint.playbooks.tables.german import CLAUSES

_BESIDE = re.compile(r"^\s*(?:§\s*)?\d+(?:\.\d+)*[.):]?\s+|\s*\([^()]*\)\s*$")  # a number before, a remark behind
_CLOSE = 0.86  # likeness of two names from which they are taken for one; below it are names of other clauses
# What firms call a clause whose type has another name here: plain words, and the key of the type.
_CALLED: Mapping[str, str] = {
    "limitation of liability": "cap-on-liability",
    "limitations of liability": "cap-on-liability",
    "limitation on liability": "cap-on-liability",
    "liability": "cap-on-liability",
    "liability cap": "cap-on-liability",
    "indemnification": "indemnity",
    "indemnities": "indemnity",
    "mutual indemnification": "indemnity",
    "assignment": "anti-assignment",
    "no assignment": "anti-assignment",
    "choice of law": "governing-law",
    "applicable law": "governing-law",
    "jurisdiction": "dispute-resolution",
    "arbitration": "dispute-resolution",
    "venue": "dispute-resolution",
    "disputes": "dispute-resolution",
    "renewal": "renewal-term",
    "auto renewal": "renewal-term",
    "automatic renewal": "renewal-term",
    "term": "expiration-date",
    "initial term": "expiration-date",
    "contract term": "expiration-date",
    "duration": "expiration-date",
    "non renewal notice": "notice-to-stop-renewal",
    "termination convenience": "termination-for-convenience",
    "termination without cause": "termination-for-convenience",
    "termination for breach": "termination-for-cause",
    "change in control": "change-of-control",
    "nda": "confidentiality",
    "non disclosure": "confidentiality",
    "confidential information": "confidentiality",
    "confidentiality term": "confidentiality-duration",
    "return or destruction": "return-of-information",
    "return of confidential information": "return-of-information",
    "ip": "ip-ownership-assignment",
    "ip ownership": "ip-ownership-assignment",
    "intellectual property": "ip-ownership-assignment",
    "work product": "ip-ownership-assignment",
    "license": "license-grant",
    "licence": "license-grant",
    "licence grant": "license-grant",
    "warranties": "warranty",
    "representations and warranties": "warranty",
    "payment": "payment-terms",
    "late payment": "late-interest",
    "price increases": "price-change",
    "sla": "service-levels",
    "uptime": "service-levels",
    "service level agreement": "service-levels",
    "privacy": "data-protection",
    "gdpr": "data-protection",
    "data privacy": "data-protection",
    "data breach": "data-breach-notice",
    "breach notification": "data-breach-notice",
    "subprocessors": "sub-processing",
    "sub processors": "sub-processing",
    "audit": "audit-rights",
    "mfn": "most-favored-nation",
    "most favoured nation": "most-favored-nation",
    "most favored customer": "most-favored-nation",
    "non solicitation": "no-solicit-employees",
    "non competition": "non-compete",
    "escrow": "source-code-escrow",
    "amendments": "amendment-in-writing",
    "amendment": "amendment-in-writing",
    "third party rights": "third-party-beneficiary",
    "term of confidentiality": "confidentiality-duration",
    "duration of confidentiality": "confidentiality-duration",
    "confidentiality period": "confidentiality-duration",
    "return destruction": "return-of-information",
    "return and destruction": "return-of-information",
    "break right": "termination-for-convenience",
    "break clause": "termination-for-convenience",
    "break option": "termination-for-convenience",
    "deposit": "deposit-or-guarantee",
    "rent deposit": "deposit-or-guarantee",
    "security deposit": "deposit-or-guarantee",
    "auto renewal notice": "notice-to-stop-renewal",
    "renewal notice": "notice-to-stop-renewal",
    "notice of non renewal": "notice-to-stop-renewal",
    "warranty period": "warranty-duration",
    "warranty term": "warranty-duration",
    "ip indemnity": "indemnity",
    "indemnity ip": "indemnity",
    "rent review": "price-change",
}


@dataclass(frozen=True, slots=True)
class NamedClause:
    """The clause type that a name stands for: `clause` is its key, or the name itself where no type is `known`.

    `guessed` says that the type has another name, so that a person should look.
    """

    clause: str
    known: bool
    guessed: bool = False


def named_clause(name: str, catalogue: ClauseCatalogue) -> NamedClause:
    """Return the clause type of a name: by its name or key, by what firms call it, by a close name, else as it is."""
    said = plain_words(_BESIDE.sub(" ", name)) or plain_words(name)
    names = {plain_words(one.key): one.key for one in catalogue.types}
    names |= {plain_words(one.name): one.key for one in catalogue.types}
    if said in names:
        return NamedClause(names[said], known=True)
    called = _CALLED.get(said) or CLAUSES.get(said)
    if called is not None and called in catalogue:
        return NamedClause(called, known=True, guessed=True)
    close = difflib.get_close_matches(said, list(names), 1, _CLOSE)
    if close:
        return NamedClause(names[close[0]], known=True, guessed=True)
    return NamedClause(" ".join(name.split()), known=False)
