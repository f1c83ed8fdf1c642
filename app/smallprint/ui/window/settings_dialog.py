"""The settings (but those of models): a page whose editors follow from the declarations, and one of the keys."""

from collections.abc import Callable, Sequence
from dataclasses import Field, asdict, fields
from typing import get_type_hints

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from smallprint.settings import Settings, settings_from
from smallprint.ui.look.form import add_row, form_grid
from smallprint.ui.look.parts import button, indented
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.commands import Command
from smallprint.ui.window.shortcuts_page import ShortcutsPage

_MOST = 1_000_000  # for a number that declares no limits


class SettingsDialog(QDialog):
    """Shows every setting that is not of models; `done` gets them when the person saves.

    `current` gives those in force, when the dialog opens and again when it saves: models are chosen elsewhere.
    `commands` are those whose keys can be changed.
    """

    def __init__(
        self,
        current: Callable[[], Settings],
        done: Callable[[Settings], object],
        commands: Sequence[Command] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._done, self._current = done, current
        self.editors: dict[str, QWidget] = {}
        form = form_grid()
        form.setContentsMargins(24, 20, 24, 4)
        hints = get_type_hints(Settings)
        for declared in (one for one in fields(Settings) if _has_editor(one)):
            editor = _editor(declared, hints[declared.name])
            for named in (editor, *editor.findChildren(QLineEdit)):
                named.setAccessibleName(translated(declared.metadata["label"]))
            editor.setAccessibleDescription(translated(declared.metadata["help"]))
            self.editors[declared.name] = editor
            add_row(form, translated(declared.metadata["label"]), editor, translated(declared.metadata["help"]))
        form.setRowStretch(form.rowCount(), 1)
        self.shortcuts = ShortcutsPage(commands)
        self.pages = QTabWidget()
        self._lay_out(form)
        self.show_settings(current())

    def show_shortcuts(self) -> None:
        """Bring the page of the keys to the front."""
        self.pages.setCurrentWidget(self.shortcuts)
        self.shortcuts.words.setFocus()

    def _lay_out(self, form: QGridLayout) -> None:
        page = QWidget()
        page.setLayout(form)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(page)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages.addTab(scrolled, tr("General"))
        self.pages.addTab(self.shortcuts, tr("Shortcuts"))
        self.pages.setDocumentMode(True)
        self.pages.setObjectName("insetTabs")
        for named in (self.pages, self.pages.tabBar()):
            named.setAccessibleName(tr("Pages of the settings"))
        self.defaults_button = button(tr("Defaults"), "", tr("Show what the program comes with on this page"))
        self.cancel_button = button(tr("Cancel"))
        self.save_button = button(tr("Save"), "primary")
        self.save_button.setDefault(True)
        self.defaults_button.clicked.connect(self._show_defaults)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addWidget(self.defaults_button)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        size_dialog(self, 670, 620)

    def show_settings(self, settings: Settings) -> None:
        """Put these values into the editors."""
        for name, editor in self.editors.items():
            _show(editor, getattr(settings, name))
        self.shortcuts.show_changes(settings.shortcuts)

    def _show_defaults(self) -> None:
        if self.pages.currentWidget() is self.shortcuts:
            self.shortcuts.show_changes({})
        else:
            for name, editor in self.editors.items():
                _show(editor, getattr(Settings(), name))

    def _save(self) -> None:
        edited: dict[str, object] = {name: _value(one) for name, one in self.editors.items()}
        edited["shortcuts"] = self.shortcuts.changes
        changed = settings_from(asdict(self._current()) | edited)
        self.accept()
        self._done(changed)


def _has_editor(declared: "Field[object]") -> bool:
    return not declared.metadata["of_models"] and not declared.metadata["of_keys"]


def _editor(declared: "Field[object]", kind: type) -> QWidget:
    least, most = declared.metadata["limits"] or (0, _MOST)
    if kind is bool:
        return QCheckBox()
    if kind is int:
        whole = QSpinBox()
        whole.setRange(int(least), int(most))
        return indented(whole)
    if kind is float:
        real = QDoubleSpinBox()
        real.setRange(least, most)
        real.setSingleStep((most - least) / 20)
        return indented(real)
    choices = list(zip(declared.metadata["choices"], declared.metadata["names"], strict=True))
    if not choices:
        return QLineEdit()
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, explained in choices:
        box.addItem(translated(explained), value)
    return box


def _show(editor: QWidget, value: object) -> None:
    match editor, value:
        case QCheckBox(), bool():
            editor.setChecked(value)
        case QSpinBox(), int():
            editor.setValue(value)
        case QDoubleSpinBox(), float():
            editor.setValue(value)
        case QLineEdit(), str():
            editor.setText(value)
        case QComboBox(), str():
            editor.setCurrentIndex(editor.findData(value))
        case _:
            raise TypeError(f"a {type(editor).__name__} cannot show {value!r}")


def _value(editor: QWidget) -> bool | int | float | str:
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QSpinBox():
            return editor.value()
        case QDoubleSpinBox():
            return round(editor.value(), 4)
        case QLineEdit():
            return editor.text().strip()
        case QComboBox():
            return str(editor.currentData())
    raise TypeError(f"a {type(editor).__name__} has no value")
