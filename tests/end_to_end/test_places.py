"""One place, said in the same words everywhere: cards, search, questions, copies, command line, JSON and reports.

The matter has a PDF with page labels i to iii and 1 to 2, a Word file, a text file, and two PDFs of one name. Nothing
here needs a model.
"""

import io
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smallprint.bootstrap import Services, open_services
from smallprint.cli.show import print_findings
from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from smallprint.ui.ask.answers_model import ROW_ROLE as ANSWER_ROLE
from smallprint.ui.ask.panel import AskScope
from smallprint.ui.window.main_window import MainWindow
from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf
from tests.ui.conftest import close

QUESTION = "Which law governs this Agreement?"
OFF_THE_POINT = "Who owns the intellectual property?"
LABELS = b"/PageLabels << /Nums [0 << /S /r >> 3 << /S /D >>] >> "


def clauses(law: str) -> list[str]:
    return ["4. GENERAL", f"4.1 This Agreement is governed by the laws of {law}.", "4.2 Notices are given in writing."]


FILLING = [
    ["SUPPLY AGREEMENT", "This Agreement is made on 3 May 2021 by the parties."],
    ["1. SUPPLY", "1.1 The Supplier delivers the goods to the Buyer.", "1.2 The Buyer accepts the goods."],
]
# By the name that a file is cited by: the law, and where it stands
PLACES = {
    "labelled.pdf": ("Norway", "page iii, section 4.1", "p. iii · 4.1"),
    "memo.docx": ("Ohio", "section 4.1", "4.1"),
    "plain.txt": ("Delaware", "section 4.1", "4.1"),
    "north/agreement.pdf": ("Texas", "page 1, section 4.1", "p. 1 · 4.1"),
    "south/agreement.pdf": ("Nevada", "page 2, section 4.1", "p. 2 · 4.1"),
}


@pytest.fixture
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter_path(tmp_path: Path, services: Services) -> Path:
    """A reviewed matter of the five files."""
    folder = tmp_path / "deal"
    for name in ("north", "south"):
        (folder / name).mkdir(parents=True)
    end = [["5. END", "5.1 It ends on 1 June 2025."], ["SIGNED"]]
    (folder / "labelled.pdf").write_bytes(make_pdf([*FILLING, clauses("Norway"), *end], catalog=LABELS))
    lines = [line for page in [*FILLING, clauses("Ohio"), *end] for line in page]
    (folder / "memo.docx").write_bytes(build_docx("".join(map(paragraph, lines))))
    plain = [line for page in [*FILLING, clauses("Delaware"), *end] for line in page]
    (folder / "plain.txt").write_text("\n\n".join(plain), encoding="utf-8")
    (folder / "north" / "agreement.pdf").write_bytes(make_pdf([clauses("Texas"), *end]))
    (folder / "south" / "agreement.pdf").write_bytes(make_pdf([FILLING[0], clauses("Nevada")]))
    path = tmp_path / "deal.smallprint"
    with open_matter(path) as matter:
        review_documents(services, matter, add_files(matter, [folder]).ids, lambda _: None, CancelToken())
    return path


@pytest.fixture
def window(services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(matter_path)
    qtbot.waitUntil(lambda: opened.view.document_id != 0)
    yield opened
    if isValid(opened):
        close(opened, qtbot)


def ids(matter: Matter) -> dict[str, int]:
    return {one.cited_as: one.id for one in matter.documents.summaries()}


def each(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, int]]:
    """Show each document, and yield the name it is cited by and its id."""
    for name, document_id in ids(window.controller.matter).items():
        window.controller.show(document_id)
        qtbot.waitUntil(partial(_shows, window, document_id))
        window.controller.refresh()
        yield name, document_id


def _shows(window: MainWindow, document_id: int) -> bool:
    return window.view.document_id == document_id


def quote(law: str) -> str:
    return f"4.1 This Agreement is governed by the laws of {law}."


