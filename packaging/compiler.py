"""Says in one sentence that a compiler is missing, before anything is downloaded; `make` runs it first.

llama-cpp-python has no wheel on the package index, so pip compiles llama.cpp, once for each version of Python. Other
places have wheels: `python packaging/compiler.py CONSTRAINTS` asks those that pip was told of for a version that the
file of constraints allows.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec

_COMPILERS = {"CC": ("cc", "gcc", "clang"), "CXX": ("c++", "g++", "clang++")}
_COMMANDS = {
    "apt-get": "sudo apt-get install g++",
    "dnf": "sudo dnf install gcc-c++",
    "zypper": "sudo zypper install gcc-c++",
    "pacman": "sudo pacman -S gcc",
    "apk": "sudo apk add g++",
    "xcode-select": "xcode-select --install",
}
_LLAMA = "llama-cpp-python"


def main() -> int:
    """Print the sentence and return 1 where llama.cpp must be compiled here and cannot be."""
    if _compiler() or find_spec("llama_cpp") or _built_before() or _from_elsewhere():
        return 0
    command = next((command for program, command in _COMMANDS.items() if shutil.which(program)), "")
    remedy = f"run: {command}" if command else "install one (GCC or Clang) with your system's package manager"
    sys.stderr.write(f"Smallprint compiles llama.cpp when it is set up, and there is no C++ compiler: {remedy}\n")
    return 1


def _compiler() -> bool:
    """Say whether there is a compiler for C and one for C++, by the variables that CMake reads or by usual names."""
    if sys.platform == "darwin":  # its names are there without it, and ask in a window to install it
        asked = shutil.which("xcode-select")
        return asked is not None and subprocess.run([asked, "-p"], check=False, capture_output=True).returncode == 0
    return all(
        any(map(shutil.which, os.environ.get(variable, "").split()[:1] or names))
        for variable, names in _COMPILERS.items()
    )


def _built_before() -> bool:
    """Say whether pip kept a wheel that was built here before: then nothing is compiled."""
    return "llama_cpp_python" in _pip("cache", "list", "llama_cpp_python").stdout


def _from_elsewhere() -> bool:
    """Say whether another place that pip was told of has a wheel: most have none, and then pip would compile.

    pip keeps what it downloads to find that out, and takes it from there afterwards.
    """
    settings = _pip("config", "list").stdout.replace("_", "-")
    if not any(f".{place}=" in settings for place in ("index-url", "extra-index-url", "find-links")):
        return False
    constraints = [option for path in sys.argv[1:] for option in ("--constraint", path)]
    with tempfile.TemporaryDirectory() as folder:
        wheels_only = ("--retries", "1", "--no-deps", "--only-binary", ":all:", "--dest", folder)
        return _pip("download", *wheels_only, *constraints, _LLAMA).returncode == 0


def _pip(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
