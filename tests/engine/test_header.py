"""The structural check of a GGUF file: whole models pass, everything else gets its sentence."""

import struct
import tracemalloc
from pathlib import Path

import pytest
from gguf.constants import GGML_QUANT_SIZES, LlamaFileType

from smallprint.engine import header, open_llama, read_header
from smallprint.errors import ModelMissing, ModelUnusable
from tests.build_gguf import GRANITE, HYBRID, build_gguf

_BYTE, _NEGATIVE, _NUMBER, _FLOAT, _TEXT, _LIST = 0, 5, 4, 6, 8, 9


def _text(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _key(name: bytes, kind: int, value: bytes) -> bytes:
    return _text(name) + struct.pack("<I", kind) + value


def _described(path: Path, *keys: bytes) -> Path:
    """Write a model of one weight with these keys after its architecture."""
    content = b"GGUF" + struct.pack("<IQQ", 3, 1, 1 + len(keys))
    content += b"".join((_key(b"general.architecture", _TEXT, _text(b"granite")), *keys))
    content += _text(b"output.weight") + struct.pack("<IQIQ", 1, 1, 0, 0)
    path.write_bytes(content + bytes(64))
    return path


def _hollow(path: Path, key: bytes, size: int) -> Path:
    """Write a file that begins like a model with this key and goes on with a hole of so many bytes."""
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + key)
    with path.open("r+b") as file:
        file.truncate(size)
    return path


def test_whole_model_says_what_it_is(tiny: Path, architecture: str) -> None:
    header = read_header(tiny)
    assert header.architecture == architecture
    assert header.name == f"tiny {architecture}"
    assert header.quantisation == "F32"
    assert header.context == GRANITE.context


@pytest.mark.parametrize("kept", [0, 3, 24, 200, 5_000, -5_000, -1])
def test_file_that_is_cut_short_is_refused(tiny: Path, tmp_path: Path, kept: int) -> None:
    short = tmp_path / "short.gguf"
    short.write_bytes(tiny.read_bytes()[:kept])
    with pytest.raises(ModelUnusable, match="cut short"):
        read_header(short)
    with pytest.raises(ModelUnusable, match=r"short\.gguf"):
        open_llama(short)


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE html><html><body>Not found</body></html>",
        b"PK\x03\x04" + bytes(100),
        b"GGUF" + struct.pack("<IQQ", 99, 1, 1) + bytes(64),
        b"GGUF" + struct.pack("<IQQ", 3, 2**60, 1) + bytes(64),
        b"GGUF" + struct.pack("<IQQ", 3, 1, 2**60) + bytes(64),
        b"GGUF" + struct.pack("<IQQ", 3, 0, 0) + bytes(64),
        b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 2**62) + bytes(64),
        b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1) + b"k" + struct.pack("<I", 77) + bytes(64),
        b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1) + b"k" + struct.pack("<IIQ", 9, 4, 2**61) + bytes(64),
        b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1) + b"k" + struct.pack("<IIQ", 9, 9, 1) + bytes(64),
    ],
)
def test_foreign_and_damaged_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelUnusable, match=r"odd\.gguf"):
        read_header(path)


def test_every_damaged_byte_of_the_header_is_read_or_refused(tiny: Path, tmp_path: Path) -> None:
    whole = tiny.read_bytes()
    path = tmp_path / "bent.gguf"
    refused = 0
    for at in range(0, 2_000, 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            read_header(path)
        except ModelUnusable:
            refused += 1
    assert refused > 10


@pytest.mark.parametrize(
    ("inner", "without"), [(HYBRID.inner * 2, ()), (None, ("blk.0.ssm_conv1d.bias",))], ids=["inner size", "bias"]
)
def test_hybrid_that_would_end_the_process_is_refused(
    tmp_path: Path, inner: int | None, without: tuple[str, ...]
) -> None:
    path = build_gguf(tmp_path / "killer.gguf", HYBRID, inner=inner, without=without)
    with pytest.raises(ModelUnusable, match="recurrent"):
        open_llama(path)


def test_folder_and_missing_file_are_missing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.gguf"):
        with pytest.raises(ModelMissing):
            read_header(path)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param(_TEXT, _text(b"four"), id="text"),
        pytest.param(_FLOAT, struct.pack("<f", float("nan")), id="nan"),
        pytest.param(_FLOAT, struct.pack("<f", float("inf")), id="infinity"),
        pytest.param(_NEGATIVE, struct.pack("<i", -4), id="negative"),
        pytest.param(_LIST, struct.pack("<IQf", _FLOAT, 1, float("nan")), id="list with nan"),
        pytest.param(_LIST, struct.pack("<IQi", _NEGATIVE, 1, -4), id="list with negative"),
    ],
)
def test_key_heads_that_are_not_counted_are_refused(tmp_path: Path, kind: int, value: bytes) -> None:
    path = _described(tmp_path / "odd.gguf", _key(b"granite.attention.head_count_kv", kind, value))
    with pytest.raises(ModelUnusable, match=r"odd\.gguf cannot be used as a model: its header is damaged"):
        read_header(path)


