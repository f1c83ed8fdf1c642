"""`smallprint models`: lists the Nano models it knows, and fetches one."""

import argparse
from typing import Any

from app.bootstrap import DEFAULT_MODEL, Services
from app.catalog import prepared_path
from app.cli.show import ProgressLine
from app.domain.progress import CancelToken


def add_models_parser(commands: Any) -> None:
    """Declare the sub-commands."""
    parser = commands.add_parser("models", help="list and fetch Nano models", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the models it knows, and which are on this machine")
    listing.set_defaults(run=_list)
    get = actions.add_parser("get", help="fetch a model, check it, and prepare it for this machine")
    get.add_argument("name", nargs="?", default=DEFAULT_MODEL, metavar="NAME", help=f"default: {DEFAULT_MODEL}")
    get.add_argument("--quiet", action="store_true", help="print nothing when it is here already")
    get.set_defaults(run=_get)


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    token.check()
    for model in services.models:
        here = "here" if prepared_path(model, services.model_folder).exists() else "    "
        chosen = "*" if model.name == services.settings.model else " "
        print(f"{chosen} {model.name:<28} {here}  {model.bytes / 1e6:>7.0f} MB  {model.licence}")
    print("* is the one in use. “smallprint models get NAME” fetches one.")
    return 0


def _get(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    known = next((model for model in services.models if model.name == options.name), None)
    if known is not None and prepared_path(known, services.model_folder).exists():
        if not options.quiet:
            print(f"{options.name} is here already: {prepared_path(known, services.model_folder)}")
        return 0
    with ProgressLine() as line:
        path = services.fetch_model(options.name, line.report, token)
    print(f"{options.name} is ready: {path}")
    return 0
