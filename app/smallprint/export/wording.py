"""What a report says of findings, pages and documents, whatever its format."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from smallprint.domain.checklist import is_card, is_reported, standing_of
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Note
from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, FoundBy, Standing
from smallprint.domain.handoff import NO_TIME
from smallprint.domain.page_names import named_pages
from smallprint.domain.place import Place, place_in, place_of_words
from smallprint.domain.recall import Recall
from smallprint.domain.review import DocumentReview, DocumentState, ReviewedFinding
from smallprint.domain.run import PageState, Run
from smallprint.domain.voices import VOICE_NAMES
from smallprint.export.remarks_said import remarks_said
from smallprint.export.run_notes_said import run_notes_said
from smallprint.language.counting import by_number, counted

# What XML 1.0 does not allow in a text: https://www.w3.org/TR/xml/#charsets
_NOTED = 240  # characters of the words that a note is on
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def sound(text: str) -> str:
    """Return the text with what no XML or UTF-8 file can hold replaced by spaces."""
    return _NO_XML.sub(" ", text)


def one_line(text: str) -> str:
    """Return the words of a text on one line."""
    return " ".join(sound(text).split())


def shown(review: DocumentReview, unlikely: bool) -> list[ReviewedFinding]:
    """Return the findings that have a card in the window, in text order; with `unlikely`, all of them."""
    return [found for found in review.findings if unlikely or is_card(found)]


def reported(review: DocumentReview, unlikely: bool) -> list[ReviewedFinding]:
    """Return the findings that a report states, in text order: the sure ones, and all that a person spoke of."""
    return [found for found in review.findings if unlikely or is_reported(found)]


def not_sure(
    review: DocumentReview, reported: Sequence[ReviewedFinding], catalogue: ClauseCatalogue
) -> list[ClauseType]:
    """Return the clause types that have a card, but nothing that the report states."""
    stated = {found.finding.clause for found in reported}
    asked = {found.finding.clause for found in shown(review, unlikely=False)} - stated
    return [clause for clause in catalogue.types if clause.key in asked]


def asked(clause: ClauseType, found: ReviewedFinding) -> str:
    """Return the name of a finding's type, as a question where the finding is not sure."""
    return f"Perhaps: {clause.name}" if standing_of(found) is Standing.PERHAPS else clause.name


def measured(clause: ClauseType, recall: Mapping[str, Recall]) -> str:
    """Return the name of a type, with how often it is found where it is there."""
    counts = recall.get(clause.key)
    return f"{clause.name} ({counts.sentence})" if counts and counts.sentence else clause.name


def clause_types(catalogue: ClauseCatalogue, reviews: Sequence[DocumentReview]) -> list[ClauseType]:
    """Return the catalogue's clause types, then those of findings made with another catalogue."""
    types = list(catalogue.types)
    known = {clause.key for clause in types}
    foreign = dict.fromkeys(found.finding.clause for review in reviews for found in review.findings)
    for key in foreign:
        if key not in known:
            name = key.replace("-", " ").capitalize()
            types.append(ClauseType(key, name, "", ClauseGroup.GENERAL, key[:4].upper(), "", ValueKind.NONE, (), ()))
    return types


def place(document: Document, finding: Finding) -> str:
    """Return where a finding stands, as it is cited: "Page 4, section 9.2(b)"."""
    return placed(document, finding).sentence


def placed(document: Document, finding: Finding) -> Place:
    """Return where a finding stands."""
    return place_in(document, finding.anchor.page, finding.section_number, finding.section)


def quoted(found: ReviewedFinding, words: str = "") -> str:
    """Return a finding's words in quotation marks, or that its quote does not match the document, without any."""
    return found.words if found.broken else f"“{words or one_line(found.finding.quote)}”"


def found_by(finding: Finding) -> str:
    """Return who found it, for example "clause heads, model (raised it by 21 points)"."""
    points = round(abs(finding.moved) * 100)
    way = "raised" if finding.moved > 0 else "lowered"
    by = f" ({way} it by {counted(points, 'point')})" if points else ""
    return ", ".join(dict.fromkeys(VOICE_NAMES[one] + by * (one is FoundBy.MODEL) for one in finding.found_by))


