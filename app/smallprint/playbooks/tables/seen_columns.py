"""The columns of a firm's table as a person sees them who says what each is: its header, and words that stand in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smallprint.playbooks.tables.columns import PlaybookField, matched, plain_words
from smallprint.playbooks.tables.converting import content_of, foreign_file, known_suffix
from smallprint.playbooks.tables.levels import says_nothing

_MOST_EXAMPLES = 3
_LONGEST = 200  # characters of an example


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column: its header, words of its first rows, and what it says by its header; None where that is not known.

    `tables` are the numbers of the tables that have it.
    """

    header: str
    examples: tuple[str, ...]
    guessed: PlaybookField | None
    tables: frozenset[int]

    def beside(self, other: "SeenColumn") -> bool:
        """Say whether both stand in one table."""
        return bool(self.tables & other.tables)


def seen_columns(path: Path) -> tuple[SeenColumn, ...]:
    """Return the columns of all tables of a file, each header once; none of YAML. Raises PlaybookInvalid.

    Where no header is known, the first row that looks like a head is taken for it.
    """
    if known_suffix(path) in (".yaml", ".yml"):
        return ()
    data = content_of(path)
    file = foreign_file(path, data, {})
    if not file.tables:
        file = foreign_file(path, data, {}, any_head=True)
    found: dict[str, SeenColumn] = {}
    for number, table in enumerate(file.tables):
        fields = matched(table.headers).fields
        for column, (header, field) in enumerate(zip(table.headers, fields, strict=True)):
            if plain_words(header):
                said = [" ".join(row.cells[column].split())[:_LONGEST] for row in table.rows]
                before = found.get(plain_words(header), SeenColumn(header, (), field, frozenset()))
                examples = _first([*before.examples, *said])
                found[plain_words(header)] = replace(before, examples=examples, tables=before.tables | {number})
    return tuple(found.values())


def _first(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the first texts that say something, each once."""
    return tuple(dict.fromkeys(one for one in texts if not says_nothing(one)))[:_MOST_EXAMPLES]
