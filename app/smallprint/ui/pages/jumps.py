"""The places that a person has jumped from, and the way back to them and forward again."""

from dataclasses import dataclass

_MOST = 100


@dataclass(frozen=True, slots=True)
class ViewPosition:
    """A place in a document: `held` is what a layout calls the top left of what was in view."""

    document_id: int
    held: tuple[int, float, float]

    def is_near(self, other: "ViewPosition") -> bool:
        """Say whether nobody would see a difference."""
        same = self.document_id == other.document_id and self.held[0] == other.held[0]
        return same and all(abs(one - two) < 1.0 for one, two in zip(self.held[1:], other.held[1:], strict=True))


class Jumps:
    """Two stacks of spots: behind and ahead of where one is."""

    def __init__(self) -> None:
        self._behind: list[ViewPosition] = []
        self._ahead: list[ViewPosition] = []

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Say whether there is a way back, and one forward."""
        return bool(self._behind), bool(self._ahead)

    def leave(self, spot: ViewPosition) -> None:
        """Remember a place that a jump leaves; the way forward ends here."""
        self._ahead.clear()
        if not (self._behind and self._behind[-1].is_near(spot)):
            self._behind = [*self._behind, spot][-_MOST:]

    def go(self, step: int, now: ViewPosition | None) -> ViewPosition | None:
        """Return where the way leads back (`step` -1) or forward, None where it ends; `now` joins the other way."""
        here, there = (self._behind, self._ahead) if step < 0 else (self._ahead, self._behind)
        while here:
            spot = here.pop()
            if now is None or not spot.is_near(now):
                if now is not None:
                    there.append(now)
                return spot
        return None

    def clear(self) -> None:
        """Forget all of it."""
        self._behind.clear()
        self._ahead.clear()
