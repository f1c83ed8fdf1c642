"""Small files in which the program keeps what it knows: read with a look at their shape, replaced whole or not at all.

    read_state(path)                 what the file holds, None where there is none; raises StateUnreadable
    write_state(path, content)       the content as JSON in place of what was there; raises OSError
    replacing(target)                for any other content: a path beside the target that takes its place

A reader checks that what it gets is a list of texts, a dictionary or what else it wrote: a person, another version or
a broken disk may have left anything there.
"""

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

_OWNER_ONLY = 0o600
_ENDING = ".part"
_LONGEST_NAME = 40  # characters of the target's name: a draft must not have too long a name where the target has not
_SECONDS_UNTIL_LEFT = 3600.0


class StateUnreadable(Exception):
    """There is a file, but it cannot be read or holds no JSON; its text is the reason."""


def read_state(path: Path) -> object:
    """Return what a file holds as JSON, None where there is no file; raises StateUnreadable."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateUnreadable(error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise StateUnreadable(str(error)) from error


def write_state(path: Path, content: object) -> None:
    """Keep content as JSON in the file, in place of what it held; raises OSError."""
    with replacing(path) as draft:
        draft.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield an empty file beside the target for the block to fill; it replaces the target when the block ends well.

    Only its owner may read it. Its name has the process in it, so that two processes never write into one draft; what
    a process that was killed has left is removed an hour later. Raises OSError.
    """
    _remove_left(target)
    draft = target.with_name(f".{target.name[:_LONGEST_NAME]}.{os.getpid()}-{uuid4().hex[:8]}{_ENDING}")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))
        yield draft
        draft.replace(target)
    finally:
        with suppress(OSError):  # the folder may be gone or read-only, which the block or the renaming has said
            draft.unlink(missing_ok=True)


def _remove_left(target: Path) -> None:
    """Remove drafts that nobody writes to any more."""
    begins = f".{target.name[:_LONGEST_NAME]}."
    try:
        left = [entry for entry in os.scandir(target.parent) if entry.name.startswith(begins)]
        for entry in left:
            if entry.name.endswith(_ENDING) and time.time() - entry.stat().st_mtime > _SECONDS_UNTIL_LEFT:
                Path(entry.path).unlink(missing_ok=True)
    except OSError:
        return  # it is only tidying up; writing will say what is wrong with the folder
