"""`smallprint ask`: answers a question from files or a matter, with quotes."""

import argparse
import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.answer_json import answers_as_json
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say, say_json, say_wrapped
from smallprint.cli.show import ProgressLine, no_model
from smallprint.domain.asked import AnswerPart, GivenAnswer, Scope, Unworded
from smallprint.domain.beside import Beside
from smallprint.domain.fact import Fact
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.question import Answer, State
from smallprint.domain.searched import Searched, tally
from smallprint.errors import MatterError
from smallprint.export.values_said import remarks_joined
from smallprint.facts import reckon
from smallprint.language.counting import by_number
from smallprint.matters.ask import (
    AskMatter,
    ClosePassage,
    checked,
    closest_passages,
    follow_up,
    rests_on_findings,
    searched,
    this_day,
)
from smallprint.matters.beside import beside
from smallprint.matters.document_review import has_work
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import Matter
from smallprint.system.scratch import scratch_folder

_INDENT = " " * 4


def add_ask_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("ask", help="ask a question of files or a matter", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=as_path, metavar="FILE", help="PDF, Word or text files, folders, or one matter file"
    )
    parser.add_argument("question", metavar="QUESTION", help="in plain words, in quotation marks")
    parser.add_argument(
        "--after",
        default="",
        metavar="QUESTION",
        help="the question before a short one, such as “And then?”",
    )
    parser.add_argument("--json", action="store_true", help="print the answers as JSON")
    parser.add_argument(
        "--matter", type=as_path, metavar="M.smallprint", help="keep files and answers in this matter file"
    )
    parser.set_defaults(run=_ask, stopped=_stopped, prints=True)


def _stopped(options: argparse.Namespace) -> str:
    if options.matter is None and not any(_is_matter(file) for file in options.files):
        return "Nothing was kept: no matter was named to keep it in."
    return "What was read is kept in the matter; the same command goes on from there."


