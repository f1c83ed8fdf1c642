"""Which words of the retrieved excerpts answer a question: whole passages, by what they share with it."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.clause import ValueKind
from app.domain.document import Document
from app.domain.finding import Value
from app.domain.instruction import speaks_to_machine
from app.domain.passage import Passage, PassageKind, Segmentation
from app.domain.place import place_of_words
from app.domain.question import Citation, Excerpt
from app.read.amounts import find_amounts
from app.read.dates import find_dates
from app.read.durations import find_durations
from app.read.parties import find_parties
from app.read.places import find_places
from app.read.question_words import QuestionWords, stems
from app.read.spans import clause_span, trimmed
from app.read.table_rows import Rows

_SHORT = 400  # characters of a numbered clause that is quoted whole
_LONGEST = 1200  # characters of a quote; a longer clause is quoted by its best passage alone
_AS_GOOD = 0.75  # of the best passage's score that its neighbour needs to be quoted with it
_ABOVE = 0.7  # what a word in the headings above a passage, or in what opens its list, counts beside one in its text
_VALUE = 0.6  # what the kind of value asked for adds, in shares of the question's words
_RULES: dict[ValueKind, Callable[[str], list[Value]]] = {
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
    return Rows(document, segmentation.passages).said(start, end, question, _RULES.get(question.wanted))


def choose_quotes(
    document: Document, segmentation: Segmentation, question: QuestionWords, found: Sequence[ExcerptPassages]
) -> list[Citation]:
    """Return one quote an excerpt, in the order of the excerpts; none overlaps another."""
    rarity = _rarity(document, [one for group in found for one in group.passages], question)
    in_rows = any(one.kind is PassageKind.TABLE_ROW for group in found for one in group.passages)
    rows = Rows(document, segmentation.passages) if in_rows else None
    chosen: list[Citation] = []
    for group in found:
        start, end = _best_run(document, segmentation, question, group, rarity, rows)
        if start < end and not any(one.start < end and start < one.end for one in chosen):
            chosen.append(cited(document, segmentation, group.excerpt.document_id, start, end))
    return chosen


def cited(document: Document, segmentation: Segmentation, document_id: int, start: int, end: int) -> Citation:
    """Return the citation of some characters of a document."""
    place = place_of_words(document, segmentation.passages, start, end)
    page = document.page_at(start).index
    return Citation(document_id, start, end, page, document.text[start:end], place.section, place.page_label)


def _best_run(
    document: Document,
    segmentation: Segmentation,
    question: QuestionWords,
    group: ExcerptPassages,
    rarity: dict[str, float],
    rows: Rows | None,
) -> tuple[int, int]:
    """Return the span of the passage that shares most with the question, with neighbours that share as much."""
    passages = _focused(group)
    if passages != group.passages and len({one.section for one in passages}) == 1:
        return _with_rest(document, segmentation, _whole_clause(group, passages))
    scores = [_score(document, segmentation, one, question, rarity, rows) for one in passages]
    best = max(range(len(scores)), key=lambda n: (scores[n], -n))
    if scores[best] == 0:  # found by its meaning alone: which of its passages counts is not known
        return _whole(document, passages)
    first = last = best
    while first > 0 and _joins(passages, scores, first - 1, first, scores[best]):
        first -= 1
    while last + 1 < len(scores) and _joins(passages, scores, last + 1, last, scores[best]):
        last += 1
    return _with_rest(document, segmentation, passages[first : last + 1], passages[best])


def _whole_clause(group: ExcerptPassages, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return a short numbered clause whole, where passages of it were pointed to: its sentences explain each other."""
    section = tuple(one for one in group.passages if one.section == passages[0].section)
    numbered = bool(section[0].section) and bool(section[0].section[-1].number)
    short = section[-1].end - section[0].start <= _SHORT
    whole = all(after.index == before.index + 1 for before, after in pairwise(section))
    rows = any(one.kind is PassageKind.TABLE_ROW for one in section)
    return section if numbered and short and whole and not rows else passages


def _focused(group: ExcerptPassages) -> tuple[Passage, ...]:
    """Return the passages of what the excerpt is about; all of them where that is not known."""
    begin, stop = group.excerpt.focus or (group.excerpt.start, group.excerpt.end)
    return tuple(one for one in group.passages if one.start < stop and begin < one.end) or group.passages


def _with_rest(
    document: Document, segmentation: Segmentation, passages: Sequence[Passage], best: Passage | None = None
) -> tuple[int, int]:
    """Return the span of passages with what their sentences and lists go on with; of the best alone where too long."""
    spans = [clause_span(document, segmentation, one) for one in passages]
    start, end = min(one for one, _ in spans), max(other for _, other in spans)
    if end - start <= _LONGEST and not speaks_to_machine(document.text[start:end]):
        return start, end
    return _whole(document, [best] if best is not None else passages)


def _joins(passages: Sequence[Passage], scores: Sequence[float], other: int, beside: int, best: float) -> bool:
    """Say whether a passage is quoted with its neighbour: it answers as well, and stands in the same section.

    A row of a table is quoted alone.
    """
    if PassageKind.TABLE_ROW in (passages[other].kind, passages[beside].kind):
        return False
    neighbours = abs(passages[other].index - passages[beside].index) == 1
    return neighbours and passages[other].section == passages[beside].section and scores[other] >= _AS_GOOD * best


def _whole(document: Document, passages: Sequence[Passage]) -> tuple[int, int]:
    last = 0
    while last + 1 < len(passages) and passages[last + 1].index == passages[last].index + 1:
        last += 1
    return trimmed(document.text, passages[0].start, passages[last].end)


def _score(
    document: Document,
    segmentation: Segmentation,
    passage: Passage,
    question: QuestionWords,
    rarity: dict[str, float],
    rows: Rows | None,
) -> float:
    """Return the share of the question's words, weighed by rarity, that a passage has; a value asked for adds to it."""
    text = document.text[passage.start : passage.end]
    own = set(stems(text, question.language))
    over = [_lead(document, segmentation, passage), *(step.title for step in passage.section)]
    if rows is not None:
        over.append(rows.headings(passage))
    above = set(stems(" ".join(over), question.language))
    whole = sum(rarity.values()) or 1.0
    shared = sum(weight for word, weight in rarity.items() if word in own)
    headed = sum(weight for word, weight in rarity.items() if word in above and word not in own)
    score = (shared + _ABOVE * headed) / whole
    rule = _RULES.get(question.wanted)
    said = shared if passage.kind is PassageKind.TABLE_ROW else score  # every row has the headings of its columns
    return score + _VALUE if said and rule is not None and rule(text) else score


def _lead(document: Document, segmentation: Segmentation, passage: Passage) -> str:
    """Return the words that open the list a passage is an item of ("Either party may terminate this Agreement:")."""
    outer = passage.section[:-1]
    for before in reversed(segmentation.passages[: passage.index] if outer else ()):
        if before.section == outer and before.counts:
            text = document.text[before.start : before.end].rstrip()
            return text if text.endswith((":", "—", "-")) else ""
        if before.section[: len(outer)] != outer:
            break
    return ""


def _rarity(document: Document, passages: Sequence[Passage], question: QuestionWords) -> dict[str, float]:
    """Return a weight for each word of the question: the rarer among the passages, the more."""
    counts: Counter[str] = Counter()
    for one in passages:
        counts.update(question.stems.intersection(stems(document.text[one.start : one.end], question.language)))
    return {word: math.log(1 + (len(passages) + 1) / (counts[word] + 1)) for word in question.stems}
