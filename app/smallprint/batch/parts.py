"""The tables of a batch as Parquet, or CSV without pyarrow: a part a shard, each written whole or not at all."""

import csv
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from smallprint.batch.order import CSV, PARQUET
from smallprint.batch.tables import Row
from smallprint.errors import BatchFailed
from smallprint.export.tables.cells import is_like_formula
from smallprint.system.paths import private_folder
from smallprint.system.state_file import replacing

Columns = Mapping[str, type]


def table_format() -> str:
    """Return the format that tables can be written in here."""
    return PARQUET if importlib.util.find_spec("pyarrow") else CSV


def check_format(chosen: str) -> None:
    """Raise BatchFailed where a batch was begun in a format that cannot be written here."""
    if chosen == PARQUET and table_format() != PARQUET:
        raise BatchFailed("This batch was begun with Parquet tables. Install smallprint[batch], then go on.")


def part_name(table: str, shard: int, format_: str) -> str:
    """Return the name of a shard's part of a table."""
    return f"{table}/{table}-{shard:05}.{format_}"


def write_part(target: Path, columns: Columns, rows: Sequence[Row]) -> None:
    """Write one part in place of an older one, in the format of its suffix; raises BatchFailed."""
    _whole(target, lambda draft: (_parquet if target.suffix == f".{PARQUET}" else _csv)(draft, columns, rows))


def join_parts(folder: Path, table: str, format_: str, target: Path) -> None:
    """Write all parts of a table as one file; raises BatchFailed."""
    parts = sorted((folder / table).glob(f"*.{format_}"))
    _whole(target, lambda draft: (_join_parquet if format_ == PARQUET else _join_csv)(parts, draft))


def _whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let a file be written under another name, and give it its own when it is whole."""
    try:
        private_folder(target.parent)
        with replacing(target) as draft:
            write(draft)
    except OSError as error:
        raise BatchFailed(
            f"The table “{target.name}” cannot be written ({error.strerror or error}). Make room, then go on."
        ) from error


def _csv(draft: Path, columns: Columns, rows: Sequence[Row]) -> None:
    with draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows([_cell(row[name]) for name in columns] for row in rows)


def _cell(value: object) -> object:
    """Return a cell; what a spreadsheet would take for a formula begins with an apostrophe."""
    if not isinstance(value, str):
        return value
    text = str(_plain(value))
    return f"'{text}" if is_like_formula(text) else text


def _join_csv(parts: Sequence[Path], draft: Path) -> None:
    with draft.open("w", encoding="utf-8-sig", newline="") as whole:
        writer = csv.writer(whole, lineterminator="\r\n")
        for number, part in enumerate(parts):
            with part.open(encoding="utf-8-sig", newline="") as file:
                rows = csv.reader(file)
                head = next(rows)
                if number == 0:
                    writer.writerow(head)
                writer.writerows(rows)


def _parquet(draft: Path, columns: Columns, rows: Sequence[Row]) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an extra, which only batches use
    from pyarrow import parquet  # noqa: PLC0415

    types = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    arrays = [pa.array([_plain(row[name]) for row in rows], types[kind]) for name, kind in columns.items()]
    parquet.write_table(pa.table(arrays, names=list(columns)), draft, compression="zstd")


def _plain(value: object) -> object:
    """Return text as itself: a value of an enumeration is a text of another class, and text may be half a character."""
    return str(value).encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _join_parquet(parts: Sequence[Path], draft: Path) -> None:
    from pyarrow import parquet  # noqa: PLC0415 - an extra, which only batches use

    if not parts:
        return
    with parquet.ParquetWriter(draft, parquet.read_schema(parts[0]), compression="zstd") as writer:
        for part in parts:
            writer.write_table(parquet.read_table(part))
