"""The child process that takes contracts out of archives and e-mails; it answers as `main` says."""

import sys

from smallprint.errors import FileTooHard
from smallprint.ingest.children.serving import serve
from smallprint.ingest.containers.unpacking import container_kind, unpacked
from smallprint.system.confinement import limit_memory


def main() -> int:
    """Answer requests until the parent closes the pipe: `Unpacked`, a FileRefused, or None for what is no container."""
    return serve(_answer)


def _answer(request: tuple[bytes, str, int]) -> object:
    data, name, megabytes = request
    try:
        limit_memory(megabytes)
        return unpacked(data, name) if container_kind(data, name) is not None else None
    except (MemoryError, RecursionError) as error:
        raise FileTooHard(f"“{name}” needs more memory to unpack than it is allowed, and was given up.") from error


if __name__ == "__main__":
    sys.exit(main())
