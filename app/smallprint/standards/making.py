"""A form out of a document, clause by clause, with its blanks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.standard import FormClause, FormPiece, StandardForm
from smallprint.errors import StandardInvalid
from smallprint.standards.wording import FormWords, wording_of

_NOTICE = re.compile(
    r"\bCC[ -]BY\b|creative\s*commons|free\s+to\s+use\s+under|does\s+not\s+provide\s+legal\s+advice", re.IGNORECASE
)
_ENDING = 0.85  # of the form's words stand before the publisher's notice, at the least
_FEWEST = 30  # words that make a form


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What is said of a form beside its text."""

    key: str
    title: str
    publisher: str = ""
    version: str = ""
    licence: str = ""
    source: str = ""


def made_form(document: Document, passages: Sequence[Passage], facts: FormFacts, *, with_text: bool) -> StandardForm:
    """Return the form that a document is; raises StandardInvalid where it has hardly any words.

    Its title, and a publisher's notice at its end, need not be in a document that is made from it.
    """
    wording = wording_of(document, passages)
    if len(wording.keys) < _FEWEST:
        raise StandardInvalid(f"“{document.name}” has too few words for a form. Name the file of a whole form.")
    clauses: dict[FormClause, int] = {}
    pieces = []
    notice = _notice(wording, passages)
    titled = True
    for first, last, open_after in cut(wording):
        passage = passages[wording.owners[first]]
        heading = passage.kind is PassageKind.HEADING
        titled = titled and heading and not passage.section_number
        clause = clauses.setdefault(clause_of(passage), len(clauses))
        pieces.append(
            FormPiece(
                last - first,
                wording.print_of(first, last),
                wording.case_print_of(first, last),
                clause,
                heading,
                open_after,
                not titled and first < notice,
                wording.text_of(first, last) if with_text else "",
            )
        )
    return StandardForm(
        facts.key, facts.title, facts.publisher, facts.version, facts.licence, facts.source,
        tuple(clauses), tuple(pieces),
    )  # fmt: skip


def clause_of(passage: Passage) -> FormClause:
    """Return the clause that a passage stands in: its number as it is cited, and the title nearest to it."""
    return FormClause(passage.section_number, passage.heading)


def cut(wording: FormWords) -> Iterator[tuple[int, int, bool]]:
    """Yield the sentences of a form as ranges of words, cut at its blanks, and whether a blank follows each."""
    breaks = sorted(wording.breaks)
    blanks = dict(wording.blanks)
    ends = {end: start for start, end in wording.blanks}
    edges = sorted({*breaks, *blanks, *ends})
    inside = {at for start, end in wording.blanks for at in range(start, end)}
    for first, last in pairwise(edges):
        if first not in inside:
            yield first, last, last in blanks


def _notice(wording: FormWords, passages: Sequence[Passage]) -> int:
    """Return the word at which a publisher's notice begins; the number of all words where there is none."""
    text = wording.document.text
    least = _ENDING * len(wording.keys)
    for at, owner in enumerate(wording.owners):
        if at >= least and (not at or wording.owners[at - 1] != owner):
            passage = passages[owner]
            if _NOTICE.search(text, passage.start, passage.end):
                return _line_of(wording, at)
    return len(wording.keys)


def _line_of(wording: FormWords, at: int) -> int:
    """Return the first word of the line that a word stands in."""
    text = wording.document.text
    while at and "\n" not in text[wording.stops[at - 1] : wording.starts[at]]:
        at -= 1
    return at
