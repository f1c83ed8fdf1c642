"""The standing test of a model's wording: known questions whose answers are known, asked once of each model.

A model words answers only where it has passed: resources/wording.toml says what a true answer holds and what a wrong
one says. What the check of wordings withholds counts as silence, not as a mistake.
"""

import hashlib
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smallprint.errors import SettingInvalid


@dataclass(frozen=True, slots=True)
class WordingCase:
    """A question, the quotes that answer it, and what an answer needs to say and never says (regular expressions)."""

    question: str
    quotes: tuple[str, ...]
    needs: tuple[re.Pattern[str], ...]
    never: tuple[re.Pattern[str], ...]

    def right(self, wording: str) -> bool:
        """Say whether an answer is true."""
        return all(one.search(wording) for one in self.needs) and not any(one.search(wording) for one in self.never)


@dataclass(frozen=True, slots=True)
class WordingResult:
    """How a model did: how many cases it was asked, how many it answered, and what it said wrongly."""

    cases: int
    shown: int
    wrong: tuple[str, ...]
    passed: bool


@dataclass(frozen=True, slots=True)
class WordingTrial:
    """The cases, and how many a model has to answer at least; `sha256` is the file's."""

    cases: tuple[WordingCase, ...]
    least_shown: int
    sha256: str

    def run(self, word: Callable[[WordingCase], str]) -> WordingResult:
        """Ask a model the cases until one answer is wrong; `word` returns what it lets out, "" for nothing.

        Raises what `word` does.
        """
        shown = 0
        for number, case in enumerate(self.cases, 1):
            wording = word(case)
            shown += bool(wording)
            if wording and not case.right(wording):
                return WordingResult(number, shown, (wording,), passed=False)
        return WordingResult(len(self.cases), shown, (), shown >= self.least_shown)


def load_wording_trial(path: Path) -> WordingTrial:
    """Read the cases; raises SettingInvalid where they cannot be used."""
    try:
        content = path.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
        cases = tuple(
            WordingCase(
                str(one["question"]),
                tuple(map(str, one["quotes"])),
                tuple(re.compile(str(needed), re.IGNORECASE) for needed in one["needs"]),
                tuple(re.compile(str(never), re.IGNORECASE) for never in one["never"]),
            )
            for one in table["case"]
        )
        return WordingTrial(cases, int(table["least_shown"]), hashlib.sha256(content).hexdigest())
    except (OSError, ValueError, KeyError, TypeError, re.error) as error:
        raise SettingInvalid(f"The test of wordings {path} cannot be used ({error}). Mend it or reinstall.") from error
