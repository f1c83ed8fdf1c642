"""Which of many spans of characters overlap a given one, without looking at all of them."""

from collections import defaultdict

_BUCKET = 1024  # characters; most spans lie in one or two of them


class SpanIndex:
    """Spans of characters, each under a number of the caller's; one number may stand for several spans."""

    def __init__(self) -> None:
        self._buckets: dict[int, list[tuple[int, int, int]]] = defaultdict(list)

    def add(self, start: int, end: int, number: int = 0) -> None:
        """Take in a span."""
        for bucket in _buckets(start, end):
            self._buckets[bucket].append((start, end, number))

    def over(self, start: int, end: int) -> list[int]:
        """Return the numbers of the spans that share a character with `start` to `end`, ascending, each once."""
        found = set()
        for bucket in _buckets(start, end):
            for low, high, number in self._buckets.get(bucket, ()):
                if low < end and start < high:
                    found.add(number)
        return sorted(found)

    def touches(self, start: int, end: int) -> bool:
        """Say whether any span shares a character with `start` to `end`."""
        return any(
            low < end and start < high
            for bucket in _buckets(start, end)
            for low, high, _ in self._buckets.get(bucket, ())
        )


def _buckets(start: int, end: int) -> range:
    return range(start // _BUCKET, max(start, end - 1) // _BUCKET + 1)
