"""A GGUF file -> a small torch model of its first layers, llama- or granite-shaped, with LoRA on four matrices a layer.

Weights are frozen, in bfloat16. What is trained (Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models")
is float32. Granite's graph is llama's with four numbers: embedding, residual, attention and logit scale. The last one
divides logits, which are not computed here.
"""

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from gguf import GGUFReader
from gguf.quants import dequantize
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

Floats = NDArray[np.float32]

ADAPTED = ("attn_q", "attn_v", "attn_output", "ffn_down")
_MATRICES = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
_NORMS = ("attn_norm", "ffn_norm")
_ARCHITECTURES = ("llama", "granite")
_TURNED_OTHERWISE = ("rope_freqs.weight", "rope_factors_long.weight", "rope_factors_short.weight")


class BaseUnfit(Exception):
    """A base model that cannot be trained here; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the graph needs to know of a base; the scales are 1 for llama, `attention` then 1/sqrt(head size)."""

    architecture: str
    width: int
    layers: int
    heads: int
    shared_heads: int
    head_size: int
    epsilon: float
    rope_base: float
    embedding: float
    residual: float
    attention: float


def open_base(file: Path) -> GGUFReader:
    """Open a base's file; raises BaseUnfit where it is no GGUF file."""
    if file.is_dir():
        raise BaseUnfit(
            f"The base {file} is a folder. Make one file of it with llama.cpp's own converter: "
            f"python convert_hf_to_gguf.py {file} --outtype f16 --outfile base.gguf"
        )
    try:
        return GGUFReader(str(file))
    except (OSError, ValueError, KeyError, IndexError, struct.error) as error:
        raise BaseUnfit(f"The base {file} cannot be read as a GGUF file ({error}). Get the file again.") from error


