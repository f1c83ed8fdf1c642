import io
import re
from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest
import typst
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from smallprint.domain.decision import Verdict
from smallprint.domain.review import MatterReview
from smallprint.export import pdf_report
from tests.export.reviews import LAW, document, found, matter, ordered, reviewed

HEBREW = "הסכם זה כפוף לדיני מדינת ישראל."
CHINESE = "本协议受中华人民共和国法律管辖。"


def rendered(review: MatterReview) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_report.render(ordered(review))))


def tags(reader: PdfReader) -> list[str]:
    """The kinds of the structure's elements."""
    objects = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    found = [one for one in objects if isinstance(one, DictionaryObject)]
    return [str(one["/S"]) for one in found if one.get("/Type") == "/StructElem"]


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_it_says_what_the_word_report_says() -> None:
    said = words(rendered(matter()))
    for expected in ("Project Lark", "2 documents", "Governing law", LAW, "Page iv, section 9.2(b)", "Not a cap."):
        assert expected in said


def test_headings_and_tables_are_tagged_and_the_sections_are_bookmarks() -> None:
    reader = rendered(matter())
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index] # it is a dictionary
    assert str(reader.root_object["/Lang"]) == "en-GB"
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/L"} <= set(tags(reader))
    titles = [one.title for one in reader.outline if not isinstance(one, list)]
    assert titles == [
        "Summary",
        "lease.pdf",
        "What was not read",
        "Appendix: rejected findings",
        "Record of the review",
    ]
    assert b"pdfuaid" in pdf_report.render(ordered(matter()))


def machine_has(letters: str) -> bool:
    """Say whether some font of the machine has these letters: Typst brings none for Chinese."""
    page = typst.compile(letters.encode(), format="pdf")
    return letters in words(PdfReader(io.BytesIO(page)))


@pytest.mark.parametrize("quote", [HEBREW, CHINESE])
def test_quotes_of_other_scripts_are_set(quote: str) -> None:
    if quote == CHINESE and not machine_has("法"):
        pytest.skip("no font of this machine has Chinese letters")
    within = document(extra=f" {quote}")
    reader = rendered(MatterReview("x", (reviewed(within, found(within, "law", quote, Verdict.ACCEPTED)),)))
    letters = set(re.sub(r"\W", "", quote))
    assert letters <= set(words(reader))


def test_a_contracts_words_are_never_read_as_markup() -> None:
    nasty = '#read("/etc/passwd") *bold* $x^2$ \\ @ref <label> #panic()'
    within = document(extra=f" {nasty}")
    review = reviewed(within, found(within, "law", nasty, Verdict.ACCEPTED))
    said = words(rendered(MatterReview(nasty, (review,))))
    assert said.count(nasty) >= 2
    assert "root:" not in said


def test_a_long_name_without_spaces_stays_on_the_page() -> None:
    name = "Amended_and_Restated_Master_" * 6 + ".pdf"
    review = reviewed(document(name))
    named = MatterReview("x", (replace(review, summary=replace(review.summary, name=name)),))
    content = pdf_report.render(ordered(named))
    with closing(pypdfium2.PdfDocument(content)) as drawn:
        texts = [page.get_textpage() for page in drawn]
        right = max(text.get_charbox(number)[2] for text in texts for number in range(text.count_chars()))
    assert right <= 595.3 - 70  # the margin is 2.5 cm
    said = re.sub(r"[\s\u200b]", "", words(PdfReader(io.BytesIO(content))))
    assert "Amended_and_Restated_Master_" * 2 in said


def test_what_introduces_a_table_stands_on_the_page_where_the_table_begins() -> None:
    for count in range(1, 9):
        reviews = [reviewed(document(f"lease {number}.pdf")) for number in range(count)]
        pages = [one.extract_text() for one in rendered(MatterReview("Lark", tuple(reviews))).pages]
        [page] = [one for one in pages if "Hashes are SHA-256" in one]
        assert "Program" in page.partition("Hashes are SHA-256")[2], count
