"""What PDFs hold beside plain lines of English: forms, notes, hyphens, turned pages, other scripts, damage."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader, PdfWriter

from smallprint.domain.document import Block, BlockKind, Document
from smallprint.domain.progress import CancelToken
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from smallprint.ingest.pdf.characters import cleaned
from smallprint.ingest.pdf.hyphens import breaks_word
from smallprint.ingest.pdf.render import PageRenderer
from tests.build_pdf import HEIGHT, file_of, make_pdf, make_unicode_pdf
from tests.ingest.whole_pdf import read_pdf
from tests.parsing import ingest

FIELD = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (party) /V (Acme\\nCorporation) /Rect [100 500 300 540] >>"
TICKED = (
    b"<< /Type /Annot /Subtype /Widget /FT /Btn /T (renews) /TU (Renews each year) /V /Yes /AS /Yes "
    b"/AP << /N << /Yes << >> /Off << >> >> >> /Rect [50 50 60 60] >>"
)
UNTICKED = TICKED.replace(b"(renews)", b"(ends)").replace(b"/V /Yes /AS /Yes", b"/V /Off /AS /Off")
NOTE = b"<< /Type /Annot /Subtype /Text /Contents (Check with counsel) /Rect [10 10 30 30] >>"
HIDDEN = b"<< /Type /Annot /Subtype /FreeText /F 2 /Contents (Draft) /Rect [10 40 30 60] >>"
LINK = b"<< /Type /Annot /Subtype /Link /Contents (Go there) /Rect [10 40 30 60] >>"


def _read(data: bytes) -> Document:
    return read_pdf(data, "lease.pdf", "sha")


def _placed(data: bytes) -> Document:
    document, renderer = _read(data), PageRenderer()
    try:
        renderer.open(data)
        pages = tuple(
            replace(page, boxes=renderer.boxes(page.index).fitted(document.text[page.start : page.end]))
            for page in document.pages
        )
        return replace(document, pages=pages)
    finally:
        renderer.close()


def _with_stamps(widgets: Sequence[tuple[bytes, Sequence[bytes]]], form: bool) -> bytes:
    """Return a page with widgets, each with the lines that its appearance shows; with or without a form for them."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % (b"/AcroForm << /Fields [%s] /SigFlags 3 >>" if form else b""),
        b"<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Annots [%s] "
        b"/Resources << /Font << /F1 3 0 R >> >> >>",
        _stream(b"BT /F1 12 Tf 110 520 Td (Behind the stamp.) Tj ET"),
    ]
    numbers = []
    for number, (entries, lines) in enumerate(widgets):
        rect = (100, 500 - 100 * number, 400, 540 - 100 * number)
        shown = b" ".join(b"(%s) Tj T*" % line for line in lines)
        objects.append(
            _stream(
                b"BT /F1 10 Tf 12 TL 4 26 Td %s ET" % shown,
                b"/Type /XObject /Subtype /Form /BBox [0 0 300 40] /Resources << /Font << /F1 3 0 R >> >>",
            )
        )
        objects.append(
            b"<< /Type /Annot /Subtype /Widget /F 4 /Rect [%d %d %d %d] %s /AP << /N %d 0 R >> >>"
            % (*rect, entries, len(objects))
        )
        numbers.append(b"%d 0 R" % len(objects))
    if form:
        objects[0] %= b" ".join(numbers)
    objects[4] %= b" ".join(numbers)
    return file_of(objects)


def _stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(body), entries, body)


SIGNED = b"/FT /Sig /T (s1) /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00ff> /M (D:20240521104250+02'00') >>"
UNSIGNED = b"/FT /Sig /T (s2)"


def test_the_stamp_of_a_signature_is_read_where_it_stands_and_its_day_is_said() -> None:
    document = _placed(_with_stamps([(SIGNED, [b"Digitally signed by Ada Quill", b"Date: 21/05/2024"])], form=True))
    assert document.text == "Behind the stamp.\nDigitally signed by Ada Quill\nDate: 21/05/2024\n"
    assert remarks_said(document) == (
        "The file has a signature field, signed on 21 May 2024 by the signer's clock. "
        "Whether the signature is valid was not checked.",
    )
    start = document.text.index("Digitally")
    [(_, rect)] = document.rects(document.anchor(start, start + 9))
    assert (rect.left, round(HEIGHT - rect.top)) == (100, 540)


def test_of_several_stamps_each_is_read_by_itself_and_unsigned_fields_are_said() -> None:
    document = _read(_with_stamps([(SIGNED, [b"Signed by Ada"]), (UNSIGNED, [b"Sign here"])], form=True))
    assert document.text == "Behind the stamp.\nSigned by Ada\nSign here\n"
    assert "The file has 2 signature fields, 1 of them signed on 21 May 2024" in remarks_said(document)[0]


