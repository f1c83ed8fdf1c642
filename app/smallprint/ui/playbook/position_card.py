"""One position in full: the verdict, the words it rests on, each voice, what is held, and what to put forward."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from smallprint.domain.decision import Verdict
from smallprint.domain.playbook import Level, Pattern, Position
from smallprint.domain.playbook_verdict import LookedFor, PlaybookVerdict, PositionResult, Quoted, ReasonKind
from smallprint.export.playbook_said import (
    LEVEL_SAID,
    NEED_SAID,
    SEVERITY_SAID,
    VERDICT_SAID,
    VOICE_SAID,
    condition_said,
    grounds_said,
    reason_said,
)
from smallprint.ui.look.parts import button, label, name_chip
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.playbook.delegate import SIGNS, verdict_colour
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed
from smallprint.ui.translation.texts import tr

_LONGEST = 700  # characters of a quote; the whole of it stands in the document, one click away
_SAYABLE = (
    PlaybookVerdict.MEETS,
    PlaybookVerdict.ACCEPTABLE,
    PlaybookVerdict.DEVIATES,
    PlaybookVerdict.MISSING,
    PlaybookVerdict.CANNOT_TELL,
)


class PositionCard(QScrollArea):
    """Shows a result; what a person wants with it is told by signals.

    `jump_wanted` carries the characters of a quote, `verdict_said` a verdict or None to take it back, and `note_wanted`
    asks for the reason of it. `copy_wanted` and `put_wanted` carry the text to put forward, the latter with the finding
    whose words it is for. `finding_decided` says that what was found only perhaps is such a clause, or is none.
    """

    jump_wanted = Signal(int, int)
    verdict_said = Signal(object)
    note_wanted = Signal()
    copy_wanted = Signal(str)
    put_wanted = Signal(int, str)
    finding_decided = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.result: PositionResult | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Position"))

    def show_result(self, result: PositionResult | None) -> None:
        """Show a result from its top, None for nothing."""
        if result == self.result and self.widget() is not None:
            return
        same = result is not None and self.result is not None and result.position.key == self.result.position.key
        at = self.verticalScrollBar().value() if same else 0
        self.result = result
        self._build()
        self.verticalScrollBar().setValue(at)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.theme = theme
        self._build()

    def _build(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(6)
        if self.result is not None:
            for part in self._parts(self.result):
                layout.addWidget(part)
        layout.addStretch()
        self.setWidget(page)

    def _parts(self, result: PositionResult) -> Iterator[QWidget]:
        position = result.position
        yield self._verdict(result.verdict, translated(SEVERITY_SAID[position.severity]))
        yield _wrapped(position.title, "cell")
        yield _wrapped(translated(reason_said(result.reason)))
        yield from self._grounds(result)
        if result.reason.kind is ReasonKind.PERHAPS and (finding := _finding_of(result)):
            yield self._asked(finding)
        yield self._sayable(result)
        if len(result.opinions) > 1 or result.verdict is not result.leading.verdict:
            yield label(tr("VOICES"), "caption")
            yield self._voices(result)
        if position.fallback:
            yield label(tr("PUT FORWARD"), "caption")
            yield self._fallback(result)
        yield label(tr("POSITION"), "caption")
        yield from self._held(position)

    def _verdict(self, verdict: PlaybookVerdict, right: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        words = label(f"{SIGNS[verdict]}  {translated(VERDICT_SAID[verdict])}", "cell")
        words.setStyleSheet(f"color: {verdict_colour(self.theme, verdict)};")
        layout.addWidget(words)
        layout.addStretch()
        layout.addWidget(label(right, "small"))
        return row

    def _grounds(self, result: PositionResult) -> Iterator[QWidget]:
        grounds = result.grounds
        if isinstance(grounds, Quoted):
            yield self._quote(grounds, _at_start(placed(grounds.place)))
        elif isinstance(grounds, LookedFor):
            yield _wrapped(translated(grounds_said(grounds)), "secondary")
            if grounds.closest is not None:
                yield self._quote(grounds.closest, tr("Closest passage: {place}", place=placed(grounds.closest.place)))

    def _quote(self, quoted: Quoted, place: str) -> QWidget:
        card = QuoteFrame(place)
        card.clicked.connect(partial(self.jump_wanted.emit, quoted.anchor.start, quoted.anchor.end))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        line = " ".join(quoted.quote.split())
        words = _wrapped(line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…")
        words.setProperty("face", "quote")
        layout.addWidget(words)
        layout.addWidget(_wrapped(tr("{place} · show", place=place), "small"))
        return card

    def _asked(self, finding_id: int) -> QWidget:
        """Ask whether what was found only perhaps is such a clause."""
        row = QWidget()
        layout = WrappingRow(6)
        row.setLayout(layout)
        for words, verdict in ((tr("It is"), Verdict.ACCEPTED), (tr("It is not"), Verdict.REJECTED)):
            one = button(words, "", tr("Accept or reject the finding"))
            one.clicked.connect(partial(self.finding_decided.emit, finding_id, verdict))
            layout.addWidget(one)
        return row

    def _sayable(self, result: PositionResult) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(tr("YOUR VERDICT"), "caption"))
        head.addStretch()
        if result.person is not None:
            back = button(tr("Take back"), "plain")
            back.clicked.connect(lambda: self.verdict_said.emit(None))
            why = button(tr("Reason…"), "plain", tr("Say why; it stands beside the other voices and in reports"))
            why.clicked.connect(self.note_wanted)
            head.addWidget(why)
            head.addWidget(back)
        layout.addLayout(head)
        row = WrappingRow(5)
        for verdict in _SAYABLE:
            chip = button("", "chip")
            name_chip(chip, translated(VERDICT_SAID[verdict]))
            chip.setCheckable(True)
            chip.setChecked(result.person is not None and result.person.verdict is verdict)
            chip.clicked.connect(partial(self._say, verdict))
            row.addWidget(chip)
        layout.addLayout(row)
        return box

    def _say(self, verdict: PlaybookVerdict, _checked: bool = False) -> None:
        self.verdict_said.emit(verdict)

    def _voices(self, result: PositionResult) -> QWidget:
        card, layout = _framed()
        for opinion in result.heard:
            row = QHBoxLayout()
            row.addWidget(label(translated(VOICE_SAID[opinion.voice]), "small"))
            row.addStretch()
            verdict = label(f"{SIGNS[opinion.verdict]} {translated(VERDICT_SAID[opinion.verdict])}", "cell")
            verdict.setStyleSheet(f"color: {verdict_colour(self.theme, opinion.verdict)};")
            row.addWidget(verdict)
            layout.addLayout(row)
            layout.addWidget(_wrapped(translated(reason_said(opinion.reason)), "secondary"))
        return card

    def _fallback(self, result: PositionResult) -> QWidget:
        card, layout = _framed()
        words = _wrapped(result.position.fallback)
        words.setProperty("face", "quote")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(words)
        row = WrappingRow(6)
        copy = button(tr("Copy"))
        copy.clicked.connect(partial(self.copy_wanted.emit, result.position.fallback))
        row.addWidget(copy)
        if finding := _finding_of(result):
            tip = tr("Propose this text instead of the quoted words: a tracked change in the marked copy")
            put = button(tr("Put into the document"), "", tip)
            put.clicked.connect(partial(self.put_wanted.emit, finding, result.position.fallback))
            row.addWidget(put)
        layout.addLayout(row)
        return card

    def _held(self, position: Position) -> Iterator[QWidget]:
        yield _wrapped(translated(NEED_SAID[position.need]), "secondary")
        if position.about:
            yield _wrapped(tr("Only clauses with: {words}", words=_patterns(position.about)))
        for level in Level:
            for told in _told(position, level):
                yield _wrapped(told)
        if position.why:
            yield _wrapped(tr("Why: {reason}", reason=position.why), "secondary")
        if position.escalate_to:
            yield _wrapped(tr("Ask: {who}", who=position.escalate_to), "secondary")
        if position.source:
            yield _wrapped(tr("From: {source}", source=position.source), "secondary")


class QuoteFrame(QFrame):
    """Words of the contract; a click, or the Return key, shows them on the page."""

    clicked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("termCard")
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Show the quote: {place}", place=name))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the words."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Show the words with the keys that press a button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


def _told(position: Position, level: Level) -> Iterator[str]:
    """Yield what a position says of a level, a line each."""
    stance, name = position.stance(level), translated(LEVEL_SAID[level]).capitalize()
    for wording in stance.wordings:
        yield f"{name}: {wording.text}"
    if stance.conditions:
        words = [w for one in stance.conditions for w in (one.comparison.value, ", ".join(b.text for b in one.bounds))]
        yield f"{name}: {translated(condition_said(words))}"
    if stance.patterns:
        yield f"{name}: {_patterns(stance.patterns)}"


def _patterns(patterns: Sequence[Pattern]) -> str:
    """Return the phrases among patterns; an expression says nothing to a reader, and its playbook has it."""
    said = [f"“{one.text}”" for one in patterns if not one.regex]
    if len(said) < len(patterns):
        said.append(tr("words that fit an expression of the playbook"))
    return ", ".join(said)


def _finding_of(result: PositionResult) -> int:
    """Return the finding whose words a result rests on, 0 for none."""
    return result.grounds.finding_id if isinstance(result.grounds, Quoted) else 0


def _framed() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setObjectName("termCard")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(4)
    return card, layout


def _at_start(words: str) -> str:
    """Return words as they stand at the start of a line."""
    return words[:1].upper() + words[1:]


def _wrapped(text: str, role: str = "") -> QLabel:
    made = label(text, role)
    made.setWordWrap(True)
    return made
