"""Ids of comments and changes that no part of a Word file uses yet."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, count

_ID = re.compile(rb"""\s(?:[\w.-]+:)?id\s*=\s*["'](-?\d{1,10})["']""")
_MOST = 2**31 - 1


def free_ids(parts: Iterable[bytes]) -> Iterator[int]:
    """Yield ids from above the highest one in use, then those that are free below it.

    All numbers that stand as an id count as used, whatever they are ids of: an id that is unique in the file is right
    for comments, changes and bookmarks alike.
    """
    used = {int(found) for part in parts for found in _ID.findall(part)}
    above = max((one for one in used if one < _MOST), default=-1) + 1
    return (one for one in chain(range(max(above, 0), _MOST), count()) if one not in used)
