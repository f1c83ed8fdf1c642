"""How a document stands to the standard form that it is made from: what differs, and what may change its terms."""

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.place import Place
from smallprint.domain.review import DocumentReview
from smallprint.domain.standard import BesideForm, Deviation
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable
from smallprint.export.standard_said import beside_kind_said, deviation_said, remarks_said, standard_said

_HEADS, _WIDTHS = ("What differs", "Words of the document", "Place"), (4.2, 8.6, 3.2)
_LONGEST = 600  # characters of a quote; the rest of a long one stands in the document


def standard_section(order: ReportOrder, one: DocumentReview) -> ReportSection | None:
    """Return each difference from the form, None where a document is made from no form that is known."""
    read = one.standard
    if read is None:
        return None
    lines = [ReportLine(wording.one_line(standard_said(read.check)))]
    lines += [ReportLine(wording.one_line(said), Look.BULLET) for said in remarks_said(read.check)]
    rows = [_row(order, one, deviation_said(told), told, place, told.was) for told, place in read.of_deviations()]
    rows += [_row(order, one, beside_kind_said(told.kind), told, place) for told, place in read.of_beside()]
    if not rows:
        return ReportSection("Standard form", 2, tuple(lines))
    table = ReportTable(_HEADS, _WIDTHS, tuple(rows), f"What differs from {wording.one_line(read.check.form.name)}")
    return ReportSection("Standard form", 2, (*lines, table))


def _row(
    order: ReportOrder, one: DocumentReview, said: str, told: Deviation | BesideForm, place: Place, was: str = ""
) -> tuple[ReportCell, ...]:
    assert one.document is not None
    words = [ReportLine(f"The form says: {_quoted(was)}", Look.REMARK)] if was else []
    if order.choice.quotes and told.end > told.start:
        words.append(ReportLine(_quoted(one.document.text[told.start : told.end]), Look.QUOTE))
    heading = (ReportLine(wording.one_line(said), Look.CLAUSE),)
    return heading, tuple(words) or (ReportLine("", Look.CELL),), (ReportLine(place.sentence, Look.PLACE),)


def _quoted(words: str) -> str:
    line = wording.one_line(words)
    return f"“{line}”" if len(line) <= _LONGEST else f"“{line[: _LONGEST - 1].rstrip()}…”"
