"""What was searched for a question, and how many documents answer it: said wherever answers are shown."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from smallprint.domain.question import State
from smallprint.language.counting import by_number, counted


@dataclass(frozen=True, slots=True)
class Searched:
    """How much of which file was searched.

    `pages` is 0 for a file that has none to speak of; `unread` of them could not be read, `doubtful` ones were hard to
    read. `by_types` says that clause types were looked for as well as words.
    """

    name: str
    pages: int
    passages: int
    unread: int = 0
    doubtful: int = 0
    by_types: bool = True

    @property
    def sentence(self) -> str:
        """What was searched, and what was not: "Searched: 31 pages of deal.pdf, by words and by clause types."."""
        much = counted(self.pages - self.unread, "page") if self.pages else counted(self.passages, "passage")
        how = "by words and by clause types" if self.by_types else "by words alone"
        said = [f"Searched: {much} of {self.name}, {how}."]
        if self.unread:
            said.append(f"{counted(self.unread, 'page')} could not be read.")
        if self.doubtful:
            said.append(f"{counted(self.doubtful, 'page was', 'pages were')} hard to read.")
        return " ".join(said)


def tally(states: Iterable[State]) -> str:
    """Return how many documents are in which state: "2 answer, 1 may answer, 3 with nothing found"."""
    counts = Counter(states)
    answers, may, nothing = (counts[state] for state in State)
    parts = (
        (answers, f"{answers} {by_number(answers, 'answers', 'answer')}"),
        (may, f"{may} may answer"),
        (nothing, f"{nothing} with nothing found"),
    )
    return ", ".join(words for count, words in parts if count) or "none was asked"
