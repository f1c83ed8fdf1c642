"""Playbooks as files, in a real window: a firm's table taken over, written out again, changed in an editor, learned."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.playbook import Severity
from smallprint.domain.playbook_verdict import PlaybookVerdict
from smallprint.playbooks import load_playbook
from smallprint.playbooks.library import own_folder
from smallprint.playbooks.tables import import_playbook
from smallprint.ui.look.text_dialogs import LineDialog
from smallprint.ui.playbook.edit_dialog import EditDialog
from smallprint.ui.playbook.import_dialog import ImportDialog
from smallprint.ui.window.main_window import MainWindow
from tests.playbooks.tables.test_importing import workbook
from tests.ui.conftest import stored
from tests.ui.test_dialogs import click, opened, save_as
from tests.ui.test_playbook import HOUSE, verdicts
from tests.ui.test_sizes import nameless

ROWS = (
    ("Topic", "How we see it", "Walk-away", "Risk"),
    ("Governing law", "Value: one of Sweden", "", "Sky-high"),
    ("Boilerplate", "", "", ""),
    ("Anti-assignment", "With consent only", "", "Low"),
)


class Editor(QObject):
    """What the system opens files in: it remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot("QUrl")
    def open(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def editor() -> Iterator[Editor]:
    made = Editor()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # a name, which the stubs call bytes
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def judged(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window with the document judged by the house rules, the tab in front."""
    path = tmp_path / "house.yaml"
    path.write_text(HOUSE, encoding="utf-8")
    window.tabs.setCurrentWidget(window.tabs.playbook)
    window.playbook.choose_file(path)
    qtbot.waitUntil(lambda: window.tabs.playbook.check is not None)
    return window


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> ImportDialog:
    """The dialog with a firm's table in it, read as its headers say."""
    window.tabs.setCurrentWidget(window.tabs.playbook)
    window.playbook_files.dialogs.open_file(workbook(tmp_path / "House table.xlsx", ROWS))
    dialog = opened(window, ImportDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.imported is not None)
    return dialog


def combo(dialog: ImportDialog, header: str) -> str:
    at = [one.header for one in dialog.rows.columns].index(header)
    return dialog.rows.combos[at].currentText()


def take(dialog: ImportDialog, header: str, name: str) -> None:
    """Choose what a column says by the keyboard, as a person does."""
    at = [one.header for one in dialog.rows.columns].index(header)
    box = dialog.rows.combos[at]
    box.setFocus()
    steps = box.findText(name) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentText() == name


def test_a_table_is_shown_with_its_columns_words_of_its_rows_and_what_is_guessed(shown: ImportDialog) -> None:
    assert [one.header for one in shown.rows.columns] == ["Topic", "How we see it", "Walk-away", "Risk"]
    assert shown.rows.columns[1].examples == ("Value: one of Sweden", "With consent only")
    assert combo(shown, "Topic") == "Title of the position"
    assert combo(shown, "How we see it") == "Not used"
    assert combo(shown, "Risk") == "Severity"
    assert nameless(shown) == []


def test_problems_name_their_rows_and_a_mapped_column_is_read_anew(shown: ImportDialog, qtbot: QtBot) -> None:
    told = [shown.problems.item(row).text() for row in range(shown.problems.count())]
    assert "The column “How we see it” was not used." in told
    assert any(one.startswith("row 2: “Sky-high” is no severity") for one in told)
    assert any(one.startswith("row 3: “Boilerplate” says no position") for one in told)
    take(shown, "How we see it", "Preferred position")
    qtbot.waitUntil(lambda: "was not used" not in " ".join(_problems(shown)))
    table = shown.positions.model()
    assert [str(table.index(row, 0).data()) for row in range(table.rowCount())] == ["row 2", "row 4"]
    assert str(table.index(1, 4).data()) == "With consent only"


def _problems(dialog: ImportDialog) -> list[str]:
    return [dialog.problems.item(row).text() for row in range(dialog.problems.count())]


def test_a_column_that_takes_what_another_said_leaves_that_one_unused(shown: ImportDialog, qtbot: QtBot) -> None:
    take(shown, "How we see it", "Preferred position")
    assert combo(shown, "Topic") == "Title of the position", "the keys went past it, and gave it back"
    take(shown, "Walk-away", "Severity")
    assert combo(shown, "Risk") == "Not used"
    qtbot.waitUntil(lambda: "The column “Risk” was not used." in _problems(shown))


def test_a_mapping_that_makes_no_position_is_told_and_cannot_be_saved(shown: ImportDialog, qtbot: QtBot) -> None:
    take(shown, "Topic", "Not used")
    qtbot.waitUntil(lambda: "No position was found" in shown.told.text())
    assert not shown.save_button.isEnabled()
    take(shown, "Topic", "Clause")
    qtbot.waitUntil(shown.save_button.isEnabled)


def test_what_is_saved_lies_in_the_own_folder_and_judges_the_document(
    window: MainWindow, shown: ImportDialog, qtbot: QtBot
) -> None:
    take(shown, "How we see it", "Preferred position")
    QTest.keyClicks(shown.name, "Our house")
    QTest.keyClicks(shown.side, "customer")
    click(shown, "Save as a playbook")
    qtbot.waitUntil(lambda: window.tabs.playbook.check is not None)
    path = own_folder("") / "our-house.yaml"
    saved = load_playbook(path)
    assert (saved.name, saved.side) == ("Our house", "customer")
    assert [one.title for one in saved.positions] == ["Governing law", "Anti-assignment"]
    assert verdicts(window)["Governing law"] is PlaybookVerdict.DEVIATES
    assert "our-house.yaml" in window.notice.text.text()
    menu = window.tabs.playbook.choose_button.menu()
    assert menu is not None
    assert "Our house" in [one.text() for one in menu.actions()]


def test_a_second_playbook_of_the_same_name_replaces_no_file(
    window: MainWindow, shown: ImportDialog, qtbot: QtBot
) -> None:
    folder = own_folder("")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "house-table.yaml").write_text("mine", encoding="utf-8")
    take(shown, "How we see it", "Preferred position")
    click(shown, "Save as a playbook")
    qtbot.waitUntil(lambda: (folder / "house-table-2.yaml").exists())
    assert (folder / "house-table.yaml").read_text(encoding="utf-8") == "mine"
    qtbot.waitUntil(lambda: window.tabs.playbook.check is not None)


def test_a_file_that_is_no_playbook_is_told_in_the_dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    window.playbook_files.dialogs.open_file(broken)
    dialog = opened(window, ImportDialog, qtbot)
    qtbot.waitUntil(lambda: "is no workbook" in dialog.told.text())
    assert not dialog.save_button.isEnabled()


def test_a_table_that_is_dropped_on_the_tab_opens_and_a_word_file_stays_a_contract(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = window.tabs.playbook
    table = workbook(tmp_path / "dropped.xlsx", ROWS)
    for path, taken in ((tmp_path / "contract.docx", False), (table, True)):
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(5, 5), copy, dropped, left, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        panel.dropEvent(event)
        assert event.isAccepted() is taken
    dialog = opened(window, ImportDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.file.text() == "dropped.xlsx")


@pytest.mark.parametrize(("steps", "name"), [(0, "out.yaml"), (1, "out.xlsx"), (2, "out.docx"), (3, "out.md")])
def test_the_playbook_in_force_is_written_as_each_kind_of_file_and_read_back(
    judged: MainWindow, qtbot: QtBot, tmp_path: Path, steps: int, name: str
) -> None:
    judged.playbook_files.dialogs.ask_export()
    save_as(opened(judged, QFileDialog, qtbot), tmp_path / "out", steps)
    qtbot.waitUntil(lambda: f"“{name}”" in judged.notice.text.text())
    back = import_playbook(tmp_path / name, judged.controller.teaching.catalogue).playbook
    assert (back.name, [one.title for one in back.positions]) == (
        "House rules",
        ["A law near by", "No transfer", "We may buy elsewhere", "A cap"],
    )


def test_rules_of_redline_buddy_are_written_and_what_they_cannot_say_is_told(
    judged: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    judged.playbook_files.dialogs.ask_export()
    save_as(opened(judged, QFileDialog, qtbot), tmp_path / "out", 4)
    qtbot.waitUntil(lambda: "“out.rules.yaml”" in judged.notice.text.text())
    assert "“A law near by” is there in part" in judged.notice.text.text()
    back = import_playbook(tmp_path / "out.rules.yaml", judged.controller.teaching.catalogue).playbook
    assert [one.title for one in back.positions][:1] == ["A law near by"]
    assert back.positions[0].severity is Severity.HIGH


def test_a_playbook_is_changed_in_the_editor_and_mistakes_are_listed_with_their_lines(
    judged: MainWindow, qtbot: QtBot, editor: Editor
) -> None:
    judged.playbook_files.dialogs.edit()
    dialog = opened(judged, EditDialog, qtbot)
    path = own_folder("") / "house-rules.yaml"
    assert editor.files == [path], "a copy, since the file lay elsewhere"
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace("severity: low", "severity: grave"), encoding="utf-8")
    click(dialog, "Check again")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    line = sound[: sound.index("severity: low")].count("\n") + 1
    assert dialog.list.item(0).text().startswith(f"line {line}: “grave” is none of")
    assert "severity: grave" in dialog.list.item(0).text(), "the line itself"
    assert verdicts(judged)["A law near by"] is PlaybookVerdict.DEVIATES, "judged as before"
    path.write_text(sound.replace("Sweden", "Norway"), encoding="utf-8")
    click(dialog, "Check again")
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.MEETS)
    assert dialog.told.text().startswith("No mistake: 4 positions")
    assert not dialog.list.isVisible()


def test_one_s_own_file_is_changed_where_it_is(judged: MainWindow, qtbot: QtBot, editor: Editor) -> None:
    folder = own_folder("")
    folder.mkdir(parents=True, exist_ok=True)
    mine = folder / "mine.yaml"
    mine.write_text(HOUSE, encoding="utf-8")
    judged.playbook_files.dialogs.edit()
    opened(judged, EditDialog, qtbot)
    assert editor.files == [mine]
    assert [one.name for one in folder.iterdir()] == ["mine.yaml"]


def test_a_draft_is_learned_from_what_was_accepted_and_opened_to_be_changed(
    window: MainWindow, qtbot: QtBot, editor: Editor
) -> None:
    law = next(one for one in window.controller.findings() if one.finding.clause == "governing-law")
    window.controller.decide(law.finding.id, Verdict.ACCEPTED)
    stored(window, qtbot)
    window.playbook_files.dialogs.learn()
    asked = opened(window, LineDialog, qtbot)
    line = asked.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "buyer")
    QTest.keyClick(line, Qt.Key.Key_Return)
    dialog = opened(window, EditDialog, qtbot)
    assert editor.files == [dialog.path]
    learned = load_playbook(dialog.path)
    assert (learned.version, learned.side) == ("draft", "buyer")
    assert [one.clause for one in learned.positions] == ["governing-law"]
    assert learned.positions[0].preferred.conditions[0].bounds[0].text == "Norway"


def test_nothing_accepted_makes_no_draft_and_is_told(window: MainWindow, qtbot: QtBot, editor: Editor) -> None:
    window.playbook_files.dialogs.learn()
    asked = opened(window, LineDialog, qtbot)
    click(asked, "OK")
    qtbot.waitUntil(lambda: "Nothing was accepted in this matter" in window.notice.text.text())
    assert editor.files == []
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
