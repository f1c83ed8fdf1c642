"""What a preview shows of a matter whose first documents say nothing."""

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.handoff import report_order
from smallprint.domain.review import MatterReview
from smallprint.domain.term_dates import END
from smallprint.export import FORMATS
from smallprint.export.preview import preview
from tests.export.reviews import CATALOGUE, LAW, WHEN, document, found, refused, reviewed

_BY_KEY = {one.key: one for one in FORMATS}
_END = Value(ValueKind.DATE, "31 March 2027", "2027-03-31", 3, 9)


def shown(key: str, *before: str) -> str:
    """Return the preview of a matter: documents of these names say nothing, the next names its end."""
    within = document("lease.pdf")
    silent = tuple(reviewed(document(name)) for name in before)
    review = MatterReview("x", (refused(), *silent, reviewed(within, found(within, END, LAW, value=_END))))
    return preview(report_order(review, CATALOGUE, WHEN), _BY_KEY[key]).text


def test_a_calendar_shows_the_dates_of_whichever_document_has_them() -> None:
    assert "End of term: lease.pdf" in shown("ics", "a.pdf", "b.pdf", "c.pdf")


def test_a_table_begins_with_documents_that_say_something() -> None:
    assert "laws of Delaware" in shown("csv", "a.pdf", "b.pdf", "c.pdf")
