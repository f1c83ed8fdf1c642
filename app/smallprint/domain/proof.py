"""What a proof-reader would mark: terms, references, blanks, names and numbers that do not fit together."""

from dataclasses import dataclass
from enum import StrEnum


class FlawKind(StrEnum):
    """What is wrong, in the order in which kinds are listed. What `Flaw.words` are is said beside each."""

    BLANK = "blank"  # the blank as it stands, and how often where it stands in several places
    NUMBER_DIFFERS = "number_differs"  # the number in words, the number in figures
    VALUE_DIFFERS = "value_differs"  # the term, its value in an attachment, its value in the body
    NAME_DIFFERS = "name_differs"  # the name here, the name elsewhere
    ROLE_DIFFERS = "role_differs"  # what a party is called here and nowhere explained, what one is called elsewhere
    REFERENCE_DANGLES = "reference_dangles"  # the reference
    ATTACHMENT_MISSING = "attachment_missing"  # what is referred to as attached
    TERM_UNDEFINED = "term_undefined"  # the term, and how often it is used
    TERM_DEFINED_TWICE = "term_defined_twice"  # the term
    TERM_CIRCULAR = "term_circular"  # the terms, each of which is defined by the next one
    TERM_UNUSED = "term_unused"  # the term


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw at characters `start` to `end`. `others` are places that it has to do with, to jump to.

    `words` are the facts that a sentence about it needs; which they are depends on the kind.
    """

    kind: FlawKind
    words: tuple[str, ...]
    start: int
    end: int
    others: tuple[tuple[int, int], ...] = ()
