"""`smallprint models`: lists the Nano models to choose from, fetches one, tries one, and says which to use."""

import argparse
import getpass
import sys
from typing import Any

from smallprint.bootstrap import DEFAULT_MODEL, Services
from smallprint.cli.interrupt import answered
from smallprint.cli.screen import complain, say
from smallprint.cli.show import ProgressLine
from smallprint.domain.progress import CancelToken
from smallprint.engine import Profile, ServerAddress
from smallprint.library.models import ModelChoice
from smallprint.system.signals import STOPPED


def add_models_parser(commands: Any) -> None:
    """Declare the sub-commands."""
    parser = commands.add_parser("models", help="list, fetch and choose Nano models", description=__doc__)
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the models it knows and those found on this disk")
    listing.set_defaults(run=_list, prints=True)
    get = actions.add_parser("get", help="fetch a model, check it, and prepare it for this machine")
    get.add_argument("name", nargs="?", default=DEFAULT_MODEL, metavar="NAME", help=f"default: {DEFAULT_MODEL}")
    get.add_argument("--quiet", action="store_true", help="print nothing when it is here already")
    get.set_defaults(run=_get, stopped="What was fetched is kept; the same command goes on from there.")
    use = actions.add_parser("use", help="try a model on this machine and use it from now on")
    use.add_argument("name", metavar="NAME|FILE.gguf", help="a known model that is here, or the path of a GGUF file")
    use.set_defaults(run=_use, stopped="The model in use is the same as before.")
    server = actions.add_parser("server", help="let a model on an OpenAI-compatible server read from now on")
    server.add_argument("url", metavar="URL", help="its address up to /v1, like http://127.0.0.1:8080/v1")
    server.add_argument("--model", default="", help="the model's name there (default: the first it lists)")
    server.add_argument("--key", action="store_true", help="ask for a key, which is kept in the system's keyring")
    server.add_argument("--yes", action="store_true", help="do not ask whether text may leave this machine")
    server.set_defaults(run=_server, stopped="The model in use is the same as before.")


def _list(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    token.check()
    server = services.settings.server
    if server:
        say(f"* {services.model_name()}: {server}")
        say(f"    {ServerAddress(server).warning or 'Text stays on this machine.'}")
    for choice in services.model.library.choices(services.settings.model):
        chosen = "*" if choice.name == services.settings.model and not server else " "
        here = "here" if choice.path else ""
        size = f"{choice.bytes / 1e6:.0f} MB"
        name = choice.name if choice.place == "catalogue" else choice.label
        say(f"{chosen} {name:<28} {here:<4} {size:>8}  {_hint(choice)}".rstrip())
        if choice.place != "catalogue":
            say(f"    {choice.place}: {choice.path}")
        if choice.trouble:
            say(f"    {choice.trouble}")
    say("* is the one in use. “models get NAME” fetches one, “models use NAME|FILE” tries and chooses one.")
    return 0


def _hint(choice: ModelChoice) -> str:
    """Say what it needs and how fast it reads, as far as that is known; nothing of a file that cannot be used."""
    if choice.trouble:
        return ""
    memory = f"{choice.memory_megabytes} MB of memory" + ("" if choice.fits else ": more than there is")
    if choice.reading is None:
        return memory
    return f"{memory}, {'about ' if choice.estimated else ''}{choice.reading:.0f} tokens a second"


def _get(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    here = services.model.library.ready(options.name, token)
    if here is not None:
        with ProgressLine() as line:
            services.judges.prepare(options.name, line.report, token)
        if not options.quiet:
            say(f"{options.name} is here already: {here}")
        return 0
    with ProgressLine() as line:
        path = services.fetch_model(options.name, line.report, token)
        services.model.library.prepare(options.name, line.report, token)
    say(f"{options.name} is ready: {path}")
    return 0


def _use(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    with ProgressLine() as line:
        profile = services.model.use(options.name, line.report, token)
    say(f"{services.model_name()} is used from now on. {_described(profile)}")
    return 0


def _described(profile: Profile) -> str:
    return (
        f"Here it reads {profile.reading:.0f} and writes {profile.writing:.0f} tokens a second, "
        f"with {profile.tuning.evaluate} threads."
    )


def _server(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    warning = ServerAddress(options.url).warning
    try:
        with answered():
            agreed = not warning or options.yes or _agrees(warning)
            key = getpass.getpass("Key: ") if options.key and agreed else ""
    except (KeyboardInterrupt, EOFError) as given_up:
        complain("")
        complain("Nothing was changed.")
        return STOPPED if isinstance(given_up, KeyboardInterrupt) else 1
    if not agreed:
        complain("Nothing was changed.")
        return 1
    services.model.use_server(options.url, options.model, key, token)
    say(f"{services.model_name()} is used from now on. “models use NAME” goes back to a model on this machine.")
    if warning:
        say(warning)
    return 0


def _agrees(warning: str) -> bool:
    print(f"{warning} Go on? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
