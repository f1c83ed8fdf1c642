"""Choosing a server: off by default, the warning, the key in the keyring, and the way back."""

import io
import threading
from collections.abc import Iterator
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from smallprint.bootstrap import Services
from smallprint.cli import run
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import ServerAddress
from smallprint.errors import Cancelled, EngineError, SettingInvalid
from smallprint.library.server_key import keep_key, read_key
from smallprint.settings import Settings, load_settings, settings_file
from tests.engine.shaped_servers import Llama, serving
from tests.unreachable import unreachable


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_no_server_is_used_unless_one_was_chosen() -> None:
    assert Settings().server == ""
    services = Services(Settings())
    assert services.engine(lambda _progress: None, CancelToken()) is None  # no model here, and no server either


def test_server_is_chosen_asked_and_left_again(served: ServerAddress, ring: Ring) -> None:
    services = Services(Settings())
    address = services.model.use_server(served.url, "", "secret", CancelToken())
    assert address.on_this_machine
    assert load_settings().server == served.url
    assert read_key(served.url) == "secret"
    assert "secret" not in settings_file().read_text(encoding="utf-8")
    assert services.model_name().endswith("at 127.0.0.1")
    engine = services.engine(lambda _progress: None, CancelToken())
    assert engine is not None
    assert engine.info.name.endswith("at 127.0.0.1")
    services.close()


def test_server_that_shows_its_models_to_anyone_is_not_chosen_with_a_wrong_key() -> None:
    services = Services(Settings())
    with serving(Llama()) as server:
        server.key = "secret"
        assert services.model.server_models(server.address.url, "wrong", CancelToken()) == ["granite"]
        with pytest.raises(EngineError, match="refuses the key"):
            services.model.use_server(server.address.url, "", "wrong", CancelToken())
        assert services.settings.server == ""
        services.model.use_server(server.address.url, "", "secret", CancelToken())
        assert services.settings.server == server.address.url


def test_new_key_is_used_from_the_next_question_on() -> None:
    services, asked = Services(Settings()), Request("", "Is this read?")
    with serving(Llama()) as server:
        server.key = "first"
        services.model.use_server(server.address.url, "", "first", CancelToken())
        before = services.engine(lambda _progress: None, CancelToken())
        server.key = "second"
        services.model.use_server(server.address.url, "", "second", CancelToken())
        engine = services.engine(lambda _progress: None, CancelToken())
        assert engine is not None
        assert engine is not before
        assert list(engine.write(asked, CancelToken())) == ["Delaware"]
        services.close()


def test_settings_can_be_changed_while_a_server_lets_itself_be_waited_for() -> None:
    with unreachable() as port:
        services = Services(replace(Settings(), server=f"http://127.0.0.1:{port}/v1"))
        token, ended = CancelToken(), threading.Event()

        def connect() -> None:
            with pytest.raises(Cancelled):
                services.engine(lambda _progress: None, token)
            ended.set()

        threading.Thread(target=connect).start()
        assert not ended.wait(0.2)
        services.model.leave_server()
        assert not ended.is_set()
        token.cancel()
        assert ended.wait(10)
    assert load_settings().server == ""


def test_kept_key_is_used_where_none_is_given(ring: Ring) -> None:
    services = Services(Settings())
    with serving(Llama()) as server:
        server.key = "secret"
        keep_key(server.address.url, "secret")
        services.model.use_server(server.address.url, "", "", CancelToken())
        assert services.settings.server == server.address.url
        assert list(ring.kept.values()) == ["secret"]


def test_key_is_kept_without_the_space_around_it(ring: Ring) -> None:
    services = Services(Settings())
    with serving(Llama()) as server:
        server.key = "secret"
        services.model.use_server(server.address.url, "", " secret\n", CancelToken())
        assert list(ring.kept.values()) == ["secret"]


def test_key_that_cannot_be_sent_is_neither_kept_nor_shown(ring: Ring) -> None:
    services = Services(Settings())
    with serving(Llama()) as server, pytest.raises(EngineError, match="Enter the key") as raised:
        services.model.use_server(server.address.url, "", "sk-sécret", CancelToken())
    assert "cret" not in str(raised.value)
    assert ring.kept == {}
    assert services.settings.server == ""


def test_server_that_does_not_answer_is_not_chosen() -> None:
    services = Services(Settings())
    with pytest.raises(EngineError, match="does not answer"):
        services.model.use_server("http://127.0.0.1:9/v1", "", "", CancelToken())
    assert services.settings.server == ""


def test_system_without_a_keyring_keeps_no_key_and_needs_none() -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    assert read_key("http://127.0.0.1/v1") == ""
    with pytest.raises(SettingInvalid, match="keyring"):
        keep_key("http://127.0.0.1/v1", "secret")


def test_terminal_asks_before_text_may_leave_the_machine(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert run(["models", "server", "http://models.example.org/v1"]) == 1
    assert "will leave this machine: it is sent to models.example.org without encryption" in capsys.readouterr().err
    assert not settings_file().exists()


def test_terminal_chooses_a_server_here_without_asking(
    served: ServerAddress, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", "server", served.url]) == 0
    assert "is used from now on" in capsys.readouterr().out
    assert load_settings().server == served.url
