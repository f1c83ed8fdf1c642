"""resources/ask.toml: how the Nano model is asked for an answer in words, and what each model is trusted with."""

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.engine import Prompt
from app.errors import SettingInvalid


@dataclass(frozen=True, slots=True)
class ModelTrust:
    """What a model is asked for: `words` of an answer, `quotes` narrowed by copying, how much its yes or no counts."""

    name: str
    words: bool
    quotes: bool
    yes_no: float


@dataclass(frozen=True, slots=True)
class AskPrompts:
    """The texts of the file; `trust` goes by the first name that is part of a model's name."""

    sha256: str
    system: str
    user: str
    shots: tuple[tuple[str, str, str], ...]
    quote_tokens: int
    answer_tokens: int
    supported_words: float
    models: tuple[ModelTrust, ...]

    def trust(self, model: str) -> ModelTrust:
        """Return what the model with this name is asked for."""
        plain = model.lower().replace("_", "-").replace(" ", "-")
        return next(one for one in self.models if one.name in plain)

    @property
    def examples(self) -> list[str]:
        """The texts of the examples, which are no evidence."""
        return [text for shot in self.shots for text in shot]

    def answer(self, question: str, quotes: Sequence[str]) -> Prompt:
        """Return the request for an answer; the quotes go through the template's own documents."""
        shots = tuple((self._asked(asked, [quote]), answer) for quote, asked, answer in self.shots)
        documents = tuple(("", " ".join(quote.split())) for quote in quotes)
        return Prompt(self.system, self._asked(question, []), shots, documents)

    def copying(self, question: str, excerpt: str) -> Prompt:
        """Return the request to copy the words of one excerpt that answer."""
        shots = tuple((self._asked(asked, [quote]), quote) for quote, asked, _ in self.shots)
        return Prompt(self.system, self._asked(question, [excerpt]), shots)

    def _asked(self, question: str, quotes: Sequence[str]) -> str:
        asked = self.user.replace("{question}", " ".join(question.split()))
        return "\n\n".join([*(" ".join(quote.split()) for quote in quotes), asked])


def load_ask_prompts(path: Path) -> AskPrompts:
    """Read the file; raises SettingInvalid when it cannot be used."""
    try:
        content = path.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
        answer, limits = table["answer"], table["limits"]
        models = [
            ModelTrust(str(one["name"]), bool(one["words"]), bool(one["quotes"]), float(one["yes_no"]))
            for one in table["model"]
        ]
        if not models or models[-1].name:
            raise ValueError('the last [[model]] must have the name ""')
        return AskPrompts(
            hashlib.sha256(content).hexdigest(),
            str(answer["system"]),
            str(answer["user"]),
            tuple((str(one["quote"]), str(one["question"]), str(one["answer"])) for one in answer["shot"]),
            int(limits["quote_tokens"]),
            int(limits["answer_tokens"]),
            float(limits["supported_words"]),
            tuple(models),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingInvalid(f"The prompts file {path} cannot be used ({error}). Mend it or reinstall.") from error