def _ask(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    typed = checked(options.question)
    text = follow_up(typed, options.after)
    with ExitStack() as stack:
        matter, files = _matter(options, stack)
        failed = False
        ids: list[int] = []
        if files:
            added = add_files(matter, files, token=token)
            for sentence in added.sentences():
                complain(sentence)
            with ProgressLine() as line:
                ids = _opened(services, matter, added.ids, text, line.report, token)
            refused = [one for one in matter.documents.summaries() if one.id in added.ids and one.message]
            for summary in refused:
                complain(summary.message)
            failed = bool(refused)
        else:
            ids = matter.documents.open_ids()
        if not ids:
            complain("There is nothing to ask: no document could be read.")
            return 1
        if not services.model_name():
            complain(f"{no_model(services)} Until then, answers are quotes only.")
        answers = _answers(services, matter, ids, text, options.json, token)
        if options.json:
            say_json(json.dumps(answers_as_json(matter, typed, text, answers), ensure_ascii=False, indent=2))
        else:
            if text != typed:
                say(f"Understood as: {text}")
            _print(matter, text, answers)
        for lack in matter.lacks:
            complain(lack)
        return 1 if failed else 0


def _opened(
    services: Services, matter: Matter, added: Sequence[int], text: str, report: Report, token: CancelToken
) -> list[int]:
    """Make files ready for a question, reviewed where it may rest on findings; returns those that could be read."""
    waiting = {one.id for one in matter.documents.summaries() if has_work(one)}
    if not rests_on_findings(text, this_day(), services.catalogue):
        waiting = set()
    to_review = [one for one in added if one in waiting]
    ready = [one for one in added if one not in waiting]
    ids = review_documents(services, matter, to_review, report, token, judged=False) if to_review else []
    return [*ids, *(review_documents(services, matter, ready, report, token, only_open=True) if ready else [])]


def _matter(options: argparse.Namespace, stack: ExitStack) -> tuple[Matter, Sequence[Path]]:
    """Return the matter that is asked and the files to add to it first."""
    files: list[Path] = options.files
    named = [file for file in files if _is_matter(file)]
    if named and (len(files) > 1 or options.matter is not None):
        raise MatterError(f"“{named[0].name}” is a matter. Ask it alone: without other files and without --matter.")
    if named:
        matter = stack.enter_context(opened_matter(named[0], create=False))
        if not matter.read_only:
            return matter, ()
        complain(f"“{matter.path.name}” is read-only: the answers are not stored in it.")
        return stack.enter_context(matter.for_questions()), ()
    if options.matter is not None:
        return stack.enter_context(opened_matter(options.matter)), files
    scratch = stack.enter_context(opened_matter(stack.enter_context(scratch_folder()) / "asked.smallprint"))
    stack.callback(scratch.documents.drop_unread)
    return scratch, files


def _is_matter(file: Path) -> bool:
    return file.suffix.lower() == ".smallprint"


def _answers(
    services: Services, matter: Matter, ids: Sequence[int], text: str, quiet: bool, token: CancelToken
) -> list[GivenAnswer]:
    desk = AskMatter(services, matter)

    def hear(part: AnswerPart) -> None:
        if isinstance(part, Unworded):
            complain(part.reason)

    if len(ids) == 1:
        return [desk.ask(text, ids[0], hear, token)]
    rows: list[GivenAnswer] = []
    with ProgressLine(hidden=quiet) as line:
        desk.ask_each(text, Scope(tuple(ids)), rows.extend, line.report, token)
    return _by_state(rows)


def _by_state(rows: Sequence[GivenAnswer]) -> list[GivenAnswer]:
    """Return those that answer first, then those that may; within a state they stay in their order."""
    order = list(State)
    return sorted(rows, key=lambda one: order.index(one.answer.state))


def _print(matter: Matter, text: str, answers: Sequence[GivenAnswer]) -> None:
    if len(answers) == 1:
        given = answers[0]
        _print_answer(given, searched(matter, given), closest_passages(matter, given), beside(matter, given))
        return
    names = {one.id: one.cited_as for one in matter.documents.summaries()}
    say(f"{len(answers)} documents: {tally(one.answer.state for one in answers)}.")
    for one in answers:
        _print_row(one, names[one.document_id])
    worked_out = reckon(text, [(one.document_id, one.answer) for one in answers], names)
    if worked_out is not None:
        say()
        say_wrapped(worked_out.sentence)


def _print_answer(given: GivenAnswer, looked: Searched | None, closest: Sequence[ClosePassage], about: Beside) -> None:
    answer = given.answer
    number = 1
    for part in answer.parts or (answer,):
        if answer.parts:
            if part is not answer.parts[0]:
                say()
            say(part.question)
        say_wrapped(" ".join(filter(None, (f"{_state(part)}.", part.meaning))))
        if part.fact is not None:
            say_wrapped(_rests_on(part.fact))
        for citation in part.citations:
            say()
            say(f"[{number}] {citation.place.words}")
            say_wrapped(citation.quote, _INDENT)
            if about.cell(number - 1):
                say_wrapped(f"In the table: {about.cell(number - 1)}", _INDENT)
            number += 1
    if looked is not None:
        say_wrapped(looked.sentence)
    if answer.wording:
        say()
        say(f"In the words of {given.answerer.model_name}, which may be wrong:")
        say_wrapped(answer.wording, _INDENT)
    if answer.left_out:
        say()
        say(f"{answer.left_out} of the quotes did not fit the model’s context.")
    if closest:
        say()
        noun = by_number(len(closest), "passage", "passages")
        say(f"The closest {noun}, which may be about something else:")
    for near in closest:
        say()
        say(f"    {near.place.words}")
        say_wrapped(near.text, _INDENT)
    if about.languages:
        say()
        say_wrapped(about.languages, "")


def _print_row(given: GivenAnswer, name: str) -> None:
    answer = given.answer
    say()
    say(f"{name} – {_state(answer)}")
    for part in answer.parts or (answer,):
        if answer.parts:
            say_wrapped(f"{part.question} {_state(part)}", _INDENT)
        if part.condition:
            say_wrapped(part.meaning, _INDENT)
        if part.fact is not None:
            say_wrapped(_rests_on(part.fact), _INDENT)
        for citation in part.citations:
            say_wrapped(f"{citation.place.words}: “{' '.join(citation.quote.split())}”", _INDENT)


def _rests_on(fact: Fact) -> str:
    """Return the value and the finding that it is from, with what a reader should know of it."""
    return " ".join(filter(None, (f"{fact.said}.", remarks_joined(fact.remarks))))


def _state(answer: Answer) -> str:
    """Return the state with what was decided: "Answers: yes"."""
    decided = answer.decided
    return f"{answer.state.said}: {decided[0].lower()}{decided[1:]}" if decided else answer.state.said