def test_values_of_fields_are_read_where_pages_were_taken_from_a_form() -> None:
    widgets = [
        (b"/FT /Tx /T (agency) /V (Fish and Wildlife Service)", [b"Fish and Wildlife Service"]),
        (b"/Parent << /FT /Tx /V (Elsewhere) >>", [b"Shown alone"]),
        (b"/FT /Btn /T (renews) /TU (Renews each year) /V /Yes /AS /Yes", []),
        (b"/FT /Btn /T (submit)", [b"Submit"]),
        (SIGNED, [b"Signed by Ada"]),
    ]
    document = _read(_with_stamps(widgets, form=False))
    assert document.text.splitlines() == [
        "Behind the stamp.", "Fish and Wildlife Service", "Shown alone", "☒ Renews each year", "Signed by Ada",
    ]  # fmt: skip
    assert document.report.fields == 3
    assert remarks_said(document)[0] == "A signature field stands on page 1."


def test_form_fields_and_annotations_are_read_where_they_stand() -> None:
    data = make_pdf([["Party:"], ["Law"]], annotations=[FIELD, TICKED, UNTICKED, NOTE, LINK])
    document = _placed(data)
    first = document.text[: document.pages[0].end]
    assert first == "Party:\nAcme\nCorporation\n☒ Renews each year\nCheck with counsel\n"
    assert (document.report.fields, document.report.annotations) == (2, 1)
    assert remarks_said(document) == (
        "The text of 2 form fields and 1 annotation was read and stands at the end of its page.",
    )
    start = document.text.index("Corporation")
    [(page, rect)] = document.rects(document.anchor(start, start + len("Corporation")))
    assert page == 0
    assert [rect.left, rect.right] == pytest.approx([100, 300])
    assert [rect.top, rect.bottom] == pytest.approx([HEIGHT - 520, HEIGHT - 500])
    [strip] = [strip for strip in document.pages[0].all_strips() if strip.start == start]
    assert [strip.rect.top, strip.rect.bottom] == pytest.approx([rect.top, rect.bottom])


def test_a_form_that_only_its_own_program_draws_is_said_to_be_one() -> None:
    data = make_pdf([["Please wait"]], catalog=b"/NeedsRendering true /AcroForm << /Fields [] /XFA (<xdp/>) >> ")
    assert remarks_said(_read(data))[0].startswith("The file is a form that only its own program draws (XFA)")


def test_hidden_text_is_read_and_said_to_be_hidden() -> None:
    document = _read(make_pdf([["Text"], ["More"]], annotations=[HIDDEN]))
    assert document.text == "Text\nHidden text: Draft\nMore\n"
    assert document.blocks == (Block(BlockKind.HIDDEN, 5, 23),)
    assert document.report.hidden == len("Draft")
    said = "5 characters of this text are hidden in the file. They stand at the end of page 1."
    assert said in remarks_said(document)


def test_attachments_are_listed() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf([["See the price list."]]))))
    writer.add_attachment("prices.xlsx", b"numbers")
    out = io.BytesIO()
    writer.write(out)
    document = _read(out.getvalue())
    assert document.report.attachments == ("prices.xlsx",)
    assert "Files inside this file were not read: prices.xlsx." in remarks_said(document)


def test_a_hyphen_at_a_line_end_goes_when_it_only_broke_the_word() -> None:
    data = make_pdf([["The infor-", "mation is long-", "term and non-", "public. This information, for-", "ever."]])
    document = _placed(data)
    assert document.text == "The information is long-term and non-public. This information, for-ever.\n"
    for words in ("information", "non-public", "This information"):
        start = document.text.index(words)
        rects = [rect for _, rect in document.rects(document.anchor(start, start + len(words)))]
        assert len(rects) == (1 if words.startswith("This") else 2)
        assert all(rect.width > 5 for rect in rects)
    strips = document.pages[0].all_strips()
    assert strips[0].start == 0
    assert strips[-1].end == len(document.text) - 1


@pytest.mark.parametrize(
    ("before", "after", "broken"),
    [
        ("infor", "mation", True),
        ("Indem", "nity", True),
        ("long", "term", False),
        ("non", "disclosure", False),
        ("royalty", "bearing", False),
        ("anti", "HER", False),
        ("A", "B", False),
        ("on", "to", False),
    ],
)
def test_the_words_of_the_document_say_what_a_hyphen_is(before: str, after: str, broken: bool) -> None:
    words = frozenset({"information", "long", "term", "disclosure", "royalty", "on", "to"})
    many = frozenset(f"word{number}" for number in range(500))
    assert breaks_word(before, after, words | many) is broken
    assert breaks_word(before, after, words) is (before == "infor")


