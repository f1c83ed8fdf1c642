"""Smallprint: a Nano model that reads the small print, offline, on your own machine."""

import gc
import os

__version__ = "0.1.0"

# onnxruntime, which recognises text in pictures, otherwise makes a lasting device id in the user's cache as soon as it
# is imported, and sends events to its maker. A call after the import is too late. Each child process inherits this.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# What modules are made of stays: with Python's own threshold of 700 objects, a start spends 15 to 40 ms on looking for
# garbage among it.
gc.set_threshold(10_000)

# numpy's library for matrices starts a thread for each core as soon as it is loaded, and each one spins for a while
# before it sleeps, beside the threads of the model.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
