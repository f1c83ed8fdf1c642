"""`smallprint export`: writes the report of a matter file."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.screen import complain, say
from smallprint.cli.show import ProgressLine
from smallprint.domain.handoff import Choice
from smallprint.domain.progress import CancelToken
from smallprint.export import check_target, write_report
from smallprint.matters.handing_over import order_of
from smallprint.store import open_matter


def add_export_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("export", help="write the report of a matter", description=__doc__)
    parser.add_argument("matter", type=Path, metavar="M.smallprint", help="the matter file")
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="OUT.docx: the report; OUT.xlsx, OUT.csv: tables; OUT.json: the data"
    )
    parser.set_defaults(run=_export, stopped="No report was written.")


def _export(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    token.check()
    check_target(options.out)
    with open_matter(options.matter, create=False) as matter:
        matter.runs.mark_interrupted()
        choice = Choice(unlikely=services.settings.show_unlikely)
        made_at, title, template = datetime.now(UTC), options.matter.stem, services.settings.template
        order = order_of(matter, title, choice, services.catalogue, services.recall, made_at, template, token)
        for lack in matter.lacks:
            complain(lack)
        with ProgressLine() as line:
            write_report(order, options.out, None, line.report, token)
    say(f"Written: {options.out}")
    return 0
