"""NanoJudge: the passages of a contract through the judge's model, window by window."""

from collections.abc import Sequence

import numpy as np

from smallprint.domain.document import Document
from smallprint.domain.judge import Heard, PassagesRead, States, ignored
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken
from smallprint.engine.llama.window_reader import WindowReader
from smallprint.locate.judge_outputs import JudgeOutputs
from smallprint.locate.windows import lines_of, windows_of


class NanoJudge:
    """Implements `smallprint.domain.judge.Judge`; owns the reader."""

    def __init__(self, reader: WindowReader, outputs: JudgeOutputs, identity: str) -> None:
        self._reader, self._outputs = reader, outputs
        self.identity = identity

    @property
    def keys(self) -> tuple[str, ...]:
        """What the outputs stand for, in order."""
        return self._outputs.keys

    @property
    def width(self) -> int:
        """How many numbers a state has."""
        return self._reader.width

    def read(
        self, document: Document, passages: Sequence[Passage], token: CancelToken, heard: Heard = ignored
    ) -> States:
        """Return the state after each passage, (passages, width); `heard` is called after each window.

        Raises Cancelled, EngineError.
        """

        def tokens_of(text: str) -> list[int]:
            token.check()
            return self._reader.tokens(text)

        windows = windows_of(lines_of(document, passages), tokens_of)
        states: States = np.zeros((len(passages), self.width), np.float32)
        for done, (window, rows) in enumerate(zip(windows, self._reader.read(windows, token), strict=True), start=1):
            states[list(window.passages)] = rows
            heard(PassagesRead(done, len(windows), window.passages, rows))
        return states

    def standard(self, states: States) -> States:
        """Return states on a common scale: mean 0 and spread 1 over contracts."""
        return self._outputs.standard(states)

    def logits(self, states: States) -> States:
        """Return the log-odds of each output, (passages, outputs)."""
        return self._outputs.logits(states)

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        self._reader.close()
