"""How much memory a model needs, before it is loaded."""

from pathlib import Path

import psutil

from smallprint.engine.header import Header
from smallprint.errors import MemoryShort

SEQUENCES = 3
"""Of a context: the root, the prompt and the reply."""

_BESIDES = 150_000_000  # the program and the buffers of an evaluation, measured on vocabularies of 49 to 100 thousand


def needed_bytes(path: Path, header: Header, context: int, sequences: int = SEQUENCES, *, repack: bool = False) -> int:
    """Return about how much memory a process needs that reads with this model in a context of so many tokens.

    Each of the context's `sequences` costs a recurrent model's whole state, used or not. `repack` says that the weights
    are there in a second layout, too.
    """
    tokens = min(context, header.context) if header.context else context
    pools = header.token_bytes * tokens + header.recurrent_bytes * sequences
    return path.stat().st_size * (2 if repack else 1) + pools + _BESIDES


def require_memory(
    path: Path, header: Header, context: int, sequences: int = SEQUENCES, *, repack: bool = False
) -> None:
    """Raise MemoryShort where the machine has too little memory free for the model."""
    needed, free = needed_bytes(path, header, context, sequences, repack=repack), psutil.virtual_memory().available
    if needed > free:
        raise MemoryShort(
            f"{path.name} needs about {needed // 1_000_000} MB of memory, and {free // 1_000_000} MB are free. "
            "Close other programs, or choose a smaller model."
        )
