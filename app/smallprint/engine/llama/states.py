"""Keeps the state of the context after shared beginnings: a few in memory, all in the cache folder.

The native library accepts a state of other weights, and one with a flipped byte, without a word; so a file says what
it was made with and carries a checksum, and one that does not match is deleted and made again.
"""

import hashlib
import logging
import os
import struct
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from smallprint.system.state_file import replacing

StateBytes = npt.NDArray[np.uint8]
Tokens = tuple[int, ...]

_log = logging.getLogger("smallprint.engine")
_MAGIC = b"SPSTATE1"
_DIGEST = 32
_HEAD = len(_MAGIC) + 2 * _DIGEST
_SHORTEST = 64  # tokens; evaluating fewer takes no longer than reading a file
_MEMORY_BYTES = 16 * 1024 * 1024
_FOLDER_BYTES = 512 * 1024 * 1024


class KeptStates:
    """States by the tokens that lead to them. `identity` is all that they depend on besides: weights, library, shapes.

    Without a folder they are kept in memory only, at least the newest; the least recently used go first everywhere.
    Files are written by a thread of their own: 70 MB take a quarter of a second, and a person's question must not wait.
    """

    def __init__(self, folder: Path | None = None, identity: str = "") -> None:
        self._folder = folder
        self._identity = identity.encode()
        self._kept: OrderedDict[Tokens, StateBytes] = OrderedDict()
        self._writer = ThreadPoolExecutor(1, "keep-prompts")

    def get(self, tokens: Tokens) -> StateBytes | None:
        """Return the state after these tokens, None where none is kept."""
        state = self._kept.get(tokens)
        if state is None:
            state = self._read(tokens)
            if state is None:
                return None
        self._keep(tokens, state)
        return state

    def put(self, tokens: Tokens, state: StateBytes) -> None:
        """Keep a state; a folder that cannot be written is noted in the log."""
        self._keep(tokens, state)
        if self._folder is not None and len(tokens) >= _SHORTEST:
            self._writer.submit(self._write, self._folder, tokens, state)

    def close(self) -> None:
        """Wait until all is written; nothing can be put afterwards."""
        self._writer.shutdown()

    def _write(self, folder: Path, tokens: Tokens, state: StateBytes) -> None:
        path = self._path(tokens)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with replacing(path) as draft, draft.open("wb") as file:
                file.write(_MAGIC + self._key(tokens) + hashlib.sha256(state.data).digest())
                file.write(state.data)
            self._make_room(path)
        except OSError as error:
            _log.warning("A prompt's state could not be kept in %s: %s", folder, error)

    def forget(self, tokens: Tokens) -> None:
        """Drop a state that turned out not to fit."""
        self._kept.pop(tokens, None)
        if self._folder is not None:
            self._path(tokens).unlink(missing_ok=True)

    def _keep(self, tokens: Tokens, state: StateBytes) -> None:
        self._kept[tokens] = state
        self._kept.move_to_end(tokens)
        fewest = 1 if self._folder is None else 0
        while sum(kept.size for kept in self._kept.values()) > _MEMORY_BYTES and len(self._kept) > fewest:
            self._kept.popitem(last=False)

    def _read(self, tokens: Tokens) -> StateBytes | None:
        if self._folder is None or len(tokens) < _SHORTEST:
            return None
        path = self._path(tokens)
        try:
            content = np.fromfile(path, np.uint8)
            os.utime(path)  # the least recently used go first
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.warning("A prompt's state in %s could not be read: %s", path, error)
            return None
        head, state = content[:_HEAD].tobytes(), content[_HEAD:]
        if head == _MAGIC + self._key(tokens) + hashlib.sha256(state.data).digest():
            return state
        _log.warning("A prompt's state in %s is damaged; it is made again.", path)
        path.unlink(missing_ok=True)
        return None

    def _key(self, tokens: Tokens) -> bytes:
        return hashlib.sha256(self._identity + b"\0" + struct.pack(f"<{len(tokens)}i", *tokens)).digest()

    def _path(self, tokens: Tokens) -> Path:
        assert self._folder is not None
        return self._folder / f"{self._key(tokens)[:16].hex()}.state"

    def _make_room(self, newest: Path) -> None:
        """Delete the least recently used files while the folder holds too much."""
        files = sorted((path.stat().st_mtime_ns, path.stat().st_size, path) for path in newest.parent.glob("*.state"))
        total = sum(size for _, size, _ in files)
        for _, size, path in files:
            if total <= _FOLDER_BYTES or path == newest:
                break
            path.unlink(missing_ok=True)
            total -= size
