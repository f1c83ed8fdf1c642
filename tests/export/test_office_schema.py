"""Reports for Word and Excel violate nothing of the schema of their formats."""

from pathlib import Path

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from smallprint.domain.handoff import report_order
from smallprint.export import write_report
from smallprint.export.docx_template import write_template
from tests.export.reviews import CATALOGUE, WHEN, matter
from tests.office_schema import violations

_EFFECTS = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"


def made(folder: Path, suffix: str, template: Path | None = None) -> bytes:
    path = folder / f"report{suffix}"
    write_report(report_order(matter(), CATALOGUE, WHEN, template=template), path)
    return path.read_bytes()


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_a_report_violates_nothing(suffix: str, tmp_path: Path) -> None:
    assert violations(made(tmp_path, suffix), suffix) == set()


def test_the_template_violates_nothing_and_one_that_keeps_its_styles_twice_makes_a_sound_report(tmp_path: Path) -> None:
    path = tmp_path / "firm.docx"
    write_template(path)
    assert violations(path.read_bytes()) == set()
    word = docx.Document(str(path))
    kept = Part(
        PackURI("/word/stylesWithEffects.xml"),
        "application/vnd.ms-word.stylesWithEffects+xml",
        b'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        word.part.package,
    )
    word.part.relate_to(kept, _EFFECTS)
    word.save(str(path))
    assert any("stylesWithEffects" in one for one in violations(path.read_bytes()))
    assert violations(made(tmp_path, ".docx", path)) == set()
