"""Text of a PDF that leaves no trace on its page, is struck out, or stands beside a box that nobody ticked."""

import pytest

from smallprint.domain.document import BlockKind, Document
from smallprint.export import remarks_said
from tests.build_pdf import file_of, make_drawn_pdf, make_pdf
from tests.ingest.whole_pdf import read_pdf

CAP = "Liability is limited to 500 euros."
OLD = "Liability is limited to 50 euros."
OTHER = "There is no limit for damage to life."


def _text(y: float, words: str, size: float = 12, x: float = 72) -> str:
    return f"BT /F1 {size:g} Tf {x:g} {y:g} Td ({words}) Tj ET\n"


def _read(content: str, forms: dict[str, str] | None = None) -> Document:
    return read_pdf(make_drawn_pdf([content], forms), "cap.pdf", "sha")


def _apart(document: Document, kind: BlockKind) -> list[str]:
    return [document.text[one.start : one.end] for one in document.blocks if one.kind is kind]


UNSEEN = {
    "cut away by a clipping path": f"q 300 100 20 20 re W n {_text(600, OLD)} Q",
    "cut away by two paths": f"q 0 0 612 792 re W n 300 100 20 20 re W n {_text(600, OLD)} Q",
    "covered by a white box": f"{_text(600, OLD)} q 1 g 60 590 300 30 re f Q",
    "covered by a black box": f"{_text(600, OLD)} q 0 g 60 590 300 30 re f Q",
    "covered by a picture": f"{_text(600, OLD)} q 300 0 0 30 60 590 cm /Scan Do Q",
    "above the page but for the tips of its letters": _text(792, OLD, 12),
    "whited out, with other words in its place": f"{_text(600, OLD)} q 1 g 60 590 300 30 re f Q {_text(600, OTHER)}",
    "covered in a form": "/Covered Do",
}
FORMS = {"Covered": f"{_text(600, OLD)} 1 g 60 590 300 30 re f"}


@pytest.mark.parametrize("how", UNSEEN)
def test_text_without_a_trace_on_the_page_stands_apart_and_is_counted(how: str) -> None:
    document = _read(_text(640, CAP) + UNSEEN[how], FORMS)
    seen = f"{CAP}\n{OTHER}\n" if OTHER in UNSEEN[how] else f"{CAP}\n"
    assert document.text == f"{seen}Hidden text: {OLD}\n"
    assert _apart(document, BlockKind.HIDDEN) == [f"Hidden text: {OLD}"]
    assert document.report.hidden == len(OLD)
    assert any("hidden in the file" in sentence for sentence in remarks_said(document))


SEEN = {
    "a clip around it": f"q 60 590 400 30 re W n {_text(600, CAP)} Q",
    "a clip that cuts its last point": f"q 60 590 400 20 re W n {_text(600, CAP)} Q",
    "a box behind it": f"q 0.9 g 60 590 300 30 re f Q {_text(600, CAP)}",
    "a box around it": f"{_text(600, CAP)} q 60 590 300 30 re S Q",
    "a transparent box over it": f"{_text(600, CAP)} q /Clear gs 1 g 60 590 300 30 re f Q",
    "a box over it, and drawn again": f"{_text(600, CAP)} q 1 g 60 590 300 30 re f Q {_text(600, CAP)}",
    "clipped away, and drawn again": f"q 300 100 20 20 re W n {_text(600, CAP)} Q {_text(600, CAP)}",
    "a picture beside it": f"{_text(600, CAP)} q 300 0 0 30 60 500 cm /Scan Do Q",
    "an underline": f"{_text(600, CAP)} q 72 597.5 180 0.7 re f Q",
    "a line above it": f"{_text(600, CAP)} q 72 612 180 0.7 re f Q",
    "a rule of the page through it": f"{_text(600, CAP)} q 20 603.5 570 0.7 re f Q",
}


@pytest.mark.parametrize("how", SEEN)
def test_text_that_a_reader_sees_stays_where_it_is(how: str) -> None:
    document = _read(SEEN[how])
    assert (document.text, document.blocks, remarks_said(document)) == (f"{CAP}\n", (), ())


def test_part_of_a_line_under_a_box_stands_apart() -> None:
    words = "The fee is ten euros and not one hundred thousand euros"
    document = _read(f"{_text(600, words)} q 0 g 185 590 300 30 re f Q")
    (hidden,) = _apart(document, BlockKind.HIDDEN)
    assert document.text.startswith("The fee is ten euros")
    assert hidden.endswith("one hundred thousand euros")
    assert "thousand" not in document.text.partition("Hidden text")[0]


def _layered(state: str) -> bytes:
    content = f"{_text(640, CAP)} /OC /L1 BDC {_text(600, OLD)} EMC".encode()
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [4 0 R] /D << /%s [4 0 R] >> >> >>"
            % state.encode(),
            b"<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< /Type /OCG /Name (Old) >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Resources << /Font << /F1 3 0 R >> "
            b"/Properties << /L1 4 0 R >> >> >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        ]
    )


def test_a_layer_that_is_switched_off_stands_apart_and_one_that_is_on_does_not() -> None:
    off, on = (read_pdf(_layered(state), "layers.pdf", "sha") for state in ("OFF", "ON"))
    assert _apart(off, BlockKind.HIDDEN) == [f"Hidden text: {OLD}"]
    assert (on.text, on.blocks) == (f"{CAP}\n{OLD}\n", ())


