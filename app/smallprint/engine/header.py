"""Checks that a file is a whole GGUF model before the native library opens it, in about 20 ms.

The library refuses most damaged files, but two kinds of hybrid model end the process, and a cut-off file is
refused there without a reason. The layout is that of the GGUF specification, versions 2 and 3 (little endian).
Every length in it may be a lie: a file that is 4 KB on the disk can claim gigabytes, so all of them have a bound.
"""

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

from smallprint.errors import ModelMissing, ModelUnusable

_MAGIC = int.from_bytes(b"GGUF", "little")
# Far above any real model: about 60 keys and 2,000 tensors, 262,144 tokens and under 600,000 merges, in some 20 MB.
_MOST_KEYS = 5_000
_MOST_TENSORS = 100_000
_MOST_DIMENSIONS = 4
_MOST_STRINGS = 2_000_000
_MOST_NAME = 65_535  # bytes, from the specification
_MOST_HEADER = 64 * 1024 * 1024
_KEPT = 512  # bytes of a text and numbers of a list; longer ones are stepped over, for nothing here asks for them
_SHOWN = 80  # characters of a name
_STRING, _ARRAY = 8, 9
# GGUF value type -> struct code.
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
# ggml tensor type -> (weights in a block, bytes of a block). Written out, since importing the gguf package takes longer
# than the whole check; a test holds both tables to that package's.
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36), 10: (256, 84),
    11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 16: (256, 66), 17: (256, 74),
    18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2),
    26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
    40: (64, 36), 41: (128, 18),
}  # fmt: skip
# general.file_type -> name; the llama_ftype enumeration.
_QUANTISATIONS = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE", 39: "NVFP4",
    40: "Q1_0",
}  # fmt: skip

_LENGTH = struct.Struct("<Q")
_Scalar = int | float | bool | str


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself; `context` is the length it was trained for in tokens, 0 when it does not say.

    `token_bytes` is what one token takes in the key and value memory at half precision, `recurrent_bytes` what one
    sequence takes in the memory of the recurrent layers, 0 without any.
    """

    architecture: str
    name: str
    quantisation: str
    context: int
    token_bytes: int = 0
    recurrent_bytes: int = 0
    licence: str = ""


@dataclass(frozen=True, slots=True)
class _Tensor:
    shape: tuple[int, ...]
    kind: int
    offset: int


class _Broken(Exception):
    """The file contradicts its own layout; the text ends the sentence that the person reads."""


class _Cursor:
    """Reads values one after another and never past the end of `data`, the beginning of a file of `size` bytes."""

    def __init__(self, data: mmap.mmap, size: int) -> None:
        self._data = data
        self._end = len(data)
        self.size = size
        self.at = 0

    def skip(self, count: int) -> None:
        if count > self._end - self.at:
            raise self._past_end()
        self.at += count

    def _past_end(self) -> _Broken:
        return _Broken("it is cut short" if self._end == self.size else "its header is damaged")

    def number(self, code: str) -> _Scalar:
        start = self.at
        self.skip(struct.calcsize("<" + code))
        value: _Scalar = struct.unpack_from("<" + code, self._data, start)[0]
        return value

    def count(self, code: str = "Q") -> int:
        return int(self.number(code))

    def name(self) -> str:
        length = self.count()
        if length > _MOST_NAME:
            raise _Broken("its header is damaged")
        return self._text(length)

    def _text(self, length: int) -> str:
        start = self.at
        self.skip(length)
        return self._data[start : self.at].decode("utf-8", errors="replace")

    def value(self, kind: int) -> _Scalar | list[_Scalar]:
        """Return a number, a short text or the numbers of a short list; step over anything else."""
        if kind == _STRING:
            length = self.count()
            if length <= _KEPT:
                return self._text(length)
            self.skip(length)
            return ""
        if kind == _ARRAY:
            return self._array()
        if kind not in _SCALARS:
            raise _Broken("its description holds a value of an unknown kind")
        return self.number(_SCALARS[kind])

    def _array(self) -> list[_Scalar]:
        kind, length = self.count("I"), self.count()
        if kind == _STRING:
            self._skip_strings(length)
            return []
        if kind not in _SCALARS:
            raise _Broken("its description holds a list of an unknown kind")
        code, start = _SCALARS[kind], self.at
        self.skip(length * struct.calcsize("<" + code))
        return list(struct.unpack_from(f"<{length}{code}", self._data, start)) if length <= _KEPT else []

    def _skip_strings(self, count: int) -> None:
        """Step over strings: a vocabulary has a hundred thousand of them, so no call is made for each."""
        if count > _MOST_STRINGS:
            raise _Broken("its header is damaged")
        length_at, size, data, at = _LENGTH.unpack_from, _LENGTH.size, self._data, self.at
        try:
            for _ in range(count):
                at += size + length_at(data, at)[0]
        except (struct.error, OverflowError) as error:  # there is no such place
            raise self._past_end() from error
        self.skip(at - self.at)


_Keys = dict[str, "_Scalar | list[_Scalar]"]


def read_header(path: Path) -> Header:
    """Check the layout of the GGUF file and return what it says of itself.

    Raises ModelMissing when there is no such file, and ModelUnusable with the reason when it is not a whole GGUF
    model or is of a make that is known to end the process.
    """
    try:
        if not path.is_file():
            raise ModelMissing(f"There is no model file at {path}. Choose another model, or fetch one again.")
        size = path.stat().st_size
        if size < 24:
            raise _Broken("it is cut short")
        mapped = min(size, _MOST_HEADER)
        with path.open("rb") as file, mmap.mmap(file.fileno(), mapped, access=mmap.ACCESS_READ) as data:
            return _checked(_Cursor(data, size))
    except _Broken as broken:
        raise _unusable(path, str(broken)) from broken
    except (ValueError, OverflowError, MemoryError, struct.error) as error:  # such as a file that has just shrunk
        raise _unusable(path, "its header is damaged") from error
    except OSError as error:
        reason = error.strerror or error
        raise ModelUnusable(f"{path.name} cannot be opened ({reason}). Check that you may read it.") from error


def _unusable(path: Path, reason: str) -> ModelUnusable:
    return ModelUnusable(
        f"{path.name} cannot be used as a model: {reason}. Fetch it again, or choose another GGUF file."
    )


def _checked(cursor: _Cursor) -> Header:
    if cursor.count("I") != _MAGIC:
        raise _Broken("it is not a GGUF file")
    version, tensor_count, key_count = cursor.count("I"), cursor.count(), cursor.count()
    if version not in (2, 3):
        raise _Broken(f"its GGUF version {version} is not one that can be read")
    if tensor_count > _MOST_TENSORS or key_count > _MOST_KEYS:
        raise _Broken("its header is damaged")
    keys = _keys(cursor, key_count)
    tensors = _tensors(cursor, tensor_count)
    _require_whole(cursor, keys, tensors)
    architecture = str(keys.get("general.architecture", ""))
    if not architecture or not tensors:
        raise _Broken("it holds no model")
    _require_sound_hybrid(architecture, keys, tensors)
    return Header(
        architecture=architecture,
        name=_said(keys, "general.name"),
        quantisation=_QUANTISATIONS.get(_integer(keys, "general.file_type", -1), ""),
        context=_integer(keys, f"{architecture}.context_length", 0),
        token_bytes=_token_bytes(architecture, keys),
        recurrent_bytes=_recurrent_bytes(architecture, keys, tensors),
        licence=_said(keys, "general.license"),
    )


def _said(keys: _Keys, key: str) -> str:
    """Return what the file says, on one line that is safe to show: it may hold anything, a terminal's commands too."""
    text = str(keys.get(key, ""))
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:_SHOWN]


