"""Names of the files of an archive: such as every system can have, each once whatever a system's case."""

import re

from smallprint.export import wording

_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 150  # characters of a file's name, so that it fits below a folder


def file_name(text: str) -> str:
    """Return words as a file's name that every system can have."""
    name = wording.one_line(_NO_NAME.sub(" ", text)).strip(" .")
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > 10:
        return name[:_LONGEST].strip(" .")
    return f"{stem[:_LONGEST].strip(' .')}.{suffix}"


def free_name(text: str, taken: set[str]) -> str:
    """Return words as a file's name that is not taken yet, and take it."""
    name = file_name(text) or "document"
    stem, dot, suffix = name.rpartition(".")
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}).{suffix}" if dot else f"{name} ({number})"
    taken.add(found.casefold())
    return found
