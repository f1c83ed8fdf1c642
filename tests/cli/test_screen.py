"""What the terminal cannot take costs words, never the work."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smallprint.cli.screen import Screen, complain, say, say_json, say_wrapped, screen

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Sink(io.TextIOWrapper):
    """A stream over bytes in memory, in some encoding."""

    def __init__(self, encoding: str = "utf-8") -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding)

    @property
    def text(self) -> str:
        return self.bytes.getvalue().decode(self.encoding)


def install(monkeypatch: pytest.MonkeyPatch, encoding: str = "utf-8") -> tuple[Sink, Sink]:
    """Put streams of our own in the place of standard output and standard error."""
    made = Sink(encoding), Sink(encoding)
    monkeypatch.setattr(sys, "stdout", made[0])
    monkeypatch.setattr(sys, "stderr", made[1])
    return made


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "✓ “Véntrag” ── … 契 ?"),
        ("cp1252", "+ “Véntrag” -- … ? ?"),
        ("cp437", '+ "Véntrag" ── ... ? ?'),
        ("latin-1", '+ "Véntrag" -- ... ? ?'),
        ("ascii", '+ "V?ntrag" -- ... ? ?'),
    ],
)
def test_what_a_code_page_lacks_is_said_plainly(encoding: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sink, errors = install(monkeypatch, encoding)
    with screen():
        say("✓ “Véntrag” ── … 契 \udcff")
        complain("✓ “Véntrag” ── … 契 \udcff")
    assert (sink.text, errors.text) == (f"{shown}\n", f"{shown}\n")


def test_names_do_not_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    sinks = install(monkeypatch)
    name = "Vén\ntrag\r\x1b[2Jzwei \u202efdp.\u2066exe\x9b1m\u200f"
    with screen():
        say(f"Written: {name}")
        say_wrapped(f"“{name}”", "  ")
        complain(f"“{name}” was left out.")
    for sink in sinks:
        assert not set(sink.text) & set("\r\x1b\u202e\u2066\x9b\u200f")
    out, err = (sink.text.splitlines() for sink in sinks)
    assert out == [
        "Written: Vén trag \ufffd[2Jzwei \ufffdfdp.\ufffdexe\ufffd1m",
        "  “Vén trag \ufffd[2Jzwei \ufffdfdp.\ufffdexe\ufffd1m”",
    ]
    assert len(err) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
def test_json_is_the_same_data_whatever_the_terminal_has(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sink, _ = install(monkeypatch, encoding)
    data = {"name": "Vén\ntrag \u202efdp ─ 契約 \x85 \udcff 😀", "quote": "“a”"}
    with screen():
        say_json(json.dumps(data, ensure_ascii=False, indent=2))
    assert json.loads(sink.text) == data
    assert "\u202e" not in sink.text


class Full(io.RawIOBase):
    """A disk without room."""

    def writable(self) -> bool:
        return True

    def write(self, _data: "ReadableBuffer") -> int:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_noticed_once_and_raises_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(Full())))
    with screen() as out:
        say("a")
        out.flush()
        assert out.lost
        say("b")
    assert out.lost


def test_there_may_be_no_streams_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    with screen() as out:
        say("a")
        complain("b")
        assert sys.stdin.readline() == ""
        out.flush()
        assert out.lost
        assert not out.isatty()
    assert sys.stdout is None


def test_the_streams_are_what_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    sinks = install(monkeypatch)
    with screen():
        assert isinstance(sys.stdout, Screen)
    assert [id(sys.stdout), id(sys.stderr)] == [id(sink) for sink in sinks]
    assert not sinks[0].closed


_TAKES_THE_NUMBERS = """
import os, sys
from smallprint.cli.screen import screen
with screen():
    with open(sys.argv[1], "w") as file:
        os.write(1, b"noise of a library")
        os.write(2, b"noise of a library")
        file.write(str(file.fileno()))
"""


@pytest.mark.skipif(os.name != "posix", reason="only there may a process start without the three")
def test_closed_streams_do_not_lend_their_numbers_to_files(tmp_path: Path) -> None:
    file = tmp_path / "file"
    shell = f'exec "{sys.executable}" -c "$0" "$1" 0<&- 1>&- 2>&-'
    subprocess.run(["/bin/sh", "-c", shell, _TAKES_THE_NUMBERS, str(file)], check=True)
    assert int(file.read_text()) > 2
