"""Answers as one pastes them into a letter: the documents' own words, and where they stand."""

from collections.abc import Sequence

from app.domain.asked import GivenAnswer


def cited_answer(given: GivenAnswer, name: str) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words."""
    answer = given.answer
    lines = [answer.question] if answer.parts else []
    for part in answer.parts or (answer,):
        lines += [part.question, *([part.verdict.said] if part.verdict.said else [])]
        lines += [part.fact.said] if part.fact is not None else []
        lines += [one.place.cited(one.quote, name) for one in part.citations]
    if answer.wording:
        lines.append(f"In the words of {given.answerer.model_name}, which may be wrong: {answer.wording}")
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells."""
    facts = any(part.fact is not None for _, given in rows for part in (given.answer, *given.answer.parts))
    table = [("Document", question, *(("Value", "From") if facts else ()), "Quote")]
    for name, given in rows:
        answer = given.answer
        quotes = [one.place.cited(one.quote, name) for one in answer.citations[: max(1, len(answer.parts))]]
        found = [part.fact for part in answer.parts or (answer,) if part.fact is not None]
        values = ("; ".join(filter(None, (fact.value for fact in found))), "; ".join(fact.source for fact in found))
        table.append((" ".join(name.split()), answer.said, *(values if facts else ()), " ".join(quotes)))
    return "\n".join("\t".join(row) for row in table)
