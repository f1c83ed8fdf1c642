"""What is remarked on the choices of a text: how many boxes are not ticked, and where none is."""

from smallprint.domain.remark import Remark, RemarkKind
from smallprint.language.choices import boxes_used, choices_open


def choices_left(text: str) -> tuple[Remark, ...]:
    """Return remarks on the choices of a text that are not ticked; none where there are none."""
    used = boxes_used(text)
    left, opened = choices_open(text, used) if used is not None else (0, 0)
    remarks = (Remark(RemarkKind.CHOICES_NOT_TICKED, left - opened), Remark(RemarkKind.CHOICES_OPEN, opened))
    return tuple(remark for remark in remarks if remark.count > 0)
