"""Tries a model in a child process before it is used here: does it load, how fast is it, what suits this machine."""

import logging
import time
from dataclasses import replace
from itertools import product
from operator import attrgetter
from pathlib import Path

import psutil

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine.child import in_child
from smallprint.engine.fingerprint import sha256_of
from smallprint.engine.header import read_header
from smallprint.engine.llama.decoding import Decoder
from smallprint.engine.llama.loading import LoadedModel, Tuning, tuning_for
from smallprint.engine.llama.template import ChatTemplate
from smallprint.engine.llama.vocabulary import broken
from smallprint.engine.memory import require_memory
from smallprint.engine.trial.profile import Profile, remember_profile, remembered_profile
from smallprint.errors import EngineError, ModelUnusable
from smallprint.system.cores import usable_cores

_log = logging.getLogger("smallprint.engine")
_reading, _writing = attrgetter("reading"), attrgetter("writing")
_CONTEXT = 1024
# Tokens: a beginning, then steps shorter and longer than the 64 from which flash attention multiplies matrices, then a
# reply.
_FIRST, _STEPS, _REPLY = 64, (300, 90, 50, 160, 90, 50, 20), 12
_CLEARLY = 1.1  # how much faster another way must be to be taken
_SECONDS_OF_TRIALS = 10.0
_TEXT = "Either party may end this agreement by giving the other thirty days' written notice. "
# Characters whose UTF-8 holds every byte that there is in text.
_EVERY_BYTE = "".join(
    map(chr, (*range(0x800), 0x800, *range(0x1000, 0x10000, 0x1000), 0x10000, 0x40000, 0x80000, 0xC0000, 0x100000))
)
_MARKUP = "< <| [/ | ] > " * 8


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
        if repacked.reading > _CLEARLY * plain.reading:
            again = in_child(path, _tried, (path, plain.tuning), token)
            return repacked if repacked.reading > _CLEARLY * again.reading else plain
    except EngineError as error:
        _log.info("Without a second layout of the weights: %s", error)
    return plain


def _tuned(path: Path) -> Profile:
    """Change one thing after the other and keep what is clearly faster, while the time lasts. Runs in the child."""
    until = time.monotonic() + _SECONDS_OF_TRIALS
    cores = usable_cores()
    best = _tried(path, tuning_for(cores), thoroughly=True)
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


def _tried(path: Path, tuning: Tuning, *, thoroughly: bool = False) -> Profile:
    """Load the model this way and time a prompt and a reply."""
    model = LoadedModel(path, _CONTEXT, tuning)
    decoder = Decoder(model)
    try:
        if thoroughly:
            _try_all(model)
        words = model.vocabulary.tokens(_TEXT)
        prompt = words * (max(_STEPS) // len(words) + 1)
        decoder.append(0, prompt[:_FIRST], wanted=True)  # touches the weights
        read, started = 0, time.perf_counter()
        for step in _STEPS:
            if decoder.length(0) + step + _REPLY <= model.context_size:
                decoder.append(0, prompt[:step], wanted=True)
                read += step
        reading = read / (time.perf_counter() - started)
        started = time.perf_counter()
        for piece in prompt[:_REPLY]:
            decoder.append(0, [piece], wanted=True)
        decoder.logits(-1)
        writing = _REPLY / (time.perf_counter() - started)
        memory = psutil.Process().memory_info().rss // 1_000_000
    finally:
        decoder.free()
        model.close()
    return Profile(reading, writing, memory, tuning)


def _try_all(model: LoadedModel) -> None:
    """Use what a review will use: a template is a program that may fail or never end, a vocabulary may lack a byte."""
    template = ChatTemplate(model.template, model.vocabulary)
    for shots, documents in product(((), ((_TEXT, "Yes"),)), ((), (("A contract", _TEXT),))):
        template.render(Request("You read contracts.", _TEXT, shots, documents))
    template.try_shapes()
    vocabulary = model.vocabulary
    vocabulary.plain(_EVERY_BYTE + _MARKUP)
    if b"".join(map(vocabulary.piece, vocabulary.tokens(_TEXT))).decode("utf-8", "replace").strip() != _TEXT.strip():
        raise ModelUnusable("The model's vocabulary lacks letters of plain English. Choose another model.")
    for control in (False, True):
        model.vocabulary.tokens(_EVERY_BYTE, control=control)
    broken(_TEXT, model.vocabulary.control_spellings)
    for token in range(vocabulary.size):  # each may be a part of a reply
        vocabulary.piece(token)
