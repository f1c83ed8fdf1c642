"""Takes the contracts out of archives and e-mails, those within others included, as far as the limits go."""

from collections.abc import Iterator

from smallprint.domain.container import Member, Unpacked
from smallprint.errors import FileLocked, FileRefused, FileUnsupported
from smallprint.ingest.compound import MAGIC
from smallprint.ingest.containers.archive import zip_entries
from smallprint.ingest.containers.entry import Entry
from smallprint.ingest.containers.mail import mail_entries
from smallprint.ingest.containers.names import container_name, file_name
from smallprint.ingest.containers.outlook import outlook_entries
from smallprint.ingest.docx.office import needs_office
from smallprint.ingest.files import READABLE
from smallprint.ingest.own_output import is_own_content
from smallprint.ingest.sniff import Kind, sniff

MOST_MEMBERS = 500
MOST_BYTES = 256 * 1024 * 1024
"""Of one member."""
MOST_IN_ALL = 512 * 1024 * 1024
DEEPEST = 4
"""How many containers may stand in each other."""
_FEWEST_WORDS = 150  # of a mail with attachments: a shorter text only announces them
_NAMED = 4
_ENDINGS = {Kind.ARCHIVE: ".zip", Kind.MAIL: ".eml"}
CONTAINERS = frozenset(_ENDINGS)


def container_kind(data: bytes, name: str) -> Kind | None:
    """Return which kind of container a file is by its content; None for what is none."""
    try:
        kind = sniff(data, name)
    except FileRefused:
        return None
    return kind if kind in CONTAINERS else None


def unpacked(data: bytes, name: str) -> Unpacked:
    """Return the contracts in a container; raises FileUnsupported with a sentence where there are none."""
    kind = container_kind(data, name)
    if kind is None:
        raise FileUnsupported(f"“{name}” is no zip archive and no e-mail.")
    unpacking = _Unpacking()
    unpacking.open(data, name, kind, "")
    if not unpacking.members:
        raise unpacking.refusal(name, kind)
    return Unpacked(tuple(unpacking.members), tuple(unpacking.sentences()))


def holds_nothing(data: bytes, name: str) -> FileRefused:
    """Return why a container is not read as a document of its own."""
    try:
        unpacked(data, name)
    except FileRefused as refusal:
        return refusal
    return FileUnsupported(f"“{name}” holds contracts. Add it to a matter, and they are taken out of it.")


