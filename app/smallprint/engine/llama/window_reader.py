"""Reads windows of tokens with the judge's model and returns the states after the lines in them.

A contract is some hundred windows that have nothing to do with each other. Each is evaluated by itself in an emptied
context. Several in one step would share one attention, which looks at all of them only to mask the others out; and
what lies between the layers of one window stays in the processor's cache.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from smallprint.domain.progress import CancelToken
from smallprint.engine.fingerprint import loaded_header, remember_loaded
from smallprint.engine.header import Header
from smallprint.engine.llama.decoding import Decoder, Interrupted
from smallprint.engine.llama.library import AbortFlag
from smallprint.engine.llama.loading import LoadedModel, Tuning, tuning_for
from smallprint.engine.llama.turns import Turns
from smallprint.errors import Cancelled, EngineError, ModelUnusable
from smallprint.system.cores import own_cores, usable_cores

States = npt.NDArray[np.float32]

LONGEST = 256
"""Tokens of a window."""

# Each costs the buffers of a whole vocabulary's logits twice: 64 take 25 MB at 49,152 words. A window has some ten
# lines; it may have as many as tokens, and is then read in several steps.
_OUTPUTS = 64


class TokenWindow(Protocol):
    """Tokens to read, and the places among them, in order, of the line breaks whose states are wanted."""

    @property
    def tokens(self) -> Sequence[int]:
        """The tokens, `LONGEST` at the most; the last of them is a line break that is wanted."""

    @property
    def ends(self) -> Sequence[int]:
        """The places in `tokens`, at least one."""


class WindowReader:
    """The judge's model and its context, which this owns; usable from several threads, which take turns.

    `turns` are those of the model that answers questions: an urgent question stops the step under way, and that is
    read again afterwards. Stopping and pausing take milliseconds. The states are the same to the last bit each time,
    with any number of threads. `shape` is what they depend on besides the model, `width` how many numbers one has,
    `evaluated` how many tokens were evaluated so far, those that had to be read again counted again.
    """

    def __init__(self, model: LoadedModel, turns: Turns) -> None:
        self._model, self._turns = model, turns
        self._decoder = Decoder(model)
        self._freeing = threading.Lock()
        self._closed = self._freed = False
        self.evaluated = 0
        self._flag = AbortFlag()
        self._flag.attach(model.context)
        self.width, self.header = model.width, model.header
        self.shape = f"{LONGEST}, flash attention {model.tuning.flash_attention}"

    def tokens(self, text: str) -> list[int]:
        """Return the tokens of `text`, none of which is a control token however it is spelled."""
        with self._freeing:
            self._require_open()
            return self._model.vocabulary.plain(text)

    def read(self, windows: Sequence[TokenWindow], token: CancelToken) -> Iterator[States]:
        """Yield the states of one window after the other, (its ends, width).

        Raises Cancelled, and EngineError where the model was closed or gives no numbers.
        """
        for window in windows:
            yield self._in_turn(window, token)

    def close(self) -> None:
        """Stop what is under way, wait for it, and free the model; a second call does nothing."""
        self._closed = True
        self._flag.set()
        with self._turns.taken(CancelToken(), lambda: None, urgent=True), self._freeing:
            if not self._freed:
                self._freed = True
                self._decoder.free()
                self._model.close()

    def _in_turn(self, window: TokenWindow, token: CancelToken) -> States:
        """Read a window in its turn, and again from its start where it was paused or had to step back."""
        while True:
            flag = AbortFlag()
            with self._turns.taken(token, flag.set, urgent=False):
                self._require_open()
                self._flag = flag
                flag.attach(self._model.context)
                if self._closed:  # closed between the check and the new flag
                    flag.set()
                with suppress(Interrupted), token.interrupting(flag.set, pausing=True):
                    return self._states(window)
            if token.cancelled:
                raise Cancelled
            self._require_open()
            token.check()

    def _states(self, window: TokenWindow) -> States:
        """Read one window, in several steps if it has more ends than one step may have."""
        rows, start = [], 0
        self._decoder.clear()
        for first in range(0, len(window.ends), _OUTPUTS):
            ends = window.ends[first : first + _OUTPUTS]
            rows.append(self._step(window.tokens[start : ends[-1] + 1], [end - start for end in ends]))
            start = ends[-1] + 1
        return np.concatenate(rows)

    def _step(self, tokens: Sequence[int], ends: Sequence[int]) -> States:
        """Evaluate the next tokens of the window and return the states at `ends`, places among them."""
        wanted = [False] * len(tokens)
        for end in ends:
            wanted[end] = True
        self.evaluated += len(tokens)
        self._decoder.run([(0, tokens)], wanted)
        return np.stack([self._decoder.logits(end, self.width) for end in ends])

    def _require_open(self) -> None:
        if self._closed:
            raise EngineError("The model was closed. Start it again.")


def open_window_reader(
    path: Path, sha256: str, turns: Turns, tuning: Tuning | None, cache: Path | None, token: CancelToken
) -> WindowReader:
    """Load the judge's model, whose SHA-256 is known; raises ModelMissing, ModelUnusable, Cancelled.

    `tuning` is what suits the model that it was cut from; a step is a window here.
    """
    # A second layout of the weights would double the memory of a model that is there beside another one.
    suited = tuning or tuning_for(usable_cores())
    # Of workers side by side each has its share of the cores: the states are the same with any number of threads.
    threads = min(suited.evaluate, own_cores())
    own = replace(suited, evaluate=threads, batch=LONGEST, repack=False)
    known = loaded_header(path, cache)
    reader = WindowReader(_loaded(path, own, known, token), turns)
    if known is None:
        remember_loaded(path, sha256, reader.header, cache)
    return reader


def _loaded(path: Path, tuning: Tuning, known: Header | None, token: CancelToken) -> LoadedModel:
    def load(header: Header | None) -> LoadedModel:
        return LoadedModel(path, tuning.batch, tuning, header, token, sequences=1, outputs=_OUTPUTS)

    if known is not None:
        with suppress(ModelUnusable):  # what is wrong is found out and said below
            return load(known)
    return load(None)
