"""Files that hold contracts (archives, e-mails), and the contracts that were taken out of one."""

from dataclasses import dataclass, field

CONTAINER_ENDINGS = (".zip", ".eml", ".msg")
"""With one of these the name of every container ends where a document says what it came from."""


@dataclass(frozen=True, slots=True)
class Member:
    """A contract out of a container: its file name without folders, the container's name, and its bytes.

    `within` names the containers from the inner to the outer: "annexes.zip in deal.eml".
    """

    name: str
    within: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The contracts out of a container, and sentences on what of it was left out."""

    members: tuple[Member, ...] = ()
    notes: tuple[str, ...] = ()


def container_of(source: str) -> str:
    """Return the container that a document's source names ("deal.zip" of "deal.zip/lease.pdf"); "" for none."""
    folder = source.replace("\\", "/").rpartition("/")[0]
    return folder if folder.lower().endswith(CONTAINER_ENDINGS) else ""
