"""Headers, footers, comments, notes and text boxes of Word files: what changed in them is told, tracked or not."""

import pytest

from smallprint.compare import untracked_changes, with_margins
from smallprint.domain.change import Reading
from smallprint.domain.difference import ContractPart, Difference
from smallprint.domain.document import Document
from smallprint.domain.opened import Opened
from smallprint.domain.versions import VersionsCompared
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.redline_fresh import fresh_redline
from smallprint.segment import segment
from tests.build_docx import build_docx, paragraph, run
from tests.compare.reading import compared, no_values
from tests.negotiated import deleted, inserted
from tests.versions_made import contract

SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>'
    '<w:footerReference w:type="default" r:id="rId-footer"/></w:sectPr>'
)
NOTED = '<w:r><w:footnoteReference w:id="2"/></w:r>'
REMARKED = '<w:r><w:commentReference w:id="0"/></w:r>'
BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
    'Requires="wps"><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)
KEPT = {
    "header": "Draft of the supplier, not to be shown to others",
    "footer": "Subject to contract",
    "footnote": "Fees are net of tax.",
    "comment": "Agreed with the board.",
    "box": "Offer ends on 3 May.",
}


def made(**words: str) -> bytes:
    """Return a contract with these words in its parts, as runs where they are markup."""
    parts = {name: text if text.startswith("<") else run(text) for name, text in (KEPT | words).items()}
    first, *others = contract(8)
    body = paragraph(run(first) + NOTED + REMARKED) + paragraph(BOX.format(paragraph(parts["box"])))
    return build_docx(
        body + "".join(paragraph(run(one)) for one in others) + SECTION,
        parts={
            "header": paragraph(parts["header"]),
            "footer": paragraph(parts["footer"]),
            "footnotes": f'<w:footnote w:id="2">{paragraph(parts["footnote"])}</w:footnote>',
            "comments": f'<w:comment w:id="0" w:author="Ada">{paragraph(parts["comment"])}</w:comment>',
        },
    )


def read(data: bytes, reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(data, "a contract.docx", "0" * 64, reading)


def told(old: Document, new: Document) -> Difference:
    sides = old, segment(old).passages, new, segment(new).passages
    return with_margins(compared(old, new), *sides, no_values)


def edits(old: bytes, new: bytes) -> list[tuple[ContractPart, str, str]]:
    before, after = read(old), read(new)
    return [
        (one.part, before.text[edit.old.start : edit.old.end], after.text[edit.new.start : edit.new.end])
        for one in told(before, after).changed
        for edit in one.edits
    ]


def untracked(old: bytes, new: bytes) -> list[tuple[ContractPart, str, str]]:
    before, rejected, after = read(old), read(new, Reading.REJECTED), read(new)
    changes = untracked_changes(told(before, rejected), told(rejected, after), before, rejected)
    return [(one.part, one.before, one.after) for one in changes]


CHANGED = {
    "header": (ContractPart.HEADER, "supplier", "customer"),
    "footer": (ContractPart.FOOTER, "Subject", "Pursuant"),
    "footnote": (ContractPart.TEXT, "net", "exclusive"),
    "comment": (ContractPart.COMMENT, "board", "bank"),
    "box": (ContractPart.TEXT, "ends", "begins"),
}


@pytest.mark.parametrize("part", CHANGED)
def test_a_change_in_each_part_is_told_and_raises_the_alarm_where_it_is_not_tracked(part: str) -> None:
    _, old, new = CHANGED[part]
    changed = made(**{part: KEPT[part].replace(old, new)})
    assert edits(made(), changed) == [CHANGED[part]]
    assert untracked(made(), changed) == [CHANGED[part]]


@pytest.mark.parametrize("part", ["header", "footer", "footnote", "box"])
def test_a_tracked_change_in_each_part_is_told_without_an_alarm(part: str) -> None:
    _, old, new = CHANGED[part]
    before, _, after = KEPT[part].partition(old)
    spaced = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    changed = made(**{part: spaced.format(before) + deleted(old) + inserted(new) + spaced.format(after)})
    assert edits(made(), changed) == [CHANGED[part]]
    assert untracked(made(), changed) == []


def test_a_header_that_is_new_or_gone_is_told() -> None:
    bare = read(build_docx("".join(paragraph(run(one)) for one in contract(8))))
    full = read(
        build_docx(
            "".join(paragraph(run(one)) for one in contract(8)) + SECTION,
            parts={"header": paragraph(run("Without prejudice")), "footer": paragraph(run(""))},
        )
    )
    for old, new in ((bare, full), (full, bare)):
        (one,) = told(old, new).changed
        assert one.part is ContractPart.HEADER
        texts = old.text[one.old.start : one.old.end], new.text[one.new.start : one.new.end]
        assert "Without prejudice" in texts


@pytest.mark.parametrize(
    ("old", "new"),
    [("Page 1 of 12", "Page 3 of 14"), ("7", "8"), ("Seite 2", "Seite 5"), ("Meridian, page 4", "Meridian, page 9")],
)
def test_the_number_of_a_page_is_no_change(old: str, new: str) -> None:
    assert edits(made(footer=old), made(footer=new)) == []


def test_a_number_that_is_none_of_a_page_is_a_change() -> None:
    assert [one[1:] for one in edits(made(footer="Version 2 of May"), made(footer="Version 3 of May"))] == [("2", "3")]


def test_a_comment_that_is_new_is_told_and_is_no_change_that_should_be_tracked() -> None:
    old = made(comment='<w:r><w:t xml:space="preserve"> </w:t></w:r>')
    assert [part for part, *_ in edits(old, made())] == [ContractPart.COMMENT]
    assert untracked(old, made()) == []


def test_a_redline_in_a_file_of_its_own_has_the_running_text_alone() -> None:
    old, new = read(made()), read(made(header="Draft of the customer, not to be shown to others"))
    both = VersionsCompared(Opened(0, old, segment(old)), Opened(0, new, segment(new)), told(old, new))
    assert "Draft of" not in read(fresh_redline(both, "Smallprint", "2026-11-30T08:00:00Z")).text
