"""A finding stands only where its quote, its page, its value and its reach are the document's own."""

from dataclasses import replace

import pytest

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.read.verify import verify

TEXT = "Ohio law governs.\n  \nPay in 30 days.\n"
PAGES = (Page(0, 0, 21, "1"), Page(1, 21, len(TEXT), "2"))
DOCUMENT = Document("0" * 64, "a.txt", DocumentKind.TEXT, TEXT, PAGES)
DAYS = Value(ValueKind.DURATION, "30 days", "30 day", 28, 35)
FINDING = Finding("payment-terms", Anchor(1, 21, 36), "Pay in 30 days.", 0.9, (FoundBy.RULE,), DAYS)


def value(start: int, end: int) -> Finding:
    return replace(FINDING, value=replace(DAYS, start=start, end=end))


def around(start: int, end: int) -> Finding:
    return replace(FINDING, around_start=start, around_end=end)


@pytest.mark.parametrize(
    "finding",
    [FINDING, replace(FINDING, value=None), value(-1, -1), value(0, len(TEXT)), around(0, len(TEXT)), around(21, 36)],
)
def test_what_stands_in_the_document_is_a_finding(finding: Finding) -> None:
    assert verify(DOCUMENT, finding)


@pytest.mark.parametrize(
    "finding",
    [
        replace(FINDING, quote="Pay in 60 days."),
        replace(FINDING, quote="Pay in 30 days"),
        replace(FINDING, anchor=Anchor(0, 21, 36)),
        replace(FINDING, anchor=Anchor(1, 21, len(TEXT) + 1), quote=TEXT[21:]),
        replace(FINDING, anchor=Anchor(0, 17, 21), quote=TEXT[17:21], value=None),
        value(-2, 3),
        value(28, 28),
        value(35, 28),
        value(28, len(TEXT) + 1),
        around(22, 36),
        around(21, 35),
        around(-1, 36),
        around(21, len(TEXT) + 1),
    ],
    ids=str,
)
def test_what_does_not_is_none(finding: Finding) -> None:
    assert not verify(DOCUMENT, finding)
