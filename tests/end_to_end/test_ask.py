"""Questions with every part real: the model, the files, the command line, and the window during a review."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.asked import AnswerPart, Hear
from smallprint.domain.engine import Engine
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Citation
from smallprint.errors import Cancelled
from smallprint.matters.ask import AskMatter
from smallprint.read import Answering
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.conftest import Reviewed
from tests.end_to_end.contracts import long_contract
from tests.end_to_end.hands import idle, until

LAW = "Which law governs the agreement?"
OF_THE_TEXT = "By the law of which state is the agreement governed?"  # no finding answers it: the model may word it
CONVENIENCE = "May Birch terminate the agreement for convenience?"


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "smallprint", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


def test_the_command_line_answers_one_file_with_its_quote(real_model: Path, sample: Path) -> None:
    done = _run("ask", sample, LAW)
    assert done.returncode == 0, done.stderr
    assert "[1] page 3, section 11.1" in done.stdout
    assert "laws of the State of Delaware" in " ".join(done.stdout.split())


def test_the_command_line_says_what_is_not_there(real_model: Path, sample: Path) -> None:
    done = _run("ask", sample, "Which ports may the ships of the fleet call at?")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Nothing found")


def test_the_data_of_a_matter_has_a_row_a_document_and_every_quote_is_at_its_place(
    real_model: Path, reviewed: Reviewed
) -> None:
    done = _run("ask", reviewed.on_command_line, CONVENIENCE, "--json")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["question"] == CONVENIENCE
    assert {one["document"] for one in data["answers"]} == {"supply.pdf", "supply.docx"}
    with open_matter(reviewed.on_command_line, create=False) as matter:
        texts = {one.sha256: matter.documents.load(one.id, places=False).text for one in matter.documents.summaries()}
        (question,) = [one for one in matter.questions.asked() if one.text == CONVENIENCE]
        assert len(matter.questions.answers(question.id)) == 2
    for answer in data["answers"]:
        assert answer["verdict"] == "yes"
        assert "terminate this Agreement for convenience" in " ".join(answer["citations"][0]["quote"].split())
        for one in answer["citations"]:
            assert texts[answer["sha256"]][one["start"] : one["end"]] == one["quote"]


def test_what_cannot_be_asked_has_a_sentence_and_an_exit_code(tmp_path: Path, sample: Path) -> None:
    empty = _run("ask", sample, "  ")
    assert (empty.returncode, "Write one in plain words" in empty.stderr) == (1, True)
    missing = _run("ask", tmp_path / "gone.pdf", LAW)
    assert missing.returncode == 1
    assert "gone.pdf" in missing.stderr
    mixed = _run("ask", tmp_path / "deal.smallprint", sample, LAW)
    assert (mixed.returncode, "Ask it alone" in mixed.stderr) == (1, True)


class Trusting:
    """Tools that have the smallest model word its answers, which it is not asked to by default."""

    def __init__(self, services: Services) -> None:
        self.ask_prompts = services.ask_prompts
        self.catalogue = services.catalogue
        self.engine = services.engine
        self.retriever = services.retriever

    def words_answers(self, _engine: Engine, _answering: Answering, _hear: Hear, _token: CancelToken) -> bool:
        return True


def test_the_real_model_says_nothing_that_its_quotes_do_not_bear_out(
    services: Services, reviewed: Reviewed, tmp_path: Path
) -> None:
    with open_matter(reviewed.in_window, create=False) as matter:
        document_id = matter.documents.summaries()[0].id
        desk = AskMatter(Trusting(services), matter)
        heard: list[AnswerPart] = []
        first = desk.ask(OF_THE_TEXT, document_id, heard.append, CancelToken())
        again = desk.ask(OF_THE_TEXT, document_id, heard.append, CancelToken())
        assert first.answer == again.answer  # greedy: the same question, the same answer
        assert first.answerer.model_sha256
        assert isinstance(heard[0], Citation)
        if first.answer.wording:
            assert "Ohio" in first.answer.wording
            assert "Delaware" not in first.answer.wording


def test_a_question_is_answered_while_a_review_goes_on(
    services: Services, tmp_path: Path, sample: Path, qtbot: QtBot
) -> None:
    """The question neither waits behind the review nor ends it."""
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    control = window.controller
    window.open_matter(tmp_path / "deal.smallprint")
    control.add([sample, long_contract(tmp_path / "long.txt")])
    until(qtbot, lambda: control.progress is not None and control.progress.document == 2, 120)
    until(qtbot, lambda: window.view.document_id != 0)
    panel = window.tabs.ask
    window.ask_presenter.focus()
    panel.box.setPlainText(LAW)
    panel.box.submitted.emit()
    until(qtbot, lambda: not control.asking.busy, 120)
    assert control.busy  # the answer is there, and the review still goes on
    assert panel.answer.given is not None
    assert "State of Delaware" in " ".join(panel.answer.given.answer.citations[0].quote.split())
    control.cancel()
    idle(window, qtbot)
    window.close()
    until(qtbot, lambda: not window.isVisible())


def test_a_question_that_is_stopped_keeps_its_quotes_and_leaves_the_model_usable(
    services: Services, reviewed: Reviewed
) -> None:
    text = "How long is the notice of non-renewal?"
    with open_matter(reviewed.in_window, create=False) as matter:
        document_id = matter.documents.summaries()[0].id
        token = CancelToken()
        desk = AskMatter(services, matter)
        with pytest.raises(Cancelled):
            desk.ask(text, document_id, lambda _part: token.cancel(), token)
        (question,) = [one for one in matter.questions.asked() if one.text == text]
        (stopped,) = matter.questions.answers(question.id)
        assert stopped.answer.citations
        assert stopped.answer.wording == ""
        again = desk.ask(text, document_id, lambda _part: None, CancelToken())
        assert again.answer.citations == stopped.answer.citations
