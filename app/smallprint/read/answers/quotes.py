"""Which words of the retrieved excerpts answer a question: whole passages, by what they share with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.place import place_of_words
from smallprint.domain.question import Citation, Excerpt
from smallprint.language.instruction import speaks_to_machine
from smallprint.read.answers.question_words import QuestionWords
from smallprint.read.answers.table_rows import Rows
from smallprint.read.spans import clause_span, trimmed
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import find_durations
from smallprint.read.values.parties import find_parties
from smallprint.read.values.places import find_places

_LONGEST = 1200  # characters of a quote; a longer clause is quoted by its best passage alone
_PARAGRAPH = 400  # characters up to which the neighbours of a passage are quoted with it
_AS_GOOD = 0.75  # of the best passage's score that another needs to be quoted as well
# What adds to the share of the question's worth that a passage has:
_LIKELY = 0.7  # standing in the likeliest excerpt
_VALUE = 0.3  # having the kind of value that is asked for
_FOCUS = 0.6  # being the clause that is asked for, as far as it is known to be
# What finds a value of each kind in a text.
VALUE_RULES: dict[ValueKind, Callable[[str], list[Value]]] = {
    ValueKind.DATE: find_dates,
    ValueKind.DURATION: find_durations,
    ValueKind.PLACE: find_places,
    ValueKind.PARTIES: find_parties,
    ValueKind.AMOUNT: find_amounts,
}


@dataclass(frozen=True, slots=True)
class ExcerptPassages:
    """An excerpt, and those of its passages that may be quoted."""

    excerpt: Excerpt
    passages: tuple[Passage, ...]


def quotable(document: Document, segmentation: Segmentation, excerpts: Sequence[Excerpt]) -> list[ExcerptPassages]:
    """Return the excerpts that have something to quote, with its passages.

    Running headers and headings are no answers by themselves. Neither is what speaks to a machine that reads: that
    would be an answer given by the document's author to the program, not by the contract to the parties.
    """
    kept = []
    for excerpt in excerpts:
        inside = [
            one
            for one in segmentation.passages
            if one.start < excerpt.end
            and excerpt.start < one.end
            and one.kind is not PassageKind.HEADING
            and one.counts
            and document.text[one.start : one.end].strip()
            and not speaks_to_machine(document.text[one.start : one.end])
        ]
        if inside:
            kept.append(ExcerptPassages(excerpt, tuple(inside)))
    return kept


def of_rows_asked_for(
    document: Document, segmentation: Segmentation, question: QuestionWords, found: Sequence[ExcerptPassages]
) -> list[ExcerptPassages]:
    """Return the excerpts without rows of tables that are of another thing than the question's."""
    if not any(one.kind is PassageKind.TABLE_ROW for group in found for one in group.passages):
        return list(found)
    rows = Rows(document, segmentation.passages)
    kept = ((group, tuple(one for one in group.passages if rows.answers(one, question))) for group in found)
    return [replace(group, passages=passages) for group, passages in kept if passages]


def table_lacks(
    document: Document, segmentation: Segmentation, question: QuestionWords, found: Sequence[ExcerptPassages]
) -> bool:
    """Say whether a table among what was found lists things of the kind that is asked for, and not that one."""
    inside = [one for group in found for one in group.passages if one.kind is PassageKind.TABLE_ROW]
    return bool(inside) and Rows(document, segmentation.passages).lack(inside, question)


def cell_said(document: Document, segmentation: Segmentation, question: QuestionWords, start: int, end: int) -> str:
    """Return the cell that answers in a quote that is a row of a table, with its headings; "" for other quotes."""
    inside = [one for one in segmentation.passages if one.start < end and start < one.end]
    if not any(one.kind is PassageKind.TABLE_ROW for one in inside):
        return ""
    return Rows(document, segmentation.passages).said(start, end, question, VALUE_RULES.get(question.wanted))


def choose_quotes(
    document: Document, segmentation: Segmentation, question: QuestionWords, found: Sequence[ExcerptPassages], most: int
) -> list[Citation]:
    """Return the quotes that answer best, the best first, `most` at most; none overlaps another.

    All passages of all excerpts are compared. A quote is the paragraph around a passage, where that is short.
    """
    rated = _rated(document, question, found)
    chosen: list[Citation] = []
    for one in rated:
        if len(chosen) == most or one.score < _AS_GOOD * rated[0].score:
            break
        start, end = _around(document, segmentation, one.passage)
        if start < end and not any(other.start < end and start < other.end for other in chosen):
            chosen.append(cited(document, segmentation, one.excerpt.document_id, start, end))
    return chosen


def cited(document: Document, segmentation: Segmentation, document_id: int, start: int, end: int) -> Citation:
    """Return the citation of some characters of a document."""
    place = place_of_words(document, segmentation.passages, start, end)
    page = document.page_at(start).index
    return Citation(document_id, start, end, page, document.text[start:end], place.section, place.page_label)


@dataclass(frozen=True, slots=True)
class _Rated:
    """A passage of an excerpt, and how well it answers beside the others."""

    passage: Passage
    excerpt: Excerpt
    score: float


def _rated(document: Document, question: QuestionWords, found: Sequence[ExcerptPassages]) -> list[_Rated]:
    """Return the passages of the excerpts, each once, the best first."""
    likeliest = max((group.excerpt.score for group in found), default=0.0) or 1.0
    rule = VALUE_RULES.get(question.wanted)
    rated: dict[int, _Rated] = {}
    for group in found:
        excerpt = group.excerpt
        for passage in group.passages:
            share = _share(excerpt, passage)
            score = share + _LIKELY * excerpt.score / likeliest
            if share and rule is not None and rule(document.text[passage.start : passage.end]):
                score += _VALUE
            if excerpt.focus and passage.start < excerpt.focus[1] and excerpt.focus[0] < passage.end:
                score += _FOCUS * excerpt.score
            rated.setdefault(passage.index, _Rated(passage, excerpt, score))
    return sorted(rated.values(), key=lambda one: (-one.score, one.passage.start))


def _share(excerpt: Excerpt, passage: Passage) -> float:
    """Return the share of the question's worth that a passage has: that of the best of its parts."""
    inside = (one.share for one in excerpt.told if one.start < passage.end and passage.start < one.end)
    return max(inside, default=0.0)


def _around(document: Document, segmentation: Segmentation, passage: Passage) -> tuple[int, int]:
    """Return what is quoted of a passage: its sentence or list, in a section with its short paragraph."""
    start, end = clause_span(document, segmentation, passage)
    if end - start > _LONGEST or speaks_to_machine(document.text[start:end]):
        return trimmed(document.text, passage.start, passage.end)
    alone = passage.kind is PassageKind.TABLE_ROW or not passage.section
    for step in () if alone else (-1, 1):
        at = passage.index + step
        while 0 <= at < len(segmentation.passages) and _belongs(document, segmentation.passages[at], passage):
            other = segmentation.passages[at]
            first, last = min(start, other.start), max(end, other.end)
            if last - first > _PARAGRAPH or "\n\n" in document.text[first:last].strip():
                break
            start, end, at = first, last, at + step
    return trimmed(document.text, start, end)


def _belongs(document: Document, other: Passage, passage: Passage) -> bool:
    """Say whether a passage is quoted with one beside it: it stands in the same section and may be quoted."""
    text = document.text[other.start : other.end]
    apart = (PassageKind.HEADING, PassageKind.TABLE_ROW)
    quotable_ = other.kind not in apart and other.counts and bool(text.strip())
    return quotable_ and other.section == passage.section and not speaks_to_machine(text)
