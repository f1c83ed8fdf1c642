"""Answers as one pastes them into a letter: the documents' own words, and where they stand."""

from collections.abc import Sequence

from app.domain.asked import GivenAnswer


def cited_answer(given: GivenAnswer, name: str) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words."""
    answer = given.answer
    said = answer.verdict.said
    lines = [
        answer.question,
        *([said] if said else []),
        *(one.place.cited(one.quote, name) for one in answer.citations),
    ]
    if answer.wording:
        lines.append(f"In the words of {given.answerer.model_name}, which may be wrong: {answer.wording}")
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells."""
    table = [("Document", question, "Quote")]
    for name, given in rows:
        quotes = [one.place.cited(one.quote, name) for one in given.answer.citations[:1]]
        table.append((" ".join(name.split()), given.answer.verdict.said, "".join(quotes)))
    return "\n".join("\t".join(row) for row in table)
