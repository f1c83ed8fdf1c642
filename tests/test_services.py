"""The composition root owns what it starts: at its close no child and no thread is left."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, FileTooHard
from smallprint.ingest import Limits
from smallprint.settings import Settings
from tests.build_pdf import make_pdf

LIMITS = Limits(60, 2048)


def _children() -> set[int]:
    return {one.pid for one in psutil.Process().children(recursive=True)}


def test_closing_ends_the_children_and_the_threads_that_parse(tmp_path: Path) -> None:
    children, threads = _children(), set(threading.enumerate())
    path = tmp_path / "a.pdf"
    path.write_bytes(make_pdf([["Text"]]))
    services = Services(Settings())
    assert services.parsers.ingest(path, LIMITS, CancelToken()).document.text == "Text\n"
    assert _children() > children, "a child parsed it"
    services.close()
    services.close()
    assert _children() <= children
    assert set(threading.enumerate()) <= threads


def test_who_waits_for_a_file_is_told_when_the_pool_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf([["Text " * 200]] * 400))
    services = Services(Settings())
    with services.parsers.ahead([path] * 1, LIMITS, CancelToken()) as ahead, ThreadPoolExecutor(1) as waiting:
        waited = waiting.submit(ahead.take, path)
        services.close()
        with pytest.raises((Cancelled, FileTooHard)):
            waited.result(timeout=30)


def test_closing_one_ends_no_child_of_another(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(make_pdf([["Text"]]))
    one, other = Services(Settings()), Services(Settings())
    try:
        other.parsers.ingest(path, LIMITS, CancelToken())
        before = _children()
        one.parsers.ingest(path, LIMITS, CancelToken())
        one.close()
        assert _children() == before
        assert other.parsers.ingest(path, LIMITS, CancelToken()).document.text == "Text\n"
        assert _children() == before
    finally:
        other.close()
