"""RapidOCR's outlines of lines of text, and the folder of its networks, without the rest of the package.

The package also reads from addresses, and so imports an HTTP library, which opens a network socket at once to see
whether there is IPv6. Nothing here needs one, so what leads there is not run.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

__all__ = ["NETWORKS", "DBPostProcess"]

_NOT_RUN = (
    "rapidocr",
    "rapidocr.ch_ppocr_det",
    "rapidocr.utils.vis_res",  # draws results for a person to see
)


@contextmanager
def _bare() -> Iterator[ModuleType]:
    """Let modules of the package be found, without running what would import the rest of it; yields the package."""
    for name in _NOT_RUN:
        spec = find_spec(name)
        assert spec is not None  # a dependency
        sys.modules[name] = module_from_spec(spec)
    vars(sys.modules[_NOT_RUN[-1]])["VisRes"] = None  # imported by name
    try:
        yield sys.modules[_NOT_RUN[0]]
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == _NOT_RUN[0]]:
            del sys.modules[name]


if TYPE_CHECKING:
    import rapidocr
    from rapidocr.ch_ppocr_det.utils import DBPostProcess

    NETWORKS = Path(rapidocr.__file__).parent / "models"
else:
    with _bare() as _package:
        DBPostProcess = import_module("rapidocr.ch_ppocr_det.utils").DBPostProcess
        NETWORKS = Path(_package.__file__).parent / "models"
