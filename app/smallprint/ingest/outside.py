"""What a file refers to outside itself: remarked on, never fetched; and where a PDF does so."""

import re
from collections.abc import Sequence
from itertools import islice

from smallprint.domain.remark import Remark, RemarkKind

# Entries of a stream's dictionary, which stands in the clear in every PDF: the file that has its bytes (/F), the page
# of another file that it stands for (/Ref), and the picture that a printer puts in its place (/OPI).
_KINDS = {b"F": "content", b"Ref": "page of another file", b"OPI": "picture"}
_ENTRY = re.compile(rb"/(F|Ref|OPI)\s*(?:[(<]|(\d{1,9}\s+\d{1,5})\s+R\b)")
_OF_A_STREAM = re.compile(rb"endobj|(?<!end)stream")
_MOST_LOOKED_AT = 1000


def outside_remark(kinds: Sequence[str]) -> Remark:
    """Return the remark on what a file refers to outside itself; `kinds` names each thing."""
    return Remark(RemarkKind.OUTSIDE, len(kinds), names=tuple(dict.fromkeys(kinds)))


def outside_pdf(data: bytes) -> list[str]:
    """Return what each thing is that belongs to what a PDF shows and is not in it, one for each stream."""
    found: dict[int, str] = {}
    for entry in islice(_ENTRY.finditer(data), _MOST_LOOKED_AT):
        after = _OF_A_STREAM.search(data, entry.end())
        if after and after[0] == b"stream" and (entry[1] != b"F" or entry[2] is None or _is_file(data, entry[2])):
            found.setdefault(after.start(), _KINDS[entry[1]])
    return list(found.values())


def _is_file(data: bytes, reference: bytes) -> bool:
    """Say whether an object names a file; /F may be the name of a font as well."""
    number, generation = reference.split()
    head = rb"(?<!\d)%d\s+%d\s+obj\s*" % (int(number), int(generation))
    return re.search(head + rb"(?:\(|<<(?:(?!endobj).){0,500}?/(?:Filespec|FS|UF)\b)", data, re.DOTALL) is not None
