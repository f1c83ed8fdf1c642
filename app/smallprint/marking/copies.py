"""Has marked copies made in a child process: a file that crashes or hangs it costs only its own copy."""

from types import TracebackType

from smallprint.domain.marking import MarkedCopy, Marking
from smallprint.domain.progress import CancelToken
from smallprint.domain.redline import RedlineCopy, Redlining
from smallprint.errors import FileRefused, FileTooHard
from smallprint.ingest import Limits
from smallprint.ingest.children.process import ChildProcess


class Marker:
    """Makes one marked copy after the other. Use as a context, from one thread."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._child = ChildProcess("smallprint.marking.child")

    def __enter__(self) -> "Marker":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.kill()

    def marked(self, marking: Marking, token: CancelToken) -> MarkedCopy:
        """Return a marked copy of a file; raises a FileRefused with its sentence, or Cancelled."""
        answer = self._asked(marking, marking.document.name, token)
        if not isinstance(answer, MarkedCopy):
            raise TypeError(f"the child answered with a {type(answer).__name__}")
        return answer

    def redlined(self, order: Redlining, token: CancelToken) -> RedlineCopy:
        """Return a redline over a Word file; raises a FileRefused with its sentence, or Cancelled."""
        answer = self._asked(order, order.name, token)
        if not isinstance(answer, RedlineCopy):
            raise TypeError(f"the child answered with a {type(answer).__name__}")
        return answer

    def _asked(self, order: Marking | Redlining, name: str, token: CancelToken) -> object:
        try:
            answer: object = self._child.ask((order, self._limits.megabytes), self._limits.seconds, token)
        except (TimeoutError, EOFError) as error:
            raise FileTooHard(
                f"“{name}” could not be marked: it takes too long, or more than a reader can bear. Print it to a new "
                "PDF and review that."
            ) from error
        if isinstance(answer, FileRefused):
            raise answer
        return answer
