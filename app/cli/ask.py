"""`smallprint ask`: answers a question from files or a matter, with quotes."""

import argparse
import json
import sys
import tempfile
import textwrap
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.ask import QuestionDesk, checked
from app.bootstrap import Services
from app.cli.show import ProgressLine, no_model
from app.domain.asked import AnswerPart, GivenAnswer, Scope, Unworded
from app.domain.document import Document
from app.domain.progress import CancelToken
from app.domain.question import Citation, Verdict
from app.domain.review import DocumentState
from app.errors import MatterError
from app.review import add_files, review_documents
from app.store import Matter, open_matter

_WIDTH = 96


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
    parser.set_defaults(run=_ask)


def _ask(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    text = checked(options.question)
    with ExitStack() as stack:
        matter, files = _matter(options, stack)
        failed = False
        ids: list[int] = []
        if files:
            added = add_files(matter, files)
            for skipped in added.skipped:
                print(f"“{skipped.name}” was left out: it is not a PDF, Word or text file.", file=sys.stderr)
            with ProgressLine() as line:
                ids = review_documents(services, matter, added.ids, line.report, token, only_open=True)
            refused = [one for one in matter.documents.summaries() if one.id in added.ids and one.message]
            for summary in refused:
                print(summary.message, file=sys.stderr)
            failed = bool(refused)
        else:
            ids = [one.id for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        if not ids:
            print("There is nothing to ask: no document could be read.", file=sys.stderr)
            return 1
        if not services.model_name():
            print(f"{no_model(services)} Until then, answers are quotes only.", file=sys.stderr)
        answers = _answers(services, matter, ids, text, options.json, token)
        documents = {one.document_id: matter.documents.load(one.document_id, places=False) for one in answers}
        if options.json:
            print(json.dumps(_as_json(text, answers, documents), ensure_ascii=False, indent=2))
        elif len(ids) > 1:
            for one in answers:
                _print_row(one, documents[one.document_id])
        else:
            _print_answer(answers[0], documents[answers[0].document_id])
        for lack in matter.lacks:
            print(lack, file=sys.stderr)
        return 1 if failed else 0


def _matter(options: argparse.Namespace, stack: ExitStack) -> tuple[Matter, Sequence[Path]]:
    """Return the matter that is asked and the files to add to it first."""
    files: list[Path] = options.files
    named = [file for file in files if file.suffix.lower() == ".smallprint"]
    if named and (len(files) > 1 or options.matter is not None):
        raise MatterError(f"“{named[0].name}” is a matter. Ask it alone: without other files and without --matter.")
    if named:
        matter = stack.enter_context(open_matter(named[0], create=False))
        if not matter.read_only:
            return matter, ()
        print(f"“{matter.path.name}” is read-only: the answers are not stored in it.", file=sys.stderr)
        return stack.enter_context(matter.for_questions()), ()
    path = options.matter
    if path is None:
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="smallprint-"))
        path = Path(scratch) / "asked.smallprint"
    return stack.enter_context(open_matter(path)), files


def _answers(
    services: Services, matter: Matter, ids: Sequence[int], text: str, quiet: bool, token: CancelToken
) -> list[GivenAnswer]:
    desk = QuestionDesk(services, matter)

    def hear(part: AnswerPart) -> None:
        if isinstance(part, Unworded):
            print(part.reason, file=sys.stderr)

    if len(ids) == 1:
        return [desk.ask(text, ids[0], hear, token)]
    rows: list[GivenAnswer] = []
    with ProgressLine(hidden=quiet) as line:
        desk.ask_each(text, Scope(tuple(ids)), rows.extend, line.report, token)
    return rows


def _print_answer(given: GivenAnswer, document: Document) -> None:
    answer = given.answer
    said = answer.verdict.said
    if said:
        print(said + ("." if answer.verdict is not Verdict.NOT_THERE else ""))
    for number, citation in enumerate(answer.citations, 1):
        print(f"\n[{number}] {_place(document, citation.page, citation.section)}")
        print(_indented(citation.quote))
    if answer.wording:
        print(f"\nIn the words of {given.answerer.model_name}, which may be wrong:")
        print(_indented(answer.wording))
    if answer.left_out:
        print(f"\n{answer.left_out} of the quotes did not fit the model’s context.")
    if answer.closest:
        print("The closest passages, which do not answer:")
    for closest in answer.closest:
        print(f"\n    {_place(document, closest.page)}")
        print(_indented(document.text[closest.start : closest.end]))


def _print_row(given: GivenAnswer, document: Document) -> None:
    answer = given.answer
    said = answer.verdict.said
    print(f"\n{document.name}{': ' + said if said else ''}")
    for citation in answer.citations:
        print(_indented(f"{_place(document, citation.page, citation.section)}: “{' '.join(citation.quote.split())}”"))


def _place(document: Document, page: int, section: str = "") -> str:
    parts = [] if document.flowing else [f"page {document.pages[page].label}"]
    return ", ".join([*parts, *([f"section {section}"] if section else [])]) or document.name


def _indented(text: str) -> str:
    indent = " " * 4
    return textwrap.fill(" ".join(text.split()), _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _as_json(text: str, answers: Sequence[GivenAnswer], documents: dict[int, Document]) -> dict[str, object]:
    return {
        "question": text,
        "answers": [
            {
                "document": documents[one.document_id].name,
                "sha256": documents[one.document_id].sha256,
                "verdict": one.answer.verdict.value,
                "citations": [_citation(citation) for citation in one.answer.citations],
                "wording": one.answer.wording,
                "model": one.answerer.model_name,
                "closest": [
                    {"page": near.page + 1, "start": near.start, "end": near.end, "score": round(near.score, 4)}
                    for near in one.answer.closest
                ],
                "left_out": one.answer.left_out,
            }
            for one in answers
        ],
    }


def _citation(citation: Citation) -> dict[str, object]:
    return {
        "page": citation.page + 1,
        "section": citation.section,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
    }
