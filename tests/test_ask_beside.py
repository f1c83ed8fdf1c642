"""Beside an answer stands the cell of a table that answers, and what a question in another language can find."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.beside import Beside, across_languages
from smallprint.domain.progress import CancelToken
from smallprint.matters.ask import AskMatter
from smallprint.matters.beside import beside
from smallprint.store import Matter, open_matter
from tests.build_docx import build_docx, paragraph, table
from tests.contracts_abroad import ABROAD
from tests.matters.test_ask import Tools, opened, text_file, unheard


@pytest.fixture
def services() -> Iterator[Services]:
    made = open_services()
    yield made
    made.close()


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "deal.smallprint") as made:
        yield made


def _said(services: Services, matter: Matter, document_id: int, question: str) -> Beside:
    desk = AskMatter(Tools(services), matter)
    return beside(matter, desk.ask(question, document_id, unheard, CancelToken()))


def test_the_cell_that_answers_is_said_with_its_headings(services: Services, matter: Matter, tmp_path: Path) -> None:
    rows = (("Role", "Hourly rate"), ("Senior engineer", "$150"), ("Junior engineer", "$95"))
    body = [paragraph("ORDER FORM"), table(*([paragraph(cell) for cell in row] for row in rows))]
    file = tmp_path / "order.docx"
    file.write_bytes(build_docx("".join(body)))
    (document_id,) = opened(services, matter, file)
    said = _said(services, matter, document_id, "What is the hourly rate of a junior engineer?")
    assert said.cell(0) == "Junior engineer · Hourly rate: $95"
    assert said.languages == ""


@pytest.mark.parametrize(
    ("code", "question", "tells"),
    [
        ("de", "What is the notice period for termination?", True),
        ("de", "Welches Recht gilt für den Vertrag?", False),
        ("de", "Laufzeit?", False),
        ("zh", "Which law governs the contract?", True),
    ],
)
def test_a_question_in_another_language_says_what_it_can_find(
    services: Services, matter: Matter, tmp_path: Path, code: str, question: str, tells: bool
) -> None:
    (document_id,) = opened(services, matter, text_file(tmp_path, f"{code}.txt", ABROAD[code].text))
    said = _said(services, matter, document_id, question).languages
    name = {"de": "German", "zh": "Chinese"}[code]
    assert said == (across_languages(code, "en") if tells else "")
    assert (f"Ask in {name}" in said) is tells


def test_one_language_needs_no_remark() -> None:
    assert across_languages("en", "en") == across_languages("", "en") == ""