def read_shape(reader: GGUFReader) -> Shape:
    """Return a base's shape; raises BaseUnfit for an architecture that has no torch graph here."""
    name = _field(reader, "general.architecture", "")
    if name not in _ARCHITECTURES:
        raise BaseUnfit(
            f"The base is of the architecture “{name}”. Only llama and granite (dense) can be trained. Choose another."
        )

    def number(key: str, default: float | None = None) -> float:
        value = _field(reader, f"{name}.{key}", default)
        if isinstance(value, list) and len(set(value)) == 1:
            value = value[0]  # one for each layer, all the same
        if not isinstance(value, int | float):
            raise BaseUnfit(f"The base does not say its {key}. Get the file again.")
        return value

    def scale(key: str, default: float) -> float:
        """Return one of Granite's scales; zero is none, as in llama.cpp."""
        return (number(key, 0.0) if name == "granite" else 0.0) or default

    width, heads = int(number("embedding_length")), int(number("attention.head_count"))
    head_size = int(number("attention.key_length", width // heads))
    _check_positions(reader, str(name), int(number("rope.dimension_count", head_size)) == head_size)
    return Shape(
        architecture=str(name),
        width=width,
        layers=int(number("block_count")),
        heads=heads,
        shared_heads=int(number("attention.head_count_kv", heads)),
        head_size=head_size,
        epsilon=number("attention.layer_norm_rms_epsilon"),
        rope_base=number("rope.freq_base", 10_000.0),
        embedding=scale("embedding_scale", 1.0),
        residual=scale("residual_scale", 1.0),
        attention=scale("attention.scale", 1 / math.sqrt(head_size)),
    )


def _check_positions(reader: GGUFReader, name: str, whole: bool) -> None:
    """Raise BaseUnfit where positions turn queries and keys in another way than the graph here does.

    With Granite the key “finetuned” is llama.cpp's switch for turning at all. `whole` says whether all of a head turns.
    """
    scaled = _field(reader, f"{name}.rope.scaling.type", "none") != "none"
    still = name == "granite" and not _field(reader, f"{name}.rope.scaling.finetuned", True)
    if scaled or still or not whole or any(tensor.name in _TURNED_OTHERWISE for tensor in reader.tensors):
        raise BaseUnfit("The base encodes positions in a way that this recipe does not know. Choose another base.")


def _field(reader: GGUFReader, key: str, default: object) -> object:
    field = reader.fields.get(key)
    return default if field is None else field.contents()


class Matrix(nn.Module):
    """A frozen matrix (out, in), with or without LoRA: y = x Wᵀ + scale · x Aᵀ Bᵀ.

    `order` (out,) says in which order the file's rows stand here: queries and keys lie in halves, not in pairs.
    """

    weight: Tensor

    def __init__(self, weight: Floats, order: NDArray[np.int64] | None = None) -> None:
        super().__init__()
        self.order = order
        rows = weight if order is None else weight[order]
        self.register_buffer("weight", torch.from_numpy(np.ascontiguousarray(rows)).bfloat16(), persistent=False)
        self.a: nn.Parameter | None = None
        self.b: nn.Parameter | None = None
        self.scale = 0.0

    def adapt(self, rank: int, alpha: float) -> None:
        """Add LoRA of a rank; it changes nothing until it is trained."""
        out, inside = self.weight.shape
        self.a = nn.Parameter(torch.randn(rank, inside) / math.sqrt(inside))
        self.b = nn.Parameter(torch.zeros(out, rank))
        self.scale = alpha / rank

    def forward(self, x: Tensor) -> Tensor:
        """Multiply the last axis."""
        y = functional.linear(x, self.weight)
        if self.a is not None and self.b is not None:
            y = y + functional.linear(functional.linear(x, self.a.to(x.dtype)), (self.b * self.scale).to(x.dtype))
        return y


class Layer(nn.Module):
    """One block: attention, then a gated feed-forward."""

    attn_norm: Tensor
    ffn_norm: Tensor
    attn_q: Matrix
    attn_k: Matrix
    attn_v: Matrix
    attn_output: Matrix
    ffn_gate: Matrix
    ffn_up: Matrix
    ffn_down: Matrix

    def __init__(self, number: int, tensors: dict[str, Floats], shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        for name in _MATRICES:
            heads = {"attn_q": shape.heads, "attn_k": shape.shared_heads}.get(name)
            weight = _taken(tensors, f"blk.{number}.{name}.weight")
            self.add_module(name, Matrix(weight, None if heads is None else _halves(heads, shape.head_size)))
        for name in _NORMS:
            norm = torch.from_numpy(_taken(tensors, f"blk.{number}.{name}.weight").copy()).bfloat16()
            self.register_buffer(name, norm, persistent=False)

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        """Return the residual stream (windows, tokens, width) after this block."""
        shape = self.shape
        windows, tokens, width = x.shape
        y = functional.rms_norm(x, (width,), self.attn_norm, shape.epsilon)

        def heads(matrix: Matrix, count: int) -> Tensor:
            projected: Tensor = matrix(y)
            return projected.view(windows, tokens, count, shape.head_size).transpose(1, 2)

        q = _turned(heads(self.attn_q, shape.heads), cosine, sine)
        k = _turned(heads(self.attn_k, shape.shared_heads), cosine, sine)
        v = heads(self.attn_v, shape.shared_heads)
        times = shape.heads // shape.shared_heads
        k, v = k.repeat_interleave(times, 1), v.repeat_interleave(times, 1)
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True, scale=shape.attention)
        x = x + self.attn_output(mixed.transpose(1, 2).reshape(windows, tokens, -1)) * shape.residual
        y = functional.rms_norm(x, (width,), self.ffn_norm, shape.epsilon)
        fed: Tensor = self.ffn_down(functional.silu(self.ffn_gate(y)) * self.ffn_up(y))
        return x + fed * shape.residual


class Base(nn.Module):
    """The first `layers` blocks of a base: token ids (windows, tokens) -> residual stream (windows, tokens, width)."""

    embeddings: Tensor

    def __init__(self, file: Path, layers: int) -> None:
        super().__init__()
        reader = open_base(file)
        self.shape = read_shape(reader)
        if not 0 < layers <= self.shape.layers:
            raise BaseUnfit(f"The base has {self.shape.layers} layers, not {layers}. Ask for fewer.")
        wanted = tuple(f"blk.{number}." for number in range(layers))
        tensors = {
            tensor.name: dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
            for tensor in reader.tensors
            if tensor.name == "token_embd.weight" or tensor.name.startswith(wanted)
        }
        embeddings = torch.from_numpy(
            _taken(tensors, "token_embd.weight") * np.float32(self.shape.embedding)
        ).bfloat16()
        self.register_buffer("embeddings", embeddings, persistent=False)
        self.layers = [Layer(number, tensors, self.shape) for number in range(layers)]
        self.blocks = nn.ModuleList(self.layers)
        if tensors:
            raise BaseUnfit(f"The base has {sorted(tensors)[0]}, which this recipe does not know. Choose another.")

    def adapt(self, rank: int) -> None:
        """Add LoRA to each layer, with alpha twice the rank."""
        for block in self.blocks:
            for name in ADAPTED:
                getattr(block, name).adapt(rank, 2.0 * rank)

    def forward(self, ids: Tensor) -> Tensor:
        """Read windows from their first token."""
        x = self.embeddings[ids]
        half = torch.arange(0, self.shape.head_size, 2, device=ids.device).float() / self.shape.head_size
        angles = torch.arange(ids.shape[1], device=ids.device).float()[:, None] * self.shape.rope_base**-half
        cosine, sine = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
        for block in self.blocks:
            x = block(x, cosine, sine)
        return x


def _taken(tensors: dict[str, Floats], name: str) -> Floats:
    if name not in tensors:
        raise BaseUnfit(f"The base has no {name}, which this recipe needs. Choose another base.")
    return tensors.pop(name)


def _halves(heads: int, size: int) -> NDArray[np.int64]:
    """Return the rows' order that puts the first of each pair in the first half of a head."""
    rows = np.arange(heads * size).reshape(heads, size // 2, 2)
    return rows.swapaxes(1, 2).reshape(-1)


def _turned(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    one, other = x.chunk(2, -1)
    return torch.cat((one * cosine - other * sine, other * cosine + one * sine), -1)
