"""Looks for what an eye would find on a screen: words without room, parts that touch or lie on each other, faint words.

Each check returns lines that name the part and by how much it fails; nothing where all is well.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

_Kind = TypeVar("_Kind", bound=QWidget)
_LEAST_GAP = 2  # pixels between the words of two parts that stand side by side
_CHECK_BOX = 22  # pixels before the words of a box to tick


def faults(root: QWidget) -> list[str]:
    """Return all that is wrong with a window or dialog as it is shown now."""
    return sorted({*_cut(root), *_low(root), *_touching(root), *_sideways(root)})


def _shown(root: QWidget, kind: type[_Kind]) -> Iterator[_Kind]:
    for one in root.findChildren(kind):
        if one.isVisible() and one.window() is root.window() and one.width() > 1:
            yield one


def _words(one: QLabel | QAbstractButton) -> str:
    """Return the words that are drawn, without the sign of a letter of access."""
    text = one.text().split("\t")[0]
    accessed = isinstance(one, QAbstractButton) or one.buddy() is not None
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&") if accessed else text


def _is_plain(one: QLabel) -> bool:
    rich = one.textFormat() is Qt.TextFormat.RichText
    return bool(one.text()) and not rich and not (one.textFormat() is Qt.TextFormat.AutoText and "<" in one.text())


def _cut(root: QWidget) -> Iterator[str]:
    """Yield the parts that are narrower than their words."""
    for label in _shown(root, QLabel):
        if _is_plain(label) and not label.wordWrap():
            wanted = max(label.fontMetrics().horizontalAdvance(line) for line in _words(label).split("\n"))
            if wanted > label.contentsRect().width() - 2 * label.margin():
                yield f"cut: {_words(label)!r} {wanted} in {label.contentsRect().width()}"
    for one in _shown(root, QAbstractButton):
        before = _CHECK_BOX if isinstance(one, QCheckBox) else 0
        wanted = one.fontMetrics().horizontalAdvance(_words(one)) + before
        if one.text() and wanted > one.width():
            yield f"cut: {_words(one)!r} {wanted} in {one.width()}"
    for field in _shown(root, QLineEdit):
        wanted = field.fontMetrics().horizontalAdvance(field.placeholderText())
        if field.placeholderText() and not field.text() and wanted > field.contentsRect().width():
            yield f"cut: {field.placeholderText()!r} {wanted} in {field.contentsRect().width()}"
    for box in _shown(root, QComboBox):
        wanted = box.fontMetrics().horizontalAdvance(box.currentText())
        if wanted > box.width() - 30:
            yield f"cut: {box.currentText()!r} {wanted} in {box.width() - 30}"


def _low(root: QWidget) -> Iterator[str]:
    """Yield the parts that are lower than their words: they lose a line or their descenders."""
    for label in _shown(root, QLabel):
        if not _is_plain(label):
            continue
        lines = len(_words(label).split("\n"))
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.fontMetrics().height() * lines
        room = label.height() if label.wordWrap() else label.contentsRect().height()
        if room < wanted:
            yield f"low: {_words(label)[:60]!r} {room} of {wanted}"
    for one in _shown(root, QAbstractButton):
        if one.text() and one.height() < one.fontMetrics().height():
            yield f"low: {_words(one)[:60]!r} {one.height()} of {one.fontMetrics().height()}"
    for field in _shown(root, QLineEdit):
        if field.height() < field.fontMetrics().height():
            yield f"low: field {field.accessibleName()!r} {field.height()} of {field.fontMetrics().height()}"


def _in_window(one: QWidget, area: QRect, root: QWidget) -> QRect:
    return QRect(one.mapTo(root, area.topLeft()), area.size())


def _area_of_words(one: QWidget, root: QWidget) -> QRect:
    """Return where the words of a label stand in the window; the whole of another part."""
    if not isinstance(one, QLabel) or not _is_plain(one) or one.wordWrap():
        return _in_window(one, one.rect(), root)
    inner = one.contentsRect()
    wide = max(one.fontMetrics().horizontalAdvance(line) for line in _words(one).split("\n"))
    if one.alignment() & Qt.AlignmentFlag.AlignRight:
        inner.setLeft(max(inner.left(), inner.right() - wide))
    elif not one.alignment() & Qt.AlignmentFlag.AlignHCenter:
        inner.setRight(min(inner.right(), inner.left() + wide))
    return _in_window(one, inner, root)


def _touching(root: QWidget) -> Iterator[str]:
    """Yield the parts of one row that touch, lie on each other, or stick out of what holds them."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    shown = [one for one in _shown(root, QWidget) if isinstance(one, kinds) and not _is_inside(one)]
    for one, other in combinations(shown, 2):
        if one.parentWidget() is not other.parentWidget() or not (_said(one) and _said(other)):
            continue
        first, second = _area_of_words(one, root), _area_of_words(other, root)
        if first.intersects(second):
            yield f"on each other: {_said(one)!r} and {_said(other)!r}"
        elif first.top() <= second.center().y() <= first.bottom():
            gap = max(first.left(), second.left()) - min(first.right(), second.right()) - 1
            labels = isinstance(one, QLabel) and isinstance(other, QLabel)
            if gap < _LEAST_GAP and (labels or isinstance(one, QLabel) or isinstance(other, QLabel)):
                yield f"touch: {_said(one)!r} and {_said(other)!r}, {gap} pixels apart"
    for one in shown:
        parent = one.parentWidget()
        if parent is not None and (one.x() < 0 or one.geometry().right() >= parent.width()):
            yield f"sticks out: {_said(one)!r}"


def _is_inside(one: QWidget) -> bool:
    """Say whether a part belongs to another control: the field of a box, the button in a field."""
    return isinstance(one.parentWidget(), QComboBox | QLineEdit) or one.objectName().startswith("qt_")


def _said(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton):
        return _words(one)[:40]
    return one.accessibleName()[:40]


def _sideways(root: QWidget) -> Iterator[str]:
    """Yield what scrolls sideways, tables aside, and what scrolls within a page that scrolls as well."""
    for bar in _shown(root, QScrollBar):
        holder = bar.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if not isinstance(area, QAbstractScrollArea) or isinstance(area, QTableView):
            continue
        if bar.orientation() is Qt.Orientation.Horizontal and bar.maximum() > 0:
            yield f"scrolls sideways: {area.accessibleName() or area.objectName() or type(area).__name__}"
    for area in _shown(root, QScrollArea):
        page = area.widget()
        if page is not None and page.width() > area.viewport().width():
            yield f"wider than its room: {area.accessibleName() or type(page).__name__}"
