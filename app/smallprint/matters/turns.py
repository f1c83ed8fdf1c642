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
        self._under_way: list[int] = []
        self._dropped: set[int] = set()
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

    @property
    def under_way(self) -> tuple[int, ...]:
        """The documents that were taken, and are not done."""
        with self._lock:
            return tuple(self._under_way)

    @property
    def dropped(self) -> frozenset[int]:
        """The documents that are not to be read, whether they were taken or not."""
        with self._lock:
            return frozenset(self._dropped)

    def take(self, behind: int = 0) -> int | None:
        """Take the next document, or one that so many come before, the last at the latest; None when none is left."""
        with self._lock:
            if not self._left:
                return None
            taken = self._left.pop(min(behind, len(self._left) - 1))
            self._taken.append(taken)
            self._under_way.append(taken)
            return taken

    def finished(self, document_id: int) -> None:
        """Know that a document which was taken is worked on no more."""
        with self._lock:
            if document_id in self._under_way:
                self._under_way.remove(document_id)

    def put(self, ids: Iterable[int]) -> None:
        """Put documents at the end; one that is in the queue keeps its place."""
        with self._lock:
            self._put((*self._left, *ids))

    def put_first(self, ids: Iterable[int]) -> None:
        """Put documents before all others, but for those that were dropped."""
        with self._lock:
            self._put((*(one for one in ids if one not in self._dropped), *self._left))

    def _put(self, ids: Iterable[int]) -> None:
        self._left = list(dict.fromkeys(ids))
        self._dropped.difference_update(self._left)
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
            self._dropped.update(ids)
            self._left = [one for one in self._left if one not in self._dropped]
            self.version += 1

    def forget(self) -> None:
        """Begin anew with an empty queue."""
        with self._lock:
            self._left, self._taken, self._under_way = [], [], []
            self._dropped.clear()
            self.version += 1
