"""Answers as one pastes them into a letter: the documents' own words, where they stand, and how sure they answer."""

from collections.abc import Sequence

from smallprint.domain.asked import GivenAnswer
from smallprint.domain.question import State
from smallprint.domain.searched import Searched
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import cited
from smallprint.ui.translation.texts import marked, tr

_MAY = marked("May answer: {what}")


def cited_answer(given: GivenAnswer, name: str, searched: Searched | None = None) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words.

    What is no answer begins with the words that say so: a reader of the letter sees nothing of the window.
    """
    answer = given.answer
    lines = [_asked(answer.question, answer.state)]
    lines += [translated(searched.sentence)] if searched else []
    for part in answer.parts or (answer,):
        lines += [_asked(part.question, part.state)] if answer.parts else []
        lines += [one for one in (translated(part.decided), translated(part.meaning)) if one]
        lines += [f"{part.fact.value}, {translated(part.fact.source)}"] if part.fact is not None else []
        lines += [cited(one.place, one.quote, name) for one in part.citations]
    if answer.wording:
        lines.append(
            tr(
                "In the words of {model}, which may be wrong: {wording}",
                model=given.answerer.model_name,
                wording=answer.wording,
            )
        )
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells.

    A quote that may answer says so in its own cell too, which can be copied on without the others. Where rows rest on
    findings, their values have a column, and what they are from another.
    """
    facts = any(part.fact is not None for _, given in rows for part in (given.answer, *given.answer.parts))
    table = [(tr("Document"), question, *((tr("Value"), tr("From")) if facts else ()), tr("Quote"))]
    for name, given in rows:
        answer = given.answer
        parts = answer.parts or (answer,)
        quotes = [
            _quoted(part.state, cited(one.place, one.quote, name)) for part in parts for one in part.citations[:1]
        ]
        found = [part.fact for part in parts if part.fact is not None]
        values = (
            "; ".join(filter(None, (fact.value for fact in found))),
            "; ".join(translated(fact.source) for fact in found),
        )
        said = translated(answer.decided or answer.state.said)
        table.append((" ".join(name.split()), said, *(values if facts else ()), " ".join(quotes)))
    return "\n".join("\t".join(row) for row in table)


def _quoted(state: State, quote: str) -> str:
    return tr(_MAY, what=quote) if state is State.MAY_ANSWER else quote


def _asked(question: str, state: State) -> str:
    if state is State.MAY_ANSWER:
        return tr(_MAY, what=question)
    return f"{translated(state.said)}: {question}" if state is State.NOT_FOUND else question
