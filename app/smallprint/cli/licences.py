"""`smallprint licences`: what the program is made of, and the licence of each part."""

import argparse
from typing import Any

from smallprint import __version__
from smallprint.bootstrap import Services
from smallprint.cli.screen import say
from smallprint.domain.progress import CancelToken
from smallprint.system.licences import WEIGHTS, PackageLicence, package_licences, python_licence


def add_licences_parser(commands: Any) -> None:
    """Declare the sub-command."""
    help_line = "what the program is made of, and the licence of each part"
    parser = commands.add_parser("licences", help=help_line, description=__doc__)
    parser.set_defaults(run=_list, prints=True)


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    token.check()
    models = [PackageLicence(f"Model {one.label}", "", one.licence) for one in services.model.models]
    weights = PackageLicence("Weights of the clause search", __version__, WEIGHTS)
    parts = (*models, weights, python_licence(), *package_licences("smallprint"))
    named, numbered = (
        max(map(len, column)) for column in zip(*((one.package, one.version) for one in parts), strict=True)
    )
    for one in parts:
        say(f"{one.package:<{named}}  {one.version:<{numbered}}  {one.licence}")
    return 0