class _Unpacking:
    """What was taken out of a container so far, and what was left in it."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self._left: dict[str, list[str]] = {}  # names of files that are no contracts, by container
        self._own: dict[str, list[str]] = {}  # names of what this program wrote
        self._said: list[str] = []
        self._locked = False
        self._bytes = 0
        self._looked_at = 0

    def open(self, data: bytes, name: str, kind: Kind, outer: str, depth: int = 1) -> None:
        """Take out of one container, and of those in it."""
        outlook = data.startswith(MAGIC)
        shown = container_name(name, ".msg" if outlook else _ENDINGS[kind])
        within = f"{shown} in {outer}" if outer else shown
        before = len(self.members)
        message: Entry | None = None
        try:
            for entry in self._entries(data, kind, outlook):
                if not entry.path:
                    self._said.append(f"“{shown}”: {entry.trouble}")
                elif entry.is_message and len(self.members) == before and message is None:
                    message = entry
                elif entry.is_message:
                    self._message(entry, within, attached=True)
                else:
                    self._take(entry, within, depth)
                if self._is_full(shown):
                    break
        except FileRefused as refusal:
            self._said.append(f"“{shown}” {refusal}")
        if message is not None:
            self._message(message, within, attached=len(self.members) > before)

    def _entries(self, data: bytes, kind: Kind, outlook: bool) -> Iterator[Entry]:
        if kind is Kind.ARCHIVE:
            return zip_entries(data, MOST_BYTES)
        return outlook_entries(data) if outlook else mail_entries(data)

    def _is_full(self, shown: str) -> bool:
        if len(self.members) < MOST_MEMBERS and self._bytes < MOST_IN_ALL:
            return False
        said = f"“{shown}” holds more than is taken out at once. Unpack it and add the rest."
        if said not in self._said:
            self._said.append(said)
        return True

    def _take(self, entry: Entry, within: str, depth: int) -> None:
        name = file_name(entry.path)
        if entry.locked:
            self._locked = True
            self._said.append(
                f"“{name}” in “{within}” needs a password. Unpack the archive with its password and add the file."
            )
            return
        if entry.trouble:
            self._said.append(f"“{name}” in “{within}” {entry.trouble}.")
            return
        self._bytes += len(entry.data)
        if is_own_content(name, entry.data):
            self._own.setdefault(within, []).append(name)
            return
        try:
            kind = sniff(entry.data, name)
        except FileLocked:
            self._add(name, within, entry.data)
            return
        except FileUnsupported:
            if needs_office(entry.data):
                self._add(name, within, entry.data)
            else:
                self._left.setdefault(within, []).append(name)
            return
        except FileRefused as refusal:
            self._said.append(f"{str(refusal).removesuffix('.')}. It is in “{within}”.")
            return
        if kind in CONTAINERS:
            self._open_inner(entry.data, name, kind, within, depth)
        elif kind in (Kind.PDF, Kind.DOCX) or name.lower().endswith(READABLE):
            self._add(name, within, entry.data)
        else:
            self._left.setdefault(within, []).append(name)

    def _open_inner(self, data: bytes, name: str, kind: Kind, within: str, depth: int) -> None:
        if depth == DEEPEST:
            self._said.append(f"“{name}” in “{within}” stands in too many others. Unpack them and add it.")
            return
        before = self._counted()
        self.open(data, name, kind, within, depth + 1)
        if before == self._counted():
            self._said.append(f"“{name}” in “{within}” holds no contract.")

    def _counted(self) -> int:
        named = (*self._left.values(), *self._own.values())
        return len(self.members) + len(self._said) + sum(map(len, named))

    def _add(self, name: str, within: str, data: bytes) -> None:
        taken = {one.name.lower() for one in self.members if one.within == within}
        stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
        distinct, number = name, 1
        while distinct.lower() in taken:
            number += 1
            distinct = f"{stem} ({number}){dot}{ending}"
        self.members.append(Member(distinct, within, data))

    def _message(self, entry: Entry, within: str, attached: bool) -> None:
        """Take the text of a mail where it is more than a note that goes with what is attached."""
        body = entry.data.decode().partition("\n\n")[2]
        own = [line for line in body.splitlines() if not line.lstrip().startswith(">")]
        words = sum(len(line.split()) for line in own)
        if words >= (_FEWEST_WORDS if attached else 1):
            self._add(file_name(entry.path), within, entry.data)

    def sentences(self) -> list[str]:
        """Return what was left out, and why."""
        told = list(dict.fromkeys(self._said))
        told += [
            f"Left in “{within}”, because no contract is read from such files: {_named(names)}."
            for within, names in self._left.items()
        ]
        told += [
            f"Left in “{within}”, because Smallprint wrote it: {_named(names)}." for within, names in self._own.items()
        ]
        return told

    def refusal(self, name: str, kind: Kind) -> FileRefused:
        """Return why nothing was taken out."""
        what = "a zip archive" if kind is Kind.ARCHIVE else "an e-mail"
        if self._locked and len(self._said) == 1 and not self._left:
            return FileUnsupported(self._said[0])
        if self._locked:
            return FileUnsupported(
                f"“{name}” is {what} with a password. Unpack it with its password and add the contracts in it."
            )
        said = self.sentences()
        if not said:
            return FileUnsupported(f"“{name}” is {what} without a contract in it. Check that it is the right one.")
        return FileUnsupported(f"“{name}” is {what} from which nothing can be read. {' '.join(said[:3])}")


def _named(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(f"“{name}”" for name in names[:_NAMED]) + more
