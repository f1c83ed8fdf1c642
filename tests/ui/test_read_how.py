"""How the lists say that pages and findings were recognised in pictures, and a document's language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.document import DocumentKind
from smallprint.domain.progress import Progress, Stage
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import PageState, RunState
from smallprint.ui.documents.list_model import DocumentRow, state_texts
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.findings.panel import FindingsPanel
from smallprint.ui.look.theme import Theme, dark_theme, light_theme
from tests.ui.pages.paper import CATALOGUE, finding, pdf

THEMES = pytest.mark.parametrize("theme", [light_theme(), dark_theme()], ids=["light", "dark"])

_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def _summary(language: str, ocr_pages: int, doubtful_pages: int) -> DocumentSummary:
    return DocumentSummary(
        1,
        "lease.pdf",
        "/lease.pdf",
        DocumentState.OPEN,
        kind=DocumentKind.PDF,
        pages=3,
        findings=2,
        run_state=RunState.COMPLETE,
        language=language,
        ocr_pages=ocr_pages,
        doubtful_pages=doubtful_pages,
    )


def _texts(language: str, ocr_pages: int, doubtful_pages: int) -> tuple[str, str]:
    return state_texts(DocumentRow(_summary(language, ocr_pages, doubtful_pages)))


def _places(widget: QWidget, area: QRect, colour: str) -> list[int]:
    """Return the columns of an area in which a colour is drawn, from its left edge."""
    image = widget.grab(area).toImage()
    wanted = QColor(colour)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == wanted for y in range(image.height()))]


def test_a_card_says_what_was_recognised_and_what_is_hard_to_read() -> None:
    assert _texts("en", 0, 0) == ("3 pages · 2 findings", "0 decided")
    assert _texts("en", 2, 0) == ("3 pages · OCR · 2 findings", "0 decided")
    assert _texts("de", 3, 1) == ("3 pages · OCR · German · 2 findings", "1 hard to read")


@THEMES
def test_the_strip_of_a_document_is_underlined_where_its_pages_are_ocr(qtbot: QtBot, theme: Theme) -> None:
    panel = DocumentsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    states = (PageState.TEXT, PageState.LOCATED, PageState.VIEWED)
    row = DocumentRow(_summary("en", 1, 0), states, frozenset({1}))
    panel.set_rows([row, DocumentRow(replace(row.summary, id=2, ocr_pages=0), states)], 0)
    first, second = (panel.list.visualRect(panel.model.index(number)) for number in (0, 1))
    underlined = _places(panel.list.viewport(), first, theme.recognised)
    assert first.width() / 3 - 3 < underlined[0] < first.width() / 3 + 9
    assert first.width() * 2 / 3 - 9 < underlined[-1] < first.width() * 2 / 3 + 3
    assert _places(panel.list.viewport(), second, theme.recognised) == []
    assert "OCR" in [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


@THEMES
def test_the_card_of_a_finding_from_a_picture_says_so(qtbot: QtBot, theme: Theme) -> None:
    panel = FindingsPanel(CATALOGUE, theme)
    qtbot.addWidget(panel)
    panel.resize(340, 500)
    panel.show()
    document, _ = pdf([["It is governed by the laws of Delaware.", "Liability shall not exceed the fees."]])
    law = replace(finding(document, "laws of Delaware"), recognised=True)
    panel.set_findings([law, finding(document, "Liability", "cap", 2)], "")
    spoken, hint = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
    picture, text = (panel.model.index(panel.model.row_of(number)) for number in (1, 2))
    assert "page 1, recognised in a picture (OCR), 90 %, Undecided" in str(picture.data(spoken))
    assert "compare the quote with the page" in str(picture.data(hint))
    assert "OCR" not in str(text.data(spoken))
    assert text.data(hint) is None
    chip = _places(panel.list.viewport(), panel.list.visualRect(picture), theme.recognised)
    assert chip[0] > 200  # at the right, before the page
    assert _places(panel.list.viewport(), panel.list.visualRect(text), theme.recognised) == []


def test_a_paused_review_is_said_on_the_card_it_is_at() -> None:
    at = Progress(Stage.RECOGNISE, "lease.pdf", page=2, pages=6, seconds_left=20.0, document_id=1)
    row = DocumentRow(_summary("", 0, 0), progress=at)
    assert state_texts(row) == ("Recognising page 2 of 6", "20 s left")
    assert state_texts(replace(row, paused=True)) == ("Paused at page 2 of 6", "")
    opening = replace(row, progress=Progress(Stage.INGEST, "lease.pdf", document_id=1))
    assert state_texts(opening) == ("Opening…", "")
    assert state_texts(replace(opening, paused=True)) == ("Paused", "")


def test_a_document_out_of_an_archive_says_so(qtbot: QtBot) -> None:
    panel = DocumentsPanel(light_theme())
    qtbot.addWidget(panel)
    inside = replace(_summary("en", 0, 0), source="annex.zip in deal.eml/lease.pdf")
    panel.set_rows([DocumentRow(inside), DocumentRow(replace(inside, id=2, source="Deals/lease.pdf"))], 0)
    said = [[str(panel.model.data(panel.model.index(number), role)) for role in _TOLD] for number in range(2)]
    assert "Taken out of “annex.zip in deal.eml”." in said[0][0]
    assert said[0][1].endswith("from annex.zip in deal.eml")
    assert not any("out of" in one or "from" in one for one in said[1])


def test_a_card_names_what_its_document_was_taken_out_of(qtbot: QtBot) -> None:
    panel = DocumentsPanel(light_theme())
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    inside = replace(_summary("en", 0, 0), source="a very long name of a closing set of a deal.zip/lease.pdf")
    panel.set_rows([DocumentRow(inside), DocumentRow(replace(inside, id=2, source="Deals/lease.pdf"))], 0)
    with_line, without = (panel.list.visualRect(panel.model.index(number)) for number in range(2))
    assert with_line.height() > without.height()


def test_a_document_without_pages_begins_with_its_findings() -> None:
    flowing = replace(_summary("en", 0, 0), kind=DocumentKind.TEXT)
    assert state_texts(DocumentRow(flowing))[0] == "2 findings"
