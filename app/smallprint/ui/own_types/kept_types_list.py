"""The clause types that the program keeps, as a list: tick those to use in this matter, or forget one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMessageBox, QVBoxLayout, QWidget

from smallprint.domain.clause import ValueKind
from smallprint.errors import AppError
from smallprint.matters.kept_types import KeptType
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

_ROWS = 3  # shown at once
_TYPE = Qt.ItemDataRole.UserRole


class KeptTypesList(QWidget):
    """Lists types by name, with how many examples each has; one that the matter has already cannot be ticked.

    `forget` is called with a name, and may raise AppError. `use_wanted` carries the types that were ticked.
    """

    use_wanted = Signal(object)

    def __init__(self, kept: Sequence[KeptType], here: Sequence[str], forget: Callable[[str], object]) -> None:
        super().__init__()
        self._forget = forget
        self.list = QListWidget()
        self.list.setObjectName("keptTypes")
        self.list.setAccessibleName(tr("Types from your other matters"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.use_button = button(tr("Use in this matter"), "", tr("Look for the ticked types in this matter too"))
        self.forget_button = button(
            tr("Forget…"), "", tr("Keep the selected type no more; matters that use it keep theirs")
        )
        self.told = label("", "bad")
        self.told.setWordWrap(True)
        self.told.hide()
        taken = {name.casefold() for name in here}
        for one in kept:
            self.list.addItem(_item(one, one.name.casefold() in taken))
        self.list.itemChanged.connect(self._enable)
        self.list.currentItemChanged.connect(self._enable)
        self.use_button.clicked.connect(lambda: self.use_wanted.emit(self.ticked()))
        self.forget_button.clicked.connect(self._ask_to_forget)
        self._lay_out()
        self._enable()

    def ticked(self) -> list[KeptType]:
        """Return the types that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_TYPE) for item in items if item.checkState() is Qt.CheckState.Checked and _free(item)]

    def mark_used(self, used: Sequence[KeptType]) -> None:
        """Show types as used in this matter."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_TYPE) in used:
                _mark_used(item)
        self._enable()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.forget_button)
        foot.addWidget(self.told, 1)
        foot.addStretch()
        foot.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Types from your other matters"), "caption"))
        layout.addWidget(self.list)
        layout.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height of a few rows, which is known once the style is."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = min(self.list.count(), _ROWS)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * rows + 2 * self.list.frameWidth() + 2)

    def _enable(self) -> None:
        count = len(self.ticked())
        self.use_button.setEnabled(count > 0)
        self.use_button.setText(tr_n(max(count, 1), "Use in this matter", "Use {n} in this matter"))
        self.forget_button.setEnabled(self.list.currentItem() is not None)

    def _ask_to_forget(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        name = item.data(_TYPE).name
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Forget a clause type"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Forget “{name}” and its examples? Matters that use it already keep it.", name=name))
        forget = box.addButton(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        forget.clicked.connect(lambda: self._forget_now(item))
        box.open()

    def _forget_now(self, item: QListWidgetItem) -> None:
        try:
            self._forget(item.data(_TYPE).name)
        except AppError as error:
            tell(self.told, translated(str(error)), "bad")
            self.told.show()
            return
        self.list.takeItem(self.list.row(item))
        self._enable()
        self._fit()
        self.setVisible(self.list.count() > 0)


def _item(kept: KeptType, taken: bool) -> QListWidgetItem:
    count = len(kept.examples)
    parts = [kept.name, tr_n(count, "{n} example", "{n} examples") if count else tr("a question only")]
    if kept.value_kind is not ValueKind.NONE:
        kind = kept.value_kind.label
        parts.append(kind.lower() if language().english else translated(kind))
    item = QListWidgetItem(" · ".join(parts))
    item.setToolTip(f"{kept.name}\n{kept.question}".strip())
    item.setData(_TYPE, kept)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    if taken:
        _mark_used(item)
    return item


def _mark_used(item: QListWidgetItem) -> None:
    item.setText(f"{item.text()} · {tr('in this matter')}")
    item.setCheckState(Qt.CheckState.Checked)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)


def _free(item: QListWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
