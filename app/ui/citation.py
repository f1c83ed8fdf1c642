"""Answers as one pastes them into a letter: the documents' own words, where they stand, and how sure they answer."""

from collections.abc import Sequence

from app.domain.asked import GivenAnswer
from app.domain.question import State
from app.domain.searched import Searched

_MAY = "May answer: "


def cited_answer(given: GivenAnswer, name: str, searched: Searched | None = None) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words.

    What is no answer begins with the words that say so: a reader of the letter sees nothing of the window.
    """
    answer = given.answer
    lines = [_asked(answer.question, answer.state)]
    lines += [one for one in (answer.decided, answer.meaning, searched.sentence if searched else "") if one]
    lines += [one.place.cited(one.quote, name) for one in answer.citations]
    if answer.wording:
        lines.append(f"In the words of {given.answerer.model_name}, which may be wrong: {answer.wording}")
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells.

    A quote that may answer says so in its own cell too, which can be copied on without the others.
    """
    table = [("Document", question, "Quote")]
    for name, given in rows:
        answer = given.answer
        marked = _MAY if answer.state is State.MAY_ANSWER else ""
        quotes = [marked + one.place.cited(one.quote, name) for one in answer.citations[:1]]
        table.append((" ".join(name.split()), answer.decided or answer.state.said, "".join(quotes)))
    return "\n".join("\t".join(row) for row in table)


def _asked(question: str, state: State) -> str:
    if state is State.MAY_ANSWER:
        return f"{_MAY}{question}"
    return f"{state.said}: {question}" if state is State.NOT_FOUND else question
