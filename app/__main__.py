"""One entry: no sub-command opens the window; a sub-command runs headless, without Qt."""

import sys
from pathlib import Path

from app.bootstrap import open_services
from app.cli import SUBCOMMANDS, run
from app.errors import AppError, SettingInvalid


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in SUBCOMMANDS or arguments[0].startswith("-")):
        return run(arguments)
    return _open_window([Path(argument) for argument in arguments])


def _open_window(paths: list[Path]) -> int:
    from app.ui.application import offer_defaults, run_application  # noqa: PLC0415 - headless use must not load Qt

    try:
        services = open_services()
    except AppError as error:
        sys.stderr.write(f"smallprint: {error}\n")
        if not isinstance(error, SettingInvalid) or not offer_defaults(error):
            return 1
        services = open_services()
    try:
        return run_application(services, paths)
    finally:
        services.close()


if __name__ == "__main__":
    sys.exit(main())
