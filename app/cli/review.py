"""`smallprint review`: reviews files and prints, or writes, what was found."""

import argparse
import json
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.bootstrap import Services
from app.cli.show import ProgressLine, no_model, print_findings
from app.domain.change import Reading
from app.domain.progress import CancelToken
from app.domain.review import DocumentState
from app.errors import MatterError
from app.export import write_report
from app.own_types import catalogue_of
from app.review import add_files, remarks, review_documents
from app.store import open_matter


def add_review_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("review", help="review files or folders", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="PDF, Word or text files, or folders")
    parser.add_argument("--report", type=Path, metavar="OUT.docx", help="write the findings report")
    parser.add_argument("--json", type=Path, metavar="OUT.json", help="write the findings as JSON; “-” prints them")
    parser.add_argument("--matter", type=Path, metavar="M.smallprint", help="keep the review in this matter file")
    parser.add_argument(
        "--as-rejected", action="store_true", help="read tracked changes of Word files as if they were rejected"
    )
    parser.add_argument("--quiet", action="store_true", help="print no progress and no findings")
    parser.set_defaults(run=_review)


def _review(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    for out in (options.report, options.json):
        if out is not None and str(out) != "-" and not out.absolute().parent.is_dir():
            raise MatterError(f"There is no folder {out.absolute().parent}. Make it first, or name another.")
    with ExitStack() as stack:
        path = options.matter
        if path is None:
            scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="smallprint-"))
            path = Path(scratch) / "review.smallprint"
        matter = open_matter(path)
        stack.callback(matter.close)
        for remark in matter.remarks:
            _complain(remark)
        matter.runs.mark_interrupted()
        if not services.model_name():
            _complain(f"{no_model(services)} Until then, reviews use rules only.")
        reading = Reading.REJECTED if options.as_rejected else Reading.ACCEPTED
        added = add_files(matter, options.files, reading)
        for skipped in added.skipped:
            _complain(f"“{skipped.name}” was left out: it is not a PDF, Word or text file.")
        if not added.ids:
            _complain("There is nothing to review: no PDF, Word or text file was found.")
            return 1
        with ProgressLine(hidden=options.quiet) as line:
            review_documents(services, matter, added.ids, line.report, token)
        title = ", ".join(file.name for file in options.files[:3]) + (" and others" if len(options.files) > 3 else "")
        snapshot = matter.snapshot(title, services.settings.show_unlikely)
        catalogue = catalogue_of(matter, services.catalogue)
        now = datetime.now(UTC)
        shown = services.settings.show_unlikely
        to_stdout = options.json is not None and str(options.json) == "-"
        if not options.quiet and not to_stdout:
            print_findings(snapshot, catalogue, shown)
        if options.report is not None:
            write_report(snapshot, catalogue, options.report, now, shown)
            _complain(f"Report written: {options.report}")
        if to_stdout:
            target = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="smallprint-"))) / "out.json"
            write_report(snapshot, catalogue, target, now, shown)
            json.dump(json.loads(target.read_text(encoding="utf-8")), sys.stdout, ensure_ascii=False, indent=2)
            print()
        elif options.json is not None:
            write_report(snapshot, catalogue, options.json, now, shown)
            _complain(f"Findings written: {options.json}")
        failed = False
        for review in snapshot.documents:
            if review.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED):
                _complain(review.summary.message)
                failed = True
        for lack in snapshot.remarks:
            _complain(lack)
        for sentence in remarks(matter, [review.summary.id for review in snapshot.documents]):
            _complain(sentence)
        return 1 if failed else 0


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)
