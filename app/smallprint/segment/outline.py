"""The section path: which numbers and titles the text stands under, as they come by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smallprint.domain.passage import Section
from smallprint.segment.labels import Label

_ATTACHMENT, _PART, _ARTICLE, _TITLE, _NUMBER, _UNDER = range(6)
"""Ranks, outermost first: exhibit, part, article, unnumbered title, number, unnumbered title under a number."""

_JUMP = 3
"""So many numbers may be missing in a sequence (left out, or not recognised) before the next is not believed."""

_AHEAD = 8

_HIGHEST = 40
"""A first number above this is not believed to be a section's."""


@dataclass(frozen=True, slots=True)
class _Level:
    """One open step of the path; `nested` marks a list 1., 2. inside a section."""

    section: Section
    rank: int
    style: str = ""
    ordinal: int = 0
    parts: tuple[int, ...] = ()
    nested: bool = False
    word_level: int = 0


class Outline:
    """Keeps the open sections while the text is walked over once."""

    def __init__(self) -> None:
        self._levels: list[_Level] = []
        self._last: tuple[int, ...] = ()
        self._articles: dict[str, int] = {}
        self._untitled = False
        self.path: tuple[Section, ...] = ()

    def title(self, title: str, capitals: bool) -> None:
        """Open an unnumbered section, or give the number on the line before its title."""
        if self._untitled and self._levels:
            level = self._levels[-1]
            self._levels[-1] = replace(level, section=Section(level.section.number, title))
            self._settle(False)
            return
        numbered = any(level.rank == _NUMBER for level in self._levels)
        rank = _UNDER if numbered and not capitals else _TITLE
        if rank == _UNDER:
            keep = [level for level in self._levels if level.rank < _UNDER and (level.rank < _NUMBER or level.parts)]
        else:
            keep = [level for level in self._levels if level.rank < _TITLE]
        self._levels = [*keep, _Level(Section("", title), rank)]
        self._settle(False)

    def leave_title_open(self, still: bool) -> None:
        """Say whether the number just opened may still get its title from the next line."""
        self._untitled = self._untitled and still

    def heading(self, level: int, number: str, title: str, label: Label | None) -> None:
        """Open a section that Word marks as a heading of the given outline level (1 is the highest)."""
        self._levels = [open_ for open_ in self._levels if open_.rank == _TITLE and 0 < open_.word_level < level]
        style, ordinal = label.readings[0] if label else ("", 0)
        parts = label.parts if label else ()
        self._levels.append(_Level(Section(number, title), _TITLE, style, ordinal, parts, word_level=level))
        self._last = parts or self._last
        self._settle(False)

    def item(self, level: int, number: str, title: str, label: Label | None) -> None:
        """Open a list item that Word numbers, at the given nesting (1 is the outermost)."""
        parts = label.parts if label else ()
        keep = [
            open_
            for open_ in self._levels
            if (open_.rank <= _TITLE or 0 < open_.word_level < level)
            and not (parts and open_.parts and open_.parts != parts[: len(open_.parts)])
            and not (parts and open_.parts == parts)
        ]
        style, ordinal = label.readings[0] if label else ("", 0)
        self._levels = [*keep, _Level(Section(number, title), _NUMBER, style, ordinal, parts, word_level=level)]
        self._last = parts or self._last
        self._settle(False)

    def number(self, label: Label, title: str, opened: bool, ahead: Sequence[Label]) -> bool:
        """Open the section the label begins, if it is believable here; `ahead` are the labels that follow."""
        if label.word and label.word != "section":
            before = self._articles.get(label.word, 0)
            if not opened and (label.attachment or not before < label.readings[0][1] <= before + 2):
                return False
            self._part(label, title)
            return True
        placed = self._decimal(label, opened) if label.parts else self._lettered(label, opened, ahead)
        if placed is None:
            return False
        level, keep = placed
        self._levels = [*keep, replace(level, section=Section(label.number + "." * level.nested, title))]
        self._settle(not title)
        return True

    def _settle(self, untitled: bool) -> None:
        self._untitled = untitled
        self.path = tuple(level.section for level in self._levels)

    def _part(self, label: Label, title: str) -> None:
        rank = _ATTACHMENT if label.attachment else _PART if label.word == "part" else _ARTICLE
        self._levels = [level for level in self._levels if level.rank < rank]
        style, ordinal = label.readings[0]
        self._articles[label.word] = ordinal
        self._levels.append(_Level(Section(label.number, title), rank, style, ordinal))
        if rank == _ATTACHMENT:
            self._last = ()
        self._settle(not title)

    def _decimal(self, label: Label, opened: bool) -> tuple[_Level, list[_Level]] | None:
        parts = label.parts
        level = _Level(Section(""), _NUMBER, label.readings[0][0], parts[-1], parts)
        if len(parts) == 1 and not label.word:
            nested = self._nested(level, opened)
            if nested is not None:
                return nested
        if not self._believable(parts, opened, bool(label.word)):
            return None
        self._last = parts
        keep = [
            open_
            for open_ in self._levels
            if open_.rank < _TITLE
            or (open_.rank == _TITLE and (len(parts) > 1 or open_.word_level))
            or (
                open_.parts
                and not open_.nested
                and len(open_.parts) < len(parts)
                and open_.parts == parts[: len(open_.parts)]
            )
        ]
        return level, keep

    def _nested(self, level: _Level, opened: bool) -> tuple[_Level, list[_Level]] | None:
        """Place "1.", "2." as a list inside a section where one is open or begins."""
        for i in range(len(self._levels) - 1, -1, -1):
            open_ = self._levels[i]
            if open_.nested and level.ordinal == open_.ordinal + 1:
                return replace(level, nested=True), self._levels[:i]
        under = any((open_.rank == _NUMBER and open_.section.title and not open_.parts) for open_ in self._levels)
        if level.ordinal == 1 and opened and (under or any(open_.parts for open_ in self._levels)):
            keep = [open_ for open_ in self._levels if not open_.nested]
            return replace(level, nested=True), keep
        return None

    def _believable(self, parts: tuple[int, ...], opened: bool, named: bool) -> bool:
        """Say whether a decimal number may come after the last one."""
        last = self._last
        article = next((open_.ordinal for open_ in self._levels if open_.rank == _ARTICLE), 0)
        if _succeeds(parts, last) or (opened and named):
            return True
        if not opened:
            return not last and parts[-1] == 1 and parts[0] in (1, article)
        if not last or article == parts[0]:
            return max(parts) <= _HIGHEST
        restart = all(part <= 1 for part in parts)
        return restart or (parts > last and parts[0] - last[0] <= _JUMP) or parts == last

    def _lettered(self, label: Label, opened: bool, ahead: Sequence[Label]) -> tuple[_Level, list[_Level]] | None:
        """Place a letter, a roman number or a bracketed figure: the next of an open list, or the first of a new one."""
        options: list[tuple[int, str, int, int]] = []
        bracketed = label.number[0] == "("
        for style, ordinal in label.readings:
            at = next((i for i in range(len(self._levels) - 1, -1, -1) if self._levels[i].style == style), -1)
            gap = ordinal - self._levels[at].ordinal if at >= 0 else 0
            if at >= 0 and gap == 1:
                merit = 3
            elif ordinal == 1:
                merit = 2 if opened or bracketed else 0
            elif at >= 0:
                merit = int(gap <= _JUMP and (gap >= 0 if opened else gap > 1 and bracketed))
            else:
                merit = int(ordinal <= (2 * _JUMP if opened else 2 * bracketed))
            if merit:
                options.append((merit, style, ordinal, at))
        if not options:
            return None
        options.sort(key=lambda option: -option[0])
        _, style, ordinal, at = _resolved(options, ahead)
        keep = self._levels[:at] if at >= 0 else [level for level in self._levels if level.rank != _UNDER]
        if at < 0 and not self._levels and len(label.number) < 3 and not opened:
            return None
        return _Level(Section(""), _NUMBER, style, ordinal), list(keep)


def _succeeds(parts: tuple[int, ...], last: tuple[int, ...]) -> bool:
    """Say whether `parts` directly follows `last`: 9 after 8.4, 9.3 after 9.2.1, 9.2.1 after 9.2."""
    for depth in range(min(len(parts), len(last))):
        if parts[depth] != last[depth]:
            return parts[depth] == last[depth] + 1 and all(part <= 1 for part in parts[depth + 1 :])
    return len(parts) > len(last) > 0 and all(part <= 1 for part in parts[len(last) :])


def _resolved(options: list[tuple[int, str, int, int]], ahead: Sequence[Label]) -> tuple[int, str, int, int]:
    """Choose between the letter and the roman number by which one is counted on first in the labels that follow."""
    if len(options) > 1:
        for label in ahead[:_AHEAD]:
            for option in options:
                if (option[1], option[2] + 1) in label.readings:
                    return option
    return options[0]
