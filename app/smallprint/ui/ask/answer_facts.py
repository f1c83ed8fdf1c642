"""What an answer rests on, above its quotes: the value with the finding it is from, and the question of each part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from smallprint.domain.fact import Fact
from smallprint.domain.question import Answer
from smallprint.export.values_said import remarks_joined
from smallprint.ui.ask.answer_state import StateLine
from smallprint.ui.look.parts import label
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import listed


class FactLine(QWidget):
    """The value of a stored finding, which finding it is and how surely it stands, and the value's remark."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        source = translated(fact.source)
        source = source[:1].upper() + source[1:]
        if fact.value:
            layout.addWidget(_wrapped(label(fact.value, "factValue")))
        layout.addWidget(_wrapped(label(source, "small")))
        remark = translated(remarks_joined(fact.remarks))
        if remark:
            layout.addWidget(_wrapped(label(remark, "small")))
        said = listed((fact.value, translated(fact.source)))
        self.setAccessibleName(". ".join(filter(None, (said, remark))))


class PartHead(QWidget):
    """The question of one part, and how surely it is answered."""

    def __init__(self, part: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_wrapped(label(part.question, "part")))
        self.state = StateLine()
        self.state.show_answer(part)
        layout.addWidget(self.state)
        self.setAccessibleName(f"{part.question} {self.state.accessibleName()}")


def _wrapped(text: QLabel) -> QLabel:
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
