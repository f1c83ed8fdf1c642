"""A clause type of one's own: its name, its question, its group, and the examples it is taught by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.clause import ClauseGroup, ClauseType
from app.errors import AppError
from app.ui.screen_fit import size_dialog
from app.ui.widgets.parts import button, label
from app.ui.widgets.text_dialogs import KeptDialog, NoteEdit


@dataclass(frozen=True, slots=True)
class Passage:
    """Words marked in a document of the matter."""

    document_id: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause type as it was typed; `marked` are those of its examples that stand in a document."""

    name: str
    question: str
    group: ClauseGroup
    examples: tuple[str, ...]
    marked: tuple[Passage, ...] = ()


class ClauseTypeDialog(KeptDialog):
    """Asks for a clause type, or shows one to be changed; stays beside the window, so that passages can be marked.

    `done` takes the draft and may raise AppError, whose sentence is shown; `marked` gives the words marked now.
    """

    remove_wanted = Signal(str)

    def __init__(
        self,
        done: Callable[[Draft], object],
        marked: Callable[[], Passage | None],
        shown: ClauseType | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Clause type “{shown.name}”" if shown else "Add a clause type")
        self._done, self._marked, self._shown = done, marked, shown
        self._passages: list[Passage] = []
        self.name, self.question = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText("Data protection")
        self.question.setPlaceholderText("Which duties are there for personal data?")
        self.group = QComboBox()
        for group in ClauseGroup:
            self.group.addItem(group.label, group)
        self.examples = NoteEdit("Examples")
        self.examples.submitted.connect(self._save)
        self.examples.setPlaceholderText("Paste passages that are such a clause, with an empty line between them.")
        for named, name in (
            (self.name, "Name"),
            (self.question, "Question"),
            (self.group, "Group"),
        ):
            named.setAccessibleName(name)
        self.count = label("", "secondary")
        self.trouble = label("", "bad")
        self.trouble.setWordWrap(True)
        self.mark_button = button("Add the marked text", "", "Take the words marked in the document as an example")
        self.cancel_button = button("Cancel")
        self.save_button = button("Save and find again" if shown else "Add and find", "primary")
        self.remove_button = button("Remove", "", "Look for this clause type no more")
        self.remove_button.setVisible(shown is not None)
        self._connect()
        self._lay_out()
        if shown is not None:
            self._show(shown)
        self._count()
        self.keep_in_mind()

    def written(self) -> str:
        """Return all that was typed."""
        return "\n".join((self.name.text(), self.question.text(), self.examples.toPlainText()))

    def _connect(self) -> None:
        self.save_button.setDefault(True)
        self.examples.textChanged.connect(self._count)
        self.mark_button.clicked.connect(self.take_marked)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Name", self.name)
        form.addRow("Question", self.question)
        form.addRow("Listed under", self.group)
        form.addRow("Examples", self.examples)
        taking = QHBoxLayout()
        taking.addWidget(self.count, 1)
        taking.addWidget(self.mark_button)
        form.addRow("", taking)
        hint = "Eight examples make a good start. Accepting and rejecting what is found teaches it further."
        explained = label(hint, "secondary")
        explained.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form, 1)
        layout.addWidget(explained)
        layout.addWidget(self.trouble)
        layout.addLayout(foot)
        self.trouble.hide()
        size_dialog(self, 600, 500)

    def take_marked(self) -> None:
        """Add the words that are marked in the document to the examples."""
        passage = self._marked()
        if passage is None:
            self._say("No words are marked. Mark some in the document first.")
            return
        self._passages.append(passage)
        text = " ".join(passage.text.split())
        before = self.examples.toPlainText().strip()
        self.examples.setPlainText(f"{before}\n\n{text}" if before else text)
        self._say("")

    def begin_with(self, question: str, passages: Sequence[Passage]) -> None:
        """Fill in a question and passages that answer it, as examples."""
        self.question.setText(question)
        self._passages += passages
        self.examples.setPlainText("\n\n".join(" ".join(one.text.split()) for one in passages))
        self.name.setFocus()
        self.keep_in_mind()

    def draft(self) -> Draft:
        """Return what was typed."""
        examples = _paragraphs(self.examples.toPlainText())
        marked = tuple(one for one in self._passages if " ".join(one.text.split()) in examples)
        group = ClauseGroup(self.group.currentData())
        return Draft(self.name.text(), self.question.text(), group, tuple(examples), marked)

    def _show(self, shown: ClauseType) -> None:
        self.name.setText(shown.name)
        self.question.setText(shown.question)
        self.group.setCurrentIndex(self.group.findData(shown.group))
        self.examples.setPlainText("\n\n".join(example.passage for example in shown.examples))

    def _count(self) -> None:
        number = len(_paragraphs(self.examples.toPlainText()))
        self.count.setText(f"{number} example{'s' if number != 1 else ''}" if number else "No examples yet")

    def _save(self) -> None:
        try:
            self._done(self.draft())
        except AppError as error:
            self._say(str(error))
        else:
            self.accept()

    def _remove(self) -> None:
        if self._shown is not None:
            self.accept()
            self.remove_wanted.emit(self._shown.key)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))


def _paragraphs(text: str) -> Sequence[str]:
    """Return the paragraphs, each on one line."""
    joined = (" ".join(part.split()) for part in text.split("\n\n"))
    return [part for part in joined if part]
