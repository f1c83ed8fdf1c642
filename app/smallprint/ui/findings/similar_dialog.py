"""Clauses like a finding, in a window of their own: a list with decisions, and the words of the chosen one beside."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.similar import SimilarClause, SimilarClauses
from smallprint.export.similar_said import decision_said, likeness_said, looked_said, where_said
from smallprint.language.rewording import steps
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.style import quote_font
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.view_or_words import ViewOrWords
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import tr

_CLAUSE = Qt.ItemDataRole.UserRole


class SimilarDialog(QDialog):
    """Shows what was found; `wanted` carries a document of this matter and a finding to go to, `closed` its end."""

    wanted = Signal(int, int)
    closed = Signal()

    def __init__(self, parent: QWidget, name: str, quote: str, theme: Theme) -> None:
        super().__init__(parent)
        self._quote, self._theme = " ".join(quote.split()), theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Clauses like “{name}”", name=name))
        self.told = label(tr("Looking for similar clauses…"), "secondary")
        self.told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("similarList")
        self.list.setAccessibleName(tr("Similar clauses"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.list.itemActivated.connect(lambda _item: self._go())
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("The words of the chosen clause"))
        self.words.setTabChangesFocus(True)
        self.words.setFont(quote_font(14))
        self.go_button = button(tr("Go to it"), "", tr("Show this clause in its document (Return)"))
        self.go_button.setAutoDefault(False)
        self.go_button.setEnabled(False)
        self.go_button.clicked.connect(self._go)
        self.close_button = button(tr("Close"), "primary")
        self.close_button.setAutoDefault(False)  # Return goes to the chosen clause
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self.closed.emit())  # work under way is of no use any more
        self._lay_out()

    def show_clauses(self, found: SimilarClauses) -> None:
        """List what was found, and choose the first of it."""
        remarks = [translated(one) for one in found.remarks]
        self.told.setText("\n".join([translated(looked_said(found)), *remarks]))
        for one in found.clauses:
            first = f"{translated(decision_said(one))} · {translated(likeness_said(one))}"
            item = QListWidgetItem(f"{first}\n{where_said(one, placed_briefly(one.found.place))}")
            item.setData(_CLAUSE, one)
            self.list.addItem(item)
        if found.clauses:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self._say_nothing(tr("None of them is similar."))

    def fail(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self.told.setText("")
        self._say_nothing(sentence)

    def _say_nothing(self, sentence: str) -> None:
        self.found.tell(sentence)
        self.go_button.hide()
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.words)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.go_button)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.told)
        self.found = ViewOrWords(parts)
        layout.addWidget(self.found, 1)
        layout.addLayout(foot)
        size_dialog(self, 820, 480)
        self.setMinimumSize(scaled(480), scaled(320))

    def _chosen(self, item: QListWidgetItem | None) -> SimilarClause | None:
        held = item.data(_CLAUSE) if item is not None else None
        return held if isinstance(held, SimilarClause) else None

    def _show(self, item: QListWidgetItem | None) -> None:
        one = self._chosen(item)
        self.go_button.setEnabled(one is not None and one.matter is None)
        self.words.setHtml(self._told_of(one) if one is not None else "")

    def _told_of(self, one: SimilarClause) -> str:
        said = [f"<p>{escape(tr('Why: {reason}', reason=one.reason))}</p>"] if one.reason else []
        said += [f"<p>{escape(tr('Note: {text}', text=note.text))}</p>" for note in one.found.notes if note.text]
        if one.found.shown_value:
            said.append(f"<p>{escape(tr('Value: {value}', value=measure_said(one.found.shown_value)))}</p>")
        key = tr("Struck: only in your finding. Underlined: only in this clause.")
        small = f'<p style="color:{self._theme.secondary}"><small>{escape(key)}</small></p>'
        return "".join([*said, f'<p style="line-height:130%">{self._changed(one)}</p>', small])

    def _changed(self, one: SimilarClause) -> str:
        here, at, parts = self._quote, 0, []
        for step in steps(0, here, " ".join(one.found.finding.quote.split())):
            parts.append(escape(here[at : step.start]))
            parts.append(_marked(here[step.start : step.end], self._theme.bad, "line-through"))
            parts.append(_marked(step.inserted, self._theme.ok, "underline"))
            at = step.end
        return "".join([*parts, escape(here[at:])])

    def _go(self) -> None:
        one = self._chosen(self.list.currentItem())
        if one is not None and one.matter is None:
            self.wanted.emit(one.document_id, one.found.finding.id)


def _marked(words: str, colour: str, line: str) -> str:
    return f'<span style="color:{colour}; text-decoration:{line}">{escape(words)}</span>' if words else ""
