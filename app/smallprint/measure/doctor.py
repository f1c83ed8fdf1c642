"""Says what is installed, which model, how fast it is here, and what is wrong."""

import os
import platform
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import metadata, version
from pathlib import Path

from smallprint import __version__
from smallprint.domain.engine import Engine, Request
from smallprint.domain.progress import CancelToken
from smallprint.system.child_command import child_command, is_bundled
from smallprint.system.confinement import Network

PARTS = ("pypdfium2", "pypdf", "python-docx", "sqlite-utils", "llama-cpp-python", "PySide6-Essentials")


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's answer; `ok` False is something that needs mending."""

    name: str
    value: str
    ok: bool = True


def installed_parts() -> Iterator[Check]:
    """Yield the versions of the program and what it is built on."""
    yield Check("Smallprint", f"{__version__}, {_installed_as()}")
    yield Check("Newer versions", _newer())
    yield Check("Python", platform.python_version())
    yield Check("Machine", f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores")
    yield Check("SQLite", sqlite3.sqlite_version)
    yield full_text_search()
    for part in PARTS:
        yield Check(part, version(part))


def _installed_as() -> str:
    if is_bundled():
        return f"the package in {Path(sys.executable).resolve().parent}"
    package = Path(__file__).resolve().parents[1]
    return f"from source in {package.parents[1]}" if package.parent.name == "app" else f"the wheel in {package}"


def _newer() -> str:
    """Say where to look: the addresses that the package states, else whoever gave this one. Nothing looks by itself."""
    addresses = [one.partition(", ")[2] for one in metadata("smallprint").get_all("Project-URL") or ()]
    where = " or ".join(addresses) or "whoever gave you this one"
    return f"the program never looks for one; ask {where}, then install the newer one over this one"


def full_text_search() -> Check:
    """Check that SQLite was built with FTS5, which search needs."""
    with sqlite3.connect(":memory:") as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    found = "ENABLE_FTS5" in options
    return Check("Full-text search", "ok" if found else "missing: this Python's SQLite has no FTS5", found)


_OFFLINE = {
    Network.NAMESPACE: "off the network (each has a network namespace of its own)",
    Network.FILTER: "off the network (the kernel refuses them network sockets)",
    Network.OPEN: "not kept from the network: this system does not let a program leave it",
}


def child_processes() -> Check:
    """Say whether the processes that read files have no network here, by trying it in one."""
    command = child_command("smallprint.system.confinement")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    tried = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=environment
    )
    try:
        return Check("Child processes", _OFFLINE[Network(tried.stdout)])
    except ValueError:
        return Check("Child processes", f"cannot be started (exit code {tried.returncode})", ok=False)


def folder(name: str, path: Path) -> Check:
    """Check that a folder of the user's can be written to."""
    writable = os.access(path, os.W_OK)
    return Check(name, str(path) if writable else f"{path} cannot be written to", writable)


def processor() -> Check:
    """Say for which processors llama.cpp was compiled, once a model was loaded here."""
    from smallprint.engine.llama.processor import processor_code  # noqa: PLC0415 - a server needs no llama.cpp

    return Check("llama.cpp", processor_code())


def model_speed(engine: Engine, token: CancelToken) -> Iterator[Check]:
    """Measure the model here: tokens a second for reading a prompt and for writing (one short trial)."""
    kind = ", ".join(filter(None, (engine.info.architecture, engine.info.quantisation)))
    yield Check("Model", f"{engine.info.name} ({kind})" if kind else engine.info.name)
    sentence = "Either party may end this agreement by giving the other thirty days' written notice. "
    text = sentence * 16
    started = time.perf_counter()
    engine.choose(Request(system="Answer yes or no.", user=text), ("yes", "no"), token)
    seconds = time.perf_counter() - started
    yield Check("Reading speed", f"{engine.count_tokens(text) / seconds:.0f} tokens a second")
    started = time.perf_counter()
    written = "".join(engine.write(Request(system="You are brief.", user="Describe a contract."), token, 48))
    seconds = time.perf_counter() - started
    yield Check("Writing speed", f"{engine.count_tokens(written) / seconds:.0f} tokens a second")
