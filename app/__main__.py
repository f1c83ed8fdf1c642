"""One entry: no sub-command opens the window; a sub-command runs headless, without Qt."""

import sys
from pathlib import Path

from app.bootstrap import Services, open_services
from app.cli import SUBCOMMANDS, run
from app.cli.screen import complain, screen
from app.errors import AppError, SettingInvalid
from app.paths import cache_folder, data_folder
from app.scratch import sweep_scratch


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    sweep_scratch()
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in SUBCOMMANDS or arguments[0].startswith("-")):
        return run(arguments)
    with screen():
        return _open_window([Path(argument) for argument in arguments])


def _open_window(paths: list[Path]) -> int:
    # headless use must not load Qt
    from app.ui.application import offer_defaults, run_application, say_why_not  # noqa: PLC0415

    try:
        services = _ready_services()
    except AppError as error:
        complain(f"smallprint: {error}")
        if not isinstance(error, SettingInvalid):
            say_why_not(error)
            return 1
        if not offer_defaults(error):
            return 1
        services = open_services()
    try:
        return run_application(services, paths)
    finally:
        services.close()


def _ready_services() -> Services:
    """Put the services together, once all folders are there: a window that finds one missing could not open."""
    data_folder()
    cache_folder()
    return open_services()


if __name__ == "__main__":
    sys.exit(main())
