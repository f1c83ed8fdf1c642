"""The answer in the model's own words, let out only as far as the quotes bear it out."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from smallprint.domain.question import Outcome
from smallprint.language.instruction import speaks_to_machine
from smallprint.read.answers.question_words import stems, telling

_WORD_END = re.compile(r"\s")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# A clause's own number is no figure of what it says.
_LABEL = re.compile(r"(?:^|\n|(?<=[.;:]\s))\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[A-Z(“\"])")
_NAME = re.compile(r"\b[A-Z][\w&’'-]*")
_DENIAL = re.compile(
    r"\b(?:not|no|neither|nor|never|none|cannot|nothing|\w+n['’]t|prohibit\w*|forbid\w*|refrain\w*)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_OWN_WORDS = frozenset(
    stems(
        "yes no contract agreement party parties document clause section says say answer "
        "according allowed permitted required must may can both either each one two they"
    )
)
_MOST_SENTENCES = 1
_APART = 8  # telling words between two of a quote that an answer may put side by side
_FEWEST = 3  # words an answer has at least


class Support:
    """What some quotes and a question bear out: their numbers, names and words, at least a `share` of an answer's.

    `foreign` are texts of the prompt that are no evidence: a word that only they have is one too many.
    """

    def __init__(self, question: str, quotes: Sequence[str], share: float, foreign: Sequence[str] = ()) -> None:
        known = " ".join([question, *quotes])
        self._numbers = set(_NUMBER.findall(_LABEL.sub(" ", "\n".join([question, *quotes]))))
        self._names = {name.casefold() for name in re.findall(r"[\w&’'-]+", known)}
        self._words = set(stems(known)) | _OWN_WORDS
        self._asked = set(telling(question))
        self._told = [telling(quote) for quote in quotes]
        self._foreign = set(telling(" ".join(foreign))) - self._words
        self._denied = _DENIAL.search(" ".join(quotes)) is not None
        self._share = share

    def bears(self, words: str) -> bool:
        """Say whether every number and name is one of the quotes' or the question's; a sentence may begin anyhow."""
        if not self._numbers.issuperset(_NUMBER.findall(words)):
            return False
        begun = [0, *(match.end() for match in _SENTENCE_END.finditer(words))]
        names = [match[0] for match in _NAME.finditer(words) if match.start() not in begun]
        return all(name.casefold() in self._names for name in names)

    def bears_out(self, answer: str, verdict: Outcome) -> bool:
        """Say whether a whole answer is borne out.

        Beyond numbers and names, most of its telling words must be known, it must deny something exactly where the
        quotes do, and agree with the yes or no that was found.
        """
        told = telling(answer)
        if len(answer.split()) < _FEWEST or not told or not self.bears(answer) or speaks_to_machine(answer):
            return False
        if sum(word in self._words for word in told) < self._share * len(told) or self._foreign.intersection(told):
            return False
        if len(set(zip(told, told[1:], told[2:], strict=False))) < len(told) - 2:
            return False  # it goes in circles
        if not self._asked.intersection(told) or not any(self._joined(told, quote) for quote in self._told):
            return False
        first = answer.split()[0].strip(",.;:").lower()
        if (first == "yes" and verdict is Outcome.NO) or (first == "no" and verdict is Outcome.YES):
            return False
        said = re.sub(r"^\W*(?:yes|no)\b", "", answer, flags=re.IGNORECASE)
        return (_DENIAL.search(said) is not None) == self._denied

    def _joined(self, told: Sequence[str], quote: Sequence[str]) -> bool:
        """Say whether words that stand side by side in an answer do so in one quote too, in that order.

        Words of the question are left aside: the answer puts them where it needs them.
        """
        own = [word for word in told if word not in self._asked and word not in _OWN_WORDS]
        places = {word: [at for at, other in enumerate(quote) if other == word] for word in own}
        return all(
            any(0 < b - a <= _APART for a in places[one] for b in places[other])
            for one, other in pairwise(own)
            if one != other
        ) and all(places.values())


class NotBorneOut(Exception):
    """The model has said a number or a name that is in no quote."""


def as_it_comes(pieces: Iterator[str], support: Support) -> Iterator[str]:
    """Yield a reply in whole words, up to the end of its first sentence; raises NotBorneOut at the first invented word.

    What has been let out until then is not the whole answer: `Support.bears_out` decides on that.
    """
    said = held = ""
    for piece in pieces:
        held += piece
        cut = max((match.end() for match in _WORD_END.finditer(held)), default=0)
        if not cut:
            continue
        ready, held = held[:cut], held[cut:]
        if not support.bears((said + ready).strip()):
            raise NotBorneOut
        said += ready
        yield ready
        if len(_SENTENCE_END.split(said.strip() + " X")) > _MOST_SENTENCES:
            return
    if held:
        if not support.bears((said + held).strip()):
            raise NotBorneOut
        yield held
