"""Everything a Word document shows is in the reading text, in its order; what is not is said."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.document import BlockKind, Document, DocumentKind
from smallprint.export import remarks_said
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, item, level, numbering, paragraph, run, table

PARTS = {
    "footnotes": f'<w:footnote w:id="2">{paragraph("Second note")}</w:footnote>'
    f'<w:footnote w:id="1">{paragraph("First note")}</w:footnote>'
    f'<w:footnote w:id="9">{paragraph("Never cited")}</w:footnote>',
    "endnotes": f'<w:endnote w:id="4">{paragraph("An endnote")}</w:endnote>',
    "comments": f'<w:comment w:id="0" w:author="Ada">{paragraph("Too long?")}{paragraph("Ask them.")}</w:comment>',
    "header": paragraph("Draft of May"),
    "footer": paragraph("Confidential"),
}
BOX = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"


def read(body: str, parts: dict[str, str] | None = None, lists: str = "") -> Document:
    return read_docx(build_docx(body, parts=parts, lists=lists), "contract.docx", "ab" * 32)


def shown(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def kinds(document: Document) -> list[BlockKind]:
    return [block.kind for block in document.blocks]


def test_paragraphs_and_tables_stand_in_order_and_merged_cells_are_not_repeated() -> None:
    start, on = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    rows = table(
        [f"<w:tc>{start}{paragraph('Term')}</w:tc>", paragraph("Two years") + paragraph("renewed yearly")],
        [f"<w:tc>{on}{paragraph('')}</w:tc>", paragraph("from signing")],
    )
    document = read(paragraph("Before") + rows + paragraph("After"))
    assert shown(document) == ["Before", "Term | Two years\nrenewed yearly", "from signing", "After"]
    assert kinds(document)[1:3] == [BlockKind.TABLE_ROW, BlockKind.TABLE_ROW]


def test_a_table_inside_a_table_gives_its_rows_once_in_order() -> None:
    inner = table([paragraph("Net"), paragraph("30 days")])
    document = read(table([paragraph("Payment"), inner + paragraph("after invoice")]))
    assert shown(document) == ["Payment", "Net | 30 days", "after invoice"]


def test_cells_keep_their_columns_beside_empty_and_merged_ones() -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Fees")}</w:tc>'
    on = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph('')}</w:tc>"
    empty = paragraph("")
    later = f'<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc>{paragraph("20")}</w:tc></w:tr>'
    rows = table(
        [empty, wide],
        [paragraph("Tier"), paragraph("Set-up"), paragraph("Yearly")],
        [paragraph("A"), empty, paragraph("10")],
        [on, paragraph("5"), empty],
    )
    document = read(rows.replace("</w:tbl>", f"{later}</w:tbl>"))
    assert shown(document) == ["Fees", "Tier | Set-up | Yearly", "A | 10", "5", "20"]
    assert [block.columns for block in document.blocks] == [(1,), (), (0, 2), (1,), (2,)]


@pytest.mark.parametrize("span", ["-3", "many", "", "²", "9" * 40])
def test_a_span_that_is_nonsense_costs_nothing_else(span: str) -> None:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{paragraph("")}</w:tc>'
    document = read(table([cell, paragraph("10")]))
    assert shown(document) == ["10"]
    assert 1 <= document.blocks[0].columns[0] <= 63


def test_numbered_rows_keep_their_numbers() -> None:
    lists = numbering({0: level(0, "%1.")}, {1: (0, "")})
    document = read(table([item("", 1), paragraph("Hosting")], [item("", 1), paragraph("Support")]), lists=lists)
    assert shown(document) == ["1. | Hosting", "2. | Support"]
    assert [block.number for block in document.blocks] == ["1", "2"]


def test_tracked_changes_are_read_as_accepted_and_counted() -> None:
    body = paragraph(
        run("Pay within ") + f"<w:del>{run('30')}</w:del><w:ins>{run('60')}</w:ins>" + run(" days.")
        + f"<w:moveFrom>{run('Gone.')}</w:moveFrom><w:moveTo>{run(' Moved.')}</w:moveTo>"
    )  # fmt: skip
    document = read(body)
    assert document.text == "Pay within 60 days. Moved.\n"
    assert remarks_said(document) == ("4 tracked changes are read as if accepted.",)


def test_deleted_rows_are_left_out_and_paragraphs_with_a_deleted_mark_run_on() -> None:
    rows = table([paragraph("Kept")], [paragraph("Gone")]).replace("<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r>"
        "<w:rPr></w:rPr><w:t xml:space=\"preserve\">Gone", "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:pPr></w:pPr>"
        "<w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">Gone")  # fmt: skip
    document = read(rows + paragraph("The Term ", "<w:rPr><w:del/></w:rPr>") + paragraph("is two years."))
    assert shown(document) == ["Kept", "The Term is two years."]
    assert remarks_said(document) == ("2 tracked changes are read as if accepted.",)


def test_content_controls_links_and_smart_tags_are_read_through() -> None:
    inline = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('Acme')}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{run('acme.example')}</w:hyperlink><w:smartTag>{run(' Ltd')}</w:smartTag>"
    block = f"<w:sdt><w:sdtContent>{paragraph('In a control')}</w:sdtContent></w:sdt>"
    assert shown(read(paragraph(run("To ") + inline + run(" at ") + link) + block)) == [
        "To Acme at acme.example Ltd",
        "In a control",
    ]


def test_fields_show_their_result_and_not_their_instruction() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>' + run("hidden code")
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("9.2") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )  # fmt: skip
    simple = f'<w:fldSimple w:instr="DATE">{run("1 May 2024")}</w:fldSimple>'
    assert read(paragraph(run("Section ") + field + run(" of ") + simple)).text == "Section 9.2 of 1 May 2024\n"


def test_a_field_that_never_ends_loses_no_text() -> None:
    body = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("Still here"))
    assert read(body + paragraph("and here")).text == "Still here\nand here\n"


def test_a_text_box_follows_its_paragraph_once() -> None:
    drawn = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = read(paragraph(run("Around") + drawn) + paragraph("After"))
    assert shown(document) == ["Around", "In a box", "After"]
    assert kinds(document)[1] is BlockKind.TEXT_BOX


def test_characters_that_are_elements_or_odd_are_read_as_plain_ones() -> None:
    content = (
        run("non") + "<w:r><w:noBreakHyphen/></w:r>" + run("exclusive\u00a0use") + "<w:r><w:tab/></w:r>"
        + run("co\u00adop")
        + "<w:r><w:softHyphen/></w:r>" + run("erate\u200b") + "<w:r><w:br/></w:r>"
        + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F0F5"/></w:r>'
    )  # fmt: skip
    document = read(paragraph(content))
    assert document.text == "non-exclusive use cooperate\n☒□\n"
    assert remarks_said(document) == ("1 character of a special font is shown as □.",)


def test_hidden_text_stands_apart_at_the_end_and_is_counted() -> None:
    hidden = run("un", "<w:vanish/>") + run("seen", "<w:vanish/>")
    seen = paragraph(run("Seen") + hidden + run(" too", '<w:vanish w:val="0"/>'))
    document = read(seen + paragraph("After"))
    assert shown(document) == ["Seen too", "After", "Hidden text: unseen"]
    assert kinds(document)[-1] is BlockKind.HIDDEN
    assert document.report.hidden == 6
    assert remarks_said(document) == ("6 characters of hidden text stand at the end of the text.",)


def test_what_a_merged_cell_does_not_show_is_hidden_text() -> None:
    start, on = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    rows = table(
        [f"<w:tc>{start}{paragraph('Term')}</w:tc>"], [f"<w:tc>{on}{paragraph('One euro')}</w:tc>", paragraph("Two")]
    )
    document = read(rows)
    assert shown(document) == ["Term", "Two", "Hidden text: One euro"]
    assert document.report.hidden == 8


def test_pictures_are_counted() -> None:
    document = read(paragraph(run("Seal:") + "<w:r><w:drawing><a:blip/></w:drawing></w:r>"))
    assert remarks_said(document) == ("1 picture or embedded object is not read.",)


def test_notes_comments_headers_and_footers_follow_the_running_text() -> None:
    cite = '<w:r><w:{0}Reference w:id="{1}"/></w:r>'
    body = (
        paragraph(run("Fees") + cite.format("footnote", 1) + run(" are net") + cite.format("footnote", 2) + run("."))
        + paragraph(run("End.") + cite.format("endnote", 4))
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>'
        '<w:headerReference w:type="first" r:id="rId-header"/><w:footerReference r:id="rId-footer"/></w:sectPr>'
    )
    document = read(body, PARTS)
    assert list(zip(kinds(document), shown(document), strict=True)) == [
        (BlockKind.PARAGRAPH, "Fees[1] are net[2]."),
        (BlockKind.PARAGRAPH, "End.[i]"),
        (BlockKind.FOOTNOTE, "[1] First note"),
        (BlockKind.FOOTNOTE, "[2] Second note"),
        (BlockKind.ENDNOTE, "[i] An endnote"),
        (BlockKind.COMMENT, "Comment by Ada: Too long?\nAsk them."),
        (BlockKind.HEADER, "Draft of May"),
        (BlockKind.FOOTER, "Confidential"),
    ]
    assert remarks_said(document) == ("1 comment stands at the end of the text.",)


def test_pages_start_at_breaks_and_tile_the_text() -> None:
    hard, drawn = '<w:r><w:br w:type="page"/></w:r>', "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        paragraph("One") + paragraph(hard) + paragraph(drawn + run("Two"))
        + paragraph(run("and ") + drawn + run("three")) + paragraph("Four", "<w:pageBreakBefore/>")
        + paragraph("end", "<w:sectPr/>") + paragraph("Five") + "<w:sectPr/>"
    )  # fmt: skip
    document = read(body)
    assert [document.text[page.start : page.end] for page in document.pages] == [
        "One\n", "Two\nand ", "three\n", "Four\nend\n", "Five\n"
    ]  # fmt: skip
    assert [page.label for page in document.pages] == ["1", "2", "3", "4", "5"]
    assert document.report.pages == 5


def test_a_page_break_at_the_end_of_a_paragraph_keeps_its_line_end_on_the_page() -> None:
    document = read(paragraph(run("One ") + '<w:r><w:br w:type="page"/></w:r>') + paragraph("Two"))
    assert [document.text[page.start : page.end] for page in document.pages] == ["One\n", "Two\n"]
    assert [(block.start, block.end) for block in document.blocks] == [(0, 3), (4, 7)]


def test_a_section_that_goes_on_on_the_same_page_starts_none() -> None:
    ended = '<w:sectPr><w:sectPrChange><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:sectPrChange></w:sectPr>'
    document = read(paragraph("One", ended) + paragraph("Two") + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    assert len(document.pages) == 1


def test_a_style_separator_makes_a_heading_run_on_into_its_clause() -> None:
    lists = numbering({0: level(0, "%1.")}, {1: (0, "")})
    body = item("Term.", 1, 0, "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph(" It lasts two years.")
    assert shown(read(body, lists=lists)) == ["1. Term. It lasts two years."]


def test_metadata_and_report_say_what_the_file_says() -> None:
    data = build_docx(paragraph("Text"), core={"title": "Supply\u00a0Agreement", "author": "Ada"})
    document = read_docx(data, "supply.docx", "cd" * 32)
    assert (document.metadata.title, document.metadata.author) == ("Supply Agreement", "Ada")
    assert (document.kind, document.name, document.sha256) == (DocumentKind.DOCX, "supply.docx", "cd" * 32)
    assert document.report.reader.startswith("python-docx ")
    assert document.report.characters == len(document.text)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.text('ab cé\t\u00a0\u200b-."1', min_size=1, max_size=20), min_size=1, max_size=4)))
def test_every_word_is_in_the_text_and_blocks_and_pages_tile_it(rows: list[list[str]]) -> None:
    body = paragraph("Start") + "".join(
        table([paragraph(run(cell)) for cell in row]) if len(row) % 2 else "".join(paragraph(run(c)) for c in row)
        for row in rows
    )
    document = read(body)
    words = cleaned(" ".join(["Start", *(cell for row in rows for cell in row)])).split()
    assert [word for word in document.text.split() if word != "|"] == words
    assert "".join(f"{text}\n" for text in shown(document)) == document.text
    assert (document.pages[0].start, document.pages[-1].end) == (0, len(document.text))
    assert not re.search(r"[^\S \n]|  ", document.text)
