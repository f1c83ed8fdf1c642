"""What ends a program from outside: Ctrl-C, the end of a session, a closed terminal, a service that is stopped."""

import signal

STOP_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
"""The signals for it, as far as the system has them."""

STOPPED = 130
"""The exit code of what was stopped by one of them."""


def wanted_signals() -> list[signal.Signals]:
    """Return those to act on: one that was switched off before the program began (nohup does) stays so.

    Ctrl-C is always among them: a shell switches it off for what it starts in the background, where none comes.
    """
    return [one for one in STOP_SIGNALS if one is signal.SIGINT or signal.getsignal(one) is not signal.SIG_IGN]
