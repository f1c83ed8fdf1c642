"""Tries a model in a child process before it is used here: does it load, how fast is it, what suits this machine.

A file can end the process that opens it, and so can a processor that lacks an instruction; then only the child is
lost.
"""

import multiprocessing
import signal
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from app.domain.progress import CancelToken
from app.engine.fingerprint import sha256_of
from app.engine.header import read_header
from app.engine.llama_decoding import Decoder
from app.engine.llama_loading import LoadedModel, Tuning, repacks, tuning_for, usable_cores
from app.engine.memory import require_memory
from app.engine.profile import Profile, remember_profile, remembered_profile
from app.errors import AppError, Cancelled, EngineError, ModelUnusable

_CONTEXT = 1024
_PROMPT, _REPLY = 512, 16
_CLEARLY = 1.1  # how much faster another way must be to be taken
_SECONDS_OF_TRIALS = 20.0
_SECONDS_ALLOWED = 300.0
_POLL_SECONDS = 0.05
_TEXT = "Either party may end this agreement by giving the other thirty days' written notice. "


def probe(path: Path, cache: Path | None, token: CancelToken) -> Profile:
    """Return what the model does here, measured in a child process unless it is remembered.

    Raises ModelMissing, ModelUnusable with a sentence when the file, the processor or the memory does not do, and
    Cancelled.
    """
    header, sha256 = read_header(path), sha256_of(path, cache)
    known = remembered_profile(path, cache)
    if known is not None:
        return known
    require_memory(path, header, _CONTEXT)
    profile = _measured_in_child(path, token)
    remember_profile(sha256, profile, cache)
    return profile


def _measured_in_child(path: Path, token: CancelToken) -> Profile:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_measure, args=(path, theirs), daemon=True)
    child.start()
    theirs.close()
    until = time.monotonic() + _SECONDS_ALLOWED
    try:
        while not ours.poll(_POLL_SECONDS):
            token.check()
            if time.monotonic() > until:
                raise ModelUnusable(
                    f"{path.name} gave no answer within {_SECONDS_ALLOWED:.0f} seconds. Choose a smaller model."
                )
        answer: Profile | str = ours.recv()
    except EOFError:
        child.join()
        raise _died(path, child.exitcode or 0) from None
    finally:
        child.kill()
        child.join()
        ours.close()
    if isinstance(answer, str):
        raise ModelUnusable(answer)
    return answer


def _died(path: Path, code: int) -> EngineError:
    """Return the sentence for a child that ended without an answer."""
    if code == -getattr(signal, "SIGILL", 4):
        return ModelUnusable(
            "This computer's processor lacks instructions that the installed llama.cpp was built for. "
            "Install llama-cpp-python built for this processor, or use a server."
        )
    if code == -getattr(signal, "SIGKILL", 9):
        return ModelUnusable(
            f"{path.name} was ended by the system, most likely for lack of memory. "
            "Close other programs, or choose a smaller model."
        )
    return ModelUnusable(
        f"{path.name} made llama.cpp end with code {code}: the file is damaged or of a make that cannot be used. "
        "Fetch it again, or choose another GGUF file."
    )


def _measure(path: Path, answer: Connection) -> None:
    """Measure and send a Profile, or the sentence of what is wrong. Runs in the child."""
    try:
        answer.send(_tuned(path))
    except (AppError, Cancelled) as error:
        answer.send(str(error))


def _tuned(path: Path) -> Profile:
    """Change one thing after the other and keep what is clearly faster, as long as the time lasts."""
    until = time.monotonic() + _SECONDS_OF_TRIALS
    cores = usable_cores()
    best = _tried(path, tuning_for(cores))
    quantisation = read_header(path).quantisation
    changes: list[dict[str, object]] = [{"flash_attention": False}, {"batch": 512}, {"batch": 128}]
    if quantisation.startswith("Q4"):
        changes.insert(0, {"repack": not repacks(best.tuning, quantisation)})
    if cores > 1:
        changes += [{"evaluate": max(1, cores // 2)}, {"generate": min(cores, 2 * best.tuning.generate)}]
    for change in changes:
        if time.monotonic() > until:
            break
        other = _tried(path, replace(best.tuning, **change))  # type: ignore[arg-type]
        gain = other.writing / best.writing if "generate" in change else other.reading / best.reading
        if gain > _CLEARLY:
            best = other
    return best


def _tried(path: Path, tuning: Tuning) -> Profile:
    """Load the model this way and time a prompt and a reply."""
    started = time.perf_counter()
    model = LoadedModel(path, _CONTEXT, tuning)
    loaded = time.perf_counter() - started
    decoder = Decoder(model)
    try:
        words = model.vocabulary.tokens(_TEXT)
        prompt = (words * (_PROMPT // len(words) + 1))[: min(_PROMPT, model.context_size - _REPLY)]
        decoder.append(0, prompt[: tuning.batch], wanted=True)  # the first touches the weights
        decoder.clear()
        started = time.perf_counter()
        decoder.append(0, prompt, wanted=True)
        reading = len(prompt) / (time.perf_counter() - started)
        started = time.perf_counter()
        for piece in prompt[:_REPLY]:
            decoder.append(0, [piece], wanted=True)
        writing = _REPLY / (time.perf_counter() - started)
        memory = psutil.Process().memory_info().rss // 1_000_000
    finally:
        decoder.free()
        model.close()
    return Profile(reading, writing, loaded, memory, tuning)
