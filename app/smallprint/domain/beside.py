"""What is said beside an answer wherever it is shown; nothing of it is stored, since it follows from what is."""

from dataclasses import dataclass

from smallprint.language.names import language_name


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside an answer.

    `cells` has a text for each of its citations: of a quote that is a row of a table the cell that answers with its
    headings ("Junior engineer · Hourly rate: $95"), else "". `languages` says what can be compared where question and
    document are in two languages, "" where they are in one.
    """

    cells: tuple[str, ...] = ()
    languages: str = ""

    def cell(self, number: int) -> str:
        """Return the text for citation `number`, counted from 0."""
        return self.cells[number] if number < len(self.cells) else ""


NOTHING = Beside()
"""Where nothing is to be said."""


def across_languages(document: str, question: str) -> str:
    """Return what a question in one language can find in a document in another (ISO 639-1); "" for one language."""
    told, asked = language_name(document), language_name(question)
    if not told or not asked or document == question:
        return ""
    return (
        f"This document is in {told} and the question in {asked}: only names, numbers and words that both share are "
        f"compared. Ask in {told}."
    )