def _token_bytes(architecture: str, keys: _Keys) -> int:
    """Return the bytes of one token's keys and values over all layers with attention."""
    layers, width, heads = (
        _integer(keys, f"{architecture}.{key}", 0)
        for key in ("block_count", "embedding_length", "attention.head_count")
    )
    key_heads = keys.get(f"{architecture}.attention.head_count_kv", heads)
    size = _integer(keys, f"{architecture}.attention.key_length", width // heads if heads else 0)
    total = sum(map(_whole, key_heads)) if isinstance(key_heads, list) else layers * _whole(key_heads)
    return total * size * 2 * 2  # keys and values, two bytes each


def _recurrent_bytes(architecture: str, keys: _Keys, tensors: dict[str, _Tensor]) -> int:
    """Return the bytes of one sequence's state: for each Mamba layer the state and the last inputs of its filter."""
    inner, state, groups, kernel = (
        _integer(keys, f"{architecture}.ssm.{key}", 0)
        for key in ("inner_size", "state_size", "group_count", "conv_kernel")
    )
    layers = sum(name.endswith(".ssm_conv1d.weight") for name in tensors)
    return layers * 4 * (inner * state + max(kernel - 1, 0) * (inner + 2 * groups * state))


def _keys(cursor: _Cursor, count: int) -> _Keys:
    keys: _Keys = {}
    for _ in range(count):
        key = cursor.name()
        keys[key] = cursor.value(cursor.count("I"))
    return keys


def _tensors(cursor: _Cursor, count: int) -> dict[str, _Tensor]:
    tensors = {}
    for _ in range(count):
        name, dimensions = cursor.name(), cursor.count("I")
        if dimensions > _MOST_DIMENSIONS:
            raise _Broken("its list of weights is damaged")
        shape = tuple(cursor.count() for _ in range(dimensions))
        tensors[name] = _Tensor(shape, cursor.count("I"), cursor.count())
    return tensors


def _require_whole(cursor: _Cursor, keys: _Keys, tensors: dict[str, _Tensor]) -> None:
    """Raise unless every weight lies inside the file."""
    alignment = _integer(keys, "general.alignment", 32)
    if alignment <= 0:
        raise _Broken("its header is damaged")
    base = -(-cursor.at // alignment) * alignment
    for tensor in tensors.values():
        if tensor.kind not in _BLOCKS:
            raise _Broken("its weights are of a kind that is not known here")
        weights, size = _BLOCKS[tensor.kind]
        count = 1
        for extent in tensor.shape:
            count *= extent
        if base + tensor.offset + count // weights * size > cursor.size:
            raise _Broken("it is cut short")


def _require_sound_hybrid(architecture: str, keys: _Keys, tensors: dict[str, _Tensor]) -> None:
    """Raise for the two faults of hybrid models that llama.cpp does not refuse but dies of (measured)."""
    if architecture != "granitehybrid":
        return
    inner, embedding = (_integer(keys, f"granitehybrid.{key}", 0) for key in ("ssm.inner_size", "embedding_length"))
    if inner != 2 * embedding:
        raise _Broken("its recurrent layers have the wrong size")
    for name in tensors:
        if name.endswith(".ssm_conv1d.weight") and name.removesuffix("weight") + "bias" not in tensors:
            raise _Broken("a part of its recurrent layers is missing")


def _integer(keys: _Keys, key: str, default: int) -> int:
    """Return a number; the default where the file does not say, or has a list with one for each layer."""
    value = keys.get(key, [])
    return default if isinstance(value, list) else _whole(value)


def _whole(value: _Scalar) -> int:
    """Return a number that counts something: llama.cpp takes 32 bits without a sign for all that are read here."""
    if not isinstance(value, int) or not 0 <= value < 2**32:
        raise _Broken("its header is damaged")
    return value
