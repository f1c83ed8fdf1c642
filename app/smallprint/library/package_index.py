"""Asks pip where the wheel of a package is, so that the person's own index, mirror, proxy and trust are used."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, FetchFailed
from smallprint.system.child_command import is_bundled
from smallprint.system.reachable import is_there

_POLL_SECONDS = 0.05
_USAGE_ERROR = 2
_SETTING = re.compile(r"^(?::env:|\w[\w-]*)\.(cert|proxy)='(.*)'$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Wheel:
    """Where a wheel is (http, https or file) and its SHA-256 in hex, "" where the index gives none."""

    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PipConnection:
    """What pip is configured to trust and to go through: a certificates file and a proxy, each may be None."""

    certificates: Path | None = None
    proxy: str | None = None


def find_wheel(package: str, version: str, token: CancelToken, proxy: str = "") -> Wheel:
    """Return where pip would get the wheel from, without fetching it; raises FetchFailed. `proxy` "" is pip's own.

    `fast-deps` makes pip read a wheel's description with range requests where the index does not publish it
    separately. pip before 23.3 fetches the whole wheel all the same and throws it away; the result is the same.
    """
    query = [
        *("install", "--dry-run", "--no-deps", "--ignore-installed", "--only-binary=:all:", "--quiet"),
        *("--disable-pip-version-check", "--no-input", "--report", "-", f"{package}=={version}"),
        *(("--proxy", proxy) if proxy else ()),
    ]
    answer = _pip([*query, "--use-feature=fast-deps"], token)
    if answer.returncode == _USAGE_ERROR:  # a pip in which the feature has another name or none
        answer = _pip(query, token)
    if answer.returncode != 0:
        raise FetchFailed(f"pip finds no {package} {version} ({_last_line(answer.stderr)})")
    try:
        info = json.loads(answer.stdout)["install"][0]["download_info"]
        return Wheel(info["url"], info.get("archive_info", {}).get("hashes", {}).get("sha256", ""))
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise FetchFailed("pip does not say where the package is; a newer pip does") from error


def pip_connection(token: CancelToken) -> PipConnection:
    """Return the certificates and the proxy of pip's configuration, of which the environment is a part."""
    try:
        answer = _pip(["config", "list"], token)
    except FetchFailed:
        return environment_connection()
    # pip lists the weakest level first and the environment last.
    found = dict(_SETTING.findall(answer.stdout)) if answer.returncode == 0 else {}
    return _connection(found.get("cert", ""), found.get("proxy", ""))


def environment_connection() -> PipConnection:
    """Return what the environment says of pip's certificates and proxy: the hub knows nothing of pip's files."""
    return _connection(os.environ.get("PIP_CERT", ""), os.environ.get("PIP_PROXY", ""))


def _connection(certificates: str, proxy: str) -> PipConnection:
    path = Path(certificates) if certificates else None
    return PipConnection(path if path and is_there(path) else None, proxy or None)


def _pip(arguments: list[str], token: CancelToken) -> subprocess.CompletedProcess[str]:
    """Run pip and wait for it; raises Cancelled, with pip stopped, when the token is.

    The only child process that is left on the network: it is there to ask the person's package index.
    """
    token.check()
    if is_bundled():  # there the program itself would be called
        raise FetchFailed("this package of the program has no pip that could ask the package index")
    command = [sys.executable, "-m", "pip", *arguments]
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
    except OSError as error:
        raise FetchFailed(f"pip cannot be run ({error.strerror or error})") from error
    with process:
        while True:
            try:
                output, errors = process.communicate(timeout=_POLL_SECONDS)
            except subprocess.TimeoutExpired:
                try:
                    token.check()
                except Cancelled:
                    process.kill()
                    raise
                continue
            return subprocess.CompletedProcess(command, process.returncode, output, errors)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("WARNING")]
    return lines[-1].removeprefix("ERROR: ").rstrip(".") if lines else "no reason given"
