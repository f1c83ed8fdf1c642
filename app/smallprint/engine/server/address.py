"""Where a server is, and whether text that is sent there leaves this machine."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from smallprint.errors import EngineError


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server is: `url` up to and with `/v1`. Raises EngineError where it is no address of a web server."""

    url: str

    def __post_init__(self) -> None:
        if not self._leads_to_a_host():
            raise EngineError(f"“{self.url}” is not the address of a server. Write it like http://127.0.0.1:8080/v1.")

    @property
    def host(self) -> str:
        """The machine it names."""
        return urlsplit(self.url).hostname or ""

    @property
    def on_this_machine(self) -> bool:
        """Say whether text that is sent there stays on this machine: only loopback addresses do."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False  # a name: it may lead anywhere

    @property
    def warning(self) -> str:
        """The sentence to be shown before it is used; "" for this machine."""
        if self.on_this_machine:
            return ""
        clear = "" if urlsplit(self.url).scheme == "https" else " without encryption"
        return f"The text of your contracts will leave this machine: it is sent to {self.host}{clear}."

    def _leads_to_a_host(self) -> bool:
        try:
            parts = urlsplit(self.url)
            name = (parts.hostname or "").encode("idna")  # as looking it up does, which fails where a label is empty
            return parts.scheme in ("http", "https") and bool(name) and parts.port != 0
        except ValueError:  # half a pair of brackets, a port that is no number, a name that cannot be looked up
            return False
