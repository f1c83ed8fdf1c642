"""What a child process does to itself before it touches a file: an end to its memory, and an end with its parent."""

import os
import threading
import time


def limit_memory(megabytes: int) -> None:
    """Let this process take so much address space and no more, where the system can (POSIX)."""
    if os.name != "posix":
        return
    import resource  # noqa: PLC0415 - only there on POSIX

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024, hard))


def end_with_parent() -> None:
    """End this process when the program is gone: an idle child sees its pipe close, a busy one does not look."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
