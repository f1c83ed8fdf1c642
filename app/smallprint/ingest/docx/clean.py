"""Makes raw text of a Word file plain: one kind of space, one kind of line end, plain letters, nothing invisible."""

import re

from smallprint.ingest.docx.marks import UNFIT, Substitute, joined, split, substituted
from smallprint.ingest.letters import INVISIBLE, LETTERS, class_of

# Stands in the raw text where a page starts; no other control character is left in it.
PAGE_BREAK = "\f"
_SPACE_BREAK = " " + PAGE_BREAK
# What is done to raw text, in this order, so that it has one kind of space, and nothing invisible.
_CLEANING: tuple[tuple[re.Pattern[str], Substitute], ...] = (
    (re.compile(f"[{class_of(INVISIBLE)}{UNFIT}]"), ""),
    (re.compile(f"[{class_of(LETTERS)}]"), lambda match: LETTERS[ord(match[0])]),
    (re.compile("\u2011"), "-"),
    (re.compile("\r\n|[\r\u2028\u2029]"), "\n"),
    (re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]"), ""),
    (re.compile(r"[^\S\n\f]+"), " "),
    (re.compile(r" ?\f[ \f]*"), lambda match: _SPACE_BREAK if " " in match[0] else PAGE_BREAK),
    (re.compile(r" *\n *"), "\n"),
    (re.compile(r"\n{2,}"), "\n"),
)


def cleaned(text: str) -> str:
    """Return text with one kind of space, "\n" as the only line end, plain letters, and nothing invisible."""
    for pattern, replacement in _CLEANING:
        text = pattern.sub(replacement, text)
    return text


def tidied(raw: str) -> str:
    """Return the raw text of a paragraph cleaned and without space at its ends, its marks among its words."""
    text, places = split(raw)
    if not places:
        return cleaned(text).strip(" \n")
    for pattern, replacement in _CLEANING:
        text, places = substituted(pattern, replacement, text, places)
    first = len(text) - len(text.lstrip(" \n"))
    text = text.strip(" \n")
    low = len(text) - len(text.lstrip(_SPACE_BREAK + "\n"))
    high = max(len(text.rstrip(_SPACE_BREAK + "\n")), low)
    return joined(text, [(min(max(offset - first, low), high), number) for offset, number in places])
