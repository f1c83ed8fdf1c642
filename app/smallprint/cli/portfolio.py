"""`smallprint portfolio`: what is unusual among the contracts of a matter, clause type by clause type, with quotes."""

import argparse
from pathlib import Path
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.screen import say, say_wrapped
from smallprint.domain.progress import CancelToken
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.portfolio import ENOUGH, outliers
from smallprint.store import open_matter

_QUOTE = 240  # characters of a quote that are printed


def add_portfolio_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("portfolio", help="what is unusual among a matter's contracts", description=__doc__)
    parser.add_argument("matter", type=Path, metavar="M.smallprint", help="the matter file")
    parser.set_defaults(run=_portfolio, prints=True)


def _portfolio(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    with open_matter(options.matter, create=False) as matter:
        review = matter.snapshot(matter.path.stem, unlikely=False, token=token)
        found = outliers(review, catalogue_of(matter, services.catalogue))
    heading = ""
    for one in found:
        if one.clause.name != heading:
            heading = one.clause.name
            say()
            say(heading)
        say_wrapped(f"{one.document.summary.cited_as}: {one.why}.", "  ")
        quote = " ".join(one.found.finding.quote.split())
        cut = quote if len(quote) <= _QUOTE else f"{quote[: _QUOTE - 1].rsplit(' ', 1)[0]} …"
        where = f"{one.found.place.sentence}: " if one.found.place.sentence else ""
        say_wrapped(f"{where}“{cut}”", "    ")
    if not found:
        say(f"Nothing is unusual. A clause is compared where at least {ENOUGH} contracts have it.")
    return 0
