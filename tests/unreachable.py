"""An address at which connecting goes on and on, as at a machine that is switched off."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def unreachable() -> Iterator[int]:
    """Yield a port of this machine whose line of waiting connections is full: the system answers no more of them."""
    with ExitStack() as stack:
        deaf = stack.enter_context(socket.socket())
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(deaf.getsockname())
        yield deaf.getsockname()[1]
