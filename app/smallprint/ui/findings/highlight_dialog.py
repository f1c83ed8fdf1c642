"""Asks for the colour of a highlight, its tag, and what is to be said of the words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPainter, QPen, QPixmap, QShortcut
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smallprint.domain.decision import HighlightColour
from smallprint.ui.look.form import give_room
from smallprint.ui.look.parts import button
from smallprint.ui.look.text_dialogs import KeptDialog, NoteEdit
from smallprint.ui.look.text_size import scaled
from smallprint.ui.pages.highlights import swatch
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_WIDTH, _NOTE_HEIGHT, _SWATCH = 440, 80, 14

OnChosen = Callable[[HighlightColour, str, str], object]


class HighlightDialog(KeptDialog):
    """`done` gets the colour, the tag and the text; `tags` are offered, the ones used before."""

    def __init__(
        self,
        parent: QWidget,
        done: OnChosen,
        tags: Sequence[str],
        colour: HighlightColour = HighlightColour.YELLOW,
        tag: str = "",
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._done = done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Highlight"))
        self.colour = QComboBox()
        self.colour.setAccessibleName(tr("Colour"))
        for one in HighlightColour:
            self.colour.addItem(colour_icon(one), translated(one.label), one)
        self.colour.setCurrentIndex(list(HighlightColour).index(colour))
        self.tag = QComboBox()
        self.tag.setEditable(True)
        for named in (self.tag, *self.tag.findChildren(QLineEdit)):
            named.setAccessibleName(tr("Tag"))
        self.tag.addItems(list(tags))
        self.tag.setCurrentText(tag)
        self.text = NoteEdit(tr("Note on these words"))
        self.text.setPlainText(text)
        self.text.setMinimumHeight(scaled(_NOTE_HEIGHT))
        self.text.submitted.connect(self._store)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Colour"), self.colour)
        form.addRow(tr("&Tag"), self.tag)
        form.addRow(tr("&Note"), self.text)
        give_room(form)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._store)
        cancel, self.store_button = (
            button(tr("Cancel")),
            button(tr("Store"), "primary", tr("Store the highlight (Ctrl+Return)")),
        )
        self.store_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.store_button.clicked.connect(self._store)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.store_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(foot)
        self.resize(scaled(_WIDTH), self.sizeHint().height())
        self.keep_in_mind()
        self.tag.setFocus()

    def written(self) -> str:
        """Return the tag and the note."""
        return f"{self.tag.currentText()}\n{self.text.toPlainText()}"

    def _store(self) -> None:
        self.accept()
        tag = " ".join(self.tag.currentText().split())
        self._done(HighlightColour(self.colour.currentData()), tag, self.text.toPlainText().strip())


def colour_icon(colour: HighlightColour) -> QIcon:
    """Return a square of a colour."""
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(swatch(colour))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor("#65696f"), 1))
    painter.drawRect(0, 0, _SWATCH - 1, _SWATCH - 1)
    painter.end()
    return QIcon(picture)
