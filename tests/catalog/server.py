"""A small file server for the tests: ranges, cut connections, wrong files, and a record of what was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FileServer(ThreadingHTTPServer):
    """Serves `files` by path. `cut_after` breaks the connection once, after that many bytes of a file.

    `silent` lets it hear a request and say nothing, not even headers; `heard` is set then.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.requests: list[tuple[str, str]] = []
        self.cut_after = 0
        self.ranges = True
        self.stall = threading.Event()
        self.stall_after = 0
        self.fail_with = 0
        self.silent = False
        self.heard = threading.Event()

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.server_port}"

    def asked(self, ending: str) -> list[str]:
        """The Range headers of the requests for a path with this ending."""
        return [wanted for path, wanted in self.requests if path.endswith(ending)]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing when a client goes away."""


class _Handler(BaseHTTPRequestHandler):
    server: FileServer
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        wanted = self.headers.get("Range", "")
        if body:
            self.server.requests.append((self.path, wanted))
        if self.server.silent:
            self.server.heard.set()
            self.server.stall.wait(30)
            self.close_connection = True
            return
        content = self.server.files.get(self.path)
        if content is None or self.server.fail_with:
            self.send_error(self.server.fail_with or 404)
            return
        start, end = 0, len(content)
        if wanted.startswith("bytes=") and self.server.ranges:
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            start, end = (
                (int(first), int(last) + 1 if last else end) if first else (max(0, len(content) - int(last)), end)
            )
            if start >= len(content):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(content)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(content)}")
        else:
            self.send_response(200)
        if self.server.ranges:
            self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Type", "text/html" if self.path.endswith("/") else "application/octet-stream")
        self.send_header("Content-Length", str(end - start))
        self.end_headers()
        if body:
            self._send(content[start:end], is_page=self.path.endswith("/"))

    def _send(self, content: bytes, *, is_page: bool) -> None:
        cut = self.server.cut_after
        if cut and not is_page and len(content) > cut:
            self.server.cut_after = 0
            self.wfile.write(content[:cut])
            self.close_connection = True
            return
        if self.server.stall_after and not is_page:
            self.wfile.write(content[: self.server.stall_after])
            self.wfile.flush()
            self.server.stall.wait(30)
            self.close_connection = True
            return
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Print nothing."""


@contextmanager
def serving() -> Iterator[FileServer]:
    """Run a server for the length of the block."""
    server = FileServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.stall.set()
        server.shutdown()
        thread.join()
        server.server_close()
