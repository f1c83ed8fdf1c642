"""Reads windows of tokens with the judge's model and returns the states after the lines in them.

A contract is some hundred windows that have nothing to do with each other. A few are evaluated side by side, each in a
sequence of its own, and the context is emptied after them.
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

_SIDE_BY_SIDE = 4
# Each costs the buffers of a whole vocabulary's logits twice: 128 take 50 MB at 49,152 words. A step of four windows
# has some 40; a window may have as many lines as tokens, and is then read in several steps.
_OUTPUTS = 128


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
        self.shape = f"{_SIDE_BY_SIDE} x {LONGEST}, flash attention {model.tuning.flash_attention}"

    def tokens(self, text: str) -> list[int]:
        """Return the tokens of `text`, none of which is a control token however it is spelled."""
        with self._freeing:
            self._require_open()
            return self._model.vocabulary.plain(text)

    def read(self, windows: Sequence[TokenWindow], token: CancelToken) -> Iterator[list[States]]:
        """Yield the states of a few windows after the other, for each window (its ends, width).

        Raises Cancelled, and EngineError where the model was closed or gives no numbers.
        """
        for group in _groups(windows):
            yield self._in_turn(group, token)

    def close(self) -> None:
        """Stop what is under way, wait for it, and free the model; a second call does nothing."""
        self._closed = True
        self._flag.set()
        with self._turns.taken(CancelToken(), lambda: None, urgent=True), self._freeing:
            if not self._freed:
                self._freed = True
                self._decoder.free()
                self._model.close()

    def _in_turn(self, group: Sequence[TokenWindow], token: CancelToken) -> list[States]:
        """Read a group in its turn, and again from its start where it was paused or had to step back."""
        while True:
            flag = AbortFlag()
            with self._turns.taken(token, flag.set, urgent=False):
                self._require_open()
                self._flag = flag
                flag.attach(self._model.context)
                if self._closed:  # closed between the check and the new flag
                    flag.set()
                with suppress(Interrupted), token.interrupting(flag.set, pausing=True):
                    return self._states(group)
            if token.cancelled:
                raise Cancelled
            self._require_open()
            token.check()

    def _states(self, group: Sequence[TokenWindow]) -> list[States]:
        if len(group) == 1:
            return [self._state_by_steps(group[0])]
        rows = self._step([(number, window.tokens, window.ends) for number, window in enumerate(group)])
        cuts = np.cumsum([len(window.ends) for window in group])[:-1]
        return np.split(rows, cuts)

    def _state_by_steps(self, window: TokenWindow) -> States:
        """Read one window, in several steps if it has more ends than one step may have."""
        rows, start = [], 0
        for first in range(0, len(window.ends), _OUTPUTS):
            ends = window.ends[first : first + _OUTPUTS]
            tokens = window.tokens[start : ends[-1] + 1]
            rows.append(self._step([(0, tokens, [end - start for end in ends])], fresh=first == 0))
            start = ends[-1] + 1
        return np.concatenate(rows)

    def _step(self, pieces: Sequence[tuple[int, Sequence[int], Sequence[int]]], *, fresh: bool = True) -> States:
        """Evaluate (sequence, tokens, ends) pieces in one batch and return the states at all ends, in order."""
        if fresh:
            self._decoder.clear()
        wanted = [False] * sum(len(tokens) for _, tokens, _ in pieces)
        places, at = [], 0
        for _, tokens, ends in pieces:
            places += [at + end for end in ends]
            at += len(tokens)
        for place in places:
            wanted[place] = True
        self.evaluated += len(wanted)
        self._decoder.run([(sequence, tokens) for sequence, tokens, _ in pieces], wanted)
        return np.stack([self._decoder.logits(place, self.width) for place in places])

    def _require_open(self) -> None:
        if self._closed:
            raise EngineError("The model was closed. Start it again.")


def _groups(windows: Sequence[TokenWindow]) -> Iterator[Sequence[TokenWindow]]:
    """Split windows, in order, into groups that one step can take; one with too many ends stands alone."""
    group: list[TokenWindow] = []
    for window in windows:
        ends = sum(len(one.ends) for one in group) + len(window.ends)
        if group and (len(group) == _SIDE_BY_SIDE or ends > _OUTPUTS):
            yield group
            group = []
        group.append(window)
    if group:
        yield group


def open_window_reader(
    path: Path, sha256: str, turns: Turns, tuning: Tuning | None, cache: Path | None, token: CancelToken
) -> WindowReader:
    """Load the judge's model, whose SHA-256 is known; raises ModelMissing, ModelUnusable, Cancelled.

    `tuning` is what suits the model that it was cut from; steps are longer here.
    """
    # A second layout of the weights would double the memory of a model that is there beside another one.
    suited = tuning or tuning_for(usable_cores())
    # Of workers side by side each has its share of the cores: the states are the same with any number of threads.
    threads = min(suited.evaluate, own_cores())
    own = replace(suited, evaluate=threads, batch=LONGEST * _SIDE_BY_SIDE, repack=False)
    known = loaded_header(path, cache)
    reader = WindowReader(_loaded(path, own, known, token), turns)
    if known is None:
        remember_loaded(path, sha256, reader.header, cache)
    return reader


def _loaded(path: Path, tuning: Tuning, known: Header | None, token: CancelToken) -> LoadedModel:
    def load(header: Header | None) -> LoadedModel:
        return LoadedModel(path, tuning.batch, tuning, header, token, sequences=_SIDE_BY_SIDE, outputs=_OUTPUTS)

    if known is not None:
        with suppress(ModelUnusable):  # what is wrong is found out and said below
            return load(known)
    return load(None)
