"""A local server and two models that can be fetched from it: one from a hub, one from a package index."""

import hashlib
import io
import os
import random
import zipfile
from collections.abc import Iterator

import pytest

from smallprint.library import KnownModel, ModelSource
from tests.catalog.server import FileServer, serving

CONTENT = b"GGUF" + random.Random(5).randbytes(3_000_000)
HUB_PATH = "/someone/tiny-GGUF/resolve/0123abcd/tiny.gguf"
WHEEL_PATH = "/files/tiny_model-1.0-py3-none-any.whl"


def known(source: ModelSource) -> KnownModel:
    """A model of the catalogue whose file is CONTENT."""
    return KnownModel(
        name="tiny",
        label="Tiny",
        summary="For tests.",
        source=source,
        file="tiny.gguf",
        bytes=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        licence="Apache-2.0",
        context=512,
        memory_megabytes=10,
        package="tiny-model",
        version="1.0",
        member="tiny_model/tiny.gguf",
        repository="someone/tiny-GGUF",
        revision="0123abcd",
    )


def wheel(member: bytes = CONTENT) -> bytes:
    """A wheel of the package that holds the model's file."""
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("tiny_model/__init__.py", "")
        archive.writestr("tiny_model/tiny.gguf", member)
        info = "tiny_model-1.0.dist-info"
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-model\nVersion: 1.0\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return stored.getvalue()


def publish(server: FileServer, content: bytes, checksum: bool = True) -> None:
    """Put a wheel on the server's package index, with or without its checksum."""
    fragment = f"#sha256={hashlib.sha256(content).hexdigest()}" if checksum else ""
    link = f'<a href="{server.url}{WHEEL_PATH}{fragment}">tiny_model-1.0-py3-none-any.whl</a>'
    server.files["/simple/tiny-model/"] = f"<!DOCTYPE html><html><body>{link}</body></html>".encode()
    server.files[WHEEL_PATH] = content


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    """A local server that is both the hub and the package index, for us and for pip."""
    for variable in list(os.environ):
        if variable.startswith("PIP_") or variable.lower().endswith("_proxy"):
            monkeypatch.delenv(variable)
    with serving() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"{server.url}/simple/")
        monkeypatch.setenv("PIP_RETRIES", "0")
        monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
        server.files[HUB_PATH] = CONTENT
        yield server
