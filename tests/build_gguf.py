"""Writes small GGUF models with random weights: both architectures of Granite 4.0 Nano, our own tiny vocabulary.

They load, decode and answer like the real ones (nonsense, but the same nonsense each time), which is what tests of
the engine need. The vocabulary is byte-level BPE: 256 bytes, a few merges, and the control tokens of Granite's turns.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

Weights = npt.NDArray[np.float32]

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

    @property
    def hybrid(self) -> bool:
        return self.architecture == "granitehybrid"

    @property
    def inner(self) -> int:
        return 2 * self.embedding


GRANITE = Shape("granite", layers=2, attention=(0, 1))
HYBRID = Shape("granitehybrid", layers=3, attention=(1,))


def build_gguf(
    path: Path,
    shape: Shape,
    *,
    template: str = TEMPLATE,
    without: Collection[str] = (),
    inner: int | None = None,
    change: Callable[[str, Weights], Weights] = lambda _name, weights: weights,
    seed: int = 7,
) -> Path:
    """Write a model to `path` and return it.

    To make a faulty one: `without` leaves out tensors, `inner` writes another inner size, `change` may alter weights.
    """
    tokens, kinds, merges = _vocabulary()
    writer = gguf.GGUFWriter(str(path), shape.architecture)
    _describe(writer, shape, len(tokens), shape.inner if inner is None else inner)
    _add_vocabulary(writer, tokens, kinds, merges, template)
    for name, weights in _weights(shape, len(tokens), np.random.default_rng(seed)).items():
        if name not in without:
            writer.add_tensor(name, change(name, weights))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _byte_spellings() -> list[str]:
    """Spell each byte as one printable character, as byte-level BPE vocabularies do."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    spare = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(spare)) for byte in range(256)]


def _vocabulary() -> tuple[list[str], list[int], list[str]]:
    known = _byte_spellings()
    merges = []
    for merged in _MERGED:
        split = next(at for at in range(1, len(merged)) if merged[:at] in known and merged[at:] in known)
        merges.append(f"{merged[:split]} {merged[split:]}")
        known.append(merged)
    tokens = [*known, *CONTROL]
    kinds = [int(gguf.TokenType.NORMAL)] * len(known) + [int(gguf.TokenType.CONTROL)] * len(CONTROL)
    while len(tokens) % 8:
        tokens.append(f"<|unused_{len(tokens)}|>")
        kinds.append(int(gguf.TokenType.UNUSED))
    return tokens, kinds, merges


def _describe(writer: gguf.GGUFWriter, shape: Shape, vocabulary: int, inner: int) -> None:
    size = shape.embedding // shape.heads
    writer.add_name(f"tiny {shape.architecture}")
    writer.add_type("model")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv([shape.key_heads if layer in shape.attention else 0 for layer in range(shape.layers)])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_dimension_count(size)
    writer.add_rope_scaling_finetuned(not shape.hybrid)
    writer.add_vocab_size(vocabulary)
    writer.add_attention_scale(1.0 / size)
    writer.add_embedding_scale(12.0)
    writer.add_residual_scale(0.246)
    writer.add_logit_scale(1.0)
    if shape.hybrid:
        writer.add_ssm_conv_kernel(shape.kernel)
        writer.add_ssm_state_size(shape.state)
        writer.add_ssm_group_count(shape.groups)
        writer.add_ssm_inner_size(inner)
        writer.add_ssm_time_step_rank(shape.state_heads)


def _add_vocabulary(
    writer: gguf.GGUFWriter, tokens: list[str], kinds: list[int], merges: list[str], template: str
) -> None:
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
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
        return random.standard_normal(extents, dtype=np.float32) * np.float32(scale)

    width, size = shape.embedding, shape.embedding // shape.heads
    # Output weights of its own, unlike the real ones: with shared random ones a model only repeats its last token.
    output = drawn(vocabulary, width, scale=0.2)
    output[-_unspoken(vocabulary) :] = 0
    weights = {
        "output_norm.weight": _ones(width),
        "token_embd.weight": drawn(vocabulary, width),
        "output.weight": output,
    }
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


def _unspoken(vocabulary: int) -> int:
    """Return how many tokens at the end of the vocabulary the model never says: control tokens but padding and end."""
    return vocabulary - 256 - len(_MERGED) - 2


def _ones(*extents: int) -> Weights:
    return np.ones(extents, np.float32)