def test_cards_and_what_is_copied_of_them(window: MainWindow, qtbot: QtBot) -> None:
    seen = {}
    for name, _ in each(window, qtbot):
        law = next(row for row in window.findings.model.cards() if row.clause.key == "governing-law")
        window.findings.focus_finding(law.found.finding.id)
        window.copy_quote()
        spoken = window.findings.model.index(window.findings.model.row_of(law.found.finding.id))
        assert PLACES[name][1] in str(spoken.data(Qt.ItemDataRole.AccessibleTextRole))
        seen[name] = (law.place, QGuiApplication.clipboard().text().rpartition("” ")[2])
    assert seen == {name: (short, f"({name}, {words})") for name, (_, words, short) in PLACES.items()}


def test_words_that_are_selected(window: MainWindow, qtbot: QtBot) -> None:
    for name, _ in each(window, qtbot):
        law, words, _ = PLACES[name]
        document = window.view.document
        assert document is not None
        start = document.text.index(f"laws of {law}")
        window.view.go_to_anchor(document.anchor(start, start + 7))
        window.copy_quote()
        assert QGuiApplication.clipboard().text() == f"“laws of” ({name}, {words})"


def test_search_hits(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.top_bar.search, "governed by the laws")
    hits = window.top_bar.hits
    qtbot.waitUntil(lambda: hits.isVisible() and hits.count() == 2 * len(PLACES))
    heads = [hits.item(row).text().partition("\n")[0] for row in range(hits.count())]
    assert dict(zip(heads[::2], heads[1::2], strict=True)) == {name: short for name, (_, _, short) in PLACES.items()}


def test_answers_and_what_is_copied_of_them(window: MainWindow, qtbot: QtBot) -> None:
    panel, asking = window.tabs.ask, window.controller.asking
    window.ask_presenter.focus()
    for name, document_id in each(window, qtbot):
        with qtbot.waitSignal(asking.answered, timeout=30_000):
            panel.begin(QUESTION, document_id)
            asking.ask(QUESTION, document_id)
        card = panel.answer.cards[0]
        assert PLACES[name][2] in card.accessibleName()
        panel.answer.copy_wanted.emit()
        assert f"({name}, {PLACES[name][1]})" in QGuiApplication.clipboard().text().split("\n")[-1]


def test_rows_of_many_documents_and_what_is_copied_of_them(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.tabs.ask
    window.ask_presenter.focus()
    with qtbot.waitSignal(window.controller.asking.all_came, timeout=30_000) as came:
        panel.ask_wanted.emit(QUESTION, AskScope.MATTER)
    model = panel.table.model
    assert came.args
    rows = [model.index(number).data(ANSWER_ROLE) for number in range(model.rowCount())]
    assert {row.about.name: row.citation.place.words for row in rows} == {name: one[1] for name, one in PLACES.items()}
    spoken = [str(model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)) for number in range(model.rowCount())]
    assert all(PLACES[row.about.name][1] in words for row, words in zip(rows, spoken, strict=True))
    panel.table.copy_wanted.emit()
    copied = QGuiApplication.clipboard().text()
    assert all(f"({name}, {words})" in copied for name, (_, words, _) in PLACES.items())


