"""A message of the desktop where there is no tray to show one: by the freedesktop notification service.

Plain GNOME has no tray. Its session bus takes a message as the specification of Desktop Notifications 1.2 says; a
thread of its own speaks to it, for a bus may be slow to answer.
"""

import logging
import sys
import threading
from collections import deque
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ANSWER_S = 5.0  # how long the service may take for an answer
_LOOK_S = 0.5  # how often the thread looks whether the message is still wanted
_END_S = 2 * _LOOK_S  # how long the end of the program waits for a message to go
_AS_THE_DESKTOP_LIKES = -1  # milliseconds that the message stays

_log = logging.getLogger(__name__)


class DesktopMessage(QObject):
    """Shows one message at a time, where the system has a session bus and a notification service on it.

    `clicked` says that a person clicked it. Where there is no bus or no service, nothing is shown and nothing raised.
    """

    clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unwanted = threading.Event()
        self._speaking: threading.Thread | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    def show(self, title: str, sentence: str) -> None:
        """Show a sentence under a title, in place of what is shown."""
        self.close()
        if sys.platform != "linux":
            return
        self._unwanted = threading.Event()
        self.destroyed.connect(self._unwanted.set)
        self._speaking = threading.Thread(
            target=self._speak, args=(title, sentence, self._unwanted), name="desktop message", daemon=True
        )
        self._speaking.start()

    def close(self) -> None:
        """Take the message away, if one is shown."""
        self._unwanted.set()

    def end(self) -> None:
        """Take the message away and wait until it is gone: of a program that has ended, a click on it does nothing."""
        self.close()
        if self._speaking is not None:
            self._speaking.join(_END_S)

    def _speak(self, title: str, sentence: str, unwanted: threading.Event) -> None:
        from jeepney import DBusErrorResponse  # noqa: PLC0415 - Linux alone has it
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        try:
            with open_dbus_connection() as bus:
                if _shown(bus, title, sentence, unwanted) and not unwanted.is_set():
                    self.clicked.emit()
        except (KeyError, OSError, ValueError, DBusErrorResponse) as error:  # no bus, no service, or one that refuses
            _log.info("The desktop shows no message: %s", error)


def _shown(bus: "DBusConnection", title: str, sentence: str, unwanted: threading.Event) -> bool:
    """Show a message until it is gone; return whether a person clicked it."""
    from jeepney import HeaderFields, MatchRule, message_bus  # noqa: PLC0415
    from jeepney.io.blocking import Proxy  # noqa: PLC0415

    signals = MatchRule(type="signal", interface=_SERVICE, path=_PATH)
    Proxy(message_bus, bus, timeout=_ANSWER_S).AddMatch(signals)
    told: deque[Message] = deque()
    with bus.filter(signals, queue=told):
        # In the body, "<" and "&" would be markup. The action "default" is a click on the message itself.
        sent: tuple[object, ...] = ("Smallprint", 0, "smallprint", title, escape(sentence, quote=False))
        rest: tuple[object, ...] = (["default", ""], {}, _AS_THE_DESKTOP_LIKES)
        number = _asked(bus, "Notify", "susssasa{sv}i", (*sent, *rest))[0]
        while not unwanted.is_set():
            try:
                signal = bus.recv_until_filtered(told, timeout=_LOOK_S)
            except TimeoutError:
                continue
            if signal.body and signal.body[0] == number:
                return bool(signal.header.fields[HeaderFields.member] == "ActionInvoked")
    _asked(bus, "CloseNotification", "u", (number,))
    return False


def _asked(bus: "DBusConnection", method: str, signature: str, given: tuple[object, ...]) -> tuple[int, ...]:
    """Call a method of the notification service and return its answer."""
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    call = new_method_call(DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE), method, signature, given)
    answer: tuple[int, ...] = unwrap_msg(bus.send_and_get_reply(call, timeout=_ANSWER_S))
    return answer
