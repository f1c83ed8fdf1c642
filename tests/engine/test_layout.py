"""The binding and the native library: they belong together here, and it is said in one sentence where they do not."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama import layout as llama_layout
from smallprint.engine.llama import library as llama_library
from smallprint.engine.llama.layout import misread, require_one_layout
from smallprint.errors import EngineError

_Fields = list[tuple[str, type]]
_CHANGES: dict[str, Callable[[_Fields], _Fields]] = {
    "a field too many at the front": lambda fields: [("new", ctypes.c_uint32), *fields],
    "a field too few at the front": lambda fields: fields[1:],
    "a field too many in the middle": lambda fields: [*fields[:4], ("new", ctypes.c_uint64), *fields[4:]],
    "a field too few in the middle": lambda fields: [*fields[:4], *fields[6:]],
    "a truth too many": lambda fields: _with_truth(fields),
}


def _with_truth(fields: _Fields) -> _Fields:
    first = next(number for number, (_name, kind) in enumerate(fields) if kind is ctypes.c_bool)
    return [*fields[:first], ("new", ctypes.c_bool), *fields[first:]]


def _changed(structure: type[ctypes.Structure], change: Callable[[_Fields], _Fields]) -> type[ctypes.Structure]:
    return type(structure.__name__, (ctypes.Structure,), {"_fields_": change(list(structure._fields_))})  # type: ignore


def test_the_installed_binding_and_library_belong_together() -> None:
    require_one_layout()
    for function, defaults in llama_layout._CHECKED:
        known = {name for name, *_rest in function.restype._fields_}
        assert len(known & defaults.keys()) > len(defaults) * 0.9, "the table has grown old"


@pytest.mark.parametrize("changed", _CHANGES)
@pytest.mark.parametrize("number", range(len(llama_layout._CHECKED)), ids=["model", "context", "quantising"])
def test_a_structure_of_another_version_is_noticed(changed: str, number: int) -> None:
    function, defaults = llama_layout._CHECKED[number]
    structure = _changed(function.restype, _CHANGES[changed])
    assert list(misread(function.__name__, structure, defaults)) != []


def test_a_library_whose_structure_is_longer_writes_over_nothing() -> None:
    function, defaults = llama_layout._CHECKED[1]
    short = _changed(function.restype, lambda fields: fields[:3])
    assert list(misread(function.__name__, short, defaults)) == []


def test_one_sentence_says_so_before_a_model_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    function, defaults = llama_layout._CHECKED[1]
    shifted = _changed(function.restype, _CHANGES["a field too many at the front"])

    class Shifted:
        __name__, restype = function.__name__, shifted

    monkeypatch.setattr(llama_layout, "_CHECKED", ((Shifted(), defaults),))
    with pytest.raises(
        EngineError, match=r"do not belong together \(llama_context_params\.\w+\)\. Reinstall both: "
    ) as raised:
        llama_library.start()
    assert f'"{sys.executable}" -m pip install' in str(raised.value), "in the environment that the program runs in"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(EngineError, match=r"do not belong together \(\S+\)\. Install Smallprint again\.$"):
        llama_library.start()


def test_the_child_that_tries_a_model_says_so(smollm2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package whose declarations are those of another version: a field is put before the others."""
    installed = Path(llama_cpp.__file__).parent
    package = tmp_path / "packages" / "llama_cpp"
    package.mkdir(parents=True)
    for source in installed.glob("*.py"):
        (package / source.name).write_bytes(source.read_bytes())
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", str(installed / "lib"))
    functions = package / "llama_cpp.py"
    text = functions.read_text(encoding="utf-8")
    first = '        ("n_ctx", ctypes.c_uint32),'
    assert text.count(first) == 1
    functions.write_text(text.replace(first, f'        ("new", ctypes.c_uint32),\n{first}'), encoding="utf-8")
    asked = f"""
import sys
from pathlib import Path
from smallprint.domain.progress import CancelToken
from smallprint.engine.trial.probe import probe
from smallprint.errors import EngineError
if __name__ == "__main__":
    try:
        probe(Path({str(smollm2)!r}), None, CancelToken())
    except EngineError as error:
        sys.stdout.write(str(error))
"""
    script = tmp_path / "asks.py"
    script.write_text(asked, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(package.parent), str(Path(__file__).parents[2]))))
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("llama-cpp-python and its library do not belong together (llama_context_params.")
    assert ended.stdout.count("\n") == 0


def test_a_library_that_is_not_there_ends_the_program_with_that_sentence_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; from smallprint.launch import main; sys.exit(main())", "doctor"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "LLAMA_CPP_LIB_PATH": str(tmp_path)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("smallprint: llama-cpp-python and its library do not belong together (")
    assert ended.stderr.count("\n") == 1
