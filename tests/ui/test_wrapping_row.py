"""A row that wraps measures its widgets once, and again as soon as one of them changed."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallprint.ui.look.wrapping import WrappingRow

_GAP = 5


class _Label(QLabel):
    """Counts how often it is measured."""

    measured = 0

    def minimumSizeHint(self):  # type: ignore[no-untyped-def]  # noqa: N802 - Qt's name
        """Return what a label returns."""
        self.measured += 1
        return super().minimumSizeHint()


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A widget that three short words stand in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(WrappingRow(_GAP))
    return made


@pytest.fixture
def row(holder: QWidget) -> WrappingRow:
    """The row of the three words."""
    made = holder.layout()
    assert isinstance(made, WrappingRow)
    for word in ("one", "two", "three"):
        made.addWidget(_Label(word))
    return made


def _labels(row: WrappingRow) -> list[_Label]:
    items = [item for item in map(row.itemAt, range(row.count())) if item is not None]
    return [label for label in (item.widget() for item in items) if isinstance(label, _Label)]


def test_a_longer_word_is_measured_anew(row: WrappingRow) -> None:
    width = row.sizeHint().width()
    one_row = row.heightForWidth(width)

    _labels(row)[0].setText("a word that takes a good deal more room than it did before")

    assert row.sizeHint().width() > width
    assert row.heightForWidth(width) >= 2 * one_row + _GAP


def test_a_hidden_word_takes_no_room_from_then_on(holder: QWidget, row: WrappingRow) -> None:
    holder.show()
    width = row.sizeHint().width()

    _labels(row)[1].hide()

    assert row.sizeHint().width() < width


def test_words_that_did_not_change_are_not_measured_again(row: WrappingRow) -> None:
    row.heightForWidth(row.sizeHint().width())
    before = [label.measured for label in _labels(row)]

    for width in (40, 80, 400, 40):
        row.heightForWidth(width)
        row.sizeHint()

    assert [label.measured for label in _labels(row)] == before
