"""Tries a model in a child process before it is used here: does it load, how fast is it, what suits this machine."""

import logging
import time
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import psutil

from app.domain.engine import Prompt
from app.domain.progress import CancelToken
from app.engine.child import in_child
from app.engine.fingerprint import sha256_of
from app.engine.header import read_header
from app.engine.llama_decoding import Decoder
from app.engine.llama_loading import LoadedModel, Tuning, tuning_for, usable_cores
from app.engine.llama_template import ChatTemplate
from app.engine.memory import require_memory
from app.engine.profile import Profile, remember_profile, remembered_profile
from app.errors import ModelUnusable

_log = logging.getLogger("app.engine")
_reading, _writing = attrgetter("reading"), attrgetter("writing")
_CONTEXT = 1024
_FIRST, _PROMPT, _REPLY = 32, 512, 12
_CLEARLY = 1.1  # how much faster another way must be to be taken
_SECONDS_OF_TRIALS = 10.0
_TEXT = "Either party may end this agreement by giving the other thirty days' written notice. "
_ASKED = Prompt("You read contracts.", _TEXT, ((_TEXT, "Yes"),), documents=(("A contract", _TEXT),), question="How?")


def probe(path: Path, cache: Path | None, token: CancelToken) -> Profile:
    """Return what the model does here, measured in a child process unless it is remembered.

    Raises ModelMissing, ModelUnusable with a sentence when the file, the processor or the memory does not do, and
    Cancelled.
    """
    header, sha256 = read_header(path), sha256_of(path, cache, token)
    known = remembered_profile(path, cache)
    if known is not None:
        return known
    require_memory(path, header, _CONTEXT)
    profile = _repacked_if_it_pays(path, in_child(path, _tuned, (path,), token), token)
    remember_profile(sha256, profile, cache)
    return profile


def _repacked_if_it_pays(path: Path, plain: Profile, token: CancelToken) -> Profile:
    """Try the second layout of the weights in a child of its own, for it may end a process that ran well without it."""
    try:
        repacked = in_child(path, _tried, (path, replace(plain.tuning, repack=True)), token)
    except ModelUnusable as error:
        _log.info("Without a second layout of the weights: %s", error)
        return plain
    return repacked if repacked.reading > plain.reading * _CLEARLY else plain


def _tuned(path: Path) -> Profile:
    """Change one thing after the other and keep what is clearly faster, while the time lasts. Runs in the child."""
    until = time.monotonic() + _SECONDS_OF_TRIALS
    cores = usable_cores()
    best = _tried(path, tuning_for(cores))
    changes: list[dict[str, object]] = [{"flash_attention": False}, {"batch": 512}, {"batch": 128}]
    if cores > 1:
        changes += [{"evaluate": max(1, cores // 2)}, {"generate": min(cores, 2 * best.tuning.generate)}]
    for change in changes:
        if time.monotonic() > until:
            break
        other = _tried(path, replace(best.tuning, **change))  # type: ignore[arg-type]
        speed = _writing if "generate" in change else _reading
        # Looked at twice, since another program may just have kept a core busy.
        if speed(other) > _CLEARLY * speed(best) and speed(other) > _CLEARLY * speed(_tried(path, best.tuning)):
            best = other
    return best


def _tried(path: Path, tuning: Tuning) -> Profile:
    """Load the model this way and time a prompt and a reply; its template is tried, too, for it is a program."""
    started = time.perf_counter()
    model = LoadedModel(path, _CONTEXT, tuning)
    loaded = time.perf_counter() - started
    decoder = Decoder(model)
    try:
        ChatTemplate(model.template, model.vocabulary).render(_ASKED)
        words = model.vocabulary.tokens(_TEXT)
        prompt = (words * (_PROMPT // len(words) + 1))[: min(_PROMPT, model.context_size - _REPLY)]
        decoder.append(0, prompt[:_FIRST], wanted=True)  # the first touches the weights
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
