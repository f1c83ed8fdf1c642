"""Where files came from: their paths stay on this machine; a matter keeps the names of a file and of its folder.

A path tells of users and clients, and a matter travels. One that arrives from elsewhere must not say which files of
this machine are opened either: what it holds is a random name, under which a path is kept here or is not.
"""

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path, PurePosixPath, PureWindowsPath

from smallprint.errors import FolderUnusable
from smallprint.store.unpacked import drop_member
from smallprint.system.paths import data_folder, private_folder
from smallprint.system.state_file import replacing

_ORIGIN = re.compile("[0-9a-f]{32}")


def keep_path(path: Path) -> str:
    """Keep a path on this machine, and return the name under which it is; "" where it cannot be written."""
    origin = secrets.token_hex(16)
    try:
        with replacing(private_folder(data_folder() / "sources") / origin) as draft, draft.open("wb") as file:
            file.write(os.fsencode(path))
    except OSError:
        return ""
    return origin


def path_of(origin: object) -> Path | None:
    """Return the path that is kept under a name, which a matter may hold anything for; None where there is none."""
    if not isinstance(origin, str) or not _ORIGIN.fullmatch(origin):
        return None
    try:
        return Path(os.fsdecode((data_folder() / "sources" / origin).read_bytes()))
    except (OSError, FolderUnusable):
        return None


def forget_path(origin: str) -> None:
    """Forget the path that is kept under a name; what was unpacked there goes, too."""
    unpacked = path_of(origin)
    if unpacked is not None:
        drop_member(unpacked)
    if _ORIGIN.fullmatch(origin):
        with suppress(OSError):
            (data_folder() / "sources" / origin).unlink(missing_ok=True)


def told_source(stored: str | bytes) -> str:
    """Return a path as the matter keeps it: the file's name after that of its folder, as on any system."""
    text = os.fsdecode(stored) if isinstance(stored, bytes) else stored
    kind = PureWindowsPath if "\\" in text or re.match("[A-Za-z]:", text) else PurePosixPath
    return sound("/".join(kind(text).parts[-2:]).lstrip("/\\"))


def sound(name: str) -> str:
    """Return a file name with what is no valid text in it replaced."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
