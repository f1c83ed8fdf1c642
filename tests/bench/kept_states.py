"""A judge whose reading is kept in a folder, so that what comes after it can be measured again in seconds.

A file holds the states of one contract. Its name says of which: the judge's identity and the lines that it read. So
a folder serves as long as neither changes, and a reading that is stopped goes on where it was.

    kept_where_asked(judge)     the judge, by way of the folder that SMALLPRINT_JUDGED names
"""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from smallprint.domain.document import Document
from smallprint.domain.judge import Heard, Judge, States, ignored
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken
from smallprint.locate.windows import lines_of
from smallprint.system.state_file import replacing


def kept_where_asked(judge: Judge) -> Judge:
    """Return the judge; where the environment names a folder, one that keeps in it what is read."""
    folder = os.environ.get("SMALLPRINT_JUDGED", "")
    return KeptJudge(judge, Path(folder)) if folder else judge


class KeptJudge:
    """Implements `smallprint.domain.judge.Judge`; reads by another judge what the folder does not hold."""

    def __init__(self, judge: Judge, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._judge, self._folder = judge, folder

    @property
    def identity(self) -> str:
        """What the states depend on besides the text."""
        return self._judge.identity

    @property
    def keys(self) -> tuple[str, ...]:
        """What the outputs stand for, in order."""
        return self._judge.keys

    @property
    def width(self) -> int:
        """How many numbers a state has."""
        return self._judge.width

    def read(
        self, document: Document, passages: Sequence[Passage], token: CancelToken, heard: Heard = ignored
    ) -> States:
        """Return the state after each passage, (passages, width); raises Cancelled, EngineError."""
        lines = lines_of(document, passages)
        said = repr((self.identity, [(line.text, line.titles) for line in lines]))
        file = self._folder / f"{hashlib.sha256(said.encode()).hexdigest()[:32]}.npy"
        if file.exists():
            kept: States = np.load(file, allow_pickle=False)
            return kept
        states = self._judge.read(document, passages, token, heard)
        with replacing(file) as part, part.open("wb") as written:
            np.save(written, states)
        return states

    def standard(self, states: States) -> States:
        """Return states on a common scale."""
        return self._judge.standard(states)

    def logits(self, states: States) -> States:
        """Return the log-odds of each output, (passages, outputs)."""
        return self._judge.logits(states)

    def close(self) -> None:
        """Free the model."""
        self._judge.close()
