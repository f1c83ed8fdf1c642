"""What every child process does: it leaves the network, and answers one request after the other."""

import os
import sys
from collections.abc import Callable
from typing import Any

from smallprint.errors import FileRefused
from smallprint.ingest.children.messages import receive, send
from smallprint.system.confinement import confine


def serve(answer: Callable[[Any], object]) -> int:
    """Send what `answer` returns of each request, or the FileRefused that it raises, until the parent closes the pipe.

    Returns the exit code. Any other error ends the process, and the parent starts another one.
    """
    confine()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    while True:
        try:
            request = receive(sys.stdin.buffer)
        except EOFError:
            return 0
        try:
            told = answer(request)
        except FileRefused as refusal:
            told = refusal
        send(answers, told)
