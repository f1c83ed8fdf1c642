"""`smallprint ask`: answers a question from files or a matter, with quotes."""

import argparse
import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.ask import ClosePassage, QuestionDesk, checked, closest_passages
from app.ask_beside import beside
from app.bootstrap import Services
from app.cli.screen import complain, say, say_json, say_wrapped
from app.cli.show import ProgressLine, no_model
from app.domain.asked import AnswerPart, GivenAnswer, Scope, Unworded
from app.domain.beside import Beside
from app.domain.progress import CancelToken
from app.domain.question import Citation, Verdict
from app.domain.review import DocumentState
from app.errors import MatterError
from app.intake import add_files
from app.review import review_documents
from app.scratch import scratch_folder
from app.store import Matter, open_matter

_INDENT = " " * 4


def add_ask_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("ask", help="ask a question of files or a matter", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="PDF, Word or text files, folders, or one matter file"
    )
    parser.add_argument("question", metavar="QUESTION", help="in plain words, in quotation marks")
    parser.add_argument("--json", action="store_true", help="print the answers as JSON")
    parser.add_argument(
        "--matter", type=Path, metavar="M.smallprint", help="keep files and answers in this matter file"
    )
    parser.set_defaults(run=_ask, stopped=_stopped, prints=True)


def _stopped(options: argparse.Namespace) -> str:
    if options.matter is None and not any(_is_matter(file) for file in options.files):
        return "Nothing was kept: no matter was named to keep it in."
    return "What was read is kept in the matter; the same command goes on from there."


def _ask(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    text = checked(options.question)
    with ExitStack() as stack:
        matter, files = _matter(options, stack)
        failed = False
        ids: list[int] = []
        if files:
            added = add_files(matter, files, token=token)
            for sentence in added.sentences():
                complain(sentence)
            with ProgressLine() as line:
                ids = review_documents(services, matter, added.ids, line.report, token, only_open=True)
            refused = [one for one in matter.documents.summaries() if one.id in added.ids and one.message]
            for summary in refused:
                complain(summary.message)
            failed = bool(refused)
        else:
            ids = [one.id for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        if not ids:
            complain("There is nothing to ask: no document could be read.")
            return 1
        if not services.model_name():
            complain(f"{no_model(services)} Until then, answers are quotes only.")
        answers = _answers(services, matter, ids, text, options.json, token)
        if options.json:
            say_json(json.dumps(_as_json(matter, text, answers), ensure_ascii=False, indent=2))
        elif len(ids) > 1:
            for one in answers:
                _print_row(one, matter.documents.cited_as(one.document_id))
        else:
            _print_answer(answers[0], closest_passages(matter, answers[0]), beside(matter, answers[0]))
        for lack in matter.lacks:
            complain(lack)
        return 1 if failed else 0


def _matter(options: argparse.Namespace, stack: ExitStack) -> tuple[Matter, Sequence[Path]]:
    """Return the matter that is asked and the files to add to it first."""
    files: list[Path] = options.files
    named = [file for file in files if _is_matter(file)]
    if named and (len(files) > 1 or options.matter is not None):
        raise MatterError(f"“{named[0].name}” is a matter. Ask it alone: without other files and without --matter.")
    if named:
        matter = stack.enter_context(open_matter(named[0], create=False))
        if not matter.read_only:
            return matter, ()
        complain(f"“{matter.path.name}” is read-only: the answers are not stored in it.")
        return stack.enter_context(matter.for_questions()), ()
    path = options.matter
    if path is None:
        path = stack.enter_context(scratch_folder()) / "asked.smallprint"
    return stack.enter_context(open_matter(path)), files


def _is_matter(file: Path) -> bool:
    return file.suffix.lower() == ".smallprint"


def _answers(
    services: Services, matter: Matter, ids: Sequence[int], text: str, quiet: bool, token: CancelToken
) -> list[GivenAnswer]:
    desk = QuestionDesk(services, matter)

    def hear(part: AnswerPart) -> None:
        if isinstance(part, Unworded):
            complain(part.reason)

    if len(ids) == 1:
        return [desk.ask(text, ids[0], hear, token)]
    rows: list[GivenAnswer] = []
    with ProgressLine(hidden=quiet) as line:
        desk.ask_each(text, Scope(tuple(ids)), rows.extend, line.report, token)
    return rows


def _print_answer(given: GivenAnswer, closest: Sequence[ClosePassage], beside: Beside) -> None:
    answer = given.answer
    said = answer.verdict.said
    if said:
        say(said + ("." if answer.verdict is not Verdict.NOT_THERE else ""))
    for number, citation in enumerate(answer.citations, 1):
        say()
        say(f"[{number}] {citation.place.words}")
        say_wrapped(citation.quote, _INDENT)
        if beside.cell(number - 1):
            say_wrapped(f"In the table: {beside.cell(number - 1)}", _INDENT)
    if answer.wording:
        say()
        say(f"In the words of {given.answerer.model_name}, which may be wrong:")
        say_wrapped(answer.wording, _INDENT)
    if answer.left_out:
        say()
        say(f"{answer.left_out} of the quotes did not fit the model’s context.")
    if closest:
        say("The closest passages, which it does not take for an answer:")
    for near in closest:
        say()
        say(f"    {near.place.words}")
        say_wrapped(near.text, _INDENT)
    if beside.languages:
        say()
        say_wrapped(beside.languages, "")


def _print_row(given: GivenAnswer, name: str) -> None:
    answer = given.answer
    said = answer.verdict.said
    say()
    say(f"{name}{': ' + said if said else ''}")
    for citation in answer.citations:
        say_wrapped(f"{citation.place.words}: “{' '.join(citation.quote.split())}”", _INDENT)


def _as_json(matter: Matter, text: str, answers: Sequence[GivenAnswer]) -> dict[str, object]:
    summaries = {one.id: one for one in matter.documents.summaries()}
    return {
        "question": text,
        "answers": [
            {
                "document": summaries[one.document_id].name,
                "cited_as": summaries[one.document_id].cited_as,
                "sha256": summaries[one.document_id].sha256,
                "state": one.answer.verdict.state.value,
                "verdict": one.answer.verdict.value,
                "citations": _citations(one.answer.citations, about),
                "languages": about.languages,
                "wording": one.answer.wording,
                "model": one.answerer.model_name,
                "closest": [_close(near) for near in closest_passages(matter, one)],
                "left_out": one.answer.left_out,
            }
            for one, about in zip(answers, (beside(matter, one) for one in answers), strict=True)
        ],
    }


def _citations(citations: Sequence[Citation], about: Beside) -> list[dict[str, object]]:
    return [
        {**one.place.as_json(), "start": one.start, "end": one.end, "quote": one.quote, "cell": about.cell(number)}
        for number, one in enumerate(citations)
    ]


def _close(near: ClosePassage) -> dict[str, object]:
    excerpt = near.excerpt
    at = {"start": excerpt.start, "end": excerpt.end, "score": round(excerpt.score, 4)}
    return {**near.place.as_json(), **at}
