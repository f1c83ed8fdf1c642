"""How a child process of the program is started: by Python from a checkout or wheel, by the program itself in a bundle.

A bundle has no Python of its own to call: there `sys.executable` is the program, which then runs a module of `CHILDREN`
in place of itself (`as_child`).
"""

import faulthandler
import runpy
import sys
from collections.abc import Sequence

CHILDREN = (
    "smallprint.batch.document_worker",
    "smallprint.batch.worker",
    "smallprint.ingest.child",
    "smallprint.ingest.containers.child",
    "smallprint.ingest.docx.office_child",
    "smallprint.ingest.ocr.child",
    "smallprint.ingest.pdf.render",
    "smallprint.marking.child",
    "smallprint.system.confinement",
)
"""The modules that run as processes of their own."""

_CHILD = "--child"


def is_bundled() -> bool:
    """Say whether the program runs from a bundle, without a Python that could be called."""
    return bool(getattr(sys, "frozen", False))


def child_command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of `CHILDREN` as a process."""
    if is_bundled():
        return [sys.executable, _CHILD, module, *arguments]
    return [sys.executable, "-X", "faulthandler", "-m", module, *arguments]


def as_child(arguments: Sequence[str]) -> bool:
    """Run the module that `child_command` named, if these arguments of the program came from it; say whether they did.

    Raises what the module raises, SystemExit among it.
    """
    if list(arguments[:1]) != [_CHILD] or len(arguments) < 2 or arguments[1] not in CHILDREN:
        return False
    faulthandler.enable()
    sys.argv = list(arguments[1:])
    runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    return True
