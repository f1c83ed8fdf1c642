"""What is not in force reaches no finding, and what amends what is said, the whole way from file to matter."""

from contextlib import closing
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.domain.finding import Finding
from smallprint.domain.progress import CancelToken, Progress
from smallprint.export.values_said import value_said
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.matters.review_remarks import remarks
from smallprint.store import open_matter
from tests.build_docx import build_docx, paragraph, run
from tests.build_pdf import make_pdf

LEASE = [
    "LEASE AGREEMENT",
    "This Lease Agreement is made as of January 15, 2020 by and between Orchard Row LLC",
    "and Bellwether Analytics Inc.",
    "1. Term",
    "1.1 The term of this Lease shall expire on January 31, 2025.",
]
AMENDMENT = [
    "FIRST AMENDMENT TO LEASE AGREEMENT",
    "This amendment is made as of June 1, 2023 by and between Orchard Row LLC and Bellwether",
    "Analytics Inc. and amends the Lease Agreement between them dated January 15, 2020.",
    "1. Term",
    '1.1 In Section 1.1 of the Lease, the date "January 31, 2025" is deleted and replaced with',
    '"July 31, 2030".',
]


def _silent(_progress: Progress) -> None:
    pass


def _reviewed(services: Services, folder: Path, *files: Path) -> tuple[list[dict[str, Finding]], list[str]]:
    """Return the listed findings of each file by type, and what is remarked on the files."""
    matter = open_matter(folder / "matter.smallprint")
    with closing(matter):
        ids = add_files(matter, files).ids
        review_documents(services, matter, ids, _silent, CancelToken())
        found = [{one.finding.clause: one.finding for one in matter.findings.of_document(each, False)} for each in ids]
        return found, remarks(matter, ids)


def test_a_matter_says_which_document_amends_which_and_what_holds_now(services: Services, tmp_path: Path) -> None:
    files = [tmp_path / "lease.pdf", tmp_path / "amendment.pdf"]
    for file, lines in zip(files, (LEASE, AMENDMENT), strict=True):
        file.write_bytes(make_pdf([lines], size=10))
    (lease, amendment), said = _reviewed(services, tmp_path, *files)
    old, new = lease["expiration-date"].value, amendment["expiration-date"].value
    assert old is not None
    assert new is not None
    assert (old.normal, new.normal) == ("2025-01-31", "2030-07-31")
    assert "Amended by “amendment.pdf”: now “July 31, 2030”." in value_said(old)
    assert "amendment.pdf: Amends “lease.pdf”." in said
    assert "lease.pdf: Amended by “amendment.pdf” (1.1)." in said
    title = amendment["document-name"].value
    assert title is not None
    assert "Amends “lease.pdf”." in value_said(title)


def test_struck_words_and_unticked_boxes_give_no_value_and_are_said(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "law.docx"
    text = "3.1 The term of this Agreement is: ☐ twelve (12) months ☒ thirty-six (36) months from May 1, 2024."
    law = run("4.1 This Agreement is governed by the laws of ") + run("the State of New York ", "<w:strike/>")
    words = paragraph("3. Term") + paragraph(text) + paragraph(law + run("the State of Delaware."))
    file.write_bytes(build_docx(words))
    (found,), said = _reviewed(services, tmp_path, file)
    governing, end = found["governing-law"], found["expiration-date"]
    assert governing.value is not None
    assert governing.value.normal == "Delaware"
    assert "New York" not in governing.quote
    assert end.value is not None
    assert end.value.normal == "2027-05-01"
    assert any("words are struck out" in one for one in said)
    assert any("1 choice is not ticked" in one for one in said)
