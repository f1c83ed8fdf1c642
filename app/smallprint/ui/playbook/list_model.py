"""The positions of a playbook as a Qt list, in the order in which somebody has to look at them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.domain.playbook_verdict import PlaybookVerdict, PositionResult
from smallprint.export.playbook_said import SEVERITY_SAID, VERDICT_SAID, reason_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = Qt.ItemDataRole.UserRole


class PositionsModel(QAbstractListModel):
    """One row a position."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: Sequence[PositionResult] = ()

    def set_results(self, results: Sequence[PositionResult]) -> None:
        """Show these, in the order given."""
        if tuple(results) == tuple(self.results):
            return
        self.beginResetModel()
        self.results = tuple(results)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of the position with a key, -1 where there is none."""
        return next((n for n, one in enumerate(self.results) if one.position.key == key), -1)

    def next_to_do(self, after: int) -> int:
        """Return the next row after one, round again, that is open or cannot be told and no person has spoken of.

        Rows are in the order of severity, so this is the next most severe one; -1 where there is none.
        """
        count = len(self.results)
        rows = [(after + step) % count for step in range(1, count + 1)]
        return next((row for row in rows if is_to_do(self.results[row])), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of positions."""
        return 0 if parent.isValid() else len(self.results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a position's title or its result."""
        result = self.results[index.row()]
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return result.position.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "{title}. {verdict}, severity {severity}. {reason}",
                title=result.position.title,
                verdict=translated(VERDICT_SAID[result.verdict]),
                severity=translated(SEVERITY_SAID[result.position.severity]),
                reason=translated(reason_said(result.reason)),
            )
        return None


def is_to_do(result: PositionResult) -> bool:
    """Say whether somebody has to look at a position still."""
    return result.person is None and (result.verdict.open or result.verdict is PlaybookVerdict.CANNOT_TELL)
