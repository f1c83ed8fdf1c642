"""Right-to-left and East Asian text: letters in a dress become plain ones, and lines have one rectangle each."""

import io
import unicodedata
from collections import Counter
from dataclasses import replace

import docx
import numpy as np
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.anchor import Rect
from smallprint.domain.document import Document
from smallprint.ingest import PageBoxes
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.letters import LETTERS
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.ingest.text import normalised, read_text
from smallprint.language.direction import has_leftward
from tests.build_pdf import make_unicode_pdf
from tests.ingest.whole_pdf import read_pdf

DRESSED = [
    ("\ufeeb\ufeac\ufe8d \ufe8d\ufedf\ufecc\ufed8\ufeaa", "هذا العقد"),
    ("\ufefb \ufef8 \ufdf2", "لا لأ الله"),
    ("\ufe91\ufe70\ufe91\ufe79", "ب\u064bب\u064f"),
    ("عقـــد", "عقد"),
    ("\ufb7d\ufb8f\ufbfe", "چکی"),
    ("\ufb2a\ufb2e\ufb49 \ufb21\ufb4f", "ש\u05c1א\u05b7ש\u05bc אאל"),
    ("\u2f2f\u2f47\u2ea0\u2ed3\u2ef3", "工日民长龟"),
    ("\uf900\ufa19\U0002f800", "豈神丽"),
    ("\ufb00\ufb03\ufb06 \u212b", "ffffist Å"),
    ("\u200fعقد\u202a \u2067هنا\u2069\u061c", "عقد هنا"),
]


def _docx(text: str) -> bytes:
    written, out = docx.Document(), io.BytesIO()
    written.add_paragraph(text)
    written.save(out)
    return out.getvalue()


def _placed(*lines: str) -> Document:
    """Read a page of lines, given as they are drawn from left to right, with the boxes of its characters."""
    data = make_unicode_pdf(lines)
    document, file = read_pdf(data, "lease.pdf", "sha"), pypdfium2.PdfDocument(data)
    pages = OpenPages(file)
    boxes = PageBoxes(*pages.boxes(0)).fitted(document.text)
    pages.close()
    file.close()
    assert boxes
    return replace(document, pages=(replace(document.pages[0], boxes=boxes),))


def _rects(document: Document, words: str) -> list[Rect]:
    start = document.text.index(words)
    return [rect for _, rect in document.rects(document.anchor(start, start + len(words)))]


def _drawn(*parts: str) -> str:
    """Return a line as it is drawn from left to right, of parts in this order that each read one way."""
    turned = str.maketrans("()", ")(")
    return "".join(part[::-1].translate(turned) if has_leftward(part) else part for part in parts)


@pytest.mark.parametrize(("dressed", "plain"), DRESSED)
def test_letters_in_a_dress_are_read_as_what_a_person_types(dressed: str, plain: str) -> None:
    assert normalised(dressed) == plain
    assert read_text(dressed.encode(), "a.txt", "sha").text == plain + "\n"
    assert read_docx(_docx(dressed), "a.docx", "sha").text == plain + "\n"


def test_a_pdf_has_the_same_letters_whether_they_run_left_or_right() -> None:
    for dressed, plain in DRESSED:
        right_to_left = unicodedata.bidirectional(plain[0]) in ("R", "AL")
        drawn = dressed.strip("\u200f\u061c")
        assert _placed(drawn[::-1] if right_to_left else drawn).text == plain + "\n"


def test_no_letter_becomes_one_that_would_become_another() -> None:
    assert not [code for code, plain in LETTERS.items() if normalised(plain) != plain]


def test_each_letter_of_a_ligature_has_its_part_of_the_box_as_its_script_runs() -> None:
    arabic, latin = _placed("\ufe8d\ufefb"), _placed("\ufb01x")
    [[first], [second]] = [arabic.pages[0].rects(place, place + 1) for place in (0, 1)]
    assert (arabic.text, first.left) == ("لاا\n", second.right)
    [[first], [second]] = [latin.pages[0].rects(place, place + 1) for place in (0, 1)]
    assert (latin.text, first.right) == ("fix\n", second.left)


