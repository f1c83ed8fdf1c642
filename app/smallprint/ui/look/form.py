"""Rows of a form: a name, what is set, and below it a sentence that explains it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QWidget

from smallprint.ui.look.parts import label

_NAMES, _EDITORS = 9, 11  # how the width is shared between the names and what is set
_ACCESS = 3  # pixels
_BELOW = 14  # pixels between a sentence and the next row


def form_grid() -> QGridLayout:
    """Return the layout of a form, without rows."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, _NAMES)
    grid.setColumnStretch(1, _EDITORS)
    return grid


def give_room(form: QFormLayout) -> None:
    """Widen the names of a form by what a letter of access adds: Qt measures a word without it, and cuts its end."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        named = item.widget() if item is not None else None
        if isinstance(named, QLabel):
            named.setContentsMargins(0, 0, _ACCESS, 0)


def add_row(grid: QGridLayout, name: str, editor: QWidget, explained: str) -> None:
    """Add a row at the end; a form of Qt's own would leave gaps of several heights below wrapped sentences."""
    row = grid.rowCount()
    named = label(name)
    named.setWordWrap(True)
    named.setBuddy(editor)
    grid.addWidget(named, row, 0)
    grid.addWidget(editor, row, 1)
    told = label(explained, "secondary")
    told.setWordWrap(True)
    told.setAlignment(Qt.AlignmentFlag.AlignTop)
    told.setContentsMargins(0, 0, 0, _BELOW)
    grid.addWidget(told, row + 1, 1)
