"""The states in which the Nano judge was left by passages: features for a person's own clause types.

They are kept in memory as long as there is room, for whole documents and for examples that stand in none. What the
judge has read for a review is handed over with `remember`; what is missing is read when it is asked for.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.errors import EngineError

Floats = NDArray[np.float32]
Halves = NDArray[np.float16]

_BYTES = 48_000_000  # of states of documents kept in memory: about 40,000 passages
_TEXTS = 2_000  # examples whose states are kept


class ReadingJudge(Protocol):
    """What of a judge is needed here; `identity` changes whenever its states would."""

    @property
    def identity(self) -> str:
        """What the states depend on besides the passages."""

    def read(self, document: Document, passages: Sequence[Passage], token: CancelToken) -> Floats:
        """Return the state after each passage (passages, width); raises Cancelled and EngineError."""

    def standard(self, states: Floats) -> Floats:
        """Return states with their usual mean taken away, in units of their usual spread."""


class StatesRead:
    """Standardised states by judge and document; may be used by several threads."""

    def __init__(self) -> None:
        self._documents: OrderedDict[tuple[str, str], Halves] = OrderedDict()
        self._texts: OrderedDict[tuple[str, str], Halves] = OrderedDict()
        self._lock = threading.Lock()

    def remember(self, identity: str, sha256: str, standard: Floats) -> None:
        """Keep the standardised states of all passages of a document that may be found, read by the judge so named."""
        with self._lock:
            self._documents[identity, sha256] = standard.astype(np.float16)
            self._documents.move_to_end((identity, sha256))
            while sum(one.nbytes for one in self._documents.values()) > _BYTES and len(self._documents) > 1:
                self._documents.popitem(last=False)

    @property
    def room(self) -> bool:
        """Say whether more documents may be read without others being forgotten."""
        with self._lock:
            return sum(one.nbytes for one in self._documents.values()) < _BYTES // 2

    def of_document(self, judge: ReadingJudge, sha256: str) -> Floats | None:
        """Return the states of a document (passages, width), None where the judge has not read it."""
        with self._lock:
            known = self._documents.get((judge.identity, sha256))
        return None if known is None else known.astype(np.float32)

    def read(
        self, judge: ReadingJudge, sha256: str, document: Document, passages: Sequence[Passage], token: CancelToken
    ) -> bool:
        """Let the judge read a document; return whether it could. Raises Cancelled."""
        with suppress(EngineError):
            states = judge.read(document, passages, token)
            self.remember(judge.identity, sha256, judge.standard(states))
            return True
        return False

    def of_texts(self, judge: ReadingJudge, texts: Sequence[str], token: CancelToken) -> Floats | None:
        """Return the states of examples (texts, width), each read by itself; None where the judge cannot.

        Raises Cancelled.
        """
        try:
            found = [self._of_text(judge, text, token) for text in texts]
        except EngineError:
            return None
        return np.stack(found).astype(np.float32) if found else None

    def _of_text(self, judge: ReadingJudge, text: str, token: CancelToken) -> Halves:
        key = (judge.identity, text)
        with self._lock:
            known = self._texts.get(key)
        if known is None:
            document = Document("", "", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
            passage = Passage(0, 0, len(text), 0, PassageKind.SENTENCE)
            known = judge.standard(judge.read(document, [passage], token))[0].astype(np.float16)
        with self._lock:
            self._texts[key] = known
            self._texts.move_to_end(key)
            while len(self._texts) > _TEXTS:
                self._texts.popitem(last=False)
        return known