def shortened(text: str, length: int) -> str:
    """Return the text cut to a length at a word, with an ellipsis where it was cut."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(",;:. ") + "\u00a0…"


def day(moment: datetime) -> str:
    """Return a date as "3 March 2026", "" where it is left out."""
    return "" if moment == NO_TIME else f"{moment.day} {moment:%B %Y}"


def pages(document: Document, indexes: Sequence[int]) -> str:
    """Return pages by their labels, runs of them joined: "pages 1–3 and 7"."""
    return named_pages(document.pages, indexes)


def noted(note: Note, document: Document | None) -> str:
    """Return a note in one line: what it highlights, which words it is on and where, and what it says."""
    text = one_line(note.text)
    if note.span is None or document is None:
        return f"Note: {text}"
    words = one_line(note.span.quote)
    shortened = words if len(words) <= _NOTED else f"{words[: _NOTED - 1].rstrip()}…"
    heading = one_line(note.heading) or "Note"
    place = place_of_words(document, (), note.span.start, note.span.end).words
    about = ", ".join(filter(None, (heading, place, f"“{shortened}”" if words else "")))
    return f"{about}: {text}" if text else about


def proposed(note: Note | None) -> str:
    """Return the words that are proposed, in a line of their own: "Proposed instead: “…”"; "" where none are."""
    if note is None:
        return ""
    text = one_line(note.text)
    return f"{note.heading}: “{text}”" if text else f"{note.heading}."


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def coverage(review: DocumentReview) -> list[str]:
    """Return the sentences that say which pages were read by whom, which were not, and why."""
    document = review.document
    if document is None:
        return [review.summary.message or unread_state(review.summary.state)]
    sentences = [_read_sentence(review, document)]
    if review.summary.container:
        sentences.append(one_line(f"The document was taken out of “{review.summary.container}”."))
    viewed = [index for index, state in enumerate(review.coverage) if state is PageState.VIEWED]
    if viewed and not document.flowing:
        sentences.append(_sentence(f"{_some(document, viewed)} {_was(viewed)} looked at by a person."))
    unread = [index for index, state in enumerate(review.coverage) if state is PageState.UNREADABLE]
    if unread:
        sentences.append(
            _sentence(f"{pages(document, unread)} {_has(unread)} no usable text and {_was(unread)} not reviewed.")
        )
    if review.run is not None and review.run.state.resumable:
        sentences.append(one_line(f"The review has not ended ({review.run.state}). {run_notes_said(review.run.notes)}"))
    if review.later is not None:
        sentences.append(
            f"A later review{_begun(review.later)} has not ended ({review.later.state}): these are "
            "the findings of the one before."
        )
    return [*sentences, *(one_line(warning) for warning in remarks_said(document))]


def _begun(run: Run) -> str:
    return "" if run.started_at == NO_TIME else f", begun on {day(run.started_at)},"


def _read_sentence(review: DocumentReview, document: Document) -> str:
    run = review.run
    if run is None:
        return "This document was opened, but not reviewed yet."
    reader = "trained clause finding and rules, by no language model"
    if run.judge:
        reader = f"trained clause finding, rules and the Nano model {run.model_name} as a judge"
    elif run.awaits_judge:
        reader = "trained clause finding and rules; the Nano model has not read it yet"
    elif run.model_asked:
        reader = f"trained clause finding, rules and the model {run.model_name}"
    by = f" by {reader}" if run.told else ""
    if run.state.ended_well:
        readable = [index for index, state in enumerate(review.coverage) if state is not PageState.UNREADABLE]
        return _sentence(f"{_some(document, readable)} {_was(readable, document.flowing)} reviewed{by}.")
    read = [index for index, state in enumerate(review.coverage) if state is PageState.MODEL_READ]
    if not read or document.flowing:
        return "Clauses were looked for, but the text was not read to its end yet."
    return _sentence(f"{_some(document, read)} {_was(read)} read so far{by and ','}{by}.")


def _some(document: Document, indexes: Sequence[int]) -> str:
    if document.flowing:
        return "the whole text"
    if len(indexes) == len(document.pages) > 1:
        return f"all {len(indexes)} pages"
    return pages(document, indexes) if indexes else "no page"


def _was(indexes: Sequence[int], singular: bool = False) -> str:
    return by_number(1 if singular else len(indexes) or 1, "was", "were")


def _has(indexes: Sequence[int]) -> str:
    return by_number(len(indexes) or 1, "has", "have")


def _sentence(text: str) -> str:
    return one_line(text[0].upper() + text[1:])


def unread_state(state: DocumentState) -> str:
    """Return why a document has no findings, where no sentence says it."""
    if state is DocumentState.WAITING:
        return "It waits to be reviewed."
    return "It could not be read."
