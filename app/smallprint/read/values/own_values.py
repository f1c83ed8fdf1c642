"""The value of a finding of a person's own clause type: what the rule of its kind reads first in its words."""

from dataclasses import replace

from smallprint.domain.clause import ClauseType
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Segmentation
from smallprint.read.values.find import find_values
from smallprint.read.values.habits import habits_of


class OwnValues:
    """Reads values in one document, among the words of it that are in force."""

    def __init__(self, document: Document, segmentation: Segmentation) -> None:
        self._document, self._segmentation = document, segmentation
        self._standing = ""

    def value(self, clause: ClauseType, start: int, end: int) -> Value | None:
        """Return the value of some characters, None where they have none of the type's kind."""
        if not self._standing:
            self._standing = in_force(self._document, self._segmentation, furniture=True).text
        found = find_values(clause, self._standing[start:end], habits_of(self._standing))
        if not found:
            return None
        first = found[0]
        return replace(first, start=first.start + start, end=first.end + start) if first.start >= 0 else first
