"""Which of llama.cpp's code for processors runs here.

Compiled on the user's machine, the library holds code for that processor alone. A bundle holds a file for each
generation of processors beside the library (`GGML_CPU_ALL_VARIANTS`); the library loads the best one that this machine
can run.
"""

import ctypes
import re
import sys
from functools import cache
from pathlib import Path

import psutil

from smallprint.engine.binding import llama_cpp

_BF16 = ("AVX512_BF16 = 1", "LLAMAFILE = 1")
_VARIANT = re.compile(r"ggml-cpu-(\w+)\.(?:so|dll|dylib)$")


@cache
def load_processor_code() -> None:
    """Let the library choose among the variants beside it; nothing is done where it has no variants."""
    folder = _folder()
    if not _variants(folder):
        return
    # The library's own handle finds what it depends on. A copy under another name would have a registry of its own.
    library = ctypes.CDLL(str(folder / "ggml.dll")) if sys.platform == "win32" else llama_cpp._lib
    load = library.ggml_backend_load_all_from_path
    load.argtypes, load.restype = [ctypes.c_char_p], None
    load(str(folder).encode())


def multiplies_bf16() -> bool:
    """Say whether the code that runs here multiplies matrices of 16-bit floats (BF16) by instructions made for it.

    These take two thirds of the time that 8-bit integers (Q8_0) take; without them BF16 is the slower of the two. Call
    it after the library was started.
    """
    told = (llama_cpp.llama_print_system_info() or b"").decode("ascii", errors="replace")
    return all(one in told for one in _BF16)


def processor_code() -> str:
    """Return which variant was loaded, of how many; call it after the library was started."""
    variants = _variants(_folder())
    if not variants:
        return "compiled for this processor"
    loaded = {found[1] for one in psutil.Process().memory_maps() if (found := _VARIANT.search(one.path))}
    return f"{', '.join(sorted(loaded)) or 'none'} (chosen of {len(variants)} for other processors)"


def _folder() -> Path:
    return Path(llama_cpp.__file__).parent / "lib"


def _variants(folder: Path) -> list[str]:
    return [found[1] for path in folder.glob("*ggml-cpu-*") if (found := _VARIANT.search(path.name))]
