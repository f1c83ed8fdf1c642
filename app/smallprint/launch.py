"""What the installed command calls: loads the program, during which Ctrl-C ends it without a word."""

import sys

from smallprint.errors import AppError
from smallprint.system.child_command import as_child, is_bundled
from smallprint.system.signals import STOPPED


def main() -> int:
    """Run the program and return its exit code."""
    try:
        if is_bundled():
            import multiprocessing  # noqa: PLC0415 - it takes a moment, in which a person may think again

            multiprocessing.freeze_support()  # the process that tries a model begins here
        if as_child(sys.argv[1:]):
            return 0
        from smallprint.__main__ import main as loaded  # noqa: PLC0415 - half a second, in which a person may think again

        return loaded()
    except AppError as error:  # before the program could begin: the library of llama.cpp is another one, say
        sys.stderr.write(f"smallprint: {error}\n")
        return 1
    except KeyboardInterrupt:
        return STOPPED
