"""Loads a scorer that lies beside the folder of contracts, so that figures are counted by its rules and not by ours."""

import importlib.util
from pathlib import Path
from types import ModuleType


def load_scorer(file: Path) -> ModuleType:
    """Return the script as a module; raises FileNotFoundError."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if not file.exists() or spec is None or spec.loader is None:
        raise FileNotFoundError(2, "missing", str(file))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
