"""The child process that takes contracts out of archives and e-mails; it answers as `main` says."""

import os
import sys

from smallprint.errors import FileRefused, FileTooHard
from smallprint.ingest.children.messages import receive, send
from smallprint.ingest.containers.unpacking import container_kind, unpacked
from smallprint.system.confinement import confine, limit_memory


def main() -> int:
    """Answer requests until the parent closes the pipe: `Unpacked`, a FileRefused, or None for what is no container."""
    confine()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    while True:
        try:
            data, name, megabytes = receive(sys.stdin.buffer)
        except EOFError:
            return 0
        answer: object = None
        try:
            limit_memory(megabytes)
            if container_kind(data, name) is not None:
                answer = unpacked(data, name)
        except FileRefused as refusal:
            answer = refusal
        except (MemoryError, RecursionError):
            answer = FileTooHard(f"“{name}” needs more memory to unpack than it is allowed, and was given up.")
        send(answers, answer)


if __name__ == "__main__":
    sys.exit(main())
