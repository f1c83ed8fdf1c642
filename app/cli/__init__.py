"""The headless twin: parses, prints, and gives exit codes; the work is the core's.

Exit codes: 0 all done; 1 something could not be done (its sentence is on standard error); 2 wrong usage;
130 stopped with Ctrl-C, after which the matter is sound and the review can be resumed.
"""

import argparse
import sys
from collections.abc import Sequence

from app import __version__
from app.bootstrap import Services, open_services
from app.cli.ask import add_ask_parser
from app.cli.clauses import add_clauses_parser
from app.cli.evaluate import add_evaluate_parser
from app.cli.interrupt import STOPPED, stopping_on_interrupt
from app.cli.models import add_models_parser
from app.cli.report import add_export_parser
from app.cli.review import add_review_parser
from app.cli.state import add_doctor_parser
from app.domain.progress import CancelToken
from app.errors import AppError, Cancelled

SUBCOMMANDS = ("review", "export", "models", "doctor", "evaluate", "clauses", "ask")

_EXAMPLES = """\
examples:
  smallprint                                      open the window
  smallprint contract.pdf folder/                 open the window on these
  smallprint review contract.pdf                  review and print the findings
  smallprint review folder/ --report out.docx --json out.json
  smallprint ask contract.pdf "Which law governs it?"
  smallprint ask folder/ "May the customer end it without a reason?" --json
  smallprint export deal.smallprint out.docx      write the report of a matter
  smallprint models list                          the models it knows, and which are here
  smallprint models get smollm2-135m              fetch one
  smallprint clauses add deal.smallprint --name "Data protection" --example examples.txt
  smallprint evaluate labels.jsonl --out predictions.json
  smallprint doctor                               what is installed, and what is wrong
"""


def run(arguments: Sequence[str]) -> int:
    """Run one sub-command and return its exit code."""
    options = _parser().parse_args(arguments)
    token = CancelToken()
    with stopping_on_interrupt(token):
        try:
            services = open_services()
            return _run(services, options, token)
        except AppError as error:
            print(f"smallprint: {error}", file=sys.stderr)
            return 1
        except Cancelled:
            print("\nStopped. What was read is stored; the same command goes on from there.", file=sys.stderr)
            return STOPPED


def _run(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    try:
        code: int = options.run(services, options, token)
    finally:
        services.close()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smallprint",
        description="Reviews contracts offline: finds the clauses that matter, quotes them, and writes the report.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"smallprint {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_review_parser(commands)
    add_export_parser(commands)
    add_models_parser(commands)
    add_doctor_parser(commands)
    add_evaluate_parser(commands)
    add_clauses_parser(commands)
    add_ask_parser(commands)
    return parser
