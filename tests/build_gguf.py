"""Writes GGUF models with random weights: both architectures of Granite 4.0 Nano, our own tiny vocabulary.

They load, decode and answer like the real ones (nonsense, but the same nonsense each time), which is what tests of
the engine need. The vocabulary is byte-level BPE: 256 bytes, a few merges, and the control tokens of Granite's turns.
For measuring there are the full sizes, with random Q8_0 blocks and another model's vocabulary.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

Weights = npt.NDArray[Any]
"""Numbers as float32, or the bytes of Q8_0 blocks as uint8."""

CONTROL = ("<|pad|>", "<|end_of_text|>", "<|unk|>", "<|start_of_role|>", "<|end_of_role|>")
TEMPLATE = (
    "{%- set turns = messages %}"
    "{%- if documents %}"
    "<|start_of_role|>system<|end_of_role|>{{ messages[0].content | trim }}\n<documents>\n"
    "{% for document in documents %}{{ document | tojson }}\n{% endfor %}</documents><|end_of_text|>\n"
    "{%- set turns = messages[1:] %}"
    "{%- endif %}"
    "{%- for turn in turns %}"
    "<|start_of_role|>{{ turn.role }}<|end_of_role|>{{ turn.content }}<|end_of_text|>\n"
    "{% endfor %}"
    "{%- if add_generation_prompt %}<|start_of_role|>assistant<|end_of_role|>{% endif %}"
)
_BLOCK = 32
_MERGED = ("th", "he", "in", "er", "an", "on", "the", "Ġt", "Ġa", "Ġthe", "Ġd", "da", "ay", "day", "Ġday", "Ġdays")


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a model; `attention` are the layers with attention, the others are recurrent."""

    architecture: str
    layers: int
    attention: tuple[int, ...]
    embedding: int = 64
    heads: int = 4
    key_heads: int = 2
    feed_forward: int = 128
    context: int = 2048
    state: int = 16
    kernel: int = 4
    state_heads: int = 8
    groups: int = 1
    logit_scale: float = 1.0
    quantised: bool = False

    @property
    def hybrid(self) -> bool:
        return self.architecture == "granitehybrid"

    @property
    def inner(self) -> int:
        return 2 * self.embedding


GRANITE = Shape("granite", layers=2, attention=(0, 1))
HYBRID = Shape("granitehybrid", layers=3, attention=(1,))

# The shapes of the published 350M models.
FULL_350M = Shape(
    "granite",
    layers=28,
    attention=tuple(range(28)),
    embedding=1024,
    heads=16,
    key_heads=4,
    feed_forward=2048,
    context=32768,
    quantised=True,
)
FULL_H_350M = Shape(
    "granitehybrid",
    layers=32,
    attention=(10, 13, 17, 27),
    embedding=768,
    heads=12,
    key_heads=4,
    feed_forward=2048,
    context=32768,
    state=128,
    state_heads=48,
    quantised=True,
)
FULL_VOCABULARY = 100_352


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary: tokens, their kinds, merges, how text is split before merging; with `model` "llama" scores, too."""

    tokens: list[str]
    kinds: list[int]
    merges: list[str]
    split: str = "gpt-2"
    model: str = "gpt2"


def build_gguf(
    path: Path,
    shape: Shape,
    *,
    template: str = TEMPLATE,
    words: Words | None = None,
    without: Collection[str] = (),
    inner: int | None = None,
    rope: int | None = None,
    change: Callable[[str, Weights], Weights] = lambda _name, weights: weights,
    seed: int = 7,
) -> Path:
    """Write a model to `path` and return it.

    To make a faulty one: `without` leaves out tensors, `inner` writes another inner size, `rope` another rotated size
    (llama.cpp ends the process that opens it), `change` may alter weights.
    """
    words = words or own_words()
    writer = gguf.GGUFWriter(str(path), shape.architecture)
    _describe(writer, shape, len(words.tokens), shape.inner if inner is None else inner, rope)
    _add_vocabulary(writer, words, template)
    for name, weights in _weights(shape, len(words.tokens), np.random.default_rng(seed)).items():
        if name not in without:
            changed = change(name, weights)
            packed = gguf.GGMLQuantizationType.Q8_0 if changed.dtype == np.uint8 else None
            writer.add_tensor(name, changed, raw_dtype=packed)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def words_of(path: Path, size: int) -> Words:
    """Return the vocabulary of another model with our control tokens in place of its own, filled up to `size`."""
    fields = gguf.GGUFReader(path).fields
    tokens, kinds, merges, split = (
        fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "token_type", "merges", "pre")
    )
    plain = [int(gguf.TokenType.UNUSED if kind == gguf.TokenType.CONTROL else kind) for kind in kinds]
    return Words(*_with_control(list(tokens), plain, size), merges=list(merges), split=str(split))


def _byte_spellings() -> list[str]:
    """Spell each byte as one printable character, as byte-level BPE vocabularies do."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    spare = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(spare)) for byte in range(256)]