def test_a_hyphen_drawn_as_a_soft_one_is_seen_and_stays() -> None:
    assert cleaned(np.frombuffer("single\xadchain".encode("utf-16-le"), np.uint16)).text == "single-chain"


@pytest.mark.parametrize(("rotation", "upright"), [(0, False), (90, False), (180, False), (270, False), (90, True)])
def test_a_turned_page_is_read_in_order(rotation: int, upright: bool) -> None:
    data = make_pdf(
        [["Rent is due", "on the first day of the new", "month, thir-", "ty"]], rotation=rotation, upright=upright
    )
    document = _placed(data)
    assert document.text == "Rent is due\non the first day of the new\nmonth, thir-ty\n"
    [page] = document.pages
    assert (page.width > page.height) == (rotation in (90, 270))
    across = [strip.rect.width > strip.rect.height for strip in page.all_strips()]
    assert across[1] == (upright or rotation in (0, 180))
    [strip] = [strip for strip in page.all_strips() if strip.start == 12]
    rects = page.rects(12, 39)
    assert min(rect.top for rect in rects) == pytest.approx(strip.rect.top)
    assert max(rect.bottom for rect in rects) == pytest.approx(strip.rect.bottom)


def test_chinese_japanese_and_korean_are_read() -> None:
    lines = ["本合同受中国法律管辖。", "契約は一年間有効とする。", "본 계약은 유효하다."]
    assert _placed(make_unicode_pdf(lines)).text.splitlines() == lines


def test_right_to_left_text_is_read_in_its_own_order() -> None:
    line = "הסכם שכירות"
    document = _placed(make_unicode_pdf([line[::-1]]))  # a PDF draws from left to right, so the last letter first
    assert document.text == line + "\n"
    [first] = document.pages[0].rects(0, 1)
    [last] = document.pages[0].rects(len(line) - 1, len(line))
    assert first.left > last.left
    [strip] = document.pages[0].all_strips()
    assert (strip.rect.left, strip.rect.right) == (last.left, first.right)


def test_ligatures_are_read_as_letters_each_with_its_part_of_the_box() -> None:
    document = _placed(make_unicode_pdf(["o\ufb03ce \ufb01le"]))
    assert document.text == "office file\n"
    boxes = np.frombuffer(document.pages[0].boxes, np.float32).reshape(-1, 4)
    assert boxes[1:4, 0].tolist() == pytest.approx([79.2, 81.6, 84.0], abs=0.01)


def test_characters_outside_the_basic_plane_are_one_each() -> None:
    document = _placed(make_unicode_pdf(["a\U0001d400b"]))
    assert document.text == "a\U0001d400b\n"
    assert len(document.pages[0].boxes) == 16 * 4


def test_a_thousand_pages_are_read_each_with_its_label(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf([[f"Page {number} of the contract"] for number in range(1000)], first_label=101))
    document = ingest(path, Limits(60, 2048), CancelToken()).document
    assert document.text.splitlines() == [f"Page {number} of the contract" for number in range(1000)]
    assert [page.label for page in document.pages] == [str(number) for number in range(101, 1101)]
    assert [page.index for page in document.pages] == list(range(1000))


@pytest.mark.parametrize("damage", ["offsets", "no table", "cut", "start"])
def test_a_damaged_table_of_objects_does_not_keep_the_text_away(damage: str) -> None:
    data = make_pdf([["The term is one year."], ["Governing law."]])
    table = data.index(b"xref\n")
    broken = {
        "offsets": re.sub(rb"00000(\d{5}) 00000 n", rb"00001\1 00000 n", data),
        "no table": data[:table] + data[data.index(b"trailer") :],
        "cut": data[:table],
        "start": data.replace(b"startxref\n%d" % table, b"startxref\n7"),
    }[damage]
    assert broken != data
    document = _read(broken)
    assert document.text == "The term is one year.\nGoverning law.\n"
    assert ("The file is cut short or damaged; what is left of it was read." in remarks_said(document)) == (
        damage == "cut"
    )


def test_of_a_file_that_is_cut_short_the_pages_that_are_there_are_read() -> None:
    data = make_pdf([["The term is one year."], ["Governing law."]])
    cut = data[: data.index(b"(Governing law.)")]
    document = _placed(cut)
    assert document.text.startswith("The term is one year.\n")
    assert document.report.unread_pages == (1,)
    [rect] = document.pages[0].rects(0, 8)
    assert rect.width > 20
