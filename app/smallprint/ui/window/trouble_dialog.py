"""What went wrong: one sentence, and details that can be copied into a report of the fault."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smallprint import __version__
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.texts import tr


class TroubleDialog(QDialog):
    """Shows the sentence first; the details unfold."""

    def __init__(self, sentence: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What went wrong"))
        self._sentence, self._details = sentence, details
        told = label(sentence)
        told.setWordWrap(True)
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Details"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.hide()
        self.details_button = button(tr("Details"))
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._unfold)
        self.copy_button = button(tr("Copy"), "", tr("Copy the sentence and the details"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = button(tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.details_button)
        row.addWidget(self.copy_button)
        row.addStretch()
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(told)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        self.resize(scaled(520), self.sizeHint().height())

    def _unfold(self, shown: bool) -> None:
        self.text.setVisible(shown)
        if shown:
            size_dialog(self, 640, 420)
        else:
            self.resize(self.width(), self.minimumSizeHint().height())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Smallprint {__version__}\n{self._sentence}\n\n{self._details}".strip())
