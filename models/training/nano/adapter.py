"""Trained judges -> what is shipped: judge.gguf (LoRA), judge.npz (outputs), judge.toml (what they belong to).

Several judges, trained on different parts of the data from one start, become one: the mean of what each adds to the
base (Wortsman et al. 2022, "Model soups"). The mean of deltas of rank r is one of rank n·r, exactly.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from gguf import GGUFWriter
from numpy.typing import NDArray

from models.training.nano.base import ADAPTED, Matrix
from models.training.nano.judge import Judge
from models.training.nano.work import Arrays, write_arrays

Floats = NDArray[np.float32]
_PREFIX = "smallprint.judge"


def write(judges: Sequence[Judge], keys: Sequence[str], base_sha256: str, folder: Path) -> None:
    """Write the three files of the mean of some judges."""
    folder.mkdir(parents=True, exist_ok=True)
    layers = len(judges[0].base.layers)
    adapter, outputs = folder / "judge.gguf", folder / "judge.npz"
    writer = GGUFWriter(str(adapter), judges[0].base.shape.architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    rank = sum(_lora(judge.base.layers[0].ffn_down)[0].shape[0] for judge in judges)
    writer.add_float32("adapter.lora.alpha", float(rank))  # so that the product is taken as it is
    writer.add_string(f"{_PREFIX}.base_sha256", base_sha256)
    writer.add_uint32(f"{_PREFIX}.layers", layers)
    for number in range(layers):
        for name in ADAPTED:
            a, b = _mean_delta([getattr(judge.base.layers[number], name) for judge in judges])
            writer.add_tensor(f"blk.{number}.{name}.weight.lora_a", a)
            writer.add_tensor(f"blk.{number}.{name}.weight.lora_b", b)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    write_arrays(outputs, {"keys": np.array(keys), **mean_outputs(judges)})
    (folder / "judge.toml").write_text(
        "# What the adapter belongs to, and the checksums of its files. Written by models/training/nano.\n"
        f'base_sha256 = "{base_sha256}"\nlayers = {layers}\n'
        f'adapter_sha256 = "{_sha256(adapter)}"\noutputs_sha256 = "{_sha256(outputs)}"\n',
        encoding="utf-8",
    )


def mean_outputs(judges: Sequence[Judge]) -> Arrays:
    """Return the mean of the judges' outputs, on the states as the first of them standardises them."""
    mean, spread = judges[0].mean, judges[0].spread
    with torch.no_grad():
        raw = torch.stack([judge.outputs.weight / judge.spread for judge in judges]).mean(0)
        offsets = [judge.outputs.bias - (judge.outputs.weight * (judge.mean / judge.spread)).sum(1) for judge in judges]
        bias = torch.stack(offsets).mean(0) + (raw * mean).sum(1)
        found = {"weights": raw * spread, "bias": bias, "mean": mean, "spread": spread}
        return {name: value.cpu().numpy().astype(np.float32) for name, value in found.items()}


def _mean_delta(matrices: Sequence[Matrix]) -> tuple[Floats, Floats]:
    """Return A and B, one under and beside the other, whose product is the mean of the deltas, in the file's order."""
    parts = [_lora(matrix) for matrix in matrices]
    a = np.concatenate([one for one, _ in parts], axis=0)
    b = np.concatenate([other for _, other in parts], axis=1) / np.float32(len(parts))
    order = matrices[0].order
    if order is not None:
        stored = np.empty_like(b)
        stored[order] = b
        b = stored
    return np.ascontiguousarray(a), np.ascontiguousarray(b)


def _lora(matrix: Matrix) -> tuple[Floats, Floats]:
    if matrix.a is None or matrix.b is None:
        raise ValueError("the judge has no adapter")
    with torch.no_grad():
        a, b = matrix.a.cpu().numpy().astype(np.float32), (matrix.b * matrix.scale).cpu().numpy().astype(np.float32)
    return a, b


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
