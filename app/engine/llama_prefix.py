"""Evaluates prompts in the one context, and does not evaluate again what prompts have in common.

A prompt is two units: what it shares with others (system and shots) and the rest. Each unit is always evaluated
from its own beginning in the same steps, whatever was asked before, because the low-precision arithmetic gives
slightly different results for different step sizes; so the same request has the same answer to the last bit. The
state after a shared unit is kept, and restored exactly, in a store of limited size.
"""

import ctypes
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import llama_cpp
import numpy as np
import numpy.typing as npt

from app.engine import llama_library
from app.engine.llama_loading import BATCH, BRANCHES, OUTPUTS, LoadedModel
from app.errors import Cancelled, EngineError

Logits = npt.NDArray[np.float32]
Tokens = tuple[int, ...]

_STORE_BYTES = 256 * 1024 * 1024
_ABORTED = 2


@dataclass(frozen=True, slots=True)
class _Step:
    """One token of a batch: at which position, for which sequence, and whether its logits are wanted."""

    token: int
    position: int
    sequence: int
    wanted: bool


class _States:
    """States of the context after shared units, the least recently used dropped first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Tokens, ctypes.Array[ctypes.c_uint8]] = OrderedDict()
        self._bytes = 0

    def get(self, tokens: Tokens) -> ctypes.Array[ctypes.c_uint8] | None:
        state = self._kept.get(tokens)
        if state is not None:
            self._kept.move_to_end(tokens)
        return state

    def put(self, tokens: Tokens, state: ctypes.Array[ctypes.c_uint8]) -> None:
        self._kept[tokens] = state
        self._bytes += len(state)
        while self._bytes > _STORE_BYTES and len(self._kept) > 1:
            self._bytes -= len(self._kept.popitem(last=False)[1])


class Evaluator:
    """Knows what the context holds. Used by one request at a time; any exception must be followed by `forget`."""

    def __init__(self, model: LoadedModel) -> None:
        self._model = model
        self._batch = llama_cpp.llama_batch_init(BATCH, 0, 1)
        self._states = _States()
        self._shared: Tokens | None = None
        self._prompt: tuple[Tokens, Tokens] | None = None
        self._prompt_logits: Logits | None = None
        self._length = 0

    @property
    def length(self) -> int:
        """How many tokens the context holds."""
        return self._length

    @property
    def room(self) -> int:
        """How many more tokens the context can hold."""
        return self._model.context_size - self._length

    def forget(self) -> None:
        """Empty the context, also of what a stopped evaluation left behind."""
        llama_cpp.llama_memory_clear(self._model.memory, True)
        self._shared = self._prompt = None
        self._length = 0

    def free(self) -> None:
        """Free the buffers; call once, before the context is closed."""
        llama_cpp.llama_batch_free(self._batch)

    def prompt(self, shared: Tokens, rest: Tokens) -> Logits:
        """Make the context hold exactly this prompt and return the logits after it; `rest` is not empty."""
        held = self._prompt_logits
        if self._prompt == (shared, rest) and held is not None and self._cut(len(shared) + len(rest)):
            return held
        self._prompt = None
        self._begin_with(shared)
        logits = self.append(rest)
        self._prompt, self._prompt_logits = (shared, rest), logits
        return logits

    def append(self, tokens: Sequence[int]) -> Logits:
        """Evaluate tokens after what the context holds and return the logits after the last."""
        self._evaluate(tokens, wanted_last=True)
        return self._logits(-1)

    def branches(self, options: Sequence[Sequence[int]]) -> list[list[Logits]]:
        """Return, for each option, the logits after each of its tokens, as if it alone followed the prompt."""
        if self._model.recurrent:
            return self._branches_in_turn(options)
        found: list[list[Logits]] = []
        for group in _groups(options, self.room):
            too_long = len(group[0]) > OUTPUTS
            found.extend(self._branches_in_turn(group) if too_long else self._branches_side_by_side(group))
        return found

    def _begin_with(self, shared: Tokens) -> None:
        if self._shared == shared and self._cut(len(shared)):
            return
        self._shared = None
        if not self._restored(shared):
            llama_cpp.llama_memory_clear(self._model.memory, False)
            self._length = 0
            self._evaluate(shared, wanted_last=False)
            if shared:
                self._states.put(shared, self._state())
        self._shared = shared

    def _cut(self, length: int) -> bool:
        """Shorten what the context holds to `length` tokens; False where the model's memory cannot do that."""
        if self._length == length:
            return True
        if self._model.recurrent or not llama_cpp.llama_memory_seq_rm(self._model.memory, 0, length, -1):
            return False
        self._length = length
        return True

    def _state(self) -> ctypes.Array[ctypes.c_uint8]:
        context = self._model.context
        size = int(llama_cpp.llama_state_seq_get_size(context, 0))
        state = (ctypes.c_uint8 * size)()
        if llama_cpp.llama_state_seq_get_data(context, state, size, 0) == 0:
            raise EngineError("The model's state could not be kept. Start the program again.")
        return state

    def _restored(self, shared: Tokens) -> bool:
        state = self._states.get(shared)
        return state is not None and self._restore(state, len(shared))

    def _restore(self, state: ctypes.Array[ctypes.c_uint8], length: int) -> bool:
        llama_cpp.llama_memory_clear(self._model.memory, False)
        self._length = 0
        if llama_cpp.llama_state_seq_set_data(self._model.context, state, len(state), 0) == 0:
            return False
        self._length = length
        return True

    def _branches_side_by_side(self, options: Sequence[Sequence[int]]) -> list[list[Logits]]:
        """Evaluate a group that fits one batch; each option is a sequence that shares the prompt's memory."""
        memory = self._model.memory
        steps: list[_Step] = []
        for sequence, option in enumerate(options, start=1):
            llama_cpp.llama_memory_seq_cp(memory, 0, sequence, -1, -1)
            steps.extend(_Step(token, self._length + at, sequence, True) for at, token in enumerate(option))
        self._decode(steps)
        rows = [self._logits(index) for index in range(len(steps))]
        for sequence in range(1, len(options) + 1):
            llama_cpp.llama_memory_seq_rm(memory, sequence, -1, -1)
        each = iter(rows)
        return [[next(each) for _ in option] for option in options]

    def _branches_in_turn(self, options: Sequence[Sequence[int]]) -> list[list[Logits]]:
        """Evaluate options of any length, one after another, and come back to the prompt after each."""
        length = self._length
        before = self._state() if self._model.recurrent else None
        found = []
        for option in options:
            rows: list[Logits] = []
            for start in range(0, len(option), OUTPUTS):
                part = option[start : start + OUTPUTS]
                self._decode([_Step(token, self._length + at, 0, True) for at, token in enumerate(part)])
                self._length += len(part)
                rows.extend(self._logits(index) for index in range(len(part)))
            found.append(rows)
            if not (self._restore(before, length) if before is not None else self._cut(length)):
                raise EngineError("The model's state could not be restored. Start the program again.")
        return found

    def _evaluate(self, tokens: Sequence[int], *, wanted_last: bool) -> None:
        last = len(tokens) - 1
        for start in range(0, len(tokens), BATCH):
            part = tokens[start : start + BATCH]
            self._decode(
                [
                    _Step(token, self._length + at, 0, wanted_last and start + at == last)
                    for at, token in enumerate(part)
                ]
            )
            self._length += len(part)

    def _decode(self, steps: Sequence[_Step]) -> None:
        """Evaluate one batch; raises Cancelled when it was stopped and EngineError when it failed."""
        batch = self._batch
        for index, step in enumerate(steps):
            batch.token[index] = step.token
            batch.pos[index] = step.position
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = step.sequence
            batch.logits[index] = step.wanted
        batch.n_tokens = len(steps)
        llama_library.forget_log()
        result = llama_cpp.llama_decode(self._model.context, batch)
        if result == _ABORTED:
            raise Cancelled
        if result != 0:
            reason = llama_library.last_errors() or f"code {result}"
            raise EngineError(f"The model stopped with an error ({reason}). Try again, or choose another model.")

    def _logits(self, index: int) -> Logits:
        pointer = llama_cpp.llama_get_logits_ith(self._model.context, index)
        logits = np.ctypeslib.as_array(pointer, (self._model.vocabulary.size,)).copy()
        if not np.isfinite(logits).all():
            raise EngineError("The model gives no usable numbers; its file is damaged. Fetch it again.")
        return logits


def _groups(options: Sequence[Sequence[int]], room: int) -> Iterator[Sequence[Sequence[int]]]:
    """Split options, in order, so that each group fits the outputs, the branches and the room of the context.

    An option that is too long for the outputs is a group of its own.
    """
    most = min(OUTPUTS, room)
    group: list[Sequence[int]] = []
    for option in options:
        if group and (len(group) == BRANCHES or sum(map(len, group)) + len(option) > most):
            yield group
            group = []
        group.append(option)
    if group:
        yield group
