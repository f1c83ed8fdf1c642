"""A person's own playbooks as files of their folder: new ones, and copies of those that cannot be changed in place."""

import re
from pathlib import Path

from smallprint.domain.playbook import Playbook
from smallprint.errors import PlaybookInvalid
from smallprint.export.whole import write_whole
from smallprint.playbooks.library import offered, own_folder
from smallprint.playbooks.writing import write_playbook
from smallprint.system.reachable import is_there

_LONGEST = 60  # characters of a file's name
_SCHEMA = "# How a playbook is written: docs/playbooks.md. The field “positions” has one entry for each position.\n"


def save_own(playbook: Playbook, setting: str) -> Path:
    """Write a playbook as a new YAML file of the person's own folder and return the file.

    A file that is there is never replaced: the new one gets a number. Raises PlaybookInvalid and ExportFailed.
    """
    folder = own_folder(setting)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        told = error.strerror or str(error)
        raise PlaybookInvalid(
            f"The folder of your playbooks, “{folder}”, cannot be made ({told}). Choose another in the settings."
        ) from error
    path = _free(folder, _stem(playbook.name))
    write_whole(path, (_SCHEMA + write_playbook(playbook)).encode("utf-8"))
    return path


def editable(playbook: Playbook, setting: str) -> Path:
    """Return the person's own file of a playbook, by its name; a copy of it is written where there is none."""
    mine = (one for one in offered(setting) if one.own and one.playbook is not None)
    found = next((one.path for one in mine if one.playbook and one.playbook.name == playbook.name), None)
    return found if found is not None else save_own(playbook, setting)


def _stem(name: str) -> str:
    """Return a name as that of a file, which any system takes."""
    return "-".join(re.findall(r"[^\W_]+", name.lower()))[:_LONGEST].strip("-") or "playbook"


def _free(folder: Path, stem: str) -> Path:
    numbered = (folder / f"{stem}{f'-{number}' if number > 1 else ''}.yaml" for number in range(1, 10_000))
    return next(one for one in numbered if not is_there(one))
