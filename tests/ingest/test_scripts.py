"""Right-to-left and East Asian text: letters in a dress become plain ones, and lines have one rectangle each."""

import io
import unicodedata
from dataclasses import replace

import docx
import numpy as np
import pytest

from app.domain.anchor import Rect
from app.domain.document import Document
from app.ingest.docx_reader import read_docx
from app.ingest.letters import LETTERS
from app.ingest.pdf import read_pdf
from app.ingest.render import PageRenderer
from app.ingest.text import normalised, read_text
from tests.build_pdf import make_unicode_pdf

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
    document, renderer = read_pdf(data, "lease.pdf", "sha"), PageRenderer()
    renderer.open(data)
    boxes = renderer.boxes(0).fitted(document.text)
    renderer.close()
    assert boxes
    return replace(document, pages=(replace(document.pages[0], boxes=boxes),))


def _rects(document: Document, words: str) -> list[Rect]:
    start = document.text.index(words)
    return [rect for _, rect in document.rects(document.anchor(start, start + len(words)))]


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


@pytest.mark.parametrize(
    "line",
    [
        "הסכם שכירות בלתי מוגנת",
        "هذا العقد ملزم للطرفين",
        "本合同受中国法律管辖",
        "سريان العقد في 4 مايو 2024 لمدة سنة",
        "השוכר Cedar Holdings Ltd ישלם",
    ],
)
def test_a_line_has_one_rectangle_from_end_to_end(line: str) -> None:
    runs = _runs(line) if unicodedata.bidirectional(line[0]) in ("R", "AL") else [line]
    document = _placed("".join(runs))
    [rect] = document.pages[0].rects(0, len(document.text))
    boxes = np.frombuffer(document.pages[0].boxes, np.float32).reshape(-1, 4)[: len(line)]
    drawn = boxes[boxes[:, 2] > boxes[:, 0]]
    assert [rect.left, rect.right] == [drawn[:, 0].min(), drawn[:, 2].max()]


def _runs(line: str) -> list[str]:
    """Return the words of a line from right to left as they are drawn: those of Latin letters and digits together."""
    words: list[list[str]] = []
    for word in line.split():
        plain = word.isascii()
        if plain and words and words[-1][0].isascii():
            words[-1].append(word)
        else:
            words.append([word if plain else word[::-1]])
    return [" ".join(" ".join(run) for run in reversed(words))]


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
