"""What a cell of a table holds."""

from dataclasses import replace

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.export.tables.cells import remark_cell
from tests.export.reviews import LAW, document, found
from tests.remarked import told


def test_a_remark_says_all_that_a_reviewer_should_know_of_a_finding() -> None:
    within = document()
    one = found(within, "law", LAW, value=Value(ValueKind.PLACE, "x", "x", remarks=told("Two places.")))
    doubted = replace(one, recognised=True, finding=replace(one.finding, disputed=True))
    assert remark_cell(doubted) == "Two places. Read from a picture (OCR). What found it disagrees."
    assert remark_cell(replace(one, broken=True)) == "Two places. The quote does not match the document."
