"""One plain wording for what contracts and questions say in many: "shall not exceed" is "is limited to".

Both a question and a quote are put into it before they are compared; nothing of it is ever shown.
"""

import re

from smallprint.language.numerals import NUMBER_WORDS, number_of

_NOUNS = r"(?:[\w’'-]+\s+){0,6}?"
_NUMBER_WORD = re.compile(rf"\b{NUMBER_WORDS}\b", re.IGNORECASE)
_TWICE = re.compile(r"\b(\d+)\s*\(\s*\1\s*\)")  # "sixty (60)"
_CONSENT = r"(?:consent|approval|permission|agreement|authori[sz]ation)"
# In order: a later line sees what an earlier one wrote.
_REWRITTEN: tuple[tuple[str, str], ...] = (
    (r"[’‘]", "'"),
    (r"\bn't\b", " not"),
    (r"\b(ca|wo|sha)n't\b", r"\1n not"),
    (r"(?<=\w)n't\b", " not"),
    (r"\bcannot\b", "can not"),
    (r"\b(?:can|shan)n not\b", "can not"),
    (r"\bwon not\b", "will not"),
    (r"\b(\w+)'re\b", r"\1 are"),
    (r"\b(\w+)'ll\b", r"\1 will"),
    (r"\blimited\s+liability\s+(?:company|partnership)", " "),
    (r"\b(sub|co|re|pre|back)-(?=\w{2,})", r"\1"),
    (
        r"\b(?:(?:shall|will)\s+)?belongs?\s+to\b|\b(?:is|are|remains?|(?:shall|will)\s+(?:be|remain))\s+the\s+"
        r"(?:sole\s+|exclusive\s+)*property\s+of\b",
        "is owned by",
    ),
    (
        r"\b(?:retains?|keeps?|reserves?)\s+(?:all\s+|the\s+)?(?:rights?|title|ownership)"
        r"(?:(?:,|\s+and|,\s+and)\s+(?:title|interests?|ownership|rights?))*\s+(?:in|to|of)\b",
        "owns",
    ),
    (r"\bkeep(s?)\b([^.;,]{0,60}?)\bin\s+(?:good\s+|tenantable\s+)?repair\b", r"repair\1\2"),
    (r"\b(?:un|ir)(?=(?:secured|conditional|conditionally|restricted|enforceable|furnished|revocable)\b)", "not "),
    (r"\bgets?\s+(?=\w+(?:ed|id)\b)", "be "),
    # limits
    (
        r"\b(?:neither|no)\b([^.;]{0,80}?)\b(?:shall|will|may)\s+"
        r"(?:exceed|be\s+(?:answerable|liable|responsible)\b[^.;]{0,30}?\bfor\s+more\s+than)\b",
        r"each\1 is limited to",
    ),
    (
        r"\b(?:shall|will|may|must|can|does|do)\s+(?:in\s+no\s+(?:event|case)|under\s+no\s+circumstances|not|never)\s+"
        r"(?:in\s+(?:any\s+event|aggregate|total)\s+)?(?:be\s+(?:more|greater)\s+than|exceed)\b",
        "is limited to",
    ),
    (r"\bnot\s+(?:to\s+)?exceed(?:ing)?\b|\bup\s+to\s+a\s+maximum\s+of\b", "limited to"),
    (r"\b(?:answerable|liable|responsible)\s+(?:to\s+the\s+other\s+)?for\s+more\s+than\b", "limited to"),
    (r"\b(?:un|not\s+)(?:limited|capped)\b|\bwithout\s+(?:any\s+)?(?:limit(?:ation)?|cap)\b(?!\s+to)", "not limited"),
    (r"\bnot\s+subject\s+to\s+(?:any\s+|a\s+|the\s+)?(?:limit(?:ation)?|cap)\b", "not limited"),
    (r"\bno\s+(?:limit(?:ation)?|cap)\s+(?:on|to)\b", "not limited"),
    (
        r"\bnothing\b[^.;]{0,60}?\b(?:shall\s+|will\s+)?(?:limits?|excludes?|caps?)(?:\s+or\s+\w+)?\b(?:\s+for\b)?",
        "is not limited for",
    ),
    # "Non-exclusive" denies "exclusive"; "non-renewal" and "non-payment" are names of things and deny nothing.
    (r"\bnon-?\s?(?=\w+(?:ive|able|ible)\b)", "not "),
    # by itself, for any reason, free to
    (r"\b(?:by|of)\s+itself\b|\bwithout\s+(?:any\s+)?further\s+(?:notice|action|act)\b", "automatically"),
    (
        r"\bwith\s+or\s+without\s+(?:a\s+|any\s+)?(?:cause|reason)\b|\bfor\s+any\s+(?:reason\s+)?or\s+(?:for\s+)?no\s+reason\b"
        r"|\bfor\s+(?:its\s+|his\s+|their\s+)?convenience\b|\bwithout\s+(?:giving|having\s+to\s+give|stating)\s+(?:a\s+|any\s+)?"
        r"reasons?\b|\bfor\s+any\s+reason\s+(?:whatsoever|at\s+all)?",
        "without cause",
    ),
    (r"\bwithout\s+(?:good\s+|any\s+|a\s+|the\s+need\s+for\s+)?(?:cause|reasons?)\b", "without cause"),
    (r"\bat\s+will\b", "without cause"),
    (rf"\bwithout\s+(?:needing|having)\s+(?:the\s+)?{_CONSENT}\b", "without consent"),
    (r"\b(?:go|goes|going|went)\s+up\b|\brises?\b", "increase"),
    (r"\b(?:go|goes|going|went)\s+down\b|\bfalls?\b", "decrease"),
    (r"\bbe\s+(?:less|lower)\s+than\b", "decrease"),
    (r"\b(?:pay|paid|pays|give|gives|given)\s+back\b", "repay"),
    (r"\b(?:pass|passed|passes|passing)\s+on\b", "transfer"),
    (r"\b(?:carry|carries|carried)\s+on\b", "continue"),
    (r"\bin\s+place\s+of\b", "instead of"),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), new) for pattern, new in _REWRITTEN)


def plainly(text: str) -> str:
    """Return the text on one line with numbers in figures and what may be said in many ways said in one."""
    plain = " ".join(text.split())
    for pattern, new in _COMPILED:
        plain = pattern.sub(new, plain)
    return _TWICE.sub(r"\1", _NUMBER_WORD.sub(lambda match: str(number_of(match[0])), plain))
