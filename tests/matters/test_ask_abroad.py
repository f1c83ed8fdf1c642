"""Questions in the languages of the Nano models find what contracts in them say, and what they do not say."""

import json
import re
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.handoff import report_order
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Outcome
from smallprint.export import write_report
from smallprint.ingest.letters import LETTERS
from smallprint.language.foreign_words import foreign_asked, foreign_stems
from smallprint.matters.ask import AskMatter
from smallprint.matters.review_remarks import remarks
from smallprint.retrieve.words import language_of_question
from smallprint.store import Matter, open_matter
from tests.build_pdf import make_unicode_pdf
from tests.contracts_abroad import ABROAD
from tests.matters.test_ask import Tools, opened, text_file, unheard


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Matter, dict[str, int]]]:
    """A matter with all the contracts, each under its language."""
    folder = tmp_path_factory.mktemp("abroad")
    services = open_services()
    with open_matter(folder / "abroad.smallprint") as matter:
        files = [text_file(folder, f"{code}.txt", one.text) for code, one in ABROAD.items()]
        yield services, matter, dict(zip(ABROAD, opened(services, matter, *files), strict=True))
    services.close()


@pytest.mark.parametrize("code", ABROAD)
def test_a_question_is_answered_by_the_clause_that_says_it(
    asked: tuple[Services, Matter, dict[str, int]], code: str
) -> None:
    services, matter, ids = asked
    assert matter.documents.load(ids[code], places=False).report.language == code
    desk = AskMatter(Tools(services), matter)
    for question, clause in ABROAD[code].asked:
        answer = desk.ask(question, ids[code], unheard, CancelToken()).answer
        assert answer.verdict in (Outcome.QUOTED, Outcome.OPEN, Outcome.MAY), question
        body = ABROAD[code].clauses[clause][-24:].rstrip(".")
        assert body in answer.citations[0].quote, (question, answer.citations)
        others = [one[-24:].rstrip(".") for n, one in enumerate(ABROAD[code].clauses) if n != clause]
        assert not any(one in answer.citations[0].quote for one in others), (question, answer.citations)


@pytest.mark.parametrize("code", ABROAD)
def test_what_a_contract_does_not_say_is_not_there(asked: tuple[Services, Matter, dict[str, int]], code: str) -> None:
    services, matter, ids = asked
    answer = AskMatter(Tools(services), matter).ask(ABROAD[code].absent, ids[code], unheard, CancelToken()).answer
    assert (answer.verdict, answer.citations) == (Outcome.NOT_THERE, ())


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Is the liability of the parties limited?", "en"),
        ("Governing law", "en"),
        ("Who may terminate, and when?", "en"),
        ("What is the per diem, and can the deal die?", "en"),
        ("Wann endet der Vertrag?", "de"),
        ("Combien de jours de préavis ?", "fr"),
        ("Onde é o foro?", "pt"),
        ("ما مدة العقد؟", "ar"),
        ("期間はいつまで？", "ja"),
        ("期限多长？", "zh"),
        ("기간은 얼마입니까?", "ko"),
    ],
)
def test_the_language_of_a_question_is_told(question: str, language: str) -> None:
    assert language_of_question(question) == language


def test_no_question_of_the_catalogue_is_taken_for_another_language(
    asked: tuple[Services, Matter, dict[str, int]],
) -> None:
    services = asked[0]
    for clause in services.catalogue.types:
        assert {language_of_question(text) for text in (clause.question, clause.name)} == {"en"}, clause.key


def test_forms_of_a_word_are_one_and_small_words_tell_nothing() -> None:
    assert foreign_stems("gekündigt", "de") == foreign_stems("Kündigen", "de") == foreign_stems("KÜNDIGUNG", "de")
    assert foreign_stems("القانون", "ar") == foreign_stems("قانون", "ar") == foreign_stems("وَالقَانُون", "ar")
    assert foreign_stems("résiliées", "fr") == foreign_stems("resilier", "fr")
    assert foreign_stems("準\n拠法は 2.1 USD", "ja") == ["準拠", "拠法", "2.1", "usd"]
    assert foreign_asked("Welches Recht gilt für den Vertrag?", "de") == ["recht", "gilt"]


def _dressed(text: str) -> str:
    """Return a text with each letter in a dress that some font gives it: a presentation form, a radical."""
    dresses = {plain: chr(code) for code, plain in LETTERS.items() if len(plain) == 1 and code < 0x10000}
    return "".join(dresses.get(character, character) for character in text)


def _drawn(line: str) -> str:
    """Return a line as it is drawn from left to right: Arabic backwards, numbers in it forwards."""
    backwards = "\ufe70" <= max(line, default="") <= "\ufefc"
    return re.sub(r"\d+", lambda number: number[0][::-1], line[::-1]) if backwards else line


@pytest.mark.parametrize("code", ["ar", "zh"])
def test_a_pdf_whose_font_names_letters_by_their_looks_is_found_and_answers(tmp_path: Path, code: str) -> None:
    contract = ABROAD[code]
    dressed = [_dressed(clause) for clause in contract.clauses]
    assert all(one != clause for one, clause in zip(dressed, contract.clauses, strict=True))
    path = tmp_path / "contract.pdf"
    lines = [_drawn(line) for one in dressed for line in (*textwrap.wrap(one, 45), "")]
    path.write_bytes(make_unicode_pdf(lines))
    services = open_services()
    with open_matter(tmp_path / "dressed.smallprint") as matter:
        [document] = opened(services, matter, path)
        question, clause = contract.asked[2]
        words = contract.clauses[clause].rstrip("。.")[-8:]
        assert [words in hit.snippet for hit in matter.search.find(words)] == [True]
        answer = AskMatter(Tools(services), matter).ask(question, document, unheard, CancelToken()).answer
        assert words in answer.citations[0].quote
    services.close()


def test_a_document_in_another_language_says_everywhere_that_clauses_were_trained_on_english(
    asked: tuple[Services, Matter, dict[str, int]], tmp_path: Path
) -> None:
    services, matter, ids = asked
    said = "This document is in German. What finds clauses was trained on English contracts"
    assert any(one.startswith(f"de.txt: {said}") for one in remarks(matter, [ids["de"]]))
    snapshot = matter.snapshot("Deal", False)
    for name in ("report.docx", "report.json"):
        write_report(report_order(snapshot, services.catalogue, datetime.now(UTC)), tmp_path / name)
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    document = next(one for one in told["documents"] if one["name"] == "de.txt")
    assert document["language"] == "de"
    assert any(said in one for one in document["ingest"]["warnings"])
    written = docx.Document(str(tmp_path / "report.docx"))
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    assert any(said in one for one in [*cells, *(paragraph.text for paragraph in written.paragraphs)])
