"""A message of the desktop over a session bus of its own, with a notification service that the test runs."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from queue import Queue

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from smallprint.ui.window.desktop_message import DesktopMessage

jeepney = pytest.importorskip("jeepney", reason="there is no D-Bus on this system")
from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return, new_signal  # noqa: E402
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # noqa: E402

_DAEMON = shutil.which("dbus-daemon")
_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"

needs_a_bus = pytest.mark.skipif(_DAEMON is None, reason="dbus-daemon is not installed")


class Service:
    """Owns the name of the notification service; keeps what it is asked, and says what a person clicks."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self.asked: Queue[tuple[str, tuple[object, ...]]] = Queue()
        Proxy(message_bus, bus).RequestName(_SERVICE)
        threading.Thread(target=self._serve, daemon=True).start()

    def click(self, number: int) -> None:
        self._bus.send(new_signal(_ADDRESS, "ActionInvoked", "us", (number, "default")))

    def _serve(self) -> None:
        with suppress(OSError, ValueError):  # ends when the bus is closed
            while True:
                call = self._bus.receive()
                member = call.header.fields.get(HeaderFields.member)
                if member in ("Notify", "CloseNotification"):
                    answer = ("u", (7,)) if member == "Notify" else (None, ())
                    self._bus.send(new_method_return(call, *answer))
                    self.asked.put((member, call.body))


_ADDRESS = DBusAddress(_PATH, interface=_SERVICE)


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    assert _DAEMON is not None
    with subprocess.Popen(
        [_DAEMON, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        said = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", said)
        yield said
        daemon.terminate()


@needs_a_bus
@pytest.mark.usefixtures("address")
def test_a_message_is_shown_and_a_click_on_it_is_heard(qtbot: QtBot) -> None:
    with open_dbus_connection() as bus:
        service = Service(bus)
        message = DesktopMessage()
        with qtbot.waitSignal(message.clicked, timeout=5000):
            message.show("Smallprint", "5 documents <read> & reviewed.")
            method, sent = service.asked.get(timeout=5)
            service.click(3)  # another message's
            service.click(7)
        assert method == "Notify"
        assert sent[3:6] == ("Smallprint", "5 documents &lt;read&gt; &amp; reviewed.", ["default", ""])


@needs_a_bus
@pytest.mark.usefixtures("address")
def test_a_message_goes_when_the_window_is_looked_at(qtbot: QtBot) -> None:
    with open_dbus_connection() as bus:
        service = Service(bus)
        message = DesktopMessage()
        message.show("Smallprint", "Done.")
        assert service.asked.get(timeout=5)[0] == "Notify"
        message.close()
        assert service.asked.get(timeout=5) == ("CloseNotification", (7,))


@needs_a_bus
@pytest.mark.usefixtures("address")
def test_the_end_of_the_program_waits_until_no_message_is_left(qapp: QApplication, qtbot: QtBot) -> None:
    with open_dbus_connection() as bus:
        service = Service(bus)
        message = DesktopMessage()
        message.show("Smallprint", "Done.")
        assert service.asked.get(timeout=5)[0] == "Notify"
        qapp.aboutToQuit.emit()
        assert service.asked.get_nowait() == ("CloseNotification", (7,))


@needs_a_bus
@pytest.mark.usefixtures("address")
def test_a_window_that_is_gone_takes_its_message_along_and_hears_no_click(qtbot: QtBot) -> None:
    with open_dbus_connection() as bus:
        service = Service(bus)
        window = QObject()
        message = DesktopMessage(window)
        message.show("Smallprint", "Done.")
        assert service.asked.get(timeout=5)[0] == "Notify"
        delete(window)
        assert not isValid(message)
        _wait_for_the_thread()
        assert service.asked.get(timeout=5) == ("CloseNotification", (7,))


@needs_a_bus
@pytest.mark.usefixtures("address")
def test_a_bus_without_the_service_shows_nothing_and_raises_nothing(caplog: pytest.LogCaptureFixture) -> None:
    message = DesktopMessage()
    with caplog.at_level("INFO"):
        message.show("Smallprint", "Done.")
        _wait_for_the_thread()
    assert "The desktop shows no message" in caplog.text


def test_without_a_bus_nothing_is_shown_and_nothing_raised(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    message = DesktopMessage()
    with caplog.at_level("INFO"):
        message.show("Smallprint", "Done.")
        _wait_for_the_thread()
    assert "The desktop shows no message" in caplog.text


def _wait_for_the_thread() -> None:
    for thread in threading.enumerate():
        if thread.name == "desktop message":
            thread.join(10)
            assert not thread.is_alive()
