"""One entry: no sub-command opens the window; a sub-command runs headless, without Qt."""

import sys
from pathlib import Path

from smallprint.bootstrap import Services, open_services
from smallprint.cli import OPTIONS, SUBCOMMANDS, run, why_not_known
from smallprint.cli.screen import complain, screen
from smallprint.errors import AppError, SettingInvalid
from smallprint.system.log_file import logged
from smallprint.system.paths import cache_folder, data_folder
from smallprint.system.scratch import sweep_scratch

_WRONG_USAGE = 2


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    sweep_scratch()
    arguments = sys.argv[1:]
    with logged():
        if arguments and (arguments[0] in SUBCOMMANDS or arguments[0] in OPTIONS):
            return run(arguments)
        with screen():
            if arguments and (why := why_not_known(arguments[0])):
                complain(f"smallprint: {why}")
                return _WRONG_USAGE
            return _open_window([Path(argument) for argument in arguments])


def _open_window(paths: list[Path]) -> int:
    # headless use must not load Qt
    from smallprint.ui.threads.qt_trouble import why_no_window, why_not_imported  # noqa: PLC0415

    try:
        from smallprint.ui.application import offer_defaults, run_application, say_why_not  # noqa: PLC0415
    except ImportError as error:
        if not (why := why_not_imported(error)):
            raise
        return _complain(*why.split("\n"))
    if why := why_no_window():
        return _complain(*why.split("\n"))
    try:
        services = _ready_services()
    except SettingInvalid as error:
        _complain(str(error))
        if not offer_defaults(error):
            return 1
        services = open_services()
    except Exception as error:  # noqa: BLE001 - the boundary of the process: whatever it was is said, not died of
        say_why_not(error)
        return _complain(str(error)) if isinstance(error, AppError) else 1
    try:
        return run_application(services, paths)
    finally:
        services.close()


def _complain(*lines: str) -> int:
    complain(f"smallprint: {lines[0]}")
    for line in lines[1:]:
        complain(line)
    return 1


def _ready_services() -> Services:
    """Put the services together, once all folders are there: a window that finds one missing could not open."""
    data_folder()
    cache_folder()
    return open_services()


if __name__ == "__main__":
    sys.exit(main())
