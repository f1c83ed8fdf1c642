"""Fetches one file over HTTP into a `.part` file, and goes on where it broke off."""

import re
import shutil
import ssl
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import certifi
import httpx

from smallprint.domain.progress import CancelToken
from smallprint.errors import FetchFailed
from smallprint.library.package_index import PipConnection
from smallprint.system.connection import Wire, promptly
from smallprint.system.reachable import is_there

_CHUNK = 256 * 1024
_ATTEMPTS_WITHOUT_PROGRESS = 3
_SECONDS_BETWEEN_ATTEMPTS = 1.0
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_USER = re.compile(r"(^|//)[^/]*@")
_PARTIAL, _RANGE_NOT_SATISFIABLE = 206, 416

Moved = Callable[[int, int], None]
"""Told the bytes that are there and the bytes there will be (0 where not known)."""


class _Interrupted(Exception):
    """The connection broke; what arrived is kept."""


def download(url: str, part: Path, connection: PipConnection, moved: Moved, token: CancelToken) -> None:
    """Complete `part` from `url` (http, https or file); raises FetchFailed, Cancelled, or OSError for the disk.

    What is in `part` already is taken as the beginning of the same file: the caller checks the whole and deletes a
    `part` that turned out wrong.
    """
    scheme = url.partition(":")[0].lower()
    if scheme == "file":
        _copy(Path(url2pathname(unquote(urlsplit(url).path))), part, moved, token)
        return
    if scheme not in ("http", "https") or not _has_host(url):
        raise FetchFailed(f"the address {_shown(url)} cannot be used: write it like https://huggingface.co")
    failures = 0
    with _client(connection) as client:
        while True:
            before = _size(part)
            try:
                _continue(client, url, part, moved, token)
                return
            except _Interrupted as interrupted:
                token.check()
                failures = failures + 1 if _size(part) <= before else 0
                if failures >= _ATTEMPTS_WITHOUT_PROGRESS:
                    raise FetchFailed(str(interrupted)) from interrupted
                _wait(_SECONDS_BETWEEN_ATTEMPTS if failures else 0.0, token)


def _client(connection: PipConnection) -> httpx.Client:
    proxy = connection.proxy
    trust = _trust(connection)
    # A connection of its own for each attempt, so that it can be cut when the download is cancelled.
    limits = httpx.Limits(max_keepalive_connections=0)
    try:
        if proxy is None or _has_host(proxy):
            return httpx.Client(verify=trust, proxy=proxy, timeout=_TIMEOUT, limits=limits, follow_redirects=True)
        reason = None
    except (ValueError, ImportError, httpx.InvalidURL) as error:  # no scheme; a kind (SOCKS) that is not installed
        reason = error
    named = f"the proxy {_shown(proxy)}" if proxy else "the proxy that this system's environment names"
    raise FetchFailed(f"{named} cannot be used: write it like http://proxy:3128") from reason


def _shown(address: str) -> str:
    """Return an address as it may be shown: without the name and password of a user."""
    return f"“{_USER.sub(lambda match: match[1], address)}”"


def _has_host(address: str) -> bool:
    """Say whether an address names a host that can be looked up, and a port that is a number if it names one."""
    try:
        parts = urlsplit(address)
        return bool((parts.hostname or "").encode("idna")) and parts.port != 0
    except ValueError:
        return False


def _continue(client: httpx.Client, url: str, part: Path, moved: Moved, token: CancelToken) -> None:
    """Make one attempt to fetch the rest of the file."""
    have = _size(part)
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    wire = Wire()
    try:
        request = client.build_request("GET", url, headers=headers, extensions={"trace": wire.trace})
        with (
            token.interrupting(wire.cut),
            closing(promptly(lambda: client.send(request, stream=True), token, _close)) as response,
        ):
            if have and response.status_code == _RANGE_NOT_SATISFIABLE:
                if response.headers.get("Content-Range", "").rpartition("/")[2] == str(have):
                    return  # it is complete
                part.unlink()
                raise _Interrupted("the server refuses to go on where the download broke off")
            if response.is_server_error:
                raise _Interrupted(f"the server answers {response.status_code} {response.reason_phrase}")
            if not response.is_success:
                raise FetchFailed(f"the server answers {response.status_code} {response.reason_phrase}")
            resumed = have > 0 and _resumes_at(response, have)
            _store(response, part, have if resumed else 0, moved, token)
    except (httpx.TransportError, httpx.StreamError) as error:
        token.check()
        raise _Interrupted(f"the connection failed: {error}" if str(error) else "the connection failed") from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # the last: a name that cannot be looked up
        raise FetchFailed(f"the download failed: {error}") from error


def _close(response: httpx.Response) -> None:
    response.close()


def _resumes_at(response: httpx.Response, offset: int) -> bool:
    """Say whether the server sends the file from `offset` on; many send it from the start."""
    return response.status_code == _PARTIAL and response.headers.get("Content-Range", "").startswith(f"bytes {offset}-")


def _store(response: httpx.Response, part: Path, start: int, moved: Moved, token: CancelToken) -> None:
    length = int(response.headers.get("Content-Length") or 0)
    total = start + length if length else 0
    with part.open("r+b" if start else "wb") as file:
        file.seek(start)
        done = start
        for chunk in response.iter_raw(_CHUNK):
            token.check()
            file.write(chunk)
            done += len(chunk)
            moved(done, total)
    token.check()  # a connection that was cut looks like the end where the server said no length
    if total and done < total:
        raise _Interrupted("the connection broke off")


def _copy(source: Path, part: Path, moved: Moved, token: CancelToken) -> None:
    try:
        total = source.stat().st_size
        file = source.open("rb")
    except OSError as error:
        raise FetchFailed(f"{source} cannot be read ({error.strerror or error})") from error
    with file, part.open("wb") as target:
        while chunk := file.read(_CHUNK):
            token.check()
            target.write(chunk)
            moved(target.tell(), total)
    shutil.copymode(source, part)


def _trust(connection: PipConnection) -> ssl.SSLContext:
    """Trust what the system, the environment (SSL_CERT_FILE), pip and the certifi package trust together."""
    context = ssl.create_default_context()
    try:
        context.load_verify_locations(certifi.where())
        if connection.certificates and connection.certificates.is_dir():
            context.load_verify_locations(capath=str(connection.certificates))
        elif connection.certificates:
            context.load_verify_locations(str(connection.certificates))
    except (OSError, ssl.SSLError) as error:
        raise FetchFailed(f"the certificates in {connection.certificates} cannot be used ({error})") from error
    return context


def _wait(seconds: float, token: CancelToken) -> None:
    woken = threading.Event()
    with token.interrupting(woken.set):
        woken.wait(seconds)
    token.check()


def _size(part: Path) -> int:
    return part.stat().st_size if is_there(part) else 0
