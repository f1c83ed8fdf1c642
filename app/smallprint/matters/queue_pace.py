"""How far a queue of documents has come, and how long the rest of it takes."""

from collections.abc import Callable
from dataclasses import replace

from smallprint.domain.awake import awake_seconds
from smallprint.domain.progress import CancelToken, Progress, Report


class QueuePace:
    """Counts the documents of a queue as they are begun, and adds to each report where the queue stands.

    The estimate is the mean of the documents that are done, so there is none before the first one is. Time during
    which the work was paused, or the machine slept, is not counted.
    """

    def __init__(
        self, total: int, report: Report, token: CancelToken, clock: Callable[[], float] = awake_seconds
    ) -> None:
        self._total, self._report, self._token, self._clock = total, report, token, clock
        self._number, self._name = 0, ""
        self._started = self._begun = self._now()

    def begin(self, name: str, following: int | None = None, number: int | None = None) -> None:
        """Say that the next document is begun, by the name it is cited by, and the one before is done.

        `following` says how many come after it, where the queue has changed, and `number` which one it is, where others
        take documents as well.
        """
        self._number = self._number + 1 if number is None else number
        if following is not None:
            self._total = self._number + following
        self._name = name
        self._begun = self._now()

    def report(self, progress: Progress) -> None:
        """Pass a report on, with the document's number in the queue and the time that is left for all."""
        left = self._left(progress.seconds_left)
        name = self._name if progress.document_id and self._name else progress.name
        place = replace(progress, name=name, document=self._number, documents=self._total)
        self._report(replace(place, queue_seconds_left=left))

    def _left(self, of_this: float | None) -> float | None:
        """Return the seconds left for the rest of this document and for all that follow."""
        following = self._total - self._number
        if not following:
            return of_this
        done = self._number - 1
        if done < 1:
            return None
        each = (self._begun - self._started) / done
        rest = of_this if of_this is not None else max(each - (self._now() - self._begun), 0.0)
        return rest + each * following

    def _now(self) -> float:
        return self._clock() - self._token.paused_seconds
