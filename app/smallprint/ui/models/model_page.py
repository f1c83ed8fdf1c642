"""The page of models: which there are, what each needs, and the one button that gets it to work."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from smallprint.library.models import ModelChoice
from smallprint.ui.documents.list_model import time_left
from smallprint.ui.look.parts import bring, button, label, scrolled, tell
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.models.delegate import ModelDelegate
from smallprint.ui.models.list_model import ModelRow, ModelsModel, facts, room_trouble, size
from smallprint.ui.models.model_worker import Listing, ModelWorker
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_LEAST_LIST, _WIDEST_LIST = 250, 330


class ModelPage(QWidget):
    """Models on the left, the chosen one on the right."""

    def __init__(self, desk: ModelWorker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing: Listing | None = None
        self._in_use = self._wanted = ""
        self._said: dict[str, tuple[str, str]] = {}  # of each model, the last sentence and its role
        self.model = ModelsModel(self)
        self.list = QListView()
        self.list.setObjectName("modelList")
        self.list.setModel(self.model)
        self.delegate = ModelDelegate(theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Models"))
        self.list.setMinimumWidth(scaled(_LEAST_LIST))
        self.list.setMaximumWidth(scaled(_WIDEST_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.machine = label(tr("Looking for models on this machine…"), "secondary")
        self.machine.setWordWrap(True)
        self.name = label("", "title")
        self.summary = label("", "secondary")
        self.trouble = label("", "bad")
        self.doing = label("")
        self.told = label("")
        for wrapped in (self.name, self.summary, self.trouble, self.doing, self.told):
            _wrap(wrapped)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the model"))
        self.use_button = button(tr("Use"), "primary")
        self.stop_button = button(tr("Stop"))
        self.use_button.setDefault(True)
        self.stop_button.setAutoDefault(False)
        self.use_button.clicked.connect(self._use)
        self.stop_button.clicked.connect(self._stop)
        self._facts = QGridLayout()
        self._lay_out()
        desk.listed.connect(self._show_listing)
        desk.progressed.connect(self._show_progress)
        desk.changed.connect(self.show_state)
        desk.used.connect(self._tell_used)
        desk.failed.connect(self._tell_trouble)
        self.show_state()

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 4, 16, 8)
        inner.setSpacing(10)
        for text in (self.name, self.summary, self.trouble):
            inner.addWidget(text)
        inner.addLayout(self._facts)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 6, 0, 0)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.stop_button)
        buttons.addStretch()
        inner.addLayout(buttons)
        for part in (self.bar, self.doing, self.told):
            inner.addWidget(part)
        inner.addStretch()
        page = QWidget()
        page.setLayout(inner)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        self._area = scrolled(page)
        row.addWidget(self._area, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(row, 1)
        layout.addWidget(self.machine)

    def set_in_use(self, name: str) -> None:
        """Say which model reads now, "" for none here."""
        self._in_use = name
        if self._listing is not None:
            self._show_listing(self._listing)

    def choose(self, name: str) -> None:
        """Put a model on view, as soon as it is listed."""
        self._wanted = name
        self._take_wanted()

    @property
    def chosen(self) -> ModelChoice | None:
        """The model on view."""
        row = self.model.at(self.list.currentIndex())
        return row.choice if isinstance(row, ModelRow) else None

    def _show_listing(self, listing: Listing) -> None:
        kept = self.chosen.name if self.chosen else self._in_use
        was_read = bool(self.told.text()) and not self.told.visibleRegion().isEmpty()
        self._listing = listing
        self.model.set_choices(listing.choices, self._in_use)
        machine = listing.machine
        self.machine.setText(
            tr(
                "This machine: {cores} cores · {free_memory} of {memory} of memory free · {free_disk} of "
                "disk free. Drop a .gguf file here to add it: it stays where it is.",
                cores=machine.cores,
                free_memory=size(machine.free_memory),
                memory=size(machine.memory),
                free_disk=size(machine.free_disk),
            )
        )
        number = self.model.row_of(kept)
        self.list.setCurrentIndex(self.model.index(number if number >= 0 else 1))
        self._take_wanted()
        self._show_chosen()
        if was_read:
            bring(self._area, self.told)

    def _take_wanted(self) -> None:
        number = self.model.row_of(self._wanted) if self._wanted else -1
        if number >= 0:
            self._wanted = ""
            self.list.setCurrentIndex(self.model.index(number))
            self.list.scrollTo(self.model.index(number))

    def _on_current(self, _index: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        choice = self.chosen
        while self._facts.count():
            item = self._facts.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        if choice is None or self._listing is None:
            return
        self.name.setText(choice.label)
        tell(self.told, *self._said.get(choice.name, ("", "")))
        self.summary.setText(translated(choice.summary))
        self.summary.setVisible(bool(choice.summary))
        self.trouble.setText(translated(choice.trouble) or room_trouble(choice, self._listing.machine))
        self.trouble.setVisible(bool(self.trouble.text()))
        for number, (name, value) in enumerate(facts(choice, self._listing.machine)):
            caption, shown = label(name, "secondary"), _fact(value)
            shown.setAccessibleName(name)
            self._facts.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(shown, number, 1)
            for made in (caption, shown):
                made.show()  # a layout would do so later: until then, what is below would be in its place
        self.show_state()

    def show_state(self) -> None:
        """Show what may be done with the model on view, and what is being done."""
        choice, desk = self.chosen, self._desk
        concerns = choice is not None and choice.name in (desk.downloading, desk.trying)
        self.use_button.setText(_offer(choice, self._in_use))
        self.use_button.setAccessibleName(self.use_button.text())
        known = choice is not None and choice.name == self._in_use and choice.reading is not None
        held = choice is None or bool(self.trouble.text()) or known
        busy = bool(desk.trying) or (bool(desk.downloading) and (choice is None or choice.path is None))
        self.use_button.setEnabled(not held and not busy)
        self.use_button.setVisible(choice is not None and not concerns)
        self.stop_button.setVisible(concerns)
        self.bar.setVisible(concerns)
        self.doing.setVisible(concerns)
        if concerns and choice is not None and choice.name == desk.trying:
            self.bar.setRange(0, 0)
            self.stop_button.setText(tr("Cancel"))
            self.doing.setText(
                tr("It is tried as soon as the work under way has ended.")
                if desk.trial_waits
                else tr("Trying it on this machine, in a process of its own. This takes up to half a minute.")
            )
        elif concerns:
            self.stop_button.setText(tr("Stop"))
            self._show_download()
        self.stop_button.setAccessibleName(self.stop_button.text())

    def _show_progress(self) -> None:
        if self.chosen is not None and self.chosen.name == self._desk.downloading:
            self._show_download()

    def _show_download(self) -> None:
        progress = self._desk.progress
        if progress is None:
            self.bar.setRange(0, 0)
            self.doing.setText(tr("Connecting…"))
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * progress.done / progress.total) if progress.total else 0)
        if progress.total:
            come = tr("Downloading: {done} of {total}", done=size(progress.done), total=size(progress.total))
        else:
            come = tr("Downloading: {done}", done=size(progress.done))
        words = [come, time_left(progress.seconds_left)]
        self.doing.setText(" · ".join(filter(None, words)))

    def _use(self) -> None:
        choice = self.chosen
        if choice is not None:
            self._say(choice.name, "", "")
            if choice.path is None:
                self._desk.download_and_use(choice.name)
            else:
                self._desk.use(choice.name)
            bring(self._area, self.doing)

    def _stop(self) -> None:
        choice = self.chosen
        if choice is not None and choice.name == self._desk.downloading:
            self._desk.stop_download()
        else:
            self._desk.stop_trial()

    def _tell_used(self, name: str, sentence: str) -> None:
        # What was said of others that were used is not so any more; why one cannot be used is.
        self._said = {one: said for one, said in self._said.items() if said[1]}
        self._say(name, sentence, "")

    def _tell_trouble(self, name: str, sentence: str) -> None:
        self._say(name, sentence, "bad")

    def _say(self, name: str, sentence: str, role: str) -> None:
        """Say it of a model, where that is on view; what concerns none is said under the one on view."""
        chosen = self.chosen.name if self.chosen else ""
        self._said[name or chosen] = sentence, role
        if name in ("", chosen):
            tell(self.told, translated(sentence), role)
            if sentence:
                bring(self._area, self.told)


def _offer(choice: ModelChoice | None, in_use: str) -> str:
    if choice is None:
        return tr("Use")
    if choice.name == in_use and choice.path is not None:
        return tr("Try on this machine") if choice.reading is None else tr("In use")
    if choice.path is not None:
        return tr("Try and use")
    if choice.arrived:
        return tr("Go on downloading ({size} left)", size=size(choice.bytes - choice.arrived))
    return tr("Download and use ({size})", size=size(choice.bytes))


def _fact(value: str) -> QLabel:
    shown = label(value)
    _wrap(shown)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _wrap(text: QLabel) -> None:
    """Show a text over several lines; a word that is longer than a line makes the page no wider than its place."""
    text.setWordWrap(True)
    text.setMinimumWidth(1)
