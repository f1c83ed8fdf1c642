"""Asks at the terminal for the passwords of locked files, which are kept in memory only, and reviews them."""

import sys
from collections.abc import Sequence
from getpass import getpass

from smallprint.cli.interrupt import answered
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import DocumentState
from smallprint.errors import FileLocked, FileRefused
from smallprint.matters.review import ReviewTools, unlock
from smallprint.store import Matter

_TRIES = 3


def unlock_asked(
    tools: ReviewTools, matter: Matter, document_ids: Sequence[int], report: Report, token: CancelToken
) -> None:
    """Ask for the password of each locked document and review it; without a terminal nothing is asked."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return
    for document_id in document_ids:
        summary = matter.documents.summary(document_id)
        tries = _TRIES if summary.state is DocumentState.LOCKED else 0
        while tries and (password := _asked(summary.name, token)):
            try:
                unlock(tools, matter, document_id, password, report, token)
                tries = 0
            except FileLocked as error:
                tries -= 1
                print(error, file=sys.stderr)
            except FileRefused as error:
                tries = 0
                matter.documents.refuse(document_id, str(error), locked=False)


def _asked(name: str, token: CancelToken) -> str:
    """Return the password, "" where the person wants to leave the file out; raises Cancelled on Ctrl-C."""
    try:
        with answered():
            return getpass(f"Password of “{name}” (it is not stored; Return leaves the file out): ", stream=sys.stderr)
    except EOFError:
        return ""
    except KeyboardInterrupt:
        token.cancel()
        token.check()
        return ""
