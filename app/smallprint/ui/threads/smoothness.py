"""How the interpreter is set while the window is open, so that the job thread never holds up the event loop."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

_SWITCH_SECONDS = 0.0001
_COLLECTIONS = 1_000  # of the younger generations before a full one; 10 by default


@contextmanager
def smooth_interpreter() -> Iterator[None]:
    """Keep the interpreter's own pauses short inside the block; enter it when the program is loaded.

    A full garbage collection holds the interpreter lock while it walks every object: 45 to 110 ms here with all
    modules loaded, in whichever thread it falls. Everything alive now is taken out of its sight, and a full collection
    of what a review makes takes under 10 ms.

    A thread that runs Python gives the lock away every 5 ms by default, and a slot that calls into Qt asks for it
    several times; so does each row of a query's answer. With 1 ms, a turn that read the documents list while a document
    was searched for parties was held up for 139 ms.

    Of what a review makes, little is garbage that only a full collection finds, and one takes 10 to 20 ms by the end of
    a review of 31 pages: it waits for `tidy`, when the work has ended, or for some tens of millions of objects.

    `numpy.unique` loads `numpy.ma` at its first call, 20 to 60 ms in which no other thread runs: that is done before.
    """
    import_module("numpy.ma")
    before, thresholds = sys.getswitchinterval(), gc.get_threshold()
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(_SWITCH_SECONDS)
    gc.set_threshold(thresholds[0], thresholds[1], _COLLECTIONS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def tidy() -> None:
    """Collect what the work that has ended left behind, in a smooth interpreter, and let no collection walk again what
    it made and is kept."""
    if gc.get_threshold()[2] == _COLLECTIONS:
        gc.collect()
        gc.freeze()
