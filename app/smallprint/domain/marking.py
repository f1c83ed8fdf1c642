"""What is put on the words of a file when a marked copy of it is made, and what became of it."""

from dataclasses import dataclass, field, replace

from smallprint.domain.document import Document


@dataclass(frozen=True, slots=True)
class MarginComment:
    """One comment on characters `start` to `end` of a document's text.

    `title` is its first line, `lines` are the others. `colour` is "#rrggbb". `replacement` is what a person would have
    the words say instead, None where they say nothing of it.
    """

    start: int
    end: int
    title: str
    lines: tuple[str, ...] = ()
    colour: str = "#c58418"
    replacement: str | None = None

    def in_comment(self) -> "MarginComment":
        """Return it with its replacement as a line of the comment, where no tracked change can say it."""
        if self.replacement is None:
            return self
        words = " ".join(self.replacement.split())
        line = f"Proposed instead: “{words}”" if words else "Proposed to be struck."
        return replace(self, lines=(line, *self.lines), replacement=None)


@dataclass(frozen=True, slots=True)
class Marking:
    """What a marked copy is made of: the file's bytes, the document that was read of them, and the marks.

    `author` and `date` (ISO 8601, UTC, "" where it is left out) are those of every comment and change.
    """

    data: bytes = field(repr=False)
    document: Document
    marks: tuple[MarginComment, ...]
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """A marked copy: its bytes, how many marks stand at exactly their words, and a sentence for each other one.

    `suffix` is the ending that its name must have. `remarks` are sentences on the copy as a whole.
    """

    data: bytes = field(repr=False)
    suffix: str
    placed: int
    sentences: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
