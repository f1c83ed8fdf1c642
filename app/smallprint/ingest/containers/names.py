"""Names of files inside a container, made fit to be names of files here: no folders, no tricks, not too long."""

import re
import unicodedata
from pathlib import PurePosixPath

from smallprint.domain.container import CONTAINER_ENDINGS

_LONGEST = 120
_LONGEST_ENDING = 10
_UNFIT = re.compile(r'[<>:"|?*\\/]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_SYSTEM = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "$recycle.bin"})


def is_of_a_system(path: str) -> bool:
    """Say whether a path in an archive is what a system or an editor puts there for itself."""
    parts = [part for part in re.split(r"[/\\]+", path) if part not in ("", ".", "..")]
    return any(part.startswith((".", "~$")) or part.lower() in _SYSTEM for part in parts)


def file_name(path: str, otherwise: str = "file") -> str:
    """Return the last part of a path as a name that every system takes, and that shows what it is."""
    last = re.split(r"[/\\]", path.rstrip("/\\"))[-1]
    # Format characters go, too: one that turns the direction of writing can show "fdp.exe" as "exe.pdf".
    shown = "".join(one for one in last if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    plain = _UNFIT.sub("_", unicodedata.normalize("NFC", shown)).strip(" .")
    if not plain:
        return otherwise
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    ending = PurePosixPath(plain).suffix[:_LONGEST_ENDING]
    stem = plain.removesuffix(ending)
    return stem[: _LONGEST - len(ending)].rstrip(" .") + ending


def container_name(name: str, ending: str) -> str:
    """Return the name of a container, ended as its kind is."""
    known = file_name(name)
    return known if known.lower().endswith(CONTAINER_ENDINGS) else known + ending


def decoded_name(name: str, has_flag: bool) -> str:
    """Return the name of a zip entry: without the flag for UTF-8 it may be UTF-8 all the same, as macOS writes it."""
    if has_flag:
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name
