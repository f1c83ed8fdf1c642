"""Blocks -> units: what Word itself marks as paragraph, heading, list item, row, header or note."""

from smallprint.domain.document import Block, BlockKind, Document
from smallprint.domain.passage import PassageKind
from smallprint.segment.units import Unit

_KINDS = {
    BlockKind.HEADING: PassageKind.HEADING,
    BlockKind.LIST_ITEM: PassageKind.LIST_ITEM,
    BlockKind.TABLE_ROW: PassageKind.TABLE_ROW,
    BlockKind.HEADER: PassageKind.FURNITURE,
    BlockKind.FOOTER: PassageKind.FURNITURE,
    BlockKind.FOOTNOTE: PassageKind.NOTE,
    BlockKind.ENDNOTE: PassageKind.NOTE,
    BlockKind.COMMENT: PassageKind.FURNITURE,
    BlockKind.HIDDEN: PassageKind.APART,
    BlockKind.STRUCK: PassageKind.APART,
    BlockKind.UNTICKED: PassageKind.APART,
}


def read_blocks(document: Document) -> list[Unit]:
    """Return one unit for each block that has text, and for text that stands in no block."""
    units: list[Unit] = []
    reached = 0
    for block in document.blocks:
        _add(units, document.text, Unit(reached, max(reached, block.start)))
        _add(units, document.text, _unit(block, max(reached, block.start)))
        reached = max(reached, block.end)
    _add(units, document.text, Unit(reached, len(document.text)))
    return units


def _unit(block: Block, start: int) -> Unit:
    listed = block.kind is BlockKind.LIST_ITEM
    sections = listed or block.kind is BlockKind.HEADING
    return Unit(
        start,
        max(start, block.end),
        _KINDS.get(block.kind),
        level=block.level if sections else 0,
        number=block.number if sections else "",
        listed=listed,
    )


def _add(units: list[Unit], text: str, unit: Unit) -> None:
    """Add the unit without the white space around it, if anything is left."""
    piece = text[unit.start : unit.end]
    start = unit.start + len(piece) - len(piece.lstrip())
    end = unit.start + len(piece.rstrip())
    if start < end:
        units.append(Unit(start, end, unit.kind, level=unit.level, number=unit.number, listed=unit.listed))
