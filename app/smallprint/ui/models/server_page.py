"""The page of the server: its address, model and key, what it means that it is elsewhere, and whether it answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smallprint.engine import ServerAddress
from smallprint.errors import EngineError
from smallprint.settings import Settings
from smallprint.ui.look.parts import bring, button, label, scrolled, tell
from smallprint.ui.models.model_worker import ModelWorker, is_server
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr, tr_n

_HERE = marked("This server is on this machine: the text of your contracts does not leave it.")
_NAMED = 5  # of a server's models; the list has them all
_OFF = marked(
    "Off. A server runs a larger model than this machine can; your firm may have one (llama-server, vLLM, mlx_lm)."
)


class ServerPage(QWidget):
    """Asks before text may leave the machine: without a tick, a server elsewhere cannot be used."""

    def __init__(self, desk: ModelWorker, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._server = ""
        self._waits = False
        self.state = label("", "secondary")
        self.address, self.key = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("http://127.0.0.1:8080/v1")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("None, or the one kept for this server"))
        self.model = QComboBox()
        self.model.setEditable(True)
        field = self.model.lineEdit()
        assert field is not None
        field.setPlaceholderText(tr("The first that the server lists"))
        for named, name in (
            (self.address, tr("Address of the server")),
            (self.key, tr("Key of the server")),
            (self.model, tr("Model of the server")),
            (field, tr("Model of the server")),
        ):
            named.setAccessibleName(name)
        self.warning = label("", "bad")
        self.agreed = QCheckBox(tr("I may let the text of these contracts leave this machine"))
        self.told = label("")
        for wrapped in (self.state, self.warning, self.told):
            wrapped.setWordWrap(True)
        self.test_button = button(
            tr("Test connection"), "", tr("Ask the server which models it has; no contract is sent")
        )
        self.use_button = button(tr("Read with this server"), "primary")
        self.leave_button = button(tr("Stop using it"), "", tr("Let the model on this machine read again"))
        self.cancel_button = button(tr("Cancel"), "", tr("Give up asking the server"))
        self._lay_out()
        self._connect()
        self._show_address()
        self.show_settings(settings)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Key"), self.key)
        form.addRow("", label(tr("A key is kept in the system's keyring, and nowhere else."), "secondary"))
        form.addRow(tr("Model"), self.model)
        buttons = QHBoxLayout()
        for made in (self.use_button, self.test_button, self.leave_button, self.cancel_button):
            made.setAutoDefault(False)
            buttons.addWidget(made)
        buttons.addStretch()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 20, 24, 12)
        layout.setSpacing(12)
        layout.addWidget(self.state)
        layout.addLayout(form)
        layout.addWidget(self.warning)
        layout.addWidget(self.agreed)
        layout.addLayout(buttons)
        layout.addWidget(self.told)
        layout.addStretch()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(page)
        around.addWidget(self._area)

    def _connect(self) -> None:
        self.address.textChanged.connect(self._show_address)
        self.agreed.toggled.connect(self._enable)
        self.test_button.clicked.connect(self._test)
        self.use_button.clicked.connect(self._use)
        self.leave_button.clicked.connect(self._desk.leave_server)
        self.cancel_button.clicked.connect(self._desk.stop_asking)
        self._desk.changed.connect(self._enable)
        self._desk.answered.connect(self._show_models)
        self._desk.used.connect(self._tell_used)
        self._desk.failed.connect(self._tell_trouble)

    def show_settings(self, settings: Settings) -> None:
        """Show the server that is in use; what is typed stays, unless that is another one than before."""
        if settings.server and settings.server != self._server:
            self.address.setText(settings.server)
            self.model.setEditText(settings.server_model)
        self._server = settings.server
        if settings.server:
            warning = ServerAddress(settings.server).warning
            model = settings.server_model or tr("a model")
            used = tr("In use: {model} at {server}.", model=model, server=settings.server)
            self.state.setText(f"{used} {translated(warning) or tr(_HERE)}")
        else:
            self.state.setText(tr(_OFF))
        self.leave_button.setVisible(bool(settings.server))
        self._enable()

    def _typed(self) -> ServerAddress | None:
        try:
            return ServerAddress(self.address.text().strip())
        except (EngineError, ValueError):  # not typed to its end
            return None

    def _show_address(self) -> None:
        address = self._typed()
        warning = address.warning if address else ""
        tell(self.warning, translated(warning) or (tr(_HERE) if address else ""), "bad" if warning else "secondary")
        self.warning.setVisible(address is not None)
        self.agreed.setChecked(False)
        self.agreed.setVisible(bool(warning))
        if not self._waits:  # what was told is of another address
            self.told.clear()
        self._enable()

    def _enable(self) -> None:
        address = self._typed()
        desk = self._desk
        free = not desk.trying and not desk.asking
        self.test_button.setEnabled(address is not None and free)
        self.use_button.setEnabled(address is not None and free and (not address.warning or self.agreed.isChecked()))
        self.leave_button.setEnabled(not desk.trying)
        asks = bool(desk.asking) or desk.tries_server
        leaves = not asks and desk.trial_waits and bool(desk.trying) and desk.trying == self._server
        waited, self._waits = self._waits, asks or leaves
        self.cancel_button.setVisible(asks)
        if leaves:
            self._tell(tr("The model on this machine reads as soon as the work under way has ended."))
        elif asks and not desk.asking and desk.trial_waits:
            self._tell(tr("The server is asked as soon as the work under way has ended."))
        elif asks:
            self._tell(tr("Asking the server…"))
        elif waited:
            self.told.clear()

    def _test(self) -> None:
        self._desk.ask_server(self.address.text().strip(), self.key.text())

    def _use(self) -> None:
        self._desk.use_server(self.address.text().strip(), self.model.currentText().strip(), self.key.text())

    def _show_models(self, names: tuple[str, ...]) -> None:
        typed = self.model.currentText()
        self.model.clear()
        self.model.addItems(names)
        self.model.setEditText(typed)
        named = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            more = tr("The list above has {n} more.", n=len(names) - _NAMED)
            named = f"{named}…"
        else:
            more = ""
        told = tr_n(
            len(names),
            "The server answers. It has {n} model: {named}.",
            "The server answers. It has {n} models: {named}.",
            named=named,
        )
        self._tell(f"{told} {more}".rstrip())

    def _tell_used(self, name: str, sentence: str) -> None:
        if is_server(name):
            self._tell(sentence)
        else:
            self.told.clear()  # what was said of a server in use is not so any more

    def _tell_trouble(self, name: str, sentence: str) -> None:
        if is_server(name):
            self._tell(sentence, "bad")

    def _tell(self, sentence: str, role: str = "") -> None:
        if translated(sentence) != self.told.text():
            tell(self.told, translated(sentence), role)
            bring(self._area, self.told)
