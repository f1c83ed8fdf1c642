"""The steps of the zoom; 1.0 is life size."""

_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_NEAR = 0.005


def larger(zoom: float) -> float:
    """Return the next larger step."""
    return next((step for step in _STEPS if step > zoom + _NEAR), _STEPS[-1])


def smaller(zoom: float) -> float:
    """Return the next smaller step."""
    return next((step for step in reversed(_STEPS) if step < zoom - _NEAR), _STEPS[0])


def within_reach(zoom: float) -> float:
    """Return a zoom, no smaller than the first step and no larger than the last."""
    return min(max(zoom, _STEPS[0]), _STEPS[-1])
