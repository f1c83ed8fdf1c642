"""Takes over a firm's playbook: which column is what, what positions that makes, and what was not understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.kind import ContractKinds
from smallprint.domain.playbook import Level, Position
from smallprint.export.playbook_said import NEED_SAID, SEVERITY_SAID
from smallprint.playbooks.tables import SUFFIXES, ImportedPlaybook, PlaybookSaid
from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.levels import level_lines
from smallprint.playbooks.tables.positions import NO_SIDE
from smallprint.playbooks.tables.seen_columns import SeenColumn
from smallprint.ui.findings.terms_dialog import TermsTable
from smallprint.ui.findings.terms_models import LinkedCell
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.playbook.column_rows import ColumnRows
from smallprint.ui.playbook.field_names import place_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import number, tr, tr_n

_WIDTH, _HEIGHT = 820, 600
_SHORT = 8  # letters of a kind of contract that there is room for at least
_SETTLE_MS = 250  # a name is typed letter by letter


@dataclass(frozen=True, slots=True)
class ImportWanted:
    """How a file is to be read: what its columns say, by their headers, and what it may not say of itself."""

    path: Path
    columns: tuple[SeenColumn, ...]
    fields: Mapping[str, PlaybookField | None]
    said: PlaybookSaid


class ImportDialog(QDialog):
    """`file_wanted` asks for another file, `dropped` carries one; `read_wanted` an `ImportWanted` to be tried.

    `save_wanted` carries the playbook that is to be kept.
    """

    file_wanted = Signal()
    dropped = Signal(object)
    read_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, kinds: ContractKinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a playbook"))
        self.setAcceptDrops(True)
        self.path: Path | None = None
        self.imported: ImportedPlaybook | None = None
        self.file = label("", "headline")
        self.file.setWordWrap(True)
        self.other_button = button(tr("Another file…"), tip=tr("Choose another file, or drop one here"))
        self.other_button.clicked.connect(self.file_wanted)
        self.name, self.side = QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(_SHORT)
        self.kind.addItem(tr("Any contract"), "")
        for one in kinds.kinds:
            self.kind.addItem(translated(one.name), one.key)
        self.rows = ColumnRows()
        self.positions = TermsTable(tr("Positions that the file amounts to"))
        self.problems = QListWidget()
        self.problems.setObjectName("noteList")
        self.problems.setWordWrap(True)
        self.problems.setItemDelegate(WrappedRows(self.problems))
        self.problems.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setAccessibleName(tr("What was not understood"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(tr("Columns, positions and problems"))
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.cancel_button = button(tr("Cancel"))
        self.save_button = button(
            tr("Save as a playbook"), "primary", tr("Save it among your own playbooks and use it")
        )
        self._saves = False  # as soon as the file is read
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self.name.setFocus()
        size_dialog(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.file, 1)
        head.addWidget(self.other_button)
        about = QGridLayout()
        about.setHorizontalSpacing(12)
        about.setVerticalSpacing(4)
        asked: tuple[tuple[str, QWidget], ...] = (
            (tr("Name"), self.name),
            (tr("Whose positions they are"), self.side),
            (tr("For which contracts"), self.kind),
        )
        for column, (words, part) in enumerate(asked):
            said = label(words, "small")
            said.setBuddy(part)
            said.setWordWrap(True)
            part.setAccessibleName(words)
            about.addWidget(said, 0, column)
            about.addWidget(part, 1, column)
            about.setColumnStretch(column, 1)
        self.tabs.addTab(self.rows, tr("Columns"))
        self.tabs.addTab(self.positions, tr("Positions"))
        self.tabs.addTab(self.problems, tr("Problems"))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(about)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._want)
        self.rows.changed.connect(self._want)
        self.name.textEdited.connect(lambda _text: self._soon.start())
        self.side.textEdited.connect(lambda _text: self._soon.start())
        self.kind.activated.connect(lambda _index: self._want())
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.save_button.setDefault(True)

    def show_file(self, path: Path, columns: Sequence[SeenColumn]) -> None:
        """Show the columns of a file, and ask to have it read as they are guessed."""
        self.path, self.imported = path, None
        self.file.setText(path.name)
        for line in (self.name, self.side):
            line.clear()
        self.kind.setCurrentIndex(0)
        self.rows.show_columns(columns)
        self.tabs.setTabVisible(0, bool(columns))
        self.tabs.setCurrentWidget(self.rows if columns else self.positions)
        tell(self.told, tr("Reading the file…"), "secondary")
        self._want()

    def wanted(self) -> ImportWanted | None:
        """Return how the file is to be read now, None without a file."""
        if self.path is None:
            return None
        said = PlaybookSaid(self.name.text().strip(), self.side.text().strip(), self.kind.currentData())
        return ImportWanted(self.path, tuple(self.rows.columns), self.rows.fields(), said)

    def show_imported(self, imported: ImportedPlaybook) -> None:
        """Show what the file amounts to."""
        self.imported = imported
        playbook = imported.playbook
        self.name.setPlaceholderText(playbook.name)
        self.side.setPlaceholderText(tr("for example: customer") if playbook.side == NO_SIDE else playbook.side)
        if not self.kind.currentData() and playbook.contract:
            self.kind.setCurrentIndex(max(self.kind.findData(playbook.contract), 0))
        self._fill_positions(imported)
        remarks = [(place_said(one.place), translated(one.sentence)) for one in imported.remarks]
        self._fill_problems(remarks)
        self.save_button.setEnabled(True)
        count = tr_n(len(playbook.positions), "{n} position can be saved.", "{n} positions can be saved.")
        told = f"{count} {tr('Look at the problems first.')}" if remarks else count
        tell(self.told, told, "secondary")
        if self._saves:
            self._saves = False
            self.save_wanted.emit(playbook)

    def show_trouble(self, sentence: str) -> None:
        """Say why the file cannot be used as it is read now."""
        self.imported, self._saves = None, False
        self.positions.cells.fill([], [])
        self.tabs.setTabText(1, tr("Positions"))
        self._fill_problems([])
        self.save_button.setEnabled(False)
        tell(self.told, sentence, "bad")

    def _fill_positions(self, imported: ImportedPlaybook) -> None:
        heads = [tr("Where"), tr("Position"), tr("Severity"), tr("Must it be there?"), tr("Preferred position")]
        heads += [tr("Acceptable positions"), tr("Never accepted"), tr("Text to put forward")]
        places = imported.places or [""] * len(imported.playbook.positions)
        listed = zip(places, imported.playbook.positions, strict=True)
        cells = [_cells(place, one, at) for at, (place, one) in enumerate(listed)]
        self.positions.cells.fill(heads, cells)
        self.positions.fit_columns()
        self.positions.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.tabs.setTabText(1, f"{tr('Positions')} {number(len(cells))}")

    def _fill_problems(self, remarks: Sequence[tuple[str, str]]) -> None:
        self.problems.clear()
        self.problems.addItems([f"{where}: {told}" if where else told for where, told in remarks])
        count = len(remarks)
        self.tabs.setTabText(2, f"{tr('Problems')} {number(count)}" if count else tr("Problems"))
        self.tabs.setTabEnabled(2, bool(remarks))

    def _want(self) -> None:
        wanted = self.wanted()
        if wanted is not None:
            self.read_wanted.emit(wanted)

    def _save(self) -> None:
        if self._soon.isActive():  # a name that was typed just now is read first
            self._soon.stop()
            self._saves = True
            self._want()
        elif self.imported is not None:
            self.save_wanted.emit(self.imported.playbook)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file with a playbook."""
        if _playbook_file([url.toLocalFile() for url in event.mimeData().urls()]) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read what was dropped."""
        path = _playbook_file([url.toLocalFile() for url in event.mimeData().urls()])
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _playbook_file(names: Sequence[str]) -> Path | None:
    """Return the one file of a kind that may hold a playbook."""
    paths = [Path(one) for one in names if one]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in SUFFIXES else None


def _cells(place: str, position: Position, at: int) -> list[LinkedCell]:
    levels = ["\n".join(level_lines(position.stance(level))) for level in Level]
    need = translated(NEED_SAID[position.need])
    shown = (place_said(place), position.title, translated(SEVERITY_SAID[position.severity]), need, *levels)
    texts = [*shown, position.fallback]
    sorts = (f"{at:06}", "", str(position.severity.rank))
    return [
        LinkedCell(" ".join(text.split()) or "–", sorts[column] if column < len(sorts) else "", text)
        for column, text in enumerate(texts)
    ]
