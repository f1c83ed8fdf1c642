"""Small facts about model files that took time to find out, kept as JSON in the cache folder."""

import logging
from pathlib import Path

from smallprint.system.state_file import StateUnreadable, read_state, write_state

_log = logging.getLogger("smallprint.engine")

RememberedValue = str | int | float | bool | None


class Remembered:
    """Facts by key in one file; without a folder nothing is remembered. Trouble with the file costs only time."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._file = folder / f"{name}.json" if folder is not None else None

    def get(self, key: str) -> dict[str, RememberedValue] | None:
        """Return the facts kept under the key, None where there are none."""
        return self._read().get(key)

    def put(self, key: str, facts: dict[str, RememberedValue]) -> None:
        """Keep facts under the key, in place of earlier ones."""
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_state(self._file, self._read() | {key: facts})
        except OSError as error:
            _log.warning("%s could not be written: %s", self._file, error)

    def _read(self) -> dict[str, dict[str, RememberedValue]]:
        if self._file is None:
            return {}
        try:
            stored = read_state(self._file)
        except StateUnreadable as error:
            _log.warning("%s could not be read: %s", self._file, error)
            return {}
        if not isinstance(stored, dict):
            return {}
        return {str(key): facts for key, facts in stored.items() if isinstance(facts, dict)}
