"""Answers as one pastes them into a letter: the documents' own words, where they stand, and how sure they answer."""

from collections.abc import Sequence

from smallprint.domain.asked import GivenAnswer
from smallprint.domain.question import State
from smallprint.domain.searched import Searched

_MAY = "May answer: "


def cited_answer(given: GivenAnswer, name: str, searched: Searched | None = None) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words.

    What is no answer begins with the words that say so: a reader of the letter sees nothing of the window.
    """
    answer = given.answer
    lines = [_asked(answer.question, answer.state)]
    lines += [searched.sentence] if searched else []
    for part in answer.parts or (answer,):
        lines += [_asked(part.question, part.state)] if answer.parts else []
        lines += [one for one in (part.decided, part.meaning) if one]
        lines += [part.fact.said] if part.fact is not None else []
        lines += [one.place.cited(one.quote, name) for one in part.citations]
    if answer.wording:
        lines.append(f"In the words of {given.answerer.model_name}, which may be wrong: {answer.wording}")
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells.

    A quote that may answer says so in its own cell too, which can be copied on without the others. Where rows rest on
    findings, their values have a column, and what they are from another.
    """
    facts = any(part.fact is not None for _, given in rows for part in (given.answer, *given.answer.parts))
    table = [("Document", question, *(("Value", "From") if facts else ()), "Quote")]
    for name, given in rows:
        answer = given.answer
        parts = answer.parts or (answer,)
        quotes = [
            (_MAY if part.state is State.MAY_ANSWER else "") + one.place.cited(one.quote, name)
            for part in parts
            for one in part.citations[:1]
        ]
        found = [part.fact for part in parts if part.fact is not None]
        values = ("; ".join(filter(None, (fact.value for fact in found))), "; ".join(fact.source for fact in found))
        said = answer.decided or answer.state.said
        table.append((" ".join(name.split()), said, *(values if facts else ()), " ".join(quotes)))
    return "\n".join("\t".join(row) for row in table)


def _asked(question: str, state: State) -> str:
    if state is State.MAY_ANSWER:
        return f"{_MAY}{question}"
    return f"{state.said}: {question}" if state is State.NOT_FOUND else question
