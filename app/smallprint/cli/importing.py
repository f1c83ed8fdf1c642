"""`smallprint import`: takes the findings, decisions and notes of a JSON report into a matter."""

import argparse
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.opened_matter import opened_matter
from smallprint.cli.screen import complain, say
from smallprint.cli.show import ProgressLine
from smallprint.domain.progress import CancelToken
from smallprint.matters.handed_back import read_report, take_in


def add_import_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "import", help="take a JSON report's findings, decisions and notes into a matter", description=__doc__
    )
    parser.add_argument(
        "file", type=as_path, metavar="FILE.json", help="a report that “smallprint export” wrote as JSON"
    )
    parser.add_argument("matter", type=as_path, metavar="M.smallprint", help="the matter, which has the documents")
    parser.set_defaults(run=_import, stopped="What was taken in is kept; the same command takes in the rest.")


def _import(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    handed = read_report(options.file)
    with opened_matter(options.matter, create=False) as matter, ProgressLine() as line:
        matter.runs.mark_interrupted()
        taken = take_in(matter, handed, services.catalogue, line.report, token)
    sums, *told = taken.sentences
    say(sums)
    for sentence in told:
        complain(sentence)
    return 0 if taken.documents else 1
