"""Where the processes of a test run keep what Python compiled: hundreds of children import the same modules."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_FORBIDDEN = "PYTHONDONTWRITEBYTECODE"


def keep_compiled(environment: MutableMapping[str, str], folder: Path) -> bool:
    """Let processes with an environment compile a module once, where nothing may be written beside the sources.

    Returns whether it was forbidden. Where it is not, Python keeps what it compiled as it always does.
    """
    if not environment.pop(_FORBIDDEN, ""):
        return False
    environment.setdefault("PYTHONPYCACHEPREFIX", str(folder))
    return True


def keep_compiled_here() -> None:
    """Do so for this process and for all that it starts, in the virtual environment."""
    if keep_compiled(os.environ, Path(sys.prefix) / "compiled"):
        sys.dont_write_bytecode = False
        sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"]
