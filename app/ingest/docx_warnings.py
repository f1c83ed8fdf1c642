"""Says in sentences what a Word document holds that its reading text does not show as it stands."""

from app.ingest.docx_text import UNKNOWN_SYMBOL, Tally


def warnings_of(tally: Tally) -> tuple[str, ...]:
    """Return one sentence for each kind of thing that was met."""
    sentences = (
        (
            tally.tracked,
            "{} is read as if accepted.",
            "tracked change",
            "{} are read as if accepted.",
            "tracked changes",
        ),
        (
            tally.comments,
            "{} stands at the end of the text.",
            "comment",
            "{} stand at the end of the text.",
            "comments",
        ),
        (tally.hidden, "{} of hidden text is left out.", "character", "{} of hidden text are left out.", "characters"),
        (
            tally.objects,
            "{} is not read.",
            "picture or embedded object",
            "{} are not read.",
            "pictures or embedded objects",
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
    return tuple(
        one.format(f"{count} {noun}") if count == 1 else many.format(f"{count} {nouns}")
        for count, one, noun, many, nouns in sentences
        if count
    )
