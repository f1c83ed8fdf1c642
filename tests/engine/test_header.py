"""The structural check of a GGUF file: whole models pass, everything else gets its sentence."""

import struct
from pathlib import Path

import pytest

from app.engine import open_llama, read_header
from app.errors import ModelMissing, ModelUnusable
from tests.build_gguf import GRANITE, HYBRID, build_gguf


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
