"""Opens a model file with its one context, and closes both in the order the library needs."""

import os
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from smallprint.domain.progress import CancelToken
from smallprint.engine.binding import llama_cpp
from smallprint.engine.header import Header, read_header
from smallprint.engine.llama import library as llama_library
from smallprint.engine.llama.vocabulary import Vocabulary
from smallprint.engine.memory import SEQUENCES, require_memory
from smallprint.errors import Cancelled, ModelUnusable

# Bytes. Fewer are there within a tenth of a second, and the library asks once a tensor whether to go on: beside a
# thread that imports modules, each of 270 questions waits for the interpreter lock.
_SLOW_TO_LOAD = 150_000_000
_BLOCK = 8 * 1024 * 1024
_FLASH_ATTENTION = {True: 1, False: 0}
_MOST_THREADS = 8

_Opened = TypeVar("_Opened")


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a model is run: threads that generate (one token at a time) and evaluate (many), tokens in one step, flash
    attention, and a second layout of the weights in memory.

    A step of 256 was the fastest of 64 to 1024 on prompts of 500 to 2,000 tokens, and more than `batch` tokens in one
    call end the process. The second layout is taken only where a trial has shown that it pays: it doubles the memory,
    slowed prompts by 1.3 to 1.6 for Q4_K on one machine, and on another it used instructions for matrices (AMX) that
    the processor announces and its virtual machine does not have, which ends the process.
    """

    generate: int
    evaluate: int
    batch: int = 256
    flash_attention: bool = True
    repack: bool = False


def tuning_for(cores: int) -> Tuning:
    """Return what suits a machine with `cores` as long as nothing was measured.

    One token's work is too small to split widely: 1 of 2 cores generated as fast as 2 on an idle machine and three
    times as fast beside another busy program.
    """
    return Tuning(generate=max(1, min(cores // 2, _MOST_THREADS // 2)), evaluate=max(1, min(cores, _MOST_THREADS)))


class LoadedModel:
    """One model and one context with `sequences`, run as its `tuning` says.

    `header` is that of a file which was loaded before and has not changed. Without it the layout of the file is
    checked, and whether all weights are numbers: 40 of 180 ms for 135 million. With it, no reason is given where the
    library refuses the file. `sequences` are what the context holds side by side; `outputs` are the positions of one
    step whose logits are kept: the buffers grow with it, and more ends the process. Raises ModelMissing, ModelUnusable,
    and Cancelled, also in the middle of the weights.
    """

    def __init__(
        self,
        path: Path,
        context: int,
        tuning: Tuning,
        header: Header | None = None,
        token: CancelToken | None = None,
        *,
        sequences: int = SEQUENCES,
        outputs: int = 1,
    ) -> None:
        self.sequences, self._outputs = sequences, outputs
        self.header = header or read_header(path)
        require_memory(path, self.header, context, sequences, repack=tuning.repack)
        self.tuning = tuning
        llama_library.start()
        llama_library.forget_log()
        with llama_library.unheard() if header else nullcontext():
            self._open(path, context, token or CancelToken(), checked=header is not None)
        try:
            self.memory = llama_cpp.llama_get_memory(self._context)
            self.context_size = int(llama_cpp.llama_n_ctx(self._context))
            self.width = int(llama_cpp.llama_model_n_embd(self._model))
            self.vocabulary = Vocabulary(_required(llama_cpp.llama_model_get_vocab(self._model)))
            self.template = self._chat_template(path)
        except BaseException:
            self.close()
            raise

    def _open(self, path: Path, context: int, token: CancelToken, *, checked: bool) -> None:
        """Open the model and its context, or neither."""
        self._context: llama_cpp.llama_context_p | None = None
        self._model = _open_model(path, self.tuning.repack, token, check=not checked)
        try:
            token.check()
            self._require_decoder(path)
            self.recurrent = bool(
                llama_cpp.llama_model_is_hybrid(self._model) or llama_cpp.llama_model_is_recurrent(self._model)
            )
            self._context = self._open_context(path, context, self.tuning)
            token.check()
        except BaseException:
            self.close()
            raise

    @property
    def context(self) -> llama_cpp.llama_context_p:
        """The open context."""
        return _required(self._context)

    @property
    def padding(self) -> int | None:
        """The sequence whose tokens fill up short steps; None where that gains nothing."""
        return None if self.recurrent or not self.tuning.flash_attention else self.sequences

    def close(self) -> None:
        """Free the context, then the model; the other order crashes. A second call does nothing."""
        if self._context is not None:
            llama_cpp.llama_free(self._context)
            self._context = None
        if self._model is not None:
            llama_cpp.llama_model_free(self._model)
            self._model = None

    def _require_decoder(self, path: Path) -> None:
        if llama_cpp.llama_model_has_encoder(self._model) or not llama_cpp.llama_model_has_decoder(self._model):
            raise ModelUnusable(f"{path.name} is not a model that answers in words. Choose an instruct model.")

    def _open_context(self, path: Path, context: int, tuning: Tuning) -> llama_cpp.llama_context_p:
        trained = llama_cpp.llama_model_n_ctx_train(self._model)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = min(context, trained) if trained > 0 else context
        params.n_batch = params.n_ubatch = tuning.batch
        params.n_seq_max = self.sequences if self.padding is None else self.sequences + 1
        params.kv_unified = True
        params.swa_full = True
        params.n_outputs_max = max(self._outputs, params.n_seq_max)  # fewer end the process
        params.flash_attn_type = _FLASH_ATTENTION[tuning.flash_attention]
        params.n_threads = tuning.generate
        params.n_threads_batch = tuning.evaluate
        params.no_perf = True
        opened: llama_cpp.llama_context_p | None = llama_cpp.llama_init_from_model(self._model, params)
        if not opened:
            raise ModelUnusable(
                f"{path.name} could not be made ready{_reason()}. Close other programs to free memory, "
                "or choose a smaller model."
            )
        return opened

    def _chat_template(self, path: Path) -> str:
        raw: bytes | None = llama_cpp.llama_model_chat_template(self._model, None)
        if not raw:
            raise ModelUnusable(
                f"{path.name} has no chat template, so it cannot be asked questions. Choose an instruct model."
            )
        return raw.decode("utf-8", errors="replace")


def _open_model(path: Path, repack: bool, token: CancelToken, *, check: bool) -> llama_cpp.llama_model_p | None:
    def goes_on(_share: float, _data: object) -> bool:
        try:
            token.check()
        except Cancelled:
            return False
        return True

    params = llama_cpp.llama_model_default_params()
    asked = llama_cpp.llama_progress_callback(goes_on)
    if path.stat().st_size > _SLOW_TO_LOAD:
        _read_ahead(path, token)
    if repack or path.stat().st_size > _SLOW_TO_LOAD:
        params.progress_callback = asked
    params.n_gpu_layers = 0
    params.check_tensors = check
    params.use_extra_bufts = repack
    model: llama_cpp.llama_model_p | None = llama_cpp.llama_model_load_from_file(os.fsencode(path), params)
    del asked  # which had to live as long as the library might call it
    if not model:
        token.check()
        raise ModelUnusable(
            f"{path.name} cannot be loaded as a model{_reason()}. Fetch it again, or choose another GGUF file."
        )
    return model


def _read_ahead(path: Path, token: CancelToken) -> None:
    """Bring the file into the system's memory: the library maps all of it in one call, which cannot be stopped."""
    with path.open("rb", buffering=0) as file:
        block = bytearray(_BLOCK)
        while file.readinto(block):
            token.check()


def _reason() -> str:
    errors = llama_library.last_errors()
    return f" ({errors})" if errors else ""


def _required(value: _Opened | None) -> _Opened:
    if value is None:
        raise ModelUnusable("The model is closed.")
    return value
