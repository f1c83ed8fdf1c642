"""A child that does what the request says: echoes, dies, hangs, or answers with an attack."""

import json
import os
import sys
import threading

from smallprint.domain.remark import Remark, RemarkKind
from smallprint.ingest.children.messages import receive, send


def _attack(module: str, name: str) -> None:
    """Name a function, as if it were a class of the domain, with the command that it should run."""
    body = json.dumps({"is": f"{module}:{name}", "of": ["exit 3"]}).encode()
    sys.stdout.buffer.write(len(body).to_bytes(8, "little") + bytes(8) + body)
    sys.stdout.buffer.flush()


def main() -> None:
    while True:
        request = receive(sys.stdin.buffer)
        if request == "die":
            print("contract text", file=sys.stderr, flush=True)
            os.abort()
        elif request == "leave":
            sys.exit(3)
        elif request == "hang":
            threading.Event().wait()
        elif request == "boast":
            sys.stdout.buffer.write((2**60).to_bytes(8, "little") + bytes(1008))
            sys.stdout.buffer.flush()
        elif request == "attack by module":
            _attack("os", "system")
        elif request == "attack by dotted name":
            _attack("smallprint.ingest.pdf.render", "os.system")
        elif request == "untyped":
            send(sys.stdout.buffer, Remark(RemarkKind.ATTACHMENTS, names=5))  # type: ignore[arg-type]
        else:
            send(sys.stdout.buffer, request)


if __name__ == "__main__":
    main()
