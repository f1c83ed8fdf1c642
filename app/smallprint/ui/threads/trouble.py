"""What is said of an error: its sentence, and details where the sentence alone would not explain enough."""

import traceback

from smallprint.errors import AppError, FolderUnusable
from smallprint.system.log_file import log_file
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


def told(error: BaseException) -> tuple[str, str]:
    """Return the sentence of an error, and how it came about; "" where an `AppError` says everything itself."""
    if isinstance(error, AppError):
        return translated(str(error)), "".join(traceback.format_exception(error)) if error.__cause__ else ""
    return (
        tr("Something unexpected went wrong ({name}). What was read and decided is kept.", name=type(error).__name__),
        "".join(traceback.format_exception(error)) + _where_logged(),
    )


def _where_logged() -> str:
    try:
        return "\n" + tr("The log, without words of your contracts: {log_file}", log_file=log_file()) + "\n"
    except FolderUnusable:
        return ""
