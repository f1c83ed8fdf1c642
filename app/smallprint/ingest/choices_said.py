"""What is said of the choices of a text: how many boxes are not ticked, and where none is."""

from smallprint.domain.choices import boxes_used, choices_open
from smallprint.language.counting import by_number, counted


def choice_sentences(text: str) -> tuple[str, ...]:
    """Return sentences on the choices of a text that are not ticked; none where there are none."""
    used = boxes_used(text)
    left, opened = choices_open(text, used) if used is not None else (0, 0)
    sentences = []
    if left > opened:
        count = left - opened
        beside = by_number(count, "1 choice is not ticked, beside others that are", f"{count:,} choices are not ticked")
        sentences.append(f"{beside}: nothing is taken from {by_number(count, 'it', 'them')}.")
    if opened:
        stands = counted(opened, "choice stands", "choices stand")
        sentences.append(f"{stands} where no box is ticked: what was agreed there is open.")
    return tuple(sentences)
