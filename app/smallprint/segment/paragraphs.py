"""Lines -> units: which lines are one paragraph, and where the next one starts."""

import re
from collections import deque
from collections.abc import Sequence

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind
from smallprint.segment.contents import find_contents
from smallprint.segment.furniture import find_furniture
from smallprint.segment.headings import starts_heading
from smallprint.segment.labels import Label, read_label, repeats_words
from smallprint.segment.lines import Joint, PrintedLine, apart_spans, read_lines
from smallprint.segment.units import Unit

_FINISHED = re.compile(r"[.!?;:。！？｡；：؟۔؛।॥][\"”’»')\]）」』】]{0,3}$|[;,]\s(?:and|or|and/or|but)$")
_WANTS_MORE = re.compile(
    r"(?:[,–—(/&-]|\b(?:and|or|the|of|to|by|in|with|a|an|for|on|at|any|its|that|this|such|from|as|is|be|under|not|shall|will|"
    r"[Ss]ections?|[Aa]rticle|[Ee]xhibit|[Ss]chedule|[Pp]aragraph|[Cc]lause))$"
)
_BULLET = re.compile(r"[•·▪◦●○■□☐☒☑➢✓*\uf0b7–—-][ \t\xa0]+\S")
_HANGING = 3.0


def join_lines(document: Document) -> list[Unit]:
    """Return the units of a document without structure, furniture and what stands apart among them, in text order."""
    lines = read_lines(document)
    marked = find_furniture(lines)
    marked |= find_contents(lines)
    return _Joiner(document.text, lines, marked, apart_spans(document)).join()


class _Joiner:
    """Walks over the lines once; `seen` remembers which list numbers began a unit lately."""

    def __init__(
        self, text: str, lines: Sequence[PrintedLine], marked: set[int], apart: Sequence[tuple[int, int]] = ()
    ) -> None:
        self._text = text
        self._lines = lines
        self._marked = marked
        self._apart = deque(apart)
        self._units: list[Unit] = []
        self._seen: dict[str, int] = {}
        self._double_spaced = _double_spaced(lines)

    def join(self) -> list[Unit]:
        previous: PrintedLine | None = None
        interrupted = False
        for i, line in enumerate(self._lines):
            interrupted |= self._passed_apart(line.start)
            if i in self._marked:
                self._units.append(Unit(line.start, line.end, PassageKind.FURNITURE))
                interrupted = True
                continue
            label = read_label(self._text, line.start, line.end)
            if previous is None or self._begins(previous, line, label, interrupted):
                kind = PassageKind.TABLE_ROW if line.row else None
                self._units.append(Unit(line.start, line.end, kind))
                self._remember(label)
            elif interrupted:
                self._units.append(Unit(line.start, line.end, continues=True, opened=False))
            else:
                last = self._units[-1]
                self._units[-1] = Unit(last.start, line.end, last.kind, last.continues, last.opened)
            previous, interrupted = line, False
        self._passed_apart(len(self._text))
        return self._units

    def _passed_apart(self, start: int) -> bool:
        """Add what stands apart before `start`; say whether there was any."""
        passed = False
        while self._apart and self._apart[0][0] < start:
            first, end = self._apart.popleft()
            words = self._text[first:end].strip()
            if words:
                first = self._text.index(words, first)
                self._units.append(Unit(first, first + len(words), PassageKind.APART))
            passed = True
        return passed

    def _remember(self, label: Label | None) -> None:
        for style, ordinal in label.readings if label else ():
            self._seen[style] = ordinal

    def _begins(self, previous: PrintedLine, line: PrintedLine, label: Label | None, interrupted: bool) -> bool:
        """Say whether `line` begins a unit after `previous`."""
        if line.row or previous.row:
            return True
        if label is not None and repeats_words(previous.text, label):
            return False
        finished = _FINISHED.search(previous.text[-8:]) is not None
        if label is not None and self._labelled(previous, line, label, finished, interrupted):
            return True
        if line.text[0].islower():
            return False
        if _BULLET.match(line.text):
            return True
        wants_more = not finished and _wants_more(previous.text)
        joint = Joint.EDGE if interrupted else line.joint
        if joint is Joint.SPACE and self._double_spaced:
            joint = Joint.WRAP
        if joint in (Joint.SPACE, Joint.GAP):
            return not wants_more or starts_heading(self._text, line.start, line.end)
        if self._is_title(previous) or (
            starts_heading(self._text, line.start, line.end) and (finished or previous.short)
        ):
            return True
        if joint is Joint.EDGE:
            return finished or (previous.short and not wants_more)
        if finished:
            return previous.short or line.indent > previous.indent + _HANGING
        return previous.short and not wants_more

    def _labelled(
        self, previous: PrintedLine, line: PrintedLine, label: Label, finished: bool, interrupted: bool
    ) -> bool:
        """Say whether a line with a number at its start begins a unit, and is not a wrapped reference."""
        if line.joint in (Joint.SPACE, Joint.GAP) and not self._double_spaced:
            return not (line.joint is Joint.GAP and label.bare)
        expected = any(ordinal == self._seen.get(style, -1) + 1 or ordinal == 1 for style, ordinal in label.readings)
        follows = any(ordinal == self._seen.get(style, -1) + 1 for style, ordinal in label.readings)
        ends = finished or self._is_title(previous)
        if label.number.startswith("("):
            return (ends or previous.short or previous.text.endswith(",")) and (follows or (expected and ends))
        if label.word and label.word != "section":
            return ends or previous.short
        opens = line.text[label.end - line.start : label.end - line.start + 1]
        if follows and (interrupted or line.joint is Joint.EDGE) and (opens.isupper() or opens in ('"', "“")):
            return True
        return ends or (previous.short and (expected or bool(label.parts)) and not label.bare)

    def _is_title(self, line: PrintedLine) -> bool:
        return line.short and starts_heading(self._text, line.start, line.end)


def _wants_more(text: str) -> bool:
    """Say whether a line cannot be the end of a paragraph: it ends in a small word, or inside quotes."""
    ending = text[-200:]
    quoting = ending.count("“") > ending.count("”") or (len(text) <= 200 and ending.count('"') % 2 == 1)
    return quoting or _WANTS_MORE.search(text[-12:]) is not None


def _double_spaced(lines: Sequence[PrintedLine]) -> bool:
    """Say whether blank lines stand between the lines of a paragraph too."""
    spaced = [line for line in lines if line.joint is Joint.SPACE]
    runs_on = sum(line.text[0].islower() and line.text[1:2] not in (".", ")") for line in spaced)
    return len(spaced) >= 10 and runs_on > 0.3 * len(spaced)
