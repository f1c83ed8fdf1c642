"""The states of a model by llama.cpp itself, what the graph in torch is compared with."""

import ctypes
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.engine.binding import llama_cpp

Floats = NDArray[np.float32]


def llama_states(model: Path, tokens: Sequence[int], adapter: Path | None = None) -> Floats:
    """Return (tokens, width): what follows the last layer and its norm, with an adapter where one is given."""
    loaded = llama_cpp.llama_model_load_from_file(str(model).encode(), llama_cpp.llama_model_default_params())
    assert loaded
    wanted = llama_cpp.llama_context_default_params()
    wanted.n_ctx = wanted.n_batch = wanted.n_ubatch = 256
    wanted.n_threads = wanted.n_threads_batch = 1
    wanted.embeddings = True
    wanted.pooling_type = llama_cpp.LLAMA_POOLING_TYPE_NONE
    context = llama_cpp.llama_init_from_model(loaded, wanted)
    assert context
    try:
        if adapter is not None:
            lora = llama_cpp.llama_adapter_lora_init(loaded, str(adapter).encode())
            assert lora, "llama.cpp does not take the adapter"
            loras = (llama_cpp.llama_adapter_lora_p_ctypes * 1)(lora)
            assert llama_cpp.llama_set_adapters_lora(context, loras, 1, (ctypes.c_float * 1)(1.0)) == 0
        ids = (llama_cpp.llama_token * len(tokens))(*tokens)
        assert llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(ids, len(tokens))) == 0
        width = llama_cpp.llama_model_n_embd(loaded)
        rows = [llama_cpp.llama_get_embeddings_ith(context, number)[:width] for number in range(len(tokens))]
        return np.array(rows, np.float32)
    finally:
        llama_cpp.llama_free(context)
        llama_cpp.llama_model_free(loaded)
