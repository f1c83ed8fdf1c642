"""Rows of tables as answers: which row a question asks for, and which of its cells, said with their headings."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.tables import Table, TableRow, find_tables, row_at
from smallprint.read.answers.question_words import QuestionWords, stems, telling

_COUNTED = re.compile(r"[A-Za-z]{0,4}-?\d+\b")
_BARE = re.compile(r"\W*\d+(?:\.\d+)*\W*")
_HEADED = 0.5  # what a value of the kind asked for counts beside a word of the question in a column's heading
_LONGEST = 240  # characters of a cell that is said; a longer one is read in its quote


class Rows:
    """The tables of a document, for one question."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        self._document = document
        self._tables = find_tables(document, passages)

    def headings(self, passage: Passage) -> str:
        """Return the headings of the columns over a row, in one text; "" for what is no row."""
        found = self._row(passage)
        return " ".join(found[1].headings) if found else ""

    def answers(self, passage: Passage, question: QuestionWords) -> bool:
        """Say whether a row may answer: it is no row of headings, and none of another thing than the one asked for.

        What a table does not list is not answered by a row that looks like it: "the rate of a principal engineer" not
        by that of a junior one, "milestone M7" not by M2.
        """
        return not self._heads(passage) and not self.of_another_thing(passage, question)

    def of_another_thing(self, passage: Passage, question: QuestionWords) -> bool:
        """Say whether a passage is a row of a thing of the kind that is asked for, and not of that one."""
        found = self._row(passage)
        return found is not None and self._other(*found, question)

    def lack(self, passages: Sequence[Passage], question: QuestionWords) -> bool:
        """Say whether a table of passages lists things of the kind that is asked for, and not that one."""
        tables = [found[0] for one in passages if (found := self._row(one)) is not None]
        return any(all(self._other(table, row, question) for row in table.rows) for table in tables)

    def _other(self, table: Table, row: TableRow, question: QuestionWords) -> bool:
        return self._counted_otherwise(table, row, question) or self._named_otherwise(table, row, question)

    def _heads(self, passage: Passage) -> bool:
        return passage.kind is PassageKind.TABLE_ROW and any(
            table.head[0] < passage.end and passage.start < table.head[1] for table in self._tables
        )

    def said(self, start: int, end: int, question: QuestionWords, wanted: Callable[[str], list[Value]] | None) -> str:
        """Return the cell that answers with its headings ("Junior engineer · Hourly rate: $95").

        It is the whole row where no column is asked for, and "" for characters that are no single row with headings.
        `wanted` finds the values of the kind asked for.
        """
        found = row_at(self._tables, start, end)
        if found is None or len(found[1].cells) < 2:
            return ""
        row = found[1]
        name, first = self._name(row)
        cells = [(self._words(row, at), row.headings[at]) for at in range(first, len(row.cells))]
        if not any(heading for _, heading in cells) and len(cells) > 1:
            return ""
        scores = [self._asked_of(cell, heading, question, wanted) for cell, heading in cells]
        best = max(scores, default=0.0)
        if best > 0 and scores.count(best) == 1:
            cells = [cells[scores.index(best)]]
        said = [f"{heading}: {cell}" if heading else cell for cell, heading in cells if len(cell) <= _LONGEST]
        if not any(heading for _, heading in cells):
            return f"{name}: {said[0]}" if said else ""
        return " · ".join([name, *said]) if said else ""

    def _row(self, passage: Passage) -> tuple[Table, TableRow] | None:
        end = passage.start + len(self._document.text[passage.start : passage.end].rstrip())
        return row_at(self._tables, passage.start, end) if passage.kind is PassageKind.TABLE_ROW else None

    def _words(self, row: TableRow, at: int) -> str:
        return " ".join(self._document.text[row.cells[at].start : row.cells[at].end].split())

    def _name(self, row: TableRow) -> tuple[str, int]:
        """Return what a row is called, and the number of its first cell that says something of it."""
        name = self._words(row, 0)
        if row.headings[0] and _BARE.fullmatch(name):
            return f"{row.headings[0]} {name}", 1
        if not row.headings[0] and not any(row.headings[1:]) and len(row.cells) > 2:
            return self._words(row, len(row.cells) - 2), len(row.cells) - 1
        return name, 1

    def _asked_of(
        self, cell: str, heading: str, question: QuestionWords, wanted: Callable[[str], list[Value]] | None
    ) -> float:
        """Return how much a question asks for a column: the share of its heading's words, and its kind of value."""
        own = set(stems(heading, question.language))
        asked = len(own & question.stems) / len(own) if own else 0.0
        return asked + (_HEADED if wanted is not None and wanted(cell) else 0.0)

    def _counted_otherwise(self, table: Table, row: TableRow, question: QuestionWords) -> bool:
        """Say whether the question names a row by a number that this one does not have ("priority 3", "M7")."""
        named = [self._name(one)[0].lower() for one in table.rows]
        own = self._name(row)[0].lower()
        for match in _COUNTED.finditer(question.text.lower()):
            before = telling(question.text[: match.start()])[-1:]
            kind = [*before, "#"] if match[0].isdigit() else [re.sub(r"\d+", "#", match[0])]
            alike = [one for one in named if kind[-1] in re.sub(r"\d+", "#", one) and set(kind[:-1]) <= set(stems(one))]
            if alike and re.search(rf"(?<!\w){re.escape(match[0])}(?!\w)", own) is None:
                return True
        return False

    def _named_otherwise(self, table: Table, row: TableRow, question: QuestionWords) -> bool:
        """Say whether the row's name and the question's words are of one kind of thing and differ in which one."""
        if len(row.cells) < 2:
            return False
        over = {stem for heading in table.headings for stem in stems(heading, question.language)}
        name = set(telling(self._name(row)[0]))
        asked = stems(question.text, question.language)
        if not name - question.stems:
            return False
        kinds = {telling(self._name(one)[0])[-1:][0] for one in table.rows if telling(self._name(one)[0])}
        for before, word in pairwise(asked):
            which = before in question.stems and before not in over and before not in name and not before.isdigit()
            if which and word in name and word in kinds:
                return True
        return False
