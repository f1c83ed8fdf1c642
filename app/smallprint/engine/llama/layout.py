"""Checks that the binding lays out the library's parameters as the library does.

The binding declares the structures of parameters by hand, and the library is a file beside it. Where they are of
different versions, a number lands in another field: a wrong answer, or the end of the process. So the defaults that
the library fills in are read through the binding's structures. Each field below must hold a default that llama.cpp
has; a field too many or too few moves those behind it.
"""

import ctypes
from collections.abc import Iterator, Mapping
from typing import Protocol

from smallprint.engine.binding import llama_cpp, not_together
from smallprint.errors import EngineError

_ROOM = 1024  # bytes behind a structure, for a library whose own one is longer: it would write over what is there

_Defaults = Mapping[str, tuple[float | bool | None, ...]]
_NO, _YES, _NULL = (False,), (True,), (None,)

_MODEL: _Defaults = {
    "devices": _NULL,
    "tensor_buft_overrides": _NULL,
    "n_gpu_layers": (-1, 0, 99, 999),
    "split_mode": (0, 1, 2, 3),
    "main_gpu": (0,),
    "tensor_split": _NULL,
    "progress_callback": _NULL,
    "progress_callback_user_data": _NULL,
    "kv_overrides": _NULL,
    "vocab_only": _NO,
    "check_tensors": _NO,
    "use_extra_bufts": _YES,
    "no_host": _NO,
}
_CONTEXT: _Defaults = {
    "n_ctx": (512,),
    "n_batch": (2048,),
    "n_ubatch": (512,),
    "n_seq_max": (1,),
    "n_threads": (4,),
    "n_threads_batch": (4,),
    "rope_scaling_type": (-1,),
    "pooling_type": (-1,),
    "attention_type": (-1,),
    "flash_attn_type": (-1,),
    "rope_freq_base": (0.0,),
    "rope_freq_scale": (0.0,),
    "yarn_ext_factor": (-1.0,),
    "yarn_orig_ctx": (0,),
    "cb_eval": _NULL,
    "cb_eval_user_data": _NULL,
    "type_k": (1,),
    "type_v": (1,),
    "abort_callback": _NULL,
    "abort_callback_data": _NULL,
    "embeddings": _NO,
    "offload_kqv": _YES,
    "no_perf": _YES,
    "op_offload": _YES,
    "swa_full": _YES,
    "kv_unified": _NO,
}
_QUANTISING: _Defaults = {
    "nthread": (0,),
    "ftype": (7, 9),
    "allow_requantize": _NO,
    "quantize_output_tensor": _YES,
    "only_copy": _NO,
    "pure": _NO,
    "keep_split": _NO,
    "imatrix": _NULL,
    "kv_overrides": _NULL,
}


class Function(Protocol):
    """A function of the library as the binding declares it."""

    __name__: str
    restype: type[ctypes.Structure]


_CHECKED: tuple[tuple[Function, _Defaults], ...] = (
    (llama_cpp.llama_model_default_params, _MODEL),
    (llama_cpp.llama_context_default_params, _CONTEXT),
    (llama_cpp.llama_model_quantize_default_params, _QUANTISING),
)


def require_one_layout() -> None:
    """Raise EngineError where a default is read as something else than the library wrote."""
    for function, defaults in _CHECKED:
        wrong = next(misread(function.__name__, function.restype, defaults), "")
        if wrong:
            raise EngineError(not_together(wrong))


def misread(name: str, structure: type[ctypes.Structure], defaults: _Defaults) -> Iterator[str]:
    """Yield each field of what the library's function `name` returns that holds no known default.

    A field that the structure does not have is not looked at: versions of the binding come and go with it.
    """
    filled = _filled(name, structure)
    for field, known in defaults.items():
        if hasattr(structure, field) and _held(filled, structure, field) not in known:
            yield f"{structure.__name__}.{field}"


def _filled(name: str, structure: type[ctypes.Structure]) -> bytes:
    """Return the bytes that the library fills in where it expects the structure."""
    roomy = type("Roomy", (ctypes.Structure,), {"_fields_": [("known", structure), ("room", ctypes.c_ubyte * _ROOM)]})
    function = ctypes.CFUNCTYPE(roomy)((name, llama_cpp._lib))
    return bytes(function())


def _held(filled: bytes, structure: type[ctypes.Structure], field: str) -> float | bool | None:
    """Return what a field holds: a number, a truth only where its byte is 0 or 1, None for a null pointer."""
    place, kind = getattr(structure, field), next(kind for name, kind, *_ in structure._fields_ if name == field)
    raw = filled[place.offset : place.offset + place.size]
    if kind is ctypes.c_bool:
        return {b"\0": False, b"\1": True}.get(raw, -1)
    if issubclass(kind, ctypes.c_float):
        return float(kind.from_buffer_copy(raw).value)
    if issubclass(kind, ctypes._SimpleCData) and kind not in (ctypes.c_void_p, ctypes.c_char_p):
        return int(kind.from_buffer_copy(raw).value)
    return None if not any(raw) else -1