@pytest.mark.parametrize(
    "line", ["72 603.6 m 119 603.6 l 0.8 w S", "72 603.2 47 0.8 re f", "72 602.8 50 0.6 re 72 604 50 0.6 re f"]
)
def test_words_with_a_line_through_them_are_struck_out(line: str) -> None:
    document = _read(f"{_text(600, 'New York or Delaware law governs')} q {line} Q")
    assert _apart(document, BlockKind.STRUCK) == ["Struck out: New York"]
    assert document.text.startswith("or Delaware law governs\n")
    assert document.report.struck == 2
    assert "struck out" in remarks_said(document)[0]


SIZES = (6, 9, 12, 24, 48)
TURNS = {
    "upright": (1, 0, 0, 1, 0, 0),
    "turned left": (0, 1, -1, 0, 700, -40),
    "turned right": (0, -1, 1, 0, -200, 650),
}


def _set_with_line(size: float, height: float, thick: float, turn: str = "upright") -> Document:
    """Read "Delaware law" with a line through or under its first word, `height` type sizes above the baseline."""
    width = 4.22 * size
    line = f"72 {400 + (height - thick / 2) * size:g} {width:g} {thick * size:g} re f"
    matrix = " ".join(map(str, TURNS[turn]))
    return _read(f"q {matrix} cm {_text(400, 'Delaware law', size)} {line} Q")


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("height", [0.2, 0.26, 0.32, 0.4])
def test_a_line_over_the_middle_of_words_strikes_them_out_in_any_size_and_direction(
    size: float, height: float, turn: str
) -> None:
    assert _apart(_set_with_line(size, height, 0.06, turn), BlockKind.STRUCK) == ["Struck out: Delaware"]


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("height", "thick"), [(-0.2, 0.05), (-0.1, 0.1), (-0.02, 0.06), (0.05, 0.05), (0.85, 0.06)])
def test_a_line_under_or_over_words_leaves_them_in_force(size: float, height: float, thick: float, turn: str) -> None:
    document = _set_with_line(size, height, thick, turn)
    assert (document.text.split(), document.report.struck) == (["Delaware", "law"], 0)


TALL = {
    "a larger letter at the end of the line": _text(600, "ends", 40, 130),
    "a number set lower, before it": _text(594, "12.16", 8, 45),
    "a note's mark set higher, at its end": _text(606, "5", 14, 126),
}


@pytest.mark.parametrize("beside", TALL)
def test_an_underline_is_judged_by_the_letters_above_it_not_by_others_of_their_line(beside: str) -> None:
    title = _text(600, "Titles, headings", 8)
    document = _read(f"{title} {TALL[beside]} q 72 598.9 56 0.8 re f Q")
    assert document.report.struck == 0
    struck = _read(f"{title} {TALL[beside]} q 72 601.7 56 0.6 re f Q")
    assert "headings" in " ".join(_apart(struck, BlockKind.STRUCK))


def test_the_rules_of_a_table_and_the_blanks_of_a_form_strike_nothing_out() -> None:
    rows = [_text(600 - 14 * row, "Fee per user and month", 9) + _text(600 - 14 * row, "ten", 9, 300) for row in (0, 1)]
    rules = [f"66 {610 - 14 * row:g} 400 0.5 re" for row in (0, 1, 2)]
    sides = [f"{left} 582 0.5 28 re" for left in (66, 290, 466)]
    blanks = "72 519.5 m 200 519.5 l S 230 521 m 400 521 l S"
    filled = _text(520, "Jane Doe", 11, 80) + _text(520, "Director", 11, 240)
    document = _read(f"{''.join(rows)} q {' '.join((*rules, *sides))} f {blanks} Q {filled}")
    assert (document.report.struck, document.blocks) == (0, ())


def test_a_line_through_all_cells_of_a_row_strikes_each_of_them_out() -> None:
    row = _text(600, "Late fee", 10) + _text(600, "two percent", 10, 300)
    document = _read(f"{_text(640, CAP)} {row} q 72 602.4 279 0.6 re f Q")
    assert document.report.struck == 4


def test_an_annotation_strikes_words_out() -> None:
    mark = b"<< /Type /Annot /Subtype /StrikeOut /Rect [70 712 126 732] /QuadPoints [70 731 126 731 70 716 126 716] >>"
    document = read_pdf(make_pdf([["New York, Delaware"]], annotations=[mark]), "law.pdf", "sha")
    assert _apart(document, BlockKind.STRUCK) == ["Struck out: New York,"]
    assert document.text.startswith("Delaware\n")


def _box(y: float, state: str) -> bytes:
    return (
        f"<< /Type /Annot /Subtype /Widget /FT /Btn /T (b{y:g}) /AS /{state} "
        f"/V /{state} /Rect [50 {y - 2:g} 60 {y + 9:g}] >>"
    ).encode()


def test_words_beside_an_unticked_box_of_a_form_stand_apart() -> None:
    pages = [["Renews for one year", "Ends after one year", "Both parties sign"]]
    boxes = [_box(720, "Off"), _box(702, "Yes")]
    document = read_pdf(make_pdf(pages, annotations=boxes), "form.pdf", "sha")
    assert _apart(document, BlockKind.UNTICKED) == ["Not ticked: Renews for one year"]
    assert document.text.startswith("Ends after one year\nBoth parties sign\n")
    assert any("1 choice of a form is not ticked" in sentence for sentence in remarks_said(document))
