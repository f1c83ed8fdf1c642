"""A file inside a container, before it is known whether it is a contract."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a container: its path there and its bytes, or why it cannot be taken out.

    `trouble` goes on after the file's name; without a name it is a sentence on the container. `locked` says that it
    needs a password, `is_message` that it is the text of the e-mail itself.
    """

    path: str
    data: bytes = field(default=b"", repr=False)
    trouble: str = ""
    locked: bool = False
    is_message: bool = False
