"""What a Word document holds that its reading text does not show as it stands."""

from smallprint.domain.change import Reading
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.ingest.docx.objects import Inside
from smallprint.ingest.docx.text import UnshownContent
from smallprint.ingest.outside import outside_remark


def remarks_on(
    tally: UnshownContent, changes: int, reading: Reading, inside: Inside, unread: tuple[str, ...] = ()
) -> tuple[Remark, ...]:
    """Return one remark for each kind of thing that was met.

    `changes` counts the tracked ones, `unread` names imported parts.
    """
    met = (
        Remark(RemarkKind.CHANGES_READ, changes, names=(reading.value,)),
        Remark(RemarkKind.COMMENTS, tally.comments),
        Remark(RemarkKind.HIDDEN, tally.hidden),
        Remark(RemarkKind.STRUCK, tally.struck),
        Remark(RemarkKind.OBJECTS, tally.objects),
        Remark(RemarkKind.FETCHING_FIELDS, tally.fetching),
        Remark(RemarkKind.INSERTED_DOCUMENTS, tally.imported),
        Remark(RemarkKind.SYMBOLS, tally.symbols),
        Remark(RemarkKind.IMPORTS_UNREAD, len(unread), names=unread),
        Remark(RemarkKind.EMBEDDED, len(inside.embedded), names=tuple(inside.embedded)),
        Remark(RemarkKind.MACROS, int(bool(inside.macros))),
    )
    outside = (outside_remark(inside.outside),) if inside.outside else ()
    return (*(remark for remark in met if remark.count), *outside)
