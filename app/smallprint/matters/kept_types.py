"""The person's own clause types that the program keeps, to offer them in the next matter.

They stand in a small file of the data folder, apart from every matter: a matter has its own copy of what it uses, so
it is complete when it is sent elsewhere. The file holds words of contracts, so only its owner may read it.

There is one type of a name, whatever the case of its letters. What is kept under a name that is there already takes the
place of its question, group and kind of value; the examples of both stay, those kept last first. What was an example
and is now said to be none of it, or the other way round, is what was said last.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeGuard

from smallprint.domain.clause import OWN_KINDS, ClauseGroup, ValueKind
from smallprint.errors import KeptTypesUnusable
from smallprint.system.paths import data_folder
from smallprint.system.reachable import is_there
from smallprint.system.state_file import StateUnreadable, read_state, write_state

_VERSION = 1
_NAME, _DAMAGED = "clause-types.json", "clause-types.damaged"


@dataclass(frozen=True, slots=True)
class KeptType:
    """A type as it is kept: `examples` are passages that are such a clause, `unlike` passages that are not."""

    name: str
    question: str
    group: ClauseGroup
    value_kind: ValueKind
    examples: tuple[str, ...]
    unlike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file holds: the types by name, whether new ones are kept too, and a sentence where it was damaged."""

    types: tuple[KeptType, ...] = ()
    keeps_new: bool = True
    trouble: str = ""

    def get(self, name: str) -> KeptType | None:
        """Return the type of a name, None where there is none."""
        return next((one for one in self.types if _same(one.name, name)), None)


def kept_types() -> Kept:
    """Return what is kept. A damaged file is set aside, and what of it can be read is kept; `trouble` says so."""
    try:
        return _read(_file())
    except KeptTypesUnusable as error:
        return Kept(trouble=str(error))


def keep_type(kept: KeptType, instead_of: str = "", dropped: Sequence[str] = ()) -> None:
    """Keep a type, under its new name where it was `instead_of`; `dropped` are examples that were taken out of it.

    Raises KeptTypesUnusable.
    """
    now = _read(_file())
    before = [one for one in (now.get(kept.name), now.get(instead_of or kept.name)) if one is not None]
    examples = [*kept.examples, *(text for one in before for text in one.examples if text not in dropped)]
    unlike = [*kept.unlike, *(text for one in before for text in one.unlike)]
    merged = replace(
        kept,
        examples=tuple(text for text in dict.fromkeys(examples) if text not in kept.unlike),
        unlike=tuple(text for text in dict.fromkeys(unlike) if text not in kept.examples),
    )
    others = [one for one in now.types if one not in before]
    _write((*others, merged), now.keeps_new)


def forget_type(name: str) -> bool:
    """Keep a type no more; return whether it was kept. Matters that use it are not changed.

    Raises KeptTypesUnusable.
    """
    now = _read(_file())
    gone = now.get(name)
    if gone is not None:
        _write(tuple(one for one in now.types if one is not gone), now.keeps_new)
    return gone is not None


def keep_new_types(wanted: bool) -> None:
    """Remember whether the person wants new types to be kept; raises KeptTypesUnusable."""
    now = _read(_file())
    if now.keeps_new != wanted:
        _write(now.types, wanted)


def _same(name: str, other: str) -> bool:
    return " ".join(name.split()).casefold() == " ".join(other.split()).casefold()


def _file() -> Path:
    return data_folder() / _NAME


def _read(path: Path) -> Kept:
    """Return what a file holds; raises KeptTypesUnusable where it must not be written over."""
    try:
        stored = read_state(path)
    except StateUnreadable as error:
        if isinstance(error.__cause__, OSError):
            raise KeptTypesUnusable(
                f"The clause types kept for other matters cannot be read ({error}). Check the file {path}."
            ) from error
        return Kept(trouble=f"The file of the clause types kept for other matters was damaged. {_aside(path)}")
    if stored is None:
        return Kept()
    if isinstance(stored, dict) and isinstance(stored.get("version"), int) and stored["version"] > _VERSION:
        raise KeptTypesUnusable(
            "The clause types kept for other matters are from a newer Smallprint. Update the program to use them."
        )
    entries = stored.get("types") if isinstance(stored, dict) else None
    if not isinstance(stored, dict) or not isinstance(entries, list):
        return Kept(trouble=f"The file of the clause types kept for other matters was damaged. {_aside(path)}")
    found = {one.name.casefold(): one for entry in entries if (one := _type(entry)) is not None}
    types = tuple(sorted(found.values(), key=lambda one: one.name.casefold()))
    keeps_new = stored.get("keeps_new") is not False
    if len(types) == len(entries):
        return Kept(types, keeps_new)
    lost = len(entries) - len(types)
    trouble = f"{lost} of the clause types kept for other matters cannot be read. {_aside(path)}"
    _write(types, keeps_new)
    return Kept(types, keeps_new, trouble)


def _aside(path: Path) -> str:
    """Give a damaged file another name, and return the sentence that says so; raises KeptTypesUnusable."""
    number = 1
    while is_there(aside := path.with_name(f"{_DAMAGED}-{number}.json")):
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise KeptTypesUnusable(
            f"The file {path} is damaged and cannot be set aside ({error.strerror or error}). Move it away by hand."
        ) from error
    return f"It was set aside as {aside}."


def _write(types: Sequence[KeptType], keeps_new: bool) -> None:
    path = _file()
    entries = [
        {
            "name": one.name,
            "question": one.question,
            "group": one.group,
            "value": one.value_kind,
            "examples": list(one.examples),
            "unlike": list(one.unlike),
        }
        for one in types
    ]
    try:
        write_state(path, {"version": _VERSION, "keeps_new": keeps_new, "types": entries})
    except OSError as error:
        reason = error.strerror or error
        raise KeptTypesUnusable(
            f"The clause type could not be kept for other matters ({reason}). Look at the folder {path.parent}."
        ) from error


def _type(entry: object) -> KeptType | None:
    """Return an entry of the file as a type, None where it is none."""
    if not isinstance(entry, dict):
        return None
    name, question, group, kind = (entry.get(key) for key in ("name", "question", "group", "value"))
    examples, unlike = entry.get("examples"), entry.get("unlike")
    if not (isinstance(name, str) and name.strip() and isinstance(question, str)):
        return None
    if group not in list(ClauseGroup) or kind not in OWN_KINDS or not _texts(examples) or not _texts(unlike):
        return None
    return KeptType(name, question, ClauseGroup(group), ValueKind(kind), tuple(examples), tuple(unlike))


def _texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
