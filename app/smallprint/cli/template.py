"""`smallprint template`: writes the looks of reports as a Word file that a firm can make its own."""

import argparse
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.screen import say
from smallprint.domain.progress import CancelToken
from smallprint.errors import ExportFailed
from smallprint.export.docx_template import write_template
from smallprint.system.reachable import is_there


def add_template_parser(commands: Any) -> None:
    """Declare the sub-command."""
    help_line = "write the looks of reports as a Word file to start from"
    parser = commands.add_parser("template", help=help_line, description=__doc__)
    parser.add_argument(
        "out", type=as_path, metavar="OUT.docx", help="the file to write; one that exists is not replaced"
    )
    parser.set_defaults(run=_write, stopped="No template was written.")


def _write(_services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    token.check()
    if options.out.suffix.lower() != ".docx":
        raise ExportFailed(f"“{options.out.name}” must end in .docx: the looks are a Word file. Name it so.")
    if is_there(options.out):
        raise ExportFailed(f"“{options.out.name}” exists. Name another file for the template.")
    write_template(options.out)
    say(f"Written: {options.out}. Change it in Word, and name it in the setting “report_template”.")
    return 0
