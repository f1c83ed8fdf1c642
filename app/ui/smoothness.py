"""How the interpreter is set while the window is open, so that the job thread never holds up the event loop."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

_SWITCH_SECONDS = 0.0001


@contextmanager
def smooth_interpreter() -> Iterator[None]:
    """Keep the interpreter's own pauses short inside the block; enter it when the program is loaded.

    A full garbage collection holds the interpreter lock while it walks every object: 45 to 110 ms here with all
    modules loaded, in whichever thread it falls. Everything alive now is taken out of its sight, and a full collection
    of what a review makes takes under 10 ms.

    A thread that runs Python gives the lock away every 5 ms by default, and a slot that calls into Qt asks for it
    several times. With 1 ms, half as many ticks of the event loop were more than 10 ms late (25 against 40 in a review
    of 31 pages, mean of three runs each), and the review was as fast.

    `numpy.unique` loads `numpy.ma` at its first call, 20 to 60 ms in which no other thread runs: that is done before.
    """
    import_module("numpy.ma")
    before = sys.getswitchinterval()
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
        gc.unfreeze()
