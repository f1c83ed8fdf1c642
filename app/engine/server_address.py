"""Where a server is, and whether text that is sent there leaves this machine."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.errors import EngineError


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server is: `url` up to and with `/v1`. Raises EngineError where it is no address of a web server."""

    url: str

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
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
        clear = "" if self.url.startswith("https:") else " without encryption"
        return f"The text of your contracts will leave this machine: it is sent to {self.host}{clear}."
