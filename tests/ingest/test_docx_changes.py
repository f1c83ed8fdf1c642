"""Tracked changes: as if accepted, as if rejected, and the list of them with author, date, words and place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.change import Change, ChangeKind, Reading
from smallprint.domain.document import Document
from smallprint.export import remarks_said
from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, item, level, numbering, paragraph, run, table
from tests.ingest.test_docx_reader import shown

ADA, BOB = (
    'w:id="1" w:author="Ada" w:date="2026-05-01T10:00:00Z"',
    'w:id="2" w:author="Bob" w:date="2026-05-02T09:30:00Z"',
)


def tracked(tag: str, content: str, by: str = ADA) -> str:
    inner = content if content.startswith("<") else run(content)
    if tag == "del":
        inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f"<w:{tag} {by}>{inner}</w:{tag}>"


def both(body: str, **more: object) -> tuple[Document, Document]:
    data = build_docx(body, **more)  # type: ignore[arg-type]
    return read_docx(data, "a.docx", "0" * 64), read_docx(data, "a.docx", "0" * 64, Reading.REJECTED)


def told(document: Document) -> list[tuple[ChangeKind, str, str, str]]:
    """Each change as (kind, author, words, what the text has at its place)."""
    return [(one.kind, one.author, one.text, document.text[one.start : one.end]) for one in document.changes]


def test_a_negotiated_sentence_is_read_both_ways_and_each_change_is_listed() -> None:
    body = paragraph(
        run("Pay within ") + tracked("del", "thirty (30)") + tracked("ins", "sixty (60)", BOB) + run(" days.")
    )
    accepted, rejected = both(body)
    assert (accepted.text, rejected.text) == ("Pay within sixty (60) days.\n", "Pay within thirty (30) days.\n")
    assert accepted.changes == (
        Change(ChangeKind.DELETED, "Ada", "2026-05-01T10:00:00Z", "thirty (30)", 11, 11),
        Change(ChangeKind.INSERTED, "Bob", "2026-05-02T09:30:00Z", "sixty (60)", 11, 21),
    )
    assert told(rejected) == [
        (ChangeKind.DELETED, "Ada", "thirty (30)", "thirty (30)"),
        (ChangeKind.INSERTED, "Bob", "sixty (60)", ""),
    ]
    assert (accepted.reading, rejected.reading) == (Reading.ACCEPTED, Reading.REJECTED)
    assert remarks_said(rejected) == ("2 tracked changes are read as if rejected.",)
    assert rejected.report.changes == 2


def test_without_tracked_changes_both_readings_are_one() -> None:
    _, rejected = both(paragraph("Nothing to reject."))
    assert rejected.reading is Reading.ACCEPTED
    assert rejected.changes == ()


def test_moves_are_listed_at_both_ends() -> None:
    body = paragraph(tracked("moveFrom", "The Term is two years.")) + paragraph("Fees are due.")
    body += paragraph(run("Then: ") + tracked("moveTo", "The Term is two years."))
    accepted, rejected = both(body)
    assert accepted.text == "Fees are due.\nThen: The Term is two years.\n"
    assert rejected.text == "The Term is two years.\nFees are due.\nThen:\n"
    assert [one.kind for one in accepted.changes] == [ChangeKind.MOVED_AWAY, ChangeKind.MOVED_HERE]
    assert {one.text for one in accepted.changes} == {"The Term is two years."}


def test_formatting_changes_say_what_was_changed_and_where() -> None:
    run_change = f'<w:b/><w:sz w:val="28"/><w:rPrChange {ADA}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange>'
    paragraph_change = f'<w:jc w:val="center"/><w:pPrChange {BOB}><w:pPr/></w:pPrChange>'
    accepted, _ = both(
        paragraph(run("A ") + run("bold", run_change) + run(" word")) + paragraph("Middle", paragraph_change)
    )
    assert [(one.kind, one.author, one.text, one.detail) for one in accepted.changes] == [
        (ChangeKind.FORMATTED, "Ada", "bold", "bold, font size"),
        (ChangeKind.FORMATTED, "Bob", "Middle", "paragraph: alignment"),
    ]


def test_rejected_formatting_gives_back_numbers_and_hidden_words() -> None:
    lists = numbering({0: level(0, "%1.")}, {1: (0, "")})
    listed = (
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        f"<w:pPrChange {ADA}><w:pPr/></w:pPrChange>"
    )  # fmt: skip
    hidden = f"<w:vanish/><w:rPrChange {BOB}><w:rPr/></w:rPrChange>"
    body = paragraph("Services", listed) + paragraph(run("Fee ") + run("of ten", hidden)) + item("Term", 1)
    accepted, rejected = both(body, lists=lists)
    assert shown(accepted) == ["1. Services", "Fee", "2. Term", "Hidden text: of ten"]
    assert shown(rejected) == ["Services", "Fee of ten", "1. Term"]
    assert [one.detail for one in accepted.changes] == ["paragraph: list numbering", "hidden"]


def test_whole_paragraphs_and_their_ends() -> None:
    gone, new = f"<w:rPr><w:del {ADA}/></w:rPr>", f"<w:rPr><w:ins {BOB}/></w:rPr>"
    body = (
        paragraph("One.") + paragraph(tracked("del", "Two."), gone) + paragraph(tracked("ins", "New two.", BOB), new)
        + paragraph("Three ", gone) + paragraph("goes on.")
    )  # fmt: skip
    accepted, rejected = both(body)
    assert shown(accepted) == ["One.", "New two.", "Three goes on."]
    assert shown(rejected) == ["One.", "Two.", "Three", "goes on."]
    assert told(accepted) == [
        (ChangeKind.DELETED, "Ada", "Two.", ""),
        (ChangeKind.INSERTED, "Bob", "New two.", "New two."),
        (ChangeKind.DELETED, "Ada", "¶", ""),
    ]


def test_rows_and_cells_are_listed_once_with_all_their_words() -> None:
    def row(tag: str, by: str, *cells: str) -> str:
        whole = table([paragraph(tracked(tag, cell, by)) for cell in cells])
        return (
            whole.removeprefix("<w:tbl>")
            .removesuffix("</w:tbl>")
            .replace("<w:tr>", f"<w:tr><w:trPr><w:{tag} {by}/></w:trPr>", 1)
        )

    kept = table([paragraph("Kept"), paragraph("1")]).removesuffix("</w:tbl>")
    new_cell = f"<w:tcPr><w:cellIns {BOB}/></w:tcPr>"
    last = f"<w:tr><w:tc>{paragraph('Last')}</w:tc><w:tc>{new_cell}{paragraph('3')}</w:tc></w:tr>"
    accepted, rejected = both(kept + row("del", ADA, "Old", "2") + row("ins", BOB, "New", "3") + last + "</w:tbl>")
    assert shown(accepted) == ["Kept | 1", "New | 3", "Last | 3"]
    assert shown(rejected) == ["Kept | 1", "Old | 2", "Last"]
    assert [(one.kind, one.author, " ".join(one.text.split()), one.detail) for one in accepted.changes] == [
        (ChangeKind.DELETED, "Ada", "Old 2", "table row"),
        (ChangeKind.INSERTED, "Bob", "New | 3", ""),
        (ChangeKind.INSERTED, "Bob", "3", "table cell"),
    ]


def test_a_deleted_cell_is_read_only_as_if_its_deletion_were_rejected() -> None:
    gone = f"<w:tcPr><w:cellDel {ADA}/></w:tcPr>"
    row = f"<w:tr><w:tc>{gone}{paragraph('Fee 90')}</w:tc><w:tc>{paragraph('Fee 100')}</w:tc></w:tr>"
    accepted, rejected = both(f"<w:tbl>{row}</w:tbl>")
    assert (shown(accepted), shown(rejected)) == (["Fee 100"], ["Fee 90 | Fee 100"])
    listed = (ChangeKind.DELETED, "Ada", "Fee 90", "table cell")
    assert [(one.kind, one.author, one.text.strip(), one.detail) for one in accepted.changes] == [listed]
    assert [(one.kind, one.author, one.text.strip(), one.detail) for one in rejected.changes] == [listed]


def test_one_edit_cut_into_pieces_is_one_change() -> None:
    pieces = tracked("ins", "of the ") + tracked("ins", "Ter") + tracked("ins", "m", BOB) + tracked("ins", "s")
    accepted, _ = both(paragraph(run("End ") + pieces))
    assert [(one.author, one.text) for one in accepted.changes] == [("Ada", "of the Ter"), ("Bob", "m"), ("Ada", "s")]


def test_what_was_inserted_and_then_deleted_is_in_neither_reading_but_listed() -> None:
    body = paragraph(run("Fees") + f"<w:ins {ADA}>{tracked('del', ' and taxes', BOB)}</w:ins>" + run("."))
    accepted, rejected = both(body)
    assert accepted.text == rejected.text == "Fees.\n"
    assert [(one.kind, one.author, one.text) for one in accepted.changes] == [
        (ChangeKind.INSERTED, "Ada", "and taxes"),
        (ChangeKind.DELETED, "Bob", "and taxes"),
    ]


def test_a_note_whose_mark_was_deleted_keeps_its_words_among_the_changes() -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{i}">{paragraph(text)}</w:footnote>' for i, text in ((1, "Old note"), (2, "New"))
    )
    body = paragraph(run("Fees") + tracked("del", mark.format(1)) + mark.format(2))
    accepted, rejected = both(body, parts={"footnotes": notes})
    assert shown(accepted) == ["Fees[1]", "[1] New"]
    assert shown(rejected) == ["Fees[1][2]", "[1] Old note", "[2] New"]
    assert ("Old note", "footnote") in [(one.text, one.detail) for one in accepted.changes]


def test_text_boxes_in_deleted_runs_are_words_of_the_change() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph('Boxed')}</w:txbxContent></v:textbox></w:pict></w:r>"
    accepted, rejected = both(paragraph(run("Before") + f"<w:del {ADA}>{box}</w:del>"))
    assert (shown(accepted), shown(rejected)) == (["Before"], ["Before", "Boxed"])
    assert [one.text for one in accepted.changes] == ["Boxed"]


def test_an_author_or_date_that_is_none_is_left_open() -> None:
    accepted, _ = both(paragraph(run("Start ") + tracked("ins", "x", 'w:date="yesterday &lt;b&gt;"')))
    assert (accepted.changes[0].author, accepted.changes[0].date) == ("", "")


_PIECES = st.lists(
    st.tuples(
        st.sampled_from(["", "ins", "del", "moveTo", "moveFrom"]), st.text("ab c\u00a0\n-\ufdd0\ufde1.", max_size=6)
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=4))
def test_any_mix_of_changes_reads_as_its_words_say(paragraphs: list[list[tuple[str, str]]]) -> None:
    body = paragraph("Start") + "".join(
        paragraph("".join(tracked(tag, text) if tag else run(text) for tag, text in pieces)) for pieces in paragraphs
    )
    for document, left_out in zip(both(body), (("del", "moveFrom"), ("ins", "moveTo")), strict=True):
        wanted = ["Start"]
        for pieces in paragraphs:
            whole = cleaned("".join(text for tag, text in pieces if tag not in left_out)).strip(" \n")
            wanted += [whole] if whole else []
        assert shown(document) == wanted
        for change in document.changes:
            inside = document.text[change.start : change.end].strip()
            assert inside == (change.text if change.kind.in_text(document.reading) else "")
        said = "".join("".join(change.text.split()) for change in document.changes)
        assert said == "".join("".join(cleaned(text).split()) for pieces in paragraphs for tag, text in pieces if tag)
