"""The playbooks to choose from: those that ship with the program, and those of the person's own folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from smallprint.domain.playbook import Playbook
from smallprint.errors import PlaybookInvalid
from smallprint.playbooks.reading import load_playbook
from smallprint.system.paths import data_folder, shipped
from smallprint.system.reachable import is_file, is_folder

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Offered:
    """A playbook that may be chosen, or a file of the folder that is none: `trouble` then says why."""

    path: Path
    own: bool
    playbook: Playbook | None = None
    trouble: str = ""


def own_folder(setting: str) -> Path:
    """Return the folder of a person's own playbooks: the one in the settings, else one of the data folder."""
    return Path(setting).expanduser() if setting.strip() else data_folder() / "playbooks"


def offered(setting: str) -> list[Offered]:
    """Return all playbooks, a person's own before those that ship, each by name; what is none comes last."""
    found = [_offered(path, True) for path in _files(own_folder(setting))]
    found += [_offered(path, False) for path in _files(shipped("resources", "playbooks"))]
    return sorted(found, key=lambda one: (bool(one.trouble), not one.own, _name(one).casefold()))


def playbook_file(named: str, setting: str) -> Path:
    """Return the file that a person means by a path, or by the name of a playbook's file without its suffix.

    Raises PlaybookInvalid where there is none.
    """
    path = Path(named).expanduser()
    if is_file(path):
        return path
    folders = (own_folder(setting), shipped("resources", "playbooks"))
    tried = [folder / f"{named}{suffix}" for folder in folders for suffix in ("", *SUFFIXES)]
    found = next((one for one in tried if path.name == named and is_file(one)), None)
    if found is None:
        known = ", ".join(sorted({one.stem for folder in folders for one in _files(folder)}))
        raise PlaybookInvalid(f"There is no playbook “{named}”. Name a YAML file, or one of these: {known}.")
    return found


def _files(folder: Path) -> Sequence[Path]:
    if not is_folder(folder):
        return ()
    try:
        return sorted(one for one in folder.iterdir() if one.suffix.lower() in SUFFIXES and is_file(one))
    except OSError:
        return ()


def _offered(path: Path, own: bool) -> Offered:
    """Return what a file holds; it is read again only when it changed, since the list is asked for often."""
    try:
        found = path.stat()
        return _read(path, own, found.st_mtime_ns, found.st_size)
    except OSError as error:
        return Offered(path, own, trouble=f"The playbook “{path.name}” cannot be opened ({error.strerror or error}).")


@lru_cache(maxsize=256)
def _read(path: Path, own: bool, _changed: int, _size: int) -> Offered:
    try:
        return Offered(path, own, load_playbook(path))
    except PlaybookInvalid as error:
        return Offered(path, own, trouble=str(error))


def _name(one: Offered) -> str:
    return one.playbook.name if one.playbook is not None else one.path.name
