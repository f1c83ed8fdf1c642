"""LlamaEngine: a GGUF model in this process that chooses, copies and writes, one request at a time."""

import codecs
import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from app.domain.engine import Copied, ModelInfo, Prompt
from app.domain.progress import CancelToken
from app.engine.llama_copying import CopyWalk, FoldedText
from app.engine.llama_library import AbortFlag
from app.engine.llama_loading import LoadedModel, Threads, threads_for, usable_cores
from app.engine.llama_prefix import Evaluator, Logits
from app.engine.llama_template import ChatTemplate, RenderedPrompt
from app.errors import Cancelled, EngineError, ModelMissing

_TURN_POLL_SECONDS = 0.02


class LlamaEngine:
    """One model and one context; implements `app.domain.engine.Engine`.

    `name` and `sha256` are what the catalogue knows of the file; without them its own name and its computed hash are
    used. `context` is in tokens and never more than the model was trained for. Raises ModelMissing or ModelUnusable.

    Usable from several threads, which take turns. Stopping, by a token or by `close`, ends an evaluation within
    milliseconds, also in the middle of a prompt.
    """

    def __init__(
        self, path: Path, name: str = "", sha256: str = "", context: int = 4096, threads: Threads | None = None
    ) -> None:
        self._model = LoadedModel(path, context, threads or threads_for(usable_cores()))
        header = self._model.header
        try:
            self._template = ChatTemplate(self._model.template, self._model.vocabulary)
            self._info = ModelInfo(
                name=name or header.name or path.stem,
                sha256=sha256 or _sha256(path),
                context=self._model.context_size,
                architecture=header.architecture,
                quantisation=header.quantisation,
            )
        except BaseException:
            self._model.close()
            raise
        self._evaluator = Evaluator(self._model)
        self._turn = threading.Lock()
        self._closed = self._freed = False
        self._served = 0
        self._flag = AbortFlag()
        self._flag.attach(self._model.context)

    @property
    def info(self) -> ModelInfo:
        """The model that answers."""
        return self._info

    def choose(self, prompt: Prompt, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option as the reply, in the order of `options`.

        It is the sum over the option's tokens. Where one option is the beginning of another, the end of the reply is
        counted for all, so that the shorter does not win for being shorter.
        """
        with self._request(token):
            rendered = self._rendered(prompt)
            replies = self._replies(options, rendered.lead)
            self._require_room(rendered, max(map(len, replies), default=0))
            first = self._evaluator.prompt(rendered.shared, rendered.rest)
            after = self._evaluator.branches([reply[:-1] for reply in replies if len(reply) > 1])
            rows = iter(after)
            return [
                sum(
                    _logprob(logits, piece)
                    for logits, piece in zip([first, *(next(rows) if len(reply) > 1 else ())], reply, strict=True)
                )
                for reply in replies
            ]

    def copy(self, prompt: Prompt, text: str, token: CancelToken, max_tokens: int = 96) -> Copied | None:
        """Return the run of whole words of `text` that the model replies with, its first occurrence.

        White space in `text` counts as one space. None where the model ends its reply at once, where `text` has no
        words, and where no word ends within `max_tokens`.
        """
        with self._request(token):
            rendered = self._rendered(prompt)
            self._require_room(rendered, 1)
            walk = CopyWalk(FoldedText(text), self._model.vocabulary.pieces)
            if not walk.allowed:
                return None
            logits = self._evaluator.prompt(rendered.shared, rendered.rest)
            return self._copy_along(walk, logits, token, min(max_tokens, self._evaluator.room))

    def write(self, prompt: Prompt, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece, each whole characters, until the model ends it or the context is full.

        Other requests may come between two pieces; the reply goes on unchanged.
        """
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        rendered, written, turn, lead = None, list[int](), -1, ""
        logits: Logits | None = None
        for _ in range(max_tokens):
            with self._request(token):
                if rendered is None:
                    rendered = self._rendered(prompt)
                    self._require_room(rendered, 1)
                    lead = rendered.lead
                if logits is None or self._served != turn + 1:
                    logits = self._evaluator.prompt(rendered.shared, rendered.rest)
                    for earlier in written:
                        logits = self._evaluator.append([earlier])
                best = int(np.argmax(logits))
                if self._model.vocabulary.ends_turn(best):
                    break
                written.append(best)
                piece = decoder.decode(self._model.vocabulary.piece(best))
                full = self._evaluator.room < 1
                if not full:
                    logits = self._evaluator.append([best])
                turn = self._served
            if lead and piece:
                piece, lead = piece.removeprefix(lead), ""
            if piece:
                yield piece
            if full:
                break
        rest = decoder.decode(b"", final=True)
        if rest:
            yield rest

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes as plain text."""
        with self._turn:
            self._require_open()
            return len(self._model.vocabulary.tokens(text))

    def close(self) -> None:
        """Stop what is under way, wait for it, and free the model; a second call does nothing."""
        self._closed = True
        self._flag.set()
        with self._turn:
            if not self._freed:
                self._freed = True
                self._evaluator.free()
                self._model.close()

    @contextmanager
    def _request(self, token: CancelToken) -> Iterator[None]:
        """Take a turn; stop at once when the token is cancelled, and leave a clean context behind."""
        self._take_turn(token)
        try:
            self._require_open()
            self._served += 1
            flag = self._flag = AbortFlag()
            flag.attach(self._model.context)
            with token.interrupting(flag.set):
                if self._closed:  # closed between the check and the new flag
                    flag.set()
                token.check()
                yield
        except BaseException as error:
            if not self._closed:
                self._evaluator.forget()
            elif isinstance(error, Cancelled) and not token.cancelled:
                raise EngineError("The model was closed. Start it again.") from error
            raise
        finally:
            self._turn.release()

    def _take_turn(self, token: CancelToken) -> None:
        token.check()
        while not self._turn.acquire(timeout=_TURN_POLL_SECONDS):
            token.check()

    def _require_open(self) -> None:
        if self._closed:
            raise EngineError("The model was closed. Start it again.")

    def _rendered(self, prompt: Prompt) -> RenderedPrompt:
        return self._template.render(prompt)

    def _require_room(self, rendered: RenderedPrompt, reply: int) -> None:
        if len(rendered) + reply > self._model.context_size:
            raise EngineError(
                f"The passage and its instructions take {len(rendered)} tokens, and the model reads "
                f"{self._model.context_size} at most. Choose a shorter passage, or a model with a longer context."
            )

    def _replies(self, options: Sequence[str], lead: str) -> list[list[int]]:
        vocabulary = self._model.vocabulary
        replies = [vocabulary.tokens(lead + option) or [vocabulary.end] for option in options]
        if any(len(short) < len(long) and long[: len(short)] == short for short in replies for long in replies):
            replies = [[*reply, vocabulary.end] for reply in replies]
        return replies

    def _copy_along(self, walk: CopyWalk, logits: Logits, token: CancelToken, most: int) -> Copied | None:
        """Follow the likeliest allowed token until the model ends its reply at the end of a word."""
        ends = np.asarray(self._model.vocabulary.pieces.ends)
        if self._model.vocabulary.ends_turn(int(np.argmax(logits))):
            return None
        logprobs: list[float] = []
        copied: Copied | None = None
        for _ in range(most):
            token.check()
            allowed = np.asarray(walk.allowed)
            if not allowed.size:
                break
            best = int(allowed[np.argmax(logits[allowed])])
            if walk.copied and ends.size and logits[ends].max() >= logits[best]:
                break
            logprobs.append(_logprob(logits, best))
            walk.advance(best)
            if walk.copied:
                copied = Copied(*walk.copied, float(np.mean(logprobs)))
            logits = self._evaluator.append([best])
        return copied


def _logprob(logits: Logits, token: int) -> float:
    """Return the natural logarithm of the softmax at `token`."""
    wide = logits.astype(np.float64)
    top = wide.max()
    return float(wide[token] - top - np.log(np.exp(wide - top).sum()))


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelMissing(f"The model file {path} can no longer be read ({error.strerror or error}).") from error
