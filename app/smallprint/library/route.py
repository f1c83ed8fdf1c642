"""How a model is reached: beside what fetches it, since every start reads the setting and few fetch anything."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallprint.library.package_index import PipConnection


@dataclass(frozen=True, slots=True)
class Route:
    """How to reach a model: a proxy, and a mirror of the model hub; "" is what pip and the environment say."""

    proxy: str = ""
    hub: str = ""

    def of(self, connection: "PipConnection") -> "PipConnection":
        """Return the connection with this route's proxy, if it has one, in place of its own."""
        return replace(connection, proxy=self.proxy) if self.proxy else connection
