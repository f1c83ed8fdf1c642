"""The first rows of the workbook's list of findings as plain words, to be looked at before it is written."""

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.place import NOWHERE
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export import wording

HEAD = ("Document", "Clause", "Value", "Quote", "Page", "Section", "Status", "Sure")
_LONGEST = 160  # characters of a quote


def first_rows(order: ReportOrder, most: int) -> list[tuple[str, ...]]:
    """Return the main cells of so many rows, in the order of the workbook."""
    types = {clause.key: clause for clause in wording.clause_types(order.catalogue, order.review.documents)}
    rows: list[tuple[str, ...]] = []
    for one in order.review.documents:
        document = one.document
        for found in order.stated(one)[: most - len(rows)]:
            place = wording.placed(document, found.finding) if document else NOWHERE
            rows.append(
                (
                    wording.one_line(one.summary.cited_as),
                    wording.asked(types[found.finding.clause], found),
                    wording.one_line(found.shown_value),
                    wording.shortened(wording.one_line(found.words), _LONGEST),
                    place.page_label,
                    wording.one_line(place.section),
                    VERDICT_NAMES[found.verdict],
                    f"{found.finding.confidence:.0%}",
                )
            )
    return rows
