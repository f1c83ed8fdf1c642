"""resources/ask.toml: how the Nano model is asked for an answer in words."""

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.engine import Request
from smallprint.errors import SettingInvalid


@dataclass(frozen=True, slots=True)
class AskPrompts:
    """The texts of the file, its limits and its SHA-256."""

    sha256: str
    system: str
    user: str
    shots: tuple[tuple[str, str, str], ...]
    quote_tokens: int
    answer_tokens: int
    supported_words: float

    @property
    def examples(self) -> list[str]:
        """The texts of the examples, which are no evidence."""
        return [text for shot in self.shots for text in shot]

    def answer(self, question: str, quotes: Sequence[str]) -> Request:
        """Return the request for an answer, for which a person waits; the quotes go into its documents."""
        shots = tuple((self._asked(asked, [quote]), answer) for quote, asked, answer in self.shots)
        documents = tuple(("", " ".join(quote.split())) for quote in quotes)
        return Request(self.system, self._asked(question, []), shots, documents, urgent=True)

    def _asked(self, question: str, quotes: Sequence[str]) -> str:
        asked = self.user.replace("{question}", " ".join(question.split()))
        return "\n\n".join([*(" ".join(quote.split()) for quote in quotes), asked])


def load_ask_prompts(path: Path) -> AskPrompts:
    """Read the file; raises SettingInvalid when it cannot be used."""
    try:
        content = path.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
        answer, limits = table["answer"], table["limits"]
        return AskPrompts(
            hashlib.sha256(content).hexdigest(),
            str(answer["system"]),
            str(answer["user"]),
            tuple((str(one["quote"]), str(one["question"]), str(one["answer"])) for one in answer["shot"]),
            int(limits["quote_tokens"]),
            int(limits["answer_tokens"]),
            float(limits["supported_words"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingInvalid(f"The prompts file {path} cannot be used ({error}). Mend it or reinstall.") from error
