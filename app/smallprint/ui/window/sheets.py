"""The sheet that lists what the keyboard does."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallprint.ui.look.parts import button, label, scrolled
from smallprint.ui.look.screen_fit import room_on
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.commands import Actions

_COLUMNS = 2
_SCROLL_BAR = 12  # pixels
_PLUS = re.compile(r"(?<=\w)\+(?=\S)")


def keyboard_sheet(actions: Actions, change: Callable[[], object], parent: QWidget | None = None) -> QDialog:
    """Return a dialog that lists every key in force, by section, in two columns, or one where two have no room.

    `change` follows on a button.
    """
    sections: dict[str, list[tuple[str, str]]] = {}
    for command in actions.commands:
        if keys := tr(command.keys) if command.done is None else actions.shown_key(command.id):
            sections.setdefault(command.section, []).append((tr(command.name), keys))
    columns: list[QVBoxLayout] = [QVBoxLayout() for _ in range(_COLUMNS)]
    lengths = [0] * _COLUMNS
    for name, listed in sections.items():
        shortest = lengths.index(min(lengths))
        columns[shortest].addWidget(_section(tr(name), listed))
        columns[shortest].addSpacing(14)
        lengths[shortest] += len(listed) + 2
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(40)
    for column in columns:
        column.addStretch(1)
        row.addLayout(column, 1)
    page = QWidget()
    page.setLayout(row)
    area, content = scrolled(page), QVBoxLayout()
    content.addWidget(area)
    changing = button(tr("Change keys…"), "", tr("Give commands other keys, or none"))
    made = _sheet(tr("Keyboard"), content, parent, changing)
    changing.clicked.connect(made.accept)
    changing.clicked.connect(change)
    made.ensurePolished()
    room, around = room_on(made.screen().availableGeometry()), QSize(_SCROLL_BAR, 0)
    wanted = page.sizeHint() - area.sizeHint() + made.sizeHint() + around
    if wanted.width() > room.width():
        row.setDirection(QBoxLayout.Direction.TopToBottom)
        wanted = page.sizeHint() - area.sizeHint() + made.sizeHint() + around
    made.resize(wanted.boundedTo(room))
    return made


def _section(name: str, commands: Sequence[tuple[str, str]]) -> QWidget:
    """Return the rows in a widget of their own: a layout within another keeps heights from before its style."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(name.upper(), "caption"), 0, 0)
    for number, (command, keys) in enumerate(commands, 1):
        grid.addWidget(label(command), number, 0)
        key: QLabel = label(_PLUS.sub(" ", keys), "key")
        grid.addWidget(key, number, 1, Qt.AlignmentFlag.AlignRight)
    return made


def _sheet(title: str, content: QVBoxLayout | QHBoxLayout, parent: QWidget | None, *others: QWidget) -> QDialog:
    sheet = QDialog(parent)
    sheet.setWindowTitle(title)
    closing = button(tr("Close"), "primary")
    closing.setDefault(True)
    closing.clicked.connect(sheet.accept)
    foot = QHBoxLayout()
    for other in others:
        foot.addWidget(other)
    foot.addStretch()
    foot.addWidget(closing)
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(24, 22, 24, 16)
    layout.setSpacing(14)
    layout.addLayout(content)
    layout.addWidget(rule)
    layout.addLayout(foot)
    return sheet
