"""Choices that are not ticked, as units that stand apart."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.passage import PassageKind
from smallprint.language.choices import boxes_used, is_unticked
from smallprint.segment.units import Unit


def set_apart(text: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units; a paragraph or row that is a choice which is not ticked stands apart as a whole."""
    used = boxes_used(text)
    if used is None:
        return list(units)
    found: list[Unit] = []
    inside = False
    for unit in units:
        if unit.kind not in (PassageKind.FURNITURE, PassageKind.APART):
            inside = (inside and unit.continues) or is_unticked(text, used, unit.start, unit.end)
            unit = replace(unit, kind=PassageKind.APART) if inside else unit
        found.append(unit)
    return found
