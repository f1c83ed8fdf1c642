"""The sub-commands put together as one parser, and the one that was asked for run."""

import argparse
import logging
from collections.abc import Sequence

from smallprint import __version__
from smallprint.bootstrap import Services, open_services
from smallprint.cli.ask import add_ask_parser
from smallprint.cli.batch import add_batch_parser
from smallprint.cli.check import add_check_parser
from smallprint.cli.clauses import add_clauses_parser
from smallprint.cli.compare import add_compare_parser
from smallprint.cli.deadlines import add_deadlines_parser
from smallprint.cli.evaluate import add_evaluate_parser
from smallprint.cli.importing import add_import_parser
from smallprint.cli.interrupt import stopping_on_interrupt
from smallprint.cli.licences import add_licences_parser
from smallprint.cli.models import add_models_parser
from smallprint.cli.playbook import add_playbook_parser
from smallprint.cli.portfolio import add_portfolio_parser
from smallprint.cli.proof import add_proof_parser
from smallprint.cli.report import add_export_parser
from smallprint.cli.review import add_review_parser
from smallprint.cli.screen import Screen, complain, screen
from smallprint.cli.similar import add_similar_parser
from smallprint.cli.standard import add_standard_parser
from smallprint.cli.state import add_doctor_parser
from smallprint.cli.template import add_template_parser
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, Cancelled, FolderUnusable
from smallprint.system.log_file import log_file
from smallprint.system.signals import STOPPED

_log = logging.getLogger(__name__)

_EXAMPLES = """\
examples:
  smallprint                                      open the window
  smallprint contract.pdf folder/                 open the window on these
  smallprint review contract.pdf                  review and print the findings
  smallprint review folder/ --report out.docx --json out.json
  smallprint review folder/ --matter deal.smallprint    go on with what is left
  smallprint batch data-room/ --out results      very many files, on all cores
  smallprint ask contract.pdf "Which law governs it?"
  smallprint ask folder/ "May the customer end it without a reason?" --json
  smallprint check contract.pdf --playbook services-customer --fail-on high
  smallprint playbook convert positions.xlsx ours.yaml --side customer
  smallprint export deal.smallprint out.docx      write the report of a matter
  smallprint import deal.json mine.smallprint     take in what a colleague decided
  smallprint models list                          the models it knows, and which are here
  smallprint models get smollm2-135m              fetch one
  smallprint clauses add deal.smallprint --name "Data protection" --example examples.txt
  smallprint compare sent.docx returned.docx --report changes.docx
  smallprint evaluate labels.jsonl --out predictions.json
  smallprint doctor                               what is installed, and what is wrong
"""


def run_command(arguments: Sequence[str]) -> int:
    """Run one sub-command and return its exit code."""
    token = CancelToken()
    with screen() as out:
        options = _parser().parse_args(arguments)
        try:
            with stopping_on_interrupt(token):
                code = _told(options, token)
        except KeyboardInterrupt:  # the second one: not to be argued with
            return STOPPED
        return _unheard(out) if code == 0 and _prints(options) else code


def _told(options: argparse.Namespace, token: CancelToken) -> int:
    """Run the sub-command, and say what went wrong or has become of it where it was stopped."""
    try:
        return _run(open_services(), options, token)
    except AppError as error:
        complain(f"smallprint: {error}")
        return 1
    except Cancelled:
        complain("")
        complain(f"Stopped. {_become_of(options)}".rstrip())
        return STOPPED
    except Exception as error:  # noqa: BLE001 - the boundary of the process: a person gets a sentence after the trace
        _log.critical("An unexpected error.", exc_info=error)
        complain(f"smallprint: Something unexpected went wrong ({type(error).__name__}). {_where_logged()}".rstrip())
        return 1


def _where_logged() -> str:
    try:
        return f"The log, without words of your contracts: {log_file()}"
    except FolderUnusable:
        return ""


def _become_of(options: argparse.Namespace) -> str:
    said = getattr(options, "stopped", "")
    return said if isinstance(said, str) else str(said(options))


def _prints(options: argparse.Namespace) -> bool:
    prints = getattr(options, "prints", False)
    return prints if isinstance(prints, bool) else bool(prints(options))


def _unheard(out: Screen) -> int:
    """Return 1 where words that the command was called for were lost."""
    out.flush()
    if out.lost:
        complain("smallprint: The output was closed, or its disk is full: not all of it was written.")
    return 1 if out.lost else 0


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
    add_batch_parser(commands)
    add_export_parser(commands)
    add_template_parser(commands)
    add_import_parser(commands)
    add_models_parser(commands)
    add_doctor_parser(commands)
    add_licences_parser(commands)
    add_evaluate_parser(commands)
    add_clauses_parser(commands)
    add_ask_parser(commands)
    add_compare_parser(commands)
    add_check_parser(commands)
    add_proof_parser(commands)
    add_playbook_parser(commands)
    add_deadlines_parser(commands)
    add_portfolio_parser(commands)
    add_standard_parser(commands)
    add_similar_parser(commands)
    return parser
