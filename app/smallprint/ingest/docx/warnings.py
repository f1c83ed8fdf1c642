"""Says in sentences what a Word document holds that its reading text does not show as it stands."""

from smallprint.domain.change import Reading
from smallprint.ingest.docx.objects import Inside
from smallprint.ingest.docx.text import UNKNOWN_SYMBOL, Tally
from smallprint.ingest.outside import outside_sentence
from smallprint.language.counting import by_number, counted

_NAMED = 5  # things inside the file that are named, where there are more


def warnings_of(
    tally: Tally, changes: int, reading: Reading, inside: Inside, unread: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return one sentence for each kind of thing that was met.

    `changes` counts the tracked ones, `unread` names imported parts.
    """
    sentences = (
        (
            changes,
            f"{{}} is read as if {reading}.",
            "tracked change",
            f"{{}} are read as if {reading}.",
            "tracked changes",
        ),
        (
            tally.comments,
            "{} stands at the end of the text.",
            "comment",
            "{} stand at the end of the text.",
            "comments",
        ),
        (
            tally.hidden,
            "{} of hidden text stands at the end of the text.",
            "character",
            "{} of hidden text stand at the end of the text.",
            "characters",
        ),
        (
            tally.struck,
            "{} is struck out: it is no part of the contract's text and stands at its end.",
            "word",
            "{} are struck out: they are no part of the contract's text and stand at its end.",
            "words",
        ),
        (
            tally.objects,
            "{} is not read.",
            "picture or embedded object",
            "{} are not read.",
            "pictures or embedded objects",
        ),
        (
            tally.fetching,
            "{} would bring in something from outside the file, and was not followed.",
            "field",
            "{} would bring in something from outside the file, and were not followed.",
            "fields",
        ),
        (
            tally.imported,
            "{} is inserted by reference and not read.",
            "other document",
            "{} are inserted by reference and not read.",
            "other documents",
        ),
        (
            tally.symbols,
            f"{{}} of a special font is shown as {UNKNOWN_SYMBOL}.",
            "character",
            f"{{}} of special fonts are shown as {UNKNOWN_SYMBOL}.",
            "characters",
        ),
    )
    said = tuple(
        by_number(count, one, many).format(counted(count, noun, nouns))
        for count, one, noun, many, nouns in sentences
        if count
    )
    return (*said, *_unread(unread), *_inside(inside))


def _unread(names: tuple[str, ...]) -> list[str]:
    """Return the sentence on imported parts whose text is not read."""
    if not names:
        return []
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return [
        f"Imported into the file and not read: {', '.join(names[:_NAMED])}{more}. Open the file in Word, save it and "
        "add it again: Word then writes their text into it."
    ]


def _inside(inside: Inside) -> list[str]:
    """Return the sentences on what the file holds besides text, and on what it would fetch or run."""
    sentences = []
    if inside.embedded:
        more = f" and {len(inside.embedded) - _NAMED} more" if len(inside.embedded) > _NAMED else ""
        sentences.append(f"Inside the file, not opened: {', '.join(inside.embedded[:_NAMED])}{more}.")
    if inside.macros:
        sentences.append("The file carries macros, which were not run.")
    if inside.outside:
        sentences.append(outside_sentence(inside.outside))
    return sentences
