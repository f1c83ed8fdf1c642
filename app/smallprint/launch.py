"""What the installed command calls: loads the program, during which Ctrl-C ends it without a word."""

import multiprocessing
import sys

from smallprint.errors import AppError
from smallprint.system.child_command import as_child
from smallprint.system.signals import STOPPED


def main() -> int:
    """Run the program and return its exit code."""
    multiprocessing.freeze_support()  # in a bundle, the process that tries a model begins here
    try:
        if as_child(sys.argv[1:]):
            return 0
        from smallprint.__main__ import main as loaded  # noqa: PLC0415 - half a second, in which a person may think again

        return loaded()
    except AppError as error:  # before the program could begin: the library of llama.cpp is another one, say
        sys.stderr.write(f"smallprint: {error}\n")
        return 1
    except KeyboardInterrupt:
        return STOPPED
