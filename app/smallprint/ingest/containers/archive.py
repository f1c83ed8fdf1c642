"""Zip archives: their entries, one after the other, each only as far as the limits go."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from smallprint.errors import FileDamaged
from smallprint.ingest.containers.entry import Entry
from smallprint.ingest.containers.names import decoded_name, is_of_a_system

MOST_ENTRIES = 5_000
"""Entries that are looked at; those of a system among them."""
_MOST_TIMES = 300  # a file packs that much smaller only when it was made to fill a disk
_FEW_BYTES = 10 * 1024 * 1024  # below, it does no harm
_BROKEN = (
    zipfile.BadZipFile, OSError, RuntimeError, EOFError, NotImplementedError, ValueError, zlib.error, LookupError,
)  # fmt: skip


def zip_entries(data: bytes, most_bytes: int) -> Iterator[Entry]:
    """Yield the files of an archive, without those of a system; one that cannot be taken out says why."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise FileDamaged("is cut short or damaged. Get it again from where it came.") from error
    with archive:
        for number, info in enumerate(archive.infolist()):
            if number >= MOST_ENTRIES:
                yield Entry("", trouble=f"Of its {len(archive.infolist()):,} entries, the first {MOST_ENTRIES:,}"
                            " were looked at.")  # fmt: skip
                return
            name = decoded_name(info.filename, bool(info.flag_bits & 0x800))
            if not name.endswith("/") and not is_of_a_system(name):
                yield _entry(archive, info, name, most_bytes)


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, most_bytes: int) -> Entry:
    if info.flag_bits & 0x1:
        return Entry(name, locked=True)
    if info.file_size > max(_FEW_BYTES, _MOST_TIMES * info.compress_size):
        return Entry(name, trouble="is packed so tightly that it can hold no contract")
    if info.file_size > most_bytes:
        return Entry(name, trouble="is too large to be taken out: unpack the archive and add the file")
    try:
        with archive.open(info) as packed:
            found = packed.read(most_bytes + 1)  # an entry may hold more than it says
    except _BROKEN:
        return Entry(name, trouble="is damaged, or packed in a way that is not read")
    if len(found) > most_bytes:
        return Entry(name, trouble="is too large to be taken out: unpack the archive and add the file")
    return Entry(name, found)
