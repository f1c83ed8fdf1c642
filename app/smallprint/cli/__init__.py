"""The headless twin: parses, prints, and gives exit codes; the work is the core's.

Exit codes: 0 all done; 1 something could not be done (its sentence is on standard error), or nobody took what was
printed where that was all there was to get; 2 wrong usage; 3 and 4 what `check --fail-on` asks for; 130 stopped with
Ctrl-C or by the system.

Each sub-command sets `run`, and may set `stopped`, what has become of its work when it is stopped (a sentence, or what
gives one), and `prints`, whether its output on the screen is what it was called for.

    answer_json  The answers to a question as `smallprint ask --json` prints them
    ask          `smallprint ask`: answers a question from files or a matter, with quotes
    clauses      `smallprint clauses`: a person's own clause types in a matter file
    evaluate     `smallprint evaluate`: runs the pipeline over labelled contracts and writes predictions for a
                 scorer
    interrupt    What Ctrl-C does: work is cancelled and can go on later; a question at the terminal is given up
    models       `smallprint models`: lists the Nano models to choose from, fetches one, tries one, and says which
                 to use
    report       `smallprint export`: writes the report of a matter file
    review       `smallprint review`: reviews files and prints, or writes, what was found
    show         How the terminal shows progress and findings
    state        `smallprint doctor`: says what is installed, which model, its speed here, and what is wrong
    unlock       Asks at the terminal for the passwords of locked files, which are kept in memory only, and reviews
                 them
    screen       what the terminal is given: lines in characters that it has; where it is closed or full, only words are
                 lost
    template     `smallprint template`: writes the looks of reports as a Word file that a firm can make its
                     own
    importing    `smallprint import`: takes the findings, decisions and notes of a JSON report into a matter
    marked       marked copies on the command line: where they go, and what is said of them
    compare      `smallprint compare`: says what tells two versions of a contract apart
    batch        `smallprint batch`: reviews very many files with several processes, and goes on after every stop
    check        `smallprint check`: judges contracts by a playbook, and says what deviates, what is missing, and what
                 cannot be told
    proof        `smallprint proof`: what in contracts does not fit together: blanks, numbers, names, references,
                 defined terms
    playbook     `smallprint playbook`: turns playbooks into files of other kinds and back, lists them, and learns
                 drafts
    portfolio    `smallprint portfolio`: what is unusual among the contracts of a matter, clause type by clause type,
                 with quotes
"""

import argparse
from collections.abc import Sequence

from smallprint import __version__
from smallprint.bootstrap import Services, open_services
from smallprint.cli.ask import add_ask_parser
from smallprint.cli.batch import add_batch_parser
from smallprint.cli.check import add_check_parser
from smallprint.cli.clauses import add_clauses_parser
from smallprint.cli.compare import add_compare_parser
from smallprint.cli.evaluate import add_evaluate_parser
from smallprint.cli.importing import add_import_parser
from smallprint.cli.interrupt import stopping_on_interrupt
from smallprint.cli.models import add_models_parser
from smallprint.cli.playbook import add_playbook_parser
from smallprint.cli.portfolio import add_portfolio_parser
from smallprint.cli.proof import add_proof_parser
from smallprint.cli.report import add_export_parser
from smallprint.cli.review import add_review_parser
from smallprint.cli.screen import Screen, complain, screen
from smallprint.cli.state import add_doctor_parser
from smallprint.cli.template import add_template_parser
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, Cancelled
from smallprint.system.signals import STOPPED

SUBCOMMANDS = (
    "review",
    "batch",
    "export",
    "import",
    "template",
    "models",
    "doctor",
    "evaluate",
    "clauses",
    "ask",
    "compare",
    "check",
    "proof",
    "playbook",
    "portfolio",
)

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


def run(arguments: Sequence[str]) -> int:
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
    add_evaluate_parser(commands)
    add_clauses_parser(commands)
    add_ask_parser(commands)
    add_compare_parser(commands)
    add_check_parser(commands)
    add_proof_parser(commands)
    add_playbook_parser(commands)
    add_portfolio_parser(commands)
    return parser
