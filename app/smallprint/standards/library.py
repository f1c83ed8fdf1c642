"""The forms that are known: those that ship with the program, and those of the person's own folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from smallprint.domain.standard import StandardForm
from smallprint.errors import StandardInvalid
from smallprint.standards.form_file import SUFFIX, load_form
from smallprint.system.paths import data_folder, shipped
from smallprint.system.reachable import is_file, is_folder


@dataclass(frozen=True, slots=True)
class OfferedForm:
    """A form that documents are compared with, or a file of the folder that is none: `trouble` then says why."""

    path: Path
    own: bool
    form: StandardForm | None = None
    trouble: str = ""


def own_folder(setting: str) -> Path:
    """Return the folder of a person's own forms: the one in the settings, else one of the data folder."""
    return Path(setting).expanduser() if setting.strip() else data_folder() / "standards"


def offered_forms(setting: str) -> list[OfferedForm]:
    """Return all forms, a person's own before those that ship, each by name; what is none comes last."""
    found = [_offered(path, True) for path in _files(own_folder(setting))]
    found += [_offered(path, False) for path in _files(shipped("resources", "standards"))]
    return sorted(found, key=lambda one: (bool(one.trouble), not one.own, _name(one).casefold()))


def known_forms(setting: str) -> tuple[StandardForm, ...]:
    """Return the forms that documents are compared with; what cannot be read is left out."""
    return tuple(one.form for one in offered_forms(setting) if one.form is not None)


def _files(folder: Path) -> Sequence[Path]:
    if not is_folder(folder):
        return ()
    try:
        return sorted(one for one in folder.iterdir() if one.suffix.lower() == SUFFIX and is_file(one))
    except OSError:
        return ()


def _offered(path: Path, own: bool) -> OfferedForm:
    """Return what a file holds; it is read again only when it changed, since all are asked for with each document."""
    try:
        found = path.stat()
        return _read(path, own, found.st_mtime_ns, found.st_size)
    except OSError as error:
        return OfferedForm(path, own, trouble=f"“{path.name}” cannot be opened ({error.strerror or error}).")


@lru_cache(maxsize=256)
def _read(path: Path, own: bool, _changed: int, _size: int) -> OfferedForm:
    try:
        return OfferedForm(path, own, load_form(path))
    except StandardInvalid as error:
        return OfferedForm(path, own, trouble=str(error))


def _name(one: OfferedForm) -> str:
    return one.form.name if one.form is not None else one.path.name