MIXED = [
    (("2024", " مايو ", "4", "سريان العقد في "), "سريان العقد في 4 مايو 2024"),
    ((" ישלם דמי שכירות", "Cedar Holdings Ltd", "השוכר "), "השוכר Cedar Holdings Ltd ישלם דמי שכירות"),
    (
        (" לחודש", "500", " ישלם ", "Smith & Sons Ltd", " השוכר ", ".12.3"),
        "12.3. השוכר Smith & Sons Ltd ישלם 500 לחודש",
    ),
    (("القانون الواجب التطبيق", " .5"), "5. القانون الواجب التطبيق"),
    (("The Tenant (“", "השוכר הראשון", "”) pays 5 % a month"), "The Tenant (“השוכר הראשון”) pays 5 % a month"),
    ((") ישלם דמי שכירות.", "Cedar Ltd", "השוכר (להלן "), "השוכר (להלן Cedar Ltd) ישלם דמי שכירות."),
]
PLAIN = ["הסכם שכירות בלתי מוגנת", "هذا العقد ملزم للطرفين", "本合同受中国法律管辖"]


@pytest.mark.parametrize(("parts", "line"), [*MIXED, *(((line,), line) for line in PLAIN)])
def test_a_line_is_read_in_its_order_and_has_one_rectangle_from_end_to_end(parts: tuple[str, ...], line: str) -> None:
    document = _placed(_drawn(*parts))
    assert document.text == line + "\n"
    [rect] = document.pages[0].rects(0, len(document.text))
    boxes = np.frombuffer(document.pages[0].boxes, np.float32).reshape(-1, 4)[: len(line)]
    drawn = boxes[boxes[:, 2] > boxes[:, 0]]
    assert [rect.left, rect.right] == [drawn[:, 0].min(), drawn[:, 2].max()]


def test_a_line_with_more_foreign_words_is_read_as_its_page_is() -> None:
    others = "הסכם שכירות בלתי מוגנת ארוך", "הצדדים הסכימו על תנאי השכירות"
    foreign = "The Tenant (", "השוכר הראשון", ") pays"
    document = _placed(_drawn("שוכר", " Smith & Sons (London) Ltd ", "הדייר"), *map(_drawn, others), _drawn(*foreign))
    assert document.text.splitlines() == ["הדייר Smith & Sons (London) Ltd שוכר", *others, "".join(foreign)]


@given(
    st.lists(st.sampled_from(["Cedar", "Ltd", "5", ".7", "&", "שוכר", "דמי", "אב-3", "  "]), min_size=1, max_size=12)
)
@settings(max_examples=60, deadline=None)
def test_no_character_of_a_mixed_line_is_lost_and_each_has_its_box(words: list[str]) -> None:
    document = _placed(_drawn(*(f"{word} " for word in words)), "Ende")
    wanted = Counter("".join(words).replace(" ", "") + "Ende")
    assert Counter(document.text.replace(" ", "").replace("\n", "")) == wanted
    boxes = np.frombuffer(document.pages[0].boxes, np.float32).reshape(-1, 4)
    assert all(box[2] > box[0] for box, letter in zip(boxes, document.text, strict=True) if letter.isalnum())


def test_part_of_a_line_from_right_to_left_is_where_its_words_stand() -> None:
    document = _placed("הסכם שכירות"[::-1], "תקופה"[::-1])
    [first] = _rects(document, "הסכם")
    [second] = _rects(document, "שכירות")
    assert second.right < first.left
    assert second.width == pytest.approx(first.width * 6 / 4, abs=1)
    above, below = _rects(document, "שכירות\nתקופה")
    assert (above, below.top > above.top) == (second, True)


def test_words_in_another_line_or_column_stay_apart() -> None:
    document = _placed("ab                    cd", "ef")
    assert len(_rects(document, "cd\nef")) == 2
