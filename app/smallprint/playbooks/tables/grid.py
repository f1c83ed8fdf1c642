"""Rows of cells as a table with headers: which row is the head, and whether the headers stand at the left instead."""

from collections.abc import Mapping, Sequence
from itertools import pairwise, zip_longest

from smallprint.playbooks.tables.columns import PlaybookField, field_of, matched, plain_words
from smallprint.playbooks.tables.foreign import ForeignRow, ForeignTable, about_field

_HEAD_WITHIN = 25  # rows among which the head is looked for; above it stand a title and remarks
_LONGEST_HEAD = 60  # characters of a header; longer ones are sentences

GridRows = Sequence[tuple[int, Sequence[str]]]
ChosenColumns = Mapping[str, PlaybookField | None]


def table_of(rows: GridRows, name: str, chosen: ChosenColumns, any_head: bool = False) -> ForeignTable | None:
    """Return a grid as a table, None where no row of it can be the head. `rows` have their numbers.

    With `any_head`, a row of short words is the head also where none of them is known.
    """
    best, most = -1, 0
    for index, (_, said) in enumerate(rows[:_HEAD_WITHIN]):
        cells = _named(said, [below for _, below in rows[index + 1 :]]) if chosen else said
        count = _headers(cells, chosen)
        if count > most and _usable(cells, chosen):
            best, most = index, count
    if best < 0:  # a head of two rows, of which the upper one says what several columns have in common
        joined = [_joined(upper[1], lower[1]) for upper, lower in pairwise(rows[:_HEAD_WITHIN])]
        usable = [at for at, cells in enumerate(joined) if _usable(cells, chosen)]
        if usable:
            at = usable[0]
            return table_of([(rows[at + 1][0], joined[at]), *rows[at + 2 :]], name, chosen)
    if best < 0 and any_head:
        best = _likely_head(rows)
    if best < 0:
        return None
    headers = _named(rows[best][1], [cells for _, cells in rows[best + 1 :]])
    where = f"“{name}”, row" if name else "row"
    below = [ForeignRow(f"{where} {number}", _filled(cells, len(headers))) for number, cells in rows[best + 1 :]]
    return ForeignTable(headers, tuple(one for one in below if any(map(str.strip, one.cells))), name)


def turned(rows: GridRows, place: str, title: str, chosen: ChosenColumns) -> ForeignTable | None:
    """Return a table whose headers stand at the left as one with a single row; None where they do not.

    `title` is the heading above it, which names the clause where the table does not.
    """
    pairs = [(cells[0], cells[1]) for _, cells in rows if len(cells) == 2 and cells[0].strip()]
    if len(pairs) < 2 or len(pairs) < len(rows) - 1:
        return None
    known = [label for label, _ in pairs if field_of(label, 0.5) is not None or _plain(chosen, label)]
    if len(known) < 2 or 2 * len(known) < len(pairs):
        return None
    if title:
        pairs.insert(0, ("Title", title))
    return ForeignTable(tuple(one for one, _ in pairs), (ForeignRow(place, tuple(said for _, said in pairs)),))


def about_of(rows: GridRows) -> dict[str, str]:
    """Return what a grid of labels and words says of the playbook as a whole, nothing where it says other things."""
    found = {}
    for _, cells in rows:
        said = [one.strip() for one in cells if one.strip()]
        field = about_field(said[0]) if len(said) == 2 else ""
        if field:
            found[field] = said[1]
    return found if len(found) >= max(2, len(rows) - 1) else {}


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Return the headers of two rows as one: the lower one's, and the upper one's where that says nothing."""
    return [low if low.strip() else high for high, low in zip_longest(upper, lower, fillvalue="")]


def _headers(cells: Sequence[str], chosen: ChosenColumns) -> int:
    short = [one for one in cells if one.strip() and len(one) <= _LONGEST_HEAD]
    return sum(field_of(one) is not None or _plain(chosen, one) for one in short)


def _likely_head(rows: GridRows) -> int:
    """Return the first row with short words in at least two cells and half as many as any, -1 where none has."""
    count = [0 if max(map(len, cells), default=0) > _LONGEST_HEAD else _filled_cells(cells) for _, cells in rows]
    enough = max(2, max(count[:_HEAD_WITHIN], default=0) / 2)
    return next((row for row, cells in enumerate(count[:_HEAD_WITHIN]) if cells >= enough), -1)


def _filled_cells(cells: Sequence[str]) -> int:
    return sum(bool(one.strip()) for one in cells)


def _named(head: Sequence[str], below: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the headers; a column that has words and no header, or one of signs ("§"), is named by its letter."""
    headers = [" ".join(one.split()) for one in head]
    for column, header in enumerate(headers):
        if not plain_words(header) and any(column < len(cells) and cells[column].strip() for cells in below):
            headers[column] = f"Column {_letters(column)}"
    return tuple(headers)


def _letters(column: int) -> str:
    """Return the name that a sheet gives a column, counted from 0: "A", "Z", "AA"."""
    return (_letters(column // 26 - 1) if column > 25 else "") + chr(65 + column % 26)


def _plain(chosen: ChosenColumns, header: str) -> bool:
    return plain_words(header) in {plain_words(one) for one in chosen}


def _usable(cells: Sequence[str], chosen: ChosenColumns) -> bool:
    return max(map(len, cells), default=0) <= 2 * _LONGEST_HEAD and matched(cells, chosen).usable


def _filled(cells: Sequence[str], count: int) -> tuple[str, ...]:
    return tuple(cells[:count]) + ("",) * (count - len(cells))
