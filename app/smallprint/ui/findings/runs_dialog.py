"""Two reviews of a document compared: which of its findings are new, gone, or changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.compared import compared
from smallprint.domain.finding import Finding
from smallprint.domain.run import Run
from smallprint.ui.look.activated_list import ActivatedList
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.style import caption_font
from smallprint.ui.look.text_size import item_font, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.view_or_words import ViewOrWords
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import day, tr, tr_n

_WIDTH, _HEIGHT, _QUOTED = 640, 560, 160
_ANCHOR = Qt.ItemDataRole.UserRole


class RunsDialog(QDialog):
    """Lists the difference of the two chosen reviews; `findings` gives those of a run, `show` jumps to some words."""

    def __init__(
        self,
        parent: QWidget,
        runs: Sequence[Run],
        findings: Callable[[int], Sequence[Finding]],
        catalogue: ClauseCatalogue,
        theme: Theme,
        show: Callable[[Anchor], object],
    ) -> None:
        super().__init__(parent)
        self._runs, self._findings, self._catalogue = list(runs), findings, catalogue
        self._theme, self._show = theme, show
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare two reviews"))
        self.earlier, self.later = QComboBox(), QComboBox()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for choice, name, spoken in (
            (self.earlier, tr("&Earlier"), tr("Earlier review")),
            (self.later, tr("&Later"), tr("Later review")),
        ):
            choice.setAccessibleName(spoken)
            choice.addItems([_named(run) for run in self._runs])
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(name, choice)
        self.earlier.setCurrentIndex(len(self._runs) - 2)
        self.later.setCurrentIndex(len(self._runs) - 1)
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.list = ActivatedList()
        self.list.setObjectName("noteList")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Findings that differ"))
        self.list.itemActivated.connect(self._jump)
        self.list.itemClicked.connect(self._jump)
        self.differences = ViewOrWords(self.list)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.differences, 1)
        layout.addLayout(foot)
        for choice in (self.earlier, self.later):
            choice.currentIndexChanged.connect(self._fill)
        self._fill()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        (self.earlier if self.differences.told else self.list).setFocus()

    def _fill(self) -> None:
        before, after = self._runs[self.earlier.currentIndex()], self._runs[self.later.currentIndex()]
        self.list.clear()
        if before.id == after.id:
            self.told.setText("")
            self.differences.tell(tr("Choose two different reviews."))
            return
        difference = compared(self._findings(before.id), self._findings(after.id))
        self.told.setText(translated(difference.sentence))
        self._add(tr("New"), [(one, "") for one in difference.new])
        self._add(tr("Gone"), [(one, "") for one in difference.gone])
        self._add(tr("Changed"), [(one.after, "; ".join(map(translated, one.what))) for one in difference.changed])
        self.differences.tell("" if self.list.count() else tr("Both reviews found the same."))

    def _add(self, head: str, entries: Sequence[tuple[Finding, str]]) -> None:
        if not entries:
            return
        caption = QListWidgetItem(f"{head.upper()}  {len(entries)}")
        caption.setFont(item_font(caption_font()))
        caption.setForeground(QColor(self._theme.secondary))
        caption.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(caption)
        for finding, what in entries:
            clause = self._catalogue.get(finding.clause)
            words = " ".join(finding.quote.split())
            words = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…"
            value = f": {measure_said(finding.value.shown)}" if finding.value and finding.value.shown else ""
            shown = translated(clause.name) if clause else finding.clause
            name = f"{shown}{value}  ·  {round(finding.confidence * 100)} %"
            item = QListWidgetItem("\n".join(filter(None, (name, what, f"“{words}”"))))
            item.setData(_ANCHOR, finding.anchor)
            self.list.addItem(item)

    def _jump(self, item: QListWidgetItem) -> None:
        anchor = item.data(_ANCHOR)
        if isinstance(anchor, Anchor):
            self._show(anchor)


def _named(run: Run) -> str:
    """Return a review as a person knows it: when, by what, and how it ended."""
    begun = run.started_at.astimezone()
    when = f"{day(begun)}, {begun:%H:%M:%S}"
    by = run.model_name or tr("rules and trained heads")
    state = "" if run.state.ended_well else f" · {translated(run.state.value)}"
    return f"{when} · {by} · {tr_n(run.candidates, '{n} candidate', '{n} candidates')}{state}"