@pytest.mark.parametrize(
    "key",
    [
        "general.alignment",
        "general.file_type",
        "granite.context_length",
        "granite.block_count",
        "granite.embedding_length",
        "granite.attention.head_count",
        "granite.attention.key_length",
        "granite.ssm.inner_size",
    ],
)
@pytest.mark.parametrize(
    ("kind", "value"),
    [(_TEXT, _text(b"many")), (_FLOAT, struct.pack("<f", float("inf"))), (_NEGATIVE, struct.pack("<i", -1))],
    ids=["text", "infinity", "negative"],
)
def test_number_that_is_none_is_refused(tmp_path: Path, key: str, kind: int, value: bytes) -> None:
    with pytest.raises(ModelUnusable, match="header is damaged"):
        read_header(_described(tmp_path / "odd.gguf", _key(key.encode(), kind, value)))


def test_heads_may_differ_from_layer_to_layer(tmp_path: Path) -> None:
    path = _described(
        tmp_path / "layers.gguf",
        _key(b"granite.block_count", _NUMBER, struct.pack("<I", 3)),
        _key(b"granite.attention.key_length", _NUMBER, struct.pack("<I", 64)),
        _key(b"granite.attention.head_count", _LIST, struct.pack("<IQ3I", _NUMBER, 3, 8, 8, 16)),
        _key(b"granite.attention.head_count_kv", _LIST, struct.pack("<IQ3I", _NUMBER, 3, 2, 0, 4)),
    )
    assert read_header(path).token_bytes == (2 + 0 + 4) * 64 * 2 * 2


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(_key(b"general.name", _TEXT, struct.pack("<Q", 190_000_000)), id="text"),
        pytest.param(struct.pack("<Q", 10_000_000), id="key"),
        pytest.param(_key(b"words", _LIST, struct.pack("<IQ", _TEXT, 10**15)), id="endless list"),
        pytest.param(_key(b"words", _LIST, struct.pack("<IQ", _TEXT, 2_500_000)), id="long list"),
        pytest.param(_key(b"words", _LIST, struct.pack("<IQ", _BYTE, 190_000_000)), id="list of numbers"),
    ],
)
def test_lengths_that_only_a_hole_fills_are_refused_without_reading_it(tmp_path: Path, key: bytes) -> None:
    path = _hollow(tmp_path / "hollow.gguf", key, 200_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(ModelUnusable, match="header is damaged"):
            read_header(path)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_long_text_is_stepped_over(tmp_path: Path) -> None:
    path = _described(
        tmp_path / "long.gguf",
        _key(b"tokenizer.huggingface.json", _TEXT, _text(bytes(10_000_000))),
        _key(b"general.name", _TEXT, _text("Größe".encode())),
    )
    tracemalloc.start()
    try:
        assert read_header(path).name == "Größe"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_licence_is_read(tmp_path: Path) -> None:
    path = _described(tmp_path / "licensed.gguf", _key(b"general.license", _TEXT, _text(b"apache-2.0")))
    assert read_header(path).licence == "apache-2.0"


@pytest.mark.parametrize("key", ["general.name", "general.license"])
@pytest.mark.parametrize(
    ("told", "shown"),
    [
        pytest.param("\x1b[2J\x1b]0;owned\x07Granite", "[2J ]0;owned Granite", id="terminal"),
        pytest.param("Granite\r\nIn use\tand \u2028safe", "Granite In use and safe", id="lines"),
        pytest.param("\u202egnihtyna\u0000", "gnihtyna", id="direction"),
        pytest.param("g" * 500, "g" * 80, id="long"),
        pytest.param(" \n ", "", id="empty"),
    ],
)
def test_what_a_file_says_of_itself_is_one_printable_line(tmp_path: Path, key: str, told: str, shown: str) -> None:
    path = _described(tmp_path / "odd.gguf", _key(key.encode(), _TEXT, _text(told.encode())))
    header = read_header(path)
    said = header.name if key == "general.name" else header.licence
    assert said == shown


def test_more_keys_than_any_model_has_are_refused(tmp_path: Path) -> None:
    keys = [_key(b"%d" % at, _BYTE, b"\0") for at in range(6_000)]
    assert read_header(_described(tmp_path / "some.gguf", *keys[:1_000])).architecture == "granite"
    with pytest.raises(ModelUnusable, match="header is damaged"):
        read_header(_described(tmp_path / "many.gguf", *keys))


def test_the_tables_are_those_of_the_gguf_package() -> None:
    q8_1 = 9  # that package has its size of before half precision; files do not hold it
    blocks = {int(kind): tuple(sizes) for kind, sizes in GGML_QUANT_SIZES.items() if kind != q8_1}
    assert {kind: sizes for kind, sizes in header._BLOCKS.items() if kind != q8_1} == blocks
    guessed = LlamaFileType.GUESSED
    names = {int(one): one.name.removeprefix("MOSTLY_").removeprefix("ALL_") for one in LlamaFileType if one != guessed}
    assert names == header._QUANTISATIONS
