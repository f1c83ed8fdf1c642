"""A child that does what the request says: echoes, dies, hangs, or answers with an attack."""

import os
import sys
import threading

from smallprint.domain.remark import Remark, RemarkKind
from smallprint.ingest.children.messages import receive, send


class _Attack:
    def __init__(self, module: str, name: str) -> None:
        self.body = b"\x80\x04\x8c" + bytes([len(module)]) + module.encode() + b"\x8c" + bytes([len(name)])
        self.body += name.encode() + b"\x93\x8c\x06exit 3\x85R."


def _answer(attack: _Attack) -> None:
    sys.stdout.buffer.write(len(attack.body).to_bytes(8, "little") + attack.body)
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
            sys.stdout.buffer.write((2**60).to_bytes(8, "little") + bytes(1000))
            sys.stdout.buffer.flush()
        elif request == "attack by module":
            _answer(_Attack("os", "system"))
        elif request == "attack by dotted name":
            _answer(_Attack("smallprint.ingest.pdf.render", "os.system"))
        elif request == "untyped":
            send(sys.stdout.buffer, Remark(RemarkKind.ATTACHMENTS, names=5))  # type: ignore[arg-type]
        else:
            send(sys.stdout.buffer, request)


if __name__ == "__main__":
    main()
