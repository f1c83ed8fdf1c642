"""How far a report has come, and whether it is still wanted."""

from smallprint.domain.progress import CancelToken, Progress, Report, Stage


class Pace:
    """Counts the findings that are written, says so, and ends the work when it is cancelled."""

    def __init__(
        self, name: str = "", total: int = 0, report: Report | None = None, token: CancelToken | None = None
    ) -> None:
        self._name, self._total, self._done = name, total, 0
        self._report = report
        self._token = token

    def part(self, name: str) -> "Pace":
        """Return the pace of one file of several, each of which goes through all findings."""
        part = Pace(name, self._total, self._report, self._token)
        part.say()
        part.check()
        return part

    def check(self) -> None:
        """Raise Cancelled when the report is not wanted any more; wait while it is paused."""
        if self._token is not None:
            self._token.check()

    def step(self) -> None:
        """Count one finding, and look as `check` does."""
        self.check()
        self._done += 1
        self.say()

    def say(self) -> None:
        """Tell how far the report has come."""
        if self._report is not None:
            self._report(Progress(Stage.EXPORT, self._name, self._done, self._total))
