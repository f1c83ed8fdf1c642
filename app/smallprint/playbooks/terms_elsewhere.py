"""Whether a paper is a cover page: a short text that takes in terms which stand elsewhere; absences say nothing.

"By executing this Cover Page, the parties enter into the Mutual NDA (available at https://...)".
"""

import regex

_LONGEST = 6_000  # characters of a cover page; a longer paper says most of its terms itself
_SECONDS = 0.2
_TAKES_IN = regex.compile(
    r"\b(?:incorporat\w+|enter(?:s|ed)?\s+into|subject\s+to|governed\s+by|agrees?\s+to|accepts?|appl(?:y|ies)"
    r"|consists?\s+of|includes?)\b[^;]{0,240}?"
    r"\b(?:terms|agreement|conditions|contract|NDA|DPA)\b[^;]{0,160}?"
    r"\b(?:available|found|posted|published|located|accessible|set\s+(?:out|forth))\s+(?:online\s+)?(?:at|on|under)\b"
    r"\s*:?\s*\(?(?:https?://|www\.|[a-z0-9-]+\.(?:com|org|net|io|eu|de|uk)\b)",
    regex.IGNORECASE,
)


def takes_in_terms(text: str) -> bool:
    """Say whether a text is short and says that terms hold which stand at an address elsewhere."""
    if len(text) > _LONGEST:
        return False
    try:
        return _TAKES_IN.search(text, timeout=_SECONDS) is not None
    except TimeoutError:
        return False
