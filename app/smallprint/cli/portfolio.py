"""`smallprint portfolio`: what is unusual among contracts, clause type by clause type, with quotes."""

import argparse
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path
from smallprint.cli.reviewed_files import reviewed_files
from smallprint.cli.screen import complain, say, say_wrapped
from smallprint.domain.progress import CancelToken
from smallprint.export.wording import shortened
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.portfolio import ENOUGH, portfolio_of

_QUOTE = 240  # characters of a quote that are printed


def add_portfolio_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("portfolio", help="what is unusual among contracts", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=as_path, metavar="FILE", help="a folder, contracts, or one matter that was reviewed"
    )
    parser.add_argument("--matter", type=as_path, metavar="M.smallprint", help="keep the review in this matter file")
    parser.add_argument("--fast", action="store_true", help="let the Nano model read nothing: faster, finds less")
    parser.set_defaults(run=_portfolio, prints=True)


def _portfolio(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    if options.fast:
        services.settings = replace(services.settings, judge=False)
    with ExitStack() as stack:
        matter, ids = reviewed_files(services, options.files, options.matter, False, stack, token)
        if not ids:
            complain("There is nothing to compare: no contract was found.")
            return 1
        review = matter.snapshot(matter.path.stem, unlikely=False, token=token)
        found = portfolio_of(review, catalogue_of(matter, services.catalogue), token)
        unread = [one.summary.message for one in review.documents if one.summary.message and one.document is None]
    for sentence in unread:
        complain(sentence)
    if len(unread) == len(review.documents):
        complain("There is nothing to compare: no document could be read.")
        return 1
    heading = ""
    for one in found.outliers:
        if one.clause.name != heading:
            heading = one.clause.name
            say()
            say(heading)
        say_wrapped(f"{one.document.summary.cited_as}: {one.why}.", "  ")
        cut = shortened(" ".join(one.found.finding.quote.split()), _QUOTE)
        where = f"{one.found.place.sentence}: " if one.found.place.sentence else ""
        say_wrapped(f"{where}“{cut}”", "    ")
    if not found.outliers:
        told = "Nothing is unusual." if found.compares else "Nothing was compared."
        say(f"{told} A clause is compared where at least {ENOUGH} contracts have it.")
    return 1 if unread else 0
