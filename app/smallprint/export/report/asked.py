"""The part of the report on what was asked of the matter, and what its documents answer."""

from smallprint.domain.asked import GivenAnswer
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.question import Citation
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable


def questions(order: ReportOrder) -> ReportSection | None:
    """Return a table of answers for each question, None where nothing was asked."""
    names = {one.summary.id: wording.one_line(one.summary.cited_as) for one in order.review.documents}
    parts = []
    for asked in order.asked:
        rows = tuple(_row(order, given, names.get(given.document_id, "")) for given in asked.answers)
        heads = ("Document", "Answer", "Quotes" if order.choice.quotes else "Where")
        text = wording.one_line(asked.question.text)
        parts.append(ReportSection(text, 2, (ReportTable(heads, (3.9, 3.5, 8.6), rows, f"Answers to: {text}"),)))
    return ReportSection("Questions and answers", 1, (), tuple(parts)) if parts else None


def _row(order: ReportOrder, given: GivenAnswer, name: str) -> tuple[ReportCell, ...]:
    answer = given.answer
    said = [ReportLine(wording.one_line(answer.said), Look.CLAUSE)]
    if answer.meaning:
        said.append(ReportLine(wording.one_line(answer.meaning), Look.PLACE))
    if answer.wording:
        said.append(ReportLine(f"In the model’s words: {wording.one_line(answer.wording)}", Look.REMARK))
    quotes = [line for one in answer.citations for line in _cited(one, order.choice.quotes)]
    return (ReportLine(name, Look.CELL),), tuple(said), tuple(quotes) or (ReportLine("–", Look.CELL),)


def _cited(one: Citation, quotes: bool) -> list[ReportLine]:
    where = ReportLine(one.place.sentence, Look.PLACE)
    return [ReportLine(f"“{wording.one_line(one.quote)}”", Look.QUOTE), where] if quotes else [where]
