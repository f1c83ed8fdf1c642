"""What a marked copy says: which findings and highlights, and each as a comment."""

from dataclasses import replace

from smallprint.domain.checklist import is_reported
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup
from smallprint.domain.decision import HighlightColour, Note, Verdict
from smallprint.domain.handoff import Choice, Private
from smallprint.domain.marking import MarginComment
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export.values_said import value_said
from smallprint.export.wording import asked, clause_types, one_line

# The colours of the window's groups, as light as a marker pen.
_COLOURS = {
    ClauseGroup.GENERAL: "#d3cfc6",
    ClauseGroup.TERM: "#f6d58f",
    ClauseGroup.EXIT: "#a9c9f2",
    ClauseGroup.LIABILITY: "#eeb4d2",
    ClauseGroup.ASSIGNMENT_AND_IP: "#cdbdf0",
    ClauseGroup.RESTRICTIONS: "#f5bfae",
    ClauseGroup.COMMERCIAL: "#a5dcd9",
    ClauseGroup.LAW_AND_AUDIT: "#b2dfb6",
    ClauseGroup.DATA: "#dfc4ad",
    ClauseGroup.BOILERPLATE: "#d9da98",
}


def marks_of(review: DocumentReview, catalogue: ClauseCatalogue, choice: Choice) -> tuple[MarginComment, ...]:
    """Return the findings of a document as marks: type and value, then status with its reason, and notes.

    They are those of the choice that a report states, but none that a person rejected. A person's highlights follow.
    """
    stated = [found for found in review.findings if choice.unlikely or is_reported(found)]
    wanted = [one for one in stated if one.verdict is not Verdict.REJECTED and not one.broken and choice.takes(one)]
    types = {clause.key: clause for clause in clause_types(catalogue, [review])}
    marks = []
    for one in wanted:
        clause, anchor = types[one.finding.clause], one.finding.anchor
        value = f": {one_line(one.shown_value)}" if one.shown_value else ""
        title, colour = f"{asked(clause, one)}{value}", _COLOURS[clause.group]
        proposed = one.proposed if choice.tells(Private.PROPOSALS) else None
        own = MarginComment(anchor.start, anchor.end, title, _lines(one, choice), colour)
        marks += _with_proposal(own, proposed, clause.name)
    return (*marks, *_highlights(review, choice))


def _highlights(review: DocumentReview, choice: Choice) -> list[MarginComment]:
    """Return a person's own highlights and notes on words, each in its colour and under its tag."""
    if review.document is None or not choice.tells(Private.NOTES):
        return []
    text = review.document.text
    return [
        MarginComment(
            note.span.start,
            note.span.end,
            one_line(note.heading) or "Note",
            (one_line(note.text),) if note.text else (),
            (note.colour or HighlightColour.YELLOW).ground,
        )
        for note in review.notes
        if note.span is not None and note.span.fits(text)
    ]


def _with_proposal(mark: MarginComment, proposed: Note | None, name: str) -> list[MarginComment]:
    """Return a mark with the words that are proposed; they are a mark of their own where they are for other words."""
    if proposed is None or proposed.span is None:
        return [mark]
    start, end = proposed.span.start, proposed.span.end
    if (start, end) == (mark.start, mark.end):
        return [replace(mark, replacement=proposed.text)]
    return [mark, MarginComment(start, end, f"{name}: other words", (), mark.colour, proposed.text)]


def _lines(found: ReviewedFinding, choice: Choice) -> tuple[str, ...]:
    told = choice.tells(Private.NOTES)
    remark = value_said(found.finding.value)
    reason = found.decision.reason if found.decision and told else ""
    status = VERDICT_NAMES[found.verdict]
    lines = (
        one_line(remark),
        f"{status}: {one_line(reason)}" if reason else status,
        *(f"Note: {one_line(note.text)}" for note in found.notes if told),
    )
    return tuple(line for line in lines if line)
