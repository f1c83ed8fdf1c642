"""llama.cpp's functions, without the rest of llama-cpp-python.

The package imports its own high-level classes first, which are not used here, and numpy and Jinja with them. Loading a
model needs none of it, so `llama_opening` imports meanwhile what is needed later. The package also takes the native
library's log as soon as it is imported, and prints it.
"""

import re
import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from smallprint.errors import EngineError
from smallprint.system.child_command import is_bundled

__all__ = ["VERSION", "llama_cpp", "not_together"]

_PACKAGE = "llama_cpp"


def not_together(why: object) -> str:
    """Return what is said where the installed package and the native library are of different versions."""
    whole = f'"{sys.executable}" -m pip install --force-reinstall --no-deps llama-cpp-python'
    remedy = "Install Smallprint again." if is_bundled() else f"Reinstall both: {whole}"
    return f"llama-cpp-python and its library do not belong together ({why}). {remedy}"


def _functions() -> ModuleType:
    """Import the module of functions; raises EngineError where the library is not there or lacks one of them."""
    try:
        return _imported()
    except (AttributeError, OSError, RuntimeError) as error:
        raise EngineError(not_together(error)) from error


def _imported() -> ModuleType:
    """Import the module; its package is left to be imported as usual by whoever wants it."""
    spec = find_spec(_PACKAGE)
    if _PACKAGE in sys.modules or spec is None:
        return import_module("llama_cpp.llama_cpp")
    sys.modules[_PACKAGE] = module_from_spec(spec)
    try:
        return import_module("llama_cpp.llama_cpp")
    finally:
        del sys.modules[_PACKAGE]


def _version() -> str:
    spec = find_spec(_PACKAGE)
    source = Path(spec.origin).read_text(encoding="utf-8") if spec is not None and spec.origin else ""
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if found:
        return found[1]
    # Takes a twentieth of a second to load, so it is not asked first.
    from importlib.metadata import version  # noqa: PLC0415

    return version("llama-cpp-python")


if TYPE_CHECKING:
    from llama_cpp import llama_cpp
else:
    llama_cpp = _functions()

VERSION = _version()
"""The version of llama-cpp-python, and so of llama.cpp; what was measured or kept with one holds for no other."""
