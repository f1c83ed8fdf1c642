"""How many threads to use now, by what they have just achieved: other programs come and go."""

_FIRST_TRIAL, _RAREST_TRIAL = 12, 96
_CLEARLY = 1.15  # how much faster the other count must be to be taken
_SUDDENLY = 0.5  # share of its own usual speed at which a count is doubted at once
_WEIGHT = 0.4  # of the newest speed in the usual one


class ThreadChoice:
    """Chooses between all threads and one, for work that comes in steps of about the same size.

    All of them wait for each other many times in a step. Several are faster on an idle machine, and slower than one
    beside programs that keep the cores busy. The results are the same to the last
    bit, so changing over is free. The count not in use is tried now and then, more rarely as long as it loses.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._used = most
        self._usual: dict[int, float] = {}
        self._left = self._interval = _FIRST_TRIAL

    @property
    def threads(self) -> int:
        """The count for the next step."""
        return self._used if self._left > 0 else self._other

    def record(self, threads: int, tokens: int, seconds: float) -> None:
        """Take note of a step done with this count."""
        if self._most == 1:
            return
        speed = tokens / max(seconds, 1e-9)
        before = self._usual.get(threads, speed)
        self._usual[threads] = before + _WEIGHT * (speed - before)
        if threads == self._used:
            self._left = 0 if speed < before * _SUDDENLY else self._left - 1
            return
        if speed > self._usual[self._used] * _CLEARLY:
            self._used, self._interval = threads, _FIRST_TRIAL
        else:
            self._interval = min(2 * self._interval, _RAREST_TRIAL)
        self._left = self._interval

    @property
    def _other(self) -> int:
        return 1 if self._used == self._most else self._most
