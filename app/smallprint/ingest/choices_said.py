"""What is said of the choices of a text: how many boxes are not ticked, and where none is."""

from smallprint.domain.choices import boxes_used, choices_open


def choice_sentences(text: str) -> tuple[str, ...]:
    """Return sentences on the choices of a text that are not ticked; none where there are none."""
    used = boxes_used(text)
    left, opened = choices_open(text, used) if used is not None else (0, 0)
    sentences = []
    if left > opened:
        count = left - opened
        beside = "1 choice is not ticked, beside others that are" if count == 1 else f"{count} choices are not ticked"
        sentences.append(f"{beside}: nothing is taken from {'it' if count == 1 else 'them'}.")
    if opened:
        stands = "1 choice stands" if opened == 1 else f"{opened} choices stand"
        sentences.append(f"{stands} where no box is ticked: what was agreed there is open.")
    return tuple(sentences)
