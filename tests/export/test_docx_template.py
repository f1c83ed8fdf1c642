"""A firm's own Word file as the template: its styles, logo, header and footer are those of every report."""

import base64
import io
import re
from pathlib import Path

import docx
import pytest
from docx.shared import Pt, RGBColor
from pypdf import PdfReader

from smallprint.domain.handoff import report_order
from smallprint.errors import ExportFailed
from smallprint.export import FORMATS, write_report
from smallprint.export.docx_template import write_template
from tests.export.reviews import CATALOGUE, WHEN, matter

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    """The shipped template with a firm's colour, size, logo and footer, from a folder that names a person."""
    path = tmp_path / "firm.docx"
    write_template(path)
    word = docx.Document(str(path))
    word.styles["Title"].font.color.rgb = RGBColor(0xAB, 0xCD, 0x12)
    word.styles["Title"].font.size = Pt(31)
    word.styles["Finding quote"].font.name = "Georgia"
    word.sections[0].header.paragraphs[0].insert_paragraph_before().add_run().add_picture(io.BytesIO(PIXEL))
    word.sections[0].footer.paragraphs[0].text = "Quill & Seal LLP, {matter}"
    word.core_properties.author = "Ottilie"
    word.core_properties.keywords = "Balthasar"
    word.add_paragraph("This stands in the template alone.")
    word.save(str(path))
    return path


def report(template: Path | None, suffix: str, folder: Path) -> bytes:
    path = folder / f"out{suffix}"
    write_report(report_order(matter(), CATALOGUE, WHEN, template=template), path)
    return path.read_bytes()


def test_the_word_report_takes_its_styles_header_and_footer(firm: Path, tmp_path: Path) -> None:
    word = docx.Document(io.BytesIO(report(firm, ".docx", tmp_path)))
    assert word.styles["Title"].font.size == Pt(31)
    assert word.sections[0].footer.paragraphs[0].text == "Quill & Seal LLP, Project Lark"
    assert any("image" in part.content_type for part in word.part.package.iter_parts())
    said = [one.text for one in word.paragraphs]
    assert "Project Lark" in said
    assert "This stands in the template alone." not in said
    assert (word.core_properties.author, word.core_properties.keywords) == ("Smallprint", "")


def test_the_html_report_takes_them_too(firm: Path, tmp_path: Path) -> None:
    page = report(firm, ".html", tmp_path).decode()
    assert re.search(r"\.title \{ font: 600 31pt.*color: #ABCD12", page)
    assert 'font: 400 10.5pt/1.25 "Georgia"' in page
    assert "data:image/png;base64," in page
    assert "Quill &amp; Seal LLP, Project Lark" in page


def test_the_pdf_report_takes_them_too(firm: Path, tmp_path: Path) -> None:
    reader = PdfReader(io.BytesIO(report(firm, ".pdf", tmp_path)))
    assert "Quill & Seal LLP, Project Lark" in reader.pages[0].extract_text()
    assert len(reader.pages[0].images) == 1
    plain = PdfReader(io.BytesIO(report(None, ".pdf", tmp_path)))
    assert len(plain.pages[0].images) == 0


@pytest.mark.parametrize("wanted", [one for one in FORMATS if one.suffix in (".docx", ".pdf", ".html")])
@pytest.mark.parametrize("content", [None, b"", b"no Word file", b"PK\x03\x04"])
def test_a_template_that_cannot_be_used_is_named_and_the_old_report_stays(
    content: bytes | None, wanted: object, tmp_path: Path
) -> None:
    template = tmp_path / "firm.docx"
    if content is not None:
        template.write_bytes(content)
    suffix = getattr(wanted, "suffix", "")
    old = tmp_path / f"out{suffix}"
    old.write_bytes(b"old")
    with pytest.raises(ExportFailed, match=r"template “firm\.docx” is (not there|no Word file)"):
        report(template, suffix, tmp_path)
    assert old.read_bytes() == b"old"


def test_the_shipped_template_gives_the_usual_looks(tmp_path: Path) -> None:
    write_template(tmp_path / "shipped.docx")
    usual, own = (report(one, ".html", tmp_path) for one in (None, tmp_path / "shipped.docx"))
    assert usual == own


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html"])
def test_the_report_says_in_its_header_what_it_is(tmp_path: Path, suffix: str) -> None:
    content = report(None, suffix, tmp_path)
    if suffix == ".docx":
        said = docx.Document(io.BytesIO(content)).sections[0].header.paragraphs[0].text
    elif suffix == ".pdf":
        said = PdfReader(io.BytesIO(content)).pages[0].extract_text()
    else:
        said = content.decode()
    assert "{report}" not in said
    assert "Findings report" in said
