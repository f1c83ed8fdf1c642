"""LlamaEngine: a GGUF model in this process that chooses and writes, one request at a time."""

import codecs
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar

import numpy as np

from smallprint.domain.engine import ModelInfo, Request
from smallprint.domain.progress import CancelToken
from smallprint.engine.binding import VERSION
from smallprint.engine.llama.decoding import Interrupted, Logits
from smallprint.engine.llama.library import AbortFlag
from smallprint.engine.llama.loading import LoadedModel
from smallprint.engine.llama.prefix import Evaluator
from smallprint.engine.llama.states import KeptStates
from smallprint.engine.llama.template import ChatTemplate, RenderedPrompt
from smallprint.engine.llama.turns import Turns
from smallprint.engine.options import logprob, replies
from smallprint.errors import Cancelled, EngineError

_Answer = TypeVar("_Answer")


class LlamaEngine:
    """One model and one context; implements `smallprint.domain.engine.Engine`. `open_llama` makes one.

    The engine owns the `model`, which is closed also where its chat template is broken (ModelUnusable). `cache` is a
    folder for what can be made again. `turns` are shared by models that must not run at the same time.

    Usable from several threads, which take turns. Stopping, by a token or by `close`, ends an evaluation within
    milliseconds, also in the middle of a prompt; so does pausing, after which the request is answered from its start.
    """

    def __init__(
        self, model: LoadedModel, info: ModelInfo, cache: Path | None = None, turns: Turns | None = None
    ) -> None:
        self._model = model
        self._info = info
        try:
            self._template = ChatTemplate(model.template, model.vocabulary)
        except BaseException:
            model.close()
            raise
        tuning = model.tuning
        identity = f"{info.sha256} {VERSION} {tuning.batch} {tuning.flash_attention} {tuning.repack}"
        self._evaluator = Evaluator(model, KeptStates(cache and cache / "prompts", identity))
        self._turns = turns or Turns()
        self._freeing = threading.Lock()
        self._closed = self._freed = False
        self._served = 0
        self._flag = AbortFlag()
        self._flag.attach(model.context)

    @property
    def info(self) -> ModelInfo:
        """The model that answers."""
        return self._info

    @property
    def evaluated(self) -> int:
        """How many tokens have been evaluated since the model was loaded."""
        return self._evaluator.evaluated

    def choose(self, request: Request, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option as the reply, in the order of `options`.

        It is the sum over the option's tokens. Where one option is the beginning of another, the end of the reply is
        counted for all, so that the shorter does not win for being shorter.
        """
        return self._answer(token, request.urgent, lambda: self._chosen(self._rendered(request), options))

    def write(self, request: Request, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece, each whole characters, until the model ends it or the context is full.

        Other requests may come between two pieces, of an urgent reply only urgent ones; the reply goes on unchanged.
        """
        writing = _Writing(self, self._rendered(request))
        with self._turns.reserved() if request.urgent else nullcontext():
            for _ in range(max_tokens):
                piece = self._answer(token, request.urgent, writing.piece)
                if piece:
                    yield piece
                if writing.ended:
                    break
        rest = writing.decoder.decode(b"", final=True)
        if rest:
            yield rest

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes as plain text."""
        with self._freeing:
            self._require_open()
            return len(self._model.vocabulary.tokens(text))

    def close(self) -> None:
        """Stop what is under way, wait for it, and free the model; a second call does nothing."""
        self._closed = True
        self._flag.set()
        with self._turns.taken(CancelToken(), lambda: None, urgent=True), self._freeing:
            if not self._freed:
                self._freed = True
                self._evaluator.free()
                self._model.close()

    def _answer(self, token: CancelToken, urgent: bool, work: Callable[[], _Answer]) -> _Answer:
        """Do one request's work in its turn, and again from its start where it was paused or had to step back."""
        while True:
            flag = AbortFlag()
            with self._turns.taken(token, flag.set, urgent=urgent):
                self._require_open()
                try:
                    self._flag = flag
                    flag.attach(self._model.context)
                    if self._closed:  # closed between the check and the new flag
                        flag.set()
                    self._served += 1
                    with token.interrupting(flag.set, pausing=True):
                        return work()
                except Interrupted:
                    self._evaluator.forget()
                except BaseException:
                    self._evaluator.forget()
                    raise
            self._require_open(token)
            token.check()

    def _require_open(self, token: CancelToken | None = None) -> None:
        if token is not None and token.cancelled:
            raise Cancelled
        if self._closed:
            raise EngineError("The model was closed. Start it again.")

    def _rendered(self, request: Request) -> RenderedPrompt:
        with self._freeing:
            self._require_open()
            return self._template.render(request)

    def _require_room(self, rendered: RenderedPrompt, reply: int) -> None:
        if len(rendered) + reply > self._model.context_size:
            raise EngineError(
                f"The passage and its instructions take {len(rendered)} tokens, and the model reads "
                f"{self._model.context_size} at most. Choose a shorter passage, or a model with a longer context."
            )

    def _replies(self, options: Sequence[str]) -> list[tuple[int, ...]]:
        vocabulary = self._model.vocabulary
        return replies([vocabulary.tokens(option) for option in options], vocabulary.end)

    def _chosen(self, rendered: RenderedPrompt, options: Sequence[str]) -> list[float]:
        whole = self._replies(options)
        self._require_room(rendered, max(map(len, whole), default=0))
        first = self._evaluator.prompt(rendered)
        return [self._scored(first, reply) for reply in whole]

    def _scored(self, first: Logits, reply: Sequence[int]) -> float:
        """Return the log-probability of a reply to the last prompt, `first` being the logits after that."""
        self._evaluator.reply()
        rows = (first, *map(self._evaluator.step, reply[:-1]))
        return sum(logprob(logits, piece) for logits, piece in zip(rows, reply, strict=True))


class _Writing:
    """One free reply under way; `ended` once there is no more of it."""

    def __init__(self, engine: LlamaEngine, rendered: RenderedPrompt) -> None:
        engine._require_room(rendered, 1)
        self._engine, self._rendered = engine, rendered
        self._written: list[int] = []
        self._turn = -1
        self._logits: Logits | None = None
        self.decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self.ended = False

    def piece(self) -> str:
        """Generate one token and return the characters it completes."""
        engine, evaluator = self._engine, self._engine._evaluator
        if self._logits is None or engine._served != self._turn + 1:
            logits = evaluator.prompt(self._rendered)
            evaluator.reply()
            for earlier in self._written:
                logits = evaluator.step(earlier)
        else:
            logits = self._logits
        best = int(np.argmax(logits))
        if engine._model.vocabulary.ends_turn(best):
            self.ended = True
            return ""
        self.ended = evaluator.room < 1
        if not self.ended:
            self._logits = evaluator.step(best)
        self._turn = engine._served
        self._written.append(best)
        return self.decoder.decode(engine._model.vocabulary.piece(best))
