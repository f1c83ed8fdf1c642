"""The words by which a question speaks of a clause type and its value.

To add a type, add its nouns to `NOUNS`, or the words that ask for it without a noun to `WHOLE`.
"""

import re

from smallprint.facts.conditions import Than
from smallprint.facts.forms import ONE

SOON = (
    r"(?:(?:already|still|currently|now|due|going|set|scheduled|about|to|automatically|not|be|is|are|will"
    r"|have|has|finally)\s+)*"
)
EXPIRES = (
    rf"^{SOON}(?:expire[sd]?|expiring|ends?|ended|ending|runs?\s+(?:out|until|till|to)|lapse[sd]?|terminates?"
    r"|finish\w*|comes?\s+to\s+an?\s+end)\b"
)
IN_FORCE = (
    r"^(?:(?:still|currently|now|be|today)\s+)*(?:in\s+force|in\s+effect|running|valid|active|live|not\s+expired)\b"
)
HAVE_EXPIRED = r"^(?:already\s+)?(?:expired|ended|lapsed|over|out\s+of\s+term)\W*(?:already|yet|by\s+now)?\W*$"
STARTS = (
    rf"^{SOON}(?:starts?|started|begins?|began|begun|commence[sd]?|takes?\s+effect|comes?\s+into\s+(?:force"
    r"|effect)|becomes?\s+effective|effective)\b"
)
MADE = r"^(?:(?:been|was|were|is|are)\s+)*(?:made|signed|concluded|entered\s+into|executed|dated|agreed)\b"
RENEWS = (
    r"\b(?:renew\w*|extend\w*|roll\w*\s+over|prolong\w*)\s+(?:itself\s+|themselves\s+)?automatically\b|\bauto-?renew\w*"
    r"|\bautomatically\s+(?:be\s+)?(?:renew|extend|prolong|roll)\w*|\bautomatic\s+(?:renewal|extension)s?\b"
)
GOVERNED = r"^(?:be\s+)?(?:governed|subject|made|concluded|construed|under)\b.*\b(?:laws?)\b|^(?:be\s+)?governed\s+by\b"
WITH = (
    r"^(?:made\s+|concluded\s+|signed\s+|entered\s+into\s+)?(?:with|between"
    r"|involving)\s+(?:the\s+)?(?P<name>[A-Z][^?,;]*?)\s*\??$"
)

