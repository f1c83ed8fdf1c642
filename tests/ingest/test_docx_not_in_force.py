"""Words of a Word file that are struck out by hand, and boxes that nobody ticked."""

import pytest

from smallprint.domain.document import BlockKind, Document
from smallprint.domain.in_force import in_force
from smallprint.export import remarks_said
from smallprint.ingest.docx.reader import read_docx
from smallprint.segment import segment
from tests.build_docx import build_docx, paragraph, run

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def _read(*paragraphs: str) -> Document:
    return read_docx(build_docx("".join(paragraphs)), "law.docx", "0" * 64)


def _apart(document: Document, kind: BlockKind) -> list[str]:
    return [document.text[one.start : one.end] for one in document.blocks if one.kind is kind]


@pytest.mark.parametrize("how", ["<w:strike/>", "<w:dstrike/>", '<w:strike w:val="1"/>'])
def test_struck_words_leave_the_running_text_and_are_counted(how: str) -> None:
    document = _read(paragraph(run("Governed by the laws of ") + run("New York ", how) + run("Delaware.")))
    assert document.text == "Governed by the laws of Delaware.\nStruck out: New York\n"
    assert document.report.struck == 2
    assert remarks_said(document)[0].startswith("2 words are struck out")


def test_runs_that_are_struck_side_by_side_are_one_and_a_strike_that_is_off_is_none() -> None:
    strike = "<w:strike/>"
    content = (
        run("Fee: ")
        + run("ten ", strike)
        + run("euros", strike)
        + run(" twenty ")
        + run("euros", '<w:strike w:val="0"/>')
    )
    document = _read(paragraph(content))
    assert _apart(document, BlockKind.STRUCK) == ["Struck out: ten euros"]
    assert document.text.startswith("Fee: twenty euros\n")


def test_a_paragraph_that_is_struck_out_as_a_whole_leaves_no_empty_one() -> None:
    document = _read(paragraph("Kept."), paragraph(run("2. The Buyer pays twice.", "<w:strike/>")), paragraph("Last."))
    assert document.text.startswith("Kept.\nLast.\n")


def _control(ticked: bool, shown: str = "☐") -> str:
    return (
        f'<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="{W14}"><w14:checked w14:val="{int(ticked)}"/></w14:checkbox>'
        "</w:sdtPr>"
        f"<w:sdtContent>{run(shown)}</w:sdtContent></w:sdt>"
    )


def test_a_content_control_says_its_state_whatever_character_shows_it() -> None:
    document = _read(paragraph(_control(True, "o") + run(" Scotland ") + _control(False, "x") + run(" Wales")))
    assert document.text == "☒ Scotland ☐ Wales\n"
    assert any("1 choice is not ticked" in sentence for sentence in remarks_said(document))


def test_only_the_ticked_choice_is_in_force() -> None:
    line = run("1.1 Governed by the laws of: ") + _control(False) + run(" Wales ") + _control(True) + run(" Scotland")
    renewal = paragraph(_control(False) + run(" Renews for one year. It may renew again."))
    document = _read(paragraph(line), renewal, paragraph(_control(True) + run(" Does not renew.")))
    said = in_force(document, segment(document)).text
    assert len(said) == len(document.text)
    assert "Scotland" in said
    assert "Does not renew" in said
    assert "Wales" not in said
    assert "Renews" not in said
    assert "again" not in said


def test_choices_without_a_tick_are_said_to_be_open() -> None:
    document = _read(paragraph(_control(False) + run(" one year")), paragraph(_control(False) + run(" two years")))
    assert remarks_said(document) == ("2 choices stand where no box is ticked: what was agreed there is open.",)
