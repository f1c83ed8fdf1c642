"""The export dialog: the format, what goes into it and what is left out, where it is saved, and how it begins."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.handoff import Choice, Private, reminder_days
from smallprint.errors import ExportFailed
from smallprint.export import Format, check_target
from smallprint.export.preview import Preview
from smallprint.system.reachable import is_there
from smallprint.ui.export.preview_pane import PreviewPane
from smallprint.ui.export.ticks import TickList, tick_box
from smallprint.ui.look.parts import button, label, scrolled, tell
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

Ask = Callable[[Choice, Format, Callable[[Preview], object], Callable[[str], object]], object]
"""Asks for a preview; gives it to the one, or the sentence why there is none to the other."""

_LEFT, _WAIT = 312, 250  # pixels; milliseconds after the last tick until a preview is made


class ExportDialog(QDialog):
    """Asks what is written where; `done` gets the choice, the format and the path."""

    def __init__(
        self,
        matter: Path,
        documents: Sequence[tuple[int, str]],
        types: Sequence[tuple[str, str]],
        formats: Sequence[Format],
        choice: Choice,
        ask: Ask,
        done: Callable[[Path, Choice, Format], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._matter, self._formats, self._ask, self._done = matter, formats, ask, done
        self._asked = 0
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for one in formats:
            self.format.addItem(translated(one.label), one)
        self.about = label("", "secondary")
        self.about.setWordWrap(True)
        self.documents = TickList(tr("Documents"), documents)
        self.types = TickList(tr("Clause types"), types)
        self.accepted_only = tick_box(tr("Only what was accepted"), tr("Or edited, or marked by a person"))
        self.unlikely = tick_box(
            tr("Also what is less likely"), tr("Take in findings that are not sure"), choice.unlikely
        )
        self.quotes = tick_box(tr("Quotes"), tr("Quote the contracts’ own words"), choice.quotes)
        self.originals = tick_box(
            tr("The documents themselves"), tr("Put their own files into the archive"), choice.originals
        )
        self.reminders = QLineEdit(", ".join(map(str, choice.reminders)))
        self.reminders.setAccessibleName(tr("Days before a date on which the calendar reminds of it"))
        self.reminders.setToolTip(tr("With commas between them; empty for no reminder"))
        self.private = {
            one: tick_box(translated(one.label), translated(one.explanation), choice.tells(one)) for one in Private
        }
        self.preview = PreviewPane()
        self.target = QLineEdit()
        self.target.setAccessibleName(tr("Save as"))
        self.choose_button = button(tr("Choose…"), "", tr("Choose where the file is saved"))
        self.trouble = label("", "secondary")
        self.trouble.setWordWrap(True)
        self.cancel_button, self.save_button = button(tr("Cancel")), button(tr("Export"), "primary")
        self.save_button.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._lay_out()
        self._connect()
        self._take_format()
        self._look_again()

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        documents, types = self.documents.chosen, self.types.chosen
        return Choice(
            documents=None if documents is None else frozenset(one for one in documents if isinstance(one, int)),
            types=None if types is None else frozenset(one for one in types if isinstance(one, str)),
            accepted_only=self.accepted_only.isChecked(),
            quotes=self.quotes.isChecked() or self.wanted.whole_words,
            unlikely=self.unlikely.isChecked() and not self.accepted_only.isChecked(),
            without=frozenset(one for one, box in self.private.items() if not box.isChecked()),
            reminders=self._days or (),
            originals=self.originals.isChecked(),
        )

    @property
    def wanted(self) -> Format:
        """The format that is chosen."""
        return self._formats[self.format.currentIndex()]

    @property
    def _days(self) -> tuple[int, ...] | None:
        """The days that are typed, None where they are no days."""
        try:
            return reminder_days(self.reminders.text())
        except ValueError:
            return None

    def _lay_out(self) -> None:
        size_dialog(self, 980, 660)
        self.setMinimumSize(scaled(640), scaled(400))
        left = scrolled(self._choices())
        left.setFixedWidth(scaled(_LEFT))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(self.preview, 1)
        place = QHBoxLayout()
        place.addWidget(label(tr("Save as"), "secondary"))
        place.addWidget(self.target, 1)
        place.addWidget(self.choose_button)
        ends = QHBoxLayout()
        ends.addWidget(self.trouble, 1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.save_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(8)
        foot.addLayout(place)
        foot.addLayout(ends)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _choices(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(6)
        named = label(tr("FORMAT"), "caption")
        named.setBuddy(self.format)
        column.addWidget(named)
        column.addWidget(self.format)
        column.addWidget(self.about)
        for part in (self.documents, self.types):
            column.addSpacing(8)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(label(tr("WHAT IS STATED"), "caption"))
        for box in (self.accepted_only, self.unlikely, self.quotes, self.originals):
            column.addWidget(box)
        self._remind = QWidget()
        remind = QHBoxLayout(self._remind)
        remind.setContentsMargins(0, 0, 0, 0)
        remind.addWidget(label(tr("Remind"), "secondary"))
        remind.addWidget(self.reminders, 1)
        remind.addWidget(label(tr("days before"), "secondary"))
        column.addWidget(self._remind)
        column.addSpacing(8)
        column.addWidget(label(tr("UNTICK WHAT OTHERS NEED NOT KNOW"), "caption"))
        for box in self.private.values():
            column.addWidget(box)
        column.addStretch()
        return page

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._take_format)
        for ticks in (self.documents, self.types):
            ticks.changed.connect(self._look_again)
        for box in (self.accepted_only, self.unlikely, self.quotes, self.originals, *self.private.values()):
            box.toggled.connect(self._look_again)
        self._timer.timeout.connect(self._ask_preview)
        self.target.textChanged.connect(self._check)
        self.reminders.textChanged.connect(self._look_again)
        self.choose_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)

    def _take_format(self) -> None:
        """Name the file as the format wants it, in the folder that was named."""
        wanted = self.wanted
        self.about.setText(tr("{about}.", about=translated(wanted.about)))
        self.quotes.setEnabled(not wanted.whole_words)
        self.originals.setVisible(wanted.key in ("zip", "opencontracts"))
        self._remind.setVisible(wanted.key in ("ics", "zip"))
        first = self._matter.with_name(tr("{matter} report", matter=self._matter.stem))
        typed = Path(self.target.text()) if self.target.text() else first
        ends = sorted((one.suffix for one in self._formats), key=len, reverse=True)
        ending = next((one for one in ends if typed.name.lower().endswith(one)), "")
        stem = typed.name[: len(typed.name) - len(ending)]
        self.target.setText(str(typed.with_name(f"{stem}{wanted.suffix}")))
        self._look_again()

    def _look_again(self) -> None:
        self.unlikely.setEnabled(not self.accepted_only.isChecked())
        self.originals.setEnabled(self.quotes.isChecked() and not self.choice.without)
        self._check()
        self._timer.start()

    def done(self, result: int) -> None:
        """Close; a preview that is still made is shown no more."""
        self._timer.stop()
        self._asked += 1
        super().done(result)

    def _ask_preview(self) -> None:
        if not self.documents.ticked:
            self.preview.say(tr("Tick a document to see a preview."))
            return
        self._asked += 1
        number, wanted = self._asked, self.wanted
        otherwise = tr("{format}: there is no preview of it.", format=translated(wanted.label))

        def show(made: Preview) -> None:
            if number == self._asked:
                self.preview.show_preview(made, otherwise)

        def say(sentence: str) -> None:
            if number == self._asked:
                self.preview.say(sentence)

        if self.preview.pages == 0:
            self.preview.say(tr("The preview is made…"))
        self._ask(self.choice, wanted, show, say)

    def _check(self) -> None:
        """Say what stands in the way, or that a file is replaced."""
        said, role, ready = "", "secondary", True
        path = Path(self.target.text().strip()).expanduser()
        if not self.documents.ticked or not self.types.ticked:
            said, ready = tr("Tick at least one document and one clause type."), False
        elif self._days is None and not self._remind.isHidden():
            said, ready = tr("Name the days of the reminders as numbers, as “30, 7”."), False
        elif not self.target.text().strip():
            said, ready = tr("Name the file."), False
        else:
            try:
                check_target(path, self.wanted)
            except ExportFailed as failed:
                said, role, ready = translated(str(failed)), "bad", False
            else:
                if is_there(path):
                    said = tr("“{name}” is there and will be replaced.", name=path.name)
        tell(self.trouble, said, role)
        self.save_button.setEnabled(ready)

    def _choose(self) -> None:
        wanted = self.wanted
        dialog = QFileDialog(self, tr("Save as"), self.target.text(), f"{translated(wanted.label)} (*{wanted.suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.suffix.lstrip("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is said in this dialog
        dialog.selectFile(self.target.text())
        dialog.fileSelected.connect(self.target.setText)
        dialog.open()

    def _save(self) -> None:
        self._check()
        if self.save_button.isEnabled():
            self._done(Path(self.target.text().strip()).expanduser(), self.choice, self.wanted)
            self.accept()
