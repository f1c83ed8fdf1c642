"""A finding as it is drawn on the document: its ground, underline, outline and margin tag."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import SURE, Finding
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated

UNDERLINE = 2.0
OUTLINE = 2.0
_OUTLINE_ROOM = 3.0
_OUTLINE_TIGHT = 0.1  # of a line's height: where lines are close, an outline must not strike out the next one
_OUTLINE_RADIUS = 5.0
_TAG_PIXELS = 11
_TAG_GAP = 3.0
_UPRIGHT = 2.0  # so many times as high as wide is no line across
_THIN = 0.45  # the ground of what may belong to a mark, as a share of the mark's own


@dataclass(frozen=True, slots=True)
class FindingMark:
    """One finding on the document: what is drawn, and what the tooltip says.

    What stands `around` and `elsewhere` may belong to it. `doubtful` is what is not sure and nobody has decided on.
    """

    finding_id: int
    anchor: Anchor
    group: ClauseGroup
    tag: str
    name: str
    value: str
    rejected: bool = False
    around: tuple[int, int] | None = None
    doubtful: bool = False
    elsewhere: tuple[tuple[int, int], ...] = ()

    @property
    def may_belong(self) -> tuple[tuple[int, int], ...]:
        """The characters before, after and far from the mark that may belong to it; a rejected one has none."""
        if self.rejected:
            return ()
        start, end = self.around or (self.anchor.start, self.anchor.end)
        spans = ((start, self.anchor.start), (self.anchor.end, end), *self.elsewhere)
        return tuple((start, end) for start, end in spans if start < end)

    @property
    def tooltip(self) -> str:
        """The clause's name, and its value where it has one."""
        name = translated(self.name)
        return f"{name}: {measure_said(self.value)}" if self.value else name


@dataclass(frozen=True, slots=True)
class Tag:
    """A margin tag with its place in the canvas."""

    mark: FindingMark
    area: QRectF


def marks_of(
    findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue, folded: Sequence[ReviewedFinding] = ()
) -> tuple[FindingMark, ...]:
    """Return the marks of the findings in text order; a rejected one is drawn only while it is outlined.

    Those of `folded` that are tinted by themselves may belong to each mark of their type.
    """
    marks = [
        FindingMark(
            reviewed.finding.id,
            reviewed.finding.anchor,
            catalogue[reviewed.finding.clause].group,
            catalogue[reviewed.finding.clause].tag,
            catalogue[reviewed.finding.clause].name,
            reviewed.shown_value,
            reviewed.verdict is Verdict.REJECTED,
            _around(reviewed.finding),
            reviewed.verdict is Verdict.UNDECIDED and reviewed.finding.confidence < SURE,
        )
        for reviewed in findings
        if reviewed.finding.clause in catalogue
    ]
    ordered = sorted(marks, key=lambda mark: (mark.anchor.start, -mark.anchor.end))
    tinted = {catalogue[key].tag: tuple(spans) for key, spans in _tinted(folded).items() if key in catalogue}
    ordered = [replace(mark, elsewhere=tinted.get(mark.tag, ())) for mark in ordered]
    return tuple(ordered)


def _tinted(folded: Sequence[ReviewedFinding]) -> dict[str, list[tuple[int, int]]]:
    """Return, by clause type, the characters of findings that no person decided on and that are tinted."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for one in folded:
        around = _around(one.finding)
        if around is not None and one.verdict is Verdict.UNDECIDED:
            spans.setdefault(one.finding.clause, []).append(around)
    return spans


def thin(ground: QColor, share: float = _THIN) -> QColor:
    """Return a ground with a share of its opacity."""
    lighter = QColor(ground)
    lighter.setAlphaF(lighter.alphaF() * share)
    return lighter


def _around(finding: Finding) -> tuple[int, int] | None:
    return (finding.around_start, finding.around_end) if finding.around_start >= 0 else None


def paint_ground(painter: QPainter, rects: Iterable[QRectF], ground: QColor) -> None:
    """Fill the lines of the marks of one colour, each spot once where they overlap; the caller chooses the blending."""
    area = QPainterPath()
    area.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        area.addRect(rect)
    painter.fillPath(area, ground)


def upright(line: QRectF) -> bool:
    """Say whether the words of a line run up or down, as on a turned page."""
    return line.height() > _UPRIGHT * line.width()


def paint_underline(painter: QPainter, rects: Iterable[QRectF], line: QColor) -> None:
    """Underline each line of a mark at the foot of its ground; one that runs down a turned page at its left."""
    for rect in rects:
        if upright(rect):
            painter.fillRect(QRectF(rect.left(), rect.top(), UNDERLINE, rect.height()), line)
            continue
        painter.fillRect(QRectF(rect.left(), rect.bottom() - UNDERLINE, rect.width(), UNDERLINE), line)


def paint_outline(painter: QPainter, rects: Sequence[QRectF], line: QColor) -> None:
    """Draw one rounded outline around all lines of a mark; lines that touch share it."""
    whole = QPainterPath()
    for rect in _closed_up(rects):
        box = QPainterPath()
        room, above = _OUTLINE_ROOM, min(_OUTLINE_ROOM, _OUTLINE_TIGHT * rect.height())
        box.addRoundedRect(rect.adjusted(-room, -above, room, above), _OUTLINE_RADIUS, _OUTLINE_RADIUS)
        whole = whole.united(box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, OUTLINE))
    painter.drawPath(whole)
    painter.restore()


def tag_font(base: QFont) -> QFont:
    """Return the font of margin tags."""
    font = QFont(base)
    font.setPixelSize(_TAG_PIXELS)
    font.setWeight(QFont.Weight.Bold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    return font


def place_tags(first_lines: Iterable[tuple[FindingMark, QRectF, float]], metrics: QFontMetricsF) -> list[Tag]:
    """Place a tag beside the first line of each mark, without two of them overlapping.

    `first_lines` are (mark, first line, left edge of the tag column). A tag that would repeat the one just above it
    on the same or the next line is left out.
    """
    tags: list[Tag] = []
    last_line: dict[str, float] = {}
    for mark, line, left in sorted(first_lines, key=lambda entry: (entry[1].top(), entry[1].left())):
        if line.top() < last_line.get(mark.tag, float("-inf")) + 1.6 * line.height():
            last_line[mark.tag] = line.top()
            continue
        last_line[mark.tag] = line.top()
        area = QRectF(left, 0.0, metrics.horizontalAdvance(mark.tag) + 2, metrics.height())
        area.moveCenter(QPointF(area.center().x(), line.center().y()))
        if tags and area.top() < tags[-1].area.bottom() + _TAG_GAP:
            area.moveTop(tags[-1].area.bottom() + _TAG_GAP)
        tags.append(Tag(mark, area))
    return tags


def _closed_up(rects: Sequence[QRectF]) -> list[QRectF]:
    """Return the lines grown downwards to meet the next one where they nearly touch, so that the outline is one."""
    grown = []
    for rect, following in zip(rects, [*rects[1:], None], strict=True):
        near = following is not None and 0 <= following.top() - rect.bottom() < 0.8 * rect.height()
        grown.append(QRectF(rect.topLeft(), QPointF(rect.right(), following.top())) if near and following else rect)
    return grown
