"""What a matter holds that cannot be read: each row costs itself alone, and is counted.

A file may be damaged, or made by somebody. Every row that becomes an object of the domain passes here: its columns hold
what the tables say they do, and whatever its JSON, names of kinds and numbers are, an error in them ends here.
"""

import json
import math
import struct
import zlib
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from smallprint.store.foreign import columns

T = TypeVar("T")
Row = dict[str, Any]

_UNSOUND = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    struct.error,
    zlib.error,
)
_KINDS: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,)}
_MAY_BE_MISSING = frozenset({"verdict", "reason", "made_at", "decided_value"})  # of a finding without a decision


class Salvage:
    """Makes objects of rows, and remembers which rows could not be read."""

    def __init__(self) -> None:
        self._unread: set[tuple[str, object]] = set()

    @property
    def count(self) -> int:
        """How many entries could not be read so far."""
        return len(self._unread)

    def all(self, kind: str, rows: Iterable[Row], make: Callable[[Row], T], key: str = "id") -> list[T]:
        """Return what the rows are; those that cannot be read are left out."""
        made = (self.one(kind, row, make, key) for row in rows)
        return [one for one in made if one is not None]

    def one(self, kind: str, row: Row | None, make: Callable[[Row], T], key: str = "id") -> T | None:
        """Return what a row is, None where there is none or it cannot be read."""
        if row is None:
            return None
        try:
            check_row(row)
            return make(row)
        except _UNSOUND:
            self.lost(kind, row.get(key))
            return None

    def part(self, kind: str, key: object, read: Callable[[], T], default: T) -> T:
        """Return what a part of a row is, or the default where it cannot be read."""
        try:
            return read()
        except _UNSOUND:
            self.lost(kind, key)
            return default

    def lost(self, kind: str, key: object) -> None:
        """Count an entry that cannot be read, once however often it is met."""
        self._unread.add((kind, repr(key)))


def check_row(row: Row) -> None:
    """Raise TypeError or ValueError where a column does not hold what its table says."""
    for name, value in row.items():
        kinds, needed = _declared().get(name, ((), False))
        if value is None:
            if needed:
                raise ValueError(f"{name} is missing")
        elif kinds and not isinstance(value, kinds):
            raise TypeError(f"{name} is of another type")
        elif isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{name} is no number")


def unpacked(packed: object, most: int) -> bytes:
    """Return the bytes that were packed with zlib; raises ValueError, TypeError or zlib.error, also above `most`.

    A few bytes may unpack to so many that there is no memory for them.
    """
    if packed is None:
        return b""
    if not isinstance(packed, bytes):
        raise TypeError("what was packed is bytes")
    reader = zlib.decompressobj()
    content = reader.decompress(packed, most + 1)
    if len(content) > most or not reader.eof:
        raise ValueError("more was packed than belongs there")
    return content


def listed(text: str) -> list[Any]:
    """Return the list that is stored as JSON; raises ValueError for anything else."""
    found = json.loads(text)
    if not isinstance(found, list):
        raise ValueError("a list was stored")
    return found


def typed(values: Sequence[object], *kinds: type) -> None:
    """Raise TypeError where values that were stored together are not of these kinds, one for one."""
    if len(values) != len(kinds) or not all(isinstance(one, kind) for one, kind in zip(values, kinds, strict=True)):
        raise TypeError("what was stored is of other types")


@lru_cache(maxsize=1)
def _declared() -> dict[str, tuple[tuple[type, ...], bool]]:
    """Return for each name of a column its types, and whether it is never missing, over all tables that have it."""
    found: dict[str, tuple[tuple[type, ...], bool]] = {}
    for name, kind, needed in columns():
        kinds, before = found.get(name, ((), True))
        needed = needed and before and name not in _MAY_BE_MISSING
        found[name] = (*kinds, *_KINDS.get(kind, ())), needed
    found["run_message"] = (str,), False
    return found