def test_the_documents_list(window: MainWindow) -> None:
    model = window.documents.model
    names = [str(model.index(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]
    assert set(names) == set(PLACES)
    spoken = {name: str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row, name in enumerate(names)}
    assert {name for name in names if "page" in spoken[name]} == {name for name in names if name.endswith("pdf")}


def _printed(*arguments: str | Path) -> str:
    command = [sys.executable, "-m", "smallprint", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_line_in_text_and_json(matter_path: Path) -> None:
    text = " ".join(_printed("ask", matter_path, QUESTION).split())
    for name, (law, words, _) in PLACES.items():
        assert name in text
        assert f"{words}: “{quote(law)}”" in text
    answers = json.loads(_printed("ask", matter_path, QUESTION, "--json"))["answers"]
    assert {one["cited_as"] for one in answers} == set(PLACES)
    indexes = {"labelled.pdf": 2, "north/agreement.pdf": 0, "south/agreement.pdf": 1}
    for one in answers:
        cited, words = one["citations"][0], PLACES[one["cited_as"]][1]
        assert cited["section"] == "4.1"
        assert cited["page_index"] == indexes.get(one["cited_as"])
        label = cited["page_label"]
        assert words == (f"page {label}, section 4.1" if label else "section 4.1")


def test_what_a_review_prints(matter_path: Path, services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    with open_matter(matter_path) as matter:
        print_findings(matter.snapshot("deal"), services.catalogue, unlikely=False)
    printed = capsys.readouterr().out
    for name, (law, words, _) in PLACES.items():
        assert f"\n{name}\n" in printed
        assert f"Governing law: {law}  ({words}, " in printed
    assert printed.count(" findings on ") == sum(name.endswith("pdf") for name in PLACES)


def test_the_reports(matter_path: Path, tmp_path: Path) -> None:
    data, report = tmp_path / "out.json", tmp_path / "out.docx"
    for target in (data, report):
        _printed("export", matter_path, target)
    for one in json.loads(data.read_text(encoding="utf-8"))["documents"]:
        law = next(found for found in one["findings"] if found["clause"] == "governing-law")
        label = law["target"]["page_label"]
        said = f"page {label}, section {law['section_number']}" if label else f"section {law['section_number']}"
        assert said == PLACES[one["cited_as"]][1]
        assert (law["target"]["page_index"] is None) == (label is None) == (one["pages"] is None)
    written = docx.Document(io.BytesIO(report.read_bytes()))
    heads = [one.text for one in written.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert set(PLACES) <= set(heads)
    for _, words, _ in PLACES.values():
        rows = [row for table in written.tables for row in table.rows]
        assert any(words.lower() in row.cells[-1].text.lower() for row in rows)


def test_the_closest_passages_of_a_question_without_an_answer(window: MainWindow, qtbot: QtBot) -> None:
    panel, asking = window.tabs.ask, window.controller.asking
    window.ask_presenter.focus()
    seen = set()
    for name, document_id in each(window, qtbot):
        with qtbot.waitSignal(asking.answered, timeout=30_000):
            panel.begin(OFF_THE_POINT, document_id)
            asking.ask(OFF_THE_POINT, document_id)
        for card in panel.answer.cards:
            assert (", p. " in card.accessibleName()) == name.endswith("pdf")
            seen.add(name[-3:])
    assert seen >= {"pdf", "ocx"}


def test_every_finding_of_the_sample_is_cited_by_the_section_that_holds_most_of_it(
    services: Services, tmp_path: Path
) -> None:
    with open_matter(tmp_path / "sample.smallprint") as matter:
        added = add_files(matter, [services.sample_contract()])
        review_documents(services, matter, added.ids, lambda _: None, CancelToken())
        found = matter.findings.of_document(added.ids[0])
        document = matter.documents.load(added.ids[0], places=False)
        segmentation = matter.documents.segmentation(added.ids[0])
    assert segmentation is not None
    for one in found:
        anchor = one.finding.anchor
        held: Counter[str] = Counter()
        for passage in segmentation.passages:
            if passage.kind not in (PassageKind.HEADING, PassageKind.FURNITURE):
                start, end = max(passage.start, anchor.start), min(passage.end, anchor.end)
                held[passage.section_number] += len(document.text[start:end].split()) if start < end else 0
        ((largest, words),) = held.most_common(1)
        within = sum(count for number, count in held.items() if number.startswith(one.place.section))
        assert not words or one.place.section == largest or within > words, (one.finding.quote, held)
    ends = {one.place.section for one in found if one.finding.clause == "expiration-date" and one.finding.likely}
    assert ends == {"9.1"}
