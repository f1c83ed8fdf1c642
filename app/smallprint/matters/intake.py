"""Which documents of a matter the given files are: each file once, and none that the matter holds already twice."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.change import Reading
from smallprint.domain.container import Unpacked
from smallprint.domain.place import file_names
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState
from smallprint.errors import FileRefused
from smallprint.ingest import contracts_in, find_files
from smallprint.ingest.files import PICTURE_ENDINGS
from smallprint.store import Matter, keep_member, place_of_members
from smallprint.system.checksum import checksum_if_read

_NAMED = 4  # files that are named where there are several


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """The documents that files are in a matter, those that it held before first, and the files that are none.

    `skipped` are files in the given folders that are of no kind that can be reviewed, `twice` files that were named
    more than once, `copies` files with the bytes of another one before them, and that one. `left` are sentences on what
    of archives and e-mails was left out, `pictures` counts the new files that are pictures of pages by their names.
    `closed` are folders that may not be looked into.
    """

    ids: tuple[int, ...]
    skipped: tuple[Path, ...] = ()
    twice: tuple[Path, ...] = ()
    copies: tuple[tuple[Path, Path], ...] = ()
    left: tuple[str, ...] = ()
    pictures: int = 0
    closed: tuple[Path, ...] = ()

    def sentences(self) -> list[str]:
        """Return what was left out, and why."""
        told = []
        if self.skipped:
            why = (
                "no contract is read from such a file"
                if len(self.skipped) == 1
                else "no contract is read from such files"
            )
            told.append(f"Left out, because {why}: {_names(self.skipped)}.")
        if self.closed:
            told.append(
                f"Nothing in these folders is read, because they may not be looked into: {_names(self.closed)}."
            )
        if self.twice:
            told.append(f"Named more than once, and taken once: {_names(self.twice)}.")
        if self.copies:
            told.append(_copied(self.copies))
        if self.pictures > 1:
            told.append(
                f"{self.pictures} pictures were added as documents of their own. Where they are pages of one contract, "
                "join them into one PDF and add that."
            )
        return [*told, *self.left]


def _copied(copies: Sequence[tuple[Path, Path]]) -> str:
    """Return which files are copies; files of one name are told apart by their folders, or by numbers."""
    files = list(dict.fromkeys(file for pair in copies for file in pair))
    told = file_names((number, file.name, str(file)) for number, file in enumerate(files))
    names = {file: told[number] for number, file in enumerate(files)}
    if len(copies) == 1:
        [(copy, first)] = copies
        other = first.name if first.name != names[copy] else names[first]
        return f"“{names[copy]}” has the same bytes as “{other}”, and is taken once."
    listed = _listed([names[copy] for copy, _ in copies])
    return f"{len(copies)} files have the same bytes as others, and are taken once: {listed}."


def _names(paths: Sequence[Path]) -> str:
    return _listed([path.name for path in paths])


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return shown + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")


def add_files(
    matter: Matter, paths: Sequence[Path], reading: Reading = Reading.ACCEPTED, token: CancelToken | None = None
) -> AddedFiles:
    """Queue files, and all reviewable files of folders, as waiting documents; `reading` is of tracked changes.

    A file whose bytes the matter holds is not queued: it is the document that was made of them. Of an archive or an
    e-mail the contracts in it are queued.
    """
    found = find_files(paths)
    token = token or CancelToken()
    known = {one.sha256: one.id for one in matter.documents.summaries() if one.state is DocumentState.OPEN}
    first: dict[str, Path] = {}
    copies: list[tuple[Path, Path]] = []
    new: list[Path] = []
    held: dict[int, None] = {}
    left: list[str] = []

    def take(file: Path, checksum: str) -> bool:
        """Say whether bytes are new, and note which document they are where they are not."""
        if checksum and checksum in first:
            copies.append((file, first[checksum]))
            return False
        if checksum:
            first[checksum] = file
        here = _held(matter, known, checksum, reading)
        if here:
            held[here] = None
        return not here

    for file in found.files:
        checksum = checksum_if_read(file, token)
        if not take(file, checksum):
            continue
        inside = _unpacked(file, token)
        if inside is None:
            new.append(file)
            continue
        left += inside.notes
        place = place_of_members(matter.path, checksum)
        for number, member in enumerate(inside.members, 1):
            if take(Path(member.within, member.name), hashlib.sha256(member.data).hexdigest()):
                new.append(keep_member(place, number, member))
    queued = matter.documents.queue(new, reading)
    pictures = sum(file.suffix.lower() in PICTURE_ENDINGS for file in new)
    return AddedFiles((*held, *queued), found.skipped, found.twice, tuple(copies), tuple(left), pictures, found.closed)


def _unpacked(file: Path, token: CancelToken) -> Unpacked | None:
    """Return what an archive or an e-mail holds; None for a contract, and where nothing can be taken out.

    Whoever reads such a file says why not.
    """
    try:
        return contracts_in(file, token)
    except FileRefused:
        return None


def _held(matter: Matter, known: dict[str, int], checksum: str, reading: Reading) -> int:
    """Return the document that these bytes are, read that way; 0 where the matter has none."""
    plain = known.get(checksum, 0)
    if reading is Reading.ACCEPTED:
        return plain
    if plain and not matter.documents.load(plain, places=False).changes:
        return plain  # without changes, both readings are the same
    return known.get(f"{checksum}:{reading}", 0)
