"""The one context as a set of sequences: evaluating tokens in them, copying, dropping, keeping their state.

Sequences are copied whole or not at all: a recurrent model's memory cannot be copied, or cut back, in part.
"""

import ctypes
import time
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama import library as llama_library
from smallprint.engine.llama.loading import LoadedModel
from smallprint.engine.llama.pace import ThreadChoice
from smallprint.errors import EngineError

Logits = npt.NDArray[np.float32]
StateBytes = npt.NDArray[np.uint8]

_ABORTED, _NO_ROOM = 2, 1
_SMALL = 16  # tokens of a step that is paced apart from whole prompts
# llama.cpp's flash attention multiplies matrices from 64 tokens on, and goes token by token below: after 500 tokens, a
# step of 49 took 500 ms, and 190 ms when it was filled up to 64 (135 million weights, 2 threads; equal at 16).
_FILLED_UP = range(24, 64)


class Interrupted(Exception):
    """An evaluation was stopped by its flag; the context must be cleared before it is used again."""


class Decoder:
    """Knows how long each sequence is. Any exception must be followed by `clear`."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model
        self._batch = llama_cpp.llama_batch_init(model.tuning.batch, 0, 1)
        self._paces = {small: ThreadChoice(model.tuning.evaluate) for small in (True, False)}
        self._lengths: dict[int, int] = {}

    @property
    def batch(self) -> int:
        """The most tokens of one `run`."""
        return self._model.tuning.batch

    def length(self, sequence: int) -> int:
        """Return how many tokens the sequence holds."""
        return self._lengths.get(sequence, 0)

    def clear(self) -> None:
        """Empty every sequence, also of what a stopped evaluation left behind."""
        llama_cpp.llama_memory_clear(self._model.memory, True)
        self._lengths.clear()

    def free(self) -> None:
        """Free the buffers; call once, before the context is closed."""
        llama_cpp.llama_batch_free(self._batch)

    def copy(self, source: int, target: int) -> None:
        """Make `target` hold what `source` holds."""
        self.drop([target])
        if self.length(source):
            llama_cpp.llama_memory_seq_cp(self._model.memory, source, target, -1, -1)
        self._lengths[target] = self.length(source)

    def drop(self, sequences: Iterable[int]) -> None:
        """Empty these sequences."""
        for sequence in sequences:
            if self._lengths.pop(sequence, 0):
                llama_cpp.llama_memory_seq_rm(self._model.memory, sequence, -1, -1)

    def state(self, sequence: int) -> StateBytes:
        """Return the state of a sequence as bytes, to be restored later to the last bit."""
        context = self._model.context
        state = np.empty(int(llama_cpp.llama_state_seq_get_size(context, sequence)), np.uint8)
        if llama_cpp.llama_state_seq_get_data(context, _pointer(state), state.size, sequence) == 0:
            raise EngineError("The model's state could not be kept. Start the program again.")
        return state

    def restore(self, sequence: int, state: StateBytes, length: int) -> bool:
        """Put a kept state of `length` tokens into an empty context; False when it does not fit this model."""
        if llama_cpp.llama_state_seq_set_data(self._model.context, _pointer(state), state.size, sequence) == 0:
            self.clear()
            return False
        self._lengths[sequence] = length
        return True

    def append(self, sequence: int, tokens: Sequence[int], *, wanted: bool) -> None:
        """Evaluate tokens at the end of a sequence in full batches; with `wanted`, `logits(-1)` is after the last."""
        last = len(tokens) - 1
        for start in range(0, len(tokens), self.batch):
            part = tokens[start : start + self.batch]
            self.run([(sequence, part)], [wanted and start + at == last for at in range(len(part))])

    def run(self, pieces: Sequence[tuple[int, Sequence[int]]], wanted: Sequence[bool]) -> None:
        """Evaluate (sequence, tokens) pieces in one batch; raises Interrupted when stopped, EngineError on failure."""
        count = 0
        for sequence, tokens in pieces:
            self._put(count, sequence, self.length(sequence), tokens, wanted[count : count + len(tokens)])
            count += len(tokens)
        result = self._decode_filled_up(count)
        if result == _ABORTED:
            raise Interrupted
        if result != 0:
            reason = llama_library.last_errors() or ("its memory is full" if result == _NO_ROOM else f"code {result}")
            raise EngineError(f"The model stopped with an error ({reason}). Try again, or choose another model.")
        for sequence, tokens in pieces:
            self._lengths[sequence] = self.length(sequence) + len(tokens)

    def _put(self, index: int, sequence: int, length: int, tokens: Sequence[int], wanted: Sequence[bool]) -> None:
        """Put tokens into the batch from `index` on, for a sequence that is `length` long."""
        batch = self._batch
        for at, token in enumerate(tokens):
            batch.token[index + at] = token
            batch.pos[index + at] = length + at
            batch.n_seq_id[index + at] = 1
            batch.seq_id[index + at][0] = sequence
            batch.logits[index + at] = wanted[at]

    def _decode_filled_up(self, count: int) -> int:
        """Evaluate `count` tokens of the batch, with others beside them where more are evaluated in less time."""
        padding = self._model.padding
        if padding is not None and count in _FILLED_UP:
            missing = _FILLED_UP.stop - count
            self._put(count, padding, 0, [0] * missing, [False] * missing)
            result = self._decode(count + missing)
            if result == 0:
                llama_cpp.llama_memory_seq_rm(self._model.memory, padding, -1, -1)
            if result != _NO_ROOM:
                return result
        return self._decode(count)

    def _decode(self, count: int) -> int:
        """Evaluate the batch with as many threads as pay now; one token at a time always with the same."""
        llama_library.forget_log()
        self._batch.n_tokens = count
        if count == 1:
            return int(llama_cpp.llama_decode(self._model.context, self._batch))
        pace = self._paces[count <= _SMALL]
        threads = pace.threads
        llama_cpp.llama_set_n_threads(self._model.context, self._model.tuning.generate, threads)
        started = time.perf_counter()
        result = int(llama_cpp.llama_decode(self._model.context, self._batch))
        if result == 0:
            pace.record(threads, count, time.perf_counter() - started)
        return result

    def logits(self, index: int, count: int | None = None) -> Logits:
        """Return the logits, or the first `count` of them, at one place of the last batch, -1 for its last."""
        pointer = llama_cpp.llama_get_logits_ith(self._model.context, index)
        logits = np.ctypeslib.as_array(pointer, (count or self._model.vocabulary.size,)).copy()
        if not np.isfinite(logits).all():
            raise EngineError("The model gives no usable numbers; its file is damaged. Fetch it again.")
        return logits


def _pointer(state: StateBytes) -> "ctypes._Pointer[ctypes.c_uint8]":
    return state.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
