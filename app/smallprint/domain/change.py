"""What a Word file says of its own negotiation: tracked changes and comments."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# Ends the name of a document that is read as if its changes were rejected.
REJECTED_NAME = " (changes rejected)"


class Reading(StrEnum):
    """How tracked changes enter the reading text of a document."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def other(self) -> "Reading":
        """The reading that this one is not."""
        return Reading.REJECTED if self is Reading.ACCEPTED else Reading.ACCEPTED


class ChangeKind(StrEnum):
    """What a tracked change does when it is accepted."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_HERE = "moved_here"
    MOVED_AWAY = "moved_away"
    FORMATTED = "formatted"

    @property
    def label(self) -> str:
        """The kind as a person reads it."""
        return self.value.replace("_", " ").capitalize()

    def in_text(self, reading: Reading) -> bool:
        """Say whether the words of such a change are part of the reading text."""
        if self is ChangeKind.FORMATTED:
            return True
        return (self in (ChangeKind.INSERTED, ChangeKind.MOVED_HERE)) == (reading is Reading.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change.

    `start` and `end` are its place in the reading text; they are equal where its words are not part of that text, which
    then would stand there. `text` are its words, "¶" for a paragraph's end alone. `author` and `date` (ISO 8601) are
    "" where the file does not say. `detail` says what else it is about: "bold, font size", "table row", "footnote".
    """

    kind: ChangeKind
    author: str
    date: str
    text: str
    start: int
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment of the file's own, or a reply to one.

    `start` and `end` are the words it is on in the reading text, equal where these are not in it or it is on none.
    `reply_to` is the index of the comment that it answers; `done` says that its thread was marked as resolved.
    """

    author: str
    date: str
    text: str
    start: int
    end: int
    done: bool = False
    reply_to: int | None = None


def shown_day(moment: str) -> str:
    """Return the day of a moment as a file says it (ISO 8601) as "1 May 2026", "" where it is no day."""
    try:
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return ""
    return f"{day.day} {day:%B %Y}"
