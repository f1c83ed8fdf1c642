"""What stands beside an answer where it is shown: the cell of a table that answers, and what two languages allow."""

from smallprint.domain.asked import GivenAnswer
from smallprint.domain.beside import Beside, across_languages
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.errors import EntryDamaged
from smallprint.read.answers.question_words import look_at
from smallprint.read.answers.quotes import cell_said
from smallprint.retrieve.words import language_of_question, surely_english
from smallprint.store import Matter


def beside(matter: Matter, given: GivenAnswer) -> Beside:
    """Return what stands beside an answer that a matter keeps."""
    return Beside(_cells(matter, given), _languages(matter, given))


def _cells(matter: Matter, given: GivenAnswer) -> tuple[str, ...]:
    citations = given.answer.citations
    segmentation = matter.documents.segmentation(given.document_id) or Segmentation(())
    rows = [one for one in segmentation.passages if one.kind is PassageKind.TABLE_ROW]
    if not any(one.start < quote.end and quote.start < one.end for quote in citations for one in rows):
        return ()
    try:
        document = matter.documents.load(given.document_id, places=False)
    except EntryDamaged:  # counted by the matter, which says so
        return ()
    question = look_at(given.answer.question)
    return tuple(cell_said(document, segmentation, question, one.start, one.end) for one in citations)


def _languages(matter: Matter, given: GivenAnswer) -> str:
    """Return the remark on languages; none for a question that may as well be in the document's."""
    question = given.answer.question
    asked_in = language_of_question(question)
    if asked_in == "en" and not surely_english(question):
        return ""
    return across_languages(matter.documents.summary(given.document_id).language, asked_in)
