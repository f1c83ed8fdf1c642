"""A unit: a paragraph, heading, list item, table row or piece of furniture, before it is cut into passages."""

from dataclasses import dataclass

from smallprint.domain.passage import PassageKind


@dataclass(frozen=True, slots=True)
class Unit:
    """Characters `start` to `end` of the text, without white space around them; never empty.

    `kind` is given where it is already known, `level` and `number` where Word says them (`listed`: as a list item,
    else as a heading). `continues` says that it goes on with the sentence of the unit before the furniture, and
    `opened` that it starts where a section may start without doubt (not in the middle of wrapped lines).
    """

    start: int
    end: int
    kind: PassageKind | None = None
    continues: bool = False
    opened: bool = True
    level: int = 0
    number: str = ""
    listed: bool = False
