"""Makes the judge's model out of a base model and its adapter: fewer layers, and states in place of words.

The judge reads the state after some of the base's layers, RMS-normalised without weights. The cut model keeps these
layers with the adapter (LoRA) added to their weights. Its output weights are the identity matrix, so that the first
logits of a token are its state. They are F16, since Q8_0 would round the state to eight bits as well, beside
components that are fifty times as large as others.

Its matrices are Q8_0, or BF16 where the processor multiplies these faster (`kind_here`). BF16 is what the adapter was
trained in, and closer to exact arithmetic. The embeddings then stay as the base has them: they are only looked up.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from smallprint.domain.progress import CancelToken
from smallprint.engine.child import in_child
from smallprint.engine.header import read_header
from smallprint.engine.llama import library as llama_library
from smallprint.engine.llama.processor import multiplies_bf16
from smallprint.errors import JudgeUnusable, ModelUnusable
from smallprint.system.state_file import replacing

if TYPE_CHECKING:
    import gguf

FORMAT = 1
"""The number of this make of cut model; a file of another make is made again."""
EIGHT_BITS = "Q8_0"
KINDS = (EIGHT_BITS, "BF16")
"""How the matrices of a cut model may be stored; a file of either can be read on every machine."""

_Weights = npt.NDArray[Any]
_ARCHITECTURES = ("llama", "granite", "granitehybrid")
_BASE, _LAYERS, _ALPHA = "smallprint.judge.base_sha256", "smallprint.judge.layers", "adapter.lora.alpha"
_FACTOR = re.compile(r"(blk\.(\d+)\..+\.weight)\.lora_([ab])")
_BLOCK = re.compile(r"blk\.(\d+)\.")
# The matrices that are multiplied with; a recurrent layer's filter and gains stay as they are.
_MATRICES = re.compile(r"(token_embd|blk\.\d+\.(attn_(q|k|v|output)|ffn_(gate|up|down)|ssm_(in|out)))\.weight")
_EMBEDDINGS = "token_embd.weight"
_ROUNDED_BY = 32  # weights in a block of Q8_0
_GROWTH = 3


@dataclass(frozen=True, slots=True)
class CutOrder:
    """What is to be cut: the base model of this SHA-256, the adapter to add, and how many layers stay.

    `kind` is how its matrices are stored.
    """

    base: Path
    base_sha256: str
    adapter: Path
    layers: int
    kind: str = EIGHT_BITS


def kind_here() -> str:
    """Return how the matrices are best stored for this processor, one of `KINDS`; raises EngineError."""
    llama_library.start()
    return "BF16" if multiplies_bf16() else EIGHT_BITS


def cut_for_judge(order: CutOrder, target: Path, token: CancelToken) -> Path:
    """Write the judge's model as `target`, whole or not at all, and return `target`.

    It is done in a child process, which can be stopped and gives its memory back. Raises JudgeUnusable where the
    adapter is damaged or another model's, ModelUnusable for a damaged base, JudgeUnusable for a full disk; Cancelled.
    """
    read_header(order.base)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        needed, free = order.base.stat().st_size * _GROWTH, shutil.disk_usage(target.parent).free
        if free < needed:
            raise JudgeUnusable(
                f"Preparing the judge needs {needed // 1_000_000} MB in {target.parent}, and {free // 1_000_000} MB "
                "are free. Free some space, then try again."
            )
        with replacing(target) as draft:
            in_child(order.base, _cut, (order, draft), token)
    except OSError as error:
        raise _unwritable(target.parent, error) from error
    return target


def _unwritable(folder: Path, error: OSError) -> JudgeUnusable:
    return JudgeUnusable(
        f"The judge could not be prepared in {folder} ({error.strerror or error}). "
        "Free some space or check that the folder can be written, then try again."
    )


def _cut(order: CutOrder, draft: Path) -> None:
    """Runs in the child."""
    import gguf  # noqa: PLC0415 - only here, and seldom

    adapter = _Adapter(order)
    base = gguf.GGUFReader(order.base)
    architecture = str(base.fields["general.architecture"].contents())
    if architecture not in _ARCHITECTURES or architecture != adapter.architecture:
        raise _foreign(order)
    writer = gguf.GGUFWriter(draft, architecture)
    _describe(writer, base, architecture, order)
    kind = gguf.GGMLQuantizationType[order.kind]
    for name, weights, stored in _tensors(base, adapter, order.layers, kind):
        writer.add_tensor(name, weights, raw_dtype=stored)
    if adapter.factors:
        raise _foreign(order)
    try:
        with closing(writer):
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
    except OSError as error:
        raise _unwritable(draft.parent, error) from error
    read_header(draft)


class _Adapter:
    """The adapter's matrices: `factors` maps the name of a weight to its (A, B) until `added` takes them."""

    def __init__(self, order: CutOrder) -> None:
        import gguf  # noqa: PLC0415

        self._order = order
        try:
            reader = gguf.GGUFReader(order.adapter)
            said = {name: field.contents() for name, field in reader.fields.items()}
            self.architecture = str(said["general.architecture"])
            lora = said["general.type"] == "adapter" and said["adapter.type"] == "lora"
            base, layers, self._alpha = str(said[_BASE]), int(said[_LAYERS]), float(said[_ALPHA])
            matrices = {tensor.name: np.array(tensor.data, np.float32) for tensor in reader.tensors}
        except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
            raise self._damaged() from error
        if base != order.base_sha256 or layers != order.layers:
            raise _foreign(order)
        if not lora or not matrices or not all(np.isfinite(matrix).all() for matrix in matrices.values()):
            raise self._damaged()
        self.factors = dict(self._pairs(matrices))

    def _pairs(self, matrices: dict[str, _Weights]) -> Iterator[tuple[str, tuple[_Weights, _Weights]]]:
        for name in matrices:
            found = _FACTOR.fullmatch(name)
            if found is None or f"{found[1]}.lora_a" not in matrices or f"{found[1]}.lora_b" not in matrices:
                raise self._damaged()
            yield found[1], (matrices[f"{found[1]}.lora_a"], matrices[f"{found[1]}.lora_b"])

    def added(self, name: str, weights: _Weights) -> _Weights:
        """Return weights with what the adapter adds to them; llama.cpp divides by the rank itself, and so does this."""
        pair = self.factors.pop(name, None)
        if pair is None:
            return weights
        a, b = pair
        if a.ndim != 2 or b.ndim != 2 or a.shape[0] != b.shape[1] or (b.shape[0], a.shape[1]) != weights.shape:
            raise _foreign(self._order)
        return weights + np.float32(self._alpha / a.shape[0]) * (b @ a)

    def _damaged(self) -> JudgeUnusable:
        return JudgeUnusable(f"The judge's adapter {self._order.adapter} is damaged. Install the program again.")


