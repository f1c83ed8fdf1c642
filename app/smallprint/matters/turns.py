"""The documents that a review has still to read, in an order that may change while it works."""

import threading
from collections.abc import Iterable, Sequence


class DocumentQueue:
    """A queue of documents, each in it once; any thread may change it while another one takes from it.

    `version` rises at each change but a taking.
    """

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._lock = threading.Lock()
        self._left = list(dict.fromkeys(ids))
        self._taken: list[int] = []
        self.version = 0

    @property
    def left(self) -> tuple[int, ...]:
        """The documents that were not taken yet, the next one first."""
        with self._lock:
            return tuple(self._left)

    @property
    def taken(self) -> tuple[int, ...]:
        """The documents that were taken since the last `forget`."""
        with self._lock:
            return tuple(self._taken)

    def take(self) -> int | None:
        """Take the next document, None when none is left."""
        with self._lock:
            if not self._left:
                return None
            self._taken.append(self._left.pop(0))
            return self._taken[-1]

    def put(self, ids: Iterable[int]) -> None:
        """Put documents at the end; one that is in the queue keeps its place."""
        with self._lock:
            self._left = list(dict.fromkeys((*self._left, *ids)))
            self.version += 1

    def put_before(self, ids: Sequence[int], before: int = 0) -> None:
        """Move documents of the queue before another one, in the order given; 0 moves them to the end."""
        with self._lock:
            moved = [one for one in dict.fromkeys(ids) if one in self._left]
            rest = [one for one in self._left if one not in moved]
            at = rest.index(before) if before in rest else len(rest)
            self._left = [*rest[:at], *moved, *rest[at:]]
            self.version += 1

    def sooner(self, ids: Sequence[int]) -> None:
        """Let documents of the queue be the next ones."""
        left = self.left
        first = next((one for one in left if one not in ids), 0)
        self.put_before(ids, first)

    def drop(self, ids: Iterable[int]) -> None:
        """Leave documents unread."""
        with self._lock:
            dropped = set(ids)
            self._left = [one for one in self._left if one not in dropped]
            self.version += 1

    def forget(self) -> None:
        """Begin anew with an empty queue."""
        with self._lock:
            self._left, self._taken = [], []
            self.version += 1
