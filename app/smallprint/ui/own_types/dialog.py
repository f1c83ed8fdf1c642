"""A clause type of one's own: its name, its question, its group, and the examples it is taught by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.clause import OWN_KINDS, ClauseGroup, ClauseType, ValueKind
from smallprint.errors import AppError
from smallprint.matters.kept_types import Kept, KeptType, forget_type
from smallprint.ui.look.parts import button, label, scrolled
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.text_dialogs import KeptDialog, NoteEdit
from smallprint.ui.look.text_size import scaled
from smallprint.ui.own_types.kept_types_list import KeptTypesList
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import listed, tr, tr_n

_EXAMPLES_HEIGHT = 90  # pixels, at least


@dataclass(frozen=True, slots=True)
class OfferedPassage:
    """Words marked in a document of the matter."""

    document_id: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause type as it was typed; `marked` are those of its examples that stand in a document.

    `kept` says that the program keeps it for other matters, `with_decided` together with what was decided of it here.
    """

    name: str
    question: str
    group: ClauseGroup
    examples: tuple[str, ...]
    marked: tuple[OfferedPassage, ...] = ()
    value_kind: ValueKind = ValueKind.NONE
    kept: bool = False
    with_decided: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What the dialog says of other matters: the types kept for them, and the names of those that are here.

    `accepted` and `rejected` are how many passages a person decided on of the type shown.
    """

    kept: Kept = field(default_factory=Kept)
    here: tuple[str, ...] = ()
    accepted: int = 0
    rejected: int = 0


class ClauseTypeDialog(KeptDialog):
    """Asks for a clause type, or shows one to be changed; stays beside the window, so that passages can be marked.

    `done` takes the draft and may raise AppError, whose sentence is shown; `marked` gives the words marked now.
    """

    remove_wanted = Signal(str)
    use_wanted = Signal(object)

    def __init__(
        self,
        done: Callable[[Draft], object],
        marked: Callable[[], OfferedPassage | None],
        shown: ClauseType | None = None,
        parent: QWidget | None = None,
        offer: Offer | None = None,
    ) -> None:
        super().__init__(parent)
        self._offer = offer or Offer()
        self.setWindowTitle(
            tr("Clause type “{name}”", name=translated(shown.name)) if shown else tr("Add a clause type")
        )
        self._done, self._marked, self._shown = done, marked, shown
        self._passages: list[OfferedPassage] = []
        self.name, self.question = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Data protection"))
        self.question.setPlaceholderText(tr("Which duties are there for personal data?"))
        self.group = QComboBox()
        for group in ClauseGroup:
            self.group.addItem(translated(group.label), group)
        self.value_kind = QComboBox()
        for kind in OWN_KINDS:
            self.value_kind.addItem(translated(kind.label), kind)
        self.value_kind.setToolTip(tr("What is read out of each passage that is found"))
        self._make_keeping()
        self.examples = _Examples(tr("Examples"))
        self.examples.submitted.connect(self._save)
        self.examples.setPlaceholderText(tr("Paste passages that are such a clause, with an empty line between them."))
        for named, name in (
            (self.name, tr("Name")),
            (self.question, tr("Question")),
            (self.group, tr("Group")),
            (self.value_kind, tr("Value")),
        ):
            named.setAccessibleName(name)
        self.count = label("", "secondary")
        self.trouble = label("", "bad")
        self.trouble.setWordWrap(True)
        self.mark_button = button(
            tr("Add the marked text"), "", tr("Take the words marked in the document as an example")
        )
        self.cancel_button = button(tr("Cancel"))
        self.save_button = button(tr("Save and find again") if shown else tr("Add and find"), "primary")
        self.remove_button = button(tr("Remove"), "", tr("Look for this clause type no more"))
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

    def _make_keeping(self) -> None:
        """Make what is said of other matters: the types to use here, and whether this one is kept for them."""
        kept, shown = self._offer.kept, self._shown
        self.keep_box = QCheckBox(tr("Offer this type in your other matters"))
        self.keep_box.setChecked(kept.keeps_new if shown is None else kept.get(shown.name) is not None)
        told = tr("Its question and examples, and so words of this contract, are then kept in a file on this computer.")
        self.keep_told = label(told, "secondary")
        self.keep_told.setWordWrap(True)
        self.decided_box = QCheckBox(_decided(self._offer.accepted, self._offer.rejected))
        self.decided_box.setVisible(shown is not None and self._offer.accepted + self._offer.rejected > 0)
        self.decided_box.setEnabled(self.keep_box.isChecked())
        self.keep_box.toggled.connect(self.decided_box.setEnabled)
        self.kept_list: KeptTypesList | None = None
        if shown is None and kept.types:
            self.kept_list = KeptTypesList(kept.types, self._offer.here, forget_type)
            self.kept_list.use_wanted.connect(self._use)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Question"), self.question)
        form.addRow(tr("Listed under"), self.group)
        form.addRow(tr("Value"), self.value_kind)
        form.addRow(tr("Examples"), self.examples)
        taking = QHBoxLayout()
        taking.addWidget(self.count, 1)
        taking.addWidget(self.mark_button)
        form.addRow("", taking)
        hint = tr("Eight examples make a good start. Accepting and rejecting what is found teaches it further.")
        explained = label(hint, "secondary")
        explained.setWordWrap(True)
        keeping = QVBoxLayout()
        keeping.setSpacing(4)
        keeping.addWidget(self.keep_box)
        keeping.addWidget(self.keep_told)
        keeping.addWidget(self.decided_box)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(24, 20, 24, 4)
        whole.setSpacing(12)
        if self.kept_list is not None:
            whole.addWidget(self.kept_list)
            whole.addSpacing(8)
        whole.addLayout(form, 1)
        whole.addWidget(explained)
        whole.addLayout(keeping)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.setSpacing(8)
        layout.addWidget(scrolled(page), 1)
        self.trouble.setContentsMargins(24, 0, 24, 0)
        layout.addWidget(self.trouble)
        foot.setContentsMargins(24, 4, 24, 0)
        layout.addLayout(foot)
        self.trouble.hide()
        size_dialog(self, 600, 590 if self.kept_list is None else 740)
        self._say(self._offer.kept.trouble)

    def take_marked(self) -> None:
        """Add the words that are marked in the document to the examples."""
        passage = self._marked()
        if passage is None:
            self._say(tr("No words are marked. Mark some in the document first."))
            return
        self._passages.append(passage)
        text = " ".join(passage.text.split())
        before = self.examples.toPlainText().strip()
        self.examples.setPlainText(f"{before}\n\n{text}" if before else text)
        self._say("")

    def begin_with(self, question: str, passages: Sequence[OfferedPassage]) -> None:
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
        return Draft(
            self.name.text(),
            self.question.text(),
            group,
            tuple(examples),
            marked,
            ValueKind(self.value_kind.currentData()),
            self.keep_box.isChecked(),
            self.keep_box.isChecked() and self.decided_box.isChecked(),
        )

    def _show(self, shown: ClauseType) -> None:
        self.name.setText(shown.name)
        self.question.setText(shown.question)
        self.group.setCurrentIndex(self.group.findData(shown.group))
        self.value_kind.setCurrentIndex(self.value_kind.findData(shown.value_kind))
        self.examples.setPlainText("\n\n".join(example.passage for example in shown.examples))

    def _count(self) -> None:
        number = len(_paragraphs(self.examples.toPlainText()))
        self.count.setText(tr_n(number, "{n} example", "{n} examples") if number else tr("No examples yet"))

    def _save(self) -> None:
        try:
            self._done(self.draft())
        except AppError as error:
            self._say(str(error))
        else:
            self.accept()

    def _use(self, kept: Sequence[KeptType]) -> None:
        """Use types from other matters; the dialog stays only where a type of one's own was begun."""
        self.use_wanted.emit(kept)
        if self.written() == self._known:
            self.accept()
        elif self.kept_list is not None:
            self.kept_list.mark_used(kept)

    def _remove(self) -> None:
        if self._shown is not None:
            self.accept()
            self.remove_wanted.emit(self._shown.key)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(translated(sentence))
        self.trouble.setVisible(bool(sentence))


class _Examples(NoteEdit):
    """A field that takes what height the page has left, and makes do with little on a small screen."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for little."""
        return QSize(super().sizeHint().width(), scaled(_EXAMPLES_HEIGHT))


def _decided(accepted: int, rejected: int) -> str:
    counts = []
    if accepted:
        counts.append(tr_n(accepted, "{n} accepted", "{n} accepted"))
    if rejected:
        counts.append(tr_n(rejected, "{n} rejected", "{n} rejected"))
    return tr("With the passages that you decided on here: {counts}", counts=listed(counts))


def _paragraphs(text: str) -> Sequence[str]:
    """Return the paragraphs, each on one line."""
    joined = (" ".join(part.split()) for part in text.split("\n\n"))
    return [part for part in joined if part]