def _foreign(order: CutOrder) -> JudgeUnusable:
    return JudgeUnusable(
        f"The judge's adapter {order.adapter} was made for another model than {order.base.name}. "
        "Install the program again, or choose the model that it was made for."
    )


def _describe(writer: "gguf.GGUFWriter", base: "gguf.GGUFReader", architecture: str, order: CutOrder) -> None:
    """Write what the base says of itself, with the number of layers, and no scale of logits."""
    import gguf  # noqa: PLC0415

    every = int(base.fields[f"{architecture}.block_count"].contents())
    if not 0 < order.layers <= every:
        raise _foreign(order)
    ours: dict[str, object] = {
        f"{architecture}.block_count": order.layers,
        f"{architecture}.logit_scale": 1.0,  # the library divides the logits by it, which are states here
        "general.file_type": int(gguf.LlamaFileType[f"{'ALL' if order.kind == 'F32' else 'MOSTLY'}_{order.kind}"]),
    }
    for name, field in base.fields.items():
        if name.startswith("GGUF.") or name == "general.architecture":
            continue
        value: Any = ours.get(name, field.contents())
        kind = field.types[0]
        if kind is not gguf.GGUFValueType.ARRAY:
            writer.add_key_value(name, value, kind)
            continue
        if name.startswith(f"{architecture}.") and len(value) == every:
            value = value[: order.layers]  # a number for each layer
        if len(value):
            writer.add_key_value(name, value, kind, sub_type=field.types[-1])
    writer.add_string(_BASE, order.base_sha256)
    writer.add_uint32(_LAYERS, order.layers)


def _tensors(
    base: "gguf.GGUFReader", adapter: _Adapter, layers: int, kind: "gguf.GGMLQuantizationType"
) -> Iterator[tuple[str, _Weights, "gguf.GGMLQuantizationType"]]:
    """Yield the cut model's tensors: name, bytes or numbers, and how they are stored."""
    from gguf import GGMLQuantizationType as Kind  # noqa: PLC0415
    from gguf.quants import dequantize, quantize  # noqa: PLC0415

    shape = (0, 0)
    for tensor in base.tensors:
        name, block = tensor.name, _BLOCK.match(tensor.name)
        if name == "output.weight" or (block is not None and int(block[1]) >= layers):
            continue
        if name == _EMBEDDINGS:
            shape = (int(tensor.shape[1]), int(tensor.shape[0]))
        looked_up = name == _EMBEDDINGS and kind is not Kind.Q8_0
        if name == "output_norm.weight":
            yield name, np.ones(int(tensor.shape[0]), np.float32), Kind.F32
        elif looked_up or not _MATRICES.fullmatch(name) or (tensor.tensor_type == kind and name not in adapter.factors):
            yield name, tensor.data, tensor.tensor_type
        else:
            weights = adapter.added(name, dequantize(tensor.data, tensor.tensor_type).astype(np.float32, copy=False))
            stored = kind if weights.shape[1] % _ROUNDED_BY == 0 else Kind.F16
            yield name, quantize(weights, stored), stored
    if shape[0] < shape[1]:
        raise ModelUnusable(
            "The model has fewer words than numbers in a state, so it cannot judge. Choose another model."
        )
    identity = np.zeros(shape, np.float16)
    np.fill_diagonal(identity, 1)
    yield "output.weight", identity, Kind.F16
