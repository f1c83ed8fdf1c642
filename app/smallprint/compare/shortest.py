"""The shortest script that makes one short sequence of another (E. Myers, "An O(ND) difference algorithm", 1986)."""

from collections.abc import Sequence

_MOST = 200  # deletions and insertions; what differs more is given up as wholly different


def shortest_matches(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return what stays as (place in the old one, place in the new one, length); nothing where too much differs."""
    trail = _trail(old, new)
    if trail is None:
        return []
    found: list[tuple[int, int, int]] = []
    x, y = len(old), len(new)
    for step in range(len(trail) - 1, -1, -1):
        reached = trail[step]
        diagonal = x - y
        down = diagonal == -step or (diagonal != step and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1))
        from_diagonal = diagonal + 1 if down else diagonal - 1
        before_x = reached.get(from_diagonal, 0) if step else 0
        before_y = before_x - from_diagonal if step else 0
        start = (before_x if down else before_x + 1) if step else 0
        if x > start:
            found.append((start, y - (x - start), x - start))
        x, y = before_x, before_y
    return found[::-1]


def _trail(old: Sequence[int], new: Sequence[int]) -> list[dict[int, int]] | None:
    """Return how far each diagonal reached before each step, None where the steps do not suffice."""
    reached: dict[int, int] = {1: 0}
    trail: list[dict[int, int]] = []
    for step in range(min(len(old) + len(new), _MOST) + 1):
        trail.append(dict(reached))
        for diagonal in range(-step, step + 1, 2):
            if diagonal == -step or (
                diagonal != step and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1)
            ):
                x = reached.get(diagonal + 1, 0)
            else:
                x = reached.get(diagonal - 1, 0) + 1
            y = x - diagonal
            while x < len(old) and y < len(new) and old[x] == new[y]:
                x, y = x + 1, y + 1
            reached[diagonal] = x
            if x >= len(old) and y >= len(new):
                return trail
    return None
