"""A clock for how long work takes, which stands still while the machine sleeps."""

import sys
import time

if sys.platform == "win32":
    import ctypes

    _TICKS_A_SECOND = 10_000_000

    def awake_seconds() -> float:
        """Return the seconds since the system began, without those that it slept; Windows' own clock counts these.

        Raises OSError where the system does not tell.
        """
        ticks = ctypes.c_ulonglong()
        if not ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks)):
            raise ctypes.WinError()
        return ticks.value / _TICKS_A_SECOND

else:

    def awake_seconds() -> float:
        """Return seconds of a clock that only goes on; on Linux and macOS it does not count sleep."""
        return time.monotonic()
