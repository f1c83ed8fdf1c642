"""Tracked changes and comments as they are seen in flowing text: what is drawn in an author's colour, and what is told.

Words that are not part of the reading text (deleted ones, where changes are read as accepted) are drawn where they
would stand. They have no offset of their own: nobody selects or copies them, and no finding is on them.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from smallprint.domain.change import Change, ChangeKind, Comment, shown_day
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_LONGEST = 1500  # characters of words that are not part of the text
# An author's colour is that of a group's tag, which can be read on every ground.
_AUTHORS = (
    ClauseGroup.RESTRICTIONS,
    ClauseGroup.EXIT,
    ClauseGroup.LAW_AND_AUDIT,
    ClauseGroup.ASSIGNMENT_AND_IP,
    ClauseGroup.TERM,
    ClauseGroup.LIABILITY,
)
_STRUCK = (ChangeKind.DELETED, ChangeKind.MOVED_AWAY)
_MOVED = (ChangeKind.MOVED_HERE, ChangeKind.MOVED_AWAY)
_NOTED = " ◆"  # where a comment is on words that are not in the text


@dataclass(frozen=True, slots=True)
class TrackedWords:
    """Words in an author's colour: characters of the text, or with `ghost` words that are drawn before `start`."""

    start: int
    end: int
    author: int
    told: str
    ghost: str = ""
    struck: bool = False
    moved: bool = False
    comment: bool = False


class Tracked:
    """The pieces of a document in text order."""

    def __init__(self, document: Document) -> None:
        self._authors: dict[str, int] = {}
        pieces = [piece for one in document.changes if (piece := self._changed(one)) is not None]
        pieces += [self._noted(one, document.comments) for one in document.comments]
        self._pieces = sorted(pieces, key=lambda piece: (piece.start, piece.end))
        self._starts = [piece.start for piece in self._pieces]
        self._reach = max((piece.end - piece.start for piece in self._pieces), default=0)

    def __len__(self) -> int:
        return len(self._pieces)

    def within(self, start: int, end: int) -> list[TrackedWords]:
        """Return what is drawn in or at the ends of a run of text, in its order."""
        first = bisect_left(self._starts, start - self._reach)
        last = bisect_left(self._starts, end + 1)
        return [piece for piece in self._pieces[first:last] if piece.end >= start]

    def told_at(self, offset: int) -> str:
        """Return who did what at an offset, one a line."""
        here = self.within(offset, offset)
        return "\n".join(dict.fromkeys(piece.told for piece in here if piece.ghost or offset < piece.end))

    def _changed(self, change: Change) -> TrackedWords | None:
        words = " ".join(change.text.replace("¶", " ¶ ").split())
        if change.kind is ChangeKind.FORMATTED or not words:
            return None
        day = shown_day(change.date)
        told = tr(
            "{kind} by {author}", kind=translated(change.kind.label), author=change.author or tr("an unnamed author")
        )
        told = f"{told}, {day}" if day else told
        ghost = "" if change.end > change.start else words[:_LONGEST]
        number = self._author(change.author)
        struck, moved = change.kind in _STRUCK, change.kind in _MOVED
        return TrackedWords(change.start, change.end, number, told, ghost, struck, moved)

    def _noted(self, comment: Comment, every: Sequence[Comment]) -> TrackedWords:
        answered = comment.reply_to is not None and comment.reply_to < len(every)
        kind = tr("reply") if answered else tr("comment")
        kind = f"{kind}, {tr('resolved')}" if comment.done else kind
        told = f"{comment.author or tr('Unnamed author')} ({kind}): {comment.text}"
        ghost = "" if comment.end > comment.start else _NOTED
        return TrackedWords(comment.start, comment.end, self._author(comment.author), told, ghost, comment=True)

    def _author(self, name: str) -> int:
        return self._authors.setdefault(name, len(self._authors))


def author_colour(theme: Theme, number: int) -> QColor:
    """Return the colour of an author, counted from 0 in the order in which they first appear."""
    return QColor(theme.groups[_AUTHORS[number % len(_AUTHORS)]].tag)
