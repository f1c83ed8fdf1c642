"""Fonts that are broken or made to harm: the text is read all the same, the page is drawn, and no child ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.errors import FileTooHard
from smallprint.ingest import Limits, PageRenderer
from smallprint.ingest.pdf.render import RenderedPage
from tests.build_pdf import make_pdf
from tests.ingest import hostile_fonts
from tests.parsing import ingest

_LIMITS = Limits(60, 1024)


@pytest.fixture(scope="module")
def drawn() -> Iterator[Callable[[bytes], RenderedPage]]:
    """Draw the first page of one file after the other, all in one child."""
    renderer = PageRenderer()

    def drawing(data: bytes) -> RenderedPage:
        renderer.open(data)
        return renderer.render(0, 1.0)

    yield drawing
    renderer.close()


def _text(path: Path, data: bytes, limits: Limits = _LIMITS) -> str:
    path.write_bytes(data)
    return ingest(path, limits, CancelToken()).document.text


@pytest.mark.parametrize("kind", hostile_fonts.sound())
def test_a_font_of_these_tests_is_drawn_by_its_own_program(drawn: Callable[[bytes], RenderedPage], kind: str) -> None:
    """Else what is wrong with the others would not be met."""
    other = drawn(hostile_fonts.damaged()[f"{kind}, empty"]).pixels
    assert drawn(hostile_fonts.sound()[kind]).pixels != other


@pytest.mark.parametrize("which", ["damaged", "lying", "circular"])
def test_text_in_a_hostile_font_is_read_and_its_page_drawn(
    tmp_path: Path, drawn: Callable[[bytes], RenderedPage], which: str
) -> None:
    for name, data in getattr(hostile_fonts, which)().items():
        assert _text(tmp_path / "bad.pdf", data) == "Harmless\n", name
        assert drawn(data).width == 612, name


def test_a_glyph_without_an_end_is_ended_and_the_next_file_is_read(tmp_path: Path) -> None:
    with pytest.raises(FileTooHard, match="took longer than 1 seconds"):
        _text(tmp_path / "bad.pdf", hostile_fonts.laughing("Type 1"), Limits(1, 1024))
    assert _text(tmp_path / "bad.pdf", hostile_fonts.laughing("CFF")) == "Harmless\n"  # FreeType counts its steps
    assert _text(tmp_path / "sound.pdf", make_pdf([["Text"]])) == "Text\n"
