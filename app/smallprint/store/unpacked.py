"""Contracts that were taken out of archives and e-mails, until the matter holds their bytes: files of the data folder.

Each lies in a folder with the name of what it came out of, so that the matter keeps that name as it keeps the folder of
any other file.
"""

import hashlib
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from smallprint.domain.container import Member
from smallprint.errors import MatterUnwritable
from smallprint.system.paths import data_folder, private_folder
from smallprint.system.reachable import absolute
from smallprint.system.state_file import replacing

_KEPT_DAYS = 30  # what was not read until then is to be added again


def place_of_members(matter: Path, checksum: str) -> Path:
    """Return the folder for what comes out of a container with these bytes, when it is added to that matter."""
    _forget_old()
    return _root() / hashlib.sha256(os.fsencode(absolute(matter)) + checksum.encode()).hexdigest()[:32]


def keep_member(place: Path, number: int, member: Member) -> Path:
    """Write the `number`th contract out of a container and return its path, the same whenever it is added again."""
    try:
        path = private_folder(place / str(number) / member.within) / member.name
        with replacing(path) as draft, draft.open("wb") as file:
            file.write(member.data)
    except OSError as error:
        raise MatterUnwritable(
            f"What is in “{member.within}” cannot be unpacked ({error.strerror or error}). Free some space, or unpack "
            "it yourself and add the contracts in it."
        ) from error
    return path


def drop_member(path: Path) -> None:
    """Remove a file that `keep_member` wrote, with its folders; any other file stays."""
    root = _root()
    if not path.is_relative_to(root) or ".." in path.parts:
        return
    with suppress(OSError):
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == root:
                return
            folder.rmdir()  # raises where another file is still in it


def _forget_old() -> None:
    """Remove what was left unread for long: of matters that are gone, and of reviews that kept nothing."""
    before = time.time() - _KEPT_DAYS * 24 * 3600
    with suppress(OSError):
        for folder in _root().iterdir():
            if folder.stat().st_mtime < before:
                shutil.rmtree(folder, ignore_errors=True)


def _root() -> Path:
    return data_folder() / "unpacked"