def own_words() -> Words:
    """Return the vocabulary of the tiny models."""
    known = _byte_spellings()
    merges = []
    for merged in _MERGED:
        split = next(at for at in range(1, len(merged)) if merged[:at] in known and merged[at:] in known)
        merges.append(f"{merged[:split]} {merged[split:]}")
        known.append(merged)
    kinds = [int(gguf.TokenType.NORMAL)] * len(known)
    return Words(*_with_control(known, kinds, -(-(len(known) + len(CONTROL)) // 8) * 8), merges=merges)


def _with_control(tokens: list[str], kinds: list[int], size: int) -> tuple[list[str], list[int]]:
    """Add the control tokens, and unused ones up to `size`."""
    unused = [f"<|unused_{at}|>" for at in range(len(tokens) + len(CONTROL), size)]
    return (
        [*tokens, *CONTROL, *unused],
        [*kinds, *[int(gguf.TokenType.CONTROL)] * len(CONTROL), *[int(gguf.TokenType.UNUSED)] * len(unused)],
    )


def _describe(writer: gguf.GGUFWriter, shape: Shape, vocabulary: int, inner: int, rope: int | None) -> None:
    size = shape.embedding // shape.heads
    writer.add_name(f"tiny {shape.architecture}")
    writer.add_type("model")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0 if shape.quantised else gguf.LlamaFileType.ALL_F32)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv([shape.key_heads if layer in shape.attention else 0 for layer in range(shape.layers)])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_dimension_count(size if rope is None else rope)
    writer.add_rope_scaling_finetuned(not shape.hybrid)
    writer.add_vocab_size(vocabulary)
    writer.add_attention_scale(1.0 / size)
    writer.add_embedding_scale(12.0)
    writer.add_residual_scale(0.246)
    writer.add_logit_scale(shape.logit_scale)
    if shape.hybrid:
        writer.add_ssm_conv_kernel(shape.kernel)
        writer.add_ssm_state_size(shape.state)
        writer.add_ssm_group_count(shape.groups)
        writer.add_ssm_inner_size(inner)
        writer.add_ssm_time_step_rank(shape.state_heads)


def _add_vocabulary(writer: gguf.GGUFWriter, words: Words, template: str) -> None:
    tokens = words.tokens
    writer.add_tokenizer_model(words.model)
    writer.add_tokenizer_pre(words.split)
    writer.add_token_list(tokens)
    writer.add_token_types(words.kinds)
    if words.model == "llama":
        writer.add_token_scores([-float(at) for at in range(len(tokens))])
    else:
        writer.add_token_merges(words.merges)
    end = tokens.index("<|end_of_text|>")
    writer.add_bos_token_id(end)
    writer.add_eos_token_id(end)
    writer.add_pad_token_id(tokens.index("<|pad|>"))
    writer.add_unk_token_id(tokens.index("<|unk|>"))
    writer.add_add_bos_token(False)
    if template:
        writer.add_chat_template(template)


def _weights(shape: Shape, vocabulary: int, random: np.random.Generator) -> dict[str, Weights]:
    def drawn(*extents: int, scale: float = 0.08) -> Weights:
        if shape.quantised and len(extents) == 2 and extents[1] % _BLOCK == 0:
            return _blocks(random, *extents)
        return random.standard_normal(extents, dtype=np.float32) * np.float32(scale)

    width, size = shape.embedding, shape.embedding // shape.heads
    weights = {"output_norm.weight": _ones(width), "token_embd.weight": drawn(vocabulary, width)}
    if not shape.quantised:
        # Output weights of its own, unlike the real ones: with shared random ones a model only repeats its last token.
        weights["output.weight"] = drawn(vocabulary, width, scale=0.2)
        weights["output.weight"][-_unspoken(vocabulary) :] = 0
    for layer in range(shape.layers):
        block = {"attn_norm.weight": _ones(width)}
        if layer in shape.attention:
            block["attn_q.weight"] = drawn(width, width)
            block["attn_k.weight"] = drawn(shape.key_heads * size, width)
            block["attn_v.weight"] = drawn(shape.key_heads * size, width)
            block["attn_output.weight"] = drawn(width, width)
        else:
            block |= _recurrent(shape, random, drawn)
        block["ffn_norm.weight"] = _ones(width)
        block["ffn_gate.weight"] = drawn(shape.feed_forward, width)
        block["ffn_up.weight"] = drawn(shape.feed_forward, width)
        block["ffn_down.weight"] = drawn(width, shape.feed_forward)
        weights |= {f"blk.{layer}.{name}": tensor for name, tensor in block.items()}
    return weights


def _recurrent(shape: Shape, random: np.random.Generator, drawn: Callable[..., Weights]) -> dict[str, Weights]:
    """Return the weights of a Mamba2 layer."""
    mixed = shape.inner + 2 * shape.groups * shape.state
    heads = shape.state_heads
    return {
        "ssm_in.weight": drawn(shape.inner + mixed + heads, shape.embedding),
        "ssm_conv1d.weight": drawn(mixed, shape.kernel, scale=0.3),
        "ssm_conv1d.bias": drawn(mixed),
        "ssm_dt.bias": random.uniform(-4, -1, heads).astype(np.float32),
        "ssm_a": -np.exp(random.uniform(0, 2, (heads, 1))).astype(np.float32),
        "ssm_d": _ones(heads, 1),
        "ssm_norm.weight": _ones(shape.groups, shape.inner // shape.groups),
        "ssm_out.weight": drawn(shape.embedding, shape.inner),
    }


def _blocks(random: np.random.Generator, rows: int, columns: int) -> Weights:
    """Return random Q8_0 blocks, each a half-precision scale and 32 signed bytes, of about the size of real weights."""
    blocks = random.integers(0, 256, (rows * columns // _BLOCK, 2 + _BLOCK), dtype=np.uint8)
    blocks[:, :2] = np.array([0.0003], np.float16).view(np.uint8)
    return blocks.reshape(rows, -1)


def _unspoken(vocabulary: int) -> int:
    """Return how many tokens at the end of the vocabulary the model never says: control tokens but padding and end."""
    return vocabulary - 256 - len(_MERGED) - 2


def _ones(*extents: int) -> Weights:
    return np.ones(extents, np.float32)
