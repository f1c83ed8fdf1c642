"""Builds what ships as a judge, with random numbers: an adapter to a tiny model, outputs, and what they belong to."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

from tests.build_gguf import Shape

ADAPTED = ("attn_q", "attn_v", "attn_output", "ffn_down")
_RANK, _ALPHA = 4, 8.0


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build_adapter(
    path: Path,
    shape: Shape,
    base_sha256: str,
    layers: int,
    *,
    adapted: Sequence[str] = ADAPTED,
    size: float = 0.2,
    architecture: str = "",
) -> Path:
    """Write an adapter for the first layers of a model of this shape; its numbers are as large as `size`, 0 for none.

    It changes those of the `adapted` weights that a layer has.
    """
    random = np.random.default_rng(11)
    writer = gguf.GGUFWriter(str(path), architecture or shape.architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", _ALPHA)
    writer.add_string("smallprint.judge.base_sha256", base_sha256)
    writer.add_uint32("smallprint.judge.layers", layers)
    for layer in range(layers):
        for name in adapted:
            if name.startswith("attn") and layer not in shape.attention:
                continue
            rows, columns = _extents(shape, name)
            for part, extents in (("a", (_RANK, columns)), ("b", (rows, _RANK))):
                numbers = random.standard_normal(extents, dtype=np.float32) * np.float32(size)
                writer.add_tensor(f"blk.{layer}.{name}.weight.lora_{part}", numbers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def build_outputs(path: Path, keys: Sequence[str], width: int) -> Path:
    """Write random outputs for states of this width."""
    random = np.random.default_rng(13)

    def drawn(*extents: int) -> npt.NDArray[np.float32]:
        return random.standard_normal(extents, dtype=np.float32)

    spread = np.abs(drawn(width)) + np.float32(0.5)
    np.savez(
        path,
        keys=np.array(keys),
        weights=drawn(len(keys), width),
        bias=drawn(len(keys)),
        mean=drawn(width),
        spread=spread,
    )
    return path


def build_judge(folder: Path, shape: Shape, base: Path, layers: int, keys: Sequence[str] = ("one", "two")) -> Path:
    """Write a judge for a base model into a folder and return the folder."""
    folder.mkdir(parents=True)
    build_adapter(folder / "judge.gguf", shape, sha256_of(base), layers)
    build_outputs(folder / "judge.npz", keys, shape.embedding)
    describe(folder, sha256_of(base), layers)
    return folder


def describe(folder: Path, base_sha256: str, layers: int) -> None:
    """Write what the files of a judge's folder are now."""
    lines = [
        f'base_sha256 = "{base_sha256}"',
        f"layers = {layers}",
        f'adapter_sha256 = "{sha256_of(folder / "judge.gguf")}"',
        f'outputs_sha256 = "{sha256_of(folder / "judge.npz")}"',
    ]
    (folder / "judge.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _extents(shape: Shape, name: str) -> tuple[int, int]:
    """Return the rows and columns of a layer's weight."""
    wide, narrow = shape.embedding, shape.key_heads * (shape.embedding // shape.heads)
    return {
        "attn_q": (wide, wide),
        "attn_k": (narrow, wide),
        "attn_v": (narrow, wide),
        "attn_output": (wide, wide),
        "ffn_down": (wide, shape.feed_forward),
        "ffn_up": (shape.feed_forward, wide),
    }[name]