# (clause type, its nouns); the first that the question has counts
NOUNS: tuple[tuple[str, str], ...] = (
    (
        "notice-to-stop-renewal",
        r"(?:notices?|notice\s+periods?|deadlines?|last\s+days?)\s+(?:period\s+)?(?:(?:for|of|to|is|needed"
        r"|required|must|be|given|in\s+order)\s+)*"
        r"(?:to\s+)?(?:stop|prevent|avoid|cancel|end|against|oppose|non-?renewal|non-?renew|not\s+to\s+renew"
        r"|opt\s+out\s+of)(?:\s+(?:the|its|an|a|automatic|auto))*(?:[\s-]+renew\w*|[\s-]+extension)?"
        r"|non-?renewal\s+(?:notice|deadline)s?(?:\s+periods?)?|renewal\s+(?:notice|deadline)s?(?:\s+periods?)?",
    ),
    ("renewal-term", r"renewals?(?:\s+(?:terms?|periods?))?"),
    (
        "cap-on-liability",
        r"(?:liability\s+)?caps?(?:\s+on\s+(?:the\s+)?(?:\S+\s+)?liability)?|(?:limits?|limitations?"
        r"|ceiling)\s+(?:of|on)\s+(?:the\s+)?liability|liability\s+(?:caps?|limits?)|max(?:imum)?\s+liability",
    ),
    ("governing-law", r"(?:governing|applicable)\s+laws?|choice\s+of\s+law"),
    (
        "expiration-date",
        r"(?:expir(?:y|ation)|end|termination)\s+dates?|end\s+of\s+(?:the\s+)?(?:(?:initial"
        r"|first)\s+)?term",
    ),
    ("effective-date", r"(?:effective|start(?:ing)?|commencement)\s+dates?"),
    (
        "agreement-date",
        r"(?:agreement|signing|signature|contract)\s+dates?|dates?\s+of\s+(?:the\s+|this\s+)?(?:agreement|contract"
        r"|lease|signature|signing)",
    ),
    ("parties", r"(?:contracting\s+|contract\s+)?parties"),
    ("document-name", r"(?:title|name)\s+of\s+(?:the|this)\s+(?:agreement|contract|document)|document\s+name"),
    ("warranty-duration", r"warranty\s+(?:period|duration|term)s?"),
    ("deposit-or-guarantee", r"(?:(?:rent|security|tenancy|lease)\s+)?deposits?"),
    (
        "late-interest",
        r"(?:late(?:\s+payment)?|default)\s+interest(?:\s+rate)?|interest\s+(?:rate\s+)?(?:on"
        r"|for)\s+late\s+payments?",
    ),
    ("payment-terms", r"payment\s+(?:terms?|periods?|deadlines?)|terms?\s+of\s+payment"),
    ("minimum-commitment", r"minimum\s+(?:commitment|purchase|spend|order)s?"),
    ("liquidated-damages", r"liquidated\s+damages"),
    ("confidentiality-duration", r"(?:confidentiality|secrecy)\s+(?:period|term|duration)s?"),
    (
        "termination-for-convenience",
        r"notices?\s+(?:periods?\s+)?(?:to\s+terminate|for\s+terminating|of\s+termination"
        r"|for\s+termination)\s+for\s+convenience",
    ),
)
NOUN = {key: re.compile(rf"^(?:{words})\b", re.IGNORECASE) for key, words in NOUNS}
OF_IT = re.compile(
    r"^(?:\s*(?:of|in|under|for|to|on)\s+(?:(?:the|this|our|each|every|these|those|all)\s+)*(?:agreements?"
    r"|contracts?|leases?|licen[cs]es?|documents?|term|it|them|parties)"
    r"|\s*(?:here|there|amount|sum|date|each|then|exactly|precisely))*\W*$",
    re.IGNORECASE,
)
# Words after "when", "who" and the like that ask for a type without its noun.
WHOLE: tuple[tuple[str, str], ...] = (
    ("parties", rf"{ONE}\s+(?:made\s+)?(?:between|with)"),
    (
        "notice-to-stop-renewal",
        r"must\s+(?:the\s+)?notice\s+be\s+given\s+to\s+(?:stop|prevent|avoid)\s+(?:the\s+"
        r"|its\s+)?(?:automatic\s+)?renewal",
    ),
)
DUE = re.compile(
    r"^(?:the\s+)?(?P<noun>(?:non-?)?renewal\s+(?:notice|deadline)s?)\s+(?:is\s+|are\s+|falls?\s+"
    r"|fall\s+)?(?:due|to\s+be\s+given|end)?\s*(?P<rest>.+)$",
    re.IGNORECASE,
)
SUMMED = (("payment-terms", r"fees?|prices?|rents?|payments?|charges?|salar(?:y|ies)"), *NOUNS)
THAN: tuple[tuple[str, Than], ...] = (
    (
        r"\b(?:at\s+least|no(?:t)?\s+(?:less|fewer|shorter|lower)\s+than|a\s+minimum\s+of|or\s+(?:more|longer"
        r"|higher))\b",
        Than.AT_LEAST,
    ),
    (
        r"\b(?:at\s+most|no(?:t)?\s+(?:more|longer|higher|greater)\s+than|up\s+to|or\s+(?:less|fewer"
        r"|shorter|lower))\b",
        Than.AT_MOST,
    ),
    (r"\b(?:more|longer|higher|greater|larger|bigger)\s+than\b|\b(?:above|over|exceed\w*|beyond)\b", Than.OVER),
    (r"\b(?:less|fewer|shorter|lower|smaller)\s+than\b|\b(?:below|under)\b", Than.UNDER),
)
HAVE = re.compile(
    r"^(?:not\s+)?(?:have|has|with|contain\w*|include\w*|provide\w*\s+for|there|need|needs|require\w*"
    r"|set\w*)\s+(?:(?:a|an|any|the|no)\s+)?(?P<what>.+?)\W*$",
    re.IGNORECASE,
)
IS_NOUN = re.compile(r"^(?:is|are|was|were)\s+(?:(?:the|its|their|our)\s+)+(?P<what>.+?)[\s?!.]*$", re.IGNORECASE)
DENIED = re.compile(
    r"(?:not|never)\b(?!\s+(?:more|less|fewer|longer|shorter|higher|lower|greater)\s+than)", re.IGNORECASE
)
CLAUSE_WORDS = re.compile(r"\s+(?:clauses?|provisions?|sections?|terms?|wording|language)$", re.IGNORECASE)
LEAD = re.compile(r"^(?:(?:the|a|an|any|its|their|our|each)\s+)+(?=\w)", re.IGNORECASE)
