"""In a narrow pane the names of tabs and the heads of cards keep what a reader looks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.review import ReviewedFinding
from smallprint.locate import load_catalogue
from smallprint.system.paths import shipped
from smallprint.ui.documents.empty_state import EmptyState
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.findings.delegate import FindingDelegate
from smallprint.ui.findings.list_model import ROW_ROLE, FindingRow, FindingsModel
from smallprint.ui.look.style import interface_font, style_sheet
from smallprint.ui.look.tab_bar import TellingTabs
from smallprint.ui.look.theme import light_theme

NAMES = ("Findings 36", "Key terms", "Ask", "Notes 2", "Playbook 9", "Proof 3")
BARE = ("Findings", "Key terms", "Ask", "Notes", "Playbook", "Proof")
LONG = 4  # where one of the longest names stands


@pytest.fixture
def bar(qtbot: QtBot) -> TellingTabs:
    made = TellingTabs()
    qtbot.addWidget(made)
    for name in NAMES:
        made.addTab(name)
    made.set_room(4000)
    return made


def shown(bar: TellingTabs) -> tuple[str, ...]:
    return tuple(bar.shown_name(number) for number in range(bar.count()))


def whole_width(bar: TellingTabs) -> int:
    return sum(bar.tabSizeHint(number).width() for number in range(bar.count()))


def letters(name: str, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    return QFontMetrics(interface_font(13, weight)).horizontalAdvance(name)


def test_tabs_lose_their_counts_before_a_letter_of_a_name(bar: TellingTabs) -> None:
    assert shown(bar) == NAMES
    bar.set_room(whole_width(bar) - 1)
    assert shown(bar) == (NAMES[0], *BARE[1:]), "that of the chosen one goes last"
    bar.set_room(sum(map(letters, BARE[1:])) + letters(BARE[0], QFont.Weight.DemiBold) + 9 * len(NAMES))
    assert shown(bar) == BARE
    assert all(bar.tabSizeHint(number).width() >= letters(name) for number, name in enumerate(BARE))


def test_the_longest_names_are_cut_first_and_all_stay_telling(bar: TellingTabs) -> None:
    bar.set_room(sum(map(letters, BARE[1:])) + letters(BARE[0], QFont.Weight.DemiBold) + 9 * len(NAMES) - 6)
    whole = [number for number, name in enumerate(BARE) if bar.tabSizeHint(number).width() >= letters(name) + 9]
    assert whole == [0, 2, 3, 4, 5], "the longest alone is cut"
    assert bar.tabSizeHint(0).width() >= letters(BARE[0], QFont.Weight.DemiBold), "the chosen one is whole"
    for room in range(4000, 100, -40):
        bar.set_room(room)
        least = sum(bar.minimumTabSizeHint(number).width() for number in range(bar.count()))
        assert whole_width(bar) <= max(room, least)
        assert all(
            bar.tabSizeHint(number).width() >= bar.minimumTabSizeHint(number).width() for number in range(bar.count())
        )
    assert bar.tabSizeHint(LONG).width() >= letters("Pla…")


class Drawn:
    """Hears what a delegate draws: the words with where they begin."""

    def __init__(self) -> None:
        self.words: list[tuple[int, str]] = []

    def setFont(self, font: QFont) -> None:  # noqa: N802 - Qt's name
        pass

    def setPen(self, colour: QColor) -> None:  # noqa: N802 - Qt's name
        pass

    def drawText(self, area: QRect, _flags: object, words: str) -> None:  # noqa: N802 - Qt's name
        self.words.append((area.left(), words))


def _row(value: str) -> FindingRow:
    """Return the row of a finding of the type with the longest name."""
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    key = max(catalogue.types, key=lambda one: len(one.name)).key
    said = Value(ValueKind.PLACE, value, value)
    model = FindingsModel(catalogue)
    model.set_findings([ReviewedFinding(Finding(key, Anchor(0, 0, 5), "words", 0.9, (FoundBy.RULE,), said, id=1))])
    row = model.data(model.index(1), ROW_ROLE)
    assert isinstance(row, FindingRow)
    return row


@pytest.fixture
def delegate(qtbot: QtBot) -> FindingDelegate:
    view = QListView()
    qtbot.addWidget(view)
    return FindingDelegate(light_theme(), view, view)


@pytest.mark.parametrize("room", [120, 160, 220, 320])
def test_the_head_of_a_card_keeps_its_value_and_cuts_the_name(delegate: FindingDelegate, room: int) -> None:
    value, drawn = "30 days", Drawn()
    delegate._named(drawn, _row(value), QRect(0, 0, room, 18))  # type: ignore[arg-type]
    (_, name), (left, said) = drawn.words
    bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold))
    assert said == value
    assert left + bold.horizontalAdvance(said) <= room
    assert bold.horizontalAdvance(name) < left, "they do not touch"
    assert name.endswith("…") or room == 320


def test_a_card_of_what_is_less_likely_says_its_type_where_both_have_no_room(delegate: FindingDelegate) -> None:
    row = _row("")
    row = replace(row, found=replace(row.found, finding=replace(row.found.finding, likely=False, run_id=1, value=None)))
    name = row.clause.name
    room = QFontMetrics(interface_font(13, QFont.Weight.DemiBold)).horizontalAdvance(name) + 4
    for width, said in ((room, name), (3 * room, f"Less likely: {name}")):
        drawn = Drawn()
        delegate._named(drawn, row, QRect(0, 0, width, 18))  # type: ignore[arg-type]
        assert drawn.words[0][1] == said


def test_the_steps_of_the_first_screen_wrap_below_their_words(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.resize(300, 500)
    state.show()
    steps = {one.text(): one for one in state.findChildren(QLabel)}
    number, words = steps["1."], next(one for text, one in steps.items() if text.startswith("Drop contracts here"))
    assert words.height() > number.height(), "they take more than one line"
    assert words.geometry().left() >= number.geometry().right()


def test_what_can_be_dropped_is_wrapped_as_it_comes_where_its_two_lines_have_no_room(qtbot: QtBot) -> None:
    panel = DocumentsPanel(light_theme())
    qtbot.addWidget(panel)
    lines = []
    for width in (400, 90, 400):
        panel.drop_area.resize(width, 60)
        panel.set_drop(False)
        lines.append(len(panel.drop_area.text().splitlines()))
    assert lines == [2, 1, 2]


def test_a_long_value_takes_half_of_the_head_at_most(delegate: FindingDelegate) -> None:
    drawn = Drawn()
    delegate._named(drawn, _row("Harbour Lane Systems, Inc.; " * 3), QRect(0, 0, 240, 18))  # type: ignore[arg-type]
    (_, name), (left, said) = drawn.words
    assert said.endswith("…")
    assert 60 < left <= 130
    assert len(name) > 6


def test_a_narrow_box_of_choices_leaves_nothing_empty_before_its_arrow(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(light_theme()))
    box.setFixedWidth(143)  # as beside each other in the least window
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    words = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    assert words.width() == 143 - 2 - 10 - 26, "its edges, the room before the words, and the arrow"
